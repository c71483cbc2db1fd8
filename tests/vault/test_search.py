"""Search finds what stands there: every short substring, both scripts, Latin names, links, filters."""

import random

import pytest

from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault import search
from app.vault.lists import Filter
from app.vault.vault import Vault

TEXTS = [
    "二〇二二年八月中旬，张三在家中被带走，至今下落不明。家属前往派出所询问，未得到任何书面通知。",
    "律師多次要求會見，均以案件偵查中為由被拒絕；看守所不接收衣物與藥品。",
    "她曾因参加悼念活动被行政拘留十五日，后以寻衅滋事罪立案。",
    "瞭解情況的鄰居說，當晚有便衣人員著黑衣進入小區。",
]


def person(vault: Vault, hans: str, latin: str = "") -> str:
    name = ("names", "r1")
    values: dict[LeafPath, Json] = {name: "i", (*name, "hans"): hans}
    if latin:
        values[(*name, "latin")] = latin
    return vault.create_record("person", values).id


def case(vault: Vault, text: str, **more: Json) -> str:
    values: dict[LeafPath, Json] = {("summary", "zh"): text}
    return vault.create_record("case", {**values, **{(name,): value for name, value in more.items()}}).id


def found(vault: Vault, text: str, *types: str, filters: tuple[Filter, ...] = ()) -> list[str]:
    return [stored.copy.id for stored in vault.rows(vault.search(text, types, filters).keys)]


def test_every_short_substring_is_found(vault: Vault) -> None:
    ids = {case(vault, text): text for text in TEXTS}
    for id_, text in ids.items():
        for length in range(1, 5):
            for start in range(len(text) - length + 1):
                piece = text[start : start + length]
                if any(map(str.isalnum, piece)):
                    assert id_ in found(vault, piece), piece


def test_nothing_is_found_that_is_not_there(vault: Vault) -> None:
    case(vault, TEXTS[0])
    rng = random.Random(7)
    hanzi = sorted({letter for text in TEXTS for letter in text if letter.isalnum()})
    for _ in range(300):
        piece = "".join(rng.choices(hanzi, k=2))
        if piece not in TEXTS[0]:
            assert found(vault, piece) == [] or piece in "".join(TEXTS)


@pytest.mark.parametrize(
    ("written", "typed"),
    [("律師會見", "律师会见"), ("瞭解情況", "了解情况"), ("下落不明", "下落不明"), ("派出所", "派出所")],
)
def test_both_scripts_find_each_other(vault: Vault, written: str, typed: str) -> None:
    id_ = case(vault, f"其中{written}一事")
    assert found(vault, written) == found(vault, typed) == [id_]


def test_a_person_is_found_by_every_spelling(vault: Vault) -> None:
    id_ = person(vault, "曾鹏飞", "Tseng Peng-fei")
    for spelling in ("曾鹏飞", "曾鵬飛", "鹏飞", "zeng pengfei", "zengpengfei", "zpf", "Tseng", "tseng peng"):
        assert found(vault, spelling) == [id_], spelling


def test_a_latin_name_finds_the_hanzi_in_texts_and_the_links(vault: Vault) -> None:
    id_ = person(vault, "张三丰")
    told = case(vault, "据说张三丰也在场")
    linked = vault.create_record("case", {("principals", id_): {"at": "i"}}).id
    other = case(vault, "张三也在场")
    hits = found(vault, "zhangsanfeng")
    assert hits[0] == id_
    assert set(hits) == {id_, told, linked}
    assert other not in hits
    assert set(found(vault, "zhang sanfeng", "case")) == {told, linked}


def test_newest_first_and_counts_stop_at_a_thousand(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST", 5)
    ids = [case(vault, "同一句话") for _ in range(8)]
    hits = vault.search("同一句")
    assert hits.more
    assert [stored.copy.id for stored in vault.rows(hits.keys)] == ids[:2:-1]


def test_filters_and_types_combine_with_text(vault: Vault) -> None:
    open_, closed = (case(vault, "同一句话", status=status) for status in ("open", "closed"))
    note = vault.create_record("note", {("text", "zh"): "同一句话"}).id
    assert set(found(vault, "同一句", "case")) == {open_, closed}
    assert found(vault, "同一句", "case", filters=(Filter("status", ("open",)),)) == [open_]
    assert note not in found(vault, "同一句", "case")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        '"',
        "'",
        "*",
        "AND",
        "OR NOT",
        "a* OR b",
        "{names}",
        "^x",
        "(",
        "\x00",
        "-",
        "NEAR(a b)",
        "😀",
    ],
)
def test_no_query_breaks_the_syntax(vault: Vault, text: str) -> None:
    case(vault, "平常的话 and more")
    vault.search(text)


def test_an_edit_moves_the_words(vault: Vault) -> None:
    copy = vault.create_record("case", {("summary", "zh"): "旧词"})
    vault.save(copy, {("summary", "zh"): "新语"})
    assert found(vault, "旧词") == []
    assert found(vault, "新语") == [copy.id]


def test_types_are_told_apart_whichever_way_is_shorter(vault: Vault) -> None:
    ids = {
        type_: vault.create_record(type_, {("text", "zh"): "同一句话"}).id
        for type_ in ("note", "information")
    }
    ids["case"] = case(vault, "同一句话")
    who = person(vault, "余文生")
    links = {
        "case": vault.create_record("case", {("principals", who): {"at": "i"}}).id,
        "act": vault.create_record("act", {("victims", "r1"): "i", ("victims", "r1", "target"): who}).id,
    }
    for chosen in (("note",), ("note", "case"), ("note", "information", "case"), ("person", "act"), ("tip",)):
        assert set(found(vault, "同一句", *chosen)) == {ids[type_] for type_ in chosen if type_ in ids}
        named = {who} if "person" in chosen else set()
        assert set(found(vault, "余文生", *chosen)) == named | {links[t] for t in chosen if t in links}
    vault.create_record("from a newer version", {("text",): "同一句话"})
    assert set(found(vault, "同一句", "note", "case", "person", "act")) == {ids["note"], ids["case"]}


def test_the_beginning_of_a_last_word_is_found(vault: Vault) -> None:
    id_ = case(vault, "证人 police station 2022年8月")
    for typed in ("stat", "police stat", "证人 pol", "2022年8", "8月"):
        assert found(vault, typed) == [id_], typed
    assert found(vault, "station police") == []


def test_a_word_that_stands_whole_is_not_taken_for_a_beginning(vault: Vault) -> None:
    whole, longer = case(vault, "the stat was"), case(vault, "the station was")
    assert found(vault, "stat") == [whole]
    assert found(vault, "stati") == [longer]


def test_counts_stop_at_a_thousand() -> None:
    assert search.MOST == 1000
