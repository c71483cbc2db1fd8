"""Derived rows: links, list cells, search texts; written with their record, renewed with its neighbours."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from app.records.codec import load
from app.records.declare import Record
from app.records.derive import DERIVATION, Derived, Due, Surroundings, derive
from app.records.indexing import of_kind
from app.records.leaves import Copy
from app.vault import records
from app.vault.database import Database
from app.vault.records import Neighbours, Stored

RENEWED_AT_ONCE = 200
MADE_AT_ONCE = 50
"""Records whose rows are made together."""
MERGED_PAGES = 200
"""Of an index, at one idle moment: about 20 ms."""
FILE_FIELD = "~file"
"""Links of this field point from a record to the hash of a file that it holds."""

CASES = "cases"
"""Links of this field move what is derived for the case they point to."""

CONFLICT = "~conflict"
"""The cell of a record on which more than one value stands; its key is the number of such leaves."""

INDEXES = ("search", "name")
"""The full-text tables: texts, and names in every spelling."""


def _no_dues(_record: Record, _around: Surroundings) -> tuple[Due, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Derivation:
    """The pure function that derives rows, and its number; another number means that all are made again."""

    function: Callable[[Record, Surroundings], Derived] = field(default=derive)
    number: int = DERIVATION
    dues: Callable[[Record, Surroundings], tuple[Due, ...]] = field(default=_no_dues)
    """Apart, because it reads all that links to a record."""
    dated: frozenset[str] = frozenset()
    """The types that have last days; others are asked once, when they are new."""


def file_hashes(copy: Copy) -> set[str]:
    """The SHA-256 of every file that a record holds, waiting values included."""
    found = set[str]()
    for leaf in copy.leaves.values():
        for _, value in leaf.values:
            if isinstance(value, dict) and isinstance(sha := value.get("sha256"), str):
                found.add(sha)
    return found


class Written(NamedTuple):
    """A record as it was written; `fresh`: it is new, so that nothing derived from it is looked for first.

    `told`: it may be found by other words than before.
    """

    stored: Stored
    fresh: bool = False
    told: bool = True


def _links(stored: Stored, derived: Derived) -> Iterator[tuple[str, int, str]]:
    yield from ((row.target, stored.key, row.field) for row in derived.links)
    yield from ((sha, stored.key, FILE_FIELD) for sha in file_hashes(stored.copy))


def _cells(stored: Stored, derived: Derived) -> Iterator[tuple[str, str, int]]:
    type_, number = stored.copy.type, stored.key
    for name, key in derived.cells:
        yield _named(type_, name), key, number
    if waiting := len(stored.copy.conflicts()):
        yield CONFLICT, f"{waiting:05d}", number


@cache
def _named(type_: str, name: str) -> str:
    return f"{type_}.{name}"


@dataclass(slots=True)
class DerivedRows:
    """Writes the derived rows of one database; every call stands inside the caller's transaction."""

    database: Database
    derivation: Derivation

    def write(self, written: Sequence[Written], around: Neighbours) -> None:
        """Replace what is derived from some records; what lies in the trash has none."""
        self.erase([one.stored.key for one in written if one.stored.trashed is not None])
        standing = {one.stored.key: one for one in written if one.stored.trashed is None}
        loaded = {key: load(one.stored.copy) for key, one in standing.items()}
        around.hold(loaded.values())
        made = {key: self.derivation.function(record, around) for key, record in loaded.items()}
        self._exchange_all(standing, loaded, made, around)
        self._index(standing, made)
        self.database.many("DELETE FROM stale WHERE record = ?", ((one.stored.key,) for one in written))

    def _exchange_all(
        self, standing: Mapping[int, Written], loaded: Mapping[int, Record], made: Mapping[int, Derived],
        around: Neighbours,
    ) -> None:  # fmt: skip
        """Links first, for the last days of a case come from what links to it."""
        keys = [key for key, one in standing.items() if not one.fresh]
        links = [row for key, one in standing.items() for row in _links(one.stored, made[key])]
        linked = self._exchange("link", ("target", "source", "field"), "source", keys, links)
        left = {target for target, _, field in linked.difference(links) if field == CASES}
        self._move(left.union(*(derived.moves for derived in made.values())))
        depends = [(target, key) for key, derived in made.items() for target in derived.depends]
        self._exchange("depends", ("target", "source"), "source", keys, depends)
        cells = [row for key, one in standing.items() for row in _cells(one.stored, made[key])]
        known = {row[2] for row in self._exchange("cell", ("field", "key", "record"), "record", keys, cells)}
        dated = {key for key, one in standing.items() if one.stored.copy.type in self.derivation.dated}
        asked = {key: loaded[key] for key in standing if key in dated or key not in known}
        around.expect([loaded[key].id for key in asked if key in dated], CASES)
        due = [
            (key, *row)
            for key, record in asked.items() for row in dict.fromkeys(self.derivation.dues(record, around))
        ]  # fmt: skip
        again = [key for key in keys if key in asked]
        self._exchange("due", ("record", "name", "first", "last"), "record", again, due)

    def _exchange(
        self, table: str, columns: tuple[str, ...], own: str, keys: Sequence[int],
        wanted: Collection[tuple[Any, ...]],
    ) -> set[tuple[Any, ...]]:  # fmt: skip
        """Make the rows of some records what is wanted; `keys`: those that are not new.

        Each row is wanted once. Returns those that were there.
        """
        listed, there = ", ".join(columns), set[tuple[Any, ...]]()
        if keys:  # never more than are renewed at once
            marks = ",".join("?" * len(keys))
            there.update(self.database.rows(f"SELECT {listed} FROM {table} WHERE {own} IN ({marks})", keys))
        if gone := there.difference(wanted):
            same = " AND ".join(f"{column} = ?" for column in columns)
            self.database.many(f"DELETE FROM {table} WHERE {same}", gone)
        if new := [row for row in wanted if row not in there] if there else wanted:
            marks = ",".join("?" * len(columns))
            self.database.many(f"INSERT INTO {table} ({listed}) VALUES ({marks})", new)
        return there

    def _move(self, ids: set[str]) -> None:
        """Note records whose rows are derived from one that links to them."""
        sql = "INSERT OR IGNORE INTO stale SELECT key FROM record WHERE id = ? AND trashed IS NULL"
        self.database.many(sql, ((id_,) for id_ in ids))

    def _index(self, standing: Mapping[int, Written], made: Mapping[int, Derived]) -> None:
        told = {key: one for key, one in standing.items() if one.told}
        known = [(key,) for key, one in told.items() if not one.fresh]
        bodies = [(key, of_kind(one.stored.copy.type, made[key].body)) for key, one in told.items()]
        names = [(key, made[key].names) for key in told]
        for table, texts in (("search", bodies), ("name", names)):
            self.database.many(f"DELETE FROM {table} WHERE rowid = ?", known)
            filled = (row for row in texts if row[1])
            self.database.many(f"INSERT INTO {table} (rowid, words) VALUES (?,?)", filled)

    def erase(self, keys: Sequence[int]) -> None:
        """Take away everything derived from some records."""
        if not keys:
            return
        sql = f"SELECT target FROM link WHERE source IN ({','.join('?' * len(keys))}) AND field = ?"
        self._move(set(self.database.column(sql, (*keys, CASES))))
        for table, column in (
            ("link", "source"),
            ("cell", "record"),
            ("depends", "source"),
            ("due", "record"),
            ("stale", "record"),
        ):
            self.database.many(f"DELETE FROM {table} WHERE {column} = ?", ((key,) for key in keys))
        for table in INDEXES:
            self.database.many(f"DELETE FROM {table} WHERE rowid = ?", ((key,) for key in keys))

    def mark_stale(self, ids: Iterable[str]) -> None:
        """Note the records whose derived rows depend on some."""
        sql = "INSERT OR IGNORE INTO stale SELECT source FROM depends WHERE target = ?"
        self.database.many(sql, ((id_,) for id_ in ids))

    def mark_type(self, type_: str) -> None:
        """Note every record of a type as one whose rows are to be made again."""
        self.database.execute(
            "INSERT OR IGNORE INTO stale SELECT key FROM record WHERE type = ? AND trashed IS NULL", (type_,)
        )

    def renew(self, limit: int = RENEWED_AT_ONCE) -> int:
        """Renew up to so many stale records; returns how many were renewed."""
        keys = self.database.column("SELECT record FROM stale LIMIT ?", (limit,))
        found = [Written(stored, told=False) for stored in records.at_keys(self.database, keys)]
        self.write(found, Neighbours(self.database))
        self.database.many("DELETE FROM stale WHERE record = ?", ((key,) for key in keys))
        return len(keys)

    def merge(self) -> bool:
        """Join some pages of the indexes, in a transaction of its own; False when nothing is left to join."""
        changed = 0
        for table in INDEXES:
            with self.database.atomic():
                before = self.database.total_changes
                self.database.execute(
                    f"INSERT INTO {table}({table}, rank) VALUES('merge', ?)", (MERGED_PAGES,)
                )
                changed += self.database.total_changes - before - 1
        return changed > 0

    def rebuild(self, *, trusted: bool = False) -> Iterator[int]:
        """Make every derived row again, yielding how many records are done; resumes after an interruption.

        `trusted`: what is there is sound, only made by another derivation. Rows that come out the same stay
        where they are then: to write millions of them again at random places of an index takes a hundred
        times the size of the vault in writes.
        """
        with self.database.atomic():
            for table in ("stale",) if trusted else ("link", "cell", "depends", "due", "stale"):
                self.database.execute(f"DELETE FROM {table}")
            for table in INDEXES:
                self.database.execute(f"INSERT INTO {table}({table}) VALUES('delete-all')")
            self._remember(None)
        done, last = 0, -1
        while True:
            with self.database.atomic():
                keys = self.database.column(
                    "SELECT key FROM record WHERE key > ? AND trashed IS NULL ORDER BY key LIMIT ?",
                    (last, MADE_AT_ONCE),
                )
                found = [Written(stored) for stored in records.at_keys(self.database, keys)]
                self.write(found, Neighbours(self.database))
                if not keys and not self.renew():
                    self._remember(self.derivation.number)
                    break
            done, last = done + len(keys), keys[-1] if keys else last
            yield done
        while self.merge():
            yield done

    def is_current(self) -> bool:
        """Whether the derived rows were made by this derivation, and to the end."""
        kept = self.database.value("SELECT value FROM meta WHERE name = 'derivation'")
        return bool(kept == self.derivation.number)

    def _remember(self, number: int | None) -> None:
        self.database.execute("INSERT OR REPLACE INTO meta VALUES ('derivation', ?)", (number,))

    def start(self) -> None:
        """Remember the derivation of a vault that is empty yet."""
        self._remember(self.derivation.number)
