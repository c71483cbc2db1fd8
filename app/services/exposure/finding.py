"""The check itself: from ledger, links, custody and notes to whom and what somebody could give away."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.records.codec import load
from app.records.dates import EdtfDate
from app.records.declare import Record
from app.records.leveling import own_level
from app.records.levels import Level
from app.records.types.case import Case
from app.records.types.consent import Consent
from app.records.types.information import Information
from app.records.types.note import Note
from app.records.types.person import Person
from app.services import keys
from app.services.exposure.found import (
    AtRisk,
    ChannelUse,
    ConsentAnew,
    Event,
    Exposure,
    Grade,
    Ground,
    SharedCase,
    Way,
)
from app.services.exposure.holdings import (
    Sent,
    bundle_of,
    entries_of,
    files_of,
    keys_of,
    names_of,
    sent_in,
)
from app.services.exposure.ties import Tie, cases_named, ties
from app.services.session import Session

NEVER_WARNED = frozenset({"authority", "state", "own"})
"""Kinds of person that are no person in danger."""


def find(session: Session, person: str = "", contact: str = "", event: Event = Event.TAKEN) -> Exposure:
    """What a person, by record or as a contact with its keys, holds and could know."""
    named = keys.by_id(session, contact) if contact else None
    person = session.read.shown_as(person or (named.person if named else ""))
    subject = frozenset([person, *session.read.joined(person)] if person else [])
    contacts = _contacts(session, subject, named)
    lines = entries_of(session, subject, keys_of(contacts))
    check = _Check(session, subject, sent_in(lines), event)
    names = [names_of(_itself(session, id_)) for id_ in subject]
    people = check.people()
    return Exposure(
        person=person,
        event=event,
        contacts=tuple(one.id for one in contacts),
        bundles=tuple(bundle_of(entry) for entry in lines),
        files=tuple(files_of(session, subject, frozenset().union(*names), check.sent)),
        people=tuple(people),
        cases=tuple(SharedCase(id_, tuple(ways)) for id_, ways in check.cases.items()),
        channels=tuple(check.channels()),
        consents=tuple(check.consents({one.id: one.grade for one in people})),
    )


def _contacts(
    session: Session, subject: frozenset[str], named: keys.Contact | None
) -> tuple[keys.Contact, ...]:
    """Every contact that is them: the one named, and all that stand for the same person."""
    found = [*([named] if named else [])]
    found += [one for id_ in sorted(subject) for one in keys.of_person(session, id_)]
    return tuple({one.id: one for one in found}.values())


@dataclass
class _Check:
    """One run: what was reached, and by which way."""

    session: Session
    subject: frozenset[str]
    sent: Sent
    event: Event
    direct: dict[str, Record] = field(init=False)
    """The records that name the exposed person on this side."""
    cases: dict[str, dict[Way, None]] = field(init=False)

    def __post_init__(self) -> None:
        self.direct = {}
        for id_ in self.subject:
            for record in self._linking(id_):
                if any(tie.target in self.subject for tie in ties(record)):
                    self.direct.setdefault(record.id, record)
        self.cases = {}
        for case, way in self._shared():
            if isinstance(self.session.vault_record(case), Case):
                self.cases.setdefault(case, {})[way] = None

    def _linking(self, id_: str) -> Iterator[Record]:
        for stored in self.session.read.rows(self.session.read.links_to(id_)):
            yield load(stored.copy)

    def _shared(self) -> Iterator[tuple[str, Way]]:
        for record in self.direct.values():
            if isinstance(record, Case):
                yield record.id, Way.PRINCIPAL if _is_principal(record, self.subject) else Way.NAMED
            for case in cases_named(record):
                yield case, Way.TIE if type(record).__name__ == "Relation" else Way.NAMED
        yield from ((case, Way.SENT) for case in sorted(self.sent.cases))

    # people

    def people(self) -> list[AtRisk]:
        """Everybody they could name, in the order in which to warn them."""
        grounds: dict[str, dict[Ground, None]] = {}
        for named, ground in self._grounds():
            target = self.session.read.shown_as(named)
            if target not in self.subject:
                grounds.setdefault(target, {})[ground] = None
        found = [self._at_risk(id_, tuple(why)) for id_, why in grounds.items()]
        return sorted(filter(None, found), key=lambda one: (one.order, -one.addresses - one.channels))

    def _grounds(self) -> Iterator[tuple[str, Ground]]:
        for id_ in sorted(self.sent.records):
            yield from self._held(id_)
        for record in self.direct.values():
            yield from _each(record, Grade.MET)
        for case in self.cases:
            yield from self._of_case(case)

    def _held(self, id_: str) -> Iterator[tuple[str, Ground]]:
        record = self.session.vault_record(id_)
        if isinstance(record, Person):
            yield id_, Ground(id_, "", Grade.HELD, hidden=False)
        for tie in ties(record) if record else ():
            if self.sent.holds(id_, tie):
                yield tie.target, Ground(id_, tie.field, Grade.HELD, tie.hidden)

    def _of_case(self, case: str) -> Iterator[tuple[str, Ground]]:
        record = self.session.vault_record(case)
        if record is not None:
            yield from _each(record, Grade.CASE)
        for other in self._linking(case):
            if case in cases_named(other) and other.id not in self.direct:
                yield from _each(other, Grade.CASE)

    def _at_risk(self, id_: str, grounds: tuple[Ground, ...]) -> AtRisk | None:
        record = self.session.vault_record(id_)
        if not isinstance(record, Person) or (record.kind and record.kind.code in NEVER_WARNED):
            return None
        return AtRisk(
            id=id_,
            grounds=tuple(sorted(grounds, key=lambda one: (one.grade, not one.hidden))),
            level_hidden=own_level(record) == Level.NEED_TO_KNOW,
            addresses=len(record.addresses) + (record.current_location is not None),
            channels=len(record.channels),
        )

    # channels

    def channels(self) -> Iterator[ChannelUse]:
        """The channels they have, and those by which we spoke with them; each kind and record once."""
        for id_ in sorted(self.subject):
            record = _itself(self.session, id_)
            for row in record.channels if isinstance(record, Person) else ():
                yield ChannelUse(row.kind.code if row.kind else "", id_, own=True)
        for record in self.direct.values():
            used = record.channel if isinstance(record, Note) else None
            used = record.received_through if isinstance(record, Information) else used
            if used is not None:
                yield ChannelUse(used.code, record.id, own=False)

    # consents

    def consents(self, people: dict[str, Grade]) -> Iterator[ConsentAnew]:
        """The consents that hold today and rest on what may no longer be so."""
        for id_ in self._consent_ids(people):
            record = self.session.vault_record(id_)
            if isinstance(record, Consent) and record.withdrawn_on is None and not self._due(record):
                yield ConsentAnew(id_, self._why(record, people))

    def _consent_ids(self, people: dict[str, Grade]) -> list[str]:
        targets = [*sorted(self.subject), *sorted(people), *self.cases]
        linking = (record for target in targets for record in self._linking(target))
        ids = [record.id for record in linking if isinstance(record, Consent)]
        own = [id_ for id_ in ids if self._worth(id_, people)]
        return list(dict.fromkeys([*sorted(self.sent.consents), *own]))

    def _worth(self, id_: str, people: dict[str, Grade]) -> bool:
        record = self.session.vault_record(id_)
        return isinstance(record, Consent) and bool(self._why(record, people))

    def _why(self, record: Consent, people: dict[str, Grade]) -> str:
        if record.person and record.person.id in self.subject:
            return "own" if self.event is Event.TAKEN else ""
        if any(link.id in self.subject for link in record.recipients):
            return "recipient"
        if record.id in self.sent.consents:
            return "sent"
        grade = people.get(record.person.id) if record.person else None
        if grade is not None:
            return "case" if grade is Grade.CASE else "person"
        return "case" if any(link.id in self.cases for link in record.cases) else ""

    def _due(self, record: Consent) -> bool:
        """Whether it is to be asked again already."""
        return _earliest(record.reassess_on) <= self.session.today().isoformat()


def _itself(session: Session, id_: str) -> Record | None:
    """A record as it is, also where it was joined into another."""
    copy = session.read.get(id_)
    return load(copy) if copy else None


def _is_principal(case: Case, subject: frozenset[str]) -> bool:
    return any(link.id in subject for link in case.principals)


def _each(record: Record, grade: Grade) -> Iterator[tuple[str, Ground]]:
    for tie in ties(record):
        yield tie.target, _ground(record, tie, grade)


def _ground(record: Record, tie: Tie, grade: Grade) -> Ground:
    return Ground(record.id, tie.field, grade, tie.hidden)


def _earliest(day: EdtfDate | None) -> str:
    return day.earliest.isoformat() if day is not None and day.earliest else "9999"
