"""Between a typed record and its leaves; what this version does not know survives both ways."""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from app.records.cells import (
    SEVERAL,
    SINGLE,
    Leaves,
    MisfitError,
    is_empty,
    split_bilingual,
    split_links,
    split_terms,
)
from app.records.declare import (
    BILINGUAL,
    ROWS,
    FieldDeclaration,
    Kind,
    Record,
    Row,
    changed,
    fields_of,
    once,
    saying,
    slots_of,
)
from app.records.leaves import Copy, Json, Path
from app.records.positions import arranged
from app.records.stored import shown_by_plain
from app.records.types import TYPES
from app.records.values import Link


def new_row_id() -> str:
    """A random row id, 64 bits in hex."""
    return secrets.token_hex(8)


def split(declaration: FieldDeclaration, value: Any) -> Leaves:
    """The leaves of one value, by path relative to its field or column."""
    kind = declaration.kind
    if is_empty(declaration, value):
        return {}
    if kind in SINGLE:
        return {(): SINGLE[kind][0](value)}
    if kind in BILINGUAL:
        return split_bilingual(value)
    if kind == Kind.TERMS:
        return split_terms(value)
    if kind == Kind.LINKS:
        return split_links(value)
    return _split_parts(value) if kind == Kind.ADDRESS else _split_rows(value)


def _split_parts(owner: Record | Row) -> Leaves:
    leaves, said = dict(owner.unknown), vars(owner)
    for name, declaration, empty in slots_of(type(owner)):
        if (value := said.get(name, empty)) is not empty:
            for path, cell in split(declaration, value).items():
                leaves[name, *path] = cell
    return leaves


def _split_rows(rows: tuple[Row, ...]) -> Leaves:
    leaves: Leaves = {}
    for row, place in zip(rows, arranged([row.row_at for row in rows]), strict=True):
        row_id = row.row_id or new_row_id()
        leaves[row_id,] = place
        leaves.update({(row_id, *path): cell for path, cell in _split_parts(row).items()})
    return leaves


def read(declaration: FieldDeclaration, leaves: Mapping[Path, Json]) -> tuple[Any, Leaves]:
    """The value of one field or column, and the leaves that do not fit its kind."""
    kind = declaration.kind
    if kind in SINGLE:
        return _read_single(declaration, leaves)
    if kind in SEVERAL:
        return SEVERAL[kind](leaves)
    if declaration.rows is None:
        return None, dict(leaves)
    if kind == Kind.ADDRESS:
        return (_read_parts(declaration.rows, *_parted(leaves)) if leaves else None), {}
    return _read_rows(declaration.rows, leaves)


def _read_single(declaration: FieldDeclaration, leaves: Mapping[Path, Json]) -> tuple[Any, Leaves]:
    rest = dict(leaves)
    empty = "" if declaration.kind == Kind.TEXT else None
    value = rest.pop((), None)
    if value is None or value == "":
        return empty, rest
    try:
        return SINGLE[declaration.kind][1](value), rest
    except MisfitError:
        return empty, {(): value, **rest}


def _read_parts(row_class: type[Row], short: Mapping[str, Json], long: Leaves, **known: str) -> Row:
    values, unknown = _read_each(row_class, short, long)
    return saying(row_class, {"unknown": unknown, **known, **values})


def _read_rows(row_class: type[Row], leaves: Mapping[Path, Json]) -> tuple[tuple[Row, ...], Leaves]:
    places: dict[str, Json] = {}
    short: dict[str, dict[str, Json]] = {}
    long: dict[str, Leaves] = {}
    rest: Leaves = {}
    for path, value in leaves.items():
        if len(path) == 2:
            short.setdefault(path[0], {})[path[1]] = value
        elif len(path) == 1:
            places[path[0]] = value
        elif path:
            long.setdefault(path[0], {})[path[1:]] = value
        else:
            rest[path] = value
    rows = []
    for row_id in {*short, *long, *places}:
        place, own, deep = places.get(row_id, ""), short.get(row_id, {}), long.get(row_id, {})
        if isinstance(place, str):
            rows.append(_read_parts(row_class, own, deep, row_id=row_id, row_at=place))
        else:
            cells: Leaves = {(): place, **{(name,): value for name, value in own.items()}, **deep}
            rest.update({(row_id, *path): value for path, value in cells.items()})
    return tuple(sorted(rows, key=lambda row: (row.row_at, row.row_id))), rest


def _parted(leaves: Mapping[Path, Json]) -> tuple[dict[str, Json], Leaves]:
    """Leaves whose path is one name, by the name, and the others."""
    short, long = dict[str, Json](), Leaves()
    for path, value in leaves.items():
        if len(path) == 1:
            short[path[0]] = value
        else:
            long[path] = value
    return short, long


def _read_each(
    owner: type[Record] | type[Row], short: Mapping[str, Json], long: Mapping[Path, Json]
) -> tuple[dict[str, Any], Leaves]:
    """The fields or columns that are filled, and what does not fit; what is one leaf is read as it comes."""
    declarations, singles = fields_of(owner), _singles(owner)
    values: dict[str, Any] = {}
    unknown: Leaves = {}
    grouped: dict[str, Leaves] = {}
    for name, value in short.items():
        if name in singles:
            if value is not None and value != "":
                try:
                    values[name] = singles[name](value)
                except MisfitError:
                    unknown[name,] = value
        elif name in declarations:
            grouped.setdefault(name, {})[()] = value
        else:
            unknown[name,] = value
    for path, value in long.items():
        name = path[0] if path else ""
        if name in declarations and name not in singles:
            grouped.setdefault(name, {})[path[1:]] = value
        else:
            unknown[path] = value
    for name, own in grouped.items():
        values[name], rest = read(declarations[name], own)
        if rest:
            unknown.update({(name, *path): value for path, value in rest.items()})
    return values, unknown


_SINGLES: dict[type, Mapping[str, Callable[[Json], Any]]] = {}


def _singles(owner: type[Record] | type[Row]) -> Mapping[str, Callable[[Json], Any]]:
    """How each field or column that is one leaf is read."""
    if owner not in _SINGLES:
        fields = fields_of(owner).items()
        _SINGLES[owner] = {name: SINGLE[one.kind][1] for name, one in fields if one.kind in SINGLE}
    return _SINGLES[owner]


def load(copy: Copy) -> Record:
    """The typed record of a copy (a bare `Record` where the type is unknown)."""
    return record_of(copy.type, copy.id, copy.shown())


def load_body(body: bytes) -> Record:
    """The typed record in the bytes of a copy: the same as `load` of what they hold, in one go.

    Raises msgspec.DecodeError or ValueError on anything else.
    """
    plain = msgspec.json.decode(body)
    type_, id_ = (plain.get("type"), plain.get("id")) if isinstance(plain, dict) else (None, None)
    if not isinstance(type_, str) or not isinstance(id_, str):
        raise ValueError("not a record")
    return _made(type_, id_, *shown_by_plain(plain))


def record_of(type_: str, id_: str, leaves: Mapping[Path, Json]) -> Record:
    """A typed record from the values of its leaves."""
    return _made(type_, id_, *_parted(leaves))


def _made(type_: str, id_: str, short: Mapping[str, Json], long: Mapping[Path, Json]) -> Record:
    if type_ not in TYPES:
        return Record(id=id_, unknown={**{(name,): value for name, value in short.items()}, **long})
    made_of = TYPES[type_].record
    values, unknown = _read_each(made_of, short, long)
    return saying(made_of, {"id": id_, "unknown": unknown, **values})


def leaves_of(record: Record) -> dict[Path, Json]:
    """The values of the leaves of a record, unknown ones included."""
    return _split_parts(record)


def type_of(record: Record) -> str:
    """The name of a record's type."""
    return _NAMES[type(record)]


_NAMES: dict[type[Record], str] = {declaration.record: name for name, declaration in TYPES.items()}


def identified(record: Record) -> Record:
    """The record with a row id for every new row and a place for every row and link."""
    return changed(record, **_placed(record))


def _placed(owner: Record | Row) -> dict[str, Any]:
    """The fields or columns of `owner` that hold rows, links or an address, with ids and places."""
    placed: dict[str, Any] = {}
    said = vars(owner)
    for name, kind in _holding(type(owner)):
        value = said.get(name)
        if not value:
            continue
        if kind == Kind.LINKS:
            places = arranged([link.at for link in value])
            placed[name] = tuple(Link(link.id, at) for link, at in zip(value, places, strict=True))
        elif kind == Kind.ADDRESS:
            placed[name] = changed(value, **_placed(value))
        else:
            places = arranged([row.row_at for row in value])
            placed[name] = tuple(_placed_row(row, at) for row, at in zip(value, places, strict=True))
    return placed


@once
def _holding(owner: type[Record] | type[Row]) -> tuple[tuple[str, Kind], ...]:
    """The fields or columns that hold rows, links or an address."""
    kinds = ROWS | {Kind.LINKS, Kind.ADDRESS}
    return tuple((name, one.kind) for name, one in fields_of(owner).items() if one.kind in kinds)


def _placed_row(row: Row, place: str) -> Row:
    return changed(row, **_placed(row), row_id=row.row_id or new_row_id(), row_at=place)
