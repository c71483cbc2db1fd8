"""Counting as the law counts: the start day is left out, months go by their day, workdays skip holidays.

CPL 105; SPC Interpretation 2021 Art. 202; ARL 88 for working days.
"""

import calendar
import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from msgspec import Struct

from app import resources

_DAY = timedelta(days=1)
SHORTEST_MONTH = 28


@dataclass(frozen=True, slots=True)
class Holidays:
    """Public holidays and weekend days that were made workdays, for the years that are known."""

    off: frozenset[date] = frozenset()
    on: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()

    def is_workday(self, day: date) -> bool:
        """Monday to Friday and no holiday, or a weekend day that was made up for one."""
        return day in self.on or (day.weekday() < 5 and day not in self.off)

    def knows(self, *days: date) -> bool:
        """Whether the holidays of the years from the first to the last day are known."""
        return set(range(min(days).year, max(days).year + 1)) <= self.years

    def next_workday(self, day: date) -> date:
        """The day itself, or the first workday after it."""
        while not self.is_workday(day):
            day += _DAY
        return day

    def add_workdays(self, day: date, count: int) -> date:
        """So many workdays after a day."""
        while count > 0:
            day += _DAY
            count -= self.is_workday(day)
        return day

    def with_year(self, year: int, off: frozenset[date], on: frozenset[date]) -> "Holidays":
        """The same with one year as a user wrote it."""
        others = Holidays(
            frozenset(day for day in self.off if day.year != year),
            frozenset(day for day in self.on if day.year != year),
            self.years,
        )
        return Holidays(others.off | off, others.on | on, others.years | {year})


def days_of(year: int, words: str) -> Iterator[date]:
    """The days of `01-01;02-10..02-17`, as the table of holidays writes them; ValueError for other words."""
    for part in filter(None, words.split(";")):
        first, _, last = part.strip().partition("..")
        day, end = (date.fromisoformat(f"{year:04}-{text}") for text in (first, last or first))
        while day <= end:
            yield day
            day += _DAY


@cache
def shipped_holidays() -> Holidays:
    """The holidays that ship with the program (notices of the State Council, year by year)."""
    text = resources.path("law", "holidays.csv").read_text(encoding="utf-8")
    off, on, years = set[date](), set[date](), set[int]()
    for row in csv.DictReader(io.StringIO(text)):
        year = int(row["year"])
        years.add(year)
        off.update(days_of(year, row["holidays"]))
        on.update(days_of(year, row["workdays"]))
    return Holidays(frozenset(off), frozenset(on), frozenset(years))


def plus_months(start: date, months: int) -> date:
    """The same day so many months on; month-end to month-end; a missing day becomes the month-end."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if start.day < SHORTEST_MONTH:
        return date(year, month + 1, start.day)
    last = calendar.monthrange(year, month + 1)[1]
    at_end = start.day == calendar.monthrange(start.year, start.month)[1]
    return date(year, month + 1, last if at_end else min(start.day, last))


class Length(Struct, frozen=True, gc=False):
    """A length of time in law; months are added up first and counted once from the start, then days."""

    months: int = 0
    days: int = 0
    workdays: int = 0
    hours: int = 0

    def __add__(self, other: "Length") -> "Length":
        return Length(
            self.months + other.months,
            self.days + other.days,
            self.workdays + other.workdays,
            self.hours + other.hours,
        )

    def __bool__(self) -> bool:
        return bool(self.months or self.days or self.workdays or self.hours)

    def end(self, start: date, holidays: Holidays) -> date:
        """The last day, counted from the day after the start; hours count as whole days up."""
        day = plus_months(start, self.months) if self.months else start
        if self.days or self.hours:
            day += timedelta(days=self.days + -(-self.hours // 24))
        return holidays.add_workdays(day, self.workdays) if self.workdays else day


def repeated(length: Length, times: int) -> Length:
    """A length so many times over."""
    return Length(length.months * times, length.days * times, length.workdays * times, length.hours * times)


UNITS: Mapping[str, str] = {"hour": "hours", "day": "days", "workday": "workdays", "month": "months"}


def length_of(unit: str, count: int) -> Length:
    """A length of one unit: hour, day, workday, month or year."""
    if unit == "year":
        return Length(months=12 * count)
    return Length(**{UNITS[unit]: count})


class Days(Struct, frozen=True, gc=False):
    """A first and a last possible day; both the same where the day is known."""

    earliest: date
    latest: date

    @property
    def exact(self) -> bool:
        """Whether it is one day."""
        return self.earliest == self.latest

    def plus(self, length: Length, holidays: Holidays) -> "Days":
        """Both ends, each counted for itself."""
        first = length.end(self.earliest, holidays)
        return Days(first, first if self.exact else length.end(self.latest, holidays))

    def rolled(self, holidays: Holidays) -> "Days":
        """Both ends on a workday."""
        return Days(holidays.next_workday(self.earliest), holidays.next_workday(self.latest))

    def __str__(self) -> str:
        return str(self.earliest) if self.exact else f"{self.earliest}/{self.latest}"
