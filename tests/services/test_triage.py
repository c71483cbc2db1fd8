"""Sorting tips: a case for handlers only, a part of one that is known, or aside; undone as one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AppError, Problem
from app.records.declare import Record
from app.records.levels import Level
from app.records.types.case import Case
from app.records.types.evidence import Evidence
from app.records.types.tip import Tip
from app.records.values import Bilingual, Link, Term
from app.services import history, titling, triage
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import put


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault."""
    with session_in(tmp_path / "vault") as opened:
        yield opened


def tip(session: Session, **values: object) -> str:
    """A new tip with a file."""
    file = put(session, "evidence")
    told = {"text": Bilingual("村里昨夜拆房，有人被带走", ""), "province": Term("hebei"), "people": "王某",
            "topics": (Term("land"),), "files": (Link(file),), "triage": Term("new"), **values}  # fmt: skip
    return put(session, "tip", **told)


def get(session: Session, id_: str) -> Record:
    """A record as the vault has it."""
    found = session.vault_record(id_)
    assert found is not None
    return found


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_a_tip_becomes_a_case_that_only_handlers_see(session: Session, language: str) -> None:
    id_ = tip(session)
    case_id = triage.promote(session, id_, language)
    case, sorted_ = get(session, case_id), get(session, id_)
    assert isinstance(case, Case)
    assert isinstance(sorted_, Tip)
    assert titling.is_masked(session, case)
    assert case.minimum_level == Term(Level.NEED_TO_KNOW.code)
    assert (case.summary, case.province, case.topics) == (sorted_.text, Term("hebei"), (Term("land"),))
    assert "王某" in case.remarks.zh + case.remarks.en
    assert (sorted_.triage, sorted_.promoted_to) == (Term("promoted"), Link(case_id))
    file = get(session, sorted_.files[0].id)
    assert isinstance(file, Evidence)
    assert [case.id for case in file.cases] == [case_id]


def test_it_is_one_step_back(session: Session) -> None:
    id_ = tip(session)
    case_id = triage.promote(session, id_, "en")
    history.undo(session)
    sorted_ = get(session, id_)
    assert isinstance(sorted_, Tip)
    assert (sorted_.triage, sorted_.promoted_to) == (Term("new"), None)
    copy = session.read.get(case_id)
    assert copy is None or session.read.rows([session.read.keys_of([case_id])[case_id]])[0].trashed


def test_a_tip_is_added_to_a_case_and_its_files_once(session: Session) -> None:
    known = put(session, "case", title=Bilingual("某案", ""))
    id_ = tip(session)
    triage.add_to(session, id_, known)
    triage.add_to(session, id_, known)
    sorted_ = get(session, id_)
    assert isinstance(sorted_, Tip)
    assert (sorted_.triage, sorted_.promoted_to) == (Term("added"), Link(known))
    file = get(session, sorted_.files[0].id)
    assert isinstance(file, Evidence)
    assert [case.id for case in file.cases] == [known]


@pytest.mark.parametrize("standing", triage.ASIDE)
def test_a_tip_is_set_aside(session: Session, standing: str) -> None:
    id_ = tip(session)
    triage.set_aside(session, id_, standing)
    sorted_ = get(session, id_)
    assert isinstance(sorted_, Tip)
    assert sorted_.triage == Term(standing)


def test_what_is_no_tip_or_no_case_is_refused(session: Session) -> None:
    other = put(session, "note")
    added = tip(session)
    for act in (
        lambda: triage.promote(session, other, "en"), lambda: triage.add_to(session, added, other),
    ):  # fmt: skip
        with pytest.raises(AppError) as refused:
            act()
        assert refused.value.problem is Problem.RECORD_NOT_FOUND
