"""What is looked for in the texts of a package: every name, number and place that does not leave in it."""

from typing import Any

import pytest

from app.disclosure.cleared import Review
from app.disclosure.coarsening import Coarse, Grain
from app.records.leaves import Copy, Leaf
from app.records.values import Bilingual
from tests.disclosure.records import consent, copy, judged, person, why, yes

SHARE = "confidential_share"
PARTS = yes(SHARE, "story", "name", "place", "contact", "identity_numbers", "documents")
SAID = [consent("k", "p", [SHARE], PARTS), consent("k2", "q", [SHARE], PARTS)]
DRAWN: dict[str, Any] = {"pseudonyms": {"p": Bilingual("丙", "C")}}
OTHER = person("q", "陆一舟", "Lu Yizhou", naming="description")


def package(text: str, *more: Copy, one: Copy | None = None, **chosen: Any) -> Review:
    """A case of p with a summary, and more records."""
    case = copy("case", "c", principals=["p"], topics=["lawyers"], summary={"zh": text})
    return judged([case, one or person("p", naming="pseudonym"), *more], SAID, **{**DRAWN, **chosen})


def said(found: Review) -> str:
    """What is left of the summary; empty where it stays."""
    return str(getattr(found.cleared.of("case")[0].content, "summary", Bilingual()).zh)


def asked(found: Review) -> set[tuple[str, str]]:
    """The mentions that wait."""
    return {(one.kind.value, one.text) for one in found.mentions}


def test_a_name_that_leaves_stands_and_one_that_does_not_becomes_what_the_person_is_called() -> None:
    assert said(package("周砚秋来", one=person("p"))) == "周砚秋来"
    assert said(package("周砚秋来")) == "丙来"
    assert said(package("陆一舟来", beside=[OTHER])) == "某人来"
    covered = person("q", "陆一舟", naming="description", cover_description={"zh": "一名记者"})
    assert said(package("陆一舟来", beside=[covered])) == "某人来", "who does not go is not described"


def test_of_somebody_named_by_an_alias_the_other_names_are_looked_for() -> None:
    spelt = {"legal": "周砚秋", "pen": "砚台"}
    names = [{"kind": kind, "hans": hans, "level": "public"} for kind, hans in spelt.items()]
    alias = person("p", naming="alias", names=names)
    assert said(package("周砚秋笔名砚台", one=alias)) == "砚台笔名砚台"
    both = person("p", naming="full", names=names)
    assert said(package("周砚秋笔名砚台", one=both)) == "周砚秋笔名砚台"
    high = [names[0], {**names[1], "level": "team"}]
    assert said(package("周砚秋笔名砚台", one=person("p", names=high))) == "周砚秋笔名周砚秋"


def test_a_spelling_that_leaves_in_one_row_is_not_looked_for_in_another() -> None:
    names = [
        {"kind": "legal", "hans": "周砚秋", "latin": "Zhou Yanqiu", "level": "public"},
        {"kind": "pseudonym", "hans": "周砚秋", "latin": "Qingshi", "native": "Zhou Yanqiu"},
    ]
    one = person("p", names=names)
    assert said(package("周砚秋 Zhou Yanqiu 又名 Qingshi", one=one)) == "周砚秋 Zhou Yanqiu 又名 周砚秋"


def test_who_goes_under_no_name_is_hidden_in_every_spelling() -> None:
    names = [{"kind": "legal", "hans": "周砚秋", "hant": "週硯秋", "latin": "Zhou Yanqiu", "native": "ཀརྨ་པ"}]
    one = person("p", naming="pseudonym", names=names)
    for spelt in ("周砚秋", "週硯秋", "Zhou Yanqiu", "ཀརྨ་པ"):
        assert said(package(f"见{spelt}。", one=one)) == "见丙。"


@pytest.mark.parametrize(
    ("kind", "level", "text", "left"),
    [
        ("authority", "public", "市公安局来", "市公安局来"),
        ("state", "public", "市公安局来", "市公安局来"),
        ("authority", "partner", "市公安局来", "市公安局来"),
        ("authority", "team", "市公安局来", "某机关来"),
        ("organisation", "public", "市公安局来", "某机构来"),
        ("own", "public", "市公安局来", "本机构来"),
        ("individual", "public", "市公安局来", "某人来"),
    ],
)
def test_bodies_of_the_state_are_named_by_level_alone(kind: str, level: str, text: str, left: str) -> None:
    body = person("o", "市公安局", "", kind=kind, minimum_level=level, naming="description")
    assert said(package(text, beside=[body])) == left


def test_parts_of_a_name_are_looked_for_of_people_alone() -> None:
    for kind, open_ in (("individual", True), ("group", True), ("organisation", False), ("own", False)):
        one = person("o", "陆一舟", "", kind=kind, naming="description")
        assert bool(asked(package("老陆和一舟来", beside=[one]))) is open_
        hidden = person("o", "陆一舟", "", kind=kind, naming="description", minimum_level="team")
        assert bool(asked(package("老陆来", beside=[hidden]))) is open_
    for kind in ("authority", "state"):
        hidden = person("o", "陆一舟", "", kind=kind, naming="description", minimum_level="team")
        assert asked(package("老陆来", beside=[hidden])) == set()


def test_of_everybody_else_the_whole_name_and_the_numbers_are_looked_for() -> None:
    channels = [{"kind": "signal", "value": "5550 1234"}]
    papers = [{"kind": "id_card", "number": "AB 77"}]
    stranger = person("s", "骆澜沅", "Luo Lanyuan", channels=channels, id_documents=papers)
    assert said(package("骆澜沅来", persons=[stranger])) == "某人来"
    assert said(package("见 Luo Lanyuan 。", persons=[stranger])) == "见 某人 。"
    assert said(package("老骆来", persons=[stranger])) == "老骆来"
    assert asked(package("打55501234找", persons=[stranger])) == {("number", "55501234")}
    assert asked(package("证件AB77号", persons=[stranger])) == {("number", "AB77")}
    assert asked(package("用 signal 和 id_card", persons=[stranger])) == set(), "other columns say nothing"
    called = {"organisation": "某机构", "authority": "骆澜沅", "state": "骆澜沅", "own": "本机构"}
    for kind, whom in called.items():
        assert said(package("骆澜沅来", persons=[person("s", "骆澜沅", kind=kind)])) == f"{whom}来"


def test_a_stranger_who_is_at_hand_is_judged_as_such() -> None:
    shown = person("p")
    assert said(package("周砚秋来", one=shown, persons=[shown])) == "周砚秋来"


@pytest.mark.parametrize(
    ("field", "row", "text", "hit"),
    [
        ("channels", {"kind": "signal", "value": "5550 1234"}, "打55501234找", "55501234"),
        ("channels", {"kind": "email", "value": "zhou_y"}, "写给zhou_y吧", "zhou_y"),
        ("id_documents", {"kind": "id_card", "number": "G 7788"}, "证件G7788号", "G7788"),
    ],
)
def test_numbers_by_which_somebody_is_reached(field: str, row: dict[str, str], text: str, hit: str) -> None:
    rows: dict[str, Any] = {field: [row]}
    one = person("p", **rows)
    assert asked(package(text, one=one)) == {("number", hit)}
    ticked = {("p", field): "the family asked"}
    assert asked(package(text, one=one, ticked=ticked)) == set(), "it leaves elsewhere"
    assert asked(package(text, beside=[person("q", "陆一舟", **rows)])) == {("number", hit)}


@pytest.mark.parametrize(
    ("plain", "text", "found"),
    [
        ({"current_location": {"text": {"zh": "柳巷七号"}}}, "住柳巷七号", {("place", "柳巷七号")}),
        ({"current_location": {"county": {"zh": "青岚区"}}}, "住青岚", {("place", "青岚")}),
        ({"current_location": {"prefecture": {"en": "Yunchuan"}}}, "在Yunchuan", {("place", "Yunchuan")}),
        ({"current_location": {"country": {"zh": "某某国"}}}, "在某某国", set()),
        ({"current_location": {"note": {"zh": "靠河边"}}}, "在靠河边", set()),
        ({"addresses": [{"address": {"text": {"zh": "柳巷七号"}}}]}, "住柳巷七号", {("place", "柳巷七号")}),
        ({"family_situation": {"zh": "有两个孩子"}}, "有两个孩子", set()),
    ],
)
def test_places_that_do_not_leave(plain: dict[str, Any], text: str, found: set[tuple[str, str]]) -> None:
    assert asked(package(text, one=person("p", **plain))) == found


def test_a_place_of_custody_that_does_not_leave() -> None:
    act = copy("act", "a", type="measure:criminal_detention", cases=["c"], victims=[{"target": "p"}],
               custody_places=[{"name": {"zh": "云川一看"}, "visit_days": {"zh": "逢五逢十"}}])  # fmt: skip
    assert asked(package("在云川一看", act)) == set(), "it leaves"
    out = frozenset({("a", "custody_places")})
    assert asked(package("在云川一看", act, left_out=out)) == {("place", "云川一看")}
    assert asked(package("在云川一看", beside=[act])) == {("place", "云川一看")}
    assert asked(package("逢五逢十去", beside=[act])) == set()


def test_a_place_that_leaves_with_one_record_is_not_asked_about_for_another() -> None:
    act = copy("act", "a", type="measure:criminal_detention", cases=["c"], victims=[{"target": "p"}],
               place={"county": {"zh": "青岚区"}})  # fmt: skip
    home = person("p", current_location={"county": {"zh": "青岚区"}})
    assert asked(package("在青岚区", act, one=home)) == set()
    assert asked(package("在青岚区", one=home)) == {("place", "青岚区")}


def test_our_words_are_looked_for() -> None:
    assert asked(package("问青石", words=("青石",))) == {("word", "青石")}
    assert asked(package("问青石")) == set()


def test_days_are_listed_once_any_was_made_coarser() -> None:
    for coarse, open_ in (
        ({}, False),
        ({"": Coarse(Grain.MONTH)}, True),
        ({"": Coarse(Grain.YEAR)}, True),
        ({"p": Coarse(Grain.MONTH)}, True),
        ({"p": Coarse(Grain.DAY), "c": Coarse(Grain.MONTH)}, True),
        ({"p": Coarse(places=True)}, False),
    ):
        assert asked(package("10月17日被带走", coarse=coarse)) == ({("date", "10月17日")} if open_ else set())


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("打13912345678", "打（号码略）"),
        ("住柳巷七号", "住某地"),
        ("10月17日", "（日期略）"),
        ("问青石", "问（略）"),
    ],
)
def test_what_stands_in_the_place_of_what_was_found(text: str, mask: str) -> None:
    chosen: dict[str, Any] = {"words": ("青石",), "coarse": {"": Coarse(Grain.MONTH)}}
    one = person("p", current_location={"text": {"zh": "柳巷七号"}})
    (mention,) = package(text, one=one, **chosen).mentions
    assert text.replace(mention.text, mention.proposal) == mask


@pytest.mark.parametrize(
    ("text", "proposal"),
    [("call 13912345678", "[number withheld]"), ("at Willow", "[place withheld]"),
     ("on 2026-10-17", "[date withheld]"), ("ask Qing", "[withheld]")],
)  # fmt: skip
def test_what_stands_there_in_english(text: str, proposal: str) -> None:
    one = person("p", current_location={"text": {"en": "Willow"}})
    case = copy("case", "c", principals=["p"], topics=["lawyers"], summary={"en": text})
    found = judged([case, one], SAID, words=("Qing",), coarse={"": Coarse(Grain.MONTH)})
    assert [mention.proposal for mention in found.mentions] == [proposal]


def test_a_description_is_free_of_the_names_that_it_stands_for() -> None:
    cover = {"zh": "周砚秋，电话13912345678", "en": "Zhou Yanqiu of Willow, wife of Lu Yizhou"}
    home = {"text": {"en": "Willow"}}
    one = person("p", naming="description", cover_description=cover, current_location=home)
    found = package("周砚秋来", one=one, beside=[OTHER])
    clean = Bilingual("某人，电话（号码略）", "a person of [place withheld], wife of a person")
    assert found.labels["p"] == clean
    assert said(found) == "某人，电话（号码略）来"
    plain = person("p", naming="description", cover_description={"zh": "一名律师"})
    assert said(package("周砚秋来", one=plain)) == "一名律师来"
    assert said(package("周砚秋来", one=person("p", naming="description"))) == "当事人来"


def test_at_home_nothing_is_replaced() -> None:
    case = copy("case", "c", principals=["p"], topics=["lawyers"], summary={"zh": "周砚秋打13912345678"})
    one = person("p", naming="description")
    found = judged([case, one], [], "ourselves", words=("周砚秋",), persons=[OTHER])
    assert said(found) == "周砚秋打13912345678"
    assert (found.mentions, found.replaced) == ((), ())
    cover = person("p", naming="description", cover_description={"zh": "打13912345678的人"})
    assert judged([case, cover], [], "ourselves").labels["p"].zh == "周砚秋"


def test_the_names_of_somebody_joined_into_another_are_that_other_s() -> None:
    old = person("old", "周岩秋", "Zhou Yanqiu")
    old = Copy("person", "old", old.base, {**old.leaves, ("~joined_into",): Leaf((("e", "p"),))})
    assert said(package("周岩秋来", beside=[old])) == "丙来"
    assert why(package("周岩秋来", beside=[old]), "c", "summary") == set()
