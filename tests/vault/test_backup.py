"""Backups: complete, under keys of their own, half ones never count, restored under fresh salts, rotated."""

import io
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.crypto.argon import FLOOR
from app.crypto.slots import Passphrase, Recovery
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.vault import backup, headers
from app.vault.access import BACKUPS
from app.vault.vault import Vault, create, unlock

TITLE = ("title", "zh")
PHRASE = "correct horse battery"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made, _bits = create(tmp_path / "vault", Passphrase(PHRASE), cost=FLOOR)
    with made as opened:
        yield opened


def filled(vault: Vault, records: int = 5) -> list[str]:
    ids = [vault.create_record("case", {TITLE: f"案{number}"}).id for number in range(records)]
    body = bytes(range(256)) * 9000
    attached = vault.attach(io.BytesIO(body), "image/png")
    file: Any = {"sha256": attached.sha256, "size": attached.size, "media_type": "image/png"}
    vault.create_record("evidence", {("file",): file})
    return ids


def everything(vault: Vault) -> Any:
    copies = {copy.id: copy for stored in vault.rows(vault.every()) if (copy := stored.copy)}
    files = {
        sha: b"".join(vault.read_file(sha))
        for sha in vault.opened.records.column("SELECT sha256 FROM file WHERE sha256 IS NOT NULL")
    }
    entries = vault.opened.records.rows("SELECT seq, grp, record, body, link FROM change ORDER BY seq")
    return copies, files, entries


def test_a_restored_vault_is_the_same_in_everything(vault: Vault, tmp_path: Path) -> None:
    filled(vault)
    made = backup.make(vault.opened, vault.folder / BACKUPS)
    wanted = everything(vault)
    vault.create_record("case", {TITLE: "后来的"})
    backup.restore(made.path, Passphrase(PHRASE), tmp_path / "again")
    with unlock(tmp_path / "again", Passphrase(PHRASE)) as again:
        assert everything(again) == wanted
        assert again.check().sound
        assert again.vault_id == vault.vault_id
        again.create_record("case", {TITLE: "接着写"})
        assert [stored.copy.id for stored in again.rows(again.search("案3").keys)]


def test_every_copy_has_a_key_of_its_own(vault: Vault, tmp_path: Path) -> None:
    filled(vault)
    place = vault.folder / BACKUPS
    made = [backup.make(vault.opened, place) for _ in range(2)]
    backup.restore(made[0].path, Passphrase(PHRASE), tmp_path / "again")
    known = [headers.read(vault.folder), headers.read(tmp_path / "again")]
    known += [headers.read_file(one.path) for one in made]
    assert len({header.records.salt for header in known}) == 4
    assert known[2].files == known[3].files
    assert len({header.files.salt for header in known}) == 3
    heads = {path.read_bytes()[:16] for path in place.glob("*.db")}
    assert len(heads) == 3


def test_chunks_are_copied_once(vault: Vault) -> None:
    filled(vault)
    place = vault.folder / BACKUPS
    backup.make(vault.opened, place)
    [chunks] = place.glob("files-*.db")
    before = chunks.stat().st_size
    backup.make(vault.opened, place)
    assert chunks.stat().st_size == before
    vault.attach(io.BytesIO(b"x" * 3_000_000))
    backup.make(vault.opened, place)
    assert chunks.stat().st_size > before
    assert len(list(place.glob("files-*.db"))) == 1


def test_no_word_of_a_record_stands_in_a_backup(vault: Vault) -> None:
    vault.create_record("case", {TITLE: "金丝雀五五五"})
    backup.make(vault.opened, vault.folder / BACKUPS)
    for path in (vault.folder / BACKUPS).iterdir():
        assert "金丝雀".encode() not in path.read_bytes()


def test_the_passphrase_of_its_day_opens_it_and_no_other(vault: Vault, tmp_path: Path) -> None:
    filled(vault)
    bits = vault.new_recovery()
    made = backup.make(vault.opened, vault.folder / BACKUPS)
    vault.change_passphrase(Passphrase(PHRASE), Passphrase("another phrase here"))
    with pytest.raises(AppError) as refused:
        backup.restore(made.path, Passphrase("another phrase here"), tmp_path / "no")
    assert refused.value.problem == Problem.WRONG_PASSPHRASE
    backup.restore(made.path, Passphrase(PHRASE), tmp_path / "yes")
    backup.restore(made.path, Recovery(bits), tmp_path / "words")
    unlock(tmp_path / "yes", Passphrase(PHRASE)).close()
    unlock(tmp_path / "words", Recovery(bits)).close()


def test_it_opens_from_another_place(vault: Vault, tmp_path: Path) -> None:
    filled(vault)
    made = backup.make(vault.opened, tmp_path / "stick" / "backups")
    shutil.copytree(tmp_path / "stick", tmp_path / "other machine")
    moved = tmp_path / "other machine" / "backups" / made.path.name
    backup.restore(moved, Passphrase(PHRASE), tmp_path / "vault there")
    with unlock(tmp_path / "vault there", Passphrase(PHRASE)) as there:
        assert everything(there) == everything(vault)


@pytest.mark.parametrize("step", ["_copy_chunks", "_copy_records", "_compare", "replace_file"])
def test_a_backup_that_fails_leaves_none_and_harms_none(
    step: str, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(vault)
    place = vault.folder / BACKUPS
    good = backup.make(vault.opened, place)

    def fail(*_args: object, **_kept: object) -> None:
        raise AppError(Problem.DISK_FULL)

    monkeypatch.setattr(backup, step, fail)
    with pytest.raises(AppError):
        backup.make(vault.opened, place)
    monkeypatch.undo()
    assert [one.path for one in backup.backups(place)] == [good.path]
    assert len(list(place.glob("*.db"))) == 2
    assert backup.tested(vault.opened, good.path, vault.folder / "try")


def test_a_damaged_backup_is_refused_and_leaves_no_vault(vault: Vault, tmp_path: Path) -> None:
    filled(vault)
    made = backup.make(vault.opened, vault.folder / BACKUPS)
    header = headers.read_file(made.path)
    records = made.path.with_name(f"{made.path.stem}-{header.records.name}.db")
    body = bytearray(records.read_bytes())
    body[5000] ^= 1
    records.write_bytes(body)
    with pytest.raises(AppError):
        backup.restore(made.path, Passphrase(PHRASE), tmp_path / "no")
    assert not (tmp_path / "no" / "header-a").exists()
    records.unlink()
    with pytest.raises(AppError):
        backup.restore(made.path, Passphrase(PHRASE), tmp_path / "neither")
    made.path.write_bytes(b"rubbish")
    assert backup.backups(vault.folder / BACKUPS) == []


def test_nothing_is_restored_into_a_folder_on_the_network(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup.make(vault.opened, vault.folder / BACKUPS)
    monkeypatch.setattr("app.vault.disk.on_network", lambda _folder: True)
    with pytest.raises(AppError) as refused:
        backup.restore(made.path, Passphrase(PHRASE), tmp_path / "restored")
    assert refused.value.problem == Problem.VAULT_ON_NETWORK
    assert list((tmp_path / "restored").iterdir()) == []


def test_nothing_is_restored_over_something(vault: Vault, tmp_path: Path) -> None:
    made = backup.make(vault.opened, vault.folder / BACKUPS)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("x")
    for folder in (tmp_path / "full", vault.folder):
        with pytest.raises(AppError) as refused:
            backup.restore(made.path, Passphrase(PHRASE), folder)
        assert refused.value.problem == Problem.VAULT_EXISTS
    assert (tmp_path / "full" / "mine.txt").read_text() == "x"


def test_rotation_keeps_the_newest_and_one_of_each_month(vault: Vault) -> None:
    place = vault.folder / BACKUPS
    made = backup.make(vault.opened, place)
    header = headers.read_file(made.path)
    day = datetime(2026, 11, 1, tzinfo=UTC)
    for number in range(120):
        when = day - timedelta(days=5 * number)
        copy = place / f"{when:%Y%m%dT%H%M%SZ}-{number}.header"
        shutil.copy(made.path, copy)
        shutil.copy(
            made.path.with_name(f"{made.path.stem}-{header.records.name}.db"),
            copy.with_name(f"{copy.stem}-{header.records.name}.db"),
        )
    backup.rotate(place, header.vault_id)
    left = backup.backups(place)
    assert left[0].path == made.path
    assert len(left) == backup.NEWEST + backup.MONTHS
    months = [(one.when.year, one.when.month) for one in left[backup.NEWEST :]]
    assert len(months) == len(set(months))
    assert len(list(place.glob("2*.db"))) == len(left)
    assert backup.rotate(place, b"another vault...") == 0


def test_a_clock_that_went_back_does_not_cost_the_backup_just_made(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old laptop whose battery is empty begins in 1970: by its name the newest backup is the oldest."""
    place = vault.folder / BACKUPS
    made = backup.make(vault.opened, place)
    header = headers.read_file(made.path)
    records = made.path.with_name(f"{made.path.stem}-{header.records.name}.db")
    for number in range(1, backup.NEWEST + backup.MONTHS + 2):
        when = datetime(2026, 11, 1, tzinfo=UTC) - timedelta(days=31 * number)
        copy = place / f"{when:%Y%m%dT%H%M%SZ}-1.header"
        shutil.copy(made.path, copy)
        shutil.copy(records, copy.with_name(f"{copy.stem}-{header.records.name}.db"))
    monkeypatch.setattr(backup, "_stamp", lambda: "19700101T000001Z")
    vault.create_record("case", {TITLE: "写在后面"})
    late = backup.back_up(vault.opened, place)
    assert late.path in {one.path for one in backup.backups(place)}
    assert _records_of(late) > 0


def test_a_file_taken_in_while_a_backup_is_made_is_in_it(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Backups are made beside the writer: a record saved meanwhile comes along, and so must its file."""
    copy_records = backup._copy_records

    def beside(*given: Any) -> None:
        file = vault.attach(io.BytesIO(b"meanwhile" * 1000))
        held: Json = {"sha256": file.sha256, "size": file.size, "media_type": ""}
        vault.create_record("evidence", {("file",): held})
        copy_records(*given)

    vault.attach(io.BytesIO(b"before" * 1000))
    monkeypatch.setattr(backup, "_copy_records", beside)
    made = backup.make(vault.opened, vault.folder / BACKUPS)
    restored = tmp_path / "restored"
    assert backup.tested(vault.opened, made.path, restored)


def _records_of(one: backup.Backup) -> int:
    return one.path.with_name(f"{one.path.stem}-{one.header.records.name}.db").stat().st_size
