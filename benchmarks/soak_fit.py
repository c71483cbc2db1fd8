"""Whether hours of work leave the window as it was: slopes through what was measured each minute."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby
from statistics import median
from typing import Any

Sample = dict[str, Any]
"""One minute: `life`, `minute` within it, `at` in all, the levels, and milliseconds of each verb."""

LEVELS = {"resident": 0.10, "handles": 0.10, "threads": 0.10, "objects": 0.10}
"""What one life of the process may not pile up, and by what share of its level it may grow in an hour."""
FEWEST = 6
"""Minutes of a life after its first ones that a slope needs."""
SETTLED = 3
"""Minutes that caches are given to fill."""
SLOWER = 1.25
"""How many times slower the last third of all may be than the first, by the work of the process."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One measure: its level, its growth (by hour, or between thirds), and whether that counts as flat."""

    name: str
    level: float
    growth: float
    flat: bool
    minutes: int


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The median of the slopes between any two points: a few wild minutes do not turn it (Theil and Sen)."""
    return median((y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in combinations(points, 2) if x1 != x2)


def judged(samples: Iterable[Sample]) -> list[Verdict]:
    """Every measure. Raises ValueError where there is too little to say anything."""
    found = sorted(samples, key=lambda one: (one["life"], one["minute"]))
    settled = [one for one in found if one["minute"] > SETTLED]
    lives = [list(group) for _, group in groupby(settled, key=lambda one: one["life"])]
    long_enough = [life for life in lives if len(life) >= FEWEST]
    if not long_enough:
        raise ValueError("no life of the window was long enough")
    return [*(_level(name, long_enough) for name in LEVELS), *_verbs(found)]


def _level(name: str, lives: Sequence[Sequence[Sample]]) -> Verdict:
    """The worst life counts: what one life piles up, every one of that length does."""
    grown = []
    for life in lives:
        middle = median(one[name] for one in life)
        grown.append((slope([(one["minute"], one[name]) for one in life]) * 60 / middle, middle))
    worst, level = max(grown)
    return Verdict(name, level, worst, worst <= LEVELS[name], sum(map(len, lives)))


def _verbs(samples: Sequence[Sample]) -> list[Verdict]:
    third = max(1, len(samples) // 3)
    names = sorted({name for one in samples for name in one["work"]})
    return [
        verdict for name in names
        if (verdict := _verb(name, samples[:third], samples[-third:], samples)) is not None
    ]  # fmt: skip


def _verb(
    name: str, first: Sequence[Sample], last: Sequence[Sample], samples: Sequence[Sample]
) -> Verdict | None:
    before, after = ([ms for one in part for ms in one["work"].get(name, ())] for part in (first, last))
    if not before or not after:
        return None
    ratio = median(after) / max(median(before), 1.0)
    return Verdict(f"{name}, ms of work", median(before), ratio, ratio <= SLOWER, len(samples))
