"""Typed records from plain values (JSON, TOML, CSV cells), kind by kind, as the declarations say."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from app.errors import AppError, Problem
from app.records.codec import identified, new_row_id
from app.records.dates import EdtfDate, from_edtf, moment_from_iso, understand
from app.records.declare import BILINGUAL, ROWS, FieldDeclaration, Kind, Record, Row, fields_of
from app.records.types import TYPES
from app.records.values import Bilingual, FileRef, Link, Money, Term, YesNo

Resolve = Callable[[str], str]
"""The record id of a key used in the plain values."""


def build(type_: str, id_: str, plain: Mapping[str, Any], resolve: Resolve) -> Record:
    """A record of a type. Raises AppError(VALUE_NOT_ALLOWED) naming the field that does not fit."""
    declaration = TYPES[type_]
    values = {name: _value(declaration.fields, name, given, resolve) for name, given in plain.items()}
    return identified(replace(declaration.record(id=id_), **values))


def _value(fields: Mapping[str, FieldDeclaration], name: str, given: Any, resolve: Resolve) -> Any:
    try:
        return _read(fields[name], given, resolve)
    except (ValueError, TypeError, KeyError, InvalidOperation) as error:
        raise AppError(Problem.VALUE_NOT_ALLOWED, field=name) from error


def _read(declaration: FieldDeclaration, given: Any, resolve: Resolve) -> Any:
    kind = declaration.kind
    if kind in BILINGUAL:
        return Bilingual(given) if isinstance(given, str) else Bilingual(**given)
    if kind in ROWS:
        return tuple(_row(declaration, row, resolve, new_row_id()) for row in given)
    if kind == Kind.ADDRESS:
        return _row(declaration, given, resolve)
    if kind == Kind.TERMS:
        return tuple(sorted((_term(code) for code in given), key=lambda term: term.code))
    if kind == Kind.LINKS:
        return tuple(Link(resolve(key)) for key in dict.fromkeys(given))
    return Link(resolve(given)) if kind == Kind.LINK else _SIMPLE[kind](given)


def _row(declaration: FieldDeclaration, given: Mapping[str, Any], resolve: Resolve, row_id: str = "") -> Row:
    if declaration.rows is None:
        raise ValueError("no rows")
    columns = fields_of(declaration.rows)
    named = {f"{name}_" if f"{name}_" in columns else name: cell for name, cell in given.items()}
    values = {name: _value(columns, name, cell, resolve) for name, cell in named.items()}
    return declaration.rows(row_id=row_id, **values)


def _term(given: Any) -> Term:
    return Term(given) if isinstance(given, str) else Term(given["code"], given.get("note", ""))


def _file(given: Any) -> FileRef:
    if not isinstance(given, FileRef):
        raise TypeError("a file is attached first")
    return given


def day(given: Any) -> EdtfDate:
    """A date from EDTF, from EDTF and the words for it, else from words alone, which are kept."""
    if isinstance(given, Mapping):
        return from_edtf(given["edtf"], given.get("words", ""))
    try:
        return from_edtf(given)
    except AppError:
        return understand(given, date.today())


_SIMPLE: dict[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: str,
    Kind.TERM: _term,
    Kind.EDTF_DATE: day,
    Kind.DATETIME: moment_from_iso,
    Kind.NUMBER: lambda given: Decimal(str(given)),
    Kind.MONEY: lambda given: Money(Decimal(str(given["amount"])), given["currency"]),
    Kind.YES_NO_UNKNOWN: YesNo,
    Kind.FILE: _file,
}
