"""One answer from many statements: on which consent it rests, until when, and what came furthest."""

from datetime import date
from typing import Any

import pytest

from app.disclosure.audience import Audience, audience
from app.disclosure.consents import Answer, Consents
from app.disclosure.known import Known, One
from app.disclosure.reasons import CONSENT, NEVER_OVERRIDDEN, Reason
from app.disclosure.statements import Question
from app.records.leaves import Copy, Leaf
from tests.disclosure.records import TODAY, consent, copy, person, yes

SHARE = "confidential_share"
HELD = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}])


def given(key: str, *parts: str, use: str = SHARE, **plain: Any) -> Copy:
    """A consent to some parts, the story if none is named."""
    return consent(key, "p", [use], yes(use, *(parts or ("story",))), **plain)


def no(key: str, part: str = "story", **plain: Any) -> Copy:
    """A refusal of a part."""
    return consent(key, "p", [SHARE], [(part, SHARE, "no")], **plain)


def answer(
    *said: Copy, part: str = "story", to: Audience | str = "partner", beside: tuple[Copy, ...] = ()
) -> Answer:
    """What these statements say."""
    known = Known([person("p"), *beside])
    readers = audience(to) if isinstance(to, str) else to
    question = Question(part, readers, "c", "case", frozenset({"c"}), TODAY)
    return Consents(known, map(One, said)).answer("p", question)


def yes_by(key: str) -> Answer:
    """A yes that rests on one consent."""
    return Answer(True, None, key)


def no_by(key: str, reason: Reason) -> Answer:
    """A no, and the statement for which it is one."""
    return Answer(False, reason, key)


def test_nothing_said_is_no() -> None:
    assert answer() == no_by("", Reason.NO_CONSENT)
    assert answer(given("k")) == yes_by("k")
    assert answer(consent("k", "q", [SHARE], yes(SHARE, "story"))) == no_by("", Reason.NO_CONSENT)


def test_statements_about_somebody_joined_into_another_are_about_that_other() -> None:
    one = person("old")
    joined = Copy("person", "old", one.base, {**one.leaves, ("~joined_into",): Leaf((("e", "p"),))})
    old = consent("k", "old", [SHARE], yes(SHARE, "story"))
    assert answer(old, beside=(joined,)) == yes_by("k")


def test_statements_that_disagree_grant_nothing_until_settled() -> None:
    one, two = given("a", conflicts_with=["b"]), given("b")
    for said in ((one, two), (two, one)):
        found = answer(*said)
        assert (found.granted, found.reason) == (False, Reason.DISAGREEMENT)
    assert answer(one, two).consent == "a"
    assert answer(two, one).consent == "b", "the first that is opposed"
    assert answer(given("z"), two, one).consent == "b"
    assert answer(given("z"), one).consent == "a", "the one it opposes is not at hand"


def test_the_reason_that_came_furthest_is_told() -> None:
    expired, bound = given("a", valid_until="2026-01-01"), given("b", conditions={"zh": "先告知"})
    for said in ((expired, bound), (bound, expired)):
        assert answer(*said) == no_by("b", Reason.CONDITION)
    assert answer(expired, bound, given("k")) == yes_by("k")
    assert answer(given("n", valid_until="2026-01-01"), expired) == no_by("n", Reason.EXPIRED)


def test_of_several_uses_one_suffices_and_the_furthest_reason_is_told() -> None:
    confidential = given("k", "story", use="un_confidential")
    assert answer(confidential, to="un") == yes_by("k")
    assert answer(confidential, to="un", part="name") == no_by("k", Reason.USE)
    named = consent("k", "p", ["un_named"], yes("un_named", "health"))
    assert answer(named, to="un") == no_by("k", Reason.PART)


def test_a_consent_not_given_in_freedom_says_until_when_it_holds() -> None:
    amber = given("k", circumstances=["in_custody"], date="2026-10-20")
    assert answer(amber) == Answer(True, None, "k", date(2027, 1, 18))
    family = given("k", given_by="family", circumstances=["in_custody"], date="2026-10-20")
    assert answer(family, beside=(HELD,)) == Answer(True, None, "k", date(2027, 1, 18))
    assert answer(given("k", given_by="family"), beside=(HELD,)) == yes_by("k")


# withdrawals


@pytest.mark.parametrize(
    ("day", "of_withdrawal", "holds"),
    [
        ("2026-06-01", "2026-06-01", False),
        ("2026-06-02", "2026-06-01", True),
        ("2026-05-31", "2026-06-01", False),
        ("2026-06", "2026-06-01", False),
        ("2026-06-30", "2026-06", False),
        ("2026-07-01", "2026-06", True),
    ],
)
def test_only_what_was_said_after_a_withdrawal_stands(day: str, of_withdrawal: str, holds: bool) -> None:
    gone = given("gone", withdrawn_on=of_withdrawal)
    later = given("k", date=day)
    assert answer(gone, later) == (yes_by("k") if holds else no_by("k", Reason.WITHDRAWN))


def test_a_withdrawal_of_no_known_day_takes_everything() -> None:
    gone = consent("gone", "p", ["withdrawn"], [])
    assert answer(gone, given("k", date="2026-11-20")) == no_by("k", Reason.WITHDRAWN)
    dated = given("other", withdrawn_on="2026-06-01")
    assert answer(gone, dated, given("k", date="2026-11-20")) == no_by("k", Reason.WITHDRAWN)


def test_the_last_of_several_withdrawals_counts() -> None:
    gone = [given("g1", withdrawn_on="2026-06-01"), given("g2", withdrawn_on="2026-08-01")]
    assert answer(*gone, given("k", date="2026-07-01")).reason is Reason.WITHDRAWN
    assert answer(*gone[::-1], given("k", date="2026-07-01")).reason is Reason.WITHDRAWN
    assert answer(*gone, given("k", date="2026-09-01")) == yes_by("k")


def test_a_later_consent_to_something_else_does_not_hide_the_withdrawal() -> None:
    gone = given("gone", withdrawn_on="2026-06-01")
    other = given("k", use="lawyer", date="2026-07-01")
    assert answer(gone, other) == no_by("gone", Reason.WITHDRAWN)
    assert answer(other) == no_by("k", Reason.USE)
    other_part = given("k", "health", date="2026-07-01")
    assert answer(gone, other_part) == no_by("k", Reason.PART)


# refusals


@pytest.mark.parametrize(
    ("earlier", "later", "holds"),
    [
        ({"date": "2026-04-01"}, {"date": "2026-04-02"}, True),
        ({"date": "2026-04-01"}, {"date": "2026-04-01"}, False),
        ({"date": "2026-04-02"}, {"date": "2026-04-01"}, False),
        ({"date": "2026-04"}, {"date": "2026-04-30"}, False),
        ({"date": "2026-04"}, {"date": "2026-05-01"}, True),
        ({"date": "2026-04-01", "given_by": "prior"}, {"date": "2026-05-01"}, True),
        ({"date": "2026-04-01"}, {"date": "2026-05-01", "given_by": "prior"}, True),
        ({"date": "2026-04-01", "given_by": "family"}, {"date": "2026-05-01"}, False),
        ({"date": "2026-04-01"}, {"date": "2026-05-01", "given_by": "family"}, False),
        ({"date": "2026-04-01"}, {"date": "2026-10-01", "circumstances": ["monitored"]}, False),
    ],
)
def test_a_no_holds_until_the_person_freely_says_yes_later(
    earlier: dict[str, Any], later: dict[str, Any], holds: bool
) -> None:
    for said in ((no("n", **earlier), given("k", **later)), (given("k", **later), no("n", **earlier))):
        assert answer(*said, beside=(HELD,)) == (yes_by("k") if holds else no_by("n", Reason.PART))


def test_a_no_to_another_part_or_use_is_no_to_that_alone() -> None:
    assert answer(no("n", "name", date="2026-06-01"), given("k")) == yes_by("k")
    other = consent("n", "p", ["lawyer"], [("story", "lawyer", "no")], date="2026-06-01")
    assert answer(other, given("k")) == yes_by("k")
    yes_to_another = given("k", "health")
    assert answer(no("n", date="2026-04-01"), yes_to_another) == no_by("n", Reason.PART)


# on behalf


@pytest.mark.parametrize(
    ("by", "unheld", "held"),
    [
        ("family", False, True),
        ("lawyer", False, True),
        ("organisation", False, True),
        ("guardian", True, True),
        ("unreachable", False, False),
    ],
)
def test_others_speak_only_while_nobody_can_ask_and_a_guardian_always(
    by: str, unheld: bool, held: bool
) -> None:
    said = given("f", given_by=by)
    assert answer(said).granted is unheld
    assert answer(said, beside=(HELD,)).granted is held
    if by not in ("guardian", "unreachable"):
        assert answer(said) == no_by("f", Reason.ON_BEHALF)
        unreachable = consent("u", "p", [], [], given_by="unreachable")
        assert answer(said, unreachable) == yes_by("f")
    if by == "unreachable":
        assert answer(said) == no_by("", Reason.NO_CONSENT)


def test_what_others_said_counts_for_nothing_while_own_words_stand() -> None:
    family = given("f", given_by="family")
    own = given("k", use="lawyer")
    assert answer(family, own, beside=(HELD,)) == no_by("k", Reason.USE)
    assert answer(given("f", "health", given_by="family"), beside=(HELD,)) == no_by("f", Reason.PART)
    lapsed = given("k", use="lawyer", valid_until="2026-06-01")
    assert answer(family, lapsed, beside=(HELD,)) == yes_by("f")
    expired = given("f", given_by="family", valid_until="2026-06-01")
    assert answer(expired, beside=(HELD,)) == no_by("f", Reason.EXPIRED)


@pytest.mark.parametrize("part", ["name", "photo", "voice"])
def test_others_never_undo_earlier_wishes_where_nobody_can_take_it_back(part: str) -> None:
    def asked(to: str, *wish: str) -> Answer:
        use = {"public": "public", "partner": SHARE}[to]
        family = consent("f", "p", [use], yes(use, part), given_by="family", date="2026-10-02")
        own = [consent("w", "p", [use], yes(use, *wish), free_will="no")] if wish else []
        return answer(family, *own, part=part, to=to, beside=(HELD,))

    assert asked("public") == yes_by("f")
    assert asked("public", part) == yes_by("f")
    assert asked("public", "story") == no_by("f", Reason.EARLIER_WISHES)
    assert asked("partner", "story") == yes_by("f")


def test_earlier_wishes_bind_the_irreversible_parts_alone() -> None:
    family = consent("f", "p", ["public"], yes("public", "place"), given_by="family")
    wish = consent("w", "p", ["public"], yes("public", "story"), valid_until="2026-06-01")
    assert answer(family, wish, part="place", to="public", beside=(HELD,)) == yes_by("f")


# what cannot be taken back


@pytest.mark.parametrize(
    ("part", "to", "use", "holds"),
    [
        ("name", "public", "public", False),
        ("photo", "public", "public", False),
        ("voice", "public", "public", False),
        ("story", "public", "public", True),
        ("name", "partner", SHARE, True),
        ("photo", "partner", SHARE, False),
        ("voice", "partner", SHARE, False),
        ("contact", "partner", SHARE, True),
    ],
)
def test_custody_covers_nothing_that_cannot_be_taken_back(part: str, to: str, use: str, holds: bool) -> None:
    inside = given("k", part, use=use, circumstances=["in_custody"], date="2026-10-20")
    found = answer(inside, part=part, to=to)
    assert found == (Answer(True, None, "k", date(2027, 1, 18)) if holds else no_by("k", Reason.IRREVERSIBLE))
    assert answer(given("k", part, use=use), part=part, to=to) == yes_by("k")


@pytest.mark.parametrize(
    ("before", "holds"),
    [
        ({"date": "2026-05-01"}, True),
        ({"date": "2026-10-19"}, True),
        ({"date": "2026-10-20"}, False),
        ({"date": "2026-10-21"}, False),
        ({"date": "2026-10"}, False),
        ({"date": "2026-05-01", "circumstances": ["monitored"]}, False),
        ({"date": "2026-05-01", "given_by": "family"}, False),
    ],
)
def test_unless_it_was_said_in_freedom_before(before: dict[str, Any], holds: bool) -> None:
    inside = given("k", "name", use="public", circumstances=["in_custody"], date="2026-10-20")
    earlier = given("b", "name", use="public", valid_until="2026-11-01", **before)
    found = answer(earlier, inside, part="name", to="public")
    assert found.granted is holds
    assert found.reason is (None if holds else Reason.IRREVERSIBLE)
    assert answer(given("b", "story", use="public"), inside, part="name", to="public").granted is False


def test_every_want_of_consent_is_one_and_only_a_withdrawal_is_never_set_aside() -> None:
    other = {"level", "unknown", "unranked", "naming", "target", "alone", "mention", "coarsened", "ours",
             "left_out", "file", "quote", "confidential"}  # fmt: skip
    assert {one.value for one in Reason if one not in CONSENT} == other
    assert {Reason.WITHDRAWN} == NEVER_OVERRIDDEN
