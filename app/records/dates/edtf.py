"""Strict EDTF (ISO 8601-2:2019, the part that case files need): parsed, printed, first and last day."""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from msgspec import Struct

from app.errors import AppError, Problem
from app.records.forgetting import kept_until_lock

OPEN = ".."
UNKNOWN = "XXXX"
SEASONS: Mapping[int, tuple[int, int]] = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
"""First and last month of spring, summer, autumn, winter; winter ends in the next year."""

_POINT = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX)(?P<time>"
    r"T[0-9]{2}(?::[0-9]{2}(?::[0-9]{2})?)?)?(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?)?(?P<mark>[~?%])?"
)


@dataclass(frozen=True, slots=True)
class Point:
    """One EDTF date: parts as printed; `mark` is `~` around, `?` uncertain, `%` both."""

    year: str
    month: str = ""
    day: str = ""
    time: str = ""
    zone: str = ""
    mark: str = ""

    def __str__(self) -> str:
        day = "-".join(part for part in (self.year, self.month, self.day) if part)
        return f"{day}{self.time}{self.zone}{self.mark}"

    @property
    def precision(self) -> str:
        """`unknown`, `century`, `decade`, `year`, `season`, `month`, `day`, `hour` or `minute`."""
        if self.time:
            return "hour" if len(self.time) == len("T00") else "minute"
        if self.year == UNKNOWN:
            return "unknown"
        if self.year.endswith("X"):
            return "century" if self.year.endswith("XX") else "decade"
        if self.day.isdigit():
            return "day"
        if self.month.isdigit():
            return "season" if int(self.month) in SEASONS else "month"
        return "year"

    @property
    def earliest(self) -> date | None:
        """The first day it can mean."""
        if self.year == UNKNOWN:
            return None
        year, month = int(self.year.replace("X", "0")), _number(self.month, 1)
        month = SEASONS[month][0] if month in SEASONS else month
        return date(max(year, 1), month, _number(self.day, 1))

    @property
    def latest(self) -> date | None:
        """The last day it can mean."""
        if self.year == UNKNOWN:
            return None
        year, month = int(self.year.replace("X", "9")), _number(self.month, 12)
        if month in SEASONS:
            year, month = year + (month == 24 and year < date.max.year), SEASONS[month][1]
        return date(year, month, _number(self.day, calendar.monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class Span:
    """A point, or an interval; a side is None when open (`..`) or, as `unknown` says, not known."""

    start: Point | None
    end: Point | None
    single: bool

    def __str__(self) -> str:
        if self.single:
            return str(self.start or "")
        return f"{self.start or OPEN}/{self.end or OPEN}"

    @property
    def earliest(self) -> date | None:
        """The first day it can mean, None when there is none."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> date | None:
        """The last day it can mean, None when there is none."""
        return self.end.latest if self.end else None


class EdtfDate(Struct, frozen=True, gc=False):
    """A date: EDTF, the words as typed, and the first and last day that it can mean."""

    edtf: str
    words: str
    earliest: date | None
    latest: date | None

    @property
    def span(self) -> Span:
        """Its parsed form."""
        return parse(self.edtf)

    @property
    def precision(self) -> str:
        """As of `Point`, or `interval`, or `unknown`."""
        span = self.span
        if not span.single:
            return "interval"
        return span.start.precision if span.start else "unknown"

    @property
    def certain(self) -> bool:
        """Whether it is one point without `~`, `?` or `%`."""
        span = self.span
        return span.single and span.start is not None and not span.start.mark


def _number(digits: str, otherwise: int) -> int:
    return int(digits) if digits.isdigit() else otherwise


@kept_until_lock(4096)
def parse(edtf: str) -> Span:
    """Parse EDTF strictly; ValueError with what is wrong."""
    if not edtf:
        return Span(None, None, single=True)
    if "/" not in edtf:
        point = _point(edtf)
        return Span(point, point, single=True)
    first, _, second = edtf.partition("/")
    start, end = (None if side == OPEN else _point(side) for side in (first, second))
    span = Span(start, end, single=False)
    _check_order(span)
    return span


def _point(text: str) -> Point:
    found = _POINT.fullmatch(text)
    if found is None:
        raise ValueError("not EDTF")
    point = Point(**{name: part or "" for name, part in found.groupdict().items()})
    _check_parts(point)
    return point


def _check_parts(point: Point) -> None:
    unspecified = point.year.endswith("X")
    if unspecified and point.month and not (point.year == UNKNOWN and point.month.isdigit()):
        raise ValueError("a month of an unspecified year")
    if point.month == "XX" and point.day.isdigit():
        raise ValueError("a day of an unspecified month")
    if (point.time or point.zone) and not (point.time and point.day.isdigit() and not unspecified):
        raise ValueError("a time without its day, or a zone without its time")
    if point.year == "0000":
        raise ValueError("the year 0")
    _check_day(point)
    _check_time(point)


def _check_day(point: Point) -> None:
    month = _number(point.month, 1)
    if month in SEASONS and not point.day:
        return
    leap = 2000 if point.year.endswith("X") else int(point.year)
    if not 1 <= month <= 12 or not 1 <= _number(point.day, 1) <= calendar.monthrange(leap, month)[1]:
        raise ValueError("no such day")


def _check_time(point: Point) -> None:
    limits = zip(point.time[1:].split(":"), (23, 59, 59), strict=False)
    if point.time and any(int(part) > limit for part, limit in limits):
        raise ValueError("no such time")
    if len(point.zone) > 1 and (int(point.zone[1:3]) > 14 or int(point.zone[4:]) > 59):
        raise ValueError("no such time zone")


def _check_order(span: Span) -> None:
    if span.start is None and span.end is None:
        raise ValueError("an interval without a date")
    if any(point and point.year == UNKNOWN for point in (span.start, span.end)):
        raise ValueError("an interval with a date that is not known")
    if span.start and span.end and _after(span.start, span.end):
        raise ValueError("an interval that ends before it starts")


def _after(start: Point, end: Point) -> bool:
    if start.earliest == end.latest and start.time and end.time and start.zone == end.zone:
        return start.time > end.time
    return bool(start.earliest and end.latest and start.earliest > end.latest)


def from_edtf(edtf: str, words: str = "") -> EdtfDate:
    """The date that this EDTF says; AppError(DATE_NOT_UNDERSTOOD) if it is not strict EDTF."""
    try:
        span = parse(edtf)
    except ValueError as error:
        raise AppError(Problem.DATE_NOT_UNDERSTOOD, words=words or edtf) from error
    return EdtfDate(edtf, words, span.earliest, span.latest)


def stored_date(edtf: str, words: str, earliest: object, latest: object) -> EdtfDate:
    """A date as it was stored; its days are kept as worked out on entry. ValueError if it is not one."""
    parse(edtf)
    days = [None if day is None else date.fromisoformat(str(day)) for day in (earliest, latest)]
    if days[0] and days[1] and days[0] > days[1]:
        raise ValueError("the earliest day is after the latest")
    return EdtfDate(edtf, words, days[0], days[1])


def sort_key(value: EdtfDate) -> str:
    """Sorts by the earliest day (the latest where that is open), then time, then the latest day."""
    first = value.earliest or value.latest
    if first is None:
        return ""
    start = value.span.start
    return f"{first.isoformat()}{start.time if start else ''}/{value.latest or ''}"
