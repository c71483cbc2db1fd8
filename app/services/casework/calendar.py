"""What falls into some days: limits, tasks, hearings, appeals, visits; and the days themselves."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from app.procedure.facts import days_of
from app.procedure.own import MARK
from app.procedure.rules import versions
from app.records import vocabularies
from app.records.codec import load, type_of
from app.records.declare import Record
from app.records.types import TYPES
from app.records.types.act import Act
from app.records.types.task import Task
from app.records.values import Term
from app.records.words import type_word
from app.services import titling
from app.services.casework import law
from app.services.casework.clocks import Clock, LimitView, clocks
from app.services.deriving import HEARINGS
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
    SESSION = "session"


MOST = 2000
"""Limits, and dated records, that are looked at; the calendar says when there are more."""

FIELDS = {
    "task": (Kind.TASK, ("due", "start")),
    "intervention": (Kind.APPEAL, ("sent_on",)),
    "note": (Kind.VISIT, ("date", "next_contact_on")),
    "act": (Kind.HEARING, (HEARINGS,)),
}
"""What a dated record is in a calendar, and the cells that say its days."""
DONE = frozenset({"done", "dropped"})
SESSIONS = frozenset({"un_session", "upr"})
"""Kinds of tasks that are no work but days at which a body of the United Nations sits."""


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
    case: str = ""
    """The record of its case."""
    rule: str = ""
    person: str = ""
    """Of a limit: by which rule, and whose."""
    done: bool = False
    lasts: bool = False
    """Both days are known, and it goes on from one to the other."""

    @property
    def exact(self) -> bool:
        """Whether its days are known."""
        return self.lasts or self.first == self.last


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
    cut: bool = False
    """There was more than is looked at."""

    def on_day(self, day: date) -> list[Item]:
        """The entries of a day, those that reach into it included."""
        return [one for one in self.items if one.first <= day <= one.last]


def month(session: Session, first: date, last: date, language: str) -> Month:
    """Everything that may be shown from one day to another."""
    limits = session.read.due_between(first.isoformat(), last.isoformat(), MOST)
    dated = _dated_keys(session, first, last)
    found = [*_limits(session, limits, language), *_entries(session, dated, language)]
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
        cut=MOST in (len(limits), len(dated)),
    )


def views(session: Session, items: Iterable[Item], language: str) -> list[tuple[str, Clock, LimitView]]:
    """The limits among some entries as their cases tell them: case, whose clock, how it stands today."""
    wanted = [one for one in items if one.kind is Kind.LIMIT]
    told = {case: clocks(session, case, language) for case in dict.fromkeys(one.case for one in wanted)}
    found = [(one.case, _view_of(one, told[one.case])) for one in wanted]
    return [(case, *pair) for case, pair in found if pair is not None]


def _view_of(one: Item, told: Sequence[Clock]) -> tuple[Clock, LimitView] | None:
    wanted = (one.rule, one.record, one.person)
    for clock in told:
        for view in clock.limits:
            shown = view.running and not view.hidden
            if shown and (view.limit.rule_id, view.limit.record, clock.person) == wanted:
                return clock, view
    return None


def said(one: Item, language: str, *, names: bool) -> str:
    """An entry in words for outside: without `names` its kind and the code of its case, nothing typed."""
    if names:
        return " · ".join(filter(None, (one.words, one.whose)))
    return " · ".join(filter(None, (type_word(language, one.type), one.code)))


def _dated_keys(session: Session, first: date, last: date) -> list[int]:
    begin = (first - timedelta(days=BEFORE)).isoformat()
    fields = [f"{type_}.{name}" for type_, (_, names) in FIELDS.items() for name in names]
    return session.read.dated_between(fields, begin, last.isoformat(), MOST)


def _entries(session: Session, keys: list[int], language: str) -> Iterator[Item | None]:
    """Each entry of the dated records; None for one that is covered."""
    for stored in session.read.rows(keys):
        record = load(stored.copy)
        if titling.is_masked(session, record):
            yield None
        else:
            yield from _dated(session, record, language)


def _limits(session: Session, rows: list[tuple[int, str, str, str]], language: str) -> Iterator[Item | None]:
    """The stored last days of limits: their words are the rule's, so no case is worked out anew."""
    ids = session.read.ids_by_key(list({row[0] for row in rows}))
    for key, name, begin, end in rows:
        rule, *_, record, person = name.split("/")
        act = session.vault_record(record)
        if act is None or titling.is_masked(session, act):
            yield None
            continue
        words = _rule_words(session, rule, language)
        whose = titling.title(session, person, language, brief=True) if person else ""
        days = (date.fromisoformat(begin), date.fromisoformat(end))
        yield Item(
            Kind.LIMIT, record, type_of(act), words, whose, *days, _case_code(session, act),
            case=ids.get(key, ""), rule=rule, person=person,
        )  # fmt: skip


def _rule_words(session: Session, rule: str, language: str) -> str:
    if rule in versions():
        return versions()[rule][0].names[language]
    return next((one.name for one in session.own_rules if MARK + one.id == rule), rule)


def _session_item(session: Session, record: Task, language: str) -> Item | None:
    """A sitting from its first to its last day; None where none of them is known."""
    task: Any = titling.seen(session, record, ["start", "due", "kind", "session"])
    begin, end = days_of(task.start) or days_of(task.due), days_of(task.due) or days_of(task.start)
    if begin is None or end is None:
        return None
    words, lasts = titling.title(session, record, language), begin.exact and end.exact
    first, last = begin.earliest, max(begin.latest, end.latest)
    return Item(Kind.SESSION, record.id, "task", words, task.session, first, last, lasts=lasts)


def _dated(session: Session, record: Record, language: str) -> Iterator[Item]:
    type_ = type_of(record)
    if isinstance(record, Task) and _code(record.kind) in SESSIONS:
        sitting = _session_item(session, record, language)
        yield from [sitting] if sitting else []
        return
    kind, names = FIELDS[type_]
    shown: Any = titling.seen(session, record, [*names, "type", "kind", "cases", "status"])
    done = _code(getattr(shown, "status", None)) in DONE
    whose = next((titling.title(session, link.id, language) for link in shown.cases), "")
    for value, words in _days(session, record, shown, names, language):
        if (days := days_of(value)) is not None:
            code = _case_code(session, shown)
            yield Item(kind, record.id, type_, words, whose, days.earliest, days.latest, code, done=done)


def _days(
    session: Session, record: Record, shown: Any, names: Sequence[str], language: str
) -> Iterator[tuple[object, str]]:
    """Each date of a record with its words: a task says its title, the rest their kind."""
    if isinstance(shown, Act):
        for row in shown.hearings:
            kind = _label(session, ("hearing_kind",), row.kind, language)
            yield row.date, kind or type_word(language, "act")
        return
    task = type_of(record) == "task"
    words = _task_words(session, record, language) if task else _kind(session, shown, language)
    for name in names:
        if not (task and name == "start"):  # only of a sitting
            yield getattr(shown, name), words


def _task_words(session: Session, record: Record, language: str) -> str:
    """What is to be done, without the day, which the calendar says."""
    task: Any = titling.seen(session, record, ["title"])
    own = "" if session.hide_names else str(task.title.side(language))
    return own or titling.title(session, record, language)


def _kind(session: Session, shown: Record, language: str) -> str:
    type_ = type_of(shown)
    for field in ("type", "kind"):
        vocabulary = TYPES[type_].fields[field].vocabulary if field in TYPES[type_].fields else ()
        if words := _label(session, vocabulary, getattr(shown, field, None), language):
            return words
    return type_word(language, type_)


def _label(session: Session, vocabulary: Sequence[str], value: object, language: str) -> str:
    if not isinstance(value, Term):
        return ""
    return vocabularies.label(vocabulary, value.code, language, session.added)


def _case_code(session: Session, record: Any) -> str:
    cases = (session.vault_record(link.id) for link in record.cases)
    return next((str(getattr(case, "code", "")) for case in cases if case is not None), "")


def _code(value: object) -> str:
    return value.code if isinstance(value, Term) else ""
