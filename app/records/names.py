"""The names of a person: which one a reader sees, and every form under which search finds it."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from app.records.folding import fold
from app.records.levels import Level, level_of
from app.records.pinyin import readings
from app.records.values import Term

_STARTING_LEVELS = {
    "online": Level.PARTNER,
    "pen": Level.PARTNER,
    "custody": Level.TEAM,
    "pseudonym": Level.TEAM,
}
_SPELLINGS = {
    "zh_hans": ("hans", "hant", "native", "latin"),
    "zh_hant": ("hant", "hans", "native", "latin"),
    "en": ("latin", "hans", "hant", "native"),
}
_LONGEST = 500
"""Characters of one spelling that search looks at: a name of a million would take minutes."""
_ALL = ("hans", "hant", "latin", "native")


class Name(Protocol):
    """What is read of a row of `person.names`."""

    @property
    def kind(self) -> Term | None: ...
    @property
    def hans(self) -> str: ...
    @property
    def hant(self) -> str: ...
    @property
    def latin(self) -> str: ...
    @property
    def native(self) -> str: ...
    @property
    def level(self) -> Term | None: ...


def starting_level(kind: str) -> Level:
    """The level that a new name of a kind starts with."""
    return _STARTING_LEVELS.get(kind, Level.PUBLIC)


def name_level(name: Name) -> Level:
    """Who may see a name: its own level, else the one that its kind starts with."""
    if name.level is not None:
        return level_of(name.level.code)
    return starting_level(name.kind.code if name.kind else "")


def ordered_spellings(name: Name, language: str) -> Iterator[tuple[str, str]]:
    """The columns and spellings of a name, that of the screen's script (`zh_hans`, `zh_hant`, `en`) first."""
    for column in _SPELLINGS[language]:
        yield column, getattr(name, column)


def spelling(name: Name, language: str) -> str:
    """A name in the script of the screen, else as it is spelt at all."""
    return next((text for _, text in ordered_spellings(name, language) if text), "")


def display(names: Iterable[Name], language: str, ceiling: Level) -> str:
    """The first name that a reader of this level may see, in the script of the screen; empty if none."""
    seen = (spelling(name, language) for name in names if name_level(name) <= ceiling)
    return next(filter(None, seen), "")


def variants(name: Name) -> list[str]:
    """Every form, folded, under which search finds a name: spellings, pinyin, orders, joined, initials."""
    found: dict[str, None] = {}
    for text in (getattr(name, column)[:_LONGEST] for column in _ALL):
        found.update(dict.fromkeys(filter(None, map(fold, (text, *_spoken(text))))))
    found.update(dict.fromkeys(_orders(name.latin[:_LONGEST])))
    return list(found)


def _spoken(text: str) -> list[str]:
    return readings(text) if text else []


def _orders(latin: str) -> Iterator[str]:
    """A Latin name with the surname first and last, its hyphens closed, its parts joined."""
    for written in dict.fromkeys((latin.replace("-", ""), latin)):
        words = fold(written).split()
        if len(words) > 1:
            yield " ".join(words)
            yield " ".join((words[-1], *words[:-1]))
            yield " ".join((*words[1:], words[0]))
            yield "".join(words)
            yield "".join((*words[1:], words[0]))
        elif words:
            yield words[0]
