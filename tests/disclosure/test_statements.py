"""One statement of consent: whose it is, whether it was free, what it allows, what is against it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from app.disclosure.audience import Audience, audience
from app.disclosure.known import One
from app.disclosure.reasons import Reason
from app.disclosure.statements import Question, Statement
from app.records.leaves import Copy, Json, Leaf, Path
from tests.disclosure.records import FREE, TODAY, consent, copy, yes

SHARE = "confidential_share"
PARTNER = audience("partner")


def said(**plain: Any) -> Statement:
    """A consent to the story for partners."""
    return Statement(One(consent("k", "p", **{"uses": [SHARE], "parts": yes(SHARE, "story"), **plain})))


def against(
    one: Statement, to: Audience = PARTNER, *uses: str, part: str = "story", **asked: Any
) -> Reason | None:
    """The first thing against what is asked."""
    question = Question(part, to, "c", "case", frozenset({"c"}), TODAY, **asked)
    return one.objection(question, uses or (SHARE,))


def stored(values: Mapping[Path, Json]) -> Statement:
    """A consent with some leaves as a stranger may have written them."""
    one = consent("k", "p", [SHARE], yes(SHARE, "story"))
    strange = {path: Leaf((("e", value),)) for path, value in values.items()}
    return Statement(One(Copy("consent", "k", one.base, {**one.leaves, **strange})))


def undated(field: str, **days: Json) -> Statement:
    """A consent with a day that begins or ends nowhere."""
    return stored({(field,): {"edtf": "", "words": "", **days}})


GIVERS = {
    "self": (True, True), "prior": (True, True), "family": (False, True), "lawyer": (False, True),
    "guardian": (False, True), "organisation": (False, True), "unreachable": (False, False),
    "of_a_later_version": (False, False), "": (False, False),
}  # fmt: skip


@pytest.mark.parametrize("by", GIVERS)
def test_who_speaks_for_themselves_and_who_may_say_yes(by: str) -> None:
    own, may = GIVERS[by]
    one = said(given_by=by)
    assert one.own is own
    assert one.by == by
    assert against(one) is (None if may else Reason.CONSENT_UNKNOWN)
    assert one.stands(TODAY) is may


@pytest.mark.parametrize(
    ("plain", "free"),
    [
        ({"circumstances": ["at_liberty"]}, True),
        ({"circumstances": []}, False),
        ({"circumstances": [], "given_by": "prior"}, True),
        ({"circumstances": [], "given_by": "family"}, True),
        ({"circumstances": ["at_liberty", "in_custody"]}, False),
        ({"circumstances": ["at_liberty", "monitored"]}, False),
        ({"circumstances": ["at_liberty", "police_present"]}, False),
        *(({"circumstances": [one], "given_by": "family"}, False) for one in ("in_custody", "monitored")),
        ({"circumstances": ["in_custody"], "given_by": "prior"}, False),
        ({"free_will": "no"}, False),
        ({"free_will": "unknown"}, False),
        ({"free_will": "yes"}, True),
    ],
)
def test_what_was_said_in_freedom(plain: dict[str, Any], free: bool) -> None:
    assert said(**plain).free is free


def test_a_yes_not_given_in_freedom_lasts_ninety_days() -> None:
    one = said(circumstances=["in_custody"], date="2026-08-26")
    assert one.amber_until == date(2026, 11, 24)
    assert against(one) is None
    assert one.stands(date(2026, 11, 24))
    assert not one.stands(date(2026, 11, 25))
    assert said(date="2026-08").amber_until == date(2026, 10, 30)
    assert undated("date", earliest=None, latest="2026-10-01").amber_until is None


def test_a_withdrawal_on_a_day_or_as_a_use() -> None:
    assert not said().withdrawn
    assert said(withdrawn_on="2026-10-01").withdrawn
    assert said(uses=["withdrawn"]).withdrawn
    assert said(withdrawn_on="2026-10").withdrawn_by == date(2026, 10, 31)
    assert said(uses=["withdrawn"]).withdrawn_by is None
    assert against(said(withdrawn_on="2026-10-01")) is Reason.WITHDRAWN
    assert against(said(uses=["withdrawn", SHARE])) is Reason.WITHDRAWN


def test_whom_and_what_it_is_about() -> None:
    one = said(conflicts_with=["a", "b"], date="2026-05-01")
    assert (one.id, one.person) == ("k", "p")
    assert one.opposes == {"a", "b"}
    assert one.day is not None
    assert one.day.edtf == "2026-05-01"
    assert said().opposes == frozenset()
    nobody = consent("k", "p", [], [])
    leaves = {path: leaf for path, leaf in nobody.leaves.items() if path != ("person",)}
    assert Statement(One(Copy("consent", "k", nobody.base, leaves))).person == ""


Row = tuple[str | None, str | None, str | None]


def rows(*given: Row) -> Statement:
    """A consent with rows of part, use and answer, any of them left open."""
    names = ("part", "use", "allowed")
    plain = [{name: cell for name, cell in zip(names, row, strict=True) if cell is not None} for row in given]
    return Statement(One(copy("consent", "k", **FREE, person="p", uses=[SHARE, "lawyer"], parts=plain)))


@pytest.mark.parametrize(
    ("given", "allows", "refuses"),
    [
        ([], True, False),
        ([("story", SHARE, "yes")], True, False),
        ([("story", SHARE, "no")], False, True),
        ([("story", SHARE, "unknown")], False, True),
        ([("story", SHARE, None)], False, True),
        ([("story", SHARE, "yes"), ("story", SHARE, "no")], False, True),
        ([("name", SHARE, "yes")], False, False),
        ([("name", SHARE, "no")], False, False),
        ([("name", "lawyer", "no")], True, False),
        ([("story", "lawyer", "no")], True, False),
        ([(None, SHARE, "yes")], False, True),
        ([("story", None, "yes")], False, True),
        ([(None, None, "yes")], False, True),
        ([(None, "lawyer", "no")], True, False),
        ([("name", None, "no")], True, False),
        ([("story", SHARE, "yes"), ("name", None, "no")], True, False),
    ],
)
def test_the_rows_of_parts(given: list[Row], allows: bool, refuses: bool) -> None:
    one = rows(*given)
    assert one.allows("story", SHARE) is allows
    assert one.refuses("story", SHARE) is refuses
    assert against(one) is (None if allows else Reason.PART)


def test_a_use_without_rows_covers_what_happened_and_nothing_that_singles_out() -> None:
    for part in ("name", "photo", "place", "quotes", "documents"):
        assert not rows().allows(part, SHARE)
        assert against(rows(), part=part) is Reason.PART
    assert not rows().allows("story", "public"), "a use that was not named"
    assert against(rows(), PARTNER, "public") is Reason.USE
    assert against(rows(), PARTNER, "public", "lawyer") is None, "one of several uses suffices"


FIRST: list[tuple[dict[str, Any], Reason]] = [
    ({"given_by": "of_a_later_version", "free_will": "no"}, Reason.CONSENT_UNKNOWN),
    ({"free_will": "no", "withdrawn_on": "2026-10-01"}, Reason.NOT_FREE),
    ({"free_will": "no", "uses": ["none"]}, Reason.NO_CONSENT),
    ({"uses": ["none"], "withdrawn_on": "2026-10-01"}, Reason.NO_CONSENT),
    ({"withdrawn_on": "2026-10-01", "date": "2027-01-01"}, Reason.WITHDRAWN),
    ({"date": "2027-01-01", "valid_until": "2026-01-01"}, Reason.CONSENT_UNDATED),
    ({"valid_until": "2026-01-01", "circumstances": ["in_custody"]}, Reason.EXPIRED),
    ({"circumstances": ["in_custody"], "reassess_on": "2026-01-01"}, Reason.CUSTODY_EXPIRED),
    ({"reassess_on": "2026-01-01", "trigger": "if_detained"}, Reason.REASSESS),
    ({"trigger": "if_detained", "conditions": {"zh": "先告知"}}, Reason.TRIGGER),
    ({"conditions": {"zh": "先告知"}, "recipients": ["x"]}, Reason.CONDITION),
    ({"recipients": ["x"], "covers": ["x"]}, Reason.RECIPIENT),
    ({"covers": ["x"], "uses": ["lawyer"]}, Reason.NOT_COVERED),
    ({"uses": ["lawyer"], "parts": []}, Reason.USE),
    ({"parts": yes(SHARE, "health")}, Reason.PART),
]


@pytest.mark.parametrize(("plain", "reason"), FIRST)
def test_the_first_thing_against_it_is_told(plain: dict[str, Any], reason: Reason) -> None:
    assert against(said(**plain)) is reason


@pytest.mark.parametrize(
    ("field", "day", "reason"),
    [
        ("date", "2026-11-24", None),
        ("date", "2026-11-25", Reason.CONSENT_UNDATED),
        ("date", "2026-11", None),
        ("date", "2026-12", Reason.CONSENT_UNDATED),
        ("valid_until", "2026-11-24", None),
        ("valid_until", "2026-11-23", Reason.EXPIRED),
        ("valid_until", "2026-10", Reason.EXPIRED),
        ("reassess_on", "2026-11-24", Reason.REASSESS),
        ("reassess_on", "2026-11-25", None),
        ("reassess_on", "2026-11", Reason.REASSESS),
    ],
)
def test_days_from_which_and_to_which_it_holds(field: str, day: str, reason: Reason | None) -> None:
    assert against(said(**{field: day})) is reason


@pytest.mark.parametrize(
    ("field", "days", "reason"),
    [
        ("date", {"earliest": None, "latest": "2026-01-01"}, Reason.CONSENT_UNDATED),
        ("valid_until", {"earliest": "2027-01-01", "latest": None}, Reason.EXPIRED),
        ("reassess_on", {"earliest": None, "latest": "2027-01-01"}, Reason.REASSESS),
    ],
)
def test_a_day_that_is_open_on_the_side_that_counts_closes(
    field: str, days: dict[str, Json], reason: Reason
) -> None:
    assert against(undated(field, **days)) is reason


def test_something_unknown_or_two_answers_grant_nothing() -> None:
    assert against(stored({("limit_x",): "v"})) is Reason.CONSENT_UNKNOWN
    assert against(stored({("~user", "x"): "v"})) is None
    one = consent("k", "p", [SHARE], yes(SHARE, "story"))
    both = Leaf((("e1", "self"), ("e2", "family")))
    unsure = Statement(One(Copy("consent", "k", one.base, {**one.leaves, ("given_by",): both})))
    assert against(unsure) is Reason.CONSENT_UNKNOWN


@pytest.mark.parametrize(
    ("met", "reason"),
    [
        ("2026-11-24", None),
        ("2026-11-25", Reason.TRIGGER),
        ("2026-11", Reason.TRIGGER),
        ("2026-10", None),
        (None, Reason.TRIGGER),
    ],
)
def test_what_waits_for_an_event_holds_once_the_event_is_past(met: str | None, reason: Reason | None) -> None:
    given = {"trigger": "if_detained"} | ({"trigger_met_on": met} if met else {})
    assert against(said(**given)) is reason
    assert against(said(**{**given, "trigger": "none"})) is None


def test_conditions_hold_for_the_consent_that_was_confirmed() -> None:
    bound = said(conditions={"en": "tell the lawyer first"})
    assert against(bound) is Reason.CONDITION
    assert against(bound, conditions_met=frozenset({"other"})) is Reason.CONDITION
    assert against(bound, conditions_met=frozenset({"k"})) is None


@pytest.mark.parametrize(
    ("plain", "readers", "fits"),
    [
        ({}, (), True),
        ({"recipients": ["a", "b"]}, ("a",), True),
        ({"recipients": ["a", "b"]}, ("a", "b"), True),
        ({"recipients": ["a"]}, ("a", "b"), False),
        ({"recipients": ["a"]}, (), False),
        ({"recipients_excluded": ["a"]}, ("b",), True),
        ({"recipients_excluded": ["a"]}, ("a", "b"), False),
        ({"recipients_excluded": ["a"]}, (), False),
        ({"recipients": ["a", "b"], "recipients_excluded": ["b"]}, ("a",), True),
        ({"recipients": ["a", "b"], "recipients_excluded": ["b"]}, ("b",), False),
    ],
)
def test_readers_named_and_excluded(plain: dict[str, Any], readers: tuple[str, ...], fits: bool) -> None:
    assert against(said(**plain), audience("partner", *readers)) is (None if fits else Reason.RECIPIENT)


@pytest.mark.parametrize(
    ("bound", "kind", "asked", "fits"),
    [
        ([], "un", ("sr_hrd",), True),
        ([], "un", (), True),
        (["sr_hrd"], "un", ("sr_hrd",), True),
        (["sr_hrd", "sr_judges"], "un", ("sr_hrd",), True),
        (["sr_hrd"], "un", ("sr_hrd", "sr_judges"), False),
        (["sr_hrd"], "un", (), False),
        (["sr_hrd"], "partner", (), True),
        (["sr_hrd"], "partner", ("sr_judges",), True),
    ],
)
def test_procedures_named(bound: list[str], kind: str, asked: tuple[str, ...], fits: bool) -> None:
    found = against(said(mechanisms=bound), audience(kind, mechanisms=asked))
    assert found is (None if fits else Reason.MECHANISM)


@pytest.mark.parametrize(
    ("plain", "fits"),
    [
        ({}, True),
        ({"covers": ["c", "d"]}, True),
        ({"covers": ["d"]}, False),
        ({"cases": ["c", "d"]}, True),
        ({"cases": ["d"]}, False),
        ({"covers": ["c"], "cases": ["d"]}, False),
        ({"covers": ["d"], "cases": ["c"]}, False),
    ],
)
def test_records_and_cases_that_it_covers(plain: dict[str, Any], fits: bool) -> None:
    assert against(said(**plain)) is (None if fits else Reason.NOT_COVERED)
