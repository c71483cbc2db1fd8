"""Folds text for search: what is written the same but for script, width, case or accent becomes the same."""

import unicodedata
from functools import cache, cached_property

from app import resources

_HAN = (
    range(0x3400, 0x4DC0),
    range(0x4E00, 0xA000),
    range(0xF900, 0xFB00),
    range(0x20000, 0x33480),
    range(0x3005, 0x3008),
    range(0x3041, 0x3100),  # kana: written without spaces too
    range(0x3105, 0x3130),  # bopomofo
)
_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
    "ـ": "", "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "`": "", "´": "",
}  # fmt: skip
_DROPPED_MARKS = (
    range(0x0300, 0x0370),
    range(0x064B, 0x0653),
    range(0x0670, 0x0671),
    range(0x1AB0, 0x1B00),
    range(0x1DC0, 0x1E00),
    range(0x20D0, 0x2100),
    range(0x3099, 0x309B),
    range(0xFE00, 0xFE10),
    range(0xFE20, 0xFE30),
    range(0xE0100, 0xE01F0),
)
"""Accents, vowel points and variation selectors; marks that spell a word (Tibetan, Uyghur) stay."""


@cache
def is_hanzi(character: str) -> bool:
    """Whether a character is a token of its own: hanzi, kana, bopomofo."""
    return any(ord(character) in part for part in _HAN)


@cache
def _classes() -> dict[str, str]:
    """Each character that search takes for another, with that other."""
    classes: dict[str, str] = {}
    for line in resources.text("search", "fold.tsv").splitlines():
        if line and not line.startswith("#"):
            leader, _, others = line.partition("\t")
            classes.update(dict.fromkeys(others, leader))
    return classes


@cache
def _members() -> dict[str, str]:
    """The other characters of each class, by the one that stands for it."""
    members: dict[str, str] = {}
    for other, leader in _classes().items():
        members[leader] = members.get(leader, "") + other
    return members


def alike(character: str) -> str:
    """The characters that search takes for this one, itself among them."""
    leader = _classes().get(character, character)
    return leader + _members().get(leader, "")


class _Folding(dict[str, str]):
    """Character to what it folds to, worked out when first met; `gap` stands round single tokens."""

    def __init__(self, gap: str) -> None:
        super().__init__()
        self._gap = gap

    @cached_property
    def ascii(self) -> dict[int, str]:
        """What stands for each character of ASCII."""
        return {number: self[chr(number)] for number in range(128)}

    def __missing__(self, character: str) -> str:
        apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
        folded = unicodedata.normalize("NFC", "".join(map(self._one, apart)))
        self[character] = folded
        return folded

    def _one(self, character: str) -> str:
        folded = _fold_character(character)
        single = len(folded) == 1 and (is_hanzi(folded) or unicodedata.category(folded) == "So")
        return f"{self._gap}{folded}{self._gap}" if single else folded


def _fold_character(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    if any(ord(character) in marks for marks in _DROPPED_MARKS):
        return ""
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    return _classes().get(character, character) if category[0] in "LNM" or category == "So" else " "


_FOLDED = _Folding("")
_SPACED = _Folding(" ")


def _folded(text: str, table: _Folding) -> str:
    if text.isascii():
        return text.translate(table.ascii)
    return "".join(map(table.__getitem__, unicodedata.normalize("NFC", text)))


def fold(text: str) -> str:
    """Text folded for comparison; punctuation becomes single spaces."""
    return " ".join(_folded(text, _FOLDED).split())


def placed(text: str) -> tuple[str, list[int]]:
    """Folded text, and for each of its characters the place in the text that it comes from.

    No places where the text is not composed (NFC): its characters are not those that were folded.
    """
    if not unicodedata.is_normalized("NFC", text):
        return fold(text), []
    told: list[tuple[str, int]] = []
    for at, character in enumerate(text):
        for one in _FOLDED[character]:
            if not one.isspace():
                told.append((one, at))
            elif told and told[-1][0] != " ":
                told.append((" ", at))
    if told and told[-1][0] == " ":
        told.pop()
    return "".join(one for one, _ in told), [at for _, at in told]


def tokens(text: str) -> list[str]:
    """The tokens of text: single hanzi and emoji, whole words and numbers in other scripts."""
    return _folded(text, _SPACED).split()


def index_text(text: str) -> str:
    """The tokens with one or more spaces between them, as the index takes them."""
    return _folded(text, _SPACED)


def phrase(query: str) -> str:
    """The FTS5 phrase of a query; a last word not in hanzi may be only begun. Empty when nothing is left."""
    found = tokens(query)
    if not found:
        return ""
    begun = not is_hanzi(found[-1][0]) and not query[-1:].isspace()
    return f'"{" ".join(found)}"' + (" *" if begun else "")


def match(query: str) -> str:
    """The FTS5 query of what a user typed: every piece between spaces is a phrase, and all must stand."""
    return " AND ".join(filter(None, map(phrase, query.split())))
