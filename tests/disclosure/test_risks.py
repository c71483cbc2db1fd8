"""涉密与执业风险: what is found, what it asks of the sender, and when it stops."""

from dataclasses import replace
from typing import Any

from app.disclosure.audience import Audience, audience
from app.disclosure.choices import Choices
from app.disclosure.risks import Remedy, Risk, RiskKind, risks
from app.records.leaves import Copy
from app.records.values import Bilingual, FileRef
from tests.disclosure.records import TODAY, consent, copy, judged, person, yes

SHARE = "confidential_share"
PARTS = yes(SHARE, "story", "name", "documents", "photo")
SAID = [consent("k", "p", [SHARE], PARTS)]
CASE = [copy("case", "c", principals=["p"], topics=["lawyers"]), person("p")]


def found(
    records: list[Copy], to: Audience | str = "partner", consents: list[Copy] = SAID, **chosen: Any
) -> list[Risk]:
    """The findings for a package."""
    readers = audience(to) if isinstance(to, str) else to
    review = judged(records, consents, readers, **chosen)
    return list(risks(review, records, readers, consents, Choices(TODAY, **chosen)))


def kinds(all_: list[Risk]) -> dict[RiskKind, bool]:
    """What was found, and whether it still blocks."""
    return {one.kind: one.open for one in all_}


def test_a_mark_on_a_paper_blocks_until_a_reason_is_given() -> None:
    mark = "绝" + "密"
    paper = copy("evidence", "e", title={"zh": f"通知（{mark}★10年）"}, persons=["p"], cases=["c"])
    (one,) = found([*CASE, paper])
    assert (one.kind, one.open, one.found) == (RiskKind.SECRECY_MARK, True, mark)
    assert kinds(found([*CASE, paper], accepted={one.key: "published by the court itself"})) == {
        one.kind: False
    }
    assert found([*CASE, paper], left_out=frozenset({("e", "title")})) == []


def test_leaked_material_and_facts_that_one_source_knows_alone() -> None:
    told = {"summary": {"zh": "他被打。"}, "persons": ["p"], "cases": ["c"]}
    leaked = copy("information", "i", source_type="leaked", known_to="published", **told)
    assert kinds(found([*CASE, leaked])) == {RiskKind.LEAKED: True}
    alone = copy("information", "i", source_type="family", known_to="source_alone", **told)
    assert kinds(found([*CASE, alone])) == {RiskKind.SOURCE_ALONE: True}
    unsaid = copy("information", "i", source_type="family", **told)
    assert kinds(found([*CASE, unsaid])) == {RiskKind.SOURCE_ALONE: True}


def test_a_fact_not_yet_public_tells_where_it_is_published() -> None:
    act = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}], cases=["c"])
    told = {"summary": {"zh": "他被打。"}, "persons": ["p"], "cases": ["c"], "acts": ["a"]}
    few = copy("information", "i", source_type="family", known_to="few", **told)
    press = copy("information", "j", source_type="media", known_to="published",
                 reference=[{"title": {"zh": "律师被拘"}, "outlet": {"zh": "某报"}}], **told)  # fmt: skip
    (one,) = found([*CASE, act, few, press])
    assert (one.kind, one.remedy, one.open) == (RiskKind.NOT_PUBLIC, Remedy.READ, False)
    assert one.published == ("某报 · 律师被拘",)


def test_papers_of_the_case_never_leave_under_the_lawyer() -> None:
    paper = copy("evidence", "e", kind="document", document_kind="case_file", title={"zh": "摘录"},
                 persons=["p"], cases=["c"])  # fmt: skip
    act = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}], cases=["c"],
               lawyers=[{"target": "l"}])  # fmt: skip
    tie = copy("relation", "r", from_person="l", to_record="p", type="lawyer_of")
    lawyer = person("l", "沈闻笛", "Shen Wendi")
    own = consent("k2", "l", [SHARE], PARTS)
    chosen: dict[str, Any] = {"ticked": {("e", "title"): "agreed"}}
    said = kinds(found([*CASE, lawyer, act, tie, paper], consents=[*SAID, own], **chosen))
    assert said == {RiskKind.CASE_FILE: True, RiskKind.LAWYER_NAMED: True}
    hidden: dict[str, Any] = {**chosen, "naming": {"l": "description"}}
    said = kinds(found([*CASE, lawyer, act, tie, paper], consents=[*SAID, own], **hidden))
    assert said == {RiskKind.CASE_FILE: True}


def test_what_reaches_the_government_stops_for_whoever_did_not_agree() -> None:
    wgad = audience("un", mechanisms=("wgad",))
    told = consent("k", "p", ["un_gov_named"], yes("un_gov_named", "story", "name"))
    both = consent("k", "p", ["un_gov_named", "un_report_named"],
                   yes("un_gov_named", "story", "name") + yes("un_report_named", "name"))  # fmt: skip
    assert kinds(found(CASE, wgad, SAID)) == {RiskKind.TO_GOVERNMENT: True}
    assert kinds(found(CASE, wgad, [told])) == {RiskKind.PUBLISHED_LATER: True}
    assert kinds(found(CASE, wgad, [both])) == {}
    masked: dict[str, Any] = {"naming": {"p": "pseudonym"}, "pseudonyms": {"p": Bilingual("丙", "C")}}
    (one,) = found(CASE, wgad, [both], **masked)
    assert (one.kind, one.remedy, one.open) == (RiskKind.TO_GOVERNMENT, Remedy.STOP, True)
    (one,) = found(CASE, wgad, [both], **masked, accepted={one.key: "urgent"})
    assert one.open
    letter = Audience(wgad.kind, wgad.ceiling, mechanisms=("sr_hrd",), individual=True)
    assert RiskKind.TO_GOVERNMENT in kinds(found(CASE, letter, SAID))


def test_a_picture_of_nobody_in_particular_is_asked_about() -> None:
    shot = copy("evidence", "e", kind="photo", title={"zh": "门前"}, cases=["c"], file=FileRef("0" * 64, 1))
    assert RiskKind.SHOWS_SOMEBODY in kinds(found([*CASE, shot]))


def test_nothing_is_asked_of_what_stays_at_home() -> None:
    assert found(CASE, "ourselves") == []


def test_a_letter_to_a_working_group_stops_whatever_was_ticked() -> None:
    wgad = replace(audience("un", mechanisms=("wgad",)), abroad=False)
    assert kinds(found(CASE, wgad, SAID)) == {RiskKind.TO_GOVERNMENT: True}
