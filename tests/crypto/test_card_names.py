"""Names on cards: what is seen is accepted, what hides, turns or piles up is not."""

import unicodedata

import pytest

from app.crypto.card_names import MAX_MARKS, MAX_NAME, name_fits, shown_name

LETTERS = {
    "ARABIC": "ب", "SYRIAC": "ܒ", "MONGOLIAN": "ᠪ", "DEVANAGARI": "क", "BENGALI": "ক", "GUJARATI": "ક",
    "GURMUKHI": "ਕ", "KANNADA": "ಕ", "MALAYALAM": "ക", "ORIYA": "କ", "SINHALA": "ක", "TAMIL": "க",
    "TELUGU": "క",
}  # fmt: skip


@pytest.mark.parametrize("script", LETTERS)
@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
def test_a_joiner_stands_between_letters_that_are_joined(script: str, joiner: str) -> None:
    letter = LETTERS[script]
    assert unicodedata.name(letter).startswith(script)
    assert name_fits(letter + joiner + letter)
    assert name_fits(letter + letter + joiner + letter)
    assert not name_fits(letter + joiner)
    assert not name_fits(joiner + letter)
    assert not name_fits(letter + joiner + "a")


def test_a_joiner_hides_between_others() -> None:
    assert not name_fits("a\u200db")
    assert not name_fits("周\u200c远")


@pytest.mark.parametrize("name", ["周砚秋", "Zhou Yanqiu", "周　远", "བསོད་ནམས", "ئابلىز", "a" * MAX_NAME])
def test_names_of_people_fit(name: str) -> None:
    assert name_fits(name)


@pytest.mark.parametrize("name", [
    "", " 周", "周 ", "a  b", "a\u00a0b", "a\u3164b", "a\ufe0fb", "a\u202eb", "a\nb", "a\u2028b",
    "a" * (MAX_NAME + 1), "e\u0301",
])  # fmt: skip
def test_what_cannot_be_seen_does_not(name: str) -> None:
    assert not name_fits(name)


def test_marks_pile_up_so_high_and_start_anew_with_each_letter() -> None:
    mark = "\u0f71"  # a Tibetan vowel below: nothing composes with it
    assert name_fits("ཀ" + mark * MAX_MARKS)
    assert not name_fits("ཀ" + mark * (MAX_MARKS + 1))
    assert name_fits(("ཀ" + mark * MAX_MARKS) * 3)


def test_only_what_is_written_from_the_right_is_held_apart() -> None:
    assert shown_name("Zhou 周") == "Zhou 周"
    for name in ("ئابلىز", "דוד", "a١"):
        assert shown_name(name) == f"\u2068{name}\u2069"


def test_only_the_letters_beside_a_joiner_count() -> None:
    letter = LETTERS["ARABIC"]
    assert name_fits("a" + letter + "\u200d" + letter + "a")
    assert not name_fits(letter + "a\u200d" + letter)
    assert not name_fits(letter + "\u200da" + letter)
