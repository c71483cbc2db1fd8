"""The facts on record that limits are computed from: days of fields and rows, and who acts for whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.procedure.bindings import Ref
from app.procedure.counting import Days
from app.records.dates import EdtfDate, Moment, moment_from_iso
from app.records.declare import Record, Row
from app.records.types.act import Act
from app.records.types.intervention import Intervention
from app.records.values import Link, Term


@dataclass(frozen=True, slots=True)
class Fact:
    """A day on record: the row in which it stands, its days, and its instant if the hour is known."""

    days: Days
    row: str = ""
    instant: datetime | None = None


def coded_type(record: Record) -> str:
    """The type of an act with its list, or of an intervention as `action_type:…`; else nothing."""
    if isinstance(record, Act):
        return record.type.code if record.type else ""
    if isinstance(record, Intervention):
        return f"action_type:{record.type.code}" if record.type else ""
    return ""


def fact(value: object, row: str = "") -> Fact | None:
    """The fact that a date or moment states; None where it has no first or no last day."""
    if isinstance(value, Moment):
        return Fact(Days(value.day, value.day), row, value.instant if value.certain else None)
    if isinstance(value, EdtfDate) and value.earliest and value.latest:
        return Fact(Days(value.earliest, value.latest), row, _instant(value))
    return None


def _instant(value: EdtfDate) -> datetime | None:
    """The hour of a date that says one; hour limits run only from a known hour."""
    if value.precision not in ("hour", "minute"):
        return None
    moment = moment_from_iso(value.edtf)
    return moment.instant if moment.certain else None


def rows(record: Record, field: str, kind: str = "") -> Sequence[Row]:
    """The rows of a field, only those of one kind where one is named."""
    found: Sequence[Row] = getattr(record, field, ()) or ()
    return [row for row in found if not kind or code_of(getattr(row, "kind", None)) == kind]


def code_of(value: Any) -> str:
    """The code of a term; nothing where there is none."""
    return value.code if isinstance(value, Term) else ""


def facts(record: Record, ref: Ref) -> Iterator[Fact]:
    """The days that a reference finds in one record."""
    if not ref.column:
        found = fact(getattr(record, ref.field, None))
        if found is not None:
            yield found
        return
    for row in rows(record, ref.field, ref.kind):
        found = fact(getattr(row, ref.column, None), row.row_id)
        if found is not None:
            yield found


@dataclass(frozen=True, slots=True)
class Proceeding:
    """The acts and interventions that concern one person in one case, in the order of their start."""

    records: tuple[Record, ...]

    @property
    def acts(self) -> tuple[Act, ...]:
        """Its acts."""
        return tuple(record for record in self.records if isinstance(record, Act))

    def strand(self, act: Record) -> Sequence[Act]:
        """The acts strung together with one by `chain`; all acts where nobody strung it to any."""
        strung = {act.id}
        while grown := self._beside(strung) - strung:
            strung |= grown
        if len(strung) == 1:
            return self.acts
        return [one for one in self.acts if one.id in strung]

    def _beside(self, ids: set[str]) -> set[str]:
        found: set[str] = set()
        for act in self.acts:
            targets = {row.target.id for row in act.chain if isinstance(row.target, Link)}
            if act.id in ids:
                found |= targets & {one.id for one in self.acts}
            elif targets & ids:
                found.add(act.id)
        return found


def proceeding(records: Sequence[Record]) -> Proceeding:
    """The proceeding that some records make up; a record without a start comes last."""
    return Proceeding(tuple(sorted(records, key=lambda record: (_start(record), record.id))))


def _start(record: Record) -> str:
    began = fact(getattr(record, "start", None) or getattr(record, "sent_on", None))
    return str(began.days.earliest) if began else "9999"
