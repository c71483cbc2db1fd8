"""One connection: how it is set, what its failures mean, savepoints; rights of files, locks, mounts."""

import os
import sys
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.crypto.slots import Passphrase
from app.errors import AppError, Problem
from app.vault import access, database, disk
from app.vault.access import ROOM
from app.vault.database import Access, Database
from app.vault.header import Header
from app.vault.vault import Vault, create, unlock
from tests.vault.conftest import SECRET, Place


class ToldError(Exception):
    """An error as SQLite tells it."""

    def __init__(self, code: int, words: str = "") -> None:
        super().__init__(words)
        self.sqlite_errorcode = code


@pytest.mark.parametrize("extended", [0, 1 << 8, 17 << 8])
@pytest.mark.parametrize(("code", "problem"), [
    (5, Problem.VAULT_IN_USE), (6, Problem.VAULT_IN_USE), (8, Problem.DISK_READ_ONLY), (9, Problem.CANCELLED),
    (10, Problem.DISK_FAILED), (11, Problem.VAULT_DAMAGED), (13, Problem.DISK_FULL),
    (14, Problem.DISK_FAILED), (26, Problem.VAULT_DAMAGED),
])  # fmt: skip
def test_every_code_of_the_world_has_a_problem(code: int, problem: Problem, extended: int) -> None:
    found = database.translated(ToldError(extended | code))
    assert isinstance(found, AppError)
    assert found.problem == problem


@pytest.mark.parametrize(("words", "problem"), [
    ("database disk image is malformed", Problem.VAULT_DAMAGED),
    ("database or disk is full", Problem.DISK_FULL), ("disk I/O error", Problem.DISK_FAILED),
])  # fmt: skip
def test_an_export_tells_of_the_world_in_words(words: str, problem: Problem) -> None:
    found = database.translated(ToldError(1, words))
    assert isinstance(found, AppError)
    assert found.problem == problem


def test_what_is_our_own_fault_stays_what_it_is() -> None:
    for error in (
        ToldError(1, "near x: syntax error"),
        ToldError(19, "UNIQUE constraint failed"),
        ValueError("x"),
    ):
        assert database.translated(error) is error


@pytest.mark.parametrize(("pragma", "value"), [
    ("secure_delete", 1), ("journal_mode", "wal"), ("synchronous", 2), ("temp_store", 2),
    ("busy_timeout", 2000), ("wal_autocheckpoint", 4000),
])  # fmt: skip
def test_a_writer_is_set_as_the_design_says(vault: Vault, pragma: str, value: object) -> None:
    for one in (vault.opened.records, vault.opened.files):
        assert one.value(f"PRAGMA {pragma}") == value


def test_pages_of_records_are_kept_and_few_of_files(vault: Vault) -> None:
    assert vault.opened.records.value("PRAGMA cache_size") == -16384
    assert vault.opened.files.value("PRAGMA cache_size") == -2048


def test_a_reader_keeps_fewer_pages_and_writes_none(vault: Vault) -> None:
    reader = vault.opened.connect(Access.READ)
    assert reader.value("PRAGMA cache_size") == -6144
    assert reader.value("PRAGMA query_only") == 1
    reader.close()


def note(vault: Vault, name: str) -> None:
    vault.opened.records.execute("INSERT INTO meta VALUES (?, 1)", (name,))


def half(vault: Vault) -> None:
    with vault.opened.records.atomic():
        note(vault, "inner")
        raise AppError(Problem.CANCELLED)


def test_what_fails_inside_takes_nothing_of_the_outside_with_it(vault: Vault) -> None:
    db = vault.opened.records
    with db.atomic():
        note(vault, "outer")
        with pytest.raises(AppError):
            half(vault)
        assert db.in_transaction
        note(vault, "after")
    assert not db.in_transaction
    assert db.column("SELECT name FROM meta WHERE name IN ('outer','inner','after') ORDER BY name") == [
        "after", "outer",
    ]  # fmt: skip


def test_a_verb_on_a_closed_connection_was_dropped(vault: Vault) -> None:
    db = vault.opened.connect(Access.WRITE)
    db.close()
    for verb in (db.rows, db.execute):
        with pytest.raises(AppError, match=Problem.CANCELLED):
            verb("SELECT 1")
    with pytest.raises(AppError, match=Problem.CANCELLED):
        db.many("DELETE FROM stale WHERE record = ?", [(1,)])


# --- access ---------------------------------------------------------------------------------------------


def test_what_is_made_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        create(tmp_path / "v", SECRET, cost=FLOOR)[0].close()
    finally:
        os.umask(before)
    made = [*(tmp_path / "v").glob("*.db"), tmp_path / "v" / access.LOCK]
    assert [one.stat().st_mode & 0o777 for one in made] == [0o600] * 3


@pytest.mark.parametrize(("free", "told"), [(ROOM - 1, Problem.DISK_FULL), (ROOM, Problem.DISK_FAILED)])
def test_a_disk_too_full_for_a_log_is_told_from_a_failing_one(
    place: Place, monkeypatch: pytest.MonkeyPatch, free: int, told: Problem
) -> None:
    class Failing(Database):
        def _prepare(self, db: object) -> None:  # noqa: ARG002 (as the one it stands for)
            raise AppError(Problem.DISK_FAILED)

    class Usage:
        def __init__(self, _folder: Path) -> None:
            self.free = free

    place.vault.close()
    with monkeypatch.context() as patched:
        patched.setattr(access, "Database", Failing)
        patched.setattr(access, "disk_usage", Usage)
        with pytest.raises(AppError, match=told):
            unlock(place.folder, place.recovery)
    place.vault = unlock(place.folder, place.recovery)


def test_the_key_that_an_old_passphrase_gave_is_wiped(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bytearray] = []
    opened = Header.opened

    def noted(self: Header, secret: Passphrase) -> tuple[int, bytearray]:
        index, master = opened(self, secret)
        given.append(master)
        return index, master

    monkeypatch.setattr(Header, "opened", noted)
    place.vault.change_passphrase(SECRET, Passphrase("another horse"))
    assert [any(master) for master in given] == [False]


def test_an_unlock_that_fails_late_leaves_no_key_and_no_lock(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Vault] = []

    def failing(self: Vault, _progress: object = None) -> Vault:
        begun.append(self)
        raise AppError(Problem.DISK_FAILED)

    place.vault.close()
    with monkeypatch.context() as patched:
        patched.setattr(Vault, "begin", failing)
        with pytest.raises(AppError, match=Problem.DISK_FAILED):
            unlock(place.folder, place.recovery)
    assert [any(one.opened.master) for one in begun] == [False]
    with pytest.raises(AppError, match=Problem.CANCELLED):
        begun[0].opened.records.rows("SELECT 1")
    place.vault = unlock(place.folder, place.recovery)


# --- the disk -------------------------------------------------------------------------------------------


def test_a_lock_that_cannot_be_one_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()
    with pytest.raises(AppError, match=Problem.DISK_FAILED):
        disk.FolderLock(tmp_path / "lock")


def test_names_of_mounts_in_any_bytes_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick from elsewhere may be mounted under a name that is no UTF-8, escaped or not."""
    lines = (
        b"1 0 8:1 / / rw - ext4 /dev/a rw", b"2 1 8:2 / /mnt/\\377\\040x rw - vfat /dev/b rw",
        b"3 1 8:3 / /mnt/\xd6\xd0 rw - vfat /dev/c rw", b"4 1 0:5 / /mnt/share rw - nfs4 s:/x rw",
    )  # fmt: skip
    (tmp_path / "mounts").write_bytes(b"\n".join(lines))
    monkeypatch.setattr(sys, "platform", "linux")
    read = Path.read_text

    def stands_for(self: Path, encoding: str = "utf-8", errors: str = "strict") -> str:
        known = tmp_path / "mounts" if str(self) == "/proc/self/mountinfo" else self
        return read(known, encoding=encoding, errors=errors)

    monkeypatch.setattr(Path, "read_text", stands_for)
    assert disk.on_network(Path("/mnt/share/v"))
    assert not disk.on_network(Path("/mnt/other"))


def test_a_folder_is_synced_after_a_name_in_it_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    fsync = os.fsync

    def noted(handle: int) -> None:
        synced.append(os.fstat(handle).st_ino)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    disk.replace_file(tmp_path / "header-a", b"new")
    assert synced == [(tmp_path / "header-a").stat().st_ino, tmp_path.stat().st_ino]
    synced.clear()
    disk.make_folder(tmp_path / "a" / "b")
    assert synced == [(tmp_path / "a").stat().st_ino, tmp_path.stat().st_ino]
