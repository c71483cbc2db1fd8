"""The index of texts: every piece of a text is a phrase of its entry, and no other phrase is."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.folding import index_text, tokens
from app.records.indexing import index_entry, kind_token, of_kind, phrase_of

HANZI = st.characters(min_codepoint=0x4E00, max_codepoint=0x4E08)
TEXTS = st.lists(st.text(st.one_of(HANZI, st.sampled_from("ab1 ，·§☎後后")), max_size=12), max_size=4)


def finds(entry: str, words: list[str]) -> bool:
    """Whether FTS5 would find the phrase of some tokens in an entry."""
    wanted, there = phrase_of(words).strip('"').split(" "), entry.split(" ")
    return any(there[at : at + len(wanted)] == wanted for at in range(len(there)))


def stands(texts: list[str], words: list[str]) -> bool:
    """Whether the tokens stand side by side in one of some texts."""
    found = map(tokens, texts)
    return any(part[at : at + len(words)] == words for part in found for at in range(len(part)))


@given(TEXTS, st.data())
def test_every_piece_of_a_text_is_found(texts: list[str], data: st.DataObject) -> None:
    words = tokens(data.draw(st.sampled_from(texts))) if texts else []
    if words:
        start = data.draw(st.integers(0, len(words) - 1))
        piece = words[start : start + data.draw(st.integers(1, 5))]
        assert finds(of_kind("case", index_entry(texts)), piece)


@given(TEXTS, st.lists(st.one_of(HANZI, st.sampled_from(["a", "b1", "ab", "☎"])), min_size=1, max_size=5))
def test_what_is_found_stands_in_one_text(texts: list[str], words: list[str]) -> None:
    words = tokens(" ".join(words))
    assert finds(of_kind("case", index_entry(texts)), words) == stands(texts, words)


def test_a_phrase_does_not_run_from_one_text_into_the_next() -> None:
    entry = index_entry(["刑事拘留", "监视居住"])
    assert finds(entry, tokens("拘留"))
    assert not finds(entry, tokens("留监"))
    assert not finds(entry, tokens("拘留监视"))


def test_words_joined_are_not_one_word() -> None:
    assert not finds(index_entry(["police station"]), ["policestation"])
    assert not finds(index_entry(["policestation"]), ["police", "station"])


@pytest.mark.parametrize("type_", ["case", "from a newer version", "", "个案", '"'])
def test_a_kind_is_one_token_that_no_text_can_make(type_: str) -> None:
    token = kind_token(type_)
    assert of_kind(type_, "词").split() == [token, "词"]
    assert all(
        letter.isalnum() or ord(letter) >= 0x80 for letter in token
    )  # what the tokenizer keeps together
    assert token not in index_text(f"{token} {type_}").split()
    assert of_kind(type_, "") == ""


def test_kinds_of_other_versions_stay_apart() -> None:
    assert len({kind_token(type_) for type_ in ("a b", "a", "b", "a_b", "a-b")}) == 5


def test_a_phrase_of_common_characters_is_asked_by_pairs() -> None:
    words = tokens("看守所拒绝")
    assert phrase_of(words).count(" ") == len(list(pairwise(words))) - 1
    assert random.Random(1).choice(words) not in phrase_of(words).strip('"').split(" ")
