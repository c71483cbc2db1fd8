"""The three tests of the gate, one leaf at a time: what is never told, levels, consent."""

from dataclasses import replace
from typing import Any

import pytest

from app.disclosure.audience import Audience, AudienceKind, audience
from app.disclosure.choices import Choices
from app.disclosure.gate import Gate
from app.disclosure.known import Known, One
from app.disclosure.reasons import Held, Reason
from app.records.leaves import Copy, Json, Leaf, Path, created
from app.records.levels import Level
from app.records.types import TYPES
from app.records.values import FileRef
from app.records.vocabularies import TermEntry
from tests.disclosure.records import TODAY, consent, copy, person, yes

SHARE = "confidential_share"
PARTS = ("story", "name", "place", "documents", "photo", "quotes", "contact", "family", "identity_numbers")
SAID = [consent("k", "p", [SHARE], yes(SHARE, *PARTS))]
ALL = [consent("k", "p", [SHARE], yes(SHARE, *PARTS, "voice", "health"))]
CASE = copy("case", "c", principals=["p"], topics=["lawyers"])
OURSELVES, PARTNER, PUBLIC = (audience(kind) for kind in ("ourselves", "partner", "public"))
CLOSE = Audience(AudienceKind.PARTNER, Level.NEED_TO_KNOW)


def gate(*copies: Copy, to: Audience = PARTNER, said: list[Copy] = SAID, **chosen: Any) -> Gate:
    """A gate that knows a case of p, and some more."""
    return Gate(Known([CASE, person("p"), *copies]), to, said, Choices(TODAY, **chosen))


def judged(one: Copy, path: Path, **options: Any) -> str:
    """`leaves`, or why a leaf stays."""
    held = gate(one, **options).judge(One(one), path)
    return held.reason.value if held else "leaves"


def whole(one: Copy, **options: Any) -> str:
    """`goes`, or why nothing of a record leaves."""
    reason = gate(one, **options).whole(One(one))
    return reason.value if reason else "goes"


def strange(one: Copy, values: dict[Path, Json]) -> Copy:
    """A record with some leaves as a stranger may have written them."""
    more = {path: Leaf((("e", value),)) for path, value in values.items()}
    return Copy(one.type, one.id, one.base, {**one.leaves, **more})


# a record as a whole


def test_types_not_known_and_levels_that_cannot_be_told_keep_everything_here() -> None:
    assert whole(created("type_of_a_later_version", "x", {("a",): "v"}, "e")) == "unknown"
    both = Leaf((("e1", "family"), ("e2", "lawyer")))
    quarrel = Copy("consent", "k", SAID[0].base, {**SAID[0].leaves, ("given_by",): both})
    assert whole(quarrel) == "unranked"
    assert whole(quarrel, to=OURSELVES) == "unranked"


@pytest.mark.parametrize("type_", ["consent", "task"])
def test_consents_and_tasks_stay_with_us(type_: str) -> None:
    one = copy(type_, "x")
    assert whole(one) == "ours"
    assert whole(one, to=OURSELVES) == "goes"


def test_a_record_has_a_level_of_its_own_unless_a_field_of_it_was_ticked() -> None:
    partner = copy("note", "n", minimum_level="partner")
    assert whole(partner) == "goes"
    assert whole(partner, to=PUBLIC) == "level"
    assert whole(partner, to=PUBLIC, ticked={("n", "text"): "agreed"}) == "goes"
    assert whole(partner, to=PUBLIC, ticked={("n", "text"): " "}) == "level"
    assert whole(partner, to=PUBLIC, ticked={("m", "text"): "agreed"}) == "level"
    assert whole(copy("note", "n", minimum_level="team")) == "level"
    assert whole(copy("note", "n", minimum_level="need_to_know"), to=OURSELVES) == "level"


def test_papers_and_meetings_of_a_lawyer_are_need_to_know() -> None:
    for one in (copy("evidence", "e", document_kind="case_file"), copy("note", "e", kind="lawyer_meeting")):
        assert whole(one) == whole(one, to=OURSELVES) == "level"
        assert whole(one, to=CLOSE) == "goes"
        assert whole(one, ticked={("e", "title"): "agreed"}) == "goes"


def test_who_is_withheld_stays_except_at_home() -> None:
    assert whole(person("p", naming="withheld")) == "naming"
    assert whole(person("p", naming="withheld"), to=OURSELVES) == "goes"
    assert whole(person("p"), naming={"p": "withheld"}) == "naming"
    assert whole(person("p", naming="description")) == "goes"


@pytest.mark.parametrize(
    ("until", "kind", "reason"),
    [
        (None, "partner", "goes"),
        ("2026-11-24", "partner", "goes"),
        ("2026-11-25", "partner", "confidential"),
        ("2026-11", "partner", "confidential"),
        ("2026-11-25", "public", "confidential"),
        ("2026-11-25", "un", "goes"),
        ("2026-11-25", "ourselves", "goes"),
    ],
)
def test_a_letter_stays_confidential_until_its_day(until: str | None, kind: str, reason: str) -> None:
    plain = {"confidential_until": until} if until else {}
    assert whole(copy("intervention", "i", **plain), to=audience(kind)) == reason


def test_a_letter_without_an_end_of_confidence_waits() -> None:
    day: Json = {"edtf": "2026-01-01/..", "words": "", "earliest": "2026-01-01", "latest": None}
    one = strange(copy("intervention", "i"), {("confidential_until",): day})
    assert whole(one) == "confidential"


@pytest.mark.parametrize(
    ("meant_for", "kind", "reason"),
    [
        ("public", "public", "goes"),
        ("partner", "public", "level"),
        ("partner", "partner", "goes"),
        ("team", "partner", "level"),
        ("team", "ourselves", "goes"),
        ("of_a_later_version", "ourselves", "level"),
        (None, "public", "goes"),
    ],
)
def test_a_text_goes_to_those_whom_it_is_meant_for(meant_for: str | None, kind: str, reason: str) -> None:
    plain = {"audience": meant_for} if meant_for else {}
    assert whole(copy("publication", "d", **plain), to=audience(kind)) == reason


# what is ours

OUR_FIELDS: list[tuple[Copy, str, str]] = [
    (copy("case", "x", minimum_level="public"), "minimum_level", "ours"),
    (person("x", naming="full"), "naming", "ours"),
    (copy("publication", "x", review_state="final"), "review_state", "ours"),
    (copy("evidence", "x", sha256="0" * 64), "sha256", "leaves"),
    (copy("evidence", "x", size=4), "size", "leaves"),
    (copy("evidence", "x", file_name="a.jpg"), "file_name", "leaves"),
    (copy("evidence", "x", metadata=[{"name": "Model", "value": "X"}]), "metadata", "leaves"),
    (copy("case", "x", title={"zh": "工作标题"}), "title", "leaves"),
]


@pytest.mark.parametrize(("one", "field", "at_home"), OUR_FIELDS, ids=[row[1] for row in OUR_FIELDS])
def test_what_serves_us_alone_never_leaves(one: Copy, field: str, at_home: str) -> None:
    path = max(path for path in one.leaves if path[0] == field)
    assert judged(one, path, to=CLOSE) == "ours"
    assert judged(one, path, to=Audience(AudienceKind.OURSELVES, Level.NEED_TO_KNOW)) == at_home


def test_the_title_of_anything_but_a_case_is_no_working_title() -> None:
    letter = copy("publication", "x", title={"zh": "信"}, cases=[{"target": "c"}])
    assert judged(letter, ("title", "zh")) == "leaves"
    case = copy("case", "c", principals=["p"], headline={"zh": "标题"})
    assert judged(case, ("headline", "zh")) == "leaves"


def test_the_level_of_a_name_and_our_colleagues_are_ours() -> None:
    one = person("p")
    level, words = (next(path for path in one.leaves if path[-1] == column) for column in ("level", "hans"))
    assert judged(one, level, to=CLOSE) == judged(one, level, to=OURSELVES) == "ours"
    assert judged(one, words) == "leaves"
    case = copy("case", "c", principals=["p"], owner="own_us")
    added = {"staff": [TermEntry("own_us", "我们", "", "us")]}
    assert judged(case, ("owner",), to=CLOSE, added=added) == "ours"
    assert judged(case, ("owner",), to=OURSELVES, added=added) == "leaves"


# the leaf


def test_what_this_version_does_not_know_stays() -> None:
    case = copy("case", "c", principals=["p"], topics=["lawyers", "of_a_later_version"], province="430000")
    assert judged(case, ("topics", "lawyers")) == judged(case, ("province",)) == "leaves"
    assert judged(case, ("topics", "of_a_later_version"), to=OURSELVES) == "unknown"
    assert judged(strange(case, {("province",): "999999"}), ("province",)) == "unknown"
    assert judged(strange(case, {("province",): {"code": "430000", "note": "x"}}), ("province",)) == "leaves"
    assert judged(strange(case, {("province",): {"code": 4, "note": "x"}}), ("province",)) == "unknown"
    assert judged(strange(case, {("province",): ["430000"]}), ("province",)) == "unknown"
    assert judged(strange(case, {("field_x",): "v"}), ("field_x",)) == "unknown"
    assert judged(strange(case, {("~level", "topics"): "public"}), ("~level", "topics")) == "unknown"
    own = copy("case", "c", principals=["p"], topics=["own_x"])
    assert judged(own, ("topics", "own_x")) == "unknown"
    (vocabulary,) = TYPES["case"].fields["topics"].vocabulary
    added = {vocabulary: [TermEntry("own_x", "甲", "", "x")]}
    assert judged(own, ("topics", "own_x"), added=added) == "leaves"


def test_a_field_left_out_stays_in_one_record_or_for_an_audience_in_every_one_of_a_type() -> None:
    for path in (("principals", "p"), ("topics", "lawyers")):
        out = frozenset({("c", path[0])})
        assert judged(CASE, path) == "leaves"
        assert judged(CASE, path, left_out=out) == "left_out"
        preset = replace(PARTNER, left_out=frozenset({("case", path[0])}))
        assert judged(CASE, path, to=preset) == "left_out"
        for other in (frozenset({("act", path[0])}), frozenset({("case", "province")})):
            assert judged(CASE, path, to=replace(PARTNER, left_out=other)) == "leaves"
        assert judged(CASE, path, left_out=frozenset({("d", path[0]), ("c", "province")})) == "leaves"


def test_a_file_stays_whose_metadata_cannot_be_taken_out() -> None:
    one = copy("evidence", "e", kind="dataset", file=FileRef("0" * 64, 1), cases=["c"], exhibit="E-1")
    assert judged(one, ("file",)) == "leaves"
    assert judged(one, ("file",), unsafe_files=frozenset({"e"})) == "file"
    assert judged(one, ("file",), unsafe_files=frozenset({"d"})) == "leaves"
    assert judged(one, ("exhibit",), unsafe_files=frozenset({"e"})) == "leaves"


@pytest.mark.parametrize(
    ("field", "levels"),
    [
        ("headline", {"public": "leaves", "partner": "leaves", "close": "leaves"}),
        ("summary", {"public": "level", "partner": "leaves", "close": "leaves"}),
        ("remarks", {"public": "level", "partner": "level", "close": "leaves"}),
        ("safety_measures", {"public": "level", "partner": "level", "close": "leaves"}),
    ],
)
def test_nothing_above_the_level_of_the_audience(field: str, levels: dict[str, str]) -> None:
    both = [consent("k", "p", ["public", SHARE], yes("public", "story") + yes(SHARE, "story"))]
    case = copy("case", "c", principals=["p"], **{field: {"zh": "话"}})
    for name, readers in (("public", PUBLIC), ("partner", PARTNER), ("close", CLOSE)):
        assert judged(case, (field, "zh"), to=readers, said=both) == levels[name]
        assert judged(case, (field, "zh"), to=readers, said=both, ticked={("c", field): "agreed"}) == "leaves"
        other = {("c", "topics"): "agreed", ("d", field): "agreed"}
        assert judged(case, (field, "zh"), to=readers, said=both, ticked=other) == levels[name]


def test_what_stays_is_told_with_its_level_and_for_want_of_whose_consent() -> None:
    case = copy("case", "c", principals=["p"], summary={"zh": "话"})
    expired = [consent("k", "p", [SHARE], yes(SHARE, "story"), valid_until="2026-01-01")]
    held = gate(case, said=expired).judge(One(case), ("summary", "zh"))
    path = ("summary", "zh")
    assert held == Held("c", "case", path, Reason.EXPIRED, Level.PARTNER, "story", "p", "k")
    assert held is not None
    assert held.field == "summary"
    nobody = copy("case", "d", summary={"zh": "话"})
    held = gate(nobody).judge(One(nobody), path)
    assert held == Held("d", "case", path, Reason.NOBODY_ASKED, Level.PARTNER, "story")
    raised = strange(copy("case", "c", principals=["p"], topics=["lawyers"]), {("~level", "topics"): "team"})
    held = gate(raised).judge(One(raised), ("topics", "lawyers"))
    assert held == Held("c", "case", ("topics", "lawyers"), Reason.LEVEL, Level.TEAM)


def test_whose_consent_is_missing_can_be_set_aside_in_writing_field_by_field() -> None:
    case = copy("case", "c", principals=["p"], summary={"zh": "话"}, headline={"zh": "题"})
    for name in ("summary", "headline"):
        found = judged(case, (name, "zh"), said=[], overridden={("c", "summary"): "the family asked"})
        assert found == ("leaves" if name == "summary" else "no_consent")
    gone = [consent("k", "p", [SHARE], yes(SHARE, "story"), withdrawn_on="2026-10-01")]
    assert judged(case, ("summary", "zh"), said=gone, overridden={("c", "summary"): "urgent"}) == "withdrawn"
    assert judged(case, ("summary", "zh"), said=[], to=OURSELVES) == "leaves"


def test_a_consent_for_one_case_covers_what_belongs_to_no_case_only_if_that_case_is_at_hand() -> None:
    bound = [consent("k", "p", [SHARE], yes(SHARE, "place"), cases=["c"])]
    one = person("p", province="430000")
    assert judged(one, ("province",), said=bound) == "leaves"
    other = [consent("k", "p", [SHARE], yes(SHARE, "place"), cases=["d"])]
    assert judged(one, ("province",), said=other) == "not_covered"
    assert judged(one, ("province",), said=[*other, *bound]) == "leaves"
    elsewhere = copy("case", "d", principals=["p"], province="430000")
    assert judged(elsewhere, ("province",), said=bound) == "not_covered"
    assert judged(elsewhere, ("province",), said=other) == "leaves"
    act = copy("act", "a", type="measure:criminal_detention", cases=["d"], victims=[{"target": "p"}],
               place={"province": "430000"})  # fmt: skip
    assert judged(act, ("place", "province"), said=bound) == "not_covered"
    assert judged(act, ("place", "province"), said=other) == "leaves"
