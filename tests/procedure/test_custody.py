"""Stage, custody and days held, as the acts tell them."""

import pytest

from app.procedure.custody import custody
from app.procedure.facts import proceeding
from app.procedure.sentence import credited, last_day
from tests.procedure.acts import act, day


def test_custody_runs_through_from_the_day_of_being_taken() -> None:
    held = custody(proceeding([act("criminal_detention", "2026-10-17"), act("arrest", "2026-11-20")]))
    assert held.stage == "measure:arrest"
    assert held.current is not None
    assert held.current.measure == "measure:arrest"
    assert held.days_held(day("2026-11-22")) == (37, 37)
    assert held.held_under(day("2026-11-22")) == {"criminal_detention": 35, "arrest": 3}


def test_bail_ends_custody() -> None:
    held = custody(proceeding([act("criminal_detention", "2026-10-17"), act("bail", "2026-10-25")]))
    assert held.stage == "measure:bail"
    assert held.current is None
    assert held.days_held(day("2026-11-22")) == (0, 0)


@pytest.mark.parametrize("freed", ["release", "released_no_charge", "bail"])
def test_who_is_let_go_on_the_day_of_being_taken_is_not_held(freed: str) -> None:
    earlier = act("admin_detention", "2026-01-02", end="2026-01-12")
    acts = [earlier, act("summons_criminal", "2026-05-01"), act(freed, "2026-05-01")]
    held = custody(proceeding(acts))
    assert held.current is None
    assert held.days_held(day("2026-06-01")) == (0, 0)
    assert held.held_under(day("2026-06-01")) == {"admin_detention": 11, "summons_criminal": 1}


def test_who_is_taken_again_on_the_day_of_release_is_held() -> None:
    acts = [act("admin_detention", "2026-05-01"), act("release", "2026-05-11")]
    again = act("criminal_detention", "2026-05-11")
    held = custody(proceeding([*acts, again]))
    assert held.current is not None
    assert held.current.measure == "measure:criminal_detention"
    lifts = act("bail", "2026-05-11", chain=[{"target": again.id, "relation": "replaces"}])
    assert custody(proceeding([*acts, again, lifts])).current is None


def test_a_release_in_the_same_month_does_not_end_custody_by_itself() -> None:
    held = custody(proceeding([act("taken_away", "2026-05"), act("release", "2026-05")]))
    assert held.current is not None


def test_an_earlier_custody_that_ended_is_not_counted_on() -> None:
    earlier = act("admin_detention", "2026-01-02", end="2026-01-12")
    held = custody(proceeding([earlier, act("criminal_detention", "2026-10-17")]))
    assert held.days_held(day("2026-10-18")) == (2, 2)


def test_an_uncertain_act_is_no_stage() -> None:
    held = custody(proceeding([act("rsdl", "2026-05-09"), act("arrest", "2026-06", certainty="possible")]))
    assert held.stage == "measure:rsdl"


def test_a_search_is_no_stage() -> None:
    held = custody(proceeding([act("rsdl", "2026-05-09"), act("search_seizure", "2026-05-10")]))
    assert held.stage == "measure:rsdl"


def test_an_uncertain_day_gives_fewest_and_most() -> None:
    held = custody(proceeding([act("taken_away", "2026-08")]))
    assert held.days_held(day("2026-09-01")) == (2, 32)


def test_credit_two_for_one_only_in_designated_residential_surveillance() -> None:
    assert credited({"rsdl": 180}).days == 90
    assert (credited({"rsdl": 181}).fewest, credited({"rsdl": 181}).days) == (90, 91)
    assert credited({"residential_surveillance": 180}).days == 0
    assert credited({"arrest": 30}, control=True).days == 60


def test_the_last_day_of_a_sentence() -> None:
    assert last_day(day("2026-03-02"), 3, 0) == day("2029-03-01")
    assert last_day(day("2026-01-31"), 0, 1) == day("2026-02-27")
    assert last_day(day("2025-07-10"), 2, 0, credited({"rsdl": 180}).days) == day("2027-04-10")
