"""A response is one step: a provision each, for the person of the case; what is covered is not told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AppError, Problem
from app.records.types import TYPES
from app.records.types.assistance import Assistance
from app.records.values import Bilingual, Link, Term
from app.records.vocabularies import choices
from app.services import history, registers, responding
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import person, put


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault."""
    with session_in(tmp_path / "vault") as opened:
        yield opened


def given(session: Session, id_: str) -> Assistance:
    """A record of assistance."""
    found = session.vault_record(id_)
    assert isinstance(found, Assistance)
    return found


def test_each_provision_of_the_menu_becomes_a_record_and_one_undo_takes_all_back(session: Session) -> None:
    who = person(session, "林某")
    case = put(session, "case", principals=(Link(who),))
    every = list(choices(TYPES["assistance"].fields["provision"].vocabulary))
    reason = Bilingual("家里断了收入", "")
    ids = responding.plan(session, case, every, reason, Term("staff_x"))
    made = [given(session, id_) for id_ in ids]
    assert [one.provision.code for one in made if one.provision] == every
    for one in made:
        assert ([link.id for link in one.cases], one.recipient, one.reason) == ([case], Link(who), reason)
        assert (one.status, one.owner) == (Term("proposed"), Term("staff_x"))
    assert responding.running(session, case) == set(every)
    history.undo(session)
    assert responding.running(session, case) == set()


@pytest.mark.parametrize("status", sorted(responding.ENDED))
def test_what_has_ended_can_be_planned_again(session: Session, status: str) -> None:
    case = put(session, "case")
    put(session, "assistance", cases=(Link(case),), provision=Term("medical"), status=Term(status))
    assert responding.running(session, case) == set()


def test_what_is_covered_is_not_told(session: Session) -> None:
    case = put(session, "case")
    hidden = put(session, "assistance", cases=(Link(case),), provision=Term("asylum"),
                 minimum_level=Term("need_to_know"))  # fmt: skip
    assert responding.running(session, case) == set()
    told = registers.register(session, "provisions", "zh_hans", case)
    assert [(one.id, one.hidden) for one in told.entries] == [(hidden, True)]
    assert "庇护协助" not in str(told)
    session.reveal(hidden)
    assert responding.running(session, case) == {"asylum"}


def test_the_register_shows_what_runs_first(session: Session) -> None:
    case = put(session, "case")
    made = {
        status: put(
            session, "assistance", cases=(Link(case),), provision=Term("medical"), status=Term(status)
        )
        for status in ("completed", "proposed", "refused")
    }
    told = registers.register(session, "provisions", "en")
    assert told.entries[0].id == made["proposed"]
    assert {one.id: one.tone for one in told.entries} == {
        made["proposed"]: "amber", made["completed"]: "green", made["refused"]: "red",
    }  # fmt: skip
    assert told.sums == (("Medical", "3"),)


def test_without_a_case_nothing_is_planned(session: Session) -> None:
    with pytest.raises(AppError) as refused:
        responding.plan(session, put(session, "note"), ["medical"], Bilingual())
    assert refused.value.problem is Problem.RECORD_NOT_FOUND
