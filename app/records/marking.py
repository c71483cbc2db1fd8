"""Where the words of a search stand in a text: as they are written, or as hanzi are spoken."""

import re
from functools import partial

from app.records.folding import fold, is_hanzi, placed
from app.records.pinyin import syllables

Span = tuple[int, int]
"""Where something begins in a text, and its length."""

FEWEST = 2
"""Letters that a pinyin has at least; hanzi that initials stand for at least."""
_NO_LETTER = re.compile("[^a-z]")


def marks(text: str, query: str, *, spoken: bool = True) -> tuple[Span, ...]:
    """The first place of a query in a text, or of each of its words; empty where they are not all there.

    With `spoken` hanzi stand for their pinyin, as they do in the index of names alone.
    """
    wanted, (folded, places) = fold(query), placed(text)
    if not wanted or not places:
        return ()
    if (at := folded.find(wanted)) >= 0:
        return (_span(places, at, len(wanted)),)
    if spoken and wanted.isascii() and (heard := _spoken(text, _NO_LETTER.sub("", wanted))):
        return (heard,)
    words = wanted.split()
    found = [folded.find(word) for word in words] if len(words) > 1 else [-1]
    if min(found) < 0:
        return ()
    return tuple(sorted({_span(places, at, len(one)) for at, one in zip(found, words, strict=True)}))


def _span(places: list[int], at: int, length: int) -> Span:
    return places[at], places[at + length - 1] + 1 - places[at]


def _spoken(text: str, letters: str) -> Span | None:
    """The first hanzi that are spoken, or begin, with these letters; or whose initials they are."""
    if len(letters) < FEWEST:
        return None
    for at in filter(partial(_begins, text), range(len(text))):
        end = max(_as_syllables(text, at, letters), _as_initials(text, at, letters))
        if end:
            return at, end - at
    return None


def _begins(text: str, at: int) -> bool:
    return is_hanzi(text[at])


def _as_syllables(text: str, at: int, letters: str) -> int:
    """Where the hanzi spoken so end that begin at a place, the last perhaps in part; 0 if none are."""
    if at == len(text) or not is_hanzi(text[at]):
        return 0
    for syllable in syllables(text[at]):
        if syllable.startswith(letters):
            return at + 1
        if letters.startswith(syllable) and (end := _as_syllables(text, at + 1, letters[len(syllable) :])):
            return end
    return 0


def _as_initials(text: str, at: int, letters: str) -> int:
    """Where the hanzi end that begin at a place and with these letters, one each; 0 if they do not."""
    part = text[at : at + len(letters)]
    if len(part) < len(letters) or not all(map(is_hanzi, part)):
        return 0
    told = all(
        any(syllable[0] == letter for syllable in syllables(character))
        for character, letter in zip(part, letters, strict=True)
    )
    return at + len(letters) if told else 0
