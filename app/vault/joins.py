"""Records joined into another: found by either id, shown once."""

from collections.abc import Sequence

from app.vault.database import Database

JOINED = "person.~joined_into"
"""Cells of this field hold, for a joined person, the id under which it is shown."""

APART = f"NOT IN (SELECT record FROM cell WHERE field = '{JOINED}')"
"""Leaves joined records out; an empty set where there are none."""

_JOIN = "cell JOIN record ON record.key = cell.record"


def shown_as(database: Database, id_: str) -> str:
    """The id under which a record is shown: its own, or that of the person it was joined into."""
    sql = (
        "SELECT cell.key FROM cell JOIN record ON record.key = cell.record WHERE record.id = ? AND field = ?"
    )
    return str(database.value(sql, (id_, JOINED)) or id_)


def joined(database: Database, id_: str) -> list[str]:
    """The ids of the records that were joined into one."""
    sql = (
        "SELECT record.id FROM cell JOIN record ON record.key = cell.record WHERE field = ? AND cell.key = ?"
    )
    return database.column(sql + " ORDER BY record.key", (JOINED, id_))


def same(database: Database, id_: str) -> list[str]:
    """Every id of one person, the one shown first."""
    shown = shown_as(database, id_)
    return [shown, *joined(database, shown)]


def shown_keys(database: Database, keys: Sequence[int]) -> list[int]:
    """Keys of records with each joined one replaced by that under which it is shown, in order, each once."""
    sql = "SELECT cell.record, record.key FROM cell JOIN record ON record.id = cell.key WHERE field = ?"
    moved: dict[int, int] = dict(database.rows(sql, (JOINED,)))
    return list(dict.fromkeys(moved.get(key, key) for key in keys)) if moved else list(keys)
