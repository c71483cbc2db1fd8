"""The links of a record to persons: by which field, how protected, and on whose side."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.records.codec import type_of
from app.records.declare import FieldDeclaration, Kind, Record, fields_of
from app.records.leaves import Json, Path
from app.records.leveling import leaf_level, protecting
from app.records.levels import Level
from app.records.linking import rows_of, targets

ADVERSE = frozenset(
    {
        ("act", "perpetrators.target"),
        ("act", "authorities.organisation"),
        ("act", "custody_places.organisation"),
        ("intervention", "addressees.target"),
        ("intervention", "responses.by"),
        ("publication", "addressees.target"),
        ("publication", "asks.addressed_to"),
        ("consent", "recipients_excluded"),
    }
)
"""Links to those who did it, were written to or were kept out: they learn nothing by it."""

ADVERSE_TIES = frozenset({"imposed_lawyer_of", "handles"})
"""Relations of the other side."""


@dataclass(frozen=True, slots=True)
class Tie:
    """One link to a person: its field (`victims.target`), whom it names, the level of the leaf."""

    field: str
    target: str
    level: Level

    @property
    def hidden(self) -> bool:
        """Whether that they stand here is itself need-to-know."""
        return self.level == Level.NEED_TO_KNOW

    @property
    def top(self) -> str:
        """The field of the record, without the column."""
        return self.field.partition(".")[0]


def ties(record: Record) -> Iterator[Tie]:
    """Every link of a record to a person on this side, rows included."""
    type_ = type_of(record)
    if type_ == "task" or (type_ == "relation" and _is_adverse(record)):
        return  # a task is ours: nobody knows anybody by it
    for tie in _walk(type_, protecting(record), fields_of(type(record)), record, ()):
        if (type_, tie.field) not in ADVERSE:
            yield tie


def _is_adverse(record: Record) -> bool:
    return getattr(getattr(record, "type", None), "code", "") in ADVERSE_TIES


def _walk(
    type_: str,
    rules: Mapping[Path, Json],
    declared: Mapping[str, FieldDeclaration],
    owner: Any,
    path: Path,
    names: str = "",
) -> Iterator[Tie]:
    """The links to persons below one record, row or address; `path` and `names` say where that stands."""
    for name, declaration in declared.items():
        value, label = getattr(owner, name), f"{names}{name}"
        if declaration.columns:
            for row in rows_of(declaration, value):
                inner = (*path, name) if declaration.kind == Kind.ADDRESS else (*path, name, row.row_id)
                yield from _walk(type_, rules, declaration.columns, row, inner, f"{label}.")
        elif "person" in declaration.link_to:
            for target in targets(declaration, value):
                at = (*path, name, target) if declaration.kind == Kind.LINKS else (*path, name)
                yield Tie(label, target, leaf_level(type_, rules, at))


def cases_named(record: Record) -> list[str]:
    """The cases that a record names as its own, or is a tie to."""
    fields = fields_of(type(record))
    found: list[str] = []
    for name, declaration in fields.items():
        if declaration.belongs and "case" in declaration.link_to:
            found += targets(declaration, getattr(record, name))
    return found
