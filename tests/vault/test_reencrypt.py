"""Re-encryption: the header is the commit; before it nothing changed, after it nothing old opens."""

import os
from io import BytesIO
from pathlib import Path
from threading import Event, Thread, Timer
from typing import Any

import pytest

from app.crypto.slots import Passphrase, Recovery
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.vault import backup, headers, reencrypt
from app.vault.check import Fault, Report
from app.vault.header import Header
from app.vault.lists import ListQuery
from app.vault.records import Stored
from app.vault.vault import Vault, unlock
from tests.vault.conftest import SECRET, Place

NEW = Passphrase("another horse 另一匹马")


def filled(vault: Vault) -> tuple[str, str]:
    """A record's id and a file's hash."""
    sha = vault.attach(BytesIO(b"a file")).sha256
    file: Json = {"sha256": sha, "size": 6, "media_type": "image/png"}
    return vault.create_record("evidence", {("file",): file}).id, sha


def databases(folder: Path) -> set[str]:
    return {one.name for one in folder.glob("*.db")}


def opens(folder: Path, secret: Passphrase | Recovery) -> bool:
    try:
        unlock(folder, secret).close()
    except AppError as error:
        if error.problem != Problem.WRONG_PASSPHRASE:
            raise
        return False
    return True


def test_all_is_there_under_the_new_secrets_alone(place: Place) -> None:
    id_, sha = filled(place.vault)
    old, copy = databases(place.folder), place.vault.get(id_)
    bits = reencrypt.reencrypt(place.vault.opened, NEW)
    assert place.vault.read_only
    with pytest.raises(AppError, match=Problem.DISK_READ_ONLY):
        place.vault.create_record("note", {})
    place.vault.close()
    assert not opens(place.folder, SECRET)
    assert not opens(place.folder, place.recovery)
    assert opens(place.folder, Recovery(bits))
    place.vault = unlock(place.folder, NEW)
    assert place.vault.get(id_) == copy
    assert b"".join(place.vault.read_file(sha)) == b"a file"
    assert place.vault.check().sound
    assert not place.vault.notices
    assert not databases(place.folder) & old
    assert place.vault._db.value("SELECT 1 FROM meta WHERE name = 'replaces'") is None


def test_the_names_of_the_old_are_kept_until_they_are_gone_for_good(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, unlink, order = databases(place.folder), os.unlink, list[str]()
    reencrypt.reencrypt(place.vault.opened, NEW)
    place.vault.close()

    def held(_path: Path) -> None:
        raise OSError(13, "held open")

    with monkeypatch.context() as patched:
        patched.setattr(os, "unlink", held)
        unlock(place.folder, NEW).close()
    assert old <= databases(place.folder)

    def noted(path: Path) -> None:
        order.append(path.name)
        unlink(path)

    monkeypatch.setattr(os, "unlink", noted)
    monkeypatch.setattr(reencrypt, "sync_folder", lambda folder: order.append(folder.name))
    place.vault = unlock(place.folder, NEW)
    assert order[-1] == place.folder.name, "before their names are forgotten"
    assert old <= set(order)
    assert place.vault._db.value("SELECT 1 FROM meta WHERE name = 'replaces'") is None


def test_what_stood_beside_the_old_databases_goes_with_them(place: Place) -> None:
    """After a kill their logs and shared memory lie there still."""
    beside = [place.folder / (name + end) for name in databases(place.folder) for end in ("-wal", "-shm")]
    reencrypt.reencrypt(place.vault.opened, NEW)
    place.vault.close()
    for path in beside:
        path.touch()
    place.vault = unlock(place.folder, NEW)
    assert not [path.name for path in beside if path.exists()]


@pytest.mark.parametrize("step", ["export", "add_chunks", "headers.write", "unsound"])
def test_what_fails_before_the_header_leaves_the_vault_as_it_was(
    place: Place, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_arguments: object) -> None:
        raise AppError(Problem.DISK_FULL)

    id_, _ = filled(place.vault)
    before = databases(place.folder)
    with monkeypatch.context() as patched:
        if step == "unsound":
            patched.setattr(reencrypt, "verify", lambda *_a: Report([(Fault.FILE_DAMAGED, 1)]))
        else:
            patched.setattr(f"app.vault.reencrypt.{step}", fail)
        with pytest.raises(AppError) as told:
            reencrypt.reencrypt(place.vault.opened, NEW)
    assert told.value.problem == (Problem.DISK_FAILED if step == "unsound" else Problem.DISK_FULL)
    assert databases(place.folder) == before
    assert not place.vault.read_only
    place.vault.create_record("note", {})
    assert place.relock().get(id_) is not None


@pytest.mark.parametrize("error", [AppError(Problem.DISK_FAILED), KeyboardInterrupt()])
def test_after_the_first_copy_of_the_header_it_is_done_whatever_fails(
    place: Place, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    write = headers.write

    def half(folder: Path, header: Header, proof: object = None) -> None:
        write(folder, header, proof)  # type: ignore[arg-type]
        (folder / headers.NAMES[1]).unlink()
        raise error

    id_, _ = filled(place.vault)
    with monkeypatch.context() as patched:
        patched.setattr(headers, "write", half)
        if isinstance(error, AppError):
            assert len(reencrypt.reencrypt(place.vault.opened, NEW)) == 16
        else:
            with pytest.raises(KeyboardInterrupt):
                reencrypt.reencrypt(place.vault.opened, NEW)
    assert place.vault.read_only
    place.vault.close()
    place.vault = unlock(place.folder, NEW)
    assert place.vault.get(id_) is not None


def test_a_backup_that_it_overtook_does_not_count(place: Place, tmp_path: Path) -> None:
    filled(place.vault)
    place.vault.opened.replaced = True
    with pytest.raises(AppError, match=Problem.CANCELLED):
        backup.make(place.vault.opened, tmp_path / "backups")
    assert backup.backups(tmp_path / "backups") == []
    assert list((tmp_path / "backups").glob("2*")) == []


def test_what_another_thread_writes_meanwhile_is_refused_and_not_lost(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words are read by machine on a thread of their own: what it saved into the old files was gone."""
    filled(place.vault)
    refused, copied = list[Problem](), backup.add_chunks

    def saving() -> None:
        try:
            place.vault.create_record("note", {("title", "zh"): "由机器读出"})
        except AppError as error:
            refused.append(error.problem)

    def beside(*given: Any) -> None:
        other = Thread(target=saving)
        other.start()
        other.join(20)
        copied(*given)

    monkeypatch.setattr(reencrypt, "add_chunks", beside)
    reencrypt.reencrypt(place.vault.opened, NEW)
    assert refused == [Problem.DISK_READ_ONLY]


def test_after_one_that_failed_the_vault_is_written_again(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise AppError(Problem.DISK_FULL)

    monkeypatch.setattr(reencrypt, "add_chunks", full)
    with pytest.raises(AppError, match=Problem.DISK_FULL):
        reencrypt.reencrypt(place.vault.opened, NEW)
    assert not place.vault.read_only
    assert place.vault.create_record("note", {}).id


def test_a_verb_that_had_begun_is_finished_first(place: Place) -> None:
    """It holds the lock: the copy waits for it and has what it wrote."""
    begun, go_on = Event(), Event()

    def slow() -> None:
        with place.vault.group() as group:
            begun.set()
            go_on.wait(20)
            group.create("note", {("title", "zh"): "写到一半"})

    other = Thread(target=slow)
    other.start()
    begun.wait(20)
    Timer(0.3, go_on.set).start()
    reencrypt.reencrypt(place.vault.opened, NEW)
    other.join(20)
    place.vault.close()
    place.vault = unlock(place.folder, NEW)
    titles = [stored.copy.shown().get(("title", "zh")) for stored in _all(place.vault)]
    assert titles == ["写到一半"]


def _all(vault: Vault) -> list[Stored]:
    return vault.rows(vault.ids(ListQuery("note")))
