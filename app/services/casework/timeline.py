"""What happened in a case or to a person, in time: points, spans, and ranges where a date is not precise."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.procedure import saying
from app.procedure.counting import Days
from app.procedure.custody import ASIDE, FREED, HELD
from app.procedure.facts import coded_type, days_of
from app.records import vocabularies
from app.records.codec import load, type_of
from app.records.declare import Record
from app.records.types import TYPES
from app.records.types.act import Act
from app.records.types.case import Case
from app.records.values import Term
from app.records.words import type_word
from app.services import titling
from app.services.casework.clocks import Clock, clocks
from app.services.session import Session

SHOWN = {
    "act": ("type", "start", "end", "hearings"),
    "note": ("kind", "date", "title"),
    "intervention": ("type", "sent_on"),
    "publication": ("kind", "date", "title"),
}
"""The types that stand in a timeline, and the fields of each that are read for it."""
_LASTING = (HELD | FREED) - ASIDE - {"measure:release", "measure:released_no_charge"}


class Lane(StrEnum):
    """One line of the timeline."""

    MEASURES = "measures"
    NEWS = "news"
    APPEALS = "appeals"
    LIMITS = "limits"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing: its record, its words and day in words, its first and last possible day.

    `until` is the last day of something that lasts (today where it goes on). Past limits are `late`.
    """

    record: str
    type: str
    lane: Lane
    words: str
    day: str
    first: date
    last: date
    until: date | None = None
    late: bool = False

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything with a day that may be shown, in its order, and how much stays hidden."""

    events: tuple[Event, ...]
    hidden: int = 0


def events_of(
    session: Session, records: Sequence[Record], running: Sequence[Clock], language: str
) -> Timeline:
    """The timeline of some records and of the limits that run on them."""
    found: list[Event] = []
    hidden = 0
    for record in records:
        if type_of(record) in SHOWN:
            if titling.is_masked(session, record):
                hidden += 1
                continue
            found += _events(session, record, language)
    for clock in running:
        found += _limits(session, clock, language)
    return Timeline(tuple(sorted(found, key=lambda one: (one.first, one.last, one.words))), hidden)


def timeline(session: Session, record_id: str, language: str) -> Timeline:
    """The timeline of a case, or of a person over all cases."""
    owner = session.vault_record(record_id)
    stored = session.read.rows(session.read.links_to(record_id))
    records = [load(one.copy) for one in stored if one.trashed is None and one.copy.type in SHOWN]
    running = clocks(session, record_id, language) if isinstance(owner, Case) else []
    return events_of(session, records, running, language)


def _events(session: Session, record: Record, language: str) -> Iterator[Event]:
    type_ = type_of(record)
    shown = titling.seen(session, record, SHOWN[type_])
    if isinstance(shown, Act):
        yield from _act(session, shown, language)
        return
    moment = getattr(shown, "sent_on" if type_ == "intervention" else "date", None)
    lane = Lane.APPEALS if type_ in ("intervention", "publication") else Lane.NEWS
    if (days := days_of(moment)) is not None:
        words = _words(session, shown, "type" if type_ == "intervention" else "kind", language)
        yield _event(record.id, type_, lane, words, days, language)


def _act(session: Session, act: Act, language: str) -> Iterator[Event]:
    """An act as far as it may be shown, and its hearings."""
    words = _words(session, act, "type", language)
    lane = Lane.MEASURES if coded_type(act).startswith("measure:") else Lane.NEWS
    if (began := days_of(act.start)) is not None:
        yield _event(act.id, "act", lane, words, began, language, _until(session, act, began))
    for row in act.hearings:
        if (day := days_of(row.date)) is not None:
            kind = _hearing(session, row.kind.code, language) if row.kind else words
            yield _event(act.id, "act", Lane.MEASURES, kind, day, language)


def _until(session: Session, act: Act, began: Days) -> date | None:
    """The last day of a measure that lasts, today while it goes on; None for what is a point or a range."""
    if coded_type(act) not in _LASTING or not began.exact:
        return None
    ended = days_of(act.end)
    if ended is not None:
        return ended.latest
    return session.today() if act.end is None else None


def _limits(session: Session, clock: Clock, language: str) -> Iterator[Event]:
    for view in clock.limits:
        end = view.limit.end
        if view.running and end is not None and not view.hidden:
            late = view.limit.overdue(session.today())
            yield Event(view.limit.record, "act", Lane.LIMITS, view.name, saying.days_briefly(end, language),
                        end.earliest, end.latest, late=late)  # fmt: skip


def _event(
    id_: str, type_: str, lane: Lane, words: str, days: Days, language: str, until: date | None = None
) -> Event:
    day = saying.days_briefly(days, language)
    return Event(id_, type_, lane, words, day, days.earliest, days.latest, until)


def _hearing(session: Session, code: str, language: str) -> str:
    return vocabularies.label(("hearing_kind",), code, language, session.added)


def _words(session: Session, shown: Record, field: str, language: str) -> str:
    """The words of a coded field, else of the type of record."""
    value = getattr(shown, field, None)
    if isinstance(value, Term):
        vocabulary = TYPES[type_of(shown)].fields[field].vocabulary
        return vocabularies.label(vocabulary, value.code, language, session.added)
    return type_word(language, type_of(shown))
