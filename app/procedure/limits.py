"""Every time limit that runs, ran or is met on the facts of one proceeding."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from app.procedure.bindings import Binding, by_record
from app.procedure.changes import Change, changes_of
from app.procedure.conditions import Answer, begins, branch_of, conditions
from app.procedure.counting import Days, Holidays, Length, repeated
from app.procedure.facts import Fact, Proceeding, coded_type, facts
from app.procedure.rules import Part, Rule, law_on
from app.procedure.stopping import met_on, stopped_on
from app.records.declare import Record


class State(StrEnum):
    """What has become of a limit."""

    RUNNING = "running"
    STOPPED = "stopped"
    """The measure ended, was replaced or lifted: a custody clock stops without breach."""
    MET = "met"
    NO_LIMIT = "no_limit"
    """The law says "at once", or names no length."""
    NO_RULE = "no_rule"
    """No version of the rule is known for the day on which it would start."""
    EXCLUDED = "excluded"
    """A fact on record shuts the rule out."""


class Stage(Struct, frozen=True, gc=False):
    """One step of a limit: the law's length, or that with an extension. `proven` says whether it counts."""

    code: str
    end: Days
    proven: bool
    granted: bool
    approval: str = ""
    requires: str = ""
    law: str = ""


class Limit(Struct, frozen=True):
    """One limit on the facts as they stand; it never knows today's date (`due` is asked with one)."""

    rule_id: str
    rule: Rule | None
    record: str
    row: str
    start: Days
    state: State
    end: Days | None = None
    longest: Days | None = None
    stages: tuple[Stage, ...] = ()
    closed: Days | None = None
    open_conditions: tuple[str, ...] = ()
    hours_known: bool = False
    holidays_known: bool = True
    uncapped: bool = False

    @property
    def key(self) -> str:
        """Names this limit among those of its record."""
        return "/".join(filter(None, (self.rule_id, self.row)))

    @property
    def risk(self) -> bool:
        """Whether its last day is one on which something happens to us, not one that somebody must keep."""
        return self.rule is not None and self.rule.whose == "risk"

    @property
    def unproven(self) -> tuple[str, ...]:
        """The extensions that were granted without a paper."""
        return tuple(stage.code for stage in self.stages if stage.granted and not stage.proven)

    def overdue(self, today: date) -> bool:
        """Whether the last possible day has passed while the limit was still running."""
        if self.end is None or self.state not in (State.RUNNING, State.MET) or self.risk:
            return False
        until = self.closed.earliest if self.closed else today
        return until > self.end.latest

    def days_left(self, today: date) -> int | None:
        """Days until the first possible last day; negative after it; None where nothing runs."""
        if self.end is None or self.state is not State.RUNNING:
            return None
        return (self.end.earliest - today).days


def limits(proceeding: Proceeding, holidays: Holidays, off: frozenset[str] = frozenset()) -> list[Limit]:
    """Every limit of a proceeding; `off` are the rules that the user switched off."""
    return [limit for record in proceeding.records for limit in limits_of(record, proceeding, holidays, off)]


def limits_of(
    record: Record, proceeding: Proceeding, holidays: Holidays, off: frozenset[str] = frozenset()
) -> Iterator[Limit]:
    """The limits that start from one record."""
    for binding in by_record().get(coded_type(record), ()):
        if binding.rule not in off and binding.rule != "SENTENCE":
            for start in _starts(binding, record):
                limit = _limit(binding, record, start, proceeding, holidays)
                if limit is not None:
                    yield limit


def _starts(binding: Binding, record: Record) -> list[Fact]:
    """Where a rule starts: the first named field that has a day; rows of one table each for itself."""
    table = ""
    found: list[Fact] = []
    for ref in binding.starts_from:
        if found and not (ref.column and ref.field == table):
            break
        found += facts(record, ref)
        table = ref.field if ref.column else ""
    return found


def _limit(
    binding: Binding, record: Record, start: Fact, proceeding: Proceeding, holidays: Holidays
) -> Limit | None:
    rule = law_on(binding.rule, start.days.earliest)
    if rule is None:
        return Limit(binding.rule, None, record.id, start.row, start.days, State.NO_RULE)
    if not begins(rule.id, record, start, proceeding, rule):
        return None
    answers = conditions(rule, record, start, proceeding)
    branch = branch_of(rule, record, start, proceeding)
    length = branch.length if branch else rule.length
    if _shut_out(answers):
        return Limit(rule.id, rule, record.id, start.row, start.days, State.EXCLUDED)
    changes = changes_of(rule, binding, record, proceeding)
    begun = _restarted(start.days, rule, changes)
    stages = tuple(_stages(rule, length, begun, changes, holidays)) if changes else _usual(
        rule, length, begun, holidays)  # fmt: skip
    closing = met_on(binding, record, start, proceeding)
    stopping = stopped_on(rule, record, begun, proceeding)
    open_ = tuple(code for code, answer in answers.items() if answer is Answer.UNKNOWN)
    return closed(
        Limit(
            rule.id,
            rule,
            record.id,
            start.row,
            begun,
            State.RUNNING if stages else State.NO_LIMIT,
            end=_counting(stages).end if stages else None,
            longest=max((stage.end for stage in stages), key=lambda days: days.latest, default=None),
            stages=stages,
            open_conditions=open_,
            hours_known=start.instant is not None,
            holidays_known=_knows(holidays, rule, begun, stages),
            uncapped=any(part.mode == "open" for part in rule.extensions if part.code in changes),
        ),
        closing,
        stopping,
    )


def _shut_out(answers: Mapping[str, Answer]) -> bool:
    return any(answer is Answer.SHUT for answer in answers.values())


def _restarted(start: Days, rule: Rule, changes: Mapping[str, Change]) -> Days:
    """The start, or the latest day from which the law lets the limit run anew."""
    if not changes:
        return start
    codes = {part.code for part in rule.restarts_on}
    codes |= {part.code for part in rule.extensions if part.mode == "restart"}
    again = [change.since for code, change in changes.items() if code in codes and change.since]
    return max([start, *again], key=lambda days: days.earliest)


@lru_cache(maxsize=1 << 13)
def _usual(rule: Rule, length: Length | None, start: Days, holidays: Holidays) -> tuple[Stage, ...]:
    """The stages of a limit that nothing has changed: the same for every case that begins on the day."""
    return tuple(_stages(rule, length, start, {}, holidays))


def _stages(
    rule: Rule, length: Length | None, start: Days, changes: Mapping[str, Change], holidays: Holidays
) -> list[Stage]:
    if length is None or (not length and rule.n != 0):
        return []
    paused = _paused(rule, changes)
    found = [Stage("", ended(rule, start, length + paused, holidays), proven=True, granted=True)]
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
        end = ended(rule, start, wanted + paused, holidays)
        found.append(Stage(part.code, end, proven, granted, part.approval, part.requires, part.law))
    return found


def _paused(rule: Rule, changes: Mapping[str, Change]) -> Length:
    """The days that are not counted: from and to of each pause, both known, the first day counted."""
    codes = {part.code for part in rule.pauses_on} | {"travel_time"}
    days = sum(change.days for code, change in changes.items() if code in codes)
    return Length(days=days)


def ended(rule: Rule, start: Days, length: Length, holidays: Holidays) -> Days:
    """The last day of a length from a start, as the rule counts."""
    return _counted(start, length, holidays, rolls=rule.rolls)


@lru_cache(maxsize=1 << 14)
def _counted(start: Days, length: Length, holidays: Holidays, *, rolls: bool) -> Days:
    end = start.plus(length, holidays)
    return end.rolled(holidays) if rolls else end


def _counting(stages: Sequence[Stage]) -> Stage:
    """The stage that is the limit: the last of those that were granted."""
    granted = [stage for stage in stages if stage.granted]
    return max(granted, key=lambda stage: stage.end.latest)


def _knows(holidays: Holidays, rule: Rule, start: Days, stages: Sequence[Stage]) -> bool:
    if not stages or not (rule.rolls or rule.unit == "workday"):
        return True
    return holidays.knows(start.earliest, stages[-1].end.latest)


def closed(limit: Limit, met: Days | None, stopped: Days | None) -> Limit:
    """The limit as ended by what comes first: what was due being done, or the measure's end."""
    if met is not None and (stopped is None or met.earliest <= stopped.earliest):
        return replace(limit, state=State.MET, closed=met)
    if stopped is not None:
        return replace(limit, state=State.STOPPED, closed=stopped)
    return limit


def follow_on(limit: Limit, holidays: Holidays) -> tuple[Part, Days] | None:
    """The step that the law lets follow: the decision on arrest after the request (3+7, 7+7, 30+7)."""
    if limit.rule is None or limit.end is None or not limit.rule.then:
        return None
    part = limit.rule.then[0]
    following = law_on(part.rule, limit.end.earliest) if part.rule != "CREDIT" else None
    if following is None or following.length is None or limit.rule.id != "C05":
        return None
    return part, limit.end.plus(following.length, holidays)
