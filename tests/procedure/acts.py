"""Acts and interventions for tests, written briefly."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any, TypeVar

from app.procedure.counting import Days, Holidays, shipped_holidays
from app.procedure.facts import proceeding
from app.procedure.limits import Limit, limits
from app.records.dates import from_edtf, moment_from_iso
from app.records.declare import FieldDeclaration, Kind, Record, Row, fields_of
from app.records.types.act import Act
from app.records.types.intervention import Intervention
from app.records.values import Link, Term, YesNo

_numbers = count(1)
_Owner = TypeVar("_Owner", Act, Intervention, Row)


def act(code: str, start: str = "", **values: Any) -> Act:
    """An act of a type (`measure:` where no list is named); rows as dicts of plain values by column."""
    coded = code if ":" in code else f"measure:{code}"
    begun = {"start": start} if start else {}
    return _filled(Act(id=values.pop("id", f"act-{next(_numbers)}")), type=coded, **begun, **values)


def letter(code: str, sent_on: str, **values: Any) -> Intervention:
    """An intervention of a type."""
    return _filled(Intervention(id=f"letter-{next(_numbers)}"), type=code, sent_on=sent_on, **values)


def _filled(owner: _Owner, **values: Any) -> _Owner:
    fields = fields_of(type(owner))
    return replace(owner, **{name: _typed(fields[name], value) for name, value in values.items()})


def _typed(declaration: FieldDeclaration, value: Any) -> Any:
    match declaration.kind:
        case Kind.TERM:
            return Term(value)
        case Kind.TERMS:
            return tuple(Term(code) for code in value)
        case Kind.EDTF_DATE:
            return from_edtf(value)
        case Kind.DATETIME:
            return moment_from_iso(value)
        case Kind.LINK:
            return Link(value)
        case Kind.NUMBER:
            return Decimal(value)
        case Kind.YES_NO_UNKNOWN:
            return YesNo(value)
        case Kind.TABLE | Kind.LINKS_WITH_ATTRIBUTES:
            assert declaration.rows is not None
            return tuple(_filled(declaration.rows(row_id=f"row-{next(_numbers)}"), **row) for row in value)
        case _:
            return value


def found(records: list[Record], rule: str, holidays: Holidays | None = None) -> list[Limit]:
    """The limits of one rule over some records."""
    every = limits(proceeding(records), holidays or shipped_holidays())
    return [limit for limit in every if limit.rule_id == rule]


def only(records: list[Record], rule: str) -> Limit:
    """The one limit of a rule."""
    (limit,) = found(records, rule)
    return limit


def day(text: str) -> date:
    """A day."""
    return date.fromisoformat(text)


def days(text: str) -> Days:
    """A day, or a first and a last one."""
    first, _, last = text.partition("/")
    return Days(day(first), day(last or first))
