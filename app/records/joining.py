"""Two records that are one person: links stay as they are, and readers follow the join."""

from collections.abc import Callable, Iterator

from app.records.declare import JOINED, Record

Lookup = Callable[[str], Record | None]
"""The record of an id; None where it is not here or lies in the trash."""


def joined_into(record: Record) -> str:
    """The id that a record was joined into; empty if none."""
    target = record.unknown.get((JOINED,))
    return target if isinstance(target, str) else ""


def chain(record: Record, lookup: Lookup) -> Iterator[str]:
    """The ids that a record's joins lead through, its own first; a circle ends where it closes."""
    seen = {record.id: record}
    yield record.id
    current: Record | None = record
    while current is not None and (target := joined_into(current)) and target not in seen:
        current = lookup(target)
        if type(current) is not type(record):
            return
        if current is not None:
            seen[target] = current
            yield target


def representative(record: Record, lookup: Lookup) -> str:
    """The id of the record under which it is shown: the end of its joins, of a circle its least id."""
    ids = list(chain(record, lookup))
    last = record if len(ids) == 1 else lookup(ids[-1])
    back = joined_into(last) if last else ""
    return min(ids[ids.index(back) :]) if back in ids else ids[-1]
