"""The facts on record that limits are computed from: days of fields and rows, and who acts for whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from msgspec import Struct

from app.procedure.bindings import Ref
from app.procedure.counting import Days
from app.records.dates import EdtfDate, Moment, moment_from_iso
from app.records.declare import Record, Row
from app.records.forgetting import kept_until_lock
from app.records.types.act import Act
from app.records.types.intervention import Intervention
from app.records.values import Link, Term


class Fact(Struct, frozen=True, gc=False):
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
    # Some references name a whole table, and rows cannot be asked of a cache.
    return _stated(value, row) if isinstance(value, _DATED) else None


_DATED = (EdtfDate, Moment)


def days_of(value: object) -> Days | None:
    """The first and last day of a date or moment; None where one of them is open."""
    found = fact(value)
    return found.days if found else None


@kept_until_lock(1 << 12)  # the same few dates are asked for by every rule of a case
def _stated(value: EdtfDate | Moment, row: str) -> Fact | None:
    if isinstance(value, Moment):
        return Fact(Days(value.day, value.day), row, value.instant if value.certain else None)
    if value.earliest and value.latest:
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


def facts(record: Record, ref: Ref) -> Sequence[Fact]:
    """The days that a reference finds in one record."""
    value = getattr(record, ref.field, None)
    if value is None or value == ():
        return ()
    if not ref.column:
        found = fact(value)
        return (found,) if found is not None else ()
    told = ((getattr(row, ref.column, None), row.row_id) for row in rows(record, ref.field, ref.kind))
    return [found for value, row in told if (found := fact(value, row)) is not None]


class Began(NamedTuple):
    """An act of a strand that has a start: its id, its coded type, the days of its start."""

    id: str
    type: str
    days: Days


@dataclass(frozen=True)
class Proceeding:
    """The acts and interventions that concern one person in one case, in the order of their start.

    What every rule asks of it is worked out once.
    """

    records: tuple[Record, ...]

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Its acts."""
        return tuple(record for record in self.records if isinstance(record, Act))

    def strand(self, act: Record) -> Sequence[Act]:
        """The acts strung together with one by `chain`; all acts where nobody strung it to any."""
        return self._strands.get(act.id, self.acts)

    def began(self, act: Record) -> Sequence[Began]:
        """The acts of the strand of one that have a start."""
        found = self._starts.get(act.id)
        return self._all_starts if found is None else found

    def changed(self, act: Record) -> bool:
        """Whether any act of the strand of one has changes of limits."""
        return self._any_changes and any(one.limit_changes for one in self.strand(act))

    @cached_property
    def types(self) -> frozenset[str]:
        """The coded types of its acts."""
        return frozenset(map(coded_type, self.acts))

    @cached_property
    def _any_changes(self) -> bool:
        return any(act.limit_changes for act in self.acts)

    @cached_property
    def _strands(self) -> Mapping[str, Sequence[Act]]:
        """The strand of each act that is strung to another."""
        found: dict[str, Sequence[Act]] = {}
        for act in self.acts if self._ties else ():
            strung = {act.id}
            while strung and (grown := set().union(*(self._ties.get(id_, ()) for id_ in strung)) - strung):
                strung |= grown
            if len(strung) > 1:
                found[act.id] = [one for one in self.acts if one.id in strung]
        return found

    @cached_property
    def _ties(self) -> Mapping[str, set[str]]:
        """The acts that each is strung to directly, either way."""
        known, found = {act.id for act in self.acts}, dict[str, set[str]]()
        for act in self.acts:
            for row in act.chain:
                if isinstance(row.target, Link) and row.target.id in known:
                    found.setdefault(act.id, set()).add(row.target.id)
                    found.setdefault(row.target.id, set()).add(act.id)
        return found

    @cached_property
    def _starts(self) -> Mapping[str, Sequence[Began]]:
        return {id_: _began(acts) for id_, acts in self._strands.items()}

    @cached_property
    def _all_starts(self) -> Sequence[Began]:
        return _began(self.acts)


def _began(acts: Sequence[Act]) -> Sequence[Began]:
    starts = ((act, fact(act.start)) for act in acts)
    return [Began(act.id, coded_type(act), start.days) for act, start in starts if start is not None]


def proceeding(records: Sequence[Record]) -> Proceeding:
    """The proceeding that some records make up; a record without a start comes last."""
    return Proceeding(tuple(sorted(records, key=lambda record: (_start(record), record.id))))


def _start(record: Record) -> str:
    began = fact(getattr(record, "start", None) or getattr(record, "sent_on", None))
    return str(began.days.earliest) if began else "9999"
