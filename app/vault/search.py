"""Search: folded phrases over names and texts, and over what links to the people found; newest first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.records.folding import index_text
from app.records.stored import decode
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
    tokens = index_text(text).replace('"', " ").replace("\x00", " ").strip()
    if not any(map(str.isalnum, tokens)):
        return ""
    return f'"{tokens}"'


def search(database: Database, text: str, types: Sequence[str] = (), filters: Sequence[Filter] = ()) -> Hits:
    """Records that hold a text or link to a person named by it; `filters` need exactly one type."""
    words = phrase(text)
    if not words:
        return Hits(())
    question = _Question(database, tuple(types), tuple(filters))
    hits = question.hits(words, hanzi=bool(_HAN.search(text)))
    if not hits.keys and _LATIN.search(words):
        return question.hits(f"{words} *", hanzi=False)  # the beginning of a word; walking those costs more
    return hits


@dataclass(frozen=True, slots=True)
class _Question:
    """The filters that every part of one search is held to."""

    database: Database
    types: tuple[str, ...]
    filters: tuple[Filter, ...]

    def hits(self, words: str, *, hanzi: bool) -> Hits:
        """What a phrase finds: in names, in texts, and by links to the persons named."""
        found = dict.fromkeys(self.matching("name", "names", words))
        people = self.people(words)
        spellings = [] if hanzi else _hanzi(self.database, people)
        texts = self.matching("search", "body", " OR ".join(dict.fromkeys([words, *spellings])))
        found.update(dict.fromkeys(sorted({*texts, *self.linking(people)}, reverse=True)))
        keys = tuple(found)
        return Hits(keys[:MOST], len(keys) > MOST)

    def matching(self, table: str, column: str, words: str) -> list[int]:
        """The newest keys whose names or texts hold one of some phrases."""
        expression = f"{{{column}}} : ({words})"
        if self.types:
            kinds = " OR ".join(f'"{type_}"' for type_ in self.types)
            expression = f"({expression}) AND {{kind}} : ({kinds})"
        held = conditions("".join(self.types[:1]), self.filters, f"{table}.rowid")
        sql = (
            f"SELECT rowid FROM {table} WHERE {table} MATCH ?{held.text} ORDER BY rowid DESC LIMIT {MOST + 1}"
        )
        return self.database.column(sql, [expression, *held.values])

    def people(self, words: str) -> list[int]:
        """The newest persons that a text names, whatever type is asked for."""
        sql = f"SELECT rowid FROM name WHERE name MATCH ? ORDER BY rowid DESC LIMIT {_PEOPLE}"
        return self.database.column(sql, (f'({{names}} : ({words})) AND {{kind}} : "person"',))

    def linking(self, people: Sequence[int]) -> list[int]:
        """The newest records that link to some persons."""
        held = conditions("".join(self.types[:1]), self.filters, "link.source")
        if self.types:
            marks = ",".join("?" * len(self.types))
            typed = f"SELECT 1 FROM record r WHERE r.key = link.source AND r.type IN ({marks})"
            held.text += f" AND EXISTS ({typed})"
            held.values += self.types
        sql = (
            "SELECT DISTINCT source FROM link WHERE target = (SELECT id FROM record WHERE key = ?)"
            f"{held.text} ORDER BY source DESC LIMIT {MOST + 1}"
        )
        return [key for person in people for key in self.database.column(sql, [person, *held.values])]


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
