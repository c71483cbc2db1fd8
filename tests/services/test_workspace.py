"""A case at a glance: what it tells, what it says is missing, and that nothing covered is told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.records.dates import from_edtf
from app.records.declare import RAISED, Record
from app.records.leaves import Json
from app.records.levels import Level
from app.records.types.case import Case
from app.records.types.person import Person, PersonNames
from app.records.values import Bilingual, Link, Term, YesNo
from app.services import recording
from app.services.casework import timeline, workspace
from app.services.casework.timeline import Lane
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import TODAY, done_to, record
from tests.services.vaults import session_in

CANARY = "qz90417zq"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault on 22 November 2026."""
    with session_in(tmp_path / "vault") as opened:
        opened.today = lambda: TODAY
        yield opened


def told(session: Session, case: str, language: str = "zh_hans") -> workspace.Workspace:
    """What the first page of a case tells."""
    found = workspace.workspace(session, case, language)
    assert found is not None
    return found


def agreed(session: Session, case: str, person: str, day: str, how: str, **values: Any) -> None:
    """A consent that a lawyer may have it."""
    blank = recording.blank(
        session, "consent", person=Link(person), cases=(Link(case),), date=from_edtf(day),
        given_by=Term("self"), circumstances=(Term(how),), uses=(Term("lawyer"),), **values,
    )  # fmt: skip
    recording.save(session, blank)


def visit(session: Session, case: str, **values: Any) -> Record:
    """A lawyer's visit on 27 October."""
    day, kind = from_edtf("2026-10-27"), Term("visit_lawyer")
    blank = recording.blank(session, "note", cases=(Link(case),), date=day, kind=kind, **values)
    return recording.save(session, blank)


def everything(found: workspace.Workspace) -> str:
    """Every word of it."""
    lines = [*(one.words for one in found.timeline.events), *(one.name + one.role for one in found.people)]
    lines += [one.person + one.uses for one in found.consents]
    lines += [one.words + one.remark for one in found.missing] + [one.words for one in found.recent]
    return "\n".join([*lines, *(clock.title + clock.held for clock in found.clocks)])


def test_a_detention_of_which_nothing_else_is_known(session: Session) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    found = told(session, case)
    assert [one.id for one in found.people] == [person]
    assert [one.role for one in found.people] == ["当事人"]
    assert found.clock is not None
    assert found.clock.held == "已羁押 37 天（含首日）· 期限第 36 日"
    assert found.pressing is not None
    assert found.pressing.limit.rule_id == "C05"
    codes = [one.code for one in found.missing]
    assert codes[:4] == ["ground", "lawyer", "notice", "place"]
    assert {"paper", "consent"} <= set(codes)
    assert {one.code: one.tone for one in found.missing}["lawyer"] == "red"


def test_what_is_entered_is_no_longer_missing(session: Session) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    lawyer = recording.save(session, recording.blank(session, "person", minimum_level=Term("team")))
    recording.save(
        session,
        recording.blank(session, "relation", from_person=Link(lawyer.id), to_record=Link(person),
                        type=Term("lawyer_of")),
    )  # fmt: skip
    agreed(session, case, person, "2026-11-01", "in_custody", free_will=YesNo.YES)
    found = told(session, case)
    assert {"lawyer", "consent"}.isdisjoint(one.code for one in found.missing)
    assert [one.role for one in found.people][1:] == ["为其律师"]
    [consent] = found.consents
    assert (consent.state, consent.until) == ("amber", "2027年1月30日")  # 90 days, given in custody


def test_a_withdrawn_consent_is_red_and_missing_again(session: Session) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    agreed(session, case, person, "2026-05-01", "at_liberty", withdrawn_on=from_edtf("2026-11-15"))
    found = told(session, case)
    assert [one.state for one in found.consents] == ["red"]
    assert "consent" in {one.code for one in found.missing}


def test_the_timeline_has_points_spans_and_ranges(session: Session) -> None:
    case, _ = record(
        session,
        act("tea", "2026-08-11/2026-08-20"),
        act("criminal_detention", "2026-10-17"),
    )
    visit(session, case)
    events = told(session, case).timeline.events
    by_lane = {lane: [one for one in events if one.lane is lane] for lane in Lane}
    tea, held = by_lane[Lane.MEASURES]
    assert (tea.exact, tea.first, tea.last, tea.until) == (False, date(2026, 8, 11), date(2026, 8, 20), None)
    assert (held.exact, held.until) == (True, TODAY)
    assert [one.first for one in by_lane[Lane.NEWS]] == [date(2026, 10, 27)]
    assert any(one.late for one in by_lane[Lane.LIMITS])
    assert list(events) == sorted(events, key=lambda one: one.first)


def test_a_covered_record_is_counted_and_nothing_of_it_told(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    note = visit(session, case, title=Bilingual(CANARY, CANARY), minimum_level=Term("need_to_know"))
    hidden = recording.save(session, recording.blank(session, "person", minimum_level=Term("need_to_know")))
    recording.save(
        session,
        recording.blank(session, "relation", from_person=Link(hidden.id), to_record=Link(case),
                        type=Term("family_contact_in")),
    )  # fmt: skip
    found = told(session, case)
    assert found.timeline.hidden == 1
    assert len(found.people_hidden) == 1
    assert date(2026, 10, 27) not in {one.first for one in found.timeline.events}
    assert CANARY not in everything(found)
    session.reveal(note.id)
    session.reveal(hidden.id)
    again = told(session, case)
    assert (again.timeline.hidden, again.people_hidden) == (0, ())
    assert date(2026, 10, 27) in {one.first for one in again.timeline.events}


def test_what_a_user_raised_on_one_leaf_stands_nowhere(session: Session) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    raised: dict[tuple[str, ...], Json] = {(RAISED, "type"): Level.NEED_TO_KNOW.code}
    lawyer = recording.save(session, recording.blank(session, "person", minimum_level=Term("team")))
    tie = recording.blank(
        session, "relation", from_person=Link(lawyer.id), to_record=Link(person), type=Term("lawyer_of")
    )
    recording.save(session, replace(tie, unknown=raised))
    tea = done_to(act("tea", "2026-09-01"), case, person, unknown=raised)
    recording.save(session, tea)
    found = told(session, case)
    assert {one.id: one.role for one in found.people}[lawyer.id] == ""
    [hidden] = [one for one in found.timeline.events if one.record == tea.id]
    assert hidden.lane is Lane.NEWS
    assert "喝茶" not in everything(found)
    assert "为其律师" not in everything(found)


def test_a_covered_case_tells_nothing(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    known = recording.fetch(session, case)
    assert isinstance(known, Case)
    recording.save(session, recording.blank(session, "case"))  # another one beside it
    recording.save(session, replace(known, minimum_level=Term("need_to_know")))
    assert workspace.workspace(session, case, "en") is None
    session.reveal(case)
    assert workspace.workspace(session, case, "en") is not None


def test_the_timeline_of_a_person_goes_over_all_cases(session: Session) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    found = timeline.timeline(session, person, "en")
    assert [one.words for one in found.events] == ["Criminal detention"]
    assert timeline.timeline(session, case, "en").events != found.events  # limits stand in the case's


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_hidden_names_stand_nowhere(session: Session, language: str) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    known = recording.fetch(session, person)
    assert isinstance(known, Person)
    names = (PersonNames(kind=Term("legal"), hans=CANARY, latin=CANARY, level=Term("public")),)
    recording.save(session, replace(known, names=names))
    assert CANARY in everything(told(session, case, language))
    session.hide_names = True
    assert CANARY not in everything(told(session, case, language))
