"""Pseudonyms: what they are called, and that a draw tells nothing and never repeats."""

import pytest

from app.disclosure.pseudonyms import Pseudonym, draw
from app.records.values import Bilingual


@pytest.mark.parametrize(
    ("letter", "zh", "en"),
    [
        (0, "甲", "A"),
        (1, "乙", "B"),
        (9, "癸", "J"),
        (10, "甲子", "K"),
        (11, "乙丑", "L"),
        (19, "癸酉", "T"),
        (20, "甲戌", "U"),
        (21, "乙亥", "V"),
        (22, "丙子", "W"),
        (25, "己卯", "Z"),
        (26, "庚辰", "AA"),
        (27, "辛巳", "AB"),
        (51, "乙巳", "AZ"),
        (52, "丙午", "BA"),
        (69, "癸亥", "BR"),
        (70, "甲子2", "BS"),
        (129, "癸亥2", "DZ"),
        (130, "甲子3", "EA"),
        (701, "乙未12", "ZZ"),
        (702, "丙申12", "AAA"),
    ],
)
def test_letters_in_order(letter: int, zh: str, en: str) -> None:
    assert Pseudonym("defender", letter).words == Bilingual(f"维权者{zh}", f"Defender {en}")


@pytest.mark.parametrize(
    ("role", "zh", "en"),
    [
        ("defender", "维权者乙", "Defender B"),
        ("relative", "家属乙", "Relative B"),
        ("lawyer", "律师乙", "Lawyer B"),
        ("person", "人士乙", "Person B"),
        ("of_a_later_version", "人士乙", "Person B"),
    ],
)
def test_the_role_stands_before_the_letter(role: str, zh: str, en: str) -> None:
    assert Pseudonym(role, 1).words == Bilingual(zh, en)


def drawn(taken: int, at: int = 0) -> tuple[Pseudonym, int]:
    """What is drawn beside the first letters, and from how many."""
    asked: list[int] = []

    def below(count: int) -> int:
        asked.append(count)
        return at

    made = draw("lawyer", [Pseudonym("relative", letter) for letter in range(taken)], below)
    return made, asked[0]


@pytest.mark.parametrize(
    ("taken", "free"), [(0, 10), (1, 9), (5, 5), (6, 14), (10, 10), (11, 29), (20, 20), (21, 59), (41, 119)]
)
def test_at_least_half_of_the_letters_are_free_so_that_a_letter_tells_nothing(taken: int, free: int) -> None:
    made, among = drawn(taken)
    assert among == free
    assert made == Pseudonym("lawyer", taken)


def test_each_free_letter_may_be_drawn_and_no_other() -> None:
    taken = [Pseudonym("person", letter) for letter in (0, 3, 4)]
    found = [draw("person", taken, lambda _count, at=at: at).letter for at in range(7)]  # type: ignore[misc]
    assert found == [1, 2, 5, 6, 7, 8, 9]
