"""What is derived from a record: links, list cells, search texts, and whom it depends on. Pure."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple, Protocol

from app.records import vocabularies
from app.records.dates import sort_key as date_key
from app.records.declare import (
    BILINGUAL,
    JOINED,
    USER,
    FieldDeclaration,
    Kind,
    Record,
    Row,
    Slot,
    once,
    slots_of,
)
from app.records.folding import fold
from app.records.indexing import index_entry
from app.records.joining import chain, joined_into, representative
from app.records.leaves import Path
from app.records.linking import LinkRow, linked, rows_of, targets
from app.records.names import variants
from app.records.pinyin import sort_key
from app.records.types import TYPES
from app.records.values import Bilingual, Term

DERIVATION = 3
"""Raised whenever what is derived changes; a vault that remembers another number derives all again."""

_NAMES = "names"
NOTHING = "\U0010ffff"
"""The sort key of an empty field: after everything."""


class Cell(NamedTuple):
    """A sort key under a field's name, or one member under the name with `=` after it."""

    field: str
    key: str


class Due(NamedTuple):
    """A day that something must be done by: a name of its own, the first and the last day it may be."""

    name: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Derived:
    """Everything derived from one record; what search takes of it is worked out when it is asked for."""

    record: Record
    links: tuple[LinkRow, ...] = ()
    cells: tuple[Cell, ...] = ()
    depends: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    """Ids of records whose own rows are derived from this one because it links to them."""

    @property
    def names(self) -> str:
        """Its names, ready for the search index."""
        return index_entry(
            text for row in getattr(self.record, _NAMES, ()) for text in variants(row)
        )

    @property
    def body(self) -> str:
        """Its texts, ready for the search index."""
        return index_entry(searched_texts(self.record))


Neighbour = Callable[[str], Record | None]
"""The record of an id, as it stands in the same transaction; None where it is not in this vault."""


class Surroundings(Protocol):
    """The records around one, as they stand in the same transaction."""

    def __call__(self, id_: str, /) -> Record | None:
        """The record of an id; None where it is not in this vault."""

    def referring(self, id_: str, field: str) -> Sequence[Record]:
        """The records that link to an id by a field."""


def derive(record: Record, neighbour: Neighbour) -> Derived:
    """What is derived from a record."""
    links = tuple(dict.fromkeys(linked(record)))
    listed = _listed(type(record))
    depends = dict.fromkeys(link.target for link in links if link.field in listed)
    for target in list(depends):
        depends.update(dict.fromkeys(_chain(target, neighbour)))
    if into := joined_into(record):
        depends.update(dict.fromkeys([into, *list(chain(record, neighbour))[1:]]))
    shown = representative(record, neighbour) if into else record.id
    cells = tuple(dict.fromkeys(_cells(record, neighbour)))
    if shown != record.id:  # it stands in the lists as the one it was joined into
        cells = (Cell(JOINED, shown),)
    return Derived(record, links, cells, tuple(depends))


def _chain(target: str, neighbour: Neighbour) -> Iterator[str]:
    record = neighbour(target)
    return chain(record, neighbour) if record is not None and joined_into(record) else iter(())


def searched_texts(record: Record) -> Iterator[str]:
    """Every piece of text that search finds a record by."""
    said = vars(record)
    for name, declaration, empty in _searched(type(record)):
        if (value := said.get(name, empty)) is not empty:
            yield from field_texts(declaration, value)
    for path, value in record.unknown.items():
        if path[0] == USER and isinstance(value, str):
            yield value


def sought(type_: str, paths: Iterable[Path]) -> bool:
    """Whether search may find a record by some of its leaves."""
    if type_ not in TYPES:
        return True
    fields = {USER, _NAMES, *(name for name, _, _ in _searched(TYPES[type_].record))}
    return any(path[0] in fields for path in paths)


def field_texts(declaration: FieldDeclaration, value: Any) -> Iterator[str]:
    """Every piece of text in one value: sides, words of terms, dates as typed, columns of rows."""
    if isinstance(value, Bilingual):
        yield from (side for side in (value.zh, value.en) if side)
    elif isinstance(value, str):
        if value and declaration.kind == Kind.TEXT:
            yield value
    elif isinstance(value, Term):
        yield from _term_texts(declaration, value)
    elif declaration.kind == Kind.TERMS:
        for term in value:
            yield from _term_texts(declaration, term)
    elif declaration.kind == Kind.EDTF_DATE and value is not None:
        yield value.words or value.edtf
    else:
        for row in rows_of(declaration, value):
            said = vars(row)
            for column, part, empty in slots_of(type(row)):
                if (held := said.get(column, empty)) is not empty:
                    yield from field_texts(part, held)


def _term_texts(declaration: FieldDeclaration, term: Term) -> Iterator[str]:
    labels = (vocabularies.label(declaration.vocabulary, term.code, words) for words in ("zh_hans", "en"))
    yield from (text for text in (*labels, term.note) if text)


@once
def _searched(owner: type[Record]) -> tuple[Slot, ...]:
    return tuple(slot for slot in slots_of(owner) if slot[1].searched)


@once
def _listed(owner: type[Record]) -> Mapping[str, tuple[FieldDeclaration, Any, Cell]]:
    """The fields that lists show: declaration, what is held while empty, and the cell of that."""
    slots = (slot for slot in slots_of(owner) if slot[1].listed)
    return {name: (declaration, empty, Cell(name, NOTHING)) for name, declaration, empty in slots}


def _cells(record: Record, neighbour: Neighbour) -> list[Cell]:
    said, found = vars(record), list[Cell]()
    for name, (declaration, empty, nothing) in _listed(type(record)).items():
        if (value := said.get(name, empty)) is empty:
            found.append(nothing)
        else:
            found += _cells_of(declaration, value, neighbour)
    return found


def _cells_of(declaration: FieldDeclaration, value: Any, neighbour: Neighbour) -> Iterator[Cell]:
    name, keys = declaration.name, [key for key in _keys(declaration, value, neighbour) if key]
    yield Cell(name, min(keys, default=NOTHING) if declaration.kind == Kind.TERMS else (keys or [NOTHING])[0])
    for code in codes(declaration, value):
        yield Cell(f"{name}=", code)


def codes(declaration: FieldDeclaration, value: Any) -> Sequence[str]:
    """The codes by which a listed field is filtered: terms, answers, a province."""
    if isinstance(value, Term):
        return [value.code]
    if declaration.kind == Kind.TERMS:
        return [term.code for term in value]
    if declaration.kind == Kind.YES_NO_UNKNOWN:
        return [value.value] if value else []
    if declaration.kind == Kind.ADDRESS and value is not None and value.province:
        return [value.province.code]
    return []


def _keys(declaration: FieldDeclaration, value: Any, neighbour: Neighbour) -> list[str]:
    kind = declaration.kind
    if value is None or value == () or value == "":
        return []
    if kind in BILINGUAL or kind == Kind.TEXT:
        return [sort_key(value if isinstance(value, str) else value.side("zh"))[:80]]
    if kind in (Kind.TERM, Kind.TERMS):
        terms = value if kind == Kind.TERMS else (value,)
        return [f"{vocabularies.order(declaration.vocabulary, term.code):05d}" for term in terms]
    if kind == Kind.EDTF_DATE:
        return [date_key(value)]
    if kind in (Kind.NUMBER, Kind.MONEY):
        return [number_key(value if isinstance(value, Decimal) else value.amount)]
    if kind in (Kind.LINK, Kind.LINKS, Kind.LINKS_WITH_ATTRIBUTES):
        return [_title_key(target, neighbour) for target in targets(declaration, value)]
    if kind == Kind.ADDRESS:
        return [sort_key(f"{value.province.code if value.province else ''} {value.prefecture.side('zh')}")]
    if kind == Kind.NAME_LIST:
        return [sort_key(next(iter(spellings(value[0])), ""))]
    return [fold(str(value))[:80]]


def spellings(name: Row) -> list[str]:
    """The spellings of a name row that are filled, in the order in which they are preferred in Chinese."""
    written = (getattr(name, part) for part in ("hans", "hant", "latin", "native"))
    return [text for text in written if text]


def number_key(number: Decimal) -> str:
    """A number as text that sorts like the number."""
    shifted = number + Decimal(10) ** 15
    return f"{shifted:022.5f}"


def _title_key(target: str, neighbour: Neighbour) -> str:
    record = neighbour(target)
    if record is not None and joined_into(record):
        record = neighbour(representative(record, neighbour))
    return sort_key(heading(record))[:80] if record else NOTHING


def heading(record: Record) -> str:
    """The words by which links to a record are sorted: its first name, title or text."""
    for row in getattr(record, "names", ()):
        return next(iter(spellings(row)), "")
    return next(searched_texts(record), "")
