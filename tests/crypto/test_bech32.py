"""Bech32: one spelling of each string, and padding that is the only one."""

import pytest

from app.crypto.age import bech32
from app.errors import AppError, Problem

GOOD = bech32.encode("age", bytes(range(20)))


def spelt(values: list[int], prefix: str = "age") -> str:
    """A string of these 5-bit values under a right checksum."""
    room = [*bech32._expand(prefix), *values, 0, 0, 0, 0, 0, 0]
    check = bech32._polymod(room) ^ 1
    sums = [check >> 5 * (5 - i) & 31 for i in range(6)]
    return prefix + "1" + "".join(bech32.ALPHABET[v] for v in [*values, *sums])


def refused(text: str) -> bool:
    try:
        bech32.decode(text)
    except AppError as error:
        return error.problem == Problem.KEY_NOT_UNDERSTOOD
    return False


def test_both_cases_are_read_and_none_mixed() -> None:
    assert bech32.decode(GOOD) == bech32.decode(GOOD.upper()) == ("age", bytes(range(20)))
    assert refused(GOOD[:-1] + GOOD[-1].upper()) == GOOD[-1].isalpha()
    assert refused(GOOD[:4].upper() + GOOD[4:])


@pytest.mark.parametrize("text", [
    "", "1", "age1", "age1qqqqq", GOOD[:-1], GOOD[4:], GOOD.replace("1", "", 1), GOOD + "b", "年" + GOOD,
])  # fmt: skip
def test_what_is_no_such_string_is_refused(text: str) -> None:
    assert refused(text)


def test_a_string_longer_than_any_key_is_not_read() -> None:
    assert refused(bech32.encode("age", bytes(bech32._LONGEST)))


def test_padding_is_shorter_than_a_letter_and_zero() -> None:
    assert bech32.decode(spelt([0, 0])) == ("age", b"\x00")  # two bits left over, both zero
    assert refused(spelt([0, 1]))
    assert refused(spelt([0, 0, 0]))  # seven bits left over: a letter that says nothing
    assert refused(spelt([31]))


def test_so_long_a_text_is_read_and_no_longer_one() -> None:
    data = bytes(2550)  # 4,080 letters of data, six that check, and the one that parts
    assert bech32.decode(bech32.encode("a" * 9, data)) == ("a" * 9, data)
    with pytest.raises(AppError):
        bech32.decode(bech32.encode("a" * 10, data))
