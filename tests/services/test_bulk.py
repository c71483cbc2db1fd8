"""One field on many records: over every field, what is shown is what is done, and it is one undo."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import AppError, Problem
from app.records.codec import load, type_of
from app.records.declare import FieldDeclaration, Record
from app.records.levels import Level
from app.records.types import TYPES
from app.records.values import Bilingual, Link, Term
from app.services import bulk, history, recording
from app.services.session import Session
from tests.services.vaults import session_in
from tests.values import sample

FIELDS = [(type_, one.name) for type_ in TYPES for one in bulk.offered(type_)]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    with session_in(tmp_path_factory.mktemp("bulk") / "vault") as opened:
        yield opened


def _read(session: Session, id_: str) -> Record:
    copy = session.read.get(id_)
    assert copy is not None
    return load(copy)


def _value(record: Record, field: str) -> object:
    """The value without the places of its links among each other."""
    value = getattr(record, field)
    if isinstance(value, tuple):
        return sorted(one.id if isinstance(one, Link) else repr(one) for one in value)
    return value.id if isinstance(value, Link) else value


def _three(session: Session, declaration: FieldDeclaration, type_: str) -> list[str]:
    """One record without a value, one with the value that is set, one with another."""
    values = [
        getattr(TYPES[type_].record(), declaration.name), sample(declaration, 1), sample(declaration, 2),
    ]  # fmt: skip
    records = [replace(recording.blank(session, type_), **{declaration.name: value}) for value in values]
    return [one.id for one in recording.save_all(session, records)]


@pytest.mark.parametrize(("type_", "field"), FIELDS)
def test_every_field_is_shown_done_and_undone(session: Session, type_: str, field: str) -> None:
    declaration = TYPES[type_].fields[field]
    ids = _three(session, declaration, type_)
    before = [_read(session, id_) for id_ in ids]
    for how in bulk.ways(declaration):
        edit = bulk.Edit(type_, field, how, sample(declaration, 1))
        wanted = [bulk.edited(one, edit) for one in before]
        told = bulk.preview(session, ids, edit, "zh_hans")
        changed = bulk.apply(session, ids, edit)
        assert [_value(_read(session, id_), field) for id_ in ids] == [_value(one, field) for one in wanted]
        moved = sum(one != two for one, two in zip(before, wanted, strict=True))
        assert (changed, told.changing, told.same) == (moved, moved, 3 - moved)
        if changed:
            history.undo(session)
        assert [_read(session, id_) for id_ in ids] == before, how


def test_all_ways_change_something_somewhere(session: Session) -> None:
    declaration = TYPES["case"].fields["risks"]
    ids = _three(session, declaration, "case")
    told = {
        how: bulk.preview(session, ids, bulk.Edit("case", "risks", how, sample(declaration, 1)), "en")
        for how in bulk.ways(declaration)
    }
    assert {how: one.changing for how, one in told.items()} == {"add": 2, "remove": 1, "set": 2, "clear": 2}
    assert all(line.before != line.after for line in told["set"].lines)


def test_what_is_need_to_know_shows_no_value(session: Session) -> None:
    hidden: dict[str, Any] = {
        "minimum_level": Term(Level.NEED_TO_KNOW.code),
        "headline": Bilingual("密号四七", ""),
    }
    saved = recording.save(session, replace(recording.blank(session, "case"), **hidden))
    told = bulk.preview(session, [saved.id], bulk.Edit("case", "headline", "clear"), "zh_hans")
    assert [(line.before, line.after) for line in told.lines] == [("", "")]
    assert "密号四七" not in repr(told)


def test_who_helped_is_raised_as_by_hand(session: Session) -> None:
    person = recording.save(session, recording.blank(session, "person"))
    fund = recording.save(session, recording.blank(session, "fund"))
    bulk.apply(session, [fund.id], bulk.Edit("fund", "giver", "set", Link(person.id)))
    level = getattr(_read(session, person.id), "minimum_level", None)
    assert level == Term(Level.NEED_TO_KNOW.code)


def test_a_cancelled_edit_is_one_step_to_undo(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        saved = recording.save_all(session, [recording.blank(session, "task") for _ in range(400)])
        ids = [one.id for one in saved]

        def stop(done: int, _all: int) -> None:
            if done >= 300:
                raise AppError(Problem.CANCELLED)

        with pytest.raises(AppError):
            bulk.apply(session, ids, bulk.Edit("task", "status", "set", Term("done")), stop)
        done = [id_ for id_ in ids if getattr(_read(session, id_), "status", None) == Term("done")]
        assert len(done) < 400
        if done:
            undone = history.undo(session)
            assert undone is not None
            assert set(done) <= undone.ids
        assert not [id_ for id_ in ids if getattr(_read(session, id_), "status", None) == Term("done")]
        assert type_of(_read(session, ids[0])) == "task"
