"""Where the entries of a week lie: each in one lane over all its days, so that a range is one bar."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.services.casework.calendar import Item


@dataclass(frozen=True, slots=True)
class Bar:
    """An entry within a week: its lane from the top, and its first and last day there, 0 to 6."""

    item: Item
    lane: int
    begin: int
    end: int
    begun: bool
    """It began in an earlier week."""
    goes_on: bool
    """It reaches into the next one."""

    def covers(self, day: int) -> bool:
        """Whether it lies over a day of the week."""
        return self.begin <= day <= self.end


def bars(items: Iterable[Item], monday: date) -> list[Bar]:
    """The entries that fall into the week, the longest of those that begin together on top."""
    sunday = monday + timedelta(days=6)
    inside = [one for one in items if one.first <= sunday and one.last >= monday]
    inside.sort(key=lambda one: (max(one.first, monday), -min(one.last, sunday).toordinal()))
    found: list[Bar] = []
    for one in inside:
        begin, end = (max(one.first, monday) - monday).days, (min(one.last, sunday) - monday).days
        taken = {bar.lane for bar in found if bar.begin <= end and bar.end >= begin}
        lane = next(number for number in range(len(found) + 1) if number not in taken)
        found.append(Bar(one, lane, begin, end, one.first < monday, one.last > sunday))
    return found


def fitting(found: Sequence[Bar], fit: int) -> tuple[list[Bar], list[int]]:
    """Those that have room in so many lanes, and for each day how many have none.

    Where one has none the lowest lane is given to the counts.
    """
    if all(bar.lane < fit for bar in found):
        return list(found), [0] * 7
    shown = [bar for bar in found if bar.lane < fit - 1]
    left = [bar for bar in found if bar.lane >= fit - 1]
    return shown, [sum(bar.covers(day) for bar in left) for day in range(7)]
