"""Users' own rules count as the law counts: start day left out, months, holidays only for what is ours."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.procedure.counting import Days, shipped_holidays
from app.procedure.facts import proceeding
from app.procedure.limits import Limit, State
from app.procedure.own import MOST, UNITS_OFFERED, OwnRule, is_sound, own_limits
from tests.procedure.acts import act

HOLIDAYS = shipped_holidays()
RULE = OwnRule("a", "Answer", "measure:criminal_detention", "day", 15)


def one(rule: OwnRule, *records: object) -> Limit:
    """The only limit of a rule on some acts."""
    [found] = own_limits([rule], proceeding(list(records)), HOLIDAYS)  # type: ignore[arg-type]
    return found


@given(st.dates(date(2015, 1, 1), date(2026, 6, 1)), st.integers(1, 400))
def test_the_day_of_the_start_is_left_out(day: date, length: int) -> None:
    rule = OwnRule("a", "Answer", "measure:criminal_detention", "day", length)
    limit = one(rule, act("criminal_detention", day.isoformat()))
    end = day + timedelta(days=length)
    assert limit.end == Days(end, end)
    assert limit.state is State.RUNNING


def test_months_end_within_their_month() -> None:
    rule = OwnRule("a", "Answer", "measure:criminal_detention", "month", 1)
    limit = one(rule, act("criminal_detention", "2026-01-31"))
    assert limit.end == Days(date(2026, 2, 28), date(2026, 2, 28))


def test_only_what_is_ours_rolls_over_a_holiday() -> None:
    saturday = "2026-10-09"  # and a day of 15 later is a Saturday
    ours, theirs, custody = (
        one(OwnRule("a", "x", "measure:bail", "day", 15, whose), act("bail", saturday)).end
        for whose in ("applicant", "authority", "custody")
    )
    assert theirs == custody == Days(date(2026, 10, 24), date(2026, 10, 24))
    assert ours == Days(date(2026, 10, 26), date(2026, 10, 26))


def test_a_date_that_is_not_precise_gives_a_range() -> None:
    limit = one(RULE, act("criminal_detention", "2026-03"))
    assert limit.end == Days(date(2026, 3, 16), date(2026, 4, 15))


def test_it_is_met_by_the_act_that_it_names() -> None:
    rule = OwnRule("a", "x", "measure:criminal_detention", "day", 15, met_by="measure:arrest")
    first = act("criminal_detention", "2026-03-01")
    limit = one(rule, first, act("arrest", "2026-03-20"))
    assert (limit.state, limit.closed) == (State.MET, Days(date(2026, 3, 20), date(2026, 3, 20)))
    assert limit.overdue(date(2026, 4, 1))
    earlier = one(rule, first, act("arrest", "2026-02-01"))
    assert earlier.state is State.RUNNING


@pytest.mark.parametrize(("whose", "state"), [("custody", State.STOPPED), ("authority", State.RUNNING)])
def test_a_custody_clock_stops_when_the_measure_ends(whose: str, state: State) -> None:
    rule = OwnRule("a", "x", "measure:criminal_detention", "day", 15, whose)  # type: ignore[arg-type]
    assert one(rule, act("criminal_detention", "2026-03-01", end="2026-03-05")).state is state


def test_what_has_no_start_or_another_type_sets_no_limit() -> None:
    records = [act("criminal_detention"), act("arrest", "2026-03-01")]
    assert list(own_limits([RULE], proceeding(records), HOLIDAYS)) == []


@pytest.mark.parametrize(
    "rule",
    [
        OwnRule("", "x", "measure:bail", "day", 1), OwnRule("a", " ", "measure:bail", "day", 1),
        OwnRule("a", "x", "", "day", 1), OwnRule("a", "x", "measure:bail", "hour", 1),
        OwnRule("a", "x", "measure:bail", "day", 0), OwnRule("a", "x", "measure:bail", "day", MOST + 1),
    ],
)  # fmt: skip
def test_what_cannot_be_counted_with_is_unsound(rule: OwnRule) -> None:
    assert not is_sound(rule)


@pytest.mark.parametrize("unit", UNITS_OFFERED)
def test_every_unit_that_is_offered_is_sound_and_counts(unit: str) -> None:
    rule = OwnRule("a", "x", "measure:bail", unit, 3)
    assert is_sound(rule)
    end = one(rule, act("bail", "2026-03-02")).end
    assert end is not None
    assert end.earliest > date(2026, 3, 2)
