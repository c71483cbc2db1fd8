"""Shares: enough of them give the secret back, fewer tell nothing, a slip of the pen is noticed."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.crypto.shares import LENGTH, WORDS, joined, split, taken_apart
from app.errors import AppError, Problem

SECRET = bytes(range(16))
VECTOR = (
    "duckling enlarge academic academic agency result length solution fridge kidney coal piece deal husband "
    "erode duke ajar critical decision keyboard"
)
"""SLIP-39, official vectors, number 1 (passphrase TREZOR); changed by one word it must be refused."""


@settings(max_examples=12, deadline=None)
@given(st.binary(min_size=LENGTH, max_size=LENGTH), st.integers(2, 4), st.integers(0, 2))
def test_enough_shares_give_the_secret_back(secret: bytes, needed: int, more: int) -> None:
    shares = split(secret, needed, needed + more)
    assert all(len(share.split()) == WORDS for share in shares)
    for some in combinations(shares, needed):
        assert joined(some) == secret
    with pytest.raises(AppError):
        joined(shares[: needed - 1])


def test_a_slip_and_a_strange_share_are_noticed() -> None:
    shares, others = split(SECRET, 2, 3), split(SECRET, 2, 3)
    words = shares[0].split()
    words[3] = "academic" if words[3] != "academic" else "acid"
    for given_ in (
        [" ".join(words), shares[1]],
        [shares[0], others[1]],
        [shares[0], shares[0]],
        [VECTOR.replace("coal", "cage")],
        [],
    ):
        with pytest.raises(AppError) as refused:
            joined(given_)
        assert refused.value.problem == Problem.SHARES_WRONG


def test_capitals_and_spaces_do_no_harm() -> None:
    shares = split(SECRET, 2, 2)
    assert joined([shares[0].upper(), "  ".join(shares[1].split())]) == SECRET
    run = " ".join(shares).split()
    assert joined(taken_apart(run)) == SECRET
    with pytest.raises(AppError):
        taken_apart(run[:-1])


@pytest.mark.parametrize(("needed", "people"), [(1, 3), (4, 3), (2, 9)])
def test_senseless_numbers_are_our_bug(needed: int, people: int) -> None:
    with pytest.raises(ValueError, match="two or more"):
        split(SECRET, needed, people)
