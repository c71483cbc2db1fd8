"""What a package is made of: which records go, their numbers, rows, dates and words, what is kept of them."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest

from app.disclosure.audience import Audience, AudienceKind
from app.disclosure.cleared import Review
from app.disclosure.coarsening import Coarse, Grain
from app.disclosure.mentions import Action, Settlement
from app.records.leaves import Copy, Json, Leaf, Path
from app.records.levels import Level
from app.records.values import Bilingual, FileRef, Term
from tests.disclosure.records import consent, copy, judged, left, person, why, yes

SHARE = "confidential_share"
PARTS = yes(SHARE, "story", "name", "place", "documents", "photo", "quotes", "family", "contact")
SAID = [consent("k", "p", [SHARE], PARTS), consent("k2", "q", [SHARE], PARTS)]
CASE = copy("case", "c", principals=["p"], topics=["lawyers"])
WORLD = [CASE, person("p")]
OTHER = person("q", "陆一舟", "Lu Yizhou")
ACT: dict[str, Any] = {"type": "measure:criminal_detention", "cases": ["c"], "victims": [{"target": "p"}]}
CLOSE = Audience(AudienceKind.PARTNER, Level.NEED_TO_KNOW)


def strange(one: Copy, values: dict[Path, Json]) -> Copy:
    """A record with some leaves as a stranger may have written them."""
    more = {path: Leaf((("e", value),)) for path, value in values.items()}
    return Copy(one.type, one.id, one.base, {**one.leaves, **more})


def content(found: Review, number: str) -> Any:
    """What is cleared under a number."""
    one = found.cleared.get(number)
    assert one is not None
    return one.content


# numbers


LETTERS: dict[str, tuple[str, dict[str, Any]]] = {
    "relation": ("R1", {"from_person": "p", "to_record": "c", "type": "lawyer_of"}),
    "act": ("A1", ACT),
    "information": ("I1", {"summary": {"zh": "话"}, "cases": ["c"]}),
    "intervention": ("U1", {"type": "other_letter", "title": {"zh": "信"}, "cases": ["c"]}),
    "assistance": ("S1", {"provision": "legal_fund", "recipient": "p", "cases": ["c"]}),
    "evidence": ("E1", {"title": {"zh": "图"}, "cases": ["c"]}),
    "note": ("N1", {"title": {"zh": "记"}, "text": {"zh": "话"}, "cases": ["c"]}),
    "publication": ("D1", {"title": {"zh": "信"}, "cases": [{"target": "c"}]}),
    "training": ("L1", {"title": {"zh": "课"}}),
    "tip": ("X1", {"text": {"zh": "话"}}),
    "fund": ("F1", {"name": {"zh": "款"}}),
    "consent": ("K1", {"uses": [SHARE], "person": "p"}),
    "task": ("T1", {"title": {"zh": "事"}}),
    "interview": ("V1", {"quotes": [{"number": "1", "original": "x"}], "respondent_code": "R1"}),
}


@pytest.mark.parametrize("type_", LETTERS)
def test_each_type_has_a_letter_before_its_number(type_: str) -> None:
    number, plain = LETTERS[type_]
    home = Audience(AudienceKind.OURSELVES, Level.NEED_TO_KNOW)
    found = judged([*WORLD, copy(type_, "x", **plain)], [], home)
    assert found.numbers["x"] == number
    assert [one.type for one in found.cleared.records if one.number == number] == [type_]


def test_records_are_numbered_in_the_order_given_type_by_type() -> None:
    second = copy("case", "d", principals=["p"], topics=["lawyers"])
    act = copy("act", "a", **ACT)
    for order, numbers in (
        ([*WORLD, act, second], {"c": "C1", "p": "P1", "a": "A1", "d": "C2"}),
        ([second, act, *WORLD], {"d": "C1", "a": "A1", "c": "C2", "p": "P1"}),
    ):
        found = judged(order, SAID)
        assert found.numbers == numbers
        assert [one.number for one in found.cleared.records] == [numbers[one.id] for one in order]
        assert {one.content.id for one in found.cleared.records} == set(numbers.values())


def test_what_helps_to_judge_does_not_go() -> None:
    found = judged([CASE], SAID, beside=[person("p")])
    assert found.numbers == {"c": "C1"}
    assert why(found, "c", "principals") == {"target"}


def test_what_was_cleared_is_found_by_number_and_type() -> None:
    found = judged([*WORLD, copy("act", "a", **ACT)], SAID).cleared
    assert found.audience == "partner"
    assert bool(found)
    assert not judged([], SAID).cleared
    assert [one.number for one in found.of("act")] == ["A1"]
    assert found.of("note") == ()
    assert found.get("A9") is None
    person_ = found.get("P1")
    assert person_ is not None
    assert (person_.type, person_.file) == ("person", False)
    assert person_.label == Bilingual("周砚秋", "Zhou Yanqiu")
    case = found.get("C1")
    assert case is not None
    assert case.label == Bilingual()


def test_the_reader_is_told_how_many_fields_stay_and_why() -> None:
    case = copy("case", "c", principals=["p"], topics=["lawyers"], title={"zh": "甲", "en": "A"},
                remarks={"zh": "话", "en": "words"}, safety_measures={"zh": "换锁"})  # fmt: skip
    found = judged([case, person("p")], SAID)
    assert dict(found.cleared.held) == {"ours": 2, "level": 3}


# which records go


def test_what_was_excluded_and_what_belongs_to_no_case_that_goes_stays() -> None:
    act = copy("act", "a", **ACT)
    found = judged([*WORLD, act], SAID, excluded=frozenset({"a"}))
    assert "a" not in found.numbers
    assert why(found, "a", "type") == {"left_out"}
    assert why(found, "a", "victims") == {"left_out"}
    found = judged([*WORLD, act], SAID, excluded=frozenset({"c"}))
    assert found.numbers == {}
    assert why(found, "a", "type") == {"target"}
    two = copy("act", "a", **{**ACT, "cases": ["c", "d"]})
    assert "a" in judged([*WORLD, two], SAID).numbers, "one of its cases suffices"
    free = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}])
    assert "a" in judged([*WORLD, free], SAID).numbers


def test_whole_records_that_stay_say_so_field_by_field() -> None:
    note = copy("note", "n", cases=["c"], text={"zh": "话"}, minimum_level="need_to_know")
    found = judged([*WORLD, note], SAID)
    assert why(found, "n", "text") == why(found, "n", "cases") == {"level"}
    assert why(found, "n", "minimum_level") == set()


def test_a_person_goes_only_if_something_that_goes_points_to_them() -> None:
    found = judged([*WORLD, OTHER], SAID)
    assert "q" not in found.numbers
    assert why(found, "q", "names") == {"alone", "ours"}
    found = judged([*WORLD, OTHER, copy("act", "a", **ACT, lawyers=[{"target": "q"}])], SAID)
    assert found.numbers["q"] == "P2"
    hidden = judged([*WORLD, OTHER, copy("act", "a", **ACT, lawyers=[{"target": "q"}])], SAID,
                    left_out=frozenset({("a", "type")}))  # fmt: skip
    assert "q" not in hidden.numbers, "who is spoken of by what stays stays too"


def test_a_text_that_happens_to_be_an_id_points_to_nobody() -> None:
    paper = copy("evidence", "e", exhibit="q", title={"zh": "q"}, cases=["c"])
    assert "q" not in judged([*WORLD, OTHER, paper], SAID).numbers


def test_links_to_what_stays_fall_and_rows_with_whom_they_are_about() -> None:
    act = copy("act", "a", **{**ACT, "victims": [{"target": "p"}, {"target": "w", "age": 30}]})
    case = copy("case", "c", principals=["p", "w"], topics=["lawyers"])
    hidden = person("w", "何青", "He Qing", naming="withheld")
    said = [*SAID, consent("k3", "w", [SHARE], PARTS)]
    found = judged([case, person("p"), hidden, act], said)
    assert [row.target.id for row in content(found, "A1").victims] == ["P1"]
    assert [link.id for link in content(found, "C1").principals] == ["P1"]
    assert why(found, "c", "principals") == {"target"}
    ages = [held for held in found.held if held.path[-1] == "age"]
    assert [held.reason.value for held in ages] == ["target"]


TIE = {"from_person": "p", "to_record": "c", "type": "lawyer_of"}
NEEDED: list[tuple[str, dict[str, Any], str, bool]] = [
    ("relation", {**TIE, "start": "2026-01-01"}, "type", False),
    ("relation", TIE, "from_person", False),
    ("relation", TIE, "to_record", False),
    ("relation", TIE, "start", True),
    ("act", {**ACT, "start": "2026-10-17"}, "type", False),
    ("act", {**ACT, "start": "2026-10-17"}, "start", True),
    ("assistance", {"cases": ["c"], "provision": "legal_fund", "urgency": "x"}, "provision", False),
    ("assistance", {"cases": ["c"], "provision": "legal_fund", "reason": {"zh": "话"}}, "reason", True),
]


@pytest.mark.parametrize(("type_", "plain", "out", "goes"), NEEDED)
def test_some_fields_are_needed_for_the_rest_to_make_sense(
    type_: str, plain: dict[str, Any], out: str, goes: bool
) -> None:
    found = judged([*WORLD, copy(type_, "x", **plain)], SAID, CLOSE, left_out=frozenset({("x", out)}))
    assert ("x" in found.numbers) is goes
    reasons = {held.reason.value for held in found.held if held.record == "x" and held.field != out}
    assert ("alone" in reasons) is not goes


ANY_OF: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("information", {"cases": ["c"], "quotable": "code", "language": "zh"}, {
        "summary": {"zh": "话"}, "text": {"zh": "话"}, "title": {"zh": "话"},
        "figures": [{"subject": {"zh": "数"}}], "reference": [{"title": {"zh": "题"}}]}),
    ("evidence", {"cases": ["c"], "language": "zh"}, {
        "title": {"zh": "话"}, "description": {"zh": "话"}, "transcript": {"zh": "话"},
        "document_kind": "arrest_notice", "file": FileRef("0" * 64, 1)}),
    ("intervention", {"cases": ["c"], "symbol": "A/1"}, {"type": "other_letter", "title": {"zh": "话"}}),
    ("note", {"cases": ["c"], "date": "2026-10-01"}, {"text": {"zh": "话"}, "title": {"zh": "话"}}),
    ("interview", {"cases": ["c"], "consent": "k", "respondent_code": "R-1"}, {
        "quotes": [{"number": "1", "original": "话", "permission": "code", "cleared_on": "2026-10-01"}],
        "recommendations": [{"text": {"zh": "话"}}], "achievements": [{"text": {"zh": "话"}}],
        "supports": [{"text": {"zh": "话"}}], "answers": [{"answer": {"zh": "话"}}]}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("type_", "rest", "one"), [(t, rest, {name: v}) for t, rest, any_ in ANY_OF for name, v in any_.items()]
)
def test_of_some_fields_one_is_needed(type_: str, rest: dict[str, Any], one: dict[str, Any]) -> None:
    every = [consent("k", "p", [SHARE], [*PARTS, *yes(SHARE, "voice", "health")])]
    assert "x" not in judged([*WORLD, copy(type_, "x", **rest)], every, CLOSE, beside=every).numbers
    found = judged([*WORLD, copy(type_, "x", **rest, **one)], every, CLOSE, beside=every)
    assert "x" in found.numbers, [(held.path, held.reason) for held in found.held]


def test_a_record_of_which_links_alone_are_left_does_not_go() -> None:
    found = judged([copy("case", "c", principals=["p"]), person("p")], SAID)
    assert found.numbers == {}
    tie = copy("publication", "d", cases=[{"target": "c"}])
    assert "d" not in judged([*WORLD, tie], SAID).numbers


# rows


def test_rows_are_counted_anew_in_their_order_and_a_row_of_which_nothing_leaves_is_none() -> None:
    places = [{"kind": f"own_{n}", "name": {"zh": name}} for n, name in enumerate("甲乙丙")]
    act = copy("act", "a", **ACT, custody_places=places)
    every = content(judged([*WORLD, act], SAID), "A1").custody_places
    assert [(row.row_id, row.name.zh) for row in every] == [("1", "甲"), ("2", "乙"), ("3", "丙")]
    ids = [path[1] for path, leaf in act.leaves.items() if path[-1] == "zh" and leaf.shown == "乙"]
    raised = strange(act, {("~level", "custody_places", ids[0]): "team"})
    kept = content(judged([*WORLD, raised], SAID), "A1").custody_places
    assert [(row.row_id, row.name.zh) for row in kept] == [("1", "甲"), ("2", "丙")]


def test_links_become_numbers_of_the_package_and_keep_their_order() -> None:
    case = copy("case", "c", principals=["q", "p"], topics=["lawyers"])
    found = judged([case, person("p"), OTHER], SAID)
    assert [link.id for link in content(found, "C1").principals] == ["P2", "P1"]
    tie = copy("relation", "r", from_person="q", to_record="c", type="lawyer_of")
    made = content(judged([*WORLD, OTHER, tie], SAID, CLOSE), "R1")
    assert (made.from_person.id, made.to_record.id) == ("P2", "C1")


# values


@pytest.mark.parametrize(
    ("grain", "edtf", "exact"),
    [(Grain.DAY, "2026-10-17", True), (Grain.MONTH, "2026-10", False), (Grain.YEAR, "2026", False)],
)
def test_a_day_leaves_as_coarse_as_the_sender_wants_and_never_in_words(
    grain: Grain, edtf: str, exact: bool
) -> None:
    act = copy("act", "a", **ACT, start={"edtf": "2026-10-17", "words": "她生日"},
               arrived_at="2026-10-17T06:40+08:00")  # fmt: skip
    act = strange(act, {("arrived_at",): {"iso": "2026-10-17T06:40+08:00", "words": "天没亮"}})
    for key in ("", "a"):
        found = judged([*WORLD, act], SAID, coarse={key: Coarse(grain)})
        made = content(found, "A1")
        assert (made.start.edtf, made.start.words) == (edtf, "")
        assert ("arrived_at" in left(found, "a")) is exact
        assert why(found, "a", "arrived_at") == (set() if exact else {"coarsened"})
        if exact:
            assert (made.arrived_at.iso, made.arrived_at.words) == ("2026-10-17T06:40+08:00", "")


def test_a_day_that_cannot_be_read_or_says_nothing_does_not_leave() -> None:
    act = strange(copy("act", "a", **ACT), {("start",): {"edtf": "x", "earliest": "tomorrow"}})
    found = judged([*WORLD, act], SAID)
    assert "start" not in left(found, "a")
    assert "type" in left(found, "a")


def test_places_are_made_coarse_where_the_sender_wants_it() -> None:
    act = copy("act", "a", **ACT, place={"province": "430000", "prefecture": {"zh": "云川市"}})
    for coarse, kept in ((Coarse(), True), (Coarse(places=True), False), (Coarse(Grain.YEAR), True)):
        found = judged([*WORLD, act], SAID, coarse={"a": coarse})
        assert ("place", "province") in found.leaves["a"]
        assert (("place", "prefecture", "zh") in found.leaves["a"]) is kept


def test_a_file_goes_under_its_number_without_what_tells_ours_from_another() -> None:
    ref = FileRef("ab" * 32, 77, "image/png")
    one = copy("evidence", "e", kind="dataset", file=ref, cases=["c"], exhibit="E-1")
    plain = copy("evidence", "f", kind="dataset", title={"zh": "图"}, cases=["c"])
    found = judged([*WORLD, plain, one], SAID)
    assert found.files == {"E2": "ab" * 32}
    assert content(found, "E2").file == FileRef("", 0, "")
    assert [one.file for one in found.cleared.of("evidence")] == [False, True]


DECISION = "granted"


def test_a_note_on_a_term_is_a_text_and_scrubbed() -> None:
    act = copy("act", "a", **ACT)
    drawn: dict[str, Any] = {"pseudonyms": {"p": Bilingual("丙", "C")}, "naming": {"p": "pseudonym"}}
    for note, said in (("周砚秋不同意", "丙不同意"), ("无", "无"), ("老周不同意", "")):
        one = strange(act, {("decision",): {"code": DECISION, "note": note}})
        found = judged([*WORLD, one], SAID, **drawn)
        assert content(found, "A1").decision == Term(DECISION, said)
        assert bool(found.mentions) is (said == "")


def test_what_does_not_fit_its_kind_is_not_carried_along() -> None:
    act = strange(copy("act", "a", **ACT), {("round",): "not a number"})
    row = next(path[1] for path in act.leaves if path[0] == "victims")
    act = strange(act, {("victims", row, "age"): "thirty"})
    made = content(judged([*WORLD, act], SAID), "A1")
    assert dict(made.unknown) == {}
    assert all(dict(row.unknown) == {} for row in made.victims)
    assert [row.target.id for row in made.victims] == ["P1"]


# words


def test_an_open_mention_keeps_its_text_back_until_it_is_settled() -> None:
    case = copy("case", "c", principals=["p"], topics=["lawyers"], summary={"zh": "老周被带走。"})
    records = [case, person("p", naming="pseudonym")]
    drawn: dict[str, Any] = {"pseudonyms": {"p": Bilingual("丙", "C")}}
    found = judged(records, SAID, **drawn)
    assert why(found, "c", "summary") == {"mention"}
    assert (len(found.mentions), found.replaced) == (1, ())
    key = found.mentions[0].key
    found = judged(records, SAID, **drawn, settled={key: Settlement(Action.REPLACE)})
    assert content(found, "C1").summary == Bilingual("丙被带走。")
    assert (found.mentions, len(found.replaced)) == ((), 1)


def test_spellings_of_a_name_that_goes_are_not_scrubbed_but_the_note_on_it_is() -> None:
    names = [{"kind": "legal", "hans": "周砚秋", "level": "public"},
             {"kind": "former", "hans": "周大", "level": "public", "note": {"zh": "陆一舟起的"}}]  # fmt: skip
    one = person("p", names=names)
    found = judged([CASE, one], SAID, CLOSE, persons=[OTHER])
    assert [row.hans for row in content(found, "P1").names] == ["周砚秋", "周大"]
    assert [row.note.zh for row in content(found, "P1").names] == ["", "某人起的"]


# what is kept of it


def test_a_digest_of_each_leaf_tells_later_whether_the_same_went_before() -> None:
    found = judged([*WORLD, copy("act", "a", **ACT, start="2026-10-17")], SAID)
    said = json.dumps(ACT["type"], ensure_ascii=False)
    assert found.leaves["a"][("type",)] == hashlib.sha256(said.encode()).hexdigest()[:16]
    day = {"earliest": "2026-10-17", "edtf": "2026-10-17", "latest": "2026-10-17", "words": ""}
    said = json.dumps(day, sort_keys=True, ensure_ascii=False)
    assert found.leaves["a"][("start",)] == hashlib.sha256(said.encode()).hexdigest()[:16]


def test_the_consents_relied_on_and_those_set_aside() -> None:
    amber = consent("k", "p", [SHARE], PARTS, circumstances=["in_custody"], date="2026-10-20")
    case = copy("case", "c", principals=["p", "q"], topics=["lawyers"], summary={"zh": "话"})
    found = judged([case, person("p"), OTHER], [amber, SAID[1]])
    assert found.consents == {"k": "2027-01-18", "k2": ""}
    assert found.waived == ()
    found = judged([case, person("p"), OTHER], [amber], overridden={("c", "summary"): "the family asked"})
    assert found.consents == {"k": "2027-01-18"}
    assert [(w.record, w.field, w.reason.value, w.part, w.person, w.consent) for w in found.waived] == [
        ("c", "summary", "no_consent", "story", "q", "")
    ]
    expired = consent("k2", "q", [SHARE], PARTS, valid_until="2026-01-01")
    asked = {("c", "summary"): "the family asked"}
    found = judged([case, person("p"), OTHER], [amber, expired], overridden=asked)
    assert [(w.reason.value, w.consent) for w in found.waived] == [("expired", "k2")]
    assert judged([case, person("p"), OTHER], [amber], "ourselves").consents == {}


def test_how_each_person_who_goes_is_named() -> None:
    case = copy("case", "c", principals=["p", "q"], topics=["lawyers"])
    found = judged([case, person("p"), replace(OTHER)], [SAID[0]])
    assert found.namings == {"p": "full", "q": "description"}
    assert set(found.labels) == {"p", "q"}
    body = person("o", "某市公安局", "", kind="authority")
    act = copy("act", "a", **ACT, perpetrators=[{"target": "o"}])
    found = judged([*WORLD, act, body], SAID)
    assert found.labels["o"].zh == "某市公安局"
    assert found.consents == {"k": ""}, "whoever is not asked gave no consent"
