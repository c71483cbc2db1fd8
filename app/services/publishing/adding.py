"""What a list or a search found, put into a document: cases as cases cited, other records as citations."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.records.codec import load
from app.records.types import TYPES
from app.records.types.publication import Publication
from app.records.values import Bilingual, Link
from app.services import recording
from app.services.session import Session

FIELDS = {"case": "cases", **dict.fromkeys(("intervention", "information", "evidence", "act"), "citations")}
"""The field of a publication that takes each type."""


def add(session: Session, publication: str, type_: str, ids: Sequence[str]) -> int:
    """Put records behind those that a document has, each once, as one verb; how many are new.

    Raises RECORD_NOT_FOUND.
    """
    record = load(session.read.stored(publication).copy)
    assert isinstance(record, Publication)
    filled, new = _filled(record, type_, ids)
    if new:
        recording.save(session, filled)
    return new


def begin(session: Session, title: str, type_: str, ids: Sequence[str]) -> str:
    """A new document of these records; its id."""
    blank = recording.blank(session, "publication", title=Bilingual.written(title))
    assert isinstance(blank, Publication)
    return recording.save(session, _filled(blank, type_, ids)[0]).id


def _filled(record: Publication, type_: str, ids: Sequence[str]) -> tuple[Publication, int]:
    name = FIELDS[type_]
    rows: Sequence[Any] = getattr(record, name)
    there = {row.target.id for row in rows if row.target is not None}
    new = [id_ for id_ in dict.fromkeys(ids) if id_ not in there]
    row_type = TYPES["publication"].fields[name].rows
    assert row_type is not None
    added = tuple(row_type(target=Link(id_)) for id_ in new)  # type: ignore[call-arg]
    changed: dict[str, Any] = {name: (*rows, *added)}
    return replace(record, **changed), len(new)
