"""Shares of one secret for several people, of whom some together can open a vault (SLIP-39).

The reference package is used for this and nothing else. Its caveat: it is plain Python, makes no claim about
timing, and leaves copies of the secret in memory; it runs only while shares are made or put together.
"""

from collections.abc import Sequence

import shamir_mnemonic
from shamir_mnemonic import MnemonicError

from app.errors import AppError, Problem

LENGTH = 16
"""Bytes of the secret that is shared: 128 random bits."""
WORDS = 20
"""Words of one share."""
MOST = 8


def split(secret: bytes, needed: int, people: int) -> list[str]:
    """One share of twenty words for each person, `needed` of which give the secret back."""
    if len(secret) != LENGTH or not 2 <= needed <= people <= MOST:
        raise ValueError("two or more of at most eight shares")
    groups: list[list[str]] = shamir_mnemonic.generate_mnemonics(1, [(needed, people)], secret)
    return groups[0]


def joined(shares: Sequence[str]) -> bytes:
    """The secret behind enough shares. Raises SHARES_WRONG: too few, one mistyped, or of different sets."""
    try:
        return bytes(shamir_mnemonic.combine_mnemonics([" ".join(share.split()).lower() for share in shares]))
    except (MnemonicError, ValueError, KeyError, IndexError):
        raise AppError(Problem.SHARES_WRONG) from None


def taken_apart(words: Sequence[str]) -> list[str]:
    """The shares in a run of words, twenty each. Raises SHARES_WRONG where that does not come out even."""
    if not words or len(words) % WORDS:
        raise AppError(Problem.SHARES_WRONG)
    return [" ".join(words[start : start + WORDS]) for start in range(0, len(words), WORDS)]
