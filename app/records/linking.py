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
    for name, declaration in fields_of(type(record)).items():
        for target in targets(declaration, getattr(record, name)):
            yield LinkRow(name, target)


def targets(declaration: FieldDeclaration, value: Any) -> Iterator[str]:
    """The ids that one value points to."""
    if isinstance(value, Link):
        yield value.id
    elif declaration.kind == Kind.LINKS:
        yield from (link.id for link in value)
    else:
        for row in rows_of(declaration, value):
            for column, part in declaration.columns.items():
                yield from targets(part, getattr(row, column))


def rows_of(declaration: FieldDeclaration, value: Any) -> Sequence[Row]:
    """The rows of a value: those of a table, or the one that an address is."""
    if value is None or not declaration.columns:
        return ()
    return [value] if isinstance(value, Row) else list(value)
