"""Each risk by itself: in which records it is found, what it asks of the sender, and where there is none."""

from typing import Any

import pytest

from app.disclosure.audience import Audience, AudienceKind, audience
from app.disclosure.choices import Choices
from app.disclosure.risks import ARTICLES, REMEDIES, Remedy, Risk, RiskKind, risks
from app.records.leaves import Copy, Leaf
from app.records.levels import Level
from app.records.values import Bilingual, FileRef
from tests.disclosure.records import TODAY, consent, copy, judged, person, yes

SHARE = "confidential_share"
PARTS = yes(SHARE, "story", "name", "documents", "photo", "quotes", "voice", "health", "place")
SAID = [consent("k", "p", [SHARE], PARTS), consent("k2", "l", [SHARE], PARTS)]
WORLD = [copy("case", "c", principals=["p"], topics=["lawyers"]), person("p")]
CLOSE = Audience(AudienceKind.PARTNER, Level.NEED_TO_KNOW)
MARK = "绝" + "密"
BELONGS: dict[str, Any] = {"persons": ["p"], "cases": ["c"]}


def found(
    *more: Copy, to: Audience = CLOSE, said: list[Copy] = SAID, beside: tuple[Copy, ...] = (), **chosen: Any
) -> list[Risk]:
    """The risks of a package of a case and some more records."""
    records = [*WORLD, *more]
    review = judged(records, said, to, beside=list(beside), **chosen)
    return list(risks(review, records, to, said, Choices(TODAY, **chosen), beside=beside))


def account(key: str, **plain: Any) -> Copy:
    """An account of p, with a summary."""
    return copy("information", key, **{"summary": {"zh": "话"}, **BELONGS, **plain})


def paper_of(key: str, **plain: Any) -> Copy:
    """A paper about p, with a title."""
    return copy("evidence", key, **{"title": {"zh": "纸"}, "kind": "document", **BELONGS, **plain})


def kinds(*more: Copy, **options: Any) -> list[str]:
    """Their kinds."""
    return [one.kind.value for one in found(*more, **options)]


def test_what_each_asks_of_the_sender() -> None:
    reason = {"secrecy_mark", "leaked", "case_file", "meeting_record", "detainee_words", "source_alone",
              "shows_somebody", "published_later"}  # fmt: skip
    assert {kind.value for kind, remedy in REMEDIES.items() if remedy == Remedy.REASON} == reason
    assert {kind.value for kind, remedy in REMEDIES.items() if remedy == Remedy.STOP} == {
        "lawyer_named",
        "to_government",
    }
    assert {kind.value for kind, remedy in REMEDIES.items() if remedy == Remedy.READ} == {"not_public"}
    assert set(REMEDIES) == set(RiskKind)
    assert ARTICLES == ("cl111", "cl282", "cl308_1", "cel4")
    assert [remedy.value for remedy in Remedy] == ["read", "reason", "stop"]


def test_a_risk_is_known_by_its_kind_and_record_and_closed_by_a_reason() -> None:
    leaked = account("i", source_type="leaked", known_to="published")
    assert found(leaked) == [Risk("leaked:i", RiskKind.LEAKED, Remedy.REASON, "i", open=True)]
    for reason, open_ in (("", True), (" ", True), ("published abroad", False)):
        (one,) = found(leaked, accepted={"leaked:i": reason})
        assert one.open is open_
    (one,) = found(leaked, accepted={"leaked:j": "published abroad"})
    assert one.open


@pytest.mark.parametrize(
    ("kind", "abroad", "asked"),
    [("partner", True, True), ("partner", False, False), ("lawyer", False, False), ("public", False, True),
     ("un", False, True), ("ourselves", False, False), ("ourselves", True, True)],
)  # fmt: skip
def test_what_stays_in_the_country_is_not_asked_about(kind: str, abroad: bool, asked: bool) -> None:
    leaked = account("i", source_type="leaked", known_to="published")
    uses = [SHARE, "public", "un_named", "lawyer"]
    said = [consent("k", "p", uses, [row for use in uses for row in yes(use, "story", "name")])]
    readers = Audience(AudienceKind(kind), Level.PARTNER, abroad=abroad)
    assert bool(kinds(leaked, to=readers, said=said)) is asked


# marks


@pytest.mark.parametrize(
    ("words", "hit"),
    [(f"（{MARK}★）", MARK), ("机 密", "机 密"), ("秘密 ☆", "秘密 ☆"), ("Top Secret", "Top Secret"),
     ("classified", "classified"), ("内部资料", "内部资料"), ("秘密", ""), ("unclassified", ""),
     ("机密文件、资料、物品", "")],
)  # fmt: skip
def test_marks_that_the_state_puts_on_papers(words: str, hit: str) -> None:
    paper = paper_of("e", title={"zh": words})
    marked = [one for one in found(paper) if one.kind == RiskKind.SECRECY_MARK]
    assert [(one.record, one.found) for one in marked] == ([("e", hit)] if hit else [])


def test_a_mark_anywhere_on_a_paper_or_account_counts_if_anything_of_it_leaves() -> None:
    paper = paper_of("e", remarks={"zh": MARK})
    told = account("i", remarks={"zh": MARK}, known_to="published")
    other = copy("note", "n", text={"zh": "话"}, remarks={"zh": MARK}, **BELONGS)
    for one, counts in ((paper, True), (told, True), (other, False)):
        assert kinds(one, left_out=frozenset({(one.id, "remarks")})) == (["secrecy_mark"] if counts else [])
        assert kinds(one) == ["secrecy_mark"]
        assert kinds(one, excluded=frozenset({one.id})) == []
    marked_case = copy("case", "d", principals=["p"], headline={"zh": MARK})
    assert kinds(marked_case) == ["secrecy_mark"]


def test_a_record_with_two_marks_is_told_once_and_own_fields_are_ours() -> None:
    paper = paper_of("e", title={"zh": f"{MARK} 国家秘密"}, description={"zh": "机密"})
    assert kinds(paper) == ["secrecy_mark"]
    plain = paper_of("e")
    own = Copy("evidence", "e", plain.base, {**plain.leaves, ("~user", "x"): Leaf((("e", MARK),))})
    assert kinds(own) == []


# papers


@pytest.mark.parametrize(
    ("document_kind", "risk"),
    [("case_file", ["case_file"]), ("meeting_notes", ["meeting_record"]), ("judgment", [])],
)
def test_papers_of_the_file_and_records_of_meetings(document_kind: str, risk: list[str]) -> None:
    tie = copy("relation", "r", from_person="l", to_record="p", type="lawyer_of")
    lawyer = person("l", "沈闻笛", "Shen Wendi")
    paper = paper_of("e", document_kind=document_kind)
    assert kinds(paper, lawyer, tie, naming={"l": "description"}) == risk
    named = kinds(paper, lawyer, tie)
    assert named == ([*risk, "lawyer_named"] if risk else [])
    assert kinds(lawyer, tie, excluded=frozenset({"e"})) == [], "no paper, no risk"


def test_who_names_a_lawyer_of_a_paper_must_take_it_out() -> None:
    tie = copy("relation", "r", from_person="l", to_record="p", type="lawyer_of")
    lawyer = person("l", "沈闻笛", "Shen Wendi")
    meeting = copy("note", "n", kind="lawyer_meeting", text={"zh": "话"}, **BELONGS)
    for risk in found(meeting, lawyer, tie):
        assert (risk.kind.value, risk.record, risk.person, risk.open) in (
            ("meeting_record", "n", "", True),
            ("lawyer_named", "l", "l", True),
        )
    names = [{"kind": kind, "hans": "沈闻笛", "level": "public"} for kind in ("legal", "pen")]
    for naming, told in (("full", True), ("alias", True), ("initials", False), ("pseudonym", False)):
        other = person("l", "沈闻笛", naming=naming, names=names)
        assert ("lawyer_named" in kinds(meeting, other, tie, pseudonyms={"l": Bilingual("丁", "D")})) is told


@pytest.mark.parametrize(
    ("kind", "asked"),
    [("photo", True), ("video", True), ("screenshot", True), ("web_capture", True), ("drawing", True),
     (None, True), ("document", False), ("audio", False), ("chat", False)],
)  # fmt: skip
def test_pictures_of_nobody_in_particular(kind: str | None, asked: bool) -> None:
    plain: dict[str, Any] = {"kind": kind} if kind else {}
    shot = copy("evidence", "e", title={"zh": "图"}, file=FileRef("0" * 64, 1), cases=["c"], **plain)
    told = [("shows_somebody", "")] if asked else []
    assert [(one.kind.value, one.person) for one in found(shot)] == told
    assert kinds(shot, left_out=frozenset({("e", "file")})) == []
    of_p = copy("evidence", "e", title={"zh": "图"}, file=FileRef("0" * 64, 1), **BELONGS, **plain)
    assert kinds(of_p) == []


def test_whoever_is_shown_without_consent_is_told() -> None:
    picture: dict[str, Any] = {"kind": "photo", "copy": "redacted", "file": FileRef("0" * 64, 1)}
    shot = paper_of("e", persons=["z", "q"], **picture)
    reason = {("e", "file"): "the family asked", ("e", "title"): "the family asked"}
    around = [person("q", "陆一舟"), person("z", "何青")]
    (one,) = [one for one in found(shot, *around, overridden=reason) if one.kind == RiskKind.SHOWS_SOMEBODY]
    assert (one.record, one.person, one.open) == ("e", "q", True)
    other = paper_of("f", **picture)
    assert [one.record for one in found(shot, other, *around, overridden=reason)] == ["e"]


# accounts


@pytest.mark.parametrize(
    ("known_to", "risk"),
    [("source_alone", "source_alone"), (None, "source_alone"), ("few", "not_public"), ("many", "not_public"),
     ("published", None)],
)  # fmt: skip
def test_who_else_knows_it(known_to: str | None, risk: str | None) -> None:
    plain: dict[str, Any] = {"known_to": known_to} if known_to else {}
    told = account("i", source_type="family", **plain)
    assert kinds(told) == ([risk] if risk else [])
    assert kinds(told, excluded=frozenset({"i"})) == []


def test_where_it_is_already_published_is_told_beside_it() -> None:
    post = {"outlet": {"en": "The Post"}, "title": {"zh": "报道"}, "address": "https://example.org/1"}
    where = [post, {"title": {"zh": "又"}}]
    act = copy("act", "a", type="measure:criminal_detention", cases=["c"], victims=[{"target": "p"}])
    other_act = copy("act", "b", type="measure:criminal_detention", cases=["c"], victims=[{"target": "p"}])
    own = account("i", known_to="few", acts=["a"], reference=where)
    told = ("The Post · 报道 · https://example.org/1", "又")
    (one,) = found(act, own)
    assert one.published == told
    bare = account("i", acts=["a"])
    press = account("j", known_to="published", acts=["b", "a"], reference=where)
    (one,) = found(act, other_act, bare, press)
    assert (one.kind.value, one.record, one.published) == ("source_alone", "i", told)
    (one,) = found(act, bare, beside=(press,))
    assert one.published == told, "from a record that does not go"
    elsewhere = account("j", known_to="published", acts=["b"], reference=where)
    (one,) = found(act, other_act, bare, elsewhere)
    assert one.published == ()


# notes


def test_meetings_and_words_of_whoever_is_held() -> None:
    call = copy("note", "n", kind="call", text={"zh": "话"}, message={"zh": "捎话"}, **BELONGS)
    assert kinds(call) == ["detainee_words"]
    assert kinds(call, left_out=frozenset({("n", "message")})) == []
    assert kinds(call, excluded=frozenset({"n"})) == []


# the government


def test_the_subjects_of_a_letter_are_those_of_the_cases() -> None:
    uses = ["un_gov_named", "un_report_named"]
    wgad = Audience(AudienceKind.UN, Level.NEED_TO_KNOW, mechanisms=("wgad",))
    rows = [*yes("un_gov_named", "story", "name"), *yes("un_report_named", "name")]
    agreed = [consent("k", "p", uses, rows)]
    assert kinds(to=wgad, said=agreed) == []
    assert kinds(person("q", "陆一舟"), to=wgad, said=agreed) == [], "not the subject"
    (one,) = found(to=wgad, said=[])
    assert one == Risk("to_government:p", RiskKind.TO_GOVERNMENT, Remedy.STOP, "p", "p", open=True)
    (gone,) = found(to=wgad, said=agreed, excluded=frozenset({"p"}))
    assert (gone.kind.value, gone.person) == ("to_government", "p"), "whoever is not even in it"
    assert kinds(to=wgad, said=agreed, naming={"p": "initials"}) == ["to_government"]
    assert kinds(to=audience("un"), said=agreed) == []


@pytest.mark.parametrize(
    ("plain", "later"),
    [({}, False), ({"valid_until": "2026-11-23"}, True), ({"free_will": "no"}, True),
     ({"uses": ["un_named"]}, True), ({"parts": yes("un_report_named", "story")}, True),
     ({"parts": [("name", "un_report_named", "no")]}, True)],
)  # fmt: skip
def test_what_a_working_group_publishes_later_was_agreed_to(plain: dict[str, Any], later: bool) -> None:
    wgad = Audience(AudienceKind.UN, Level.PARTNER, mechanisms=("wgad",))
    now = consent("k", "p", ["un_gov_named"], yes("un_gov_named", "story", "name"), date="2026-06-01")
    given: dict[str, Any] = {"uses": ["un_report_named"], "parts": yes("un_report_named", "name"), **plain}
    then = consent("k2", "p", **{"date": "2026-05-01", **given})
    assert kinds(to=wgad, said=[now, then]) == (["published_later"] if later else [])
    if later:
        (one,) = found(to=wgad, said=[now, then])
        assert (one.record, one.person, one.remedy, one.open) == ("p", "p", Remedy.REASON, True)
