"""Recovery words and passphrase words."""

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import resources
from app.crypto.wordlists import WordList, from_words, passphrase_words, six_words, to_words
from app.errors import AppError, Problem

# SHA-256 of the files published with BIP-39.
PUBLISHED = {
    "en": "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda",
    "zh_hans": "5c5942792bd8340cb8b27cd592f1015edf56a8c5b26276ee18a482428e7c5726",
    "zh_hant": "417b26b3d8500a4ae3d59717d7011952db6fc2fb84b807f3f94ac734e89c1b5f",
}
# From the test vectors published with BIP-39 (128-bit ones).
VECTORS = {
    "00000000000000000000000000000000": "abandon " * 11 + "about",
    "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f": (
        "legal winner thank year wave sausage worth useful legal winner thank yellow"
    ),
    "80808080808080808080808080808080": (
        "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"
    ),
    "ffffffffffffffffffffffffffffffff": "zoo " * 11 + "wrong",
    "9e885d952ad362caeb4efe34a8e91bd2": (
        "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic"
    ),
    "23db8160a31d3e0dca3688ed941adbf3": (
        "cat swing flag economy stadium alone churn speed unique patch report train"
    ),
}


@pytest.mark.parametrize("language", list(WordList))
def test_lists_are_the_published_ones(language: WordList) -> None:
    raw = resources.path("wordlists", f"bip39-{language}.txt").read_bytes()
    assert hashlib.sha256(raw).hexdigest() == PUBLISHED[language]


@pytest.mark.parametrize("secret", list(VECTORS))
def test_published_vectors(secret: str) -> None:
    assert to_words(bytes.fromhex(secret), WordList.ENGLISH) == VECTORS[secret].split()
    assert from_words(VECTORS[secret]).hex() == secret


@given(secret=st.binary(min_size=16, max_size=16), language=st.sampled_from(WordList))
def test_words_read_back_in_every_list(secret: bytes, language: WordList) -> None:
    words = to_words(secret, language)
    assert from_words(" ".join(words)) == secret
    assert from_words("\u3000".join(words).upper() + "\n") == secret


def test_chinese_words_need_no_spaces_and_english_ones_four_letters() -> None:
    secret = bytes(range(16))
    assert from_words("".join(to_words(secret, WordList.TRADITIONAL))) == secret
    assert from_words(" ".join(w[:4] for w in to_words(secret, WordList.ENGLISH))) == secret


@pytest.mark.parametrize("text", ["", "abandon " * 12, "abandon " * 11, "的" * 13, "abandon " * 11 + "abou1"])
def test_wrong_words_are_refused(text: str) -> None:
    with pytest.raises(AppError) as refused:
        from_words(text)
    assert refused.value.problem is Problem.WORDS_NOT_UNDERSTOOD


@pytest.mark.parametrize("language", ["en", "zh_hans", "zh_hant"])
def test_passphrases_have_77_bits(language: str) -> None:
    words = passphrase_words(language)
    assert len(set(words)) == len(words) == 7776
    drawn = {six_words(language) for _ in range(50)}
    assert len(drawn) == 50
    assert all(len(p.split(" ")) == 6 and set(p.split(" ")) <= set(words) for p in drawn)


def test_pinyin_words_can_be_told_apart_by_ear() -> None:
    words = passphrase_words("zh_hans")
    assert all(re.fullmatch("[a-z]{4,9}", w) for w in words)
    # zh/z, ch/c, sh/s at the start and ng/n at the end never make the only difference.
    folded = {re.sub("ng$", "n", re.sub("^([zcs])h", r"\1", w)) for w in words}
    assert len(folded) == len(words)
