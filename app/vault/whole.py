"""The whole of a vault as plain values, record by record, entry by entry; an empty vault filled from it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from app.errors import AppError, Problem
from app.records.leaves import Copy
from app.records.stored import copy_of, encode, plain
from app.vault import journal, records
from app.vault.database import Database
from app.vault.derived import DerivedRows, file_hashes
from app.vault.records import Stored, at_keys

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Whole:
    """One record as it stands: its number in the vault, when it was made and changed, trash, the copy."""

    key: int
    created: str
    updated: str
    trashed: str | None
    copy: Copy

    def plain(self) -> dict[str, Any]:
        """The record as JSON values."""
        return {
            "key": self.key, "created": self.created, "updated": self.updated, "trashed": self.trashed,
            **plain(self.copy),
        }  # fmt: skip


def every_record(database: Database) -> Iterator[Whole]:
    """Every record, trash included, oldest first."""
    keys = database.column("SELECT key FROM record ORDER BY key")
    for start in range(0, len(keys), AT_ONCE):
        for one in at_keys(database, keys[start : start + AT_ONCE]):
            yield Whole(one.key, one.created, one.updated, one.trashed, one.copy)


def every_entry(database: Database) -> Iterator[dict[str, Any]]:
    """Every readable entry of the journal; what was purged is not there any more."""
    sql = "SELECT seq, grp, undoes, record, body FROM change WHERE body IS NOT NULL ORDER BY seq"
    for sequence, group, undoes, record, body in database.rows(sql):
        yield {
            "seq": sequence, "group": group, "undoes": undoes, "record": record,
            "body": msgspec.json.decode(body),
        }  # fmt: skip


def every_file(database: Database) -> list[tuple[str, int, str]]:
    """SHA-256 (hex), size and type of every file."""
    rows = database.rows("SELECT sha256, size, type FROM file WHERE sha256 IS NOT NULL")
    return [(sha, size, kind) for sha, size, kind in rows]


def fill(
    database: Database,
    derived: DerivedRows,
    found: Iterable[Mapping[str, Any]],
    entries: Iterable[Mapping[str, Any]],
    expected: int,
) -> int:
    """Fill an empty vault with as many records as expected, all or nothing; how many.

    Raises VAULT_EXISTS, EXPORT_DAMAGED.
    """
    if database.value("SELECT 1 FROM record LIMIT 1") is not None:
        raise AppError(Problem.VAULT_EXISTS)
    with database.atomic():
        try:
            count = _records(database, found)
            _entries(database, entries)
            _hold_files_of_the_past(database)
        except (ValueError, KeyError, TypeError):
            raise AppError(Problem.EXPORT_DAMAGED) from None
        if count != expected:
            raise AppError(Problem.EXPORT_DAMAGED)
        for _done in derived.rebuild():
            pass
    return count


def _records(database: Database, found: Iterable[Mapping[str, Any]]) -> int:
    count = 0
    for one in found:
        copy = copy_of(one)
        trashed = one["trashed"]
        if trashed is not None and not isinstance(trashed, str):
            raise ValueError("not a moment")
        stored = Stored(int(one["key"]), copy, str(one["created"]), str(one["updated"]), trashed)
        records.insert(database, stored, encode(copy))
        for sha in file_hashes(copy):
            database.execute("UPDATE file SET pending = 0 WHERE sha256 = ?", (sha,))
        count += 1
    return count


def _entries(database: Database, entries: Iterable[Mapping[str, Any]]) -> None:
    """The journal as it was, behind what the new vault wrote at its making: its groups move by that."""
    offset = journal.head(database).sequence
    for one in entries:
        group, undoes, record = int(one["group"]), one["undoes"], one["record"]
        moved = None if undoes is None else int(undoes) + offset
        if not isinstance(one["body"], dict):
            raise ValueError("not an entry")
        journal.append(database, group + offset, moved, None if record is None else int(record), one["body"])


def _hold_files_of_the_past(database: Database) -> None:
    """What only the journal names is no stray: an undo brings it back, and no unlock may sweep it away."""
    named = "SELECT 1 FROM change WHERE body IS NOT NULL AND instr(body, file.sha256)"
    database.execute(f"UPDATE file SET pending = 0 WHERE pending AND EXISTS ({named})")


__all__ = ["Whole", "every_entry", "every_file", "every_record", "fill"]
