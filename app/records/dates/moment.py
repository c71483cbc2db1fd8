"""A moment: a day with its time, as exact as it is known, and the zone only if someone said it."""

from datetime import UTC, date, datetime, timedelta, timezone

from msgspec import Struct

from app.errors import AppError, Problem
from app.records.dates.edtf import Point, parse
from app.records.dates.understand import understand

BEIJING = timezone(timedelta(hours=8))
_PRECISE = frozenset({"day", "hour", "minute"})


class Moment(Struct, frozen=True, gc=False):
    """Local day and time (`2026-03-14T21:30+08:00`), no part of it invented, and the words as typed."""

    iso: str
    words: str = ""

    @property
    def point(self) -> Point:
        """Its parsed form."""
        point = parse(self.iso).start
        if point is None:
            raise ValueError("no moment")
        return point

    @property
    def day(self) -> date:
        """The local day."""
        return date.fromisoformat(self.iso[:10])

    @property
    def certain(self) -> bool:
        """Whether it is known to the hour at least, and not only around it."""
        return bool(self.point.time) and not self.point.mark

    @property
    def zone_said(self) -> bool:
        """Whether the zone was said; else Beijing time is assumed, and `describe` says so."""
        return bool(self.point.zone)

    @property
    def instant(self) -> datetime:
        """The start of what it names; Beijing time where no zone was said."""
        point = self.point
        local = datetime.fromisoformat(f"{self.iso[:10]}{point.time}")
        if not point.zone:
            return local.replace(tzinfo=BEIJING)
        if point.zone == "Z":
            return local.replace(tzinfo=UTC)
        return datetime.fromisoformat(f"{self.iso[:10]}{point.time}{point.zone}")


def moment_from_iso(iso: str, words: str = "") -> Moment:
    """A moment from its stored form; ValueError if it is not one."""
    span = parse(iso)
    if not span.single or span.start is None or span.start.precision not in _PRECISE:
        raise ValueError("not a moment")
    return Moment(iso, words)


def understand_moment(words: str, today: date | None) -> Moment:
    """A moment from Chinese or Western words; AppError(DATE_NOT_UNDERSTOOD, DATE_AMBIGUOUS)."""
    value = understand(words, today)
    try:
        return moment_from_iso(value.edtf, words)
    except ValueError as error:
        raise AppError(Problem.DATE_NOT_UNDERSTOOD, words=words) from error


def moment_sort_key(value: Moment) -> str:
    """Sorts by instant."""
    return value.instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
