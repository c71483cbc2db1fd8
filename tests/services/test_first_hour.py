"""The first-hour checklist: made once for a case, ticked step by step, undone like anything."""

from pathlib import Path

import pytest

from app.records.types.task import Task
from app.services import history
from app.services.casework import first_hour, law
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import put


def _task(session: Session, id_: str) -> Task:
    record = session.vault_record(id_)
    assert isinstance(record, Task)
    return record


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_one_list_for_a_case_whatever_the_language(tmp_path: Path, language: str) -> None:
    with session_in(tmp_path / "vault") as session:
        case, other = put(session, "case"), put(session, "case")
        made = first_hour.checklist(session, case, language)
        assert first_hour.checklist(session, case, "en") == made
        assert first_hour.checklist(session, other, "zh_hans") != made
        task = _task(session, made)
        assert len(task.steps) >= 10
        assert all(row.step.zh and row.step.en for row in task.steps)
        assert ("藥" in task.steps[4].step.zh) == (language == "zh_hant")


def test_a_tick_is_saved_with_its_day_and_undone(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        made = first_hour.checklist(session, put(session, "case"), "zh_hans")
        row = _task(session, made).steps[2].row_id
        first_hour.tick(session, made, row, done=True)
        ticked = _task(session, made).steps[2]
        assert ticked.done is not None
        assert ticked.done_on is not None
        assert sum(one.done is not None for one in _task(session, made).steps) == 1
        history.undo(session)
        assert _task(session, made).steps[2].done is None
        first_hour.tick(session, made, row, done=True)
        first_hour.tick(session, made, row, done=False)
        assert _task(session, made).steps[2].done_on is None


def test_every_rule_has_a_line_in_every_script(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        for language in ("zh_hans", "zh_hant", "en"):
            lines = law.rules(session, language)
            assert len(lines) == len({line.id for line in lines}) >= 80
            assert all(line.name and line.law for line in lines)
        law.switch_rule(session, "C05", on=False)
        assert [line.id for line in law.rules(session, "en") if not line.on] == ["C05"]
