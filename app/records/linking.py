"""The links of a record: every id that it points to, rows and addresses included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.records.declare import FieldDeclaration, Kind, Record, Row, fields_of
from app.records.values import Link


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link of a record: the field it stands in and the id it points to."""

    field: str
    target: str


def linked(record: Record) -> Iterator[LinkRow]:
    """Every link that a record holds, by field, rows included."""
    for name, declaration in _linking(type(record)):
        for target in targets(declaration, getattr(record, name)):
            yield LinkRow(name, target)


_LINKING: dict[type, tuple[tuple[str, FieldDeclaration], ...]] = {}


def _linking(holder: type[Record] | type[Row]) -> tuple[tuple[str, FieldDeclaration], ...]:
    """The fields or columns that can hold a link: a few of the fifty of a type."""
    if holder not in _LINKING:
        _LINKING[holder] = tuple((name, one) for name, one in fields_of(holder).items() if _can_link(one))
    return _LINKING[holder]


def _can_link(declaration: FieldDeclaration) -> bool:
    return bool(declaration.link_to) or any(map(_can_link, declaration.columns.values()))


def targets(declaration: FieldDeclaration, value: Any) -> Iterator[str]:
    """The ids that one value points to."""
    if isinstance(value, Link):
        yield value.id
    elif declaration.kind == Kind.LINKS:
        yield from (link.id for link in value)
    else:
        for row in rows_of(declaration, value):
            for column, part in _linking(type(row)):
                yield from targets(part, getattr(row, column))


def rows_of(declaration: FieldDeclaration, value: Any) -> Sequence[Row]:
    """The rows of a value: those of a table, or the one that an address is."""
    if value is None or not declaration.columns:
        return ()
    return [value] if isinstance(value, Row) else list(value)
