"""What ends a limit: what was due is done, or the measure that it belongs to ends (rule 15 of the model)."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from app.procedure.bindings import Binding
from app.procedure.counting import Days
from app.procedure.facts import Fact, Proceeding, code_of, coded_type, fact, facts
from app.procedure.rules import Rule
from app.records.declare import Record
from app.records.types.act import Act
from app.records.values import Link

ACTS: Mapping[str, tuple[str, ...]] = {
    "arrest_decided": ("measure:arrest_approved", "measure:arrest", "measure:arrest_refused"),
    "arrest_executed": ("measure:arrest",),
    "arrest_refused": ("measure:arrest_refused",),
    "arrest_requested": ("measure:arrest_request",),
    "bail": ("measure:bail",),
    "case_dismissed": ("measure:case_dismissed",),
    "criminal_detention": ("measure:criminal_detention",),
    "indicted": ("measure:indictment",),
    "liuzhi": ("measure:liuzhi",),
    "non_prosecution": ("measure:non_prosecution",),
    "released_no_charge": ("measure:released_no_charge",),
    "residential_surveillance": ("measure:residential_surveillance",),
    "rsdl": ("measure:rsdl",),
    "second_judgment": ("measure:verdict_effective", "measure:remand"),
    "supplementary_investigation": ("measure:supplementary_investigation",),
    "transferred_for_prosecution": ("measure:transfer_prosecution",),
    "verdict": ("measure:verdict", "measure:verdict_effective"),
}
"""The acts by whose start an event of `stops_on` is known."""

_RELATIONS = {"measure_replaced": "replaces", "measure_lifted": "lifts"}


class _Stops(NamedTuple):
    """What a rule names in `stops_on`, sorted by where it is looked for."""

    ended: bool
    converted: bool
    relations: frozenset[str]
    acts: frozenset[str]


@cache
def _stops(rule: Rule) -> _Stops:
    events = rule.stops_on
    return _Stops(
        "act_ended" in events,
        "converted" in events,
        frozenset(_RELATIONS[event] for event in events if event in _RELATIONS),
        frozenset(code for event in events for code in ACTS.get(event, ())),
    )


def stopped_on(rule: Rule, record: Record, start: Days, proceeding: Proceeding) -> Days | None:
    """The first day on which an event that the rule names stopped the limit; None while none did."""
    if not isinstance(record, Act):
        return None
    later = [days for days in _events(_stops(rule), record, proceeding) if days.latest >= start.earliest]
    return min(later, key=lambda days: days.earliest) if later else None


def _events(stops: _Stops, record: Act, proceeding: Proceeding) -> Iterator[Days]:
    if stops.ended and (ended := fact(record.end)) is not None:
        yield ended.days
    if stops.converted:
        for row in record.limit_changes:
            day = fact(row.from_) or fact(row.decided_on)
            if code_of(row.kind) == "converted" and day is not None:
                yield day.days
    if stops.relations:
        yield from _related(stops.relations, record, proceeding)
    for began in proceeding.began(record) if stops.acts else ():
        if began.type in stops.acts and began.id != record.id:
            yield began.days


def _related(relations: frozenset[str], record: Act, proceeding: Proceeding) -> Iterator[Days]:
    """The start of each act that says it replaces or lifts this one."""
    for act in proceeding.acts:
        for row in act.chain:
            target = row.target.id if isinstance(row.target, Link) else ""
            began = fact(act.start)
            if target == record.id and code_of(row.relation) in relations and began is not None:
                yield began.days


def met_on(binding: Binding, record: Record, start: Fact, proceeding: Proceeding) -> Days | None:
    """The day on which what was due was done: in a field, in the row of the start, or by a chained act."""
    if not binding.met_by:
        return None
    found: list[Days] = []
    for ref in binding.met_by:
        if ref.chained:
            others = proceeding.strand(record) if ref.chained in proceeding.types else ()
            acts = [one for one in others if coded_type(one) == ref.chained and one.id != record.id]
            found += [one.days for act in acts for one in facts(act, ref)]
        elif ref.field == "end":
            continue  # the measure's end stops the clock; it meets nothing
        else:
            found += [one.days for one in facts(record, ref) if _fits(one, start, ref.column)]
    if not found:
        return None
    later = [days for days in found if days.latest >= start.days.earliest or binding.rule in _BEFORE]
    return min(later, key=lambda days: days.earliest, default=None)


_BEFORE = frozenset({"C22", "C23", "C23p"})
"""Limits that are counted back from a hearing."""


def _fits(found: Fact, start: Fact, column: str) -> bool:
    """Answers stand in the row of their request; papers and notices in rows of their own."""
    same_table = column in ("answered_at", "met_at", "returned_on") and bool(start.row)
    return found.row == start.row if same_table else True


def running_measure(proceeding: Proceeding, record: Record, on: Days, code: str) -> bool | None:
    """Whether a measure of a type was in force on a day; None where nothing tells."""
    measures = [act for act in proceeding.strand(record) if coded_type(act) == code]
    if not measures:
        others = [act for act in proceeding.acts if coded_type(act).startswith("measure:")]
        return False if len(others) > 1 else None
    return any(_in_force(act, on, proceeding) for act in measures)


def _in_force(act: Act, on: Days, proceeding: Proceeding) -> bool:
    began, ended = fact(act.start), fact(act.end)
    if began is None or began.days.earliest > on.latest:
        return False
    ends = [ended.days] if ended else []
    ends += _related(frozenset(_RELATIONS.values()), act, proceeding)
    return all(day.latest >= on.earliest for day in ends)
