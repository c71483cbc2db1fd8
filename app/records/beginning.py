"""How a record begins: what a new one holds before anybody types (model.md, Levels and Titles)."""

import secrets
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import uuid4

from app.records.dates import EdtfDate, from_edtf
from app.records.declare import Record, saying
from app.records.levels import Level
from app.records.types import TYPES
from app.records.values import Term

_CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""No I, O, 0, 1: a code is read out on the telephone."""

FIRST_LEVEL: dict[str, Level] = {
    "tip": Level.NEED_TO_KNOW,
    "fund": Level.NEED_TO_KNOW,
    "training": Level.NEED_TO_KNOW,
    "person": Level.NEED_TO_KNOW,
    "evidence": Level.TEAM,
    "interview": Level.TEAM,
    "intervention": Level.TEAM,
}
"""The minimum level at which records of a type start; the others start at public."""

_TERMS: dict[str, dict[str, str]] = {
    "case": {"status": "intake"},
    "person": {"naming": "description"},
    "task": {"status": "open"},
    "act": {"review_state": "draft"},
    "evidence": {"copy": "original"},
}


def new_code() -> str:
    """A file code drawn at random (`Q7K4-2M`): no name, place or date can be read from it."""
    drawn = "".join(secrets.choice(_CODE_LETTERS) for _ in range(6))
    return f"{drawn[:4]}-{drawn[4:]}"


def beginning(type_: str, today: date, **prefill: Any) -> Record:
    """A new record with a random id, the level at which its type starts, and what was given."""
    declaration = TYPES[type_]
    values: dict[str, Any] = {"minimum_level": Term(first_level(type_, prefill.get("kind")).code)}
    terms = _TERMS.get(type_, {})
    values.update({name: Term(code) for name, code in terms.items() if name in declaration.fields})
    if type_ == "case":
        values.update(code=new_code(), opened_on=_day(today))
    if prefill.keys() - declaration.fields.keys():
        raise TypeError("no such field")
    return saying(declaration.record, {"id": str(uuid4()), "unknown": {}, **values, **prefill})


@lru_cache(1)
def _day(today: date) -> EdtfDate:
    return from_edtf(today.isoformat())


def first_level(type_: str, kind: Term | None = None) -> Level:
    """The minimum level at which a record starts; bodies and states start at team, not at need-to-know."""
    if type_ == "person" and kind is not None and kind.code in ("organisation", "authority", "state", "own"):
        return Level.TEAM
    return FIRST_LEVEL.get(type_, Level.PUBLIC)
