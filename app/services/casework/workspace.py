"""One case at a glance: custody and limits, people, consents, what is missing, what came last."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from app.disclosure.known import One
from app.disclosure.statements import Statement
from app.procedure import saying
from app.records import vocabularies
from app.records.codec import type_of
from app.records.declare import Record
from app.records.types import TYPES
from app.records.types.act import Act
from app.records.types.case import Case
from app.records.types.consent import Consent
from app.records.types.relation import Relation
from app.records.values import Term
from app.services import titling
from app.services.casework import missing as lacking
from app.services.casework.clocks import Clock, LimitView, clocks_of
from app.services.casework.timeline import SHOWN, Event, Lane, Timeline, events_of
from app.services.lists import CHIP_FIELDS, Chip, chips_of
from app.services.session import Session

RECENT, SOON = 6, 30
"""Entries shown at most; days before its end in which a consent is shown as ending."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the case, with what they are in it."""

    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One consent: whose, for which uses, until when, and how it stands (green, amber or red)."""

    id: str
    person: str
    uses: str
    until: str
    state: str


@dataclass(frozen=True, slots=True)
class Workspace:
    """A case as its first page shows it; those `_hidden` are there, and covered."""

    id: str
    chips: tuple[Chip, ...]
    """How the work stands: status, priority."""
    clocks: tuple[Clock, ...]
    timeline: Timeline
    people: tuple[Person, ...]
    people_hidden: tuple[str, ...]
    consents: tuple[ConsentLine, ...]
    consents_hidden: tuple[str, ...]
    missing: tuple[lacking.Missing, ...]
    recent: tuple[Event, ...]
    counts: Mapping[str, int]
    """How many records of each type belong to it."""

    @property
    def clock(self) -> Clock | None:
        """The clock that the head tells of: somebody held before somebody free."""
        held = [clock for clock in self.clocks if clock.held]
        return next(iter(held or [clock for clock in self.clocks if clock.limits]), None)

    @property
    def pressing(self) -> LimitView | None:
        """The limit that holds the person, by its longest day; else whichever ends first."""
        return self.clock.pressing if self.clock else None


def workspace(session: Session, case_id: str, language: str) -> Workspace | None:
    """Everything that the first page of a case tells; None where it is gone or covered as a whole."""
    with session.asking():
        return _told(session, case_id, language)


def _told(session: Session, case_id: str, language: str) -> Workspace | None:
    case = session.vault_record(case_id)
    if not isinstance(case, Case) or titling.is_masked(session, case):
        return None
    records = _linked(session, case_id)
    beside = [_beside(session, link.id) for link in case.principals]
    running = tuple(clocks_of(session, case, records, language))
    told = events_of(session, records, running, language)
    ties = [one for one in chain(records, *beside) if isinstance(one, Relation)]
    people, hidden = _people(session, _roles(session, case, records, ties, language), language)
    consents = _consents(chain(records, *beside))
    return Workspace(
        id=case_id,
        chips=chips_of(session, titling.seen(session, case, CHIP_FIELDS["case"]), language),
        clocks=running,
        timeline=told,
        people=people,
        people_hidden=hidden,
        consents=tuple(_consent_lines(session, consents, language)),
        consents_hidden=tuple(one.id for one in consents if titling.is_masked(session, one)),
        missing=tuple(lacking.missing(case, records, ties, consents, running, language)),
        recent=tuple(_recent(told)),
        counts=_counted(records),
    )


def _linked(session: Session, id_: str) -> list[Record]:
    return session.read.loaded(session.read.links_to(id_))


def _beside(session: Session, person: str) -> list[Record]:
    """Ties and consents of somebody; what else tells of a person in other cases is not read."""
    types = session.read.types_at(session.read.links_to(person))
    return session.read.loaded([key for key, type_ in types if type_ in ("relation", "consent")])


def _counted(records: Sequence[Record]) -> dict[str, int]:
    found: dict[str, int] = {}
    for record in records:
        found[type_of(record)] = found.get(type_of(record), 0) + 1
    return found


def _recent(told: Timeline) -> Iterator[Event]:
    """The newest entries that are not limits."""
    happened = [one for one in told.events if one.type in SHOWN and one.lane is not Lane.LIMITS]
    yield from sorted(happened, key=lambda one: one.first, reverse=True)[:RECENT]


# --- people ---------------------------------------------------------------------------------------------


def _people(
    session: Session, roles: Mapping[str, str], language: str
) -> tuple[tuple[Person, ...], tuple[str, ...]]:
    shown: list[Person] = []
    hidden: list[str] = []
    for id_, role in roles.items():
        person = session.vault_record(id_)
        if person is None:
            continue
        if titling.is_masked(session, person):
            hidden.append(id_)
        else:
            shown.append(Person(id_, titling.title(session, person, language, brief=True), role))
    return tuple(shown), tuple(hidden)


def _roles(
    session: Session, case: Case, records: Sequence[Record], ties: Sequence[Relation], language: str
) -> dict[str, str]:
    """Who is in the case, principals first, then who stands beside them, then lawyers of acts."""
    found = {link.id: saying.said("principal", language) for link in case.principals}
    for tie in _seen(session, ties, ("from_person", "type", "role")):
        if isinstance(tie, Relation) and tie.from_person is not None:
            found.setdefault(tie.from_person.id, _tie_words(session, tie, language))
    for act in _seen(session, [one for one in records if isinstance(one, Act)], ("lawyers",)):
        for row in act.lawyers if isinstance(act, Act) else ():
            if row.target is not None:
                found.setdefault(row.target.id, saying.said("lawyer", language))
    return found


def _seen(session: Session, records: Sequence[Record], names: tuple[str, ...]) -> list[Record]:
    """Some fields of the records that are not covered, leaf by leaf as far as they may be shown."""
    return [titling.seen(session, one, names) for one in records if not titling.is_masked(session, one)]


def _tie_words(session: Session, tie: Relation, language: str) -> str:
    term = tie.type or tie.role
    field = "type" if tie.type else "role"
    return _label(session, "relation", field, term, language) if term else ""


def _label(session: Session, type_: str, field: str, term: Term, language: str) -> str:
    return vocabularies.label(TYPES[type_].fields[field].vocabulary, term.code, language, session.added)


# --- consents -------------------------------------------------------------------------------------------


def _consents(records: Iterable[Record]) -> list[Consent]:
    """The consents of the case and of its principals, each once."""
    return list({one.id: one for one in records if isinstance(one, Consent)}.values())


def _consent_lines(session: Session, consents: Sequence[Consent], language: str) -> Iterator[ConsentLine]:
    comma = ", " if language == "en" else "、"
    for one in _seen(session, consents, ("person", "uses", "valid_until")):
        copy = session.read.get(one.id)
        if copy is None or not isinstance(one, Consent):
            continue
        uses = [_label(session, "consent", "uses", term, language) for term in one.uses]
        person = titling.title(session, one.person.id, language, brief=True) if one.person else ""
        said = Statement(One(copy))
        until = _last_day(one, said)
        day = saying.day_words(until, language) if until else ""
        yield ConsentLine(one.id, person, comma.join(uses), day, _standing(said, until, session.today()))


def _last_day(one: Consent, said: Statement) -> date | None:
    """Its own last day, or the one that the law of the house sets a consent not given in freedom."""
    own = one.valid_until.latest if one.valid_until else None
    days = [day for day in (own, None if said.free else said.amber_until) if day is not None]
    return min(days, default=None)


def _standing(said: Statement, until: date | None, today: date) -> str:
    """`red` where it is withdrawn or past, `amber` where not given in freedom or soon past, else `green`."""
    if said.withdrawn or (until is not None and until < today):
        return "red"
    ending = until is not None and until < today + timedelta(days=SOON)
    return "amber" if ending or not said.free else "green"
