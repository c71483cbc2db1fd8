"""How a record is named in lists: the pattern of its type, filled with what the reader may see."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.records import vocabularies
from app.records.dates import EdtfDate, describe
from app.records.declare import ROWS, FieldDeclaration, Record, fields_of
from app.records.folding import is_hanzi
from app.records.leaves import Json, Path
from app.records.leveling import leaf_level
from app.records.levels import Level
from app.records.names import name_level, ordered_spellings
from app.records.types import TYPES
from app.records.values import Bilingual, Link, Term

Resolve = Callable[[str], str | None]
"""Gives the title of a linked record, or None where nothing of it may be said."""

_SEPARATOR = " · "
_PLACE = re.compile(r"\{([^}]+)\}")
_BRACKETS = re.compile(r"^(?P<head>[^（]+)（(?P<tail>[^）]+)）$")
_AS_CODE = frozenset({"reliability"})
"""Lists whose codes are what people say: B2."""
_TURNING = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x2060, 0xFEFF, *range(0x20), *range(0x7F, 0xA0)]
)
"""Marks that turn or hide what stands after them: a stranger's title must read as it is written."""
_OPENING = {"zh": 12, "en": 8}
"""Characters and words that a title takes of a longer text."""
_MORE = {
    "zh_hans": ("{}等{}人", "{}等{}项"),
    "zh_hant": ("{}等{}人", "{}等{}項"),
    "en": ("{} and {} more", "{} and {} more"),
}
_WITHDRAWN = {"zh_hans": "已撤回", "zh_hant": "已撤回", "en": "Withdrawn"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """One alternative of a place in a pattern: field, column of its rows, how it is shortened."""

    field: str
    column: str
    short: str


@dataclass(frozen=True)
class _Reader:
    """A record as one reader sees it: every value that is above the ceiling is as if empty."""

    type: str
    record: Record
    language: str
    ceiling: Level
    resolve: Resolve
    leaves: Mapping[Path, Json]
    added: vocabularies.Added | None = None
    brief: bool = False

    def may_see(self, *path: str) -> bool:
        """Whether the leaf at a path is at or below the reader's level."""
        return leaf_level(self.type, self.leaves, path) <= self.ceiling

    def words(self, piece: _Piece) -> str:
        """What a piece says, empty if nothing."""
        if piece.field == "names":
            return self._name()
        found = list(filter(None, self._each(piece)))
        if not found:
            return ""
        if piece.short == "start":
            return _opening(found[0])
        return found[0] if len(found) == 1 else self._and_more(piece, found)

    def _name(self) -> str:
        for row in getattr(self.record, "names", ()):
            if name_level(row) > self.ceiling:
                continue
            for column, text in ordered_spellings(row, self.language):
                if text and self.may_see("names", row.row_id, column):
                    return text
        return ""

    def _each(self, piece: _Piece) -> Iterator[str]:
        declaration = fields_of(type(self.record))[piece.field]
        value = getattr(self.record, piece.field)
        if declaration.kind in ROWS:
            column = declaration.columns[piece.column]
            for row in value:
                path = (piece.field, row.row_id, piece.column)
                yield from self._texts(column, getattr(row, piece.column), path)
        else:
            yield from self._texts(declaration, value, (piece.field,))

    def _texts(self, declaration: FieldDeclaration, value: Any, path: Path) -> Iterator[str]:
        """The words of a value, one for each member that the reader may see."""
        if isinstance(value, tuple):
            for member in value:
                member_path = (*path, member.id if isinstance(member, Link) else member.code)
                yield from self._texts(declaration, member, member_path)
        elif isinstance(value, Bilingual):
            yield self._side(value, path)
        elif value is not None and value != "" and self.may_see(*path):
            yield self._text(declaration, value)

    def _side(self, value: Bilingual, path: Path) -> str:
        sides = ("en", "zh") if self.language == "en" else ("zh", "en")
        seen = (getattr(value, side) for side in sides if self.may_see(*path, side))
        return next(filter(None, seen), "")

    def _text(self, declaration: FieldDeclaration, value: Any) -> str:
        if isinstance(value, Term):
            if set(declaration.vocabulary) & _AS_CODE:
                return value.code
            return vocabularies.label(declaration.vocabulary, value.code, self.language, self.added)
        if isinstance(value, Link):
            return self.resolve(value.id) or ""
        return describe(value, self.language) if isinstance(value, EdtfDate) else str(value)

    def _and_more(self, piece: _Piece, found: Sequence[str]) -> str:
        declaration = fields_of(type(self.record))[piece.field]
        if declaration.kind in ROWS:
            declaration = declaration.columns[piece.column]
        pattern = _MORE[self.language]["person" not in declaration.link_to]
        return pattern.format(found[0], len(found) - (self.language == "en"))


def title(
    record: Record,
    language: str,
    ceiling: Level,
    resolve: Resolve,
    added: vocabularies.Added | None = None,
    *,
    brief: bool = False,
) -> str:
    """The title of a record in `zh_hans`, `zh_hant` or `en`; empty if the reader may see none of it.

    `added` holds users' own terms. A `brief` one leaves out what stands in brackets behind a name: it is for
    places that say by themselves who is meant, such as the title of another record.
    """
    type_ = next((name for name, one in TYPES.items() if one.record is type(record)), None)
    if type_ is None:
        return ""
    reader = _Reader(type_, record, language, ceiling, resolve, _levels(record), added, brief)
    found = [
        words for segment in TYPES[type_].title.split(_SEPARATOR) if (words := _segment(reader, segment))
    ]
    if found and type_ == "consent" and reader.words(_Piece("withdrawn_on", "", "")):
        found.insert(0, _WITHDRAWN[language])
    return _SEPARATOR.join(found).translate(_TURNING)


def _levels(record: Record) -> dict[Path, Json]:
    """The leaves that decide levels: the record's minimum, what users raised, the rows' own."""
    leaves = dict(record.unknown)
    minimum = getattr(record, "minimum_level", None)
    if minimum is not None:
        leaves[("minimum_level",)] = minimum.code
    for name, declaration in fields_of(type(record)).items():
        if declaration.kind in ROWS and "level" in declaration.columns:
            for row in getattr(record, name):
                if row.level is not None:
                    leaves[(name, row.row_id, "level")] = row.level.code
    return leaves


def _segment(reader: _Reader, segment: str) -> str:
    """One part of a pattern; what stands in brackets goes only with the first choice before them."""
    brackets = _BRACKETS.match(segment)
    if brackets is None:
        return "".join(_first(reader, place)[0] for place in _places(segment))
    head, choice = _first(reader, _places(brackets["head"])[0])
    if reader.brief:
        return head
    tail = _first(reader, _places(brackets["tail"])[0])[0]
    if not head or not tail or choice:
        return head
    return f"{head} ({tail})" if reader.language == "en" else f"{head}（{tail}）"


def _first(reader: _Reader, place: Sequence[_Piece]) -> tuple[str, int]:
    """The first alternative that says something, and which one it is."""
    for choice, piece in enumerate(place):
        if words := reader.words(piece):
            return words, choice
    return "", 0


@cache
def _places(segment: str) -> tuple[tuple[_Piece, ...], ...]:
    return tuple(tuple(map(_piece, found.split("|"))) for found in _PLACE.findall(segment))


def _piece(text: str) -> _Piece:
    path, _, short = text.partition(":")
    field, _, column = path.partition(".")
    return _Piece(field, column, short)


def _opening(text: str) -> str:
    """The opening words of a text, with dots where there is more."""
    text = " ".join(text.split())
    if any(map(is_hanzi, text)):
        return text if len(text) <= _OPENING["zh"] else f"{text[: _OPENING['zh']].rstrip('，。；、')}……"
    words = text.split(" ")
    return text if len(words) <= _OPENING["en"] else f"{' '.join(words[: _OPENING['en']]).rstrip('.,;')}…"
