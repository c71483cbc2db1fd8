"""Rules that users write: kept in the vault, computed in every case, on Home after an idle moment."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.errors import AppError, Problem
from app.procedure.own import OwnRule
from app.services import deriving, opening
from app.services.casework import calendar, clocks, law, upcoming
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import record
from tests.services.vaults import session_in

RULE = OwnRule("", "本所内部承诺", "measure:criminal_detention", "day", 40, "authority", "本所办案规程第3条")
TODAY = date(2026, 11, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault on 22 November 2026."""
    with session_in(tmp_path / "vault") as opened:
        opened.today = lambda: TODAY
        yield opened


def own(session: Session, case: str) -> list[clocks.LimitView]:
    """The own limits of a case."""
    [clock] = clocks.clocks(session, case, "zh_hans")
    return [view for view in clock.limits if view.limit.rule_id.startswith("own:")]


def test_a_rule_is_computed_and_says_what_it_is(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    law.add_rule(session, RULE)
    [view] = own(session, case)
    assert view.name == "本所内部承诺"
    assert view.law == "本所办案规程第3条"
    assert view.days_left == 4
    words = "".join(view.sentences)
    assert "2026年11月26日" in words
    assert "未" in view.sentences[-1]  # never verified
    law.remove_rule(session, session.own_rules[0].id)
    assert own(session, case) == []


def test_home_and_calendar_know_it_after_an_idle_moment(session: Session) -> None:
    case, _ = record(session, act("bail", "2026-11-15"))
    rule = OwnRule("", "回访", "measure:bail", "day", 10)
    assert all(one.view.name != "回访" for one in upcoming.upcoming(session, "zh_hans").limits)
    law.add_rule(session, rule)
    while session.vault.tend():
        pass
    around = upcoming.upcoming(session, "zh_hans").limits
    assert [one.case for one in around if one.view.name == "回访"] == [case]
    month = calendar.month(session, date(2026, 11, 1), date(2026, 11, 30), "zh_hans")
    assert [one.first for one in month.items if one.words == "回访"] == [date(2026, 11, 25)]


def test_it_is_there_after_a_lock(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    made, _ = opening.create(folder, "correct horse battery", "office", cost=FLOOR)
    law.add_rule(made, RULE)
    case, _ = record(made, act("criminal_detention", "2026-10-17"))
    opening.lock(made)
    opened = opening.unlock(folder, "correct horse battery")
    opened.today = lambda: TODAY
    try:
        assert [view.name for view in own(opened, case)] == ["本所内部承诺"]
        kept = opened.read.due_between("2026-11-26", "2026-11-26")
        assert any(name.startswith("own:") for _, name, *_ in kept)
    finally:
        opening.lock(opened)


def days_of_month(session: Session, name: str) -> list[date]:
    """The days on which the calendar of November has a limit, after an idle moment."""
    while session.vault.tend():
        pass
    month = calendar.month(session, date(2026, 11, 1), date(2026, 11, 30), "zh_hans")
    return [one.first for one in month.items if one.kind is calendar.Kind.LIMIT and name in one.words]


def test_a_rule_switched_off_leaves_the_calendar_and_comes_back(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-11-12"))
    [clock] = clocks.clocks(session, case, "zh_hans")
    [view] = [view for view in clock.limits if view.limit.rule_id == "C05"]
    assert view.limit.end is not None
    there = days_of_month(session, view.name)
    assert there == [view.limit.end.earliest]
    law.switch_rule(session, "C05", on=False)
    assert days_of_month(session, view.name) == []
    law.switch_rule(session, "C05", on=True)
    assert days_of_month(session, view.name) == there


def test_the_calendar_counts_with_the_holidays_that_a_user_wrote(session: Session) -> None:
    record(session, act("bail", "2026-11-12"))
    law.add_rule(session, OwnRule("", "回访", "measure:bail", "workday", 2))
    assert days_of_month(session, "回访") == [date(2026, 11, 16)]
    law.set_holidays(session, 2026, "11-16..11-17", "")
    assert days_of_month(session, "回访") == [date(2026, 11, 18)]


def test_all_of_it_is_there_after_another_version_derived_everything_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows are made again while the vault is being opened, when nobody can read what users set."""
    folder = tmp_path / "vault"
    made, _ = opening.create(folder, "correct horse battery", "office", cost=FLOOR)
    law.add_rule(made, OwnRule("", "回访", "measure:bail", "workday", 2))
    law.set_holidays(made, 2026, "11-16..11-17", "")
    record(made, act("bail", "2026-11-12"))
    opening.lock(made)
    monkeypatch.setattr(deriving, "PROCEDURE", deriving.PROCEDURE + 1)
    opened = opening.unlock(folder, "correct horse battery")
    try:
        assert days_of_month(opened, "回访") == [date(2026, 11, 18)]
    finally:
        opening.lock(opened)


@pytest.mark.parametrize(
    "kept", [None, "x", [1], [{"id": "a"}], [{"id": "a", "name": "x", "act": "y", "unit": "day", "n": 0}]]
)
def test_what_the_vault_holds_wrongly_is_left_out(session: Session, kept: object) -> None:
    session.remember("own_rules", kept)  # type: ignore[arg-type]
    assert law.read_own_rules(session) == ()


def test_an_incomplete_rule_is_refused_and_nothing_kept(session: Session) -> None:
    with pytest.raises(AppError) as refused:
        law.add_rule(session, OwnRule("", "", "measure:bail", "day", 3))
    assert refused.value.problem is Problem.RULE_INCOMPLETE
    assert session.own_rules == ()
    assert session.recall("own_rules") is None
