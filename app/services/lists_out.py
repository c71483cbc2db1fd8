"""A list or a register as a table for outside: only what is seen without revealing anything."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from app.documents.workbook import TableOut, Value, as_book, as_commas
from app.records.codec import load
from app.records.dates import EdtfDate
from app.records.declare import FieldDeclaration, Kind, Record
from app.records.printing import printed
from app.records.types import TYPES
from app.records.words import type_word, word
from app.services.lists import CHIP_FIELDS, DUE_FIELDS, ListQuery, keys, sortable
from app.services.registers import heading, register
from app.services.session import Session
from app.services.titling import is_masked, seen, title

__all__ = ["TableOut", "Value", "as_file", "drawn", "list_table", "register_table"]

AT_ONCE = 200


def list_table(
    session: Session, query: ListQuery, language: str, fields: Sequence[str] | None = None
) -> TableOut:
    """The records of a list, every listed field a column (or these); masked records are left out."""
    covered, fields = session.covered(), sortable(query.type) if fields is None else fields
    columns = (type_word(language, query.type), *(word(language, query.type, name) for name in fields))
    records: list[str] = []
    rows = _rows(covered, query, fields, language, records)
    return TableOut(type_word(language, query.type, "plural"), columns, rows, records)


def on_screen(type_: str, columns: Sequence[str]) -> list[str]:
    """The fields that a list shows: in its rows, and in the columns beside them."""
    shown = (*CHIP_FIELDS.get(type_, ()), *DUE_FIELDS, *columns)
    return [name for name in dict.fromkeys(shown) if name in sortable(type_)]


def _rows(
    session: Session, query: ListQuery, fields: Sequence[str], language: str, records: list[str]
) -> Iterator[list[Value]]:
    for record in _shown(session, query):
        shown = seen(session, record, fields)
        values = [_value(session, shown, TYPES[query.type].fields[name], language) for name in fields]
        records.append(record.id)
        yield [title(session, record, language), *values]


def _shown(session: Session, query: ListQuery) -> Iterator[Record]:
    """The records of a list that are not masked, some at a time."""
    wanted = keys(session, query)
    for start in range(0, len(wanted), AT_ONCE):
        for stored in session.read.rows(list(wanted[start : start + AT_ONCE])):
            record = load(stored.copy)
            if not is_masked(session, record):
                yield record


def shown_ids(session: Session, query: ListQuery) -> list[str]:
    """The records of a list that may leave."""
    return [record.id for record in _shown(session.covered(), query)]


_NAMELESS = (Kind.TERM, Kind.TERMS, Kind.EDTF_DATE, Kind.NUMBER, Kind.YES_NO_UNKNOWN, Kind.DATETIME)


def _value(session: Session, record: Record, declaration: FieldDeclaration, language: str) -> Value:
    """A real day or number where it is one, else its words; no names while names are hidden."""
    value: Any = getattr(record, declaration.name)
    if session.hide_names and declaration.kind not in _NAMELESS:
        return ""
    if isinstance(value, EdtfDate) and value.precision == "day" and value.earliest == value.latest:
        return value.earliest
    if declaration.kind == Kind.NUMBER and value is not None:
        return int(value) if value == int(value) else value
    return printed(declaration, value, language, lambda id_: title(session, id_, language), session.added)


def register_table(session: Session, key: str, language: str, of: str = "") -> TableOut:
    """The lines of a register; masked records are left out."""
    told = register(session.covered(), key, language, of)
    open_ = [entry for entry in told.entries if not entry.hidden]
    rows = [list(entry.cells) for entry in open_]
    return TableOut(heading(key, language)[0], told.columns, rows, [entry.id for entry in open_])


def drawn(table: TableOut) -> TableOut:
    """The table with its rows read, so that it can go to another thread."""
    return replace(table, rows=list(table.rows))


def as_file(table: TableOut, ending: str) -> bytes:
    """The table as `.xlsx`, or as commas for every other ending."""
    return as_book([table]) if ending.lower() == ".xlsx" else as_commas(table)
