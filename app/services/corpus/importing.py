"""Reads a corpus folder whole, then writes its records as one undoable group."""

import uuid
from collections import Counter
from pathlib import Path

from app.errors import AppError, Problem
from app.records.codec import type_of
from app.records.declare import Record
from app.services.building import build
from app.services.corpus.actions import take_un_action
from app.services.corpus.cases import involve, take_case, take_event
from app.services.corpus.drafts import Draft, Gathered
from app.services.corpus.letter import take_letters
from app.services.corpus.people import protect, take_link, take_person
from app.services.corpus.tables import read_table
from app.services.recording import Progress, save_all
from app.services.session import Session

ORDER = ("person", "information", "case", "relation", "intervention", "act", "publication")
"""Neighbours first, so that few derived rows have to be renewed."""


def import_corpus(session: Session, folder: Path, progress: Progress | None = None) -> dict[str, int]:
    """Import a folder; counts by type. Raises CORPUS_NOT_UNDERSTOOD, and then nothing was written."""
    saved = save_all(session, read_corpus(folder), "import", progress)
    return dict(Counter(type_of(record) for record in saved))


def read_corpus(folder: Path) -> list[Record]:
    """The records of a folder. Raises FILE_NOT_FOUND, CORPUS_NOT_UNDERSTOOD."""
    for name in ("persons.csv", "cases.csv"):
        if not (folder / name).is_file():
            raise AppError(Problem.FILE_NOT_FOUND, name=name)
    return records_of(_gathered(folder))


def _gathered(folder: Path) -> Gathered:
    gathered = Gathered()
    for row in read_table(folder, "persons"):
        take_person(gathered, row)
    cases = read_table(folder, "cases")
    for row in cases:
        take_case(gathered, row)
    for row in read_table(folder, "links"):
        take_link(gathered, row)
    involve(gathered, cases)
    for row in read_table(folder, "un_actions"):
        take_un_action(gathered, row)
    for row in read_table(folder, "events"):
        take_event(gathered, row)
    take_letters(gathered, folder)
    protect(gathered)
    return gathered


def records_of(gathered: Gathered) -> list[Record]:
    """Typed records under new ids, neighbours first."""
    ids = {key: str(uuid.uuid4()) for key in gathered.drafts}
    drafts = sorted(gathered.drafts.values(), key=lambda draft: ORDER.index(draft.type))
    return [build(draft.type, ids[draft.key], _plain(draft), ids.__getitem__) for draft in drafts]


def _plain(draft: Draft) -> dict[str, object]:
    if not draft.notes:
        return draft.values
    return {**draft.values, "remarks": {"en": "\n".join(draft.notes)}}
