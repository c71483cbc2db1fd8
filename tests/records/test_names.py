"""Names: what a reader sees of them, and that search finds every way of writing them."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.folding import index_text, tokens
from app.records.levels import Level
from app.records.names import display, name_level, spelling, variants
from app.records.values import Term


@dataclass(frozen=True)
class Row:
    kind: Term | None = None
    hans: str = ""
    hant: str = ""
    latin: str = ""
    native: str = ""
    level: Term | None = None


ZHOU = Row(Term("legal"), "周砚秋", "周硯秋", "Zhou Yanqiu")
PEN = Row(Term("pen"), "河边人")
CUSTODY = Row(Term("custody"), "李三", level=Term("team"))
HIDDEN = Row(Term("legal"), "秦某", level=Term("need_to_know"))
TASHI = Row(Term("legal"), "扎西文色", latin="Tashi Wangchuk", native="བཀྲ་ཤིས་དབང་ཕྱུག")


@pytest.mark.parametrize(
    ("language", "expected"), [("zh_hans", "周砚秋"), ("zh_hant", "周硯秋"), ("en", "Zhou Yanqiu")]
)
def test_a_name_shows_in_the_script_of_the_screen(language: str, expected: str) -> None:
    assert display([ZHOU], language, Level.PUBLIC) == expected


def test_a_script_that_is_missing_falls_back() -> None:
    assert spelling(PEN, "en") == "河边人"
    assert spelling(Row(latin="Ilham Tohti"), "zh_hans") == "Ilham Tohti"
    assert spelling(Row(native="ئىلھام"), "en") == "ئىلھام"
    assert spelling(Row(), "en") == ""


def test_the_first_name_that_the_reader_may_see_is_shown() -> None:
    names = [HIDDEN, CUSTODY, PEN, ZHOU]
    assert display(names, "zh_hans", Level.NEED_TO_KNOW) == "秦某"
    assert display(names, "zh_hans", Level.TEAM) == "李三"
    assert display(names, "zh_hans", Level.PARTNER) == "河边人"
    assert display(names, "zh_hans", Level.PUBLIC) == "周砚秋"
    assert display([HIDDEN], "zh_hans", Level.TEAM) == ""


def test_levels_start_by_kind_and_an_unknown_one_counts_as_need_to_know() -> None:
    assert name_level(PEN) == Level.PARTNER
    assert name_level(Row(Term("pseudonym"))) == Level.TEAM
    assert name_level(Row(Term("english"))) == Level.PUBLIC
    assert name_level(Row(level=Term("from_a_newer_version"))) == Level.NEED_TO_KNOW


@pytest.mark.parametrize(
    ("row", "query"),
    [
        (ZHOU, query)
        for query in (
            "周砚秋", "周硯秋", "砚秋", "Zhou Yanqiu", "Yanqiu Zhou", "ZhouYanqiu", "YANQIU", "zhou yan qiu",
            "zhouyanqiu", "zyq", "Zhōu Yànqiū",
        )
    ]
    + [
        (Row(hans="单增德"), "Shan Zengde"),
        (Row(hans="单增德"), "dan zengde"),
        (Row(hant="單增德"), "shanzengde"),
        (Row(hans="曾金燕"), "Jinyan Zeng"),
        (Row(hans="欧阳经华"), "Ouyang Jinghua"),
        (Row(hans="吕耿松"), "Lu Gengsong"),
        (Row(hans="吕耿松"), "Lyu Gengsong"),
        (Row(latin="Peng Li-fa"), "Lifa Peng"),
        (Row(latin="Peng Li-fa"), "peng li fa"),
        (Row(latin="Xi'an Wang"), "wang xian"),
        (TASHI, "wangchuk tashi"),
        (TASHI, "བཀྲ་ཤིས"),
        (TASHI, "zhaxiwense"),
    ],
)  # fmt: skip
def test_search_finds_a_name_however_it_is_written(row: Row, query: str) -> None:
    index, wanted = tokens(" ".join(variants(row))), tokens(query)
    assert any(index[i : i + len(wanted)] == wanted for i in range(len(index)))


@given(st.text(max_size=12), st.text(max_size=20))
def test_every_spelling_stands_in_its_own_index(hans: str, latin: str) -> None:
    index = index_text("  ".join(variants(Row(hans=hans, latin=latin)))).split()
    for wanted in (tokens(hans), tokens(latin)):
        assert not wanted or any(index[i : i + len(wanted)] == wanted for i in range(len(index)))
