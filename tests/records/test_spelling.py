"""Words found as search finds them: either script, case and width; across what a page breaks."""

import re

import pytest

from app.records.spelling import pattern


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("国保", "國保大隊"), ("國保", "国保大队"), ("乾隆", "干隆"), ("Wang", "WANG Wei"),
        ("12", "１２日"), ("看守所", "看\r\n守 所"), ("王 wei", "王Wei"), ("王wei", "王 Wei"),
        ("a b", "a \n b"), ("detained", "de\x02\r\ntained"), ("[1].*", "see [1].* there"),
    ],
)  # fmt: skip
def test_found(words: str, text: str) -> None:
    assert re.search(pattern(words), text)


@pytest.mark.parametrize(
    ("words", "text"), [("a b", "ab"), ("ab", "a b"), (".", "a"), ("国保", "国安保"), ("王", "玉")]
)
def test_not_found(words: str, text: str) -> None:
    assert not re.search(pattern(words), text)


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_nothing_to_look_for(words: str) -> None:
    assert pattern(words) == ""


def test_a_long_query_over_a_long_text_is_quick() -> None:
    """No way of breaking lines makes it try twice."""
    assert re.search(pattern("的" * 60 + "x"), "的 \n" * 50_000) is None
