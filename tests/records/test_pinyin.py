"""Pinyin: surnames as they are read in names, terms by their initials, lists in the order of pinyin."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.pinyin import initials, readings, sort_key, split_surname, term_keys


@pytest.mark.parametrize(
    ("name", "surname", "common"),
    [
        ("单增德", "shan", "dan"),
        ("曾金燕", "zeng", "ceng"),
        ("翟岩民", "zhai", "di"),
        ("查建国", "zha", "cha"),
        ("仇子明", "qiu", "chou"),
        ("解立军", "xie", "jie"),
        ("任全牛", "ren", "ren"),
        ("区伯君", "ou", "qu"),
        ("朴东熙", "piao", "pu"),
        ("覃永沛", "qin", "tan"),
        ("尉迟敬德", "yuchi", "weichi"),
        ("万俟文", "moqi", "wanqi"),
        ("單增德", "shan", "dan"),
        ("欧阳经华", "ouyang", "ouyang"),
    ],
)
def test_a_surname_has_its_own_reading_and_the_common_one(name: str, surname: str, common: str) -> None:
    joined = [reading for reading in readings(name) if " " not in reading]
    assert joined[0].startswith(surname)
    assert any(reading.startswith(common) for reading in joined)


def test_readings_are_spaced_ordered_joined_and_initials() -> None:
    assert readings("周砚秋") == ["zhou yan qiu", "zhou yanqiu", "yanqiu zhou", "zhouyanqiu", "zyq"]
    assert {"lv gengsong", "lu gengsong", "lyu gengsong"} <= set(readings("吕耿松"))
    assert readings("Tashi") == readings("") == []


def test_names_split_where_the_surname_ends() -> None:
    assert split_surname("司马迁") == ("司马", "迁")
    assert split_surname("歐陽修") == ("歐陽", "修")
    assert split_surname("周砚秋") == ("周", "砚秋")
    assert split_surname("欧阳") == ("欧", "阳")


def test_terms_are_found_by_pinyin_and_initials() -> None:
    assert term_keys("刑事拘留") == ("xingshijuliu", "xsjl", "xing shi ju liu")
    assert term_keys("行政拘留")[1] == initials("行政拘留") == "xzjl"
    assert term_keys("RSDL") == ()


def test_lists_are_in_the_order_of_pinyin() -> None:
    texts = ["周砚秋", "曾金燕", "Alim", "安徽", "张展", "单增德", "709", "张建"]
    assert sorted(texts, key=sort_key) == [
        "709",
        "Alim",
        "安徽",
        "单增德",
        "曾金燕",
        "张建",
        "张展",
        "周砚秋",
    ]


def test_both_scripts_sort_alike() -> None:
    assert sort_key("單增德") == sort_key("单增德")


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=5))
def test_readings_are_plain_letters(name: str) -> None:
    for reading in readings(name):
        assert reading
        assert reading.replace(" ", "").isascii()


def test_nothing_is_loaded_before_it_is_needed() -> None:
    program = "import sys, app.records.names; sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
