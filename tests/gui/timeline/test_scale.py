"""Days to pixels and back, over any zoom and width."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.gui.timeline.scale import ZOOMS, around

DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))


@given(DAYS, st.sampled_from(sorted(ZOOMS)), st.floats(200, 3000), st.integers(-500, 500))
def test_a_day_goes_to_a_pixel_and_back(today: date, zoom: str, wide: float, offset: int) -> None:
    scale = around(today, zoom, 84, wide)
    day = today + timedelta(days=offset)
    half = wide / scale.days / 2
    assert scale.day(scale.x(day) + half) == day
    assert scale.x(day) < scale.x(day + timedelta(days=1))


@given(DAYS, st.sampled_from(sorted(ZOOMS)))
def test_today_is_seen_and_the_ruler_names_firsts_in_order(today: date, zoom: str) -> None:
    scale = around(today, zoom, 84, 1000)
    assert scale.shows(today, today)
    months = list(scale.months())
    assert months == sorted(set(months))
    assert months
    assert all(day.day == 1 and scale.first <= day <= scale.last for day in months)
