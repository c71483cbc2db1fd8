"""The algebra of drawn areas: each stays on its page, and every step is taken back."""

from hypothesis import given
from hypothesis import strategies as st

from app.gui.redacting.areas import SMALLEST, Areas, within

PART = st.floats(-0.3, 1.3)
RECTS = st.tuples(PART, PART, PART, PART)


@given(RECTS)
def test_an_area_stays_on_the_page(rect: tuple[float, float, float, float]) -> None:
    left, top, wide, high = within(rect)
    assert 0 <= left <= left + max(wide, 0) <= 1 + 1e-9
    assert 0 <= top <= top + max(high, 0) <= 1 + 1e-9


@given(st.lists(st.one_of(
    st.tuples(st.just("add"), RECTS), st.tuples(st.just("cut"), RECTS), st.tuples(st.just("turn"), RECTS),
    st.tuples(st.just("change"), RECTS), st.tuples(st.just("remove"), RECTS),
), max_size=12))  # fmt: skip
def test_every_step_is_taken_back(steps: list[tuple[str, tuple[float, float, float, float]]]) -> None:
    areas = Areas()
    states = [areas.now]
    for name, rect in steps:
        if name == "add":
            areas.add(0, rect)
        elif name == "cut":
            areas.cut(rect)
        elif name == "turn":
            areas.turn()
        elif areas.now.cover:
            areas.change(0, rect) if name == "change" else areas.remove(0)
        if areas.now != states[-1]:
            states.append(areas.now)
    for state in reversed(states[:-1]):
        assert areas.undo()
        assert areas.now == state
    assert not areas.undo()


def test_a_slip_of_the_mouse_is_no_area() -> None:
    areas = Areas()
    assert areas.add(0, (0.5, 0.5, SMALLEST / 2, 0.3)) is None
    areas.cut((0.2, 0.2, 0.0, 0.0))
    assert areas.now.cover == ()
    assert areas.now.crop is None
    assert areas.past == []
