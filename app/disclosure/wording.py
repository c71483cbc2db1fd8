"""Finding names in running text: any script, spacing and reading; where each begins and ends."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.records.folding import fold, is_hanzi

_JOINS = frozenset(" \t\n\u3000-‐‑–—·•・.．'’‘`ʼ་_＿－()（）\u200b\u200c\u200d\u2060\ufeff\u00ad")
"""What may stand between the tokens of one name."""


@dataclass(frozen=True, slots=True)
class Token:
    """One hanzi, or one run of letters and digits of another script: folded, with its place in the text."""

    folded: str
    start: int
    end: int


@lru_cache(512)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text with their places; the same text is looked through several times."""
    found: list[Token] = []
    held, start = "", 0
    for index, character in enumerate(text):
        folded = _folded(character)
        if len(folded) == 1 and is_hanzi(folded):
            if held:
                found.append(Token(held, start, index))
                held = ""
            found.append(Token(folded, index, index + 1))
        elif folded:
            if not held:
                start = index
            held += folded
        elif held and not _within_word(character):
            found.append(Token(held, start, index))
            held = ""
    if held:
        found.append(Token(held, start, len(text)))
    return tuple(token for token in found if token.folded)


@lru_cache(65536)
def _folded(character: str) -> str:
    return "" if character.isspace() else fold(character).replace(" ", "")


def _within_word(character: str) -> bool:
    """A mark or an invisible character does not end a word."""
    return unicodedata.category(character) in ("Mn", "Cf", "Me")


def spelled(text: str) -> tuple[str, ...]:
    """The tokens of a name."""
    return tuple(token.folded for token in tokens(text))


@dataclass(frozen=True, slots=True)
class Found:
    """A place in a text where something stands that was looked for."""

    start: int
    end: int
    what: str
    sure: bool


class Index:
    """Sequences of tokens to look for, each standing for something (`what`), surely or perhaps."""

    def __init__(self) -> None:
        self._by_first: dict[str, dict[tuple[str, ...], tuple[str, bool]]] = {}

    def add(self, text: str, what: str, *, sure: bool) -> None:
        """Look for a text; a sure meaning is not overwritten by a doubtful one."""
        sequence = spelled(text)
        if sequence:
            self.add_tokens(sequence, what, sure=sure)

    def add_tokens(self, sequence: tuple[str, ...], what: str, *, sure: bool) -> None:
        """Look for a sequence of folded tokens."""
        known = self._by_first.setdefault(sequence[0], {})
        if sequence not in known or (sure and not known[sequence][1]):
            known[sequence] = (what, sure)

    def find(self, text: str) -> list[Found]:
        """What stands in a text: the longest first at each place, sure before doubtful, none overlapping."""
        stream = tokens(text)
        hits = [hit for at in range(len(stream)) for hit in self._at(text, stream, at)]
        hits.sort(key=lambda hit: (not hit.sure, hit.start - hit.end, hit.start))
        taken: list[Found] = []
        for hit in hits:
            if all(hit.end <= other.start or hit.start >= other.end for other in taken):
                taken.append(hit)
        return sorted(taken, key=lambda hit: hit.start)

    def _at(self, text: str, stream: tuple[Token, ...], at: int) -> Iterator[Found]:
        for sequence, (what, sure) in self._by_first.get(stream[at].folded, {}).items():
            last = at + len(sequence)
            part = stream[at:last]
            if len(part) == len(sequence) and all(a.folded == b for a, b in zip(part, sequence, strict=True)):
                gaps = (text[a.end : b.start] for a, b in pairwise(part))
                if all(set(gap) <= _JOINS for gap in gaps):
                    yield Found(part[0].start, part[-1].end, what, sure)


def replaced(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    """A text with pieces replaced; the pieces do not overlap."""
    for start, end, words in sorted(changes, reverse=True):
        text = text[:start] + words + text[end:]
    return text
