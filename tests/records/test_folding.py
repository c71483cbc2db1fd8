"""Folding: conversion between scripts changes nothing, every substring is found, nothing else is lost."""

import time
from pathlib import Path

import opencc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import resources
from app.records.folding import fold, index_text, is_hanzi, match, phrase, tokens
from tests.records import fold_table

HANZI = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
MIXED = st.text(st.one_of(HANZI, st.characters(exclude_categories=["Cs"])), max_size=60)
SENTENCES = st.text(st.one_of(HANZI, st.sampled_from("，。“” \nabcXYZ019")), min_size=1, max_size=80)


def contains(inner: list[str], outer: list[str]) -> bool:
    return any(outer[i : i + len(inner)] == inner for i in range(len(outer) - len(inner) + 1))


def test_the_shipped_table_is_the_one_made_of_the_dictionaries() -> None:
    assert resources.text("search", "fold.tsv") == fold_table.table()


def test_every_conversion_between_scripts_folds_back() -> None:
    wrong = [pair for pair in set(fold_table.pairs()) if fold(pair[0]) != fold(pair[1])]
    assert wrong == []


@pytest.mark.parametrize(
    "pair", ["乾干", "瞭了", "著着", "藉借", "覆复", "裏里", "裡里", "後后", "於于", "蘇囌"]
)
def test_merged_variants_are_one(pair: str) -> None:
    assert fold(pair[0]) == fold(pair[1])


@pytest.mark.parametrize("pair", ["己已", "未末", "人入", "土士", "徐除", "王玉"])
def test_different_characters_stay_different(pair: str) -> None:
    assert fold(pair[0]) != fold(pair[1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("徐秦 Xu Qin", ["徐", "秦", "xu", "qin"]),
        ("ＡＢＣ１２ 号", ["abc12", "号"]),
        ("Xi'an 西安", ["xian", "西", "安"]),
        ("Éva Łódź straße", ["eva", "lodz", "strasse"]),
        ("zhōu yànqiū", ["zhou", "yanqiu"]),
        ("CHN 20/2020", ["chn", "20", "2020"]),
        ("☎️7岁", ["☎", "7", "岁"]),
        ("བཀྲ་ཤིས", ["བཀྲ", "ཤིས"]),
        ("ئۇيغۇر", ["ئۇيغۇر"]),
        ("，。！ \n", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == [fold(token) for token in expected] == expected


def test_phrases_are_for_fts5() -> None:
    assert phrase("看守所") == '"看 守 所"'
    assert phrase("看守所 Zha") == '"看 守 所 zha" *'
    assert phrase("Zha ") == '"zha"'
    assert phrase('"; DROP') == '"drop" *'
    assert phrase("，") == ""
    assert match("徐秦 zh 。") == '"徐 秦" AND "zh" *'


@given(MIXED)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert tokens(index_text(text)) == tokens(text) == index_text(text).split()


@given(SENTENCES, st.data())
def test_every_piece_of_hanzi_is_a_phrase_of_the_index(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    piece = text[start : start + data.draw(st.integers(1, 4))]
    if all(is_hanzi(character) or not character.isalnum() for character in piece):
        assert contains(tokens(piece), tokens(text))


CONVERTERS = [opencc.OpenCC(name) for name in ("s2t", "s2tw", "s2hk", "t2s", "tw2s", "hk2s")]


@settings(max_examples=60)
@given(st.text(HANZI, min_size=1, max_size=30))
def test_text_converted_by_phrase_or_by_character_folds_alike(text: str) -> None:
    for converter in CONVERTERS:
        assert fold(converter.convert(text)) == fold(text)
        assert fold("".join(map(converter.convert, text))) == fold(text)


def test_every_character_is_found_by_itself(tmp_path: Path) -> None:
    sqlcipher3 = pytest.importorskip("sqlcipher3")
    database = sqlcipher3.connect(str(tmp_path / "index"))
    database.execute("CREATE VIRTUAL TABLE found USING fts5(text, content='', tokenize='ascii')")
    characters = [chr(code) for code in range(0x20, 0x32400, 7) if not 0xD800 <= code < 0xE000]
    characters = [character for character in characters if tokens(character)]
    rows = [(ord(character), index_text(character)) for character in characters]
    database.executemany("INSERT INTO found(rowid, text) VALUES (?, ?)", rows)
    query = "SELECT count(*) FROM found WHERE found MATCH ? AND rowid = ?"
    missed = [c for c in characters if not database.execute(query, (phrase(c), ord(c))).fetchone()[0]]
    assert len(characters) > 20_000
    assert missed == []


def test_folding_is_fast_enough_for_the_index() -> None:
    text = resources.text("search", "fold.tsv")[1000:1300]
    index_text(text)
    best = min(_timed(text) for _ in range(20))
    assert best < 300e-6  # 40 µs measured; the margin is for slow and busy machines


def _timed(text: str) -> float:
    start = time.perf_counter()
    index_text(text)
    return time.perf_counter() - start
