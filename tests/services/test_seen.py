"""After somebody may have seen it: only the new secrets open it, nothing is lost, old copies go."""

import errno
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.crypto.argon import FLOOR
from app.errors import AppError, Problem
from app.records.values import Bilingual
from app.services import backups, keys, opening
from app.services.seen import was_seen
from app.services.session import Session
from app.vault import backup, headers
from app.vault import reencrypt as module
from app.vault.disk import replace_file
from app.vault.headers import read
from tests.services.test_open_export import everything
from tests.services.written import contact_of, person, put

OLD, NEW = "correct horse battery", "another horse entirely"


def made(tmp_path: Path) -> tuple[Session, list[str]]:
    session, words = opening.create(tmp_path / "vault", OLD, "office", cost=FLOOR)
    put(session, "case", title=Bilingual("案", ""))
    attached = session.vault.attach(io.BytesIO(b"x" * 3_000_000))
    file: Any = {"sha256": attached.sha256, "size": attached.size, "media_type": "image/png"}
    session.vault.create_record("evidence", {("file",): file})
    return session, words


def test_only_the_new_secrets_open_it_and_nothing_is_lost(tmp_path: Path) -> None:
    session, words = made(tmp_path)
    wanted, before = everything(session), read(tmp_path / "vault")
    identity = keys.us(session).card.fingerprint()
    seen = was_seen(session, NEW, "en")
    opening.lock(session)
    ways: tuple[Callable[[], Session], ...] = (
        lambda: opening.unlock(tmp_path / "vault", OLD),
        lambda: opening.unlock_with_words(tmp_path / "vault", words),
    )
    for secret in ways:
        with pytest.raises(AppError) as refused:
            secret()
        assert refused.value.problem == Problem.WRONG_PASSPHRASE
    again = opening.unlock(tmp_path / "vault", NEW)
    assert everything(again)[:5] == wanted[:5]
    assert again.vault.check().sound
    assert keys.us(again).card.fingerprint() != identity
    after = read(tmp_path / "vault")
    assert {before.records.salt, before.files.salt}.isdisjoint({after.records.salt, after.files.salt})
    opening.lock(again)
    opening.lock(opening.unlock_with_words(tmp_path / "vault", list(seen.words)))
    names = {path.name for path in (tmp_path / "vault").glob("*.db")}
    assert names == {f"vault-{after.records.name}.db", f"files-{after.files.name}.db"}


def test_backups_go_and_those_out_of_reach_are_named(tmp_path: Path) -> None:
    session, _ = made(tmp_path)
    (tmp_path / "stick").mkdir()
    backups.choose_elsewhere(session, tmp_path / "stick")
    backups.make(session)
    contact_of(session, person(session, "沈溪"))
    (tmp_path / "stick").rename(tmp_path / "pulled out")
    seen = was_seen(session, NEW, "en")
    assert seen.removed == 1
    assert [place.parent.name for place in seen.beyond] == ["stick"]
    assert len(seen.tell) == 1
    assert not list((tmp_path / "vault" / "backups").glob("*.db"))
    assert list((tmp_path / "pulled out" / "anjuan-backups").glob("*.db"))
    opening.lock(session)


@pytest.mark.parametrize("step", ["export", "add_chunks", "verify"])
def test_what_fails_leaves_the_vault_as_it_was(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, words = made(tmp_path)
    before = read(tmp_path / "vault")

    def fail(*_args: object, **_kept: object) -> None:
        raise AppError(Problem.DISK_FULL)

    monkeypatch.setattr(module, step, fail)
    with pytest.raises(AppError):
        was_seen(session, NEW, "en")
    monkeypatch.undo()
    assert len(list((tmp_path / "vault").glob("*.db"))) == 2
    opening.lock(session)
    assert read(tmp_path / "vault") == before
    opening.lock(opening.unlock(tmp_path / "vault", OLD))
    opening.lock(opening.unlock_with_words(tmp_path / "vault", words))


@pytest.mark.parametrize("fails", [1, 2])
def test_a_disk_that_fails_between_the_two_headers_loses_nothing(
    fails: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, words = made(tmp_path)
    wanted, calls = everything(session), list[str]()

    def replace(path: Path, data: bytes) -> None:
        calls.append(path.name)
        if len(calls) == fails:
            raise AppError(Problem.DISK_FULL)
        replace_file(path, data)

    monkeypatch.setattr(headers, "replace_file", replace)
    if fails == 1:
        with pytest.raises(AppError):
            was_seen(session, NEW, "en")
        works, refused = OLD, NEW
    else:  # the first copy was the commit: from then on it is done
        words = list(was_seen(session, NEW, "en").words)
        works, refused = NEW, OLD
    monkeypatch.undo()
    opening.lock(session)
    with pytest.raises(AppError) as wrong:
        opening.unlock(tmp_path / "vault", refused)
    assert wrong.value.problem == Problem.WRONG_PASSPHRASE
    again = opening.unlock(tmp_path / "vault", works)
    assert everything(again)[:5] == wanted[:5]
    assert again.vault.check().sound
    opening.lock(again)
    copies = [(tmp_path / "vault" / name).read_bytes() for name in headers.NAMES]
    assert copies[0] == copies[1]
    opening.lock(opening.unlock_with_words(tmp_path / "vault", words))


def test_a_backup_that_was_under_way_does_not_outlive_it(tmp_path: Path) -> None:
    session, _ = made(tmp_path)
    place = backups.own_place(session)
    under_way = session.vault.opened
    was_seen(session, NEW, "en")
    with pytest.raises(AppError) as refused:
        backup.make(under_way, place)
    assert refused.value.problem == Problem.CANCELLED
    assert not list(place.glob("*.header"))
    opening.lock(session)


def test_backups_of_another_vault_on_the_same_stick_stay(tmp_path: Path) -> None:
    session, _ = made(tmp_path)
    other, _ = opening.create(tmp_path / "other", OLD, "office", cost=FLOOR)
    other.vault.attach(io.BytesIO(b"y" * 2_000_000))
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_elsewhere(session, stick)
    backups.choose_elsewhere(other, stick)
    backups.make(other)
    assert backups.standing(session).newest_elsewhere is None
    backups.make(session)
    theirs = backups.standing(other).newest_elsewhere
    assert theirs is not None
    seen = was_seen(session, NEW, "en")
    assert seen.removed == 2
    left = backups.backups(stick / "anjuan-backups")
    assert [one.path for one in left] == [theirs.path]
    assert len(list((stick / "anjuan-backups").glob("files-*.db"))) == 1
    backups.restore(theirs.path, tmp_path / "restored", OLD)
    restored = opening.unlock(tmp_path / "restored", OLD)
    assert restored.vault.check().sound
    for one in (session, other, restored):
        opening.lock(one)


def test_an_older_header_put_back_does_not_cost_the_newer_database(tmp_path: Path) -> None:
    session, _ = made(tmp_path)
    old = {name: (tmp_path / "vault" / name).read_bytes() for name in ("header-a", "header-b")}
    was_seen(session, NEW, "en")
    opening.lock(session)
    new = read(tmp_path / "vault")
    for name, body in old.items():
        (tmp_path / "vault" / name).write_bytes(body)
    opening.lock(opening.unlock(tmp_path / "vault", OLD))
    assert (tmp_path / "vault" / f"vault-{new.records.name}.db").is_file()


def test_a_folder_that_cannot_be_synced_does_not_keep_the_vault_shut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old names stay noted until their removal is durable."""
    session, _ = made(tmp_path)
    was_seen(session, NEW, "en")
    opening.lock(session)

    def refused(_folder: Path) -> None:
        raise OSError(errno.EIO, "refused")

    noted = "SELECT count(*) FROM meta WHERE name = 'replaces'"
    with monkeypatch.context() as patched:
        patched.setattr(module, "sync_folder", refused)
        session = opening.unlock(tmp_path / "vault", NEW)
    assert session.vault.opened.records.value(noted) == 1
    opening.lock(session)
    session = opening.unlock(tmp_path / "vault", NEW)
    assert session.vault.opened.records.value(noted) == 0
    opening.lock(session)
