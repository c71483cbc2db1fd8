"""Counting has an order: more time never ends sooner, and a rolled day is a workday."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.procedure.counting import Days, Length, plus_months, shipped_holidays
from app.procedure.facts import proceeding
from app.procedure.limits import limits
from tests.procedure.acts import act

DAYS = st.dates(date(2013, 1, 1), date(2040, 12, 31))
LENGTHS = st.builds(Length, st.integers(0, 36), st.integers(0, 400), st.integers(0, 60), st.integers(0, 72))
CUSTODY = st.sampled_from(["criminal_detention", "arrest", "rsdl", "bail", "liuzhi", "admin_detention"])
HOLIDAYS = shipped_holidays()


@given(DAYS, st.integers(0, 240))
def test_months_keep_the_day_or_fall_on_a_month_end(day: date, months: int) -> None:
    end = plus_months(day, months)
    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == months
    assert end.day == day.day or (end + timedelta(days=1)).month != end.month


@given(DAYS, LENGTHS, LENGTHS)
def test_more_time_never_ends_sooner(day: date, some: Length, more: Length) -> None:
    assert (some + more).end(day, HOLIDAYS) >= some.end(day, HOLIDAYS)


@given(DAYS, DAYS, LENGTHS)
def test_a_later_start_never_ends_sooner(one: date, other: date, length: Length) -> None:
    first, last = min(one, other), max(one, other)
    end = Days(first, last).plus(length, HOLIDAYS)
    assert end.earliest <= end.latest


@given(DAYS)
def test_a_rolled_day_is_the_first_workday(day: date) -> None:
    rolled = HOLIDAYS.next_workday(day)
    assert HOLIDAYS.is_workday(rolled)
    assert all(not HOLIDAYS.is_workday(day + timedelta(days=n)) for n in range((rolled - day).days))


@given(CUSTODY, DAYS, st.integers(0, 60))
def test_a_vaguer_start_widens_every_limit(code: str, day: date, width: int) -> None:
    exact = limits(proceeding([act(code, day.isoformat())]), HOLIDAYS)
    later = day + timedelta(days=width)
    vague = limits(proceeding([act(code, f"{day}/{later}" if width else day.isoformat())]), HOLIDAYS)
    for one, other in zip(exact, vague, strict=True):
        if one.end is not None and other.end is not None:
            assert other.end.earliest == one.end.earliest
            assert other.end.latest >= one.end.latest


@given(CUSTODY, DAYS)
def test_no_custody_limit_is_longer_without_a_ground(code: str, day: date) -> None:
    for limit in limits(proceeding([act(code, day.isoformat())]), HOLIDAYS):
        if limit.end is not None and limit.longest is not None:
            assert limit.end.latest <= limit.longest.latest
        assert limit.unproven == ()
