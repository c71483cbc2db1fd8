"""Any sequence of verbs, undone in reverse, restores the identical values, across a lock; and redone."""

import os
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.crypto.argon import FLOOR
from app.records.codec import leaves_of, load
from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.records.types import TYPES
from app.records.types.case import CaseContactRota
from app.records.values import Bilingual, Term
from app.services import history, opening, recording
from app.services.session import Session
from tests import values
from tests.services.vaults import session_in

SEQUENCES = 40 if os.environ.get("ANJUAN_LONG") else 8
LENGTH = 12
KEEP_TRIAGE: dict[str, dict[str, Any]] = {"tip": {"triage": Term("checking")}}
State = dict[str, tuple[dict[LeafPath, Json], bool]]


def state(session: Session, ids: set[str]) -> State:
    """The values of every record there is, and whether it lies in the trash."""
    found: State = {}
    for id_ in ids:
        if session.vault.get(id_) is not None:
            stored = session.vault.stored(id_)
            found[id_] = leaves_of(load(stored.copy)), stored.trashed is not None
    return found


def verb(session: Session, draw: random.Random, ids: set[str]) -> None:
    """One random verb: a new record, an edit of some fields, into the trash or out of it."""
    there = sorted(id_ for id_ in ids if session.vault.get(id_) is not None)
    kind = draw.choice(["new", "edit", "edit", "edit", "trash"]) if there else "new"
    if kind == "new":
        type_ = draw.choice(list(TYPES))
        record = values.record(type_, f"{draw.random()}", there)
        ids.add(recording.save(session, replace(record, **KEEP_TRIAGE.get(type_, {}))).id)
        return
    id_ = draw.choice(there)
    if kind == "trash":
        trashed = session.vault.stored(id_).trashed is not None
        (recording.restore if trashed else recording.trash)(session, [id_])
        return
    record_ = recording.fetch(session, id_)
    assert record_ is not None
    type_ = session.vault.stored(id_).copy.type
    names = draw.sample([name for name in TYPES[type_].fields if name != "triage"], 4)
    fields = {name: values.sample(TYPES[type_].fields[name], draw.random().hex(), there) for name in names}
    recording.save(session, replace(record_, **fields))


@pytest.mark.parametrize("seed", range(SEQUENCES))
def test_undone_in_reverse_all_is_as_it_was(tmp_path: Path, seed: int) -> None:
    draw, ids = random.Random(seed), set[str]()
    session, _ = opening.create(tmp_path / "vault", "correct horse battery", "office", cost=FLOOR)
    states = [state(session, ids)]
    for _ in range(LENGTH):
        verb(session, draw, ids)
        states.append(state(session, ids))
    opening.lock(session)
    session = opening.unlock(tmp_path / "vault", "correct horse battery")
    assert state(session, ids) == states[-1]
    undone = list(reversed(states[:-1]))
    for number, before in enumerate(undone):
        assert history.undo(session) is not None
        assert state(session, ids) == before
        if number == LENGTH // 2:
            opening.lock(session)
            session = opening.unlock(tmp_path / "vault", "correct horse battery")
    assert not history.can_undo(session)
    assert history.undo(session) is None
    for after in states[1:]:
        assert history.redo(session) is not None
        assert state(session, ids) == after
    assert history.redo(session) is None
    assert session.vault.check().sound
    opening.lock(session)


def test_need_to_know_leaves_are_covered_until_revealed(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        _covered(session)


def _covered(session: Session) -> None:
    blank: Any = recording.blank(session, "case")
    case = recording.save(session, replace(blank, headline=Bilingual("甲", "")))
    row = CaseContactRota(safe_hours="20–22", fallback=Bilingual("找姐姐", ""))
    found: Any = recording.fetch(session, case.id)
    recording.save(session, replace(found, headline=Bilingual("乙", ""), contact_rota=(row,)))
    newest = history.history(session, case.id)[0]
    assert ("headline", "zh") not in newest.covered
    rota = {path for path in newest.after if path[0] == "contact_rota"}
    assert rota
    assert rota <= newest.covered
    session.reveal(case.id)
    assert history.history(session, case.id)[0].covered == frozenset()
    session.hide_names = True
    assert history.history(session, case.id)[0].covered >= {("headline", "zh"), *rota}
