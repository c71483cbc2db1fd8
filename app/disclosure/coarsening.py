"""Dates and places made coarser, so that together they point to nobody."""

from dataclasses import dataclass
from enum import StrEnum

from app.records.dates import EdtfDate, from_edtf
from app.records.declare import FieldDeclaration, Kind
from app.records.leaves import Path


class Grain(StrEnum):
    """How much of a date leaves."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Coarse:
    """How coarse the dates and places of a record, or of the whole package, are to be."""

    dates: Grain = Grain.DAY
    places: bool = False


_PLACE_PARTS = frozenset({"country", "province"})
_PLACE_COLUMNS = frozenset({"kind", "certainty", "from_", "to"})
"""Columns of a table of places that do not say where."""


def coarser(value: EdtfDate, grain: Grain) -> EdtfDate | None:
    """The months or years that a date lies in, without its words; None where nothing is known."""
    if grain == Grain.DAY:
        return from_edtf(value.edtf)
    length = 7 if grain == Grain.MONTH else 4
    ends = [day.isoformat()[:length] if day else "" for day in (value.earliest, value.latest)]
    if not any(ends):
        return None
    return from_edtf(ends[0] if ends[0] == ends[1] else f"{ends[0] or '..'}/{ends[1] or '..'}")


def says_where(declaration: FieldDeclaration, path: Path) -> bool:
    """Whether a leaf tells a place more closely than its province."""
    if declaration.kind == Kind.ADDRESS:
        return len(path) > 1 and path[1] not in _PLACE_PARTS
    if not declaration.columns or len(path) < 3:
        return False
    column = declaration.columns.get(path[2])
    if column is not None and column.kind == Kind.ADDRESS:
        return len(path) > 3 and path[3] not in _PLACE_PARTS
    return declaration.consent_part == "place" and path[2] not in _PLACE_COLUMNS
