"""Derived rows: links, list cells, search texts; written with their record, renewed with its neighbours."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from app.records.codec import load
from app.records.declare import Record
from app.records.derive import DERIVATION, Derived, Due, Surroundings, derive
from app.records.indexing import of_kind
from app.records.leaves import Copy
from app.vault import records
from app.vault.database import Database
from app.vault.records import Stored

RENEWED_AT_ONCE = 200
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
    standing = (value for leaf in copy.leaves.values() for _, value in leaf.values)
    return {
        sha for value in standing if isinstance(value, dict) and isinstance(sha := value.get("sha256"), str)
    }


@dataclass(slots=True)
class DerivedRows:
    """Writes the derived rows of one database; every call stands inside the caller's transaction."""

    database: Database
    derivation: Derivation

    def write(
        self, stored: Stored, neighbour: Surroundings, *, search: bool = True, fresh: bool = False
    ) -> None:
        """Replace what is derived from a record (without `search`: a neighbour changed); trash has none.

        `fresh`: the record is new, so that nothing derived from it is looked for first.
        """
        if stored.trashed is not None:
            return self.erase(stored.key)
        record = load(stored.copy)
        derived = self.derivation.function(record, neighbour)
        links = {(row.target, stored.key, row.field) for row in derived.links}
        links |= {(sha, stored.key, FILE_FIELD) for sha in file_hashes(stored.copy)}
        cells = {(f"{stored.copy.type}.{cell.field}", cell.key, stored.key) for cell in derived.cells}
        if waiting := len(stored.copy.conflicts()):
            cells.add((CONFLICT, f"{waiting:05d}", stored.key))
        own = None if fresh else stored.key
        linked = self._exchange("link", ("target", "source", "field"), "source", own, links)
        self._move({*derived.moves, *(target for target, _, field in linked - links if field == CASES)})
        known = self._exchange("cell", ("field", "key", "record"), "record", own, cells)
        if stored.copy.type in self.derivation.dated or not known:
            rows = self.derivation.dues(record, neighbour)
            due = {(stored.key, row.name, row.first, row.last) for row in rows}
            self._exchange("due", ("record", "name", "first", "last"), "record", own, due)
        depends = {(target, stored.key) for target in derived.depends}
        self._exchange("depends", ("target", "source"), "source", own, depends)
        if search:
            self._index(stored, derived, fresh)
        return None

    def _exchange(
        self, table: str, columns: tuple[str, ...], own: str, key: int | None, wanted: set[tuple[Any, ...]]
    ) -> set[tuple[Any, ...]]:
        """Make the rows of a record (None: a new one) what is wanted; returns those that were there."""
        listed, there = ", ".join(columns), set[tuple[Any, ...]]()
        if key is not None:
            there = set(self.database.rows(f"SELECT {listed} FROM {table} WHERE {own} = ?", (key,)))
        if gone := there - wanted:
            same = " AND ".join(f"{column} = ?" for column in columns)
            self.database.many(f"DELETE FROM {table} WHERE {same}", gone)
        if new := wanted - there:
            marks = ",".join("?" * len(columns))
            self.database.many(f"INSERT INTO {table} ({listed}) VALUES ({marks})", new)
        return there

    def _move(self, ids: set[str]) -> None:
        """Note records whose rows are derived from one that links to them."""
        sql = "INSERT OR IGNORE INTO stale SELECT key FROM record WHERE id = ? AND trashed IS NULL"
        self.database.many(sql, ((id_,) for id_ in ids))

    def _index(self, stored: Stored, derived: Derived, fresh: bool) -> None:
        body = of_kind(stored.copy.type, derived.body)
        for table, text in (("search", body), ("name", derived.names)):
            if not fresh:
                self.database.execute(f"DELETE FROM {table} WHERE rowid = ?", (stored.key,))
            if text:
                self.database.execute(f"INSERT INTO {table} (rowid, words) VALUES (?,?)", (stored.key, text))

    def erase(self, key: int) -> None:
        """Take away everything derived from a record."""
        sql = "SELECT target FROM link WHERE source = ? AND field = ?"
        self._move(set(self.database.column(sql, (key, CASES))))
        for table, column in (
            ("link", "source"),
            ("cell", "record"),
            ("depends", "source"),
            ("due", "record"),
            ("stale", "record"),
        ):
            self.database.execute(f"DELETE FROM {table} WHERE {column} = ?", (key,))
        for table in INDEXES:
            self.database.execute(f"DELETE FROM {table} WHERE rowid = ?", (key,))

    def mark_stale(self, id_: str) -> None:
        """Note the records whose derived rows depend on this one."""
        self.database.execute(
            "INSERT OR IGNORE INTO stale SELECT source FROM depends WHERE target = ?", (id_,)
        )

    def mark_type(self, type_: str) -> None:
        """Note every record of a type as one whose rows are to be made again."""
        self.database.execute(
            "INSERT OR IGNORE INTO stale SELECT key FROM record WHERE type = ? AND trashed IS NULL", (type_,)
        )

    def renew(self, limit: int = RENEWED_AT_ONCE) -> int:
        """Renew up to so many stale records; returns how many were renewed."""
        keys = self.database.column("SELECT record FROM stale LIMIT ?", (limit,))
        neighbour, found = records.Neighbours(self.database), records.at_keys(self.database, keys)
        neighbour.expect([one.copy.id for one in found if one.copy.type in self.derivation.dated], CASES)
        for stored in found:
            self.write(stored, neighbour, search=False)
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

    def rebuild(self) -> Iterator[int]:
        """Make every derived row again, yielding how many records are done; resumes after an interruption."""
        with self.database.atomic():
            for table in ("link", "cell", "depends", "due", "stale"):
                self.database.execute(f"DELETE FROM {table}")
            for table in INDEXES:
                self.database.execute(f"INSERT INTO {table}({table}) VALUES('delete-all')")
            self._remember(None)
        done, last = 0, -1
        while True:
            with self.database.atomic():
                keys = self.database.column(
                    "SELECT key FROM record WHERE key > ? AND trashed IS NULL ORDER BY key LIMIT 50", (last,)
                )
                neighbour = records.Neighbours(self.database)
                for stored in records.at_keys(self.database, keys):
                    self.write(stored, neighbour)
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
