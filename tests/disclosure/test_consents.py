"""Consent: every way in which it covers a part for a use, and every way in which it does not."""

from typing import Any

import pytest

from app.disclosure.audience import audience
from app.records.leaves import Copy
from tests.disclosure.records import consent, copy, judged, left, person, why, yes

SHARE = "confidential_share"
CASE = {"principals": ["p"], "summary": {"zh": "他被带走。", "en": "He was taken."}}


def outcome(consents: list[Copy], to: Any = "partner", *, extra: tuple[Copy, ...] = (), **chosen: Any) -> str:
    """`leaves`, or why the summary of the case stays."""
    records = [copy("case", "c", **CASE), person("p"), *extra]
    found = judged(records, consents, to, **chosen)
    return "leaves" if "summary" in left(found, "c") else "/".join(sorted(why(found, "c", "summary")))


def given(**plain: Any) -> list[Copy]:
    """One consent to the story for partners."""
    return [consent("k", "p", [SHARE], yes(SHARE, "story"), **plain)]


def test_a_valid_consent_lets_the_part_leave() -> None:
    assert outcome(given()) == "leaves"


@pytest.mark.parametrize(
    ("plain", "reason"),
    [
        ({"withdrawn_on": "2026-10-01"}, "withdrawn"),
        ({"withdrawn_on": "2026-10-01", "coerced_withdrawal": "yes"}, "withdrawn"),
        ({"withdrawn_on": "2027-01-01"}, "withdrawn"),
        ({"valid_until": "2026-11-23"}, "expired"),
        ({"valid_until": "2026-11-24"}, "leaves"),
        ({"valid_until": "2026-11"}, "leaves"),
        ({"reassess_on": "2026-11-24"}, "reassess"),
        ({"reassess_on": "2026-11-25"}, "leaves"),
        ({"trigger": "if_detained"}, "trigger"),
        ({"trigger": "if_detained", "trigger_met_on": "2026-10-17"}, "leaves"),
        ({"trigger": "if_detained", "trigger_met_on": "2026-12-17"}, "trigger"),
        ({"trigger": "of_a_later_version"}, "trigger"),
        ({"trigger": "none"}, "leaves"),
        ({"conditions": {"zh": "先告知律师"}}, "condition"),
        ({"free_will": "no"}, "not_free"),
        ({"recipients": ["somebody"]}, "recipient"),
        ({"recipients_excluded": ["somebody"]}, "recipient"),
        ({"covers": ["another"]}, "not_covered"),
        ({"covers": ["c"]}, "leaves"),
        ({"cases": ["another"]}, "not_covered"),
        ({"cases": ["c"]}, "leaves"),
        ({"date": "2026-12-01"}, "consent_undated"),
        ({"given_by": "of_a_later_version"}, "consent_unknown"),
        ({"given_by": "unreachable"}, "no_consent"),
        ({"conflicts_with": ["other"]}, "disagreement"),
        ({"circumstances": ["in_custody"], "date": "2026-08-26"}, "leaves"),
        ({"circumstances": ["in_custody"], "date": "2026-08-25"}, "custody_expired"),
        ({"circumstances": ["monitored"], "date": "2026-08-25"}, "custody_expired"),
        ({"circumstances": [], "date": "2026-08-25"}, "custody_expired"),
    ],
)
def test_what_ends_or_narrows_a_consent(plain: dict[str, Any], reason: str) -> None:
    assert outcome(given(**plain)) == reason


def test_a_use_or_part_that_was_not_named_is_refused() -> None:
    assert outcome([consent("k", "p", ["lawyer"], yes("lawyer", "story"))]) == "use"
    assert outcome([consent("k", "p", [SHARE], yes(SHARE, "health"))]) == "part"
    assert outcome([consent("k", "p", [SHARE], [("story", SHARE, "unknown")])]) == "part"
    assert outcome([consent("k", "p", [SHARE], [])]) == "leaves"
    assert outcome([]) == "no_consent"


def test_conditions_count_once_the_sender_confirmed_them() -> None:
    bound = given(conditions={"zh": "先告知律师"})
    assert outcome(bound, conditions_met=frozenset({"k"})) == "leaves"


def test_recipients_named_and_excluded() -> None:
    desk = audience("partner", "desk")
    assert outcome(given(recipients=["desk"]), desk) == "leaves"
    assert outcome(given(recipients=["other"]), desk) == "recipient"
    assert outcome(given(recipients_excluded=["desk"]), desk) == "recipient"
    assert outcome(given(recipients_excluded=["other"]), desk) == "leaves"


def test_mechanisms_bind_a_submission() -> None:
    said = [consent("k", "p", ["un_confidential"], yes("un_confidential", "story"), mechanisms=["sr_hrd"])]
    assert outcome(said, audience("un", mechanisms=("sr_hrd",))) == "leaves"
    assert outcome(said, audience("un", mechanisms=("sr_hrd", "sr_judges"))) == "mechanism"
    assert outcome(said, audience("un")) == "mechanism"


def test_what_goes_to_the_government_needs_consent_to_that() -> None:
    said = [consent("k", "p", ["un_named"], yes("un_named", "story"))]
    assert outcome(said, audience("un", mechanisms=("wgad",))) == "use"
    told = [consent("k", "p", ["un_gov_named"], yes("un_gov_named", "story"))]
    assert outcome(told, audience("un", mechanisms=("wgad",))) == "leaves"


def test_a_withdrawal_takes_earlier_consents_with_it_and_not_later_ones() -> None:
    gone = consent("gone", "p", [SHARE], yes(SHARE, "story"), withdrawn_on="2026-06-01")
    earlier = consent("k", "p", [SHARE], yes(SHARE, "story"), date="2026-05-20")
    later = consent("k", "p", [SHARE], yes(SHARE, "story"), date="2026-07-01")
    assert outcome([gone, earlier]) == "withdrawn"
    assert outcome([gone, later]) == "leaves"


def test_a_no_of_anybody_counts_until_the_person_freely_says_yes_later() -> None:
    no = consent("no", "p", [SHARE], [("story", SHARE, "no")], date="2026-04-01")
    assert outcome([no, *given()]) == "leaves"
    assert outcome([no, *given(circumstances=["in_custody"], date="2026-10-01")]) == "part"
    family = consent("f", "p", [SHARE], [("story", SHARE, "no")], given_by="family", date="2026-04-01")
    assert outcome([family, *given()]) == "part"


def test_the_family_speaks_only_while_the_person_cannot() -> None:
    family = [consent("f", "p", [SHARE], yes(SHARE, "story"), given_by="family")]
    custody = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}])
    assert outcome(family) == "on_behalf"
    assert outcome(family, extra=(custody,)) == "leaves"
    own = consent("k", "p", ["lawyer"], yes("lawyer", "story"))
    assert outcome([*family, own], extra=(custody,)) in ("on_behalf", "use")
    lapsed = consent("k", "p", ["lawyer"], yes("lawyer", "story"), valid_until="2026-06-01")
    assert outcome([*family, lapsed], extra=(custody,)) == "leaves"


def named(consents: list[Copy], to: Any = "public", *, held: bool = False) -> str:
    """What the person is called."""
    custody = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}])
    records = [
        copy("case", "c", principals=["p"], topics=["lawyers"]),
        person("p"),
        *([custody] if held else []),
    ]
    return judged(records, consents, to).labels["p"].zh


def test_the_family_names_nobody_in_public_against_earlier_wishes() -> None:
    family = consent("f", "p", ["public"], yes("public", "name"), given_by="family", date="2026-10-02")
    wish = consent("k", "p", ["public"], yes("public", "story"), valid_until="2026-06-01")
    assert named([family], held=True) == "周砚秋"
    assert named([family, wish], held=True) == "当事人"


def test_custody_covers_nothing_irreversible_unless_said_in_freedom_before() -> None:
    inside = consent(
        "k", "p", ["public"], yes("public", "name"), circumstances=["in_custody"], date="2026-10-20"
    )
    before = consent("b", "p", ["public"], yes("public", "name"), valid_until="2026-06-01")
    partner = consent("k", "p", [SHARE], yes(SHARE, "name"), circumstances=["in_custody"], date="2026-10-20")
    assert named([inside]) == "当事人"
    assert named([inside, before]) == "周砚秋"
    assert named([partner], "partner") == "周砚秋"


def test_an_amber_consent_says_until_when_it_holds() -> None:
    found = judged(
        [copy("case", "c", **CASE), person("p")], given(circumstances=["in_custody"], date="2026-10-20")
    )
    assert found.consents == {"k": "2027-01-18"}


def test_a_missing_consent_is_set_aside_only_in_writing_and_a_withdrawal_never() -> None:
    assert outcome([], overridden={("c", "summary"): "  "}) == "no_consent"
    assert outcome([], overridden={("c", "summary"): "the family asked us to"}) == "leaves"
    withdrawn = given(withdrawn_on="2026-10-01")
    assert outcome(withdrawn, overridden={("c", "summary"): "urgent"}) == "withdrawn"


def test_everybody_whom_a_text_is_about_is_asked() -> None:
    both = {**CASE, "principals": ["p", "q"]}
    records = [copy("case", "c", **both), person("p"), person("q", "陆一舟", "Lu Yizhou")]
    assert "summary" not in left(judged(records, given()), "c")
    other = consent("k2", "q", [SHARE], yes(SHARE, "story"))
    assert "summary" in left(judged(records, [*given(), other]), "c")


def test_officials_as_such_are_not_asked_but_level_and_naming_hold() -> None:
    act = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}],
               perpetrators=[{"target": "o"}], cases=["c"])  # fmt: skip
    consents = [consent("k", "p", [SHARE], yes(SHARE, "story", "name"))]
    records = [copy("case", "c", **CASE), person("p"), person("o", "何所长", "He Suozhang"), act]
    assert judged(records, consents).labels["o"].zh == "何所长"
    hidden = [*records[:2], person("o", "何所长", "He Suozhang", naming="description"), act]
    assert judged(hidden, consents).labels["o"].zh == "某人"


def test_lawyers_answer_for_themselves_and_papers_need_them() -> None:
    paper = copy("evidence", "e", kind="document", document_kind="case_file", title={"zh": "阅卷摘录"},
                 persons=["p"], cases=["c"])  # fmt: skip
    tie = copy("relation", "r", from_person="l", to_record="p", type="lawyer_of")
    lawyer = person("l", "沈闻笛", "Shen Wendi")
    client = consent("k", "p", [SHARE], yes(SHARE, "story", "documents"))
    records = [copy("case", "c", **CASE), person("p"), lawyer, paper, tie]
    ticked = {("e", "title"): "the lawyer asked us to"}
    assert why(judged(records, [client]), "e", "title") == {"level"}
    assert why(judged(records, [client], ticked=ticked), "e", "title") == {"no_consent"}
    own = consent("k2", "l", [SHARE], yes(SHARE, "documents"))
    assert "title" in left(judged(records, [client, own], ticked=ticked), "e")


def test_a_consent_for_one_case_does_not_name_the_person_in_a_package_of_another() -> None:
    """The other case is at hand, because an act of both names it: to judge by, not to go."""
    parts = yes(SHARE, "story", "name")
    other, going = (copy("case", key, principals=["p"], topics=["lawyers"]) for key in ("x", "c"))
    act = copy("act", "a", type="measure:arrest", cases=["c", "x"], victims=[{"target": "p"}])
    said = [consent("k", "p", [SHARE], parts, cases=["x"])]
    found = judged([going, person("p"), act], said, beside=[other])
    assert "not_covered" in why(found, "p", "names")
    assert found.namings.get("p") != "full"
    found = judged([other, person("p"), act], said, beside=[going])
    assert found.namings["p"] == "full"
