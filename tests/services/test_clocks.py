"""The clocks of a case in a real vault: who is held, what runs, what may be demanded, what stays hidden."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.errors import AppError, Problem
from app.procedure.counting import Days
from app.records.types.act import Act
from app.records.values import Bilingual, Link, Term
from app.services import recording
from app.services.casework import clocks, law
from app.services.session import Session
from tests.procedure.acts import act, day, days
from tests.services.vaults import session_in

TODAY = date(2026, 11, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault on 22 November 2026."""
    with session_in(tmp_path / "vault") as opened:
        opened.today = lambda: TODAY
        yield opened


def record(session: Session, *acts: Act) -> tuple[str, str]:
    """A case with its principal and some acts done to them: the ids of case and person."""
    person = recording.save(session, recording.blank(session, "person", minimum_level=Term("public")))
    blank = recording.blank(session, "case", title=Bilingual("某案"), principals=(Link(person.id),))
    case = recording.save(session, blank)
    recording.save_all(session, [done_to(one, case.id, person.id) for one in acts])
    return case.id, person.id


def done_to(one: Act, case: str, person: str, **values: Any) -> Act:
    """The act, in a case, with a victim, under an id that a vault can hold."""
    victims = act("tea", victims=[{"target": person}]).victims
    return replace(one, id=str(uuid4()), cases=(Link(case),), victims=victims, **values)


def only(session: Session, case: str) -> clocks.Clock:
    """The one clock of a case."""
    (clock,) = clocks.clocks(session, case, "zh_hans")
    return clock


def test_the_picture_of_the_design(session: Session) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    clock = only(session, case)
    assert clock.person == person
    assert clock.held == "已羁押 37 天（含首日）· 期限第 36 日"
    assert clock.stage == "刑事拘留"
    arrest = next(view for view in clock.limits if view.limit.rule_id == "C05")
    assert arrest.overdue
    assert arrest.limit.end == days("2026-10-24")
    assert {demand.code: demand.since for demand in arrest.demands} == {
        "ground_30": day("2026-10-25"),
        "complaint_117": day("2026-11-01"),
    }


def test_what_runs_comes_first_by_its_last_day(session: Session) -> None:
    case, _ = record(session, act("arrest", "2026-11-02"), act("taken_away", "2026-10-01", end="2026-10-03"))
    running = [view.running for view in only(session, case).limits]
    assert running == sorted(running, reverse=True)
    assert only(session, case).next is not None


def test_taken_away_shows_every_lawful_measure_as_an_assumption(session: Session) -> None:
    case, _ = record(session, act("taken_away", "2026-11-20"))
    found = {one.measure: one for one in only(session, case).hypotheses}
    assert found["criminal_detention"].end == days("2026-11-21")
    assert found["rsdl"].end == days("2026-11-21")
    assert all("假设" in one.words for one in found.values())
    other, _ = record(session, act("criminal_detention", "2026-11-20"))
    assert only(session, other).hypotheses == ()


def test_a_masked_act_counts_but_shows_nothing(session: Session) -> None:
    hidden = replace(act("criminal_detention", "2026-10-17"), minimum_level=Term("need_to_know"))
    case, _ = record(session, hidden)
    clock = only(session, case)
    assert clock.hidden
    assert clock.held == clock.stage == ""
    assert any(view.overdue for view in clock.limits)
    assert all(view.hidden and not view.sentences and not view.name for view in clock.limits)
    session.reveal(clock.custody.stretches[0].act)
    assert only(session, case).held == "已羁押 37 天（含首日）· 期限第 36 日"


def test_two_people_have_two_clocks(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    other = recording.save(session, recording.blank(session, "person", minimum_level=Term("public")))
    recording.save(session, done_to(act("bail", "2026-10-20"), case, other.id))
    stages = [clock.stage for clock in clocks.clocks(session, case, "en")]
    assert stages == ["Criminal detention", "Release on bail pending trial"]


def test_a_rule_switched_off_is_not_computed(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    law.switch_rule(session, "C05", on=False)
    assert all(view.limit.rule_id != "C05" for view in only(session, case).limits)
    law.switch_rule(session, "C05", on=True)
    assert any(view.limit.rule_id == "C05" for view in only(session, case).limits)


def test_holidays_of_a_year_can_be_written(session: Session) -> None:
    assert not law.holidays(session).knows(date(2027, 5, 1))
    law.set_holidays(session, 2027, "05-01..05-05", "05-08")
    assert law.holidays(session).knows(date(2027, 5, 1))
    assert law.holiday_words(session, 2027) == ("05-01..05-05", "05-08")
    served = act("verdict", "2027-04-20", documents=[{"kind": "judgment", "received_on": "2027-04-24"}])
    case, _ = record(session, served)
    appeal = next(view for view in only(session, case).limits if view.limit.rule_id == "C28")
    assert appeal.limit.end == Days(date(2027, 5, 6), date(2027, 5, 6))
    with pytest.raises(AppError) as refused:
        law.set_holidays(session, 2027, "05-32", "")
    assert refused.value.problem is Problem.DATE_NOT_UNDERSTOOD
