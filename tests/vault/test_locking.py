"""What a lock closes and writes; what a header that cannot be trusted costs; who asks with which index."""

import os
import threading
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from app.crypto.argon import FLOOR
from app.crypto.slots import Passphrase
from app.errors import AppError, Problem
from app.vault import backup, disk, headers, journal, state
from app.vault import header as header_format
from app.vault.database import Database
from app.vault.header import parse
from app.vault.vault import Vault, unlock
from tests.vault.conftest import SECRET, Place

# --- a lock ---------------------------------------------------------------------------------------------


def test_a_lock_closes_every_reader_and_wipes_the_key(place: Place) -> None:
    place.vault.attach(BytesIO(b"a file"))
    reader, files = place.vault.reader(), place.vault.file_reader()
    master = place.vault.opened.master
    place.vault.close()
    place.vault.close()
    for ask in (reader.counts, files.without_thumb, place.vault.counts):
        with pytest.raises(AppError, match=Problem.CANCELLED):
            ask()
    assert not any(master)
    assert place.vault._readers == []
    place.vault = unlock(place.folder, place.recovery)


def test_a_lock_interrupts_every_connection_first(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.vault.reader()
    place.vault.file_reader()
    struck: list[Path] = []
    interrupt = Database.interrupt

    def noted(self: Database) -> None:
        struck.append(self.path)
        interrupt(self)

    monkeypatch.setattr(Database, "interrupt", noted)
    records, files = place.vault.opened.records.path, place.vault.opened.files.path
    place.vault.close()
    assert sorted(struck) == sorted([records, files, records, files])
    place.vault = unlock(place.folder, place.recovery)


def test_a_journal_that_cannot_be_read_at_the_lock_leaves_the_head_that_was_kept(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_database: Database) -> None:
        raise AppError(Problem.VAULT_DAMAGED)

    place.vault.create_record("note", {})
    vault = place.relock()
    kept = (place.folder / state.NAME).read_bytes()
    assert len(kept) == 96
    vault.create_record("note", {})
    with monkeypatch.context() as patched:
        patched.setattr(journal, "head", damaged)
        vault.close()
    assert (place.folder / state.NAME).read_bytes() == kept
    place.relock()
    assert (place.folder / state.NAME).read_bytes() == kept
    place.relock()
    assert (place.folder / state.NAME).read_bytes() != kept


def test_who_waits_for_the_writer_at_a_lock_is_told_and_not_kept_for_ever(place: Place) -> None:
    told: list[Problem] = []

    def write() -> None:
        try:
            place.vault.create_record("note", {})
        except AppError as error:
            told.append(error.problem)

    vault, waiting = place.vault, threading.Thread(target=write, daemon=True)
    close = vault._opened.close

    def closing() -> None:
        waiting.start()
        close()

    vault._opened.close = closing  # type: ignore[method-assign]
    vault.close()
    waiting.join(5)
    assert not waiting.is_alive()
    assert told == [Problem.CANCELLED]
    place.vault = unlock(place.folder, place.recovery)


def test_a_vault_in_use_is_refused_without_holding_its_lock_file(place: Place) -> None:
    held = len(os.listdir("/dev/fd"))
    for _ in range(5):
        with pytest.raises(AppError, match=Problem.VAULT_IN_USE):
            disk.FolderLock(place.folder / "lock")
    assert len(os.listdir("/dev/fd")) == held


# --- headers --------------------------------------------------------------------------------------------


def test_a_header_may_have_no_slot_and_as_many_as_eight() -> None:
    empty = header_format.fresh(FLOOR)
    assert parse(empty.encoded()) == empty
    master = bytearray(range(32))
    slot = empty.new_slot(master, Passphrase("x"))
    assert parse(empty.changed(master, [slot] * 8).encoded()).slots == (slot,) * 8
    with pytest.raises(AppError, match=Problem.SLOTS_FULL):
        empty.changed(master, [slot] * 9)


def test_what_the_disk_gives_back_for_a_header_is_compared(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn(path: Path, data: bytes) -> None:
        disk.replace_file(path, data[:-1] + bytes([data[-1] ^ 1]))

    def stale(path: Path, data: bytes) -> None:
        """Says that it wrote."""

    before = headers.read(place.folder)
    after = before.changed(place.vault.opened.master, before.slots)
    for broken in (torn, stale):
        with monkeypatch.context() as patched:
            patched.setattr(headers, "replace_file", broken)
            with pytest.raises(AppError, match=Problem.DISK_FAILED):
                headers.write(place.folder, after)
    assert headers.read_file(place.folder / headers.NAMES[1]) == before, "the second was not tried"
    headers.write(place.folder, before)


def test_a_header_that_its_proof_does_not_open_takes_one_copy_at_most(place: Place) -> None:
    before = headers.read(place.folder)
    after = before.changed(place.vault.opened.master, before.slots)
    with pytest.raises(AppError, match=Problem.WRONG_PASSPHRASE):
        headers.write(place.folder, after, (SECRET, bytearray(32)))
    assert headers.read_file(place.folder / headers.NAMES[1]) == before
    headers.write(place.folder, before)


def test_content_is_with_the_system_before_it_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    fsync = os.fsync

    def noted(handle: int) -> None:
        sizes.append(os.fstat(handle).st_size)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    disk.replace_file(tmp_path / "x", b"1234567")
    assert sizes[0] == 7


def test_no_mount_that_is_told_holds_nothing() -> None:
    assert disk.file_system(Path("/a"), "") == ""
    assert disk.file_system(Path("/a"), "1 0 8:1 / /b rw - nfs x rw") == ""


# --- backups --------------------------------------------------------------------------------------------


def test_a_backup_drops_the_oldest_and_tells_how_far_it_is(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "NEWEST", 2)
    monkeypatch.setattr(backup, "MONTHS", 0)
    monkeypatch.setattr(backup, "_CHUNKS_AT_ONCE", 2)
    for number in range(5):
        vault.attach(BytesIO(f"file {number}".encode()))
    told: list[tuple[int, int]] = []
    made = [backup.back_up(vault.opened, tmp_path / "b", lambda *one: told.append(one)) for _ in range(3)]
    assert told == [(0, 5), (2, 5), (4, 5)]
    assert [one.path for one in backup.backups(tmp_path / "b")] == [made[2].path, made[1].path]
    assert made[2].size == made[2].path.with_name(
        f"{made[2].path.stem}-{made[2].header.records.name}.db"
    ).stat().st_size > 4096  # fmt: skip
    assert backup.backups(tmp_path / "b", b"x" * 16) == []
    assert backup.remove_all(tmp_path / "b", vault.opened.header.vault_id) == 2
    assert list((tmp_path / "b").iterdir()) == []


def test_a_copy_with_a_past_that_is_not_ours_is_no_backup(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = backup._copy_records

    def from_elsewhere(*arguments: Any) -> None:
        copied(*arguments)
        vault.opened.records.execute("UPDATE change SET link = zeroblob(32)")

    vault.create_record("note", {})
    monkeypatch.setattr(backup, "_copy_records", from_elsewhere)
    with pytest.raises(AppError, match=Problem.DISK_FAILED):
        backup.make(vault.opened, tmp_path / "b")
    assert backup.backups(tmp_path / "b") == []


# --- questions and their indexes ------------------------------------------------------------------------


@pytest.mark.parametrize(("sql", "index"), [
    ("SELECT DISTINCT grp FROM change WHERE undoes = 1 ORDER BY grp DESC", "change_undoes"),
    ("SELECT seq FROM change WHERE grp = 1 AND body IS NOT NULL ORDER BY seq", "change_group"),
    ("SELECT seq FROM change WHERE record = 1 ORDER BY seq", "change_record"),
    ("SELECT record FROM due WHERE last >= 'a' AND last < '~' ORDER BY last", "due_last"),
    ("SELECT key FROM record WHERE type = 'case' AND trashed IS NULL ORDER BY key DESC", "record_type"),
    ("SELECT target FROM link WHERE source IN (1, 2)", "link_source"),
    ("SELECT field FROM cell WHERE record IN (1, 2)", "cell_record"),
])  # fmt: skip
def test_no_question_walks_a_whole_table(vault: Vault, sql: str, index: str) -> None:
    [plan] = {row[3] for row in vault.opened.records.rows(f"EXPLAIN QUERY PLAN {sql}") if "USING" in row[3]}
    assert index in plan
    assert plan.startswith("SEARCH")
