"""Pages read by hand: rows of every size, numbers of every width, and of the log what was committed."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from secrets import token_bytes
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite

from app.crypto.keys import database_key, new_master, page_key
from app.vault.pages import Cell, Pages, _values

NUMBERS = [0, 1, -1, 2, 127, 128, -128, -129, 32767, 32768, -32768, 2**23 - 1, 2**23, -(2**23), 2**31 - 1]
NUMBERS += [2**31, -(2**31), 2**47 - 1, 2**47, -(2**47), 2**62, -(2**63), 2**63 - 1]


class Made:
    """A database of SQLCipher, and its pages as they are read by hand."""

    def __init__(self, path: Path) -> None:
        self.path, self.master, self.salt = path, new_master(), token_bytes(16)
        self.db: Any = sqlite.connect(path, isolation_level=None)
        self.db.set_key(database_key(self.master, self.salt))

    def pages(self, path: Path | None = None) -> Pages:
        return Pages(path or self.path, page_key(self.master, self.salt), self.salt)

    def cells(self, path: Path | None = None) -> list[Cell]:
        with self.pages(path) as pages:
            return [cell for number in range(1, len(pages) + 1) for cell in pages.cells(number)]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    one = Made(tmp_path / "x.db")
    yield one
    one.db.close()


def test_rows_of_every_size_round_what_fits_on_a_page_are_whole(made: Made) -> None:
    sizes = [*range(3960, 4040), *range(4440, 4480), *range(7900, 8100, 7), 12_000, 16_000, 100_000]
    made.db.execute("CREATE TABLE t (a BLOB)")
    rows = {size: token_bytes(size) for size in sizes}
    made.db.executemany("INSERT INTO t (rowid, a) VALUES (?, ?)", rows.items())
    found = {cell.row: cell.values[0] for cell in made.cells() if cell.row in rows and len(cell.values) == 1}
    assert found == rows


def test_entries_of_every_size_of_a_table_without_numbers_are_whole(made: Made) -> None:
    sizes = [*range(1, 60), *range(940, 1040), *range(1440, 1500), *range(4900, 5000, 3), 9_000]
    made.db.execute("CREATE TABLE t (name TEXT PRIMARY KEY, a BLOB) WITHOUT ROWID")
    rows = {f"{size:06}": token_bytes(size) for size in sizes}
    made.db.executemany("INSERT INTO t VALUES (?, ?)", rows.items())
    found = {cell.values[0]: cell.values[1] for cell in made.cells() if cell.row is None}
    assert found == rows, "those between two leaves, which stand on an inner page, too"


def test_numbers_of_every_width_and_sign_are_read(made: Made) -> None:
    made.db.execute("CREATE TABLE t (a, b)")
    made.db.executemany("INSERT INTO t (rowid, a, b) VALUES (?, ?, ?)", [(n, n, "词") for n in NUMBERS])
    cells = [cell for cell in made.cells() if len(cell.values) == 2]
    assert sorted(cells) == [Cell(n, (n, "词")) for n in sorted(NUMBERS)]


def test_nothing_texts_and_bytes_are_told_apart_and_a_fraction_is_no_row_of_ours(made: Made) -> None:
    made.db.execute("CREATE TABLE t (a, b, c)")
    made.db.execute("INSERT INTO t VALUES (NULL, '', x''), ('a', x'61', NULL), (1.5, 'b', 'c')")
    assert [cell.values for cell in made.cells() if len(cell.values) == 3] == [
        (None, "", b""), ("a", b"a", None),
    ]  # fmt: skip


def test_the_first_page_has_its_rows_behind_the_head_of_the_file(made: Made) -> None:
    made.db.execute("CREATE TABLE t (a)")
    assert [cell.values[:3] for cell in made.cells()] == [("table", "t", "t")]


def test_of_the_log_only_what_was_committed_counts(made: Made, tmp_path: Path) -> None:
    made.db.execute("PRAGMA journal_mode = WAL")
    made.db.execute("CREATE TABLE t (a)")
    made.db.execute("INSERT INTO t VALUES ('kept')")
    made.db.execute("PRAGMA cache_size = 5")
    made.db.execute("BEGIN")
    made.db.executemany("INSERT INTO t VALUES (?)", [(f"{n} " + "x" * 3000,) for n in range(60)])
    log = made.path.with_name("x.db-wal")
    assert log.stat().st_size > 30 * 4096, "what was not committed is in the log"
    copy = Path(shutil.copy(made.path, tmp_path / "copy.db"))
    shutil.copy(log, tmp_path / "copy.db-wal")
    made.db.execute("ROLLBACK")
    assert [cell.values for cell in made.cells(copy) if len(cell.values) == 1] == [("kept",)]


def test_what_is_not_there_has_no_pages(made: Made, tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    for path in (tmp_path / "none.db", tmp_path / "empty.db"):
        with made.pages(path) as pages:
            assert len(pages) == 0
            assert pages.page(1) is None
            assert list(pages.cells(1)) == []


@pytest.mark.parametrize("payload", [
    bytes([2, 13 + 2 * 5]) + b"four", bytes([2, 12 + 2 * 5]) + b"four", bytes([2, 6]) + b"seven b",
    bytes([2, 10]), bytes([2, 11]), bytes([2, 13 + 2]) + b"\xff",
])  # fmt: skip
def test_columns_that_are_cut_or_of_no_kind_are_no_row(payload: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (as a row without its end)
        _values(payload)


def test_columns_in_the_format_of_sqlite() -> None:
    assert _values(bytes([6, 0, 8, 9, 1, 13 + 2 * 3]) + b"\xff" + b"abc") == (None, 0, 1, -1, "abc")
