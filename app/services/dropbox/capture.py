"""What the quick form holds, and the records that it becomes; pure values, nothing is written here."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import uuid4

from app.errors import AppError
from app.records.beginning import beginning
from app.records.codec import identified
from app.records.dates import EdtfDate, from_edtf, understand
from app.records.declare import Record
from app.records.folding import is_hanzi
from app.records.levels import Level
from app.records.types.evidence import Evidence
from app.records.types.person import Person
from app.records.values import Bilingual, FileRef, Link, Term
from app.services.attaching import with_file
from app.services.building import build

UNKNOWN = "XXXX"


class Subject(StrEnum):
    """What is recorded: something we did or saw, something done to somebody, or a piece of evidence."""

    NOTE = "note"
    ACT = "act"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Capture:
    """The quick form as typed."""

    subject: Subject = Subject.NOTE
    title: str = ""
    when: str = ""
    where: str = ""
    who: str = ""
    text: str = ""
    source: str = ""

    @property
    def empty(self) -> bool:
        """Nothing was typed."""
        return not any((self.title, self.when, self.where, self.who, self.text, self.source))


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was sealed: the record that stands for it, and what the file is."""

    id: str
    name: str
    file: FileRef


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids that a form's records have, drawn once, so that a later version supersedes an earlier."""

    person: str = field(default_factory=lambda: str(uuid4()))
    note: str = field(default_factory=lambda: str(uuid4()))
    act: str = field(default_factory=lambda: str(uuid4()))
    evidence: str = field(default_factory=lambda: str(uuid4()))


def records(capture: Capture, ids: Ids, attached: tuple[Attachment, ...], today: date) -> list[Record]:
    """The records of a form: its subject, the person it is about, and one for each file."""
    who = (Link(ids.person),) if capture.who.strip() else ()
    main = _MAIN[capture.subject](capture, ids, who, attached, today)
    files = [_file(one, capture, ids, who, today) for one in attached]
    people = [_person(capture, ids, today)] if who else []
    return [identified(_kept_close(record)) for record in [*people, main, *files]]


def file_record(attached: Attachment, today: date) -> Record:
    """The bare record of a file, sealed together with its bytes."""
    begun = beginning("evidence", today, file_name=attached.name)
    assert isinstance(begun, Evidence)
    return identified(_kept_close(with_file(replace(begun, id=attached.id), attached.file)))


def _kept_close(record: Record) -> Record:
    # mypy does not see fields of subclasses; every type has a minimum level.
    return replace(record, minimum_level=Term(Level.NEED_TO_KNOW.code))  # type: ignore[call-arg]


def _day(words: str, today: date) -> EdtfDate | None:
    if not words.strip():
        return None
    try:
        return understand(words, today)
    except AppError:
        return from_edtf(UNKNOWN, words)


def _place(words: str) -> dict[str, dict[str, str]] | None:
    side = "zh" if any(map(is_hanzi, words)) else "en"
    return {"text": {side: words}} if words.strip() else None


def _person(capture: Capture, ids: Ids, today: date) -> Record:
    spelling = "hans" if any(map(is_hanzi, capture.who)) else "latin"
    name = {"kind": "legal", spelling: capture.who.strip()}
    named = build("person", ids.person, {"names": [name], "kind": "individual"}, str)
    assert isinstance(named, Person)
    return replace(beginning("person", today, kind=named.kind, names=_steady(named)), id=ids.person)


def _steady(person: Person) -> tuple[object, ...]:
    """The one name under a row id that stays, so that the next version of the form writes over it."""
    return tuple(replace(row, row_id=person.id.replace("-", "")[:16]) for row in person.names)


def _note(
    capture: Capture, ids: Ids, who: tuple[Link, ...], attached: tuple[Attachment, ...], today: date
) -> Record:
    place = build("note", ids.note, {"place": _place(capture.where)} if capture.where.strip() else {}, str)
    begun = beginning(
        "note",
        today,
        title=Bilingual.written(capture.title),
        date=_day(capture.when, today) or from_edtf(today.isoformat()),
        text=Bilingual.written(capture.text),
        persons=who,
        remarks=Bilingual.written(capture.source),
        files=tuple(Link(one.id) for one in attached),
        place=place.place,  # type: ignore[attr-defined]
    )
    return replace(begun, id=ids.note)


def _act(
    capture: Capture, ids: Ids, who: tuple[Link, ...], _attached: tuple[Attachment, ...], today: date
) -> Record:
    plain: dict[str, object] = {"place": _place(capture.where)} if capture.where.strip() else {}
    if who:
        plain["victims"] = [{"target": who[0].id, "role": "victim"}]
    built = build("act", ids.act, plain, str)
    victims = tuple(replace(row, row_id=ids.person.replace("-", "")[:16]) for row in built.victims)  # type: ignore[attr-defined]
    begun = beginning(
        "act",
        today,
        headline=Bilingual.written(capture.title),
        start=_day(capture.when, today),
        description=Bilingual.written(capture.text),
        remarks=Bilingual.written(capture.source),
        victims=victims,
        place=built.place,  # type: ignore[attr-defined]
    )
    return replace(begun, id=ids.act)


def _evidence(
    capture: Capture, ids: Ids, who: tuple[Link, ...], _attached: tuple[Attachment, ...], today: date
) -> Record:
    told = "\n".join(filter(None, (capture.when, capture.text)))
    plain: dict[str, object] = {"made_place": _place(capture.where)} if capture.where.strip() else {}
    built = build("evidence", ids.evidence, plain, str)
    begun = beginning(
        "evidence",
        today,
        title=Bilingual.written(capture.title),
        description=Bilingual.written(told),
        persons=who,
        obtained_how=Bilingual.written(capture.source),
        made_place=built.made_place,  # type: ignore[attr-defined]
    )
    return replace(begun, id=ids.evidence)


def _file(attached: Attachment, capture: Capture, ids: Ids, who: tuple[Link, ...], today: date) -> Record:
    record = file_record(attached, today)
    assert isinstance(record, Evidence)
    record = replace(record, title=Bilingual.written(capture.title), persons=who)
    if capture.subject is Subject.ACT:
        return replace(record, acts=(Link(ids.act),))
    if capture.subject is Subject.EVIDENCE:
        return replace(record, derived_from=Link(ids.evidence))
    return record


_MAIN = {Subject.NOTE: _note, Subject.ACT: _act, Subject.EVIDENCE: _evidence}
