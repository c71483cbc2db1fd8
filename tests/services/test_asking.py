"""One question reads no record twice; the next one sees what was written meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.records.types.case import Case
from app.records.values import Bilingual
from app.services import recording
from app.services.session import Session
from tests.services.vaults import session_in


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def titled(session: Session, id_: str) -> str:
    found = session.vault_record(id_)
    assert isinstance(found, Case)
    return found.title.zh


def renamed(session: Session, case: Case, title: str) -> Case:
    kept = recording.fetch(session, case.id)
    assert isinstance(kept, Case)
    saved = recording.save(session, replace(kept, title=Bilingual(title)))
    assert isinstance(saved, Case)
    return saved


def test_within_a_question_a_record_stands_as_it_did_when_it_was_first_read(session: Session) -> None:
    case = recording.save(session, recording.blank(session, "case", title=Bilingual("甲")))
    assert isinstance(case, Case)
    with session.asking():
        assert session.vault_record(case.id) is session.vault_record(case.id)
        renamed(session, case, "乙")
        assert titled(session, case.id) == "甲"
        with session.asking():
            assert titled(session, case.id) == "乙"
        assert titled(session, case.id) == "甲"
        assert titled(session.covered(), case.id) == "乙", "who sees less asks for itself"
    assert titled(session, case.id) == "乙"
    assert session.vault_record(case.id) is not session.vault_record(case.id)
    with pytest.raises(ValueError, match="x"), session.asking():
        raise ValueError("x")
    assert session.vault_record(case.id) is not session.vault_record(case.id)
