"""The lanes of a week: no two bars overlap, a range keeps its lane, nothing is left out uncounted."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.gui.calendar.lanes import bars, fitting
from app.services.casework.calendar import Item, Kind

MONDAY = date(2026, 11, 23)


@st.composite
def items(draw: st.DrawFn) -> list[Item]:
    """Entries around a week, some of one day, some of many."""
    spans = draw(st.lists(st.tuples(st.integers(-9, 9), st.integers(0, 12)), max_size=12))
    begins = [(MONDAY + timedelta(days=begin), long) for begin, long in spans]
    return [
        Item(Kind.TASK, str(number), "task", "", "", first, first + timedelta(days=long))
        for number, (first, long) in enumerate(begins)
    ]


@given(items())
def test_each_entry_of_the_week_has_one_bar_over_its_days_and_none_lies_on_another(made: list[Item]) -> None:
    found = bars(made, MONDAY)
    days = [MONDAY + timedelta(days=number) for number in range(7)]
    for number, day in enumerate(days):
        over = [bar for bar in found if bar.covers(number)]
        assert sorted(bar.item.record for bar in over) == sorted(
            one.record for one in made if one.first <= day <= one.last
        )
        assert len({bar.lane for bar in over}) == len(over)
    for bar in found:
        assert bar.begun == (bar.item.first < MONDAY)
        assert bar.goes_on == (bar.item.last > days[-1])


@given(items(), st.integers(1, 4))
def test_what_has_no_room_is_counted_on_each_of_its_days(made: list[Item], fit: int) -> None:
    found = bars(made, MONDAY)
    shown, left = fitting(found, fit)
    assert all(bar.lane < fit for bar in shown)
    for day in range(7):
        there = sum(bar.covers(day) for bar in shown)
        assert there + left[day] == sum(bar.covers(day) for bar in found)
        assert there + bool(left[day]) <= fit


def test_a_range_lies_above_what_begins_beside_it() -> None:
    day = timedelta(days=1)
    one = Item(Kind.TASK, "a", "task", "", "", MONDAY, MONDAY)
    long = Item(Kind.LIMIT, "b", "act", "", "", MONDAY, MONDAY + 3 * day)
    after = Item(Kind.TASK, "c", "task", "", "", MONDAY + day, MONDAY + day)
    lanes = {bar.item.record: bar.lane for bar in bars([one, long, after], MONDAY)}
    assert lanes == {"b": 0, "a": 1, "c": 1}
