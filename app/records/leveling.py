"""The level of a leaf: the highest of its declaration, its row, its record, and what a user raised."""

from collections.abc import Iterator, Mapping
from functools import cache

from app.records.declare import JOINED, RAISED, FieldDeclaration, Record, fields_of
from app.records.leaves import Copy, Json, Path
from app.records.levels import Level, level_of
from app.records.names import starting_level
from app.records.types import TYPES
from app.records.values import Term

Values = Mapping[Path, object]
"""The values in effect, by path (`strictness.effective` or `Copy.shown`)."""


def _code(value: object) -> object:
    return value.get("code") if isinstance(value, dict) else value


def _declared(declaration: FieldDeclaration, path: Path) -> Iterator[Level]:
    """The levels declared along a path: field, column, part; unknown columns count as need-to-know."""
    yield declaration.level
    if not declaration.columns:
        return
    inner = path if declaration.kind == "address" else path[1:]
    if not inner:
        return
    part = declaration.columns.get(inner[0])
    if part is None:
        yield Level.NEED_TO_KNOW
    else:
        yield from _declared(part, inner[1:])


def _raised(values: Values, path: Path) -> Iterator[Level]:
    for length in range(1, len(path) + 1):
        code = values.get((RAISED, *path[:length]))
        if code is not None:
            yield level_of(_code(code))


def record_level(values: Values) -> Level:
    """The record's own minimum; every leaf of it is at least this."""
    code = values.get(("minimum_level",))
    return Level.PUBLIC if code is None else level_of(_code(code))


def own_level(record: Record) -> Level:
    """The same of a typed record."""
    minimum = getattr(record, "minimum_level", None)
    if isinstance(minimum, Term):
        return level_of(minimum.code)
    hidden = ("minimum_level",) in record.unknown or not fields_of(type(record))
    return Level.NEED_TO_KNOW if hidden else Level.PUBLIC


def leaf_level(type_: str, values: Values, path: Path) -> Level:
    """The level of one leaf. What this version does not know counts as need-to-know."""
    if path[0] == RAISED:
        return leaf_level(type_, values, path[1:]) if len(path) > 1 else Level.NEED_TO_KNOW
    if path[0] == JOINED:
        return max(Level.TEAM, record_level(values))
    declaration = TYPES[type_].fields.get(path[0]) if type_ in TYPES else None
    if declaration is None:
        return Level.NEED_TO_KNOW
    levels = [record_level(values), *_declared(declaration, path[1:]), *_raised(values, path)]
    if len(path) > 1 and "level" in declaration.columns:
        levels.append(_row_level(values, path[:2]))
    return max(levels)


def _row_level(values: Values, row: Path) -> Level:
    """The level that a row has of its own, else the one that its kind starts with."""
    code = values.get((*row, "level"))
    if code is not None:
        return level_of(_code(code))
    return starting_level(str(_code(values.get((*row, "kind")))))


@cache
def plain_fields(type_: str, ceiling: Level) -> frozenset[str]:
    """The fields of a type that are one value, of which no part is declared above a level.

    Rows are none: they may have a level of their own, and columns that this version does not know.
    """
    fields = TYPES[type_].fields if type_ in TYPES else {}
    return frozenset(name for name, one in fields.items() if not one.columns and one.level <= ceiling)


def carried(
    copy: Copy, values: Values, ceiling: Level, ticked: frozenset[str] = frozenset()
) -> tuple[Copy, dict[Path, Level]]:
    """The copy with the leaves at or below the ceiling, or in a ticked field; and the levels of the rest.

    Leaves of a removal are withheld like the value that they removed: a hole says something too.
    Leaves that say who may read go with what they protect, whatever their own level.
    """
    levels = {path: leaf_level(copy.type, values, path) for path in copy.leaves}
    going = {path for path, level in levels.items() if level <= ceiling or field_of(path) in ticked}
    going -= {path for path in going if _protects(path)}
    going |= {path for path in levels if _protects(path) and _protected(path, going)}
    kept = {path: leaf for path, leaf in copy.leaves.items() if path in going}
    withheld = {path: level for path, level in levels.items() if path not in going}
    return Copy(copy.type, copy.id, copy.base, kept), withheld


def _protects(path: Path) -> bool:
    """Whether a leaf says who may read others: of the record, of a row, or raised on a leaf."""
    return path == ("minimum_level",) or path[0] == RAISED or (len(path) == 3 and path[2] == "level")


def _protected(path: Path, going: set[Path]) -> bool:
    """Whether something goes that a protecting leaf is about."""
    if path == ("minimum_level",):
        return bool(going)
    about = path[1:] if path[0] == RAISED else path[:2]
    return any(other[: len(about)] == about for other in going)


def field_of(path: Path) -> str:
    """The field that a leaf belongs to; a raised level belongs to the field it raises."""
    return path[1] if path[0] == RAISED and len(path) > 1 else path[0]


def protecting(record: Record) -> dict[Path, Json]:
    """The values of a typed record that decide the levels of its fields; no other leaf is split for it."""
    values = {path: value for path, value in record.unknown.items() if path[0] == RAISED}
    minimum = getattr(record, "minimum_level", None)
    if isinstance(minimum, Term):
        values[("minimum_level",)] = minimum.code
    elif ("minimum_level",) in record.unknown or not fields_of(type(record)):
        values[("minimum_level",)] = Level.NEED_TO_KNOW.code
    return values


def shown_level(type_: str, values: Mapping[Path, Json], field: str) -> Level:
    """The level of a field as a whole, for its badge: without rows, with what was raised on it."""
    return leaf_level(type_, values, (field,))
