"""A package as lines for its sender: exactly what leaves, what stays and why, who is called what."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.disclosure.cleared import ClearedRecord
from app.disclosure.mosaic import Unmasked
from app.disclosure.naming import Naming
from app.disclosure.reasons import CONSENT, NEVER_OVERRIDDEN, Held, Reason
from app.documents.spoken import Speaker
from app.records import vocabularies
from app.records.leveling import protecting, shown_level
from app.records.levels import Level
from app.records.words import type_word, word
from app.services.disclosing.preparing import Draft
from app.services.session import Session
from app.services.titling import title

NEVER_TOLD = frozenset({Reason.OURS, Reason.TARGET})
"""What stays because it serves us alone, or points to what stays: no line of its own."""


@dataclass(frozen=True, slots=True)
class LeavingLine:
    """One field that leaves, in words; whether it points to somebody, is new to the reader, was forced."""

    record: str
    type: str
    field: str
    label: str
    value: str
    level: Level
    pointing: bool
    new: bool
    forced: bool


@dataclass(frozen=True, slots=True)
class LeavingGroup:
    """One record that leaves: its number in the package, a heading, and how its person is named."""

    record: str
    type: str
    number: str
    heading: str
    naming: str
    chosen: bool
    lines: tuple[LeavingLine, ...]


@dataclass(frozen=True, slots=True)
class StayingLine:
    """Fields of one record that stay for one reason; `fields` are their names and labels.

    `action` is what can be done about it: `override`, `condition`, `tick`, `mention`, or empty.
    """

    record: str
    type: str
    field: str
    label: str
    title: str
    reason: Reason
    level: Level
    part: str
    person: str
    consent: str
    action: str
    fields: tuple[tuple[str, str], ...]
    person_id: str = ""
    """Whose consent it needs."""


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """One person of the package: our title, what the reader reads, the naming, and those less revealing."""

    id: str
    title: str
    called: str
    naming: str
    own: str
    narrower: tuple[str, ...]
    state: str
    """`green`: a consent given at liberty; `amber`: one given in custody; `none`: none is relied on."""
    until: str
    missing: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """A consent whose condition the sender has to confirm."""

    consent: str
    title: str
    words: str
    met: bool


@dataclass(frozen=True, slots=True)
class Told:
    """Everything a page shows of one draft."""

    draft: Draft
    leaving: tuple[LeavingGroup, ...]
    staying: tuple[StayingLine, ...]
    people: tuple[NamedPerson, ...]
    conditions: tuple[Condition, ...]
    unmasked: tuple[str, ...]
    pointed_at: tuple[str, ...]
    added: int

    @property
    def fields(self) -> int:
        """How many fields leave."""
        return sum(len(group.lines) for group in self.leaving)


def told(session: Session, draft: Draft, language: str, spoken: str = "") -> Told:
    """The lines of one draft; labels in `language`, values as the reader gets them in `spoken`."""
    teller = _Teller(session, draft, language, spoken or language)
    return Told(
        draft=draft,
        leaving=tuple(teller.leaving()),
        staying=tuple(teller.staying()),
        people=tuple(teller.people()),
        conditions=tuple(teller.conditions()),
        unmasked=tuple(dict.fromkeys(teller.unmasked(one) for one in draft.unmasked)),
        pointed_at=tuple(teller.called(one.person) for one in draft.pointing),
        added=0 if draft.first else len(draft.added),
    )


class _Teller:
    def __init__(self, session: Session, draft: Draft, language: str, spoken: str) -> None:
        self._session, self._draft, self._language, self._spoken = session, draft, language, spoken
        self._review = draft.review
        self._by_number = {number: id_ for id_, number in draft.review.numbers.items()}
        leaves = [leaf for one in draft.pointing for found in one.clues.values() for leaf in found]
        self._pointing = {(id_, path[0]) for id_, path in leaves}
        self._speaker = Speaker(draft.review.cleared, spoken)

    # what leaves

    def leaving(self) -> Iterator[LeavingGroup]:
        """Every record that leaves, in the order in which its reader sees it."""
        for one in self._review.cleared.records:
            id_ = self._by_number[one.number]
            lines = tuple(self._line(one, id_, *said) for said in self._speaker.said(one))
            yield LeavingGroup(
                id_,
                one.type,
                one.number,
                self._heading(one),
                self._review.namings.get(id_, ""),
                id_ in self._draft.request.cases,
                lines,
            )

    def _heading(self, one: ClearedRecord) -> str:
        called = self._speaker.text(one.label)
        words = type_word(self._language, one.type)
        return f"{words} {one.number} · {called}" if called else f"{words} {one.number}"

    def _line(self, one: ClearedRecord, id_: str, name: str, label: str, value: str) -> LeavingLine:
        place = (id_, name)
        choices = self._draft.request.choices
        own = word(self._language, one.type, name) or label
        return LeavingLine(
            id_,
            one.type,
            name,
            own,
            value,
            self._level(id_, one.type, name),
            place in self._pointing,
            not self._draft.first and place in self._draft.added,
            choices.is_overridden(*place) or choices.is_ticked(*place),
        )

    def _level(self, id_: str, type_: str, name: str) -> Level:
        record = self._session.vault_record(id_)
        return shown_level(type_, protecting(record), name) if record else Level.NEED_TO_KNOW

    # what stays

    def staying(self) -> Iterator[StayingLine]:
        """What stays of each record, by reason; every field once, under its first reason."""
        first: dict[tuple[str, str], Held] = {}
        for held in self._review.held:
            if held.reason not in NEVER_TOLD:
                first.setdefault((held.record, held.field), held)
        groups: dict[tuple[str, ...], list[Held]] = {}
        for held in first.values():
            alone = held.field if held.reason == Reason.LEFT_OUT else ""
            key = (held.record, held.reason.value, held.person, held.consent, alone)
            groups.setdefault(key, []).append(held)
        yield from (self._staying(lines) for lines in groups.values())

    def _staying(self, lines: list[Held]) -> StayingLine:
        held = max(lines, key=lambda one: one.level)
        names = [(one.field, word(self._language, held.type, one.field) or one.field) for one in lines]
        part = vocabularies.label(("consent_part",), held.part, self._language) if held.part else ""
        return StayingLine(
            held.record,
            held.type,
            lines[0].field,
            (", " if self._language == "en" else "、").join(label for _, label in names),
            title(self._session, held.record, self._language),
            held.reason,
            held.level,
            part,
            title(self._session, held.person, self._language) if held.person else "",
            held.consent,
            _action(held),
            tuple(names),
            held.person,
        )

    # people and consents

    def people(self) -> Iterator[NamedPerson]:
        """Everybody who occurs, with what the consents say of them."""
        for id_, naming in self._review.namings.items():
            record: Any = self._session.vault_record(id_)
            own = record.naming.code if record is not None and record.naming else ""
            state, until = self._consented(id_)
            missing = dict.fromkeys(
                held.reason for held in self._review.held if held.person == id_ and held.reason in CONSENT
            )
            yield NamedPerson(
                id_,
                title(self._session, id_, self._language),
                self.called(id_),
                naming,
                own,
                _narrower(own or naming),
                state,
                until,
                tuple(missing),
            )

    def called(self, id_: str) -> str:
        """What the reader reads for a person."""
        label = self._review.labels.get(id_)
        return self._speaker.text(label) if label else ""

    def _consented(self, person: str) -> tuple[str, str]:
        found = [until for id_, until in self._review.consents.items() if self._of(id_, person)]
        if not found:
            return "none", ""
        dated = [until for until in found if until]
        return ("amber", min(dated)) if dated else ("green", "")

    def _of(self, consent: str, person: str) -> bool:
        record: Any = self._session.vault_record(consent)
        return record is not None and record.person is not None and record.person.id == person

    def conditions(self) -> Iterator[Condition]:
        """The consents that ask for something first."""
        waiting = [held.consent for held in self._review.held if held.reason == Reason.CONDITION]
        met = self._draft.request.choices.conditions_met
        for id_ in dict.fromkeys([*waiting, *sorted(met)]):
            record: Any = self._session.vault_record(id_)
            if record is not None:
                words = record.conditions.side(self._language)
                yield Condition(id_, title(self._session, id_, self._language), words, id_ in met)

    def unmasked(self, one: Unmasked) -> str:
        """Whom this package would unmask: called so here, and named so there."""
        return f"{self.called(one.person)} = {title(self._session, one.person, self._language)}"


def _action(held: Held) -> str:
    if held.reason == Reason.CONDITION:
        return "condition"
    if held.reason in CONSENT:
        return "" if held.reason in NEVER_OVERRIDDEN else "override"
    if held.reason == Reason.LEVEL:
        return "tick"
    return "mention" if held.reason == Reason.MENTION else ""


def _narrower(own: str) -> tuple[str, ...]:
    """The namings that say no more than the record's own, its own first."""
    if own.upper() not in Naming.__members__:
        return ("withheld",)
    return tuple(one.name.lower() for one in sorted(Naming, reverse=True) if one <= Naming[own.upper()])
