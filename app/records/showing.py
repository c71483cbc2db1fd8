"""Which fields of a record are shown, required and still missing."""

from collections.abc import Sequence
from typing import Any

from app.records.cells import is_empty
from app.records.declare import FieldDeclaration, Record, fields_of
from app.records.values import Term


def codes(value: Any) -> Sequence[str]:
    """What a condition sees of a value: its codes, or one word for anything that is filled."""
    if isinstance(value, Term):
        return [value.code]
    if isinstance(value, tuple):
        return [item.code if isinstance(item, Term) else "set" for item in value]
    return [str(value)] if value else []


def shows(record: Record, declaration: FieldDeclaration) -> bool:
    """Whether a field is shown: its condition holds, or it holds a value."""
    if declaration.when is None or not is_empty(declaration, getattr(record, declaration.name)):
        return True
    return declaration.when.holds(lambda name: codes(getattr(record, name, None)))


def missing(record: Record) -> list[str]:
    """The fields that are required, or open the form, and are shown and empty; required ones first."""
    fields = fields_of(type(record)).values()
    empty = [one for one in fields if is_empty(one, getattr(record, one.name)) and shows(record, one)]
    required = [one.name for one in empty if one.required]
    return required + [one.name for one in empty if one.first and not one.required]
