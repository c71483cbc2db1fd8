"""How a record type is declared: one line per field, one frozen class per type and per kind of row."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args

from app.records.conditions import Condition, parse
from app.records.leaves import Copy, Json, Path
from app.records.levels import Level
from app.records.values import Bilingual


class Kind(StrEnum):
    """What a field or column holds."""

    TEXT = "text"
    BILINGUAL_TEXT = "bilingual_text"
    BILINGUAL_LONG = "bilingual_long"
    TERM = "term"
    TERMS = "terms"
    EDTF_DATE = "edtf_date"
    DATETIME = "datetime"
    LINK = "link"
    LINKS = "links"
    LINKS_WITH_ATTRIBUTES = "links_with_attributes"
    NUMBER = "number"
    MONEY = "money"
    YES_NO_UNKNOWN = "yes_no_unknown"
    NAME_LIST = "name_list"
    CHANNEL_LIST = "channel_list"
    ADDRESS = "address"
    FILE = "file"
    TABLE = "table"


ROWS = frozenset({Kind.TABLE, Kind.NAME_LIST, Kind.CHANNEL_LIST, Kind.LINKS_WITH_ATTRIBUTES})
BILINGUAL = frozenset({Kind.BILINGUAL_TEXT, Kind.BILINGUAL_LONG})
MANY = ROWS | {Kind.TERMS, Kind.LINKS}

USER = "~user"
"""First part of the path of a user-defined field: ("~user", field id, …)."""
RAISED = "~level"
"""First part of the path that holds the level a user raised on the leaf or field named after it."""
JOINED = "~joined_into"
"""Path head of the id of the person that this one was joined into."""


@dataclass(frozen=True)
class Row:
    """One row of a table, name list, channel list or links-with-attributes field.

    `row_at` is its position key among its neighbours.
    """

    row_id: str = ""
    row_at: str = ""
    unknown: Mapping[Path, Json] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Record:
    """One record of some type; `unknown` keeps what this version does not know or what does not fit."""

    id: str = ""
    unknown: Mapping[Path, Json] = dataclasses.field(default_factory=dict)
    as_opened: Copy | None = dataclasses.field(default=None, compare=False, repr=False)
    """The copy it was handed out for editing from: a save writes what differs from this, and nothing else."""


@dataclass(frozen=True, slots=True)
class FieldDeclaration:
    """Everything declared about one field, column or part of an address."""

    name: str
    kind: Kind
    level: Level
    section: str = ""
    vocabulary: tuple[str, ...] = ()
    link_to: tuple[str, ...] = ()
    listed: bool = False
    searched: bool = False
    required: bool = False
    first: bool = False
    belongs: bool = False
    strict: bool = False
    when: Condition | None = None
    consent_part: str = ""
    rows: type[Row] | None = None

    @property
    def columns(self) -> Mapping[str, "FieldDeclaration"]:
        """The declared columns of a field with rows, or the parts of an address."""
        return fields_of(self.rows) if self.rows else {}


@dataclass(frozen=True, slots=True)
class TypeDeclaration:
    """A record type: its name, its class, its fields in order and the pattern of its title."""

    name: str
    record: type[Record]
    title: str
    fields: Mapping[str, FieldDeclaration]

    @property
    def sections(self) -> tuple[str, ...]:
        """The names of its sections, in order."""
        return tuple(dict.fromkeys(field.section for field in self.fields.values()))


def _empty(kind: Kind) -> Any:
    if kind in MANY:
        return ()
    if kind in BILINGUAL:
        return Bilingual()
    return "" if kind == Kind.TEXT else None


def declared(kind: str, level: Level, section: str = "", **options: Any) -> Any:
    """Declare one field, column or part; `options` are the other attributes of `FieldDeclaration`."""
    kind_ = Kind(kind)
    when = options.pop("when", "")
    options["when"] = parse(when) if when else None
    for name in ("vocabulary", "link_to"):
        options[name] = tuple(options.get(name, "").split(";")) if options.get(name) else ()
    metadata = {"declared": {"kind": kind_, "level": level, "section": section, **options}}
    return dataclasses.field(default=_empty(kind_), metadata=metadata)


_FIELDS: dict[type, Mapping[str, FieldDeclaration]] = {}


def fields_of(owner: type[Record] | type[Row]) -> Mapping[str, FieldDeclaration]:
    """The declarations of a record, row or address class, in order, by name."""
    if owner not in _FIELDS:
        _FIELDS[owner] = {name: FieldDeclaration(name, **options) for name, options in _declared(owner)}
    return _FIELDS[owner]


Slot = tuple[str, FieldDeclaration, Any]
"""A field or column: its name, its declaration, and what it holds while it is empty."""


_Told = TypeVar("_Told")


def once(function: Callable[[type[Any]], _Told]) -> Callable[[type[Any]], _Told]:
    """What a class of records or rows tells, worked out once for each."""
    found: Callable[..., _Told] = cache(function)
    return found


@once
def slots_of(owner: type[Record] | type[Row]) -> tuple[Slot, ...]:
    """The fields or columns of a class, in order; most of the fifty of a type are empty in a record."""
    return tuple((name, one, getattr(owner, name)) for name, one in fields_of(owner).items())


_Owner = TypeVar("_Owner", bound=Record | Row)


def saying(made_of: type[_Owner], values: Mapping[str, Any]) -> _Owner:
    """A record or row that says only these values, `unknown` among them.

    The constructor of a frozen class sets each of some fifty fields by a call; the class holds what is empty.
    """
    made = object.__new__(made_of)
    vars(made).update(values)
    return made


def changed(owner: _Owner, /, **values: Any) -> _Owner:
    """A record or row with some values changed; `dataclasses.replace` sets all fifty anew."""
    return saying(type(owner), {**vars(owner), **values})


def _declared(owner: type[Record] | type[Row]) -> Iterator[tuple[str, dict[str, Any]]]:
    for field in dataclasses.fields(owner):
        if "declared" in field.metadata:
            options = dict(field.metadata["declared"])
            options["rows"] = _row_class(owner, field.name, options["kind"])
            yield field.name, options


def _row_class(owner: type, name: str, kind: Kind) -> type[Row] | None:
    if kind not in ROWS and kind != Kind.ADDRESS:
        return None
    hint = next(cls.__annotations__[name] for cls in owner.__mro__ if name in cls.__annotations__)
    candidates = [arg for arg in get_args(hint) if isinstance(arg, type) and issubclass(arg, Row)]
    if not candidates:
        raise TypeError(f"{owner.__name__}.{name} declares no row class")
    return candidates[0]


def type_declaration(name: str, title: str, record: type[Record]) -> TypeDeclaration:
    """The declaration of a record class under its type's name and title pattern."""
    return TypeDeclaration(name, record, title, fields_of(record))
