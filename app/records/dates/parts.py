"""What words say about one date before the rest is filled in: some parts, others left to the context."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.records.dates.edtf import UNKNOWN, Point, Span

END = 0
"""Last day of a month, whichever that is."""


@dataclass(frozen=True, slots=True)
class Part:
    """Parts said of one date. `portion` is a range of days of the month, of months, or of years."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    decade: str = ""
    portion: tuple[int, int] | None = None
    week: date | None = None
    time: str = ""
    zone: str = ""
    mark: str = ""
    next_year: bool = False

    @property
    def dated(self) -> bool:
        """Whether it says more than a time."""
        return any(value is not None for value in (self.year, self.month, self.day, self.season)) or bool(
            self.decade or self.portion or self.week
        )

    def after(self, left: "Part") -> "Part":
        """This part as the end of an interval: what it leaves out is as at the start."""
        if self.decade or self.week or left.decade or left.week:
            return self
        if not self.dated:
            return replace(left, time=self.time, zone=self.zone or left.zone)
        right = self
        if right.month is None and right.day is not None:
            right = replace(right, month=left.month)
        if right.year is None and left.year is not None:
            right = replace(right, year=left.year + self.next_year)
            if not self.next_year and _start(right) < _start(left):
                right = replace(right, year=left.year + 1)
        return right

    def before(self, right: "Part") -> "Part":
        """This part as the start of an interval: what it leaves out is as at the end."""
        left = self
        if left.month is None and left.day is not None and left.year is None:
            left = replace(left, month=right.month)
        if left.year is None and not (left.decade or left.week):
            left = replace(left, year=right.year)
        return replace(left, zone=left.zone or right.zone) if left.time else left

    def span(self, today: date | None) -> Span:
        """The date it means, its missing parts as of `today`; ValueError if they are missing for good."""
        if self.week:
            return _days(self.week, self.week + timedelta(days=6))
        if self.decade:
            return self._years()
        part = self._filled(today)
        if part.portion and part.month is not None:
            return part._days_of_month()
        if part.portion:
            first, last = (Point(f"{part.year:04}", f"{month:02}") for month in part.portion)
            return Span(first, last, single=False)
        point = part._point()
        return Span(point, point, single=True)

    def _filled(self, today: date | None) -> "Part":
        """With the year and the month of today where none was said."""
        if self.year is not None or (today is None and self.month and self.day):
            return self
        if today is None:
            raise ValueError("no year")
        month = today.month if self.month is None and self.day is not None else self.month
        if not self.dated:
            return replace(self, year=today.year, month=today.month, day=today.day)
        return replace(self, year=today.year, month=month)

    def _point(self) -> Point:
        year = UNKNOWN if self.year is None else f"{self.year:04}"
        month = self.season or self.month
        if self.day is not None and month is None:
            raise ValueError("a day without its month")
        return Point(year, _two(month), _two(self.day), self.time, self.zone, self.mark)

    def _days_of_month(self) -> Span:
        if self.year is None or self.month is None or self.portion is None:
            raise ValueError("no month")
        first, last = self.portion
        last = last or calendar.monthrange(self.year, self.month)[1]
        return _days(date(self.year, self.month, first), date(self.year, self.month, last))

    def _years(self) -> Span:
        if self.portion is None:
            point = Point(f"{self.decade}X")
            return Span(point, point, single=True)
        first, last = self.portion
        return Span(Point(f"{self.decade}{first}"), Point(f"{self.decade}{last}"), single=False)


def _start(part: Part) -> tuple[int, int, int]:
    first = part.portion[0] if part.portion else 0
    if part.portion and part.month is None:
        return part.year or 0, first, 0
    return part.year or 0, part.month or 0, part.day or first


def _two(number: int | None) -> str:
    return "" if number is None else f"{number:02}"


def day_part(day: date) -> Part:
    """The part that says one day."""
    return Part(day.year, day.month, day.day)


def _days(first: date, last: date) -> Span:
    start, end = (Point(*day.isoformat().split("-")) for day in (first, last))
    return Span(start, end, single=False)


def full_year(digits: str, today: date | None) -> int:
    """A year of four digits, or of two: the last one that is not after next year."""
    if len(digits) != 2:
        return int(digits)
    century = 2000 if today is None or int(digits) <= today.year % 100 + 1 else 1900
    return century + int(digits)


def months_back(today: date, months: int) -> tuple[int, int]:
    """Year and month, some months before (or, negative, after) today's."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return year, month + 1
