"""Words for people: 128 bits as twelve BIP-39 words, and passphrases of six words."""

import hashlib
import secrets
import unicodedata
from enum import StrEnum
from functools import cache

from app import resources
from app.errors import AppError, Problem

SECRET_BYTES = 16
WORDS = 12
_BITS = 11
_CHECK_BITS = 4
_PREFIX = 4  # no two English words of the list share their first four letters


class WordList(StrEnum):
    """The three lists in which twelve words may be written."""

    ENGLISH = "en"
    SIMPLIFIED = "zh_hans"
    TRADITIONAL = "zh_hant"


def to_words(secret: bytes, language: WordList) -> list[str]:
    """16 bytes as twelve words with a checksum of four bits (BIP-39)."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("twelve words are 128 bits")
    return words_of_number(int.from_bytes(secret, "big") << _CHECK_BITS | _check(secret), WORDS, language)


def words_of_number(number: int, count: int, language: WordList) -> list[str]:
    """A number as so many words of eleven bits each, the highest bits first."""
    words = _bip39(language)
    return [words[number >> _BITS * (count - 1 - i) & 2047] for i in range(count)]


def from_words(text: str) -> bytes:
    """The 16 bytes of twelve words in any of the three lists; `WORDS_NOT_UNDERSTOOD`.

    English words may be cut to four letters; hanzi may stand without spaces.
    """
    found = {secret for language in WordList if (secret := _decode(text, language)) is not None}
    if len(found) != 1:
        raise AppError(Problem.WORDS_NOT_UNDERSTOOD)
    return found.pop()


def six_words(language: str, count: int = 6) -> str:
    """A random passphrase: English words for "en", words in pinyin otherwise; 12.9 bits a word."""
    words = passphrase_words(language)
    return " ".join(secrets.choice(words) for _ in range(count))


@cache
def passphrase_words(language: str) -> tuple[str, ...]:
    """The 7,776 words from which passphrases in a language are drawn."""
    name = "passphrase-en.txt" if language == "en" else "passphrase-pinyin.txt"
    return tuple(resources.text("wordlists", name).split())


@cache
def _bip39(language: WordList) -> tuple[str, ...]:
    return tuple(resources.text("wordlists", f"bip39-{language}.txt").split())


@cache
def _numbers(language: WordList) -> dict[str, int]:
    numbers = {word: i for i, word in enumerate(_bip39(language))}
    if language is WordList.ENGLISH:
        numbers |= {word[:_PREFIX]: i for word, i in numbers.items() if len(word) > _PREFIX}
    return numbers


def number_of_words(text: str, count: int, language: WordList) -> int | None:
    """The number in so many words of one list; None where they are not such."""
    folded = unicodedata.normalize("NFKC", text).lower()
    words = folded.split() if language is WordList.ENGLISH else list("".join(folded.split()))
    numbers = _numbers(language)
    if len(words) != count or any(w not in numbers for w in words):
        return None
    number = 0
    for word in words:
        number = number << _BITS | numbers[word]
    return number


def _decode(text: str, language: WordList) -> bytes | None:
    number = number_of_words(text, WORDS, language)
    if number is None:
        return None
    secret = (number >> _CHECK_BITS).to_bytes(SECRET_BYTES, "big")
    return secret if number & (1 << _CHECK_BITS) - 1 == _check(secret) else None


def _check(secret: bytes) -> int:
    return hashlib.sha256(secret).digest()[0] >> 8 - _CHECK_BITS
