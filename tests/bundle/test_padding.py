"""Padmé."""

from hypothesis import given
from hypothesis import strategies as st

from app.bundle.padding import LEAST, padme


def test_known_steps() -> None:
    assert padme(0) == padme(LEAST) == LEAST
    assert padme(LEAST + 1) == LEAST + 2048
    assert padme(1_000_000) == 1_015_808


@given(st.integers(min_value=0, max_value=1 << 50))
def test_never_smaller_at_most_12_percent_more_and_stable(length: int) -> None:
    padded = padme(length)
    assert padded >= length
    assert padded <= max(LEAST, length * 1.12)
    assert padme(padded) == padded


@given(st.integers(min_value=0, max_value=1 << 40), st.integers(min_value=0, max_value=1 << 30))
def test_order_is_kept(length: int, more: int) -> None:
    assert padme(length) <= padme(length + more)
