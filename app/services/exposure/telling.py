"""A check as lines to show: titles as far as they may be shown now, the rest masked until it is revealed."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.records import vocabularies
from app.records.codec import type_of
from app.records.words import type_word, word
from app.services.exposure.acting import proposed
from app.services.exposure.found import AtRisk, Exposure, Grade, HeldBundle, Way
from app.services.session import Session
from app.services.titling import MASK, title


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person to warn; where the line is hidden, title and reason say nothing."""

    id: str
    title: str
    why: str
    grade: Grade
    source: bool
    hidden: bool
    ticked_at_first: bool
    addresses: int
    channels: int


@dataclass(frozen=True, slots=True)
class Line:
    """One record as a line: its title, a code (why, way or kind) and whether it is hidden."""

    id: str
    type: str
    title: str
    codes: tuple[str, ...]
    hidden: bool


@dataclass(frozen=True, slots=True)
class View:
    """Everything a page shows of a check."""

    exposure: Exposure
    title: str
    people: tuple[PersonLine, ...]
    bundles: tuple[HeldBundle, ...]
    files: tuple[Line, ...]
    channels: tuple[Line, ...]
    cases: tuple[Line, ...]
    consents: tuple[Line, ...]

    @property
    def hidden(self) -> tuple[str, ...]:
        """The ids of the records that stand masked."""
        masked = [one.id for one in self.people if one.hidden]
        lines = [*self.files, *self.channels, *self.cases, *self.consents]
        masked += [line.id for line in lines if line.hidden and line.id]
        return tuple(dict.fromkeys(masked))


def told(session: Session, exposure: Exposure, language: str) -> View:
    """The lines of a check in one language, as far as they may be shown now."""
    first = frozenset(proposed(exposure).people)
    files = [(one.id, tuple(way.value for way in one.ways)) for one in exposure.files]
    return View(
        exposure=exposure,
        title=title(session, exposure.person, language) if exposure.person else "",
        people=tuple(_person(session, one, language, one.id in first) for one in exposure.people),
        bundles=exposure.bundles,
        files=tuple(_lines(session, files, "evidence", language)),
        channels=tuple(_channel(session, exposure, language)),
        cases=tuple(_lines(session, [(one.id, _ways(one.ways)) for one in exposure.cases], "case", language)),
        consents=tuple(
            _lines(session, [(one.id, (one.why,)) for one in exposure.consents], "consent", language)
        ),
    )


def _ways(ways: tuple[Way, ...]) -> tuple[str, ...]:
    return tuple(way.value for way in ways)


def _person(session: Session, one: AtRisk, language: str, ticked: bool) -> PersonLine:
    hidden = one.hidden and not session.revealed(one.id)
    masked = f"{type_word(language, 'person')} · {MASK[language]}"
    return PersonLine(
        id=one.id,
        title=masked if hidden else title(session, one.id, language),
        why="" if hidden else _why(session, one, language),
        grade=one.grade,
        source=one.source and not hidden,
        hidden=hidden,
        ticked_at_first=ticked,
        addresses=one.addresses,
        channels=one.channels,
    )


def _why(session: Session, one: AtRisk, language: str) -> str:
    """The first ground in words: the type of the record and the field in it."""
    ground = one.grounds[0]
    record = session.vault_record(ground.record)
    if record is None:
        return ""
    type_ = type_of(record)
    field = word(language, type_, ground.field.partition(".")[0]) if ground.field else ""
    return " · ".join(filter(None, [type_word(language, type_), field]))


def _lines(
    session: Session, found: Iterable[tuple[str, tuple[str, ...]]], type_: str, language: str
) -> Iterable[Line]:
    for id_, codes in found:
        words = title(session, id_, language) if id_ else ""
        yield Line(id_, type_, words, codes, hidden=words.endswith(MASK[language]))


def _channel(session: Session, exposure: Exposure, language: str) -> Iterable[Line]:
    """A channel is need-to-know: its kind shows only when the record that says it is revealed."""
    for one in exposure.channels:
        hidden = not session.revealed(one.record)
        record = session.vault_record(one.record)
        type_ = type_of(record) if record is not None else ""
        kind = "" if hidden else vocabularies.label(("channel_kind",), one.kind, language)
        words = f"{type_word(language, type_)} · {MASK[language]}" if hidden else ""
        shown = words or " · ".join(filter(None, [kind, title(session, one.record, language)]))
        yield Line(one.record, type_, shown, ("own",) if one.own else (), hidden)
