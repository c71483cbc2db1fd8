"""What lies on the authentic pages of a damaged database, put into the tables of a new one."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from app.crypto.pages import PAGE
from app.vault.database import Database
from app.vault.drafts import MEMORY
from app.vault.pages import Cell, Pages, Value
from app.vault.purge import TOMBSTONES

_AT_ONCE = 200
_LOCK_PAGE = (1 << 30) // PAGE + 1
"""SQLite never writes the page at the first gigabyte (sqlite.org/fileformat.html, 1.4)."""
_HASH = 32

Progress = Callable[[int, int], None]
Kinds = tuple[type | tuple[type, ...], ...]

_TEXT_OR_NOT, _NUMBER_OR_NOT, _BYTES_OR_NOT = (str, type(None)), (int, type(None)), (bytes, type(None))
_NOTHING = type(None)
_TABLES: Mapping[str, Kinds] = {
    "record": (_NOTHING, str, str, str, str, _TEXT_OR_NOT, bytes),
    "change": (_NOTHING, int, _NUMBER_OR_NOT, _NUMBER_OR_NOT, bytes, bytes, _BYTES_OR_NOT, _BYTES_OR_NOT),
    "file": (_NOTHING, _TEXT_OR_NOT, _NUMBER_OR_NOT, _NUMBER_OR_NOT, str, int),
    "ledger": (_NOTHING, str, bytes),
    "chunk": (_NOTHING, int, int, bytes),
}
"""How the rows of each table that has a key of its own look; a page does not say whose it is."""
_INDEXES: Mapping[str, Kinds] = {"draft": (str, bytes, str), "meta": (str, bytes), "tombstone": (bytes,)}
_MOST_CHUNK_KEYS = 1 << 32
"""Small pictures look like chunks, under the random key of their file; they are made again when wanted."""


RECORDS = frozenset({"record", "change", "file", "ledger", "draft", "meta", "tombstone"})
CHUNKS = frozenset({"chunk"})
"""The tables of the two databases that are taken over; all others are derived, or made again."""


def fill(new: Database, pages: Pages, tables: frozenset[str], progress: Progress | None = None) -> int:
    """Every row of some tables that is on an authentic page; of two for one key the newer stays.

    Returns how many pages are not authentic, or gone.
    """
    total, gone = len(pages), 0
    for first in range(1, total + 1, _AT_ONCE):
        numbers = range(first, min(first + _AT_ONCE, total + 1))
        if progress:
            progress(first, total)
        with new.atomic():
            for table, cell in _found(pages, numbers):
                if table in tables:
                    _PUT[table](new, cell.row, cell.values)
        gone += sum(pages.page(number) is None for number in numbers if number != _LOCK_PAGE)
    return gone


def _found(pages: Pages, numbers: range) -> Iterator[tuple[str, Cell]]:
    for number in numbers:
        for cell in pages.cells(number):
            table = _table(cell)
            if table is not None:
                yield table, cell


def _table(cell: Cell) -> str | None:
    for table, kinds in (_INDEXES if cell.row is None else _TABLES).items():
        if len(kinds) == len(cell.values) and all(map(isinstance, cell.values, kinds)):
            return table
    return None


def _record(new: Database, key: int | None, values: tuple[Value, ...]) -> None:
    id_, updated = values[1], values[4]
    known = new.row("SELECT key, updated FROM record WHERE key = ? OR id = ?", (key, id_))
    if known is not None and str(updated) <= known[1]:
        return
    new.execute("DELETE FROM record WHERE key = ? OR id = ?", (key, id_))
    new.execute("INSERT INTO record VALUES (?,?,?,?,?,?,?)", (key, *values[1:]))


def _change(new: Database, sequence: int | None, values: tuple[Value, ...]) -> None:
    """One entry; where two pages tell of it, a purge that emptied it wins."""
    if any(isinstance(one, bytes) and len(one) != _HASH for one in values[4:6]):
        return
    if values[-1] is None:
        new.execute("DELETE FROM change WHERE seq = ?", (sequence,))
    new.execute("INSERT OR IGNORE INTO change VALUES (?,?,?,?,?,?,?,?)", (sequence, *values[1:]))


def _file(new: Database, key: int | None, values: tuple[Value, ...]) -> None:
    new.execute("INSERT OR IGNORE INTO file VALUES (?,?,?,?,?,?)", (key, *values[1:]))


def _ledger(new: Database, key: int | None, values: tuple[Value, ...]) -> None:
    new.execute("INSERT OR IGNORE INTO ledger VALUES (?,?,?)", (key, *values[1:]))


def _chunk(new: Database, key: int | None, values: tuple[Value, ...]) -> None:
    if key is not None and key < _MOST_CHUNK_KEYS:
        new.execute("INSERT OR IGNORE INTO chunk VALUES (?,?,?,?)", (key, *values[1:]))


def _draft(new: Database, _key: int | None, values: tuple[Value, ...]) -> None:
    known = new.value("SELECT updated FROM draft WHERE name = ?", values[:1])
    if known is None or known < values[2]:
        new.execute("INSERT OR REPLACE INTO draft VALUES (?,?,?)", values)


def _meta(new: Database, _key: int | None, values: tuple[Value, ...]) -> None:
    name = str(values[0])
    if name == TOMBSTONES or name.startswith(MEMORY):
        new.execute("INSERT OR IGNORE INTO meta VALUES (?,?)", values)


def _tombstone(new: Database, _key: int | None, values: tuple[Value, ...]) -> None:
    if isinstance(values[0], bytes) and len(values[0]) == _HASH:
        new.execute("INSERT OR IGNORE INTO tombstone VALUES (?)", values)


_PUT: Mapping[str, Callable[[Database, int | None, tuple[Any, ...]], None]] = {
    "record": _record, "change": _change, "file": _file, "ledger": _ledger, "chunk": _chunk,
    "draft": _draft, "meta": _meta, "tombstone": _tombstone,
}  # fmt: skip
