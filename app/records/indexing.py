"""How texts stand in the index, and how a query is put to it.

A text is indexed by its distinct tokens and by every two neighbouring tokens joined into one. A phrase is
then looked up by its pairs: a pair of hanzi stands in far fewer texts than either of them alone, so even a
phrase of common characters that stands nowhere is refused after a few short lists.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import itemgetter

from app.records.folding import is_hanzi, tokens
from app.records.forgetting import kept_until_lock

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
        found, pairs = _short(text) if len(text) <= _SHORT else _entry(text)
        single.update(found)
        double += pairs
    return " ".join((*single, *double))


_SHORT = 40
"""Characters of a text that may well come again: a name, a place, the word of a term."""


def _entry(text: str) -> tuple[dict[str, None], list[str]]:
    """The tokens of a text, each once, and its pairs."""
    found = tokens(text)
    return dict.fromkeys(found), _pairs(found)


_short = kept_until_lock(512)(_entry)


def phrase_of(words: Sequence[str]) -> str:
    """Tokens that stand side by side, as a phrase of the index of texts."""
    return f'"{" ".join(_pairs(words) or words)}"'


def _pairs(words: Sequence[str]) -> list[str]:
    alone = list(map(is_hanzi, map(itemgetter(0), words)))
    if all(alone):
        return [f"{PAIR}{first}{second}" for first, second in pairwise(words)]
    both = zip(pairwise(words), pairwise(alone), strict=True)
    return [
        f"{PAIR}{first}{second}" if either or other else f"{PAIR}{first}{JOINT}{second}"
        for (first, second), (either, other) in both
    ]
