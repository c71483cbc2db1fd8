"""The day's duties: counted from what is recorded, kept with the case, covered until revealed."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.types.case import CaseContactRota
from app.records.values import Bilingual, Link, Term
from app.services import history, recording
from app.services.casework import watching
from app.services.casework.today import Duty, today
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import record
from tests.services.vaults import session_in
from tests.services.written import person, put


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def of(session: Session, what: str) -> list[Duty]:
    return [duty for duty in today(session, "en").duties if duty.what == what]


def note(session: Session, case: str, kind: str, day: str, **values: Any) -> str:
    return put(session, "note", kind=Term(kind), date=from_edtf(day), cases=(Link(case),), **values)


def rota(session: Session, every: int = 7, opened: str = "2026-11-01", **values: Any) -> tuple[str, str]:
    """A case whose rota has one line, and the person to be called."""
    wife = person(session, "何秋")
    row = CaseContactRota(
        person=Link(wife), by=Term("own:lin"), every_days=Decimal(every), safe_hours="20–22",
        fallback=Bilingual("找姐姐", "ask the sister"), alarm_after_days=Decimal(3),
        then=Bilingual("发警报", "raise the alarm"),
    )  # fmt: skip
    day = from_edtf(opened) if opened else None
    return put(session, "case", contact_rota=(row,), opened_on=day, **values), wife


def test_a_call_is_due_so_many_days_after_the_last_one(session: Session) -> None:
    case, wife = rota(session)
    assert [duty.days for duty in of(session, watching.CALL)] == [16]
    note(session, case, "call", "2026-11-20", persons=(Link(wife),))
    assert of(session, watching.CALL) == []
    history.undo(session)
    assert [duty.days for duty in of(session, watching.CALL)] == [16]
    note(session, case, "journal", "2026-11-20", persons=(Link(wife),))
    note(session, case, "call", "2026-11-20", persons=(Link(person(session, "旁人")),))
    assert len(of(session, watching.CALL)) == 1
    note(session, case, "message", "2026-11-17", through=Link(wife))
    assert [duty.days for duty in of(session, watching.CALL)] == [0]


def test_nobody_was_called_yet(session: Session) -> None:
    rota(session, opened="")
    [duty] = of(session, watching.CALL)
    assert duty.days == (session.today() - watching.NEVER).days


def test_who_calls_whom_is_covered_until_revealed(session: Session) -> None:
    case, wife = rota(session, opened="2026-11-14")
    [duty] = of(session, watching.CALL)
    assert duty.hidden
    assert "何秋" not in repr(duty)
    assert "sister" not in repr(duty)
    session.reveal(case)
    [duty] = of(session, watching.CALL)
    assert (duty.record, duty.hidden) == (wife, False)
    assert duty.remark.split(" · ") == [
        "to be called by own:lin", "20–22", "no answer: ask the sister",
        "past the day of alarm: raise the alarm",
    ]  # fmt: skip
    session.hide_names = True
    assert "何秋" not in repr(of(session, watching.CALL))


def test_the_alarm_is_told_only_after_its_days(session: Session) -> None:
    case, _ = rota(session, opened="2026-11-16")
    session.reveal(case)
    assert "alarm" not in of(session, watching.CALL)[0].remark


def test_a_closed_case_asks_for_nothing(session: Session) -> None:
    rota(session, status=Term("closed"))
    assert today(session, "en").duties == ()


def test_the_newest_note_of_a_kind_says_what_comes_next(session: Session) -> None:
    case = put(session, "case")
    note(session, case, "prison_visit", "2026-10-01", next_contact_on=from_edtf("2026-11-20"))
    note(session, case, "prison_visit", "2026-10-20", next_contact_on=from_edtf("2026-11-28"))
    note(session, case, "care_package", "2026-10-02", next_contact_on=from_edtf("2026-11-23"))
    note(session, case, "money_in", "2026-10-02", next_contact_on=from_edtf("2026-12-23"))
    assert [(duty.words.split(" · ")[0], duty.days) for duty in of(session, watching.NEXT)] == [
        ("Care package", 1), ("Prison visit by family", -4),
    ]  # fmt: skip


def test_a_lawyer_not_met_and_no_news(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-01"))
    [duty] = of(session, watching.FIRST)
    assert "taken 54 days ago" in duty.remark
    assert ["54 days" in duty.remark for duty in of(session, watching.NEWS)] == [True]
    note(session, case, "lawyer_meeting", "2026-11-04")
    assert of(session, watching.FIRST) == of(session, watching.NEWS) == []
    assert ["20 days" in duty.remark for duty in of(session, watching.LAWYER)] == [True]
    note(session, case, "lawyer_meeting", "2026-11-20")
    assert of(session, watching.LAWYER) == []


def test_who_is_free_needs_no_visit(session: Session) -> None:
    record(session, act("criminal_detention", "2026-08-01"), act("bail", "2026-08-20"))
    assert today(session, "en").duties == ()


def test_tips_that_nobody_has_looked_at(session: Session) -> None:
    for state in ("new", "urgent", "checking", ""):
        put(session, "tip", triage=Term(state) if state else None)
    assert today(session, "en").tips == 3


def test_a_masked_case_shows_its_code_alone(session: Session) -> None:
    hidden: dict[str, Any] = {
        "minimum_level": Term(Level.NEED_TO_KNOW.code),
        "title": Bilingual("金丝雀", "canary"),
    }
    case, _ = rota(session, **hidden)
    told = repr(today(session, "zh_hans"))
    assert "金丝雀" not in told
    assert case in told


def test_the_days_are_no_limits(session: Session) -> None:
    rota(session)
    assert session.read.due_between("0001-01-01", "9999-12-31") == []


def test_an_edit_of_the_rota_moves_the_day(session: Session) -> None:
    case, _ = rota(session)
    found: Any = recording.fetch(session, case)
    [row] = found.contact_rota
    recording.save(session, replace(found, contact_rota=(replace(row, every_days=Decimal(40)),)))
    assert of(session, watching.CALL) == []
