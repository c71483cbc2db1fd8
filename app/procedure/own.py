"""Time limits that users write themselves: a local rule, a court's practice, the office's own promise."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.procedure.counting import Days, Holidays
from app.procedure.facts import Fact, Proceeding, coded_type, fact
from app.procedure.limits import Limit, State, closed
from app.procedure.rules import Rule, Whose
from app.procedure.stages import Stage, ended
from app.procedure.stopping import stopped_on
from app.records.forgetting import kept_until_lock
from app.records.types.act import Act

MARK = "own:"
"""What the id of a user's own rule begins with, so that it never meets one of the law's."""
UNITS_OFFERED = ("day", "workday", "month", "year")
MOST = 3650


class OwnRule(Struct, frozen=True):
    """One rule: so many days from the start of an act, said to be kept by somebody, met by another act."""

    id: str
    name: str
    act: str
    unit: str
    n: int
    whose: Whose = "authority"
    law: str = ""
    met_by: str = ""


class LocalLaw(Struct, frozen=True):
    """What users of a vault changed of the law: rules of their own, rules switched off, the days off."""

    own: Sequence[OwnRule] = ()
    off: frozenset[str] = frozenset()
    holidays: Holidays | None = None
    """None where they are those that ship with the program."""


AS_SHIPPED = LocalLaw()
"""Nothing was changed."""


def is_sound(rule: OwnRule) -> bool:
    """Whether a rule can be counted with: what a vault kept may come from another program."""
    named = bool(rule.id and rule.name.strip() and rule.act)
    return named and rule.unit in UNITS_OFFERED and 0 < rule.n <= MOST


def own_limits(rules: Sequence[OwnRule], proceeding: Proceeding, holidays: Holidays) -> Iterator[Limit]:
    """The limits that users' rules set in a proceeding."""
    for act in proceeding.acts:
        for own in rules:
            start = fact(act.start) if coded_type(act) == own.act else None
            if start is not None:
                yield _limit(own, act, start, proceeding, holidays)


@kept_until_lock(256)
def _as_rule(own: OwnRule) -> Rule:
    """The rule as the clocks know rules; never verified, for nobody but its writer has seen it."""
    custody = own.whose == "custody"
    return Rule(
        id=MARK + own.id, group="criminal", names=dict.fromkeys(("zh_hans", "zh_hant", "en"), own.name),
        whose=own.whose, trigger=own.act, starts_on=(), limit="", unit=own.unit, n=own.n, law=own.law,
        extensions=(), custody_no_holiday_extension=custody, valid_from=None, valid_to=None,
        dates_confidence="unverified", confidence="unverified",
        stops_on=("act_ended", "measure_replaced", "measure_lifted") if custody else (),
    )  # fmt: skip


def _limit(own: OwnRule, act: Act, start: Fact, proceeding: Proceeding, holidays: Holidays) -> Limit:
    rule = _as_rule(own)
    assert rule.length is not None
    end = ended(rule, start.days, rule.length, holidays)
    known = holidays.knows(start.days.earliest, end.latest) if rule.rolls or rule.unit == "workday" else True
    limit = Limit(
        rule.id, rule, act.id, start.row, start.days, State.RUNNING, end=end, longest=end,
        stages=(Stage("", end, proven=True, granted=True),), holidays_known=known,
    )  # fmt: skip
    return closed(limit, _met(own, act, start, proceeding), stopped_on(rule, act, start.days, proceeding))


def _met(own: OwnRule, act: Act, start: Fact, proceeding: Proceeding) -> Days | None:
    """The first start of an act of the kind that meets the rule."""
    days = [one.days for one in proceeding.began(act) if one.type == own.met_by and one.id != act.id]
    later = [one for one in days if one.latest >= start.days.earliest]
    return min(later, key=lambda one: one.earliest, default=None)
