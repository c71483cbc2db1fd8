"""Every time limit that runs, ran or is met on the facts of one proceeding."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from app.procedure.bindings import Binding, Ref, by_record
from app.procedure.changes import Change, changes_of
from app.procedure.conditions import GUARDS, Answer, begins, branch_of, conditions
from app.procedure.counting import Days, Holidays, Length
from app.procedure.facts import Fact, Proceeding, coded_type, facts
from app.procedure.rules import Part, Rule, law_on
from app.procedure.stages import Stage, counting, last_days, stages_of
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
        return _key(self.rule_id, self.row)

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


def running(
    proceeding: Proceeding, holidays: Holidays, off: frozenset[str] = frozenset()
) -> Iterator[tuple[str, str, Days]]:
    """Key, record and last days of every limit that runs and ends.

    What `limits` says of them and nothing else: a vault keeps these days for every case, and stages that do
    not count, reasons and open conditions take longer than they.
    """
    for record in proceeding.records:
        for binding, start in _starting(record, off):
            end = _running_until(binding, record, start, proceeding, holidays)
            if end is not None:
                yield _key(binding.rule, start.row), record.id, end


def limits_of(
    record: Record, proceeding: Proceeding, holidays: Holidays, off: frozenset[str] = frozenset()
) -> Iterator[Limit]:
    """The limits that start from one record."""
    for binding, start in _starting(record, off):
        limit = _limit(binding, record, start, proceeding, holidays)
        if limit is not None:
            yield limit


def _key(rule: str, row: str) -> str:
    return f"{rule}/{row}" if row else rule


def _starting(record: Record, off: frozenset[str]) -> Iterator[tuple[Binding, Fact]]:
    """The rules that a record may start, each with where it starts."""
    refs, bound = _bound(coded_type(record))
    starts = [_starts(one, record) for one in refs]
    for binding, place in bound:
        if binding.rule not in off:
            for start in starts[place]:
                yield binding, start


@cache
def _bound(code: str) -> tuple[list[tuple[Ref, ...]], list[tuple[Binding, int]]]:
    """Where rules of a type of record start, each once, for most start alike; and which starts where."""
    bindings = [one for one in by_record().get(code, ()) if one.rule != "SENTENCE"]
    refs = list(dict.fromkeys(one.starts_from for one in bindings))
    return refs, [(one, refs.index(one.starts_from)) for one in bindings]


def _starts(refs: Sequence[Ref], record: Record) -> Sequence[Fact]:
    """Where a rule starts: the first named field that has a day; rows of one table each for itself."""
    if len(refs) == 1:
        return facts(record, refs[0])
    table = ""
    found: list[Fact] = []
    for ref in refs:
        if found and not (ref.column and ref.field == table):
            break
        found += facts(record, ref)
        table = ref.field if ref.column else ""
    return found


class _Found(NamedTuple):
    """A rule that a record starts: the version of the law, its length there, what changed it, since when."""

    rule: Rule
    binding: Binding
    answers: Mapping[str, Answer]
    length: Length | None
    changes: Mapping[str, Change]
    begun: Days


def _found(binding: Binding, record: Record, start: Fact, proceeding: Proceeding) -> _Found | State | None:
    """What the law says; a state where that ends it, None where the record does not start the rule."""
    rule = law_on(binding.rule, start.days.earliest)
    if rule is None:
        return State.NO_RULE
    if rule.id in GUARDS and not begins(rule.id, record, start, proceeding, rule):
        return None
    answers = conditions(rule, record, start, proceeding) if rule.conditional else {}
    if Answer.SHUT in answers.values():
        return State.EXCLUDED
    branch = branch_of(rule, record, start, proceeding)
    changes = changes_of(rule, binding, record, proceeding)
    begun = _restarted(start.days, rule, changes)
    return _Found(rule, binding, answers, branch.length if branch else rule.length, changes, begun)


def _running_until(
    binding: Binding, record: Record, start: Fact, proceeding: Proceeding, holidays: Holidays
) -> Days | None:
    """The last days of a limit while nothing met or stopped it; what is asked first ends most of them."""
    if met_on(binding, record, start, proceeding) is not None:
        return None
    found = _found(binding, record, start, proceeding)
    if not isinstance(found, _Found):
        return None
    if stopped_on(found.rule, record, found.begun, proceeding) is not None:
        return None
    return last_days(found.rule, found.length, found.begun, found.changes, holidays)


def _limit(
    binding: Binding, record: Record, start: Fact, proceeding: Proceeding, holidays: Holidays
) -> Limit | None:
    found = _found(binding, record, start, proceeding)
    if found is None:
        return None
    if isinstance(found, State):
        rule = law_on(binding.rule, start.days.earliest)
        return Limit(binding.rule, rule, record.id, start.row, start.days, found)
    rule, stages = found.rule, stages_of(found.rule, found.length, found.begun, found.changes, holidays)
    return closed(
        Limit(
            rule.id,
            rule,
            record.id,
            start.row,
            found.begun,
            State.RUNNING if stages else State.NO_LIMIT,
            end=counting(stages).end if stages else None,
            longest=max((stage.end for stage in stages), key=lambda days: days.latest, default=None),
            stages=stages,
            open_conditions=tuple(code for code, told in found.answers.items() if told is Answer.UNKNOWN),
            hours_known=start.instant is not None,
            holidays_known=_knows(holidays, rule, found.begun, stages),
            uncapped=any(part.mode == "open" for part in rule.extensions if part.code in found.changes),
        ),
        met_on(binding, record, start, proceeding),
        stopped_on(rule, record, found.begun, proceeding),
    )


def _restarted(start: Days, rule: Rule, changes: Mapping[str, Change]) -> Days:
    """The start, or the latest day from which the law lets the limit run anew."""
    if not changes:
        return start
    codes = {part.code for part in rule.restarts_on}
    codes |= {part.code for part in rule.extensions if part.mode == "restart"}
    again = [change.since for code, change in changes.items() if code in codes and change.since]
    return max([start, *again], key=lambda days: days.earliest)


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
