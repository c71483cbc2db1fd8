"""What this version does not know is refused; what serves us alone stays; coarse stays coarse."""

from app.disclosure.coarsening import Coarse, Grain
from app.records.dates import EdtfDate
from app.records.leaves import Copy, Leaf, created
from tests.disclosure.records import consent, copy, judged, left, person, why, yes

SHARE = "confidential_share"
SAID = [consent("k", "p", [SHARE], yes(SHARE, "story", "name", "place", "documents", "photo"))]


def test_unknown_fields_columns_codes_and_types_stay() -> None:
    case = copy("case", "c", principals=["p"], topics=["lawyers", "of_a_later_version"])
    leaves = {**case.leaves, ("field_of_a_later_version",): Leaf((("e", "value"),))}
    strange = created("type_of_a_later_version", "x", {("a",): "value"}, "e")
    act = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}], cases=["c"])
    row = next(path[1] for path in act.leaves if path[0] == "victims")
    act = Copy("act", "a", act.base, {**act.leaves, ("victims", row, "column_x"): Leaf((("e", "value"),))})
    found = judged([Copy("case", "c", case.base, leaves), person("p"), act, strange], SAID)
    assert why(found, "c", "field_of_a_later_version") == {"unknown"}
    assert why(found, "c", "topics") == {"unknown"}
    assert why(found, "x", "a") == {"unknown"}
    assert why(found, "a", "victims") == {"unknown"}
    assert "value" not in repr([one.content for one in found.cleared.records])


def test_the_more_protective_of_two_waiting_values_counts() -> None:
    one = person("p")
    both = Leaf((("e1", "full"), ("e2", "description")))
    case = copy("case", "c", principals=["p"], topics=["lawyers"])
    found = judged([case, Copy("person", "p", one.base, {**one.leaves, ("naming",): both})], SAID)
    assert found.namings["p"] == "description"


def test_a_consent_with_something_unknown_in_it_grants_nothing() -> None:
    strange = Copy("consent", "k", SAID[0].base, {**SAID[0].leaves, ("limit_x",): Leaf((("e", "v"),))})
    case = copy("case", "c", principals=["p"], summary={"zh": "他被带走。"}, topics=["lawyers"])
    assert why(judged([case, person("p")], [strange]), "c", "summary") == {"consent_unknown"}


def test_a_part_needed_under_a_condition_is_needed_while_the_condition_is_not_known() -> None:
    records = [copy("case", "c", principals=["p"], topics=["lawyers"]), person("p")]
    story = [consent("k", "p", [SHARE], yes(SHARE, "story", "documents"))]
    file = {"exhibit": "E-1", "title": {"zh": "图"}, "persons": ["p"], "cases": ["c"]}
    from app.records.values import FileRef

    ref = FileRef("0" * 64, 9, "image/png")
    unknown = copy("evidence", "e", file=ref, **file)
    dataset = copy("evidence", "e", file=ref, kind="dataset", **file)
    assert why(judged([*records, unknown], story), "e", "file") == {"part"}
    assert "file" in left(judged([*records, dataset], story), "e")


def test_ticked_fields_above_the_level_go_only_with_a_reason() -> None:
    records = [
        copy("case", "c", principals=["p"], safety_measures={"zh": "换锁"}, topics=["lawyers"]),
        person("p"),
    ]
    assert why(judged(records, SAID), "c", "safety_measures") == {"level"}
    assert why(judged(records, SAID, ticked={("c", "safety_measures"): ""}), "c", "safety_measures") == {
        "level"
    }
    assert "safety_measures" in left(judged(records, SAID, ticked={("c", "safety_measures"): "asked"}), "c")


def test_quotes_need_their_own_permission() -> None:
    plain = {"cases": ["c"], "persons": ["p"], "text": {"zh": "她说"}, "summary": {"zh": "她被打"}}
    records = [copy("case", "c", principals=["p"], topics=["lawyers"]), person("p")]
    words = [consent("k", "p", [SHARE], yes(SHARE, "story", "quotes"))]
    ticked = {("i", "text"): "agreed"}
    for permission, leaves in (("none", False), ("paraphrase", False), ("anonymous", True)):
        told = copy("information", "i", quotable=permission, **plain)
        assert ("text" in left(judged([*records, told], words, ticked=ticked), "i")) is leaves


def test_dates_and_places_are_made_coarse() -> None:
    act = copy("act", "a", type="measure:criminal_detention", cases=["c"], victims=[{"target": "p"}],
               start={"edtf": "2026-10-17", "words": "她生日那天"}, arrived_at="2026-10-17T06:40+08:00",
               place={"province": "430000", "prefecture": {"zh": "云川市"}},
               description={"zh": "10月17日在云川市被带走。"})  # fmt: skip
    records = [copy("case", "c", principals=["p"], topics=["lawyers"]), person("p"), act]
    exact = judged(records, SAID).cleared.of("act")[0].content
    start = getattr(exact, "start", None)
    assert isinstance(start, EdtfDate)
    assert (start.edtf, start.words) == ("2026-10-17", "")
    found = judged(records, SAID, coarse={"": Coarse(Grain.MONTH, places=True)})
    rough = found.cleared.of("act")[0].content
    start = getattr(rough, "start", None)
    assert isinstance(start, EdtfDate)
    assert start.edtf == "2026-10"
    assert why(found, "a", "arrived_at") == why(found, "a", "place") == {"coarsened"}
    assert {one.text for one in found.mentions} == {"10月17日", "云川市"}


def test_a_row_stays_without_its_paper() -> None:
    """The paper of a notice does not go; that there was one, and when, still does."""
    notices = [{"kind": "family_detention", "given_at": "2026-10-18", "file": "e"}]
    act = copy("act", "a", type="measure:criminal_detention", cases=["c"], notices=notices,
               victims=[{"target": "p"}])  # fmt: skip
    records = [copy("case", "c", principals=["p"], topics=["lawyers"]), person("p"), act]
    found = judged(records, SAID, beside=[copy("evidence", "e")])
    [notice] = found.cleared.of("act")[0].content.notices  # type: ignore[attr-defined]
    assert (notice.kind.code, notice.file) == ("family_detention", None)
    assert "target" in why(found, "a", "notices")


def test_what_is_left_of_a_record_must_make_sense_alone() -> None:
    act = copy(
        "act", "a", type="measure:criminal_detention", certainty="confirmed", victims=[{"target": "p"}]
    )
    records = [copy("case", "c", principals=["p"], topics=["lawyers"]), person("p"), act]
    assert why(judged(records, []), "a", "certainty") == {"alone"}


def test_for_ourselves_the_level_alone_counts() -> None:
    records = [
        copy("case", "c", principals=["p"], summary={"zh": "周砚秋被带走。"}, owner="us"),
        person("p", naming="withheld"),
    ]
    found = judged(records, [], "ourselves")
    assert "summary" in left(found, "c")
    assert found.labels["p"].zh == "周砚秋"
