"""One person at a glance: what they are in which case, who they know, when they were spoken to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.records import words
from app.records.codec import load, type_of
from app.records.dates import sort_key
from app.records.declare import Record, fields_of
from app.records.linking import targets
from app.records.types.note import Note
from app.records.types.person import Person
from app.records.types.relation import Relation
from app.services import duplicates, joining, titling
from app.services.lists import row
from app.services.session import Session
from app.vault.records import Stored

CONTACTS = 8
SAME = 5
"""People who may be the same one, at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """One record that tells something of the person: its words, a remark, a word at the right."""

    id: str
    type: str
    words: str
    remark: str = ""
    right: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Same:
    """Somebody who may be the same person (`score` 0–100), or was joined into this one (None)."""

    id: str
    words: str
    score: int | None


@dataclass(frozen=True, slots=True)
class Profile:
    """The first page of a person."""

    cases: tuple[Line, ...]
    relations: tuple[Line, ...]
    contacts: tuple[Line, ...]
    same: tuple[Same, ...]


def profile(session: Session, id_: str, language: str) -> Profile | None:
    """Everything that links to a person; None where it is gone or covered as a whole."""
    person = session.vault_record(id_)
    if not isinstance(person, Person) or titling.is_masked(session, person):
        return None
    stored = _linked(session, id_)
    records = [(one, load(one.copy)) for one in stored]
    return Profile(
        cases=tuple(_cases(session, id_, records, language)),
        relations=tuple(_relations(session, records, language)),
        contacts=tuple(_contacts(session, records, language)),
        same=tuple(_same(session, id_, language)),
    )


def _linked(session: Session, id_: str) -> list[Stored]:
    """What links to the person under any id that was joined into it."""
    ids = [id_, *session.read.joined(id_)]
    keys = dict.fromkeys(key for one in ids for key in session.read.links_to(one))
    return [one for one in session.read.rows(list(keys)) if one.trashed is None]


def _cases(
    session: Session, id_: str, records: Sequence[tuple[Stored, Record]], language: str
) -> Iterator[Line]:
    """Each case with every role that its records give the person."""
    roles: dict[str, dict[str, None]] = {}
    for _, record in records:
        if isinstance(record, Note | Relation) or titling.is_masked(session, record):
            continue
        for case in _cases_of(record):
            for role in _roles(session, id_, record, language):
                roles.setdefault(case, {})[role] = None
    between = ", " if language == "en" else "、"
    for case, found in roles.items():
        hidden = (one := session.vault_record(case)) is not None and titling.is_masked(session, one)
        yield Line(case, "case", titling.title(session, case, language), between.join(found), "", hidden)


def _cases_of(record: Record) -> list[str]:
    if type_of(record) == "case":
        return [record.id]
    return [link.id for link in getattr(record, "cases", ()) if hasattr(link, "id")]


def _roles(session: Session, id_: str, record: Record, language: str) -> Iterator[str]:
    """The labels of the fields in which the person stands, as far as these may be shown."""
    type_ = type_of(record)
    fields = fields_of(type(record))
    linking = [name for name, one in fields.items() if "person" in one.link_to or one.columns]
    shown = titling.seen(session, record, linking)
    for name in linking:
        if id_ in targets(fields[name], getattr(shown, name)):
            yield words.word(language, type_, name)


def _relations(session: Session, records: Sequence[tuple[Stored, Record]], language: str) -> Iterator[Line]:
    for stored, record in records:
        if isinstance(record, Relation):
            view = row(session, stored, language)
            yield Line(record.id, "relation", view.title, view.other, view.due, view.hidden)


def _contacts(session: Session, records: Sequence[tuple[Stored, Record]], language: str) -> Iterator[Line]:
    """The newest notes of having spoken to, met or written to the person."""
    notes = [(stored, one) for stored, one in records if isinstance(one, Note)]
    notes.sort(key=lambda pair: sort_key(pair[1].date) if pair[1].date else "", reverse=True)
    for stored, note in notes[:CONTACTS]:
        view = row(session, stored, language)
        chips = " · ".join(chip.text for chip in view.chips)
        yield Line(note.id, "note", view.title, chips, view.cells.get("date", ""), view.hidden)


def _same(session: Session, id_: str, language: str) -> Iterator[Same]:
    for other in joining.joined(session, id_):
        copy = session.read.get(other)
        if copy is not None:
            yield Same(other, titling.title(session, load(copy), language), None)
    for one in duplicates.duplicates(session, id_)[:SAME]:
        yield Same(one.known, titling.title(session, one.known, language), one.score)
