"""What falls into some days: limits, tasks, hearings, appeals, visits; and the days themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.procedure.rules import versions
from app.records import vocabularies
from app.records.codec import load, type_of
from app.records.declare import Record
from app.records.types import TYPES
from app.records.types.act import Act
from app.records.values import Term
from app.records.words import type_word
from app.services import titling
from app.services.casework import law
from app.services.casework.timeline import days_of
from app.services.session import Session

BEFORE = 31
"""Days before the first in which a range may begin that reaches into what is shown."""


class Kind(StrEnum):
    """What an entry is."""

    LIMIT = "limit"
    TASK = "task"
    HEARING = "hearing"
    APPEAL = "appeal"
    VISIT = "visit"


FIELDS = {
    "task": (("due", Kind.TASK),),
    "intervention": (("sent_on", Kind.APPEAL), ("deadline", Kind.APPEAL)),
    "note": (("date", Kind.VISIT), ("next_contact_on", Kind.VISIT)),
}
"""The dates of records that stand in a calendar."""
DONE = frozenset({"done", "dropped"})


@dataclass(frozen=True, slots=True)
class Item:
    """One entry: what it is, the record to open, its words, whose it is, its first and last possible day."""

    kind: Kind
    record: str
    type: str
    words: str
    whose: str
    first: date
    last: date
    code: str = ""
    """The code of its case: drawn at random, it says nothing."""
    done: bool = False

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last


@dataclass(frozen=True, slots=True)
class Month:
    """Some days: entries, how many stay covered, days off, make-up workdays, whether those are known."""

    first: date
    last: date
    items: tuple[Item, ...]
    hidden: int
    off: frozenset[date]
    on: frozenset[date]
    known: bool

    def on_day(self, day: date) -> list[Item]:
        """The entries of a day, those that reach into it included."""
        return [one for one in self.items if one.first <= day <= one.last]


def month(session: Session, first: date, last: date, language: str) -> Month:
    """Everything that may be shown from one day to another."""
    found = list(_entries(session, first, last, language))
    shown = [one for one in found if one is not None and one.last >= first and one.first <= last]
    days = law.holidays(session)
    span = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return Month(
        first,
        last,
        tuple(sorted(shown, key=lambda one: (one.first, one.kind, one.words))),
        sum(one is None for one in found),
        frozenset(day for day in span if not days.is_workday(day)),
        frozenset(day for day in span if day in days.on),
        days.knows(first, last),
    )


def _entries(session: Session, first: date, last: date, language: str) -> Iterator[Item | None]:
    """Each entry; None for one that is covered."""
    yield from _limits(session, first, last, language)
    begin = (first - timedelta(days=BEFORE)).isoformat()
    fields = [f"{type_}.{name}" for type_, dates in FIELDS.items() for name, _ in dates
              if name in TYPES[type_].fields and TYPES[type_].fields[name].listed]  # fmt: skip
    for stored in session.read.rows(session.read.dated_between(fields, begin, last.isoformat())):
        yield from _dated(session, load(stored.copy), language)
    yield from _hearings(session, first, last, language)


def _limits(session: Session, first: date, last: date, language: str) -> Iterator[Item | None]:
    """The stored last days of limits: their words are the rule's, so no case is worked out anew."""
    for _key, name, begin, end in session.read.due_between(first.isoformat(), last.isoformat()):
        rule, *_, record, person = name.split("/")
        act = session.vault_record(record)
        if act is None or titling.is_masked(session, act):
            yield None
            continue
        words = versions()[rule][0].names[language] if rule in versions() else rule
        whose = titling.title(session, person, language) if person else ""
        days = (date.fromisoformat(begin), date.fromisoformat(end))
        yield Item(Kind.LIMIT, record, type_of(act), words, whose, *days, _case_code(session, act))


def _dated(session: Session, record: Record, language: str) -> Iterator[Item | None]:
    type_ = type_of(record)
    if titling.is_masked(session, record):
        yield None
        return
    names = [name for name, _ in FIELDS[type_]]
    shown = titling.seen(session, record, [*names, "type", "kind", "title", "cases", "status"])
    done = _code(getattr(shown, "status", None)) in DONE
    whose = next((titling.title(session, link.id, language) for link in getattr(record, "cases", ())), "")
    for name, kind in FIELDS[type_]:
        if (days := days_of(getattr(shown, name, None))) is not None:
            words = _words(session, record, shown, language)
            code = _case_code(session, record)
            yield Item(kind, record.id, type_, words, whose, days.earliest, days.latest, code, done)


def _words(session: Session, record: Record, shown: Record, language: str) -> str:
    """A task by its title, the rest by their kind."""
    type_ = type_of(record)
    if type_ == "task":
        return titling.title(session, record, language)
    for field in ("type", "kind"):
        value = getattr(shown, field, None)
        if isinstance(value, Term):
            return vocabularies.label(TYPES[type_].fields[field].vocabulary, value.code, language)
    return type_word(language, type_)


def _case_code(session: Session, record: Record) -> str:
    cases = (session.vault_record(link.id) for link in getattr(record, "cases", ()))
    return next((str(getattr(case, "code", "")) for case in cases if case is not None), "")


def _code(value: object) -> str:
    return value.code if isinstance(value, Term) else ""


def _hearings(session: Session, first: date, last: date, language: str) -> Iterator[Item]:
    """The hearings of acts that began within a year before."""
    begin = (first - timedelta(days=366)).isoformat()
    for stored in session.read.rows(session.read.dated_between(["act.start"], begin, last.isoformat(), 5000)):
        act = load(stored.copy)
        if not isinstance(act, Act) or not act.hearings or titling.is_masked(session, act):
            continue
        shown = titling.seen(session, act, ("hearings",))
        whose = next((titling.title(session, link.id, language) for link in act.cases), "")
        for row in getattr(shown, "hearings", ()):
            if (days := days_of(row.date)) is not None:
                words = vocabularies.label(("hearing_kind",), _code(row.kind), language) if row.kind else ""
                words = words or type_word(language, "act")
                code = _case_code(session, act)
                yield Item(Kind.HEARING, act.id, "act", words, whose, days.earliest, days.latest, code)
