"""The steps of a limit: the law's own length, then what an extension makes of it, each with its last day."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from app.procedure.changes import Change
from app.procedure.counting import Days, Holidays, Length, repeated
from app.procedure.rules import Part, Rule
from app.records.forgetting import kept_until_lock


class Stage(Struct, frozen=True, gc=False):
    """One step of a limit: the law's length, or that with an extension. `proven` says whether it counts."""

    code: str
    end: Days
    proven: bool
    granted: bool
    approval: str = ""
    requires: str = ""
    law: str = ""


class _Step(NamedTuple):
    """One step before its day is counted: its part (None: the plain limit) and its length from the start."""

    part: Part | None
    length: Length
    proven: bool
    granted: bool


def stages_of(
    rule: Rule, length: Length | None, start: Days, changes: Mapping[str, Change], holidays: Holidays
) -> tuple[Stage, ...]:
    """Every step from a start; none where the law names no length."""
    found = _steps(rule, length, changes) if changes else _usual(rule, length)
    return tuple(_stage(rule, step, start, holidays) for step in found)


def last_days(
    rule: Rule, length: Length | None, start: Days, changes: Mapping[str, Change], holidays: Holidays
) -> Days | None:
    """The last days of the step that is the limit: those of `counting` over `stages_of`, and no others."""
    granted = _granted(_steps(rule, length, changes)) if changes else _usually_granted(rule, length)
    if len(granted) == 1:
        return ended(rule, start, granted[0], holidays)
    return max((ended(rule, start, one, holidays) for one in granted), key=_latest, default=None)


def counting(stages: Sequence[Stage]) -> Stage:
    """The stage that is the limit: the last of those that were granted."""
    return max((stage for stage in stages if stage.granted), key=lambda stage: stage.end.latest)


def _latest(days: Days) -> date:
    return days.latest


def _stage(rule: Rule, step: _Step, start: Days, holidays: Holidays) -> Stage:
    part, end = step.part, ended(rule, start, step.length, holidays)
    if part is None:
        return Stage("", end, step.proven, step.granted)
    return Stage(part.code, end, step.proven, step.granted, part.approval, part.requires, part.law)


@kept_until_lock(1 << 10)
def _usual(rule: Rule, length: Length | None) -> tuple[_Step, ...]:
    """The steps of a limit that nothing has changed: the same in every case."""
    return tuple(_steps(rule, length, {}))


@kept_until_lock(1 << 10)
def _usually_granted(rule: Rule, length: Length | None) -> tuple[Length, ...]:
    return _granted(_usual(rule, length))


def _granted(steps: Iterable[_Step]) -> tuple[Length, ...]:
    return tuple(step.length for step in steps if step.granted)


def _steps(rule: Rule, length: Length | None, changes: Mapping[str, Change]) -> Iterator[_Step]:
    if length is None or (not length and rule.n != 0):
        return
    paused = _paused(rule, changes)
    yield _Step(None, length + paused, proven=True, granted=True)
    granted_total = shown_total = length
    for part in rule.extensions:
        change, assumed = changes.get(part.code), part.code in rule.assume.extensions
        granted = assumed or change is not None
        if part.mode in ("open", "restart"):
            continue
        if part.mode == "total":
            wanted = part.length
        else:
            times = min(change.count, max(part.times, 1)) if change else 1
            shown_total += part.length
            wanted = granted_total + repeated(part.length, times) if granted else shown_total
        granted_total = wanted if granted else granted_total
        proven = assumed or (change is not None and change.paper)
        yield _Step(part, wanted + paused, proven, granted)


def _paused(rule: Rule, changes: Mapping[str, Change]) -> Length:
    """The days that are not counted: from and to of each pause, both known, the first day counted."""
    codes = {part.code for part in rule.pauses_on} | {"travel_time"}
    days = sum(change.days for code, change in changes.items() if code in codes)
    return Length(days=days)


def ended(rule: Rule, start: Days, length: Length, holidays: Holidays) -> Days:
    """The last day of a length from a start, as the rule counts."""
    end = start.plus(length, holidays)
    return end.rolled(holidays) if rule.rolls else end
