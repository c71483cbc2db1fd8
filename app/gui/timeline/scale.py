"""From days to pixels and back, and the days that the ruler names."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor

ZOOMS = {"month": 45, "quarter": 130, "year": 420}
"""Days that the width shows, by the name of the step."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The days `first` to `first + days` over `left` to `left + wide` pixels."""

    first: date
    days: float
    left: float
    wide: float

    def x(self, day: date) -> float:
        """Where a day begins."""
        return self.left + (day - self.first).days * self.wide / self.days

    def day(self, x: float) -> date:
        """The day at a pixel."""
        return self.first + timedelta(days=floor((x - self.left) * self.days / self.wide))

    @property
    def last(self) -> date:
        """The last day that is seen."""
        return self.first + timedelta(days=int(self.days))

    def shows(self, first: date, last: date) -> bool:
        """Whether any of these days is seen."""
        return last >= self.first and first <= self.last

    def months(self) -> Iterator[date]:
        """The firsts of months that are seen; of a long time every third month only."""
        step = 1 if self.days <= 200 else 3
        day = date(self.first.year, self.first.month, 1)
        while day <= self.last:
            if day >= self.first and (day.month - 1) % step == 0:
                yield day
            day = date(day.year + day.month // 12, day.month % 12 + 1, 1)


def around(today: date, zoom: str, left: float, wide: float) -> Scale:
    """A scale whose today stands at four fifths: most of what is asked for lies behind."""
    days = ZOOMS[zoom]
    return Scale(today - timedelta(days=round(days * 0.8)), days, left, wide)
