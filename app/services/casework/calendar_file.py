"""Entries as a calendar file (RFC 5545): without names unless the user wants them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from secrets import token_bytes

from icalendar import Calendar, Event

from app.services.casework.calendar import Item, said

PRODUCT = "-//calendar//EN"
"""Names no program: a calendar travels to clouds."""


def calendar_file(items: Sequence[Item], language: str, *, names: bool) -> bytes:
    """All-day events. Without `names` each says its kind and the code of its case, nothing that was typed."""
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    salt, now = token_bytes(16), datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for number, one in enumerate(items):
        event = Event()
        event.add("uid", sha256(salt + str(number).encode()).hexdigest()[:32])  # no id of the vault
        event.add("dtstamp", now)
        event.add("dtstart", one.first)
        event.add("dtend", _day_after(one.last))
        event.add("summary", said(one, language, names=names))
        made.add_component(event)
    return bytes(made.to_ical())


def _day_after(day: date) -> date:
    """The end of an all-day event is the day after its last (RFC 5545, 3.6.1)."""
    return day + timedelta(days=1)
