"""Receipt codes: five words that prove that somebody opened a bundle, and say nothing else.

The code is HMAC-SHA256 under a random key that lies only inside the bundle, cut to 50 bits; five check
bits catch a word that was misheard.
"""

import hashlib
import hmac
import secrets
from collections.abc import Sequence

from app.crypto.wordlists import WordList, number_of_words, words_of_number
from app.errors import AppError, Problem

KEY_BYTES = 32
BITS, CHECK_BITS, WORDS = 50, 5, 5
_INFO = b"anjuan/receipt/v1"


def new_receipt_key() -> bytes:
    """A fresh key for one bundle."""
    return secrets.token_bytes(KEY_BYTES)


def receipt_code(key: bytes, bundle: bytes) -> int:
    """The code of a bundle (its manifest id): 50 bits."""
    tag = hmac.digest(key, _INFO + bundle, "sha256")
    return int.from_bytes(tag[:8], "big") >> 64 - BITS


def receipt_words(code: int, language: WordList) -> Sequence[str]:
    """A code as five words."""
    return words_of_number(code << CHECK_BITS | _check(code), WORDS, language)


def read_receipt(text: str) -> int:
    """The code in five words of any of the three lists. Raises WORDS_NOT_UNDERSTOOD."""
    found = {
        number for language in WordList if (number := number_of_words(text, WORDS, language)) is not None
    }
    codes = {
        number >> CHECK_BITS for number in found if number % (1 << CHECK_BITS) == _check(number >> CHECK_BITS)
    }
    if len(codes) != 1:
        raise AppError(Problem.WORDS_NOT_UNDERSTOOD)
    return codes.pop()


def same_code(one: int, other: int) -> bool:
    """Compare two codes in constant time."""
    return hmac.compare_digest(one.to_bytes(8, "big"), other.to_bytes(8, "big"))


def _check(code: int) -> int:
    return hashlib.sha256(code.to_bytes(8, "big")).digest()[0] >> 8 - CHECK_BITS
