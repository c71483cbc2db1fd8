"""Finding records by any word in them, and by the people that they name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.records.codec import load, type_of
from app.records.declare import FieldDeclaration, Record, fields_of
from app.records.derive import field_texts
from app.records.linking import targets
from app.records.marking import Span, marks
from app.records.words import word
from app.services.session import Session
from app.services.titling import is_masked, seen, title
from app.vault.records import Stored

SNIPPET = 60
"""Characters of a snippet, about half of them before what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: its title and a line of it, and where the words stand in both."""

    key: int
    id: str
    type: str
    title: str
    snippet: str
    matches: tuple[Span, ...] = ()
    title_matches: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found: a page of hits, and how many there are in all (`1000+` beyond a thousand)."""

    rows: list[Hit]
    total: str


def find(session: Session, text: str, language: str, types: Sequence[str] = (), limit: int = 50) -> Hits:
    """Records of the profile that hold a text or link to a person named by it."""
    wanted = [type_ for type_ in session.types if not types or type_ in types]
    found = session.read.search(text, wanted)
    page = session.read.rows(found.keys[:limit])
    with session.asking():
        hits = [_hit(session, stored, text, language) for stored in page]
    return Hits(hits, "1000+" if found.more else str(len(found.keys)))


def link_candidates(
    session: Session, types: Sequence[str], text: str, language: str, limit: int = 20
) -> list[Hit]:
    """Records that a link could point to: those found, or the newest while nothing is typed."""
    if text.strip():
        return find(session, text, language, types, limit).rows
    from app.services import lists

    newest = [key for type_ in types for key in lists.keys(session, lists.ListQuery(type_))[:limit]]
    rows = lists.rows(session, newest[:limit], language)
    return [Hit(row.key, row.id, row.type, row.title, "") for row in rows]


def visited(session: Session, language: str, types: Sequence[str] = ()) -> list[Hit]:
    """The records opened since the vault was, newest first."""
    keys = session.read.keys_of(session.visited)
    ordered = [keys[id_] for id_ in session.visited if id_ in keys]
    found = [(stored, load(stored.copy)) for stored in session.read.rows(ordered) if stored.trashed is None]
    return [
        Hit(stored.key, record.id, stored.copy.type, title(session, record, language), "")
        for stored, record in found if stored.copy.type in (types or session.types)
    ]  # fmt: skip


def _hit(session: Session, stored: Stored, text: str, language: str) -> Hit:
    record, type_ = load(stored.copy), stored.copy.type
    words = title(session, record, language)
    if session.hide_names or is_masked(session, record):
        return Hit(stored.key, record.id, type_, words, "")
    inside = marks(words, text)
    snippet, places = _snippet(session, record, text)
    if inside and snippet in words:
        snippet, places = "", ()  # said already
    if not snippet and not inside:
        snippet, places = _named(session, record, text, language)
    return Hit(stored.key, record.id, type_, words, snippet, places, inside)


def _snippet(session: Session, record: Record, text: str) -> tuple[str, tuple[Span, ...]]:
    """The words around the first place where the text stands; need-to-know fields give none."""
    for line in _lines(session, record):
        if places := marks(line, text, spoken=False):
            start = max(0, places[0][0] - SNIPPET // 2)
            shown = line[start : start + SNIPPET]
            return shown, tuple(_within(places, start, len(shown)))
    return "", ()


def _within(places: Sequence[Span], start: int, length: int) -> Iterator[Span]:
    """What of the places lies in a part of the text."""
    for at, long in places:
        if at - start < length:
            yield at - start, min(long, length - (at - start))


def _named(session: Session, record: Record, text: str, language: str) -> tuple[str, tuple[Span, ...]]:
    """Where neither title nor text has the words: by which person it was found, and as what."""
    type_ = type_of(record)
    fields = [one for one in fields_of(type(record)).values() if _leads_to_people(one)]
    shown = seen(session, record, [one.name for one in fields])
    for declaration in fields:
        for id_ in targets(declaration, getattr(shown, declaration.name)):
            called = f"{word(language, type_, declaration.name)} "
            name = title(session, id_, language, brief=True)
            if places := marks(name, text):
                return called + name, tuple((len(called) + at, length) for at, length in places)
    return "", ()


def _leads_to_people(declaration: FieldDeclaration) -> bool:
    columns = declaration.columns.values()
    return "person" in declaration.link_to or any("person" in one.link_to for one in columns)


def _lines(session: Session, record: Record) -> Iterator[str]:
    fields = [field for field in fields_of(type(record)).values() if field.searched]
    shown = seen(session, record, [field.name for field in fields])
    for declaration in fields:
        for text in field_texts(declaration, getattr(shown, declaration.name)):
            yield from text.splitlines()
