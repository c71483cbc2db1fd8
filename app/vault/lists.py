"""Lists: the keys of one type of record in any order, filtered, straight from the cell index."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.records.declare import Kind
from app.records.types import TYPES
from app.vault.database import Database
from app.vault.joins import APART

_FEW = 1500
"""Below so many matches a filter leads and its matches are sorted; above, the sorted index leads."""
_EVERY = -1


@dataclass(frozen=True, slots=True)
class Filter:
    """A listed field that must hold one of some codes (`status`, any of `open`, `closed`)."""

    field: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListQuery:
    """One type of record; sorted by a listed field, or newest first where no field is named."""

    type: str
    sort: str = ""
    descending: bool = False
    filters: tuple[Filter, ...] = ()


@dataclass(slots=True)
class _Sql:
    """SQL text with the values that its marks stand for, in order."""

    text: str
    values: list[Any]


def keys(database: Database, query: ListQuery, limit: int = _EVERY, offset: int = 0) -> list[int]:
    """The record keys of a list, in order; a page of it where a limit is given."""
    few = _same_key(query) or _leading(database, query)
    question = _sorted_by_index(query) if few is None else _sorted_matches(query, few)
    return database.column(question.text + " LIMIT ? OFFSET ?", [*question.values, limit, offset])


def count(database: Database, query: ListQuery) -> int:
    """How many records a list has."""
    if not query.filters:
        apart = f" AND key {APART}" if query.type == "person" else ""
        sql = f"SELECT count(*) FROM record WHERE type = ? AND trashed IS NULL{apart}"
        return int(database.value(sql, (query.type,)))
    source = _matches(query, query.filters[0])
    rest = conditions(query.type, query.filters[1:], "m.record")
    return int(
        database.value(
            f"SELECT count(*) FROM ({source.text}) m WHERE 1{rest.text}", source.values + rest.values
        )
    )


def _same_key(query: ListQuery) -> Filter | None:
    """The filter that leaves nothing to sort: its matches share one sort key and stand in order."""
    declared = TYPES[query.type].fields.get(query.sort) if query.type in TYPES else None
    if declared is None or declared.kind not in (Kind.TERM, Kind.YES_NO_UNKNOWN):
        return None
    found = (chosen for chosen in query.filters if chosen.field == query.sort and len(chosen.codes) == 1)
    return next(found, None)


def _leading(database: Database, query: ListQuery) -> Filter | None:
    """The filter with the fewest matches, if they are few enough to be sorted."""
    best, least = None, _FEW
    for candidate in query.filters:
        source = _matches(query, candidate)
        number = database.value(f"SELECT count(*) FROM ({source.text} LIMIT ?)", [*source.values, least])
        if number < least:
            best, least = candidate, number
    return best


def _matches(query: ListQuery, chosen: Filter) -> _Sql:
    marks = ",".join("?" * len(chosen.codes))
    distinct = "DISTINCT " if len(chosen.codes) > 1 else ""
    text = f"SELECT {distinct}record FROM cell WHERE field = ? AND key IN ({marks})"
    return _Sql(text, [f"{query.type}.{chosen.field}=", *chosen.codes])


def conditions(type_: str, filters: Sequence[Filter], record: str) -> _Sql:
    """What holds the record in some column to every filter; begins with AND."""
    sql = _Sql("", [])
    for chosen in filters:
        marks = ",".join("?" * len(chosen.codes))
        held = f"SELECT 1 FROM cell f WHERE f.record = {record} AND f.field = ? AND f.key IN ({marks})"
        sql.text += f" AND EXISTS ({held})"
        sql.values += [f"{type_}.{chosen.field}=", *chosen.codes]
    return sql


def _sorted_by_index(query: ListQuery) -> _Sql:
    if not query.sort:
        where = conditions(query.type, query.filters, "r.key")
        if query.type == "person":
            where.text += f" AND r.key {APART}"
        order = "ASC" if query.descending else "DESC"
        text = f"SELECT key FROM record r WHERE type = ? AND trashed IS NULL{where.text} ORDER BY key {order}"
        return _Sql(text, [query.type, *where.values])
    where = conditions(query.type, query.filters, "c.record")
    order = "DESC" if query.descending else "ASC"
    text = (
        f"SELECT c.record FROM cell c WHERE c.field = ?{where.text} ORDER BY c.key {order}, c.record {order}"
    )
    return _Sql(text, [f"{query.type}.{query.sort}", *where.values])


def _sorted_matches(query: ListQuery, leading: Filter) -> _Sql:
    source = _matches(query, leading)
    where = conditions(query.type, [chosen for chosen in query.filters if chosen != leading], "m.record")
    if not query.sort or leading == _same_key(query):
        order = "ASC" if query.descending != bool(query.sort) else "DESC"
        text = f"SELECT m.record FROM ({source.text}) m WHERE 1{where.text} ORDER BY m.record {order}"
        return _Sql(text, source.values + where.values)
    order = "DESC" if query.descending else "ASC"
    text = (
        f"SELECT m.record FROM ({source.text}) m CROSS JOIN cell c ON c.record = m.record AND c.field = ?"
        f" WHERE 1{where.text} ORDER BY c.key {order}, c.record {order}"
    )
    return _Sql(text, [*source.values, f"{query.type}.{query.sort}", *where.values])
