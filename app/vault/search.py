"""Search: folded phrases over names and texts, and over what links to the people found; newest first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.records.folding import tokens
from app.records.indexing import kind_token, phrase_of
from app.records.stored import decode
from app.vault import joins
from app.vault.database import Database
from app.vault.lists import Filter, conditions

MOST = 1000
"""Hits are ranked, and counted, only within so many."""
_PEOPLE = 20
_LATIN = re.compile(r'[a-z0-9]{2,}"$')
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")


@dataclass(frozen=True, slots=True)
class Hits:
    """The keys of the records found: names first, then newest first; `more` when over a thousand."""

    keys: tuple[int, ...]
    more: bool = False


def phrase(text: str) -> str:
    """A query of any length as one phrase of the index; empty where nothing of it is indexed."""
    words = tokens(text)
    return phrase_of(words) if any(any(map(str.isalnum, word)) for word in words) else ""


def search(database: Database, text: str, types: Sequence[str] = (), filters: Sequence[Filter] = ()) -> Hits:
    """Records that hold a text or link to a person named by it; `filters` need exactly one type."""
    words = phrase(text)
    if not words:
        return Hits(())
    question = _Question(database, _Kinds.asked(database, types), tuple(types), tuple(filters))
    hits = question.hits(words, hanzi=bool(_HAN.search(text)))
    if not hits.keys and _LATIN.search(words):
        return question.hits(f"{words} *", hanzi=False)  # the beginning of a word; walking those costs more
    return hits


def named(database: Database, names: Sequence[str], most: int) -> list[int]:
    """The keys of the newest persons that have one of some names in any of its spellings."""
    words = " OR ".join(dict.fromkeys(filter(None, map(phrase, names))))
    sql = "SELECT rowid FROM name WHERE name MATCH ? ORDER BY rowid DESC LIMIT ?"
    return database.column(sql, (words, most)) if words else []


@dataclass(frozen=True, slots=True)
class _Kinds:
    """The types asked for, as a condition of the index: the shorter way, and none where all are asked for."""

    only: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    @classmethod
    def asked(cls, database: Database, types: Sequence[str]) -> "_Kinds":
        """What has to be said of some types in this vault; no types are all types."""
        others = tuple(type_ for type_ in _present(database) if type_ not in types) if types else ()
        if not others:
            return cls()
        return cls(never=others) if len(others) < len(types) else cls(only=tuple(types))

    def among(self, expression: str) -> str:
        """An expression of the index held to these types."""
        for word, types in (("AND", self.only), ("NOT", self.never)):
            if types:
                expression = f"({expression}) {word} ({_any_of(types)})"
        return expression

    def linking(self) -> tuple[str, tuple[str, ...]]:
        """The same of the sources of links, as SQL with its values."""
        types = self.only or self.never
        if not types:
            return "", ()
        marks = ",".join("?" * len(types))
        there = f"SELECT 1 FROM record r WHERE r.type IN ({marks}) AND r.key = link.source"
        return f" AND {'NOT ' if self.never else ''}EXISTS ({there} AND r.trashed IS NULL)", types


def _present(database: Database) -> list[str]:
    """The types of which there are records: one step of the index for each."""
    sql = (
        "WITH RECURSIVE present (type) AS (SELECT min(type) FROM record WHERE trashed IS NULL UNION ALL"
        " SELECT (SELECT min(type) FROM record WHERE trashed IS NULL AND type > present.type) FROM present"
        " WHERE present.type IS NOT NULL) SELECT type FROM present WHERE type IS NOT NULL"
    )
    return database.column(sql)


def _any_of(types: Sequence[str]) -> str:
    return " OR ".join(f'"{kind_token(type_)}"' for type_ in types)


@dataclass(frozen=True, slots=True)
class _Question:
    """The filters that every part of one search is held to."""

    database: Database
    kinds: _Kinds
    types: tuple[str, ...]
    filters: tuple[Filter, ...]

    def hits(self, words: str, *, hanzi: bool) -> Hits:
        """What a phrase finds: in names, in texts, and by links to the persons named."""
        named = self.matching("name", words)
        people = named[:_PEOPLE]
        spellings = [] if hanzi else _hanzi(self.database, people)
        either = " OR ".join(dict.fromkeys([words, *spellings]))
        texts = self.matching("search", self.kinds.among(either), self.filters)
        found = dict.fromkeys(self.persons(named, words))
        found.update(dict.fromkeys(sorted({*texts, *self.linking(people)}, reverse=True)))
        keys = tuple(joins.shown_keys(self.database, list(found)))
        return Hits(keys[:MOST], len(keys) > MOST)

    def persons(self, named: list[int], words: str) -> list[int]:
        """Of those named, whoever is asked for: only persons have names."""
        if self.types and "person" not in self.types:
            return []
        return self.matching("name", words, self.filters) if self.filters else named

    def matching(self, table: str, expression: str, filters: Sequence[Filter] = ()) -> list[int]:
        """The newest keys whose names or texts an expression finds."""
        held = conditions("".join(self.types[:1]), filters, f"{table}.rowid")
        sql = (
            f"SELECT rowid FROM {table} WHERE {table} MATCH ?{held.text} ORDER BY rowid DESC LIMIT {MOST + 1}"
        )
        return self.database.column(sql, [expression, *held.values])

    def linking(self, people: Sequence[int]) -> list[int]:
        """The newest records that link to some persons."""
        held = conditions("".join(self.types[:1]), self.filters, "link.source")
        typed, types = self.kinds.linking()
        own = self.database.column(
            f"SELECT id FROM record WHERE key IN ({','.join('?' * len(people))})", people
        )
        ids = dict.fromkeys(same for id_ in own for same in joins.same(self.database, id_))
        sql = (
            f"SELECT DISTINCT source FROM link WHERE target = ?{held.text}{typed}"
            f" ORDER BY source DESC LIMIT {MOST + 1}"
        )
        return [key for id_ in ids for key in self.database.column(sql, [id_, *held.values, *types])]


def _hanzi(database: Database, people: Sequence[int]) -> list[str]:
    """The names in hanzi of persons found by a Latin spelling, as phrases."""
    marks = ",".join("?" * len(people))
    bodies = database.column(f"SELECT body FROM record WHERE key IN ({marks})", people)
    texts: dict[str, None] = {}
    for body in bodies:
        for path, value in decode(body).shown().items():
            if path[0] == "names" and isinstance(value, str) and _HAN.search(value):
                texts[phrase(value)] = None
    return [text for text in texts if text]
