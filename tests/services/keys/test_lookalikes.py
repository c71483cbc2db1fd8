"""Names that look like somebody known are said; those that deceive by hidden characters are refused."""

from pathlib import Path

import pytest

from app.crypto.card_names import name_fits, shown_name
from app.crypto.identities import OwnIdentity
from app.services import keys
from app.services.keys.lookalikes import Doubt, Likeness, compared
from tests.services.vaults import session_in


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Anna", "Аnnа"),  # Cyrillic А and а
        ("Anna", "ANNA"),
        ("Anna", "Ännä"),
        ("Anna", "Ａｎｎａ"),
        ("Bill", "BiII"),  # capital I for l
        ("Bill", "B1ll"),
        ("Omar", "0mar"),
        ("Tom", "Torn"),
        ("UN desk", "UN-desk"),
        ("HOPE", "НОРЕ"),  # all Cyrillic
        ("Νίκος", "Nικος"),
        ("李己", "李已"),
        ("王未", "王末"),
        ("陈国", "陳國"),
        ("土办公室", "士办公室"),
        ("口述", "ロ述"),  # katakana
    ],
)
def test_a_name_that_looks_like_another_is_said(name: str, other: str) -> None:
    assert compared(other, [name, "somebody else"])[0] == Doubt(Likeness.ALIKE, name)
    assert compared(name, [other])[0] == Doubt(Likeness.ALIKE, other)


@pytest.mark.parametrize(
    ("name", "other"), [("Anna", "Hanna"), ("李明", "李民"), ("北窗", "南窗"), ("Tashi", "Tenzin")]
)
def test_other_names_are_not(name: str, other: str) -> None:
    assert compared(name, [other]) == ()


def test_the_same_name_and_mixed_alphabets_are_said() -> None:
    assert compared("Anna", ["Anna"]) == (Doubt(Likeness.SAME, "Anna"),)
    assert compared("Рaul", []) == (Doubt(Likeness.MIXED),)
    assert compared("Anna Каренина", []) == ()
    assert compared("李明 Li Ming", []) == ()


def test_doubts_look_at_contacts_and_at_ourselves(tmp_path: Path) -> None:
    with session_in(tmp_path / "v") as session:
        card = OwnIdentity.generate().card("天山办公室", 1)
        contact = keys.add_contact(session, card.text())
        assert keys.doubts(session, "天山辦公室") == (Doubt(Likeness.ALIKE, "天山办公室"),)
        assert keys.doubts(session, "天山办公室", besides=contact.id) == ()
        mine = keys.us(session).card.name
        assert keys.doubts(session, mine) == (Doubt(Likeness.SAME, mine),)


HIDDEN = {
    "right-to-left override": "a\u202eb",
    "isolate": "a\u2066b",
    "mark": "a\u200fb",
    "zero-width space": "An\u200bna",
    "word joiner": "An\u2060na",
    "byte order mark": "An\ufeffna",
    "joiner between Latin letters": "An\u200dna",
    "joiner at the end": "علی\u200c",
    "soft hyphen": "An\u00adna",
    "Hangul filler": "An\u3164na",
    "blank Braille": "An\u2800na",
    "variation selector": "An\ufe0fna",
    "grapheme joiner": "An\u034fna",
    "Mongolian separator": "An\u180ena",
    "tag": "An\U000e0061na",
    "no-break space": "An\u00a0na",
    "wide spaces": "An  na",
    "hair space": "An\u200ana",
    "private": "An\ue000na",
    "unassigned": "An\u0378na",
    "control": "An\x1b[31mna",
    "line separator": "An\u2028na",
    "piled marks": "A" + "\u0301\u0316" * 3,
    "not composed": "e\u0301",
    "surrogate": "\ud800",
    "too long": "x" * 61,
    "blank": " ",
    "nothing": "",
}


@pytest.mark.parametrize("kind", HIDDEN)
def test_hidden_characters_are_refused(kind: str) -> None:
    assert not name_fits(HIDDEN[kind])


REAL = [
    "北窗", "Anna Karenina", "Nguyễn Ái Quốc", "བསྟན་འཛིན", "ئىلھام توختى",
    "محمد\u200cعلی", "O’Neil", "李 明", "ฐิติพงศ์", "ᠰᠢᠨᠡ",
]  # fmt: skip


@pytest.mark.parametrize("name", REAL)
def test_real_names_are_not(name: str) -> None:
    assert name_fits(name)


def test_a_name_from_right_to_left_is_held_apart() -> None:
    assert shown_name("ئىلھام") == "\u2068ئىلھام\u2069"
    assert shown_name("北窗 1") == "北窗 1"
