"""The five words of a receipt: 50 bits and their check, in three languages."""

import pytest

from app.crypto.receipts import BITS, new_receipt_key, read_receipt, receipt_code, receipt_words, same_code
from app.crypto.wordlists import WordList
from app.errors import AppError, Problem

CODES = [receipt_code(bytes(32), bytes([n])) for n in range(24)]


@pytest.mark.parametrize("language", list(WordList))
@pytest.mark.parametrize("code", [0, 1, (1 << BITS) - 1, *CODES])
def test_every_code_comes_back_from_its_words(language: WordList, code: int) -> None:
    words = receipt_words(code, language)
    assert len(words) == 5
    assert read_receipt(" ".join(words)) == code


def test_another_word_is_noticed_nearly_always() -> None:
    words = [list(receipt_words(code, WordList.ENGLISH)) for code in CODES]
    others = [_read([*own[:4], words[number - 1][4]]) for number, own in enumerate(words)]
    assert not set(others) & set(CODES)
    assert others.count(None) > len(CODES) // 2


def _read(words: list[str]) -> int | None:
    """The code in some words; None where they are not understood."""
    try:
        return read_receipt(" ".join(words))
    except AppError as error:
        if error.problem != Problem.WORDS_NOT_UNDERSTOOD:
            raise
        return None


def test_a_code_depends_on_key_and_bundle_and_is_compared_whole() -> None:
    keys = new_receipt_key(), new_receipt_key()
    assert len(keys[0]) == 32
    assert len({receipt_code(key, bundle) for key in keys for bundle in (b"a", b"b")}) == 4
    assert all(0 <= code < 1 << BITS for code in CODES)
    assert same_code(CODES[0], CODES[0])
    assert not same_code(CODES[0], CODES[0] + 1)


@pytest.mark.parametrize(("code", "words"), [
    (0, "abandon abandon abandon abandon actor"), (1, "abandon abandon abandon abandon already"),
    ((1 << BITS) - 1, "zoo zoo zoo zoo young"), (0x1234567890ABC, "emotion member joy luxury usual"),
])  # fmt: skip
def test_words_that_were_read_out_once_stay_the_same(code: int, words: str) -> None:
    assert " ".join(receipt_words(code, WordList.ENGLISH)) == words
