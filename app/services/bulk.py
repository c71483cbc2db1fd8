"""One field changed on many records at once: seen before it is done, and one step to undo."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from app.records.codec import identified, leaves_of, load
from app.records.declare import ROWS, FieldDeclaration, Kind, Record
from app.records.leaves import diff
from app.records.linking import targets
from app.records.printing import printed
from app.records.types import TYPES
from app.records.values import Link
from app.services.recording import RAISING, Progress, raise_person
from app.services.session import Session
from app.services.titling import is_masked, seen, title
from app.vault.store import Group

SHOWN = 200
"""Records whose values are shown before and after; the others are counted."""
SET, ADD, REMOVE, CLEAR = "set", "add", "remove", "clear"
AT_ONCE = 200
"""Records read at once."""
TOLD_EVERY = 50
MANY = frozenset({Kind.TERMS, Kind.LINKS})
"""Kinds with several values, of which some can be added or taken away."""
_NOT_OFFERED = ROWS | {Kind.FILE}
"""A name, a file or a row belongs to one record; the same on many would be a mistake."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What is done to one field: `set`, `add`, `remove` or `clear`, and with which value."""

    type: str
    field: str
    how: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Line:
    """What becomes of one record, in words; both are empty where it is masked."""

    id: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """How many records would change and how many stay as they are, and the first of those that change."""

    changing: int
    same: int
    lines: tuple[Line, ...]


def offered(type_: str) -> list[FieldDeclaration]:
    """The fields that can be edited on many records; a tip has no log, so nothing could be undone."""
    if type_ == "tip":
        return []
    fields = TYPES[type_].fields.values()
    return [one for one in fields if one.kind not in _NOT_OFFERED and one.name != "code"]


def ways(declaration: FieldDeclaration) -> tuple[str, ...]:
    """What can be done to a field; one that is required is never emptied."""
    some = (ADD, REMOVE, SET) if declaration.kind in MANY else (SET,)
    return some if declaration.required else (*some, CLEAR)


def edited(record: Record, edit: Edit) -> Record:
    """The record as it would be."""
    declaration = TYPES[edit.type].fields[edit.field]
    return replace(record, **{edit.field: _value(declaration, getattr(record, edit.field), edit)})


def _value(declaration: FieldDeclaration, now: Any, edit: Edit) -> Any:
    if edit.how == CLEAR:
        return getattr(TYPES[edit.type].record(), declaration.name)
    if declaration.kind not in MANY:
        return now if _key(now) == _key(edit.value) else edit.value
    standing = {_key(one): one for one in now}
    given = {_key(one): standing.get(_key(one), one) for one in edit.value}
    if edit.how == ADD:
        return tuple({**standing, **given}.values())
    if edit.how == REMOVE:
        return tuple(one for key, one in standing.items() if key not in given)
    return now if given.keys() == standing.keys() else tuple(given.values())


def _key(value: Any) -> Any:
    """What a value is, its place among its neighbours left out."""
    return value.id if isinstance(value, Link) else value


def preview(session: Session, ids: Sequence[str], edit: Edit, language: str) -> Preview:
    """What an edit would do to some records, without doing it."""
    changing, lines = 0, list[Line]()
    for record in _records(session, ids):
        after = edited(record, edit)
        if after == record:
            continue
        changing += 1
        if len(lines) < SHOWN:
            lines.append(_line(session, record, after, edit, language))
    return Preview(changing, len(ids) - changing, tuple(lines))


def _records(session: Session, ids: Sequence[str]) -> Iterator[Record]:
    keys = list(session.read.keys_of(ids).values())
    for start in range(0, len(keys), AT_ONCE):
        yield from (load(stored.copy) for stored in session.read.rows(keys[start : start + AT_ONCE]))


def _line(session: Session, record: Record, after: Record, edit: Edit, language: str) -> Line:
    heading = title(session, record, language)
    if is_masked(session, record) or session.hide_names:
        return Line(record.id, heading, "", "")
    words = [_words(session, one, edit, language) for one in (record, after)]
    return Line(record.id, heading, words[0], words[1])


def _words(session: Session, record: Record, edit: Edit, language: str) -> str:
    declaration = TYPES[edit.type].fields[edit.field]
    value = getattr(seen(session, record, [edit.field]), edit.field)
    return printed(declaration, value, language, lambda id_: title(session, id_, language), session.added)


def apply(session: Session, ids: Sequence[str], edit: Edit, progress: Progress | None = None) -> int:
    """Do it to all of them as one verb in short steps; returns how many changed.

    Raises CANCELLED when `progress` does; what was done until then is one verb and can be undone.
    """
    changed: list[str] = []
    try:
        session.vault.in_slices("bulk", _works(session, ids, edit, changed, progress))
    finally:
        session.tell(frozenset(changed))
    return len(changed)


def _works(
    session: Session, ids: Sequence[str], edit: Edit, changed: list[str], progress: Progress | None
) -> Iterator[Callable[[Group], object]]:
    for id_ in _raised(edit):
        yield partial(raise_person, session, id_=id_)
    for done, id_ in enumerate(ids):
        if progress and done % TOLD_EVERY == 0:
            progress(done, len(ids))
        yield partial(_write, session, id_=id_, edit=edit, changed=changed)


def _raised(edit: Edit) -> list[str]:
    """The persons that are need-to-know from now on, because the field names who helped."""
    if edit.how not in (SET, ADD) or edit.field not in RAISING.get(edit.type, ()):
        return []
    return list(targets(TYPES[edit.type].fields[edit.field], edit.value))


def _write(session: Session, group: Group, id_: str, edit: Edit, changed: list[str]) -> None:
    copy = session.vault.get(id_)
    if copy is None or copy.type != edit.type:
        return
    record = load(copy)
    after = edited(record, edit)
    if after != record:
        group.save(copy, diff(copy.shown(), leaves_of(identified(after))))
        changed.append(id_)
