"""A register: records of one kind of work as a table that somebody works through, with what it adds up to."""

import dataclasses
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.records import words
from app.records.codec import load, type_of
from app.records.declare import Kind, Record
from app.records.printing import printed
from app.records.types import TYPES
from app.resources import text
from app.services.session import Session
from app.services.titling import is_masked, seen, title

MOST = 2000
"""Records that one register reads; the newest where there are more."""
_NAMELESS = (
    Kind.TERM, Kind.TERMS, Kind.EDTF_DATE, Kind.DATETIME, Kind.NUMBER, Kind.MONEY, Kind.YES_NO_UNKNOWN,
    Kind.LINK, Kind.LINKS, Kind.LINKS_WITH_ATTRIBUTES,
)  # fmt: skip
"""Kinds that print no name while names are hidden (linked records are called by their mask)."""
CALM, LATE, SOON, DONE = "", "red", "amber", "green"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: its record, its cells under the columns, its tone, what it can be chosen by.

    A masked record keeps its title alone.
    """

    id: str
    type: str
    cells: tuple[str, ...]
    tone: str = CALM
    group: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """Columns and lines in the words of one language; `sums` are (words, value)."""

    key: str
    columns: tuple[str, ...]
    entries: tuple[Entry, ...]
    sums: tuple[tuple[str, str], ...] = ()
    groups: tuple[str, ...] = ()
    """What the lines can be narrowed to, in the order of the lines."""
    cut: bool = False
    """There were more records than are read: the sums are those of the newest."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a register is made for: whose session, in which language, of which record (empty: of all)."""

    session: Session
    language: str
    of: str = ""
    cut: set[str] = dataclasses.field(default_factory=set)
    """The types of which there were more records than are read."""

    def word(self, key: str) -> str:
        """A word of the registers' own."""
        return word(key, self.language)

    def field(self, type_: str, *names: str) -> tuple[str, ...]:
        """The words of some fields of a type."""
        return tuple(words.word(self.language, type_, name) for name in names)

    def column(self, type_: str, field_: str, column: str) -> str:
        """The word of a column of a field with rows."""
        return words.word(self.language, type_, field_, column)

    def say(self, record: Record, name: str) -> str:
        """A field of a record in words, as far as it may be shown."""
        declaration = TYPES[type_of(record)].fields[name]
        value = getattr(seen(self.session, record, [name]), name)
        if value is None or value == ():
            return ""
        return self._printed(declaration, value)

    def cell(self, record: Record, name: str, row: Any, column: str) -> str:
        """A column of a row (that may be shown) in words."""
        declaration = TYPES[type_of(record)].fields[name].columns[column]
        return self._printed(declaration, getattr(row, column))

    def says(self, record: Record, *names: str) -> tuple[str, ...]:
        """Several fields in words."""
        return tuple(self.say(record, name) for name in names)

    def title(self, record: Record | str) -> str:
        """What a record is called on screen."""
        return title(self.session, record, self.language)

    def _printed(self, declaration: Any, value: Any) -> str:
        if self.session.hide_names and declaration.kind not in _NAMELESS:
            return ""
        return printed(declaration, value, self.language, self._linked, self.session.added)

    def _linked(self, id_: str) -> str:
        return title(self.session, id_, self.language, brief=True)

    def records(self, type_: str, keys: Iterable[int] | None = None) -> Iterator[Record]:
        """The records of a type that are not in the trash: all, those that link to `of`, or those of keys."""
        if type_ not in self.session.types:
            return
        if keys is None:
            keys = self.session.read.links_to(self.of) if self.of else self._newest(type_)
        wanted = list(dict.fromkeys(keys))
        if len(wanted) > MOST:
            self.cut.add(type_)
        for stored in self.session.read.rows(wanted[:MOST]):
            if stored.trashed is None and stored.copy.type == type_:
                yield load(stored.copy)

    def _newest(self, type_: str) -> Sequence[int]:
        from app.services.lists import ListQuery, keys

        return keys(self.session, ListQuery(type_))

    def hidden(self, record: Record) -> Entry | None:
        """The line of a masked record; None where it may be shown."""
        if not is_masked(self.session, record):
            return None
        return Entry(record.id, type_of(record), (self.title(record),), hidden=True)


Maker = Callable[[Asked], Register]

_WORDS = tomllib.loads(text("casework", "registers.toml"))


def word(key: str, language: str) -> str:
    """A word of the registers' own."""
    return str(_WORDS["words"][key][language])


def heading(key: str, language: str) -> tuple[str, str]:
    """What a register is called, and what it is for."""
    told = _WORDS["registers"][key]
    return str(told[language]), str(told["remark"][language])


def made(
    key: str, columns: Sequence[str], entries: Iterable[Entry], sums: Sequence[tuple[str, str]] = ()
) -> Register:
    """A register of some lines."""
    lines = tuple(entries)
    groups = tuple(dict.fromkeys(line.group for line in lines if line.group))
    return Register(key, tuple(columns), lines, tuple(sums), groups)
