"""Where a search stands in a text: in either script, as it is spoken, by initials, word by word."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.folding import fold, placed
from app.records.marking import marks
from app.records.pinyin import readings


def marked(text: str, query: str) -> list[str]:
    """What is marked."""
    return [text[at : at + length] for at, length in marks(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("林若溪案", "若溪", ["若溪"]),
        ("劉曉波的案子", "刘晓波", ["劉曉波"]),
        ("维权律师林若溪", "linruoxi", ["林若溪"]),
        ("维权律师林若溪", "lin ruo", ["林若"]),
        ("维权律师林若溪", "Lin Ru", ["林若"]),
        ("维权律师林若溪", "lrx", ["林若溪"]),
        ("与单增会面", "shan", ["单"]),
        ("吕梁", "lü liang", ["吕梁"]),
        ("吕梁", "lyuliang", ["吕梁"]),
        ("西安事件", "xian", ["西安"]),
        ("Lin Ruoxi, librarian", "ruoxi", ["Ruoxi"]),
        ("Lin Ruoxi, librarian", "ruoxi lin", ["Lin", "Ruoxi"]),
        ("E-0398 · 拘留通知书", "lin ruo", []),
        ("林若溪", "lin xi", []),
        ("林若溪", "l", []),
        ("", "林", []),
        ("林若溪", " ", []),
    ],
)
def test_what_is_marked(text: str, query: str, found: list[str]) -> None:
    assert marked(text, query) == found


NAMES = st.text(st.sampled_from("林若溪何田苏木白玛方知远程野沈谷曾单吕欧阳乐"), min_size=2, max_size=4)


@given(NAMES, st.sampled_from(["案件：", "", "与（"]))
def test_a_name_is_marked_by_what_finds_it(name: str, before: str) -> None:
    """Spaced, joined and initials: in the order in which the hanzi stand."""
    spoken = "".join(fold(name))
    for reading in readings(name):
        order = reading.replace(" ", "")
        found = marked(f"{before}{name}案", reading)
        assert found == [] or len(found[0]) == len(spoken)
        if order == readings(name)[0].replace(" ", ""):
            assert found == [name]


@given(st.text(max_size=40))
def test_placed_folds_as_fold_does_and_says_whence(text: str) -> None:
    folded, places = placed(text)
    assert folded == fold(text)
    if unicodedata.is_normalized("NFC", text):
        assert len(places) == len(folded)
        assert places == sorted(places)
        assert all(one in fold(text[at]) or one == " " for one, at in zip(folded, places, strict=True))


@given(st.text(max_size=30), st.text(max_size=8))
def test_marks_lie_within_the_text_and_do_not_overlap(text: str, query: str) -> None:
    done = 0
    for at, length in marks(text, query):
        assert at >= done or len(query.split()) > 1
        assert 0 <= at < at + length <= len(text)
        done = at + length
