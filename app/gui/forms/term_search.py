"""Finding terms by Chinese in either script, English, pinyin, initials or code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records.folding import fold
from app.records.forgetting import kept_until_lock
from app.records.pinyin import term_keys
from app.records.vocabularies import TermEntry

Choices = Mapping[str, TermEntry]


@dataclass(frozen=True, slots=True)
class Indexed:
    """One choice with everything that it is found by."""

    code: str
    entry: TermEntry
    keys: tuple[str, ...]


@kept_until_lock(8192)
def _keys(entry: TermEntry) -> tuple[str, ...]:
    words = [entry.zh_hans, entry.zh_hant, entry.en, entry.code, entry.code.replace("_", " "), entry.note]
    return tuple(dict.fromkeys(filter(None, [*map(fold, words), *term_keys(entry.zh_hans)])))


def spoken(hanzi: str) -> str:
    """The pinyin of a word, its syllables apart."""
    return (term_keys(hanzi) or ("",))[-1]


def index(choices: Choices) -> tuple[Indexed, ...]:
    """The choices in their order, ready to be searched."""
    return tuple(Indexed(code, entry, (*_keys(entry), fold(code))) for code, entry in choices.items())


def _rank(indexed: Indexed, query: str) -> int:
    """0 equal, 1 begins so, 2 a word in it begins so, 3 stands in it, 4 not found."""
    best = 4
    for key in indexed.keys:
        if key == query:
            return 0
        if key.startswith(query):
            best = min(best, 1)
        elif f" {query}" in key:
            best = min(best, 2)
        elif query in key:
            best = min(best, 3)
    return best


def matching(indexed: Sequence[Indexed], text: str) -> list[Indexed]:
    """The choices that a text finds, closest first; all of them for an empty text."""
    query = fold(text.strip())
    if not query:
        return list(indexed)
    ranked = [(_rank(choice, query), place, choice) for place, choice in enumerate(indexed)]
    return [choice for rank, _, choice in sorted(ranked, key=lambda found: found[:2]) if rank < 4]
