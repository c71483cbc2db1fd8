"""Small numbers are not told outside."""

import pytest

from app.disclosure.few import told_outside


@pytest.mark.parametrize(("count", "told"), [(0, "<3"), (1, "<3"), (2, "<3"), (3, "3"), (120, "120")])
def test_a_count_below_three_is_not_told(count: int, told: str) -> None:
    assert told_outside(count) == told
