"""Small records for tests of the gate: a case, its people, consents, all in memory."""

from datetime import date
from typing import Any

from app.disclosure.audience import Audience, audience
from app.disclosure.choices import Choices
from app.disclosure.cleared import Review, review
from app.records.codec import leaves_of
from app.records.leaves import Copy, created, new_edition
from app.services.building import build

TODAY = date(2026, 11, 24)
FREE = {"given_by": "self", "date": "2026-05-01", "circumstances": ["at_liberty"], "free_will": "yes"}


def copy(type_: str, key: str, **plain: Any) -> Copy:
    """A record from plain values; keys of links are ids as they stand."""
    record = build(type_, key, plain, lambda id_: id_)
    return created(type_, key, leaves_of(record), new_edition())


def person(key: str, hans: str = "周砚秋", latin: str = "Zhou Yanqiu", **plain: Any) -> Copy:
    """An individual with a name that is public, named in full unless said otherwise."""
    names = [{"kind": "legal", "hans": hans, "latin": latin, "level": "public"}]
    return copy("person", key, **{"kind": "individual", "names": names, "naming": "full", **plain})


def consent(key: str, of: str, uses: list[str], parts: list[tuple[str, str, str]], **plain: Any) -> Copy:
    """A consent given in freedom unless said otherwise; parts are (part, use, allowed)."""
    rows = [{"part": part, "use": use, "allowed": allowed} for part, use, allowed in parts]
    return copy("consent", key, **{**FREE, "person": of, "uses": uses, "parts": rows, **plain})


def yes(use: str, *parts: str) -> list[tuple[str, str, str]]:
    """Rows that allow parts for a use."""
    return [(part, use, "yes") for part in parts]


def judged(
    records: list[Copy],
    consents: list[Copy],
    to: Audience | str = "partner",
    *,
    beside: list[Copy] | None = None,
    persons: list[Copy] | None = None,
    **chosen: Any,
) -> Review:
    """A review of some records with decisions."""
    readers = audience(to) if isinstance(to, str) else to
    choices = Choices(TODAY, **chosen)
    return review(records, readers, consents, choices, beside=beside or [], persons=persons or [])


def left(found: Review, key: str) -> set[str]:
    """The fields of a record that leave."""
    return {path[0] for path in found.leaves.get(key, {})}


def why(found: Review, key: str, field: str) -> set[str]:
    """The reasons for which leaves of a field stay."""
    return {held.reason.value for held in found.held if held.record == key and held.field == field}
