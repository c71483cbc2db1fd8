"""The records that a cell names by title, code or in a sentence: found on record, never made."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from app.records.codec import load, new_row_id
from app.records.declare import FieldDeclaration, Kind, Row
from app.records.folding import fold, is_hanzi
from app.records.types.person import Person
from app.records.values import Bilingual, Link
from app.records.words import LANGUAGES
from app.services.session import Session
from app.services.sheets.filling import Which
from app.services.titling import title

LOOKED_AT = 20
MOST = 200
"""Persons that are compared with one text."""
MOST_HANZI = 600
"""Characters of a text in which Chinese names are looked for."""


def found(session: Session, declaration: FieldDeclaration, which: Which) -> Any:
    """The links that a cell means; None unless every title is that of exactly one record."""
    ids = [named(session, which.types, words) for words in which.titles]
    if not ids or not all(ids) or (declaration.kind == Kind.LINK and len(ids) > 1):
        return None
    links = [Link(id_) for id_ in dict.fromkeys(ids)]
    if declaration.kind == Kind.LINK:
        return links[0]
    return tuple(links) if declaration.rows is None else tuple(rows_to(declaration, links))


def rows_to(declaration: FieldDeclaration, links: Iterable[Link]) -> Iterator[Row]:
    """One row of a field for each link."""
    made: Any = declaration.rows
    return (made(row_id=new_row_id(), target=link) for link in links)


def named(session: Session, types: tuple[str, ...], words: str) -> str:
    """The one record of some types whose title or code some words are; empty where none or several are."""
    wanted = fold(words)
    keys = session.read.search(words, types).keys[:LOOKED_AT]
    same = set()
    for stored in session.read.rows(keys):
        record = load(stored.copy)
        own = getattr(record, "title", None) or getattr(record, "name", None)
        sides = (own.zh, own.en) if isinstance(own, Bilingual) else ()
        titles = (title(session, record, language) for language in LANGUAGES)
        if wanted in map(fold, (*sides, str(getattr(record, "code", "")), *titles)):
            same.add(record.id)
    return same.pop() if len(same) == 1 else ""


def mentioned(session: Session, text: str) -> list[str]:
    """The persons on record whose whole name a text holds; of one character or word alone nobody is."""
    names = list(dict.fromkeys(_runs(text)))
    plain = f" {_spaced(text)} "
    people = (load(stored.copy) for stored in session.read.rows(session.read.named(names, MOST)))
    said = (one for one in people if isinstance(one, Person) and _stands(plain, one))
    return sorted({session.read.shown_as(one.id) for one in said})


def _runs(text: str) -> Iterator[str]:
    """What could be names: two or three capitalised words, three or four hanzi."""
    words = re.findall(r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)+", text)
    for run in (found.split() for found in words):
        for size in (2, 3):
            yield from (" ".join(run[at : at + size]) for at in range(len(run) - size + 1))
    hanzi = [at for at in range(len(text)) if is_hanzi(text[at])]
    for at in hanzi[:MOST_HANZI]:
        yield from (text[at : at + size] for size in (3, 4) if all(map(is_hanzi, text[at : at + size])))


def _stands(plain: str, person: Person) -> bool:
    """Whether a name stands in a folded text; a Chinese name of two characters may be any other word."""
    return any(
        (len(chinese := row.hans or row.hant) > 2 and fold(chinese) in plain)
        or (" " in row.latin and f" {_spaced(row.latin)} " in plain)
        for row in person.names
    )


def _spaced(text: str) -> str:
    return re.sub(r"[^\w]+", " ", fold(text)).strip()
