"""The links of a record: every id that it points to, rows and addresses included."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from app.records.declare import FieldDeclaration, Kind, Record, Row, Slot, once, slots_of
from app.records.values import Link


class LinkRow(NamedTuple):
    """One link of a record: the field it stands in and the id it points to."""

    field: str
    target: str


def linked(record: Record) -> Iterator[LinkRow]:
    """Every link that a record holds, by field, rows included."""
    said = vars(record)
    for name, declaration, empty in _linking(type(record)):
        if (value := said.get(name, empty)) is not empty:
            for target in targets(declaration, value):
                yield LinkRow(name, target)


@once
def _linking(holder: type[Record] | type[Row]) -> tuple[Slot, ...]:
    """The fields or columns that can hold a link: a few of the fifty of a type."""
    return tuple(slot for slot in slots_of(holder) if _can_link(slot[1]))


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
            said = vars(row)
            for column, part, empty in _linking(type(row)):
                if (held := said.get(column, empty)) is not empty:
                    yield from targets(part, held)


def rows_of(declaration: FieldDeclaration, value: Any) -> Sequence[Row]:
    """The rows of a value: those of a table, or the one that an address is."""
    if value is None or not declaration.columns:
        return ()
    return [value] if isinstance(value, Row) else list(value)
