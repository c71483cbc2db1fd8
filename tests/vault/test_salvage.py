"""A repair as a whole: what it tells on its way, what it refuses, what it finds without a header's help."""

import shutil
import struct
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.crypto.keys import digest
from app.crypto.slots import Passphrase
from app.errors import AppError, Problem
from app.vault import salvage, state
from app.vault.access import BACKUPS
from app.vault.backup import back_up
from app.vault.database import Database
from app.vault.header import MAGIC
from app.vault.headers import NAMES
from app.vault.repair import repair
from app.vault.vault import create, unlock

SECRET = Passphrase("correct horse battery")
TITLE = ("title", "zh")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A locked vault of twenty notes, one of them saved twice, and a backup in it."""
    folder = tmp_path / "old"
    with create(folder, SECRET, cost=FLOOR)[0] as vault:
        copies = [vault.create_record("note", {TITLE: f"第{number}条" * 40}) for number in range(20)]
        vault.save(copies[0], {TITLE: "改过"})
        back_up(vault.opened, folder / BACKUPS)
    return folder


def database(folder: Path, name: str = "vault") -> Path:
    return next(folder.glob(f"{name}-*.db"))


def altered(folder: Path, sql: str) -> None:
    """A statement run behind the vault's back; the head kept at the last lock stays."""
    kept = (folder / state.NAME).read_bytes()
    with unlock(folder, SECRET) as vault:
        vault.opened.records.execute(sql)
    (folder / state.NAME).write_bytes(kept)


def problem(folder: Path, target: Path) -> Problem:
    with pytest.raises(AppError) as told:
        repair(folder, SECRET, target)
    return told.value.problem


def test_all_pages_are_read_in_slices_and_told(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(salvage, "_AT_ONCE", 7)
    told: list[tuple[int, int]] = []
    found, report = repair(old, SECRET, tmp_path / "new", progress=lambda *one: told.append(one))
    assert (found.records, found.from_journal, found.in_part, found.entries_lost) == (20, 0, 0, 0)
    assert (report.sound, found.pages_lost) == (True, 0)
    pages = database(old).stat().st_size // 4096
    assert told[: -(-pages // 7)] == [(first, pages) for first in range(1, pages + 1, 7)]
    assert told[-1] == (20, 20)
    assert (tmp_path / "new" / BACKUPS).is_dir()


def test_entries_that_are_gone_from_the_end_are_missed_by_the_head_that_was_kept(
    old: Path, tmp_path: Path
) -> None:
    altered(old, "DELETE FROM change WHERE seq > 18")
    found, report = repair(old, SECRET, tmp_path / "new")
    assert (found.records, found.entries_lost) == (20, 3)
    assert report.sound
    (old / state.NAME).unlink()
    found, _ = repair(old, SECRET, tmp_path / "another")
    assert (found.records, found.entries_lost) == (20, 0)


def test_a_newer_header_is_not_passed_over_for_that_of_a_backup(old: Path, tmp_path: Path) -> None:
    for name in NAMES:
        data = bytearray((old / name).read_bytes())
        data[len(MAGIC) : len(MAGIC) + 2] = struct.pack(">H", 2)
        (old / name).write_bytes(data[:-32] + digest(bytes(data[:-32])))
    assert problem(old, tmp_path / "new") == Problem.VAULT_NEWER
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize("header", [True, False])
def test_a_vault_of_which_the_records_are_gone_is_no_vault(old: Path, tmp_path: Path, header: bool) -> None:
    database(old).unlink()
    for name in NAMES if not header else ():
        (old / name).unlink()
    assert problem(old, tmp_path / "new") == Problem.VAULT_DAMAGED
    assert list((tmp_path / "new").iterdir()) == []


def test_files_that_are_gone_are_no_hindrance(old: Path, tmp_path: Path) -> None:
    database(old, "files").unlink()
    for name in NAMES:
        (old / name).unlink()
    assert repair(old, SECRET, tmp_path / "new")[0].records == 20


def test_of_two_databases_the_larger_is_the_vault_where_no_header_says_it(old: Path, tmp_path: Path) -> None:
    shutil.copy(database(old, "files"), old / "vault-00000000.db")
    shutil.copy(database(old, "files"), old / "vault-ffffffff.db")
    for name in NAMES:
        (old / name).write_bytes(b"")
    assert repair(old, SECRET, tmp_path / "new")[0].records == 20


def test_the_past_and_the_moments_come_over(old: Path, tmp_path: Path) -> None:
    with unlock(old, SECRET) as vault:
        key = vault.every()[0]
        vault.remember("small", {"a": 1})
        rows = vault.opened.records.rows("SELECT * FROM record ORDER BY key")
        past = vault.opened.records.rows("SELECT * FROM change ORDER BY seq")
    repair(old, SECRET, tmp_path / "new")
    with unlock(tmp_path / "new", SECRET) as vault:
        assert vault.opened.records.rows("SELECT * FROM record ORDER BY key") == rows
        assert vault.opened.records.rows("SELECT * FROM change ORDER BY seq") == past
        assert vault.recall("small") == {"a": 1}
        assert _generation(vault.opened.records) == vault.opened.header.generation
        vault.undo(vault.last_group())
        assert vault.rows([key])[0].copy.shown() == {TITLE: "第0条" * 40}


def _generation(records: Database) -> int:
    return int(records.value("SELECT value FROM meta WHERE name = 'generation'"))


def test_an_entry_that_a_purge_emptied_stays_empty_whichever_page_comes_first(tmp_path: Path) -> None:
    full = (None, 7, None, 3, b"c" * 32, b"l" * 32, b"n" * 16, b"{}")
    empty = (None, 7, None, None, b"c" * 32, b"l" * 32, None, None)
    short = (None, 7, None, 3, b"c" * 31, b"l" * 32, b"n" * 16, b"{}")
    with create(tmp_path / "new", SECRET, cost=FLOOR)[0] as vault:
        db = vault.opened.records
        for number, pair in enumerate([(full, empty), (empty, full), (full, full), (short, short)], 1):
            for values in pair:
                salvage._PUT["change"](db, number, values)
        found = db.rows("SELECT seq, body IS NULL, record FROM change ORDER BY seq")
    assert found == [(1, 1, None), (2, 1, None), (3, 0, 3)]
