"""Finding records by any word in them, and by the people that they name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.records.codec import load
from app.records.declare import Record, fields_of
from app.records.derive import field_texts
from app.records.folding import fold
from app.services.session import Session
from app.services.titling import is_masked, seen, title

SNIPPET = 60
"""Characters of a snippet, about half of them before what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: its title and where the words stand; `matches` are (start, length) in the snippet."""

    key: int
    id: str
    type: str
    title: str
    snippet: str
    matches: tuple[tuple[int, int], ...] = ()


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
    hits = [_hit(session, stored.key, load(stored.copy), stored.copy.type, text, language) for stored in page]
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


def _hit(session: Session, key: int, record: Record, type_: str, text: str, language: str) -> Hit:
    snippet, matches = ("", ()) if _is_hidden(session, record) else _snippet(session, record, text)
    return Hit(key, record.id, type_, title(session, record, language), snippet, matches)


def _is_hidden(session: Session, record: Record) -> bool:
    return session.hide_names or is_masked(session, record)


def _snippet(session: Session, record: Record, text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words around the first place where the text stands; need-to-know fields give none."""
    wanted = fold(text).strip()
    for line in _lines(session, record):
        folded = fold(line)
        at = folded.find(wanted) if len(folded) == len(line) else -1
        if at >= 0:
            start = max(0, at - SNIPPET // 2)
            return line[start : start + SNIPPET], ((at - start, len(wanted)),)
    return "", ()


def _lines(session: Session, record: Record) -> Iterator[str]:
    fields = [field for field in fields_of(type(record)).values() if field.searched]
    shown = seen(session, record, [field.name for field in fields])
    for declaration in fields:
        for text in field_texts(declaration, getattr(shown, declaration.name)):
            yield from text.splitlines()
