"""Position keys: strings that sort, with room between any two for one more."""

from bisect import bisect_left
from collections.abc import Sequence

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def between(low: str, high: str) -> str:
    """A key after `low` and before `high` (empty bounds are open); read as fractions in base 36."""
    key = ""
    for index in range(len(low) + len(high) + 1):
        floor = DIGITS.index(low[index]) if index < len(low) else 0
        ceiling = DIGITS.index(high[index]) if index < len(high) else len(DIGITS)
        middle = (floor + ceiling) // 2
        if middle > floor:
            return key + DIGITS[middle]
        key += DIGITS[floor]
        if ceiling > floor:
            high = ""
    return key + DIGITS[len(DIGITS) // 2]


def _spread(count: int, low: str, high: str) -> list[str]:
    if count <= 0:
        return []
    middle = between(low, high)
    left = (count - 1) // 2
    return [*_spread(left, low, middle), middle, *_spread(count - 1 - left, middle, high)]


def arranged(keys: Sequence[str]) -> list[str]:
    """Keys for members in their order; a key that still sorts right is kept."""
    if len(keys) == 1:
        return [keys[0] if _well_formed(keys[0]) else between("", "")]
    kept = _rising(keys)
    result: list[str] = []
    last, start = "", 0
    for end in [*sorted(kept), len(keys)]:
        bound = keys[end] if end < len(keys) else ""
        result += _spread(end - start, last, bound)
        if end < len(keys):
            result.append(bound)
        last, start = bound, end + 1
    return result


def _rising(keys: Sequence[str]) -> set[int]:
    """The indexes of a longest strictly rising run of well-formed keys (patience sorting: n log n)."""
    tops: list[str] = []
    at: list[int] = []
    previous: dict[int, int] = {}
    for index, key in enumerate(keys):
        if not _well_formed(key):
            continue
        pile = bisect_left(tops, key)
        previous[index] = at[pile - 1] if pile else -1
        tops[pile : pile + 1], at[pile : pile + 1] = [key], [index]
    chain = set[int]()
    last = at[-1] if at else -1
    while last >= 0:
        chain.add(last)
        last = previous[last]
    return chain


def _well_formed(key: str) -> bool:
    return bool(key) and key[-1] != "0" and all(digit in DIGITS for digit in key)
