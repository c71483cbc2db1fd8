"""Rows of the record table, and finding them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from secrets import randbelow
from typing import Any

from msgspec import MsgspecError

from app.errors import AppError, Problem
from app.records.codec import load_body
from app.records.declare import Record
from app.records.leaves import Copy
from app.records.stored import decode
from app.vault.database import Database, whole

TIP_KEYS = 1 << 40
"""Keys from here on are random, so that a tip's key tells no order; the others count upward."""

_MOST_KNOWN = 1000
_LAST_KEY = "last key"
_COLUMNS = "key, body, created, updated, trashed"


@dataclass(frozen=True, slots=True)
class Stored:
    """One record as it lies in the vault."""

    key: int
    copy: Copy
    created: str
    updated: str
    trashed: str | None


def _stored(row: Sequence[Any]) -> Stored:
    key, body, created, updated, trashed = row
    with whole():
        return Stored(key, decode(body), created, updated, trashed)


def read_body(body: bytes) -> Record:
    """The record in a body that came out of the database. Raises VAULT_DAMAGED."""
    try:
        return load_body(body)
    except (MsgspecError, ValueError):  # without `whole`: thousands are read at once
        raise AppError(Problem.VAULT_DAMAGED) from None


def find(database: Database, id_: str) -> Stored | None:
    """The record of an id, trashed ones included."""
    row = database.row(f"SELECT {_COLUMNS} FROM record WHERE id = ?", (id_,))
    return _stored(row) if row else None


def at_keys(database: Database, keys: Sequence[int]) -> list[Stored]:
    """The records of some keys, in their order; what is gone is left out."""
    found: dict[int, Stored] = {}
    for start in range(0, len(keys), 500):
        some = keys[start : start + 500]
        marks = ",".join("?" * len(some))
        rows = database.rows(f"SELECT {_COLUMNS} FROM record WHERE key IN ({marks})", some)
        found.update({row[0]: _stored(row) for row in rows})
    return [found[key] for key in keys if key in found]


def loaded(database: Database, keys: Sequence[int]) -> list[Record]:
    """The records of some keys to be read only, in their order; what is gone or in the trash is left out."""
    found: dict[int, Record] = {}
    for start in range(0, len(keys), 500):
        some = keys[start : start + 500]
        marks = ",".join("?" * len(some))
        sql = f"SELECT key, body FROM record WHERE key IN ({marks}) AND trashed IS NULL"
        found.update((key, read_body(body)) for key, body in database.rows(sql, some))
    return [found[key] for key in keys if key in found]


def insert(database: Database, stored: Stored, body: bytes) -> None:
    """Write a record that was not there."""
    copy = stored.copy
    database.execute(
        "INSERT INTO record (key, id, type, body, created, updated, trashed) VALUES (?,?,?,?,?,?,?)",
        (stored.key, copy.id, copy.type, body, stored.created, stored.updated, stored.trashed),
    )


def update(database: Database, stored: Stored, body: bytes) -> None:
    """Write a record that was there."""
    database.execute(
        "UPDATE record SET body = ?, updated = ?, trashed = ? WHERE key = ?",
        (body, stored.updated, stored.trashed, stored.key),
    )


def new_key(database: Database, type_: str) -> int:
    """A key never used by another record; one for a tip is random."""
    if type_ == "tip":
        return TIP_KEYS + randbelow(TIP_KEYS)
    last = database.kept.get(_LAST_KEY)
    if last is None:
        last = _last_key(database)
    if database.in_transaction:
        database.kept[_LAST_KEY] = last + 1
    return last + 1


def _last_key(database: Database) -> int:
    used = (
        database.value(f"SELECT max({column}) FROM {table} WHERE {column} < ?", (TIP_KEYS,)) or 0
        for table, column in (("record", "key"), ("change", "record"))
    )
    return int(max(used))


class Neighbours:
    """Looks records up by id as they stand in this transaction, each once; trashed ones are not there."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, Record | None] = {}
        self._expected: dict[tuple[str, str], list[Record]] = {}

    def __call__(self, id_: str) -> Record | None:
        if id_ not in self._known:
            sql = "SELECT body FROM record WHERE id = ? AND trashed IS NULL"
            row = self._database.row(sql, (id_,))
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[id_] = read_body(row[0]) if row else None
        return self._known[id_]

    def hold(self, records: Iterable[Record]) -> None:
        """Records as they stand now, so that they need not be looked up."""
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        self._known.update((record.id, record) for record in records)

    def referring(self, id_: str, field: str) -> list[Record]:
        """The records that link to an id by a field, oldest first; trashed ones have no links."""
        expected = self._expected.pop((id_, field), None)
        if expected is None:
            self.expect([id_], field)
            expected = self._expected.pop((id_, field))
        return expected

    def expect(self, ids: Sequence[str], field: str) -> None:
        """Read at once what links to some ids by a field: `referring` gives it out, to each once."""
        self._expected = {(id_, field): [] for id_ in ids}
        if not ids:
            return
        marks = ",".join("?" * len(ids))
        sql = (
            "SELECT target, r.id, r.body FROM link JOIN record r ON r.key = link.source"
            f" WHERE target IN ({marks}) AND field = ? AND r.trashed IS NULL ORDER BY target, source"
        )
        for target, id_, body in self._database.rows(sql, (*ids, field)):
            self._expected[target, field].append(self._known.get(id_) or read_body(body))

    def forget(self, id_: str) -> None:
        """The record was written: look it up again."""
        self._known.pop(id_, None)
