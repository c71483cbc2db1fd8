"""How texts stand in the index, and how a query is put to it.

A text is indexed by its distinct tokens and by every two neighbouring tokens joined into one. A phrase is
then looked up by its pairs: a pair of hanzi stands in far fewer texts than either of them alone, so even a
phrase of common characters that stands nowhere is refused after a few short lists.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import or_

from app.records.folding import is_hanzi, tokens

PAIR, KIND, JOINT = "·", "§", "·"
"""Marks that folding takes out of every text, so that no word can be taken for a pair or a kind."""


def kind_token(type_: str) -> str:
    """The token of a record type; types of another version may be called anything."""
    plain = type_.isascii() and type_.isalnum()
    return f"{KIND}{type_}" if plain else f"{KIND}{KIND}{type_.encode().hex()}"


def of_kind(type_: str, entry: str) -> str:
    """An entry that is found by the type of its record too; an empty one stays empty."""
    return f"{kind_token(type_)} {entry}" if entry else ""


def index_entry(texts: Iterable[str]) -> str:
    """What the index takes for the texts of a record; empty where nothing of them is searched."""
    single: dict[str, None] = {}
    double: list[str] = []
    for text in texts:
        found = tokens(text)
        single.update(dict.fromkeys(found))
        double += _pairs(found)
    return " ".join((*single, *double))


def phrase_of(words: Sequence[str]) -> str:
    """Tokens that stand side by side, as a phrase of the index of texts."""
    return f'"{" ".join(_pairs(words) or words)}"'


def _pairs(words: Sequence[str]) -> list[str]:
    single = [is_hanzi(word[0]) for word in words]
    joints = ["" if either else JOINT for either in map(or_, single, single[1:])]
    return [
        f"{PAIR}{first}{joint}{second}"
        for (first, second), joint in zip(pairwise(words), joints, strict=True)
    ]
