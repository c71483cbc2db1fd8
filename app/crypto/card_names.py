"""Which names can stand on a card: none whose letters are hidden, turned round, or piled up."""

import unicodedata

MAX_NAME = 60
MAX_MARKS = 4
"""Marks on one letter: Tibetan, Vietnamese and Thai need fewer; more only cover what stands above."""
_JOINERS = "\u200c\u200d"
_SPACES = " \u3000"
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_JOINED = (
    "ARABIC", "SYRIAC", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GUJARATI", "GURMUKHI", "KANNADA",
    "MALAYALAM", "ORIYA", "SINHALA", "TAMIL", "TELUGU",
)  # fmt: skip
"""The scripts, as Unicode names them, that spell with a joiner."""
_REFUSED = ("C", "Zl", "Zp")
_FIRST_STRONG, _END = "\u2068", "\u2069"
_TURNING = frozenset({"R", "AL", "AN"})


def name_fits(name: str) -> bool:
    """Whether a name can stand on a card: 1–60 characters, in one spelling, all of them seen."""
    return (
        0 < len(name) <= MAX_NAME
        and name == unicodedata.normalize("NFC", name).strip()
        and all(_seen(name, place) for place in range(len(name)))
        and not _piled_up(name)
    )


def shown_name(name: str) -> str:
    """A name for the middle of a sentence: one written from right to left cannot turn what follows."""
    if any(unicodedata.bidirectional(c) in _TURNING for c in name):
        return f"{_FIRST_STRONG}{name}{_END}"
    return name


def _seen(name: str, place: int) -> bool:
    character = name[place]
    if character in _JOINERS:
        return 0 < place < len(name) - 1 and all(map(_joins, (name[place - 1], name[place + 1])))
    category = unicodedata.category(character)
    if category == "Zs":
        return character in _SPACES and name[place - 1] not in _SPACES
    hidden = character in _BLANKS or any(ord(character) in selectors for selectors in _SELECTORS)
    return not hidden and not category.startswith(_REFUSED)


def _joins(character: str) -> bool:
    return unicodedata.name(character, "").startswith(_JOINED)


def _piled_up(name: str) -> bool:
    run = 0
    for character in unicodedata.normalize("NFD", name):
        run = run + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if run > MAX_MARKS:
            return True
    return False
