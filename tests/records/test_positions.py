"""Position keys always leave room and keep the order asked for."""

from hypothesis import given
from hypothesis import strategies as st

from app.records.positions import arranged, between


@given(st.lists(st.integers(0, 6), max_size=60))
def test_there_is_always_room_between_neighbours(choices: list[int]) -> None:
    keys = [between("", "")]
    for choice in choices:
        index = choice * len(keys) // 6
        low = keys[index - 1] if index else ""
        high = keys[index] if index < len(keys) else ""
        keys.insert(index, between(low, high))
    assert keys == sorted(set(keys))
    assert not any(key.endswith("0") for key in keys)


@given(st.lists(st.text("0159az", max_size=3), max_size=12))
def test_arranged_keys_rise_and_keep_those_that_fit(keys: list[str]) -> None:
    result = arranged(keys)
    assert len(result) == len(keys)
    assert result == sorted(set(result))
    assert arranged(result) == result


def test_moving_one_member_changes_one_key() -> None:
    keys = arranged([""] * 9)
    moved = [*keys[1:], keys[0]]
    changed = [key for key, before in zip(arranged(moved), moved, strict=True) if key != before]
    assert len(changed) == 1


def test_a_stranger_cannot_make_arranging_slow() -> None:
    """Comparisons grow like n log n: a record with fifty thousand links must not stop the window."""
    keys = [f"{number:05d}1" for number in range(50_000)]
    assert arranged(keys) == keys
    assert len(set(arranged(keys[::-1]))) == len(keys)
