"""Coarse dates and places: what is left of each, and which leaves say where."""

import pytest

from app.disclosure.coarsening import Coarse, Grain, coarser, says_where
from app.disclosure.gate import chain_at
from app.records.dates import EdtfDate, from_edtf
from app.records.types import TYPES


@pytest.mark.parametrize(
    ("edtf", "day", "month", "year"),
    [
        ("2026-10-17", "2026-10-17", "2026-10", "2026"),
        ("2026-10", "2026-10", "2026-10", "2026"),
        ("2026-10-17/2026-10-20", "2026-10-17/2026-10-20", "2026-10", "2026"),
        ("2026-10-17/2026-11-02", "2026-10-17/2026-11-02", "2026-10/2026-11", "2026"),
        ("2025-12-31/2026-01-01", "2025-12-31/2026-01-01", "2025-12/2026-01", "2025/2026"),
        ("2026-10-17/..", "2026-10-17/..", "2026-10/..", "2026/.."),
        ("../2026-10-17", "../2026-10-17", "../2026-10", "../2026"),
    ],
)
def test_a_date_keeps_only_its_month_or_year(edtf: str, day: str, month: str, year: str) -> None:
    left = [coarser(from_edtf(edtf), grain) for grain in (Grain.DAY, Grain.MONTH, Grain.YEAR)]
    assert [one.edtf if one else None for one in left] == [day, month, year]


def test_a_date_of_which_nothing_is_known_does_not_stay() -> None:
    unknown = EdtfDate("", "some day", None, None)
    assert coarser(unknown, Grain.MONTH) is None
    assert coarser(unknown, Grain.YEAR) is None


def test_the_words_of_a_date_never_stay() -> None:
    spoken = from_edtf("2026-10-17", "the day of the wedding")
    for grain in Grain:
        kept = coarser(spoken, grain)
        assert kept is not None
        assert kept.words == ""


def test_grains_are_written_as_they_are_called() -> None:
    assert [grain.value for grain in Grain] == ["day", "month", "year"]
    assert Coarse() == Coarse(Grain.DAY, places=False)


@pytest.mark.parametrize(
    ("type_", "path", "where"),
    [
        ("act", ("place",), False),
        ("act", ("place", "country"), False),
        ("act", ("place", "province"), False),
        ("act", ("place", "prefecture", "zh"), True),
        ("act", ("place", "county", "zh"), True),
        ("act", ("place", "text", "zh"), True),
        ("act", ("start",), False),
        ("act", ("type",), False),
        ("act", ("custody_places", "r"), False),
        ("act", ("custody_places", "r", "kind"), False),
        ("act", ("custody_places", "r", "certainty"), False),
        ("act", ("custody_places", "r", "from_"), False),
        ("act", ("custody_places", "r", "to"), False),
        ("act", ("custody_places", "r", "name", "zh"), True),
        ("act", ("custody_places", "r", "name_used"), True),
        ("act", ("custody_places", "r", "organisation"), True),
        ("act", ("custody_places", "r", "address"), False),
        ("act", ("custody_places", "r", "address", "country", "zh"), False),
        ("act", ("custody_places", "r", "address", "province"), False),
        ("act", ("custody_places", "r", "address", "county", "zh"), True),
        ("act", ("victims", "r", "target"), False),
        ("person", ("addresses", "r", "address"), False),
        ("person", ("addresses", "r", "address", "province"), False),
        ("person", ("addresses", "r", "address", "country"), False),
        ("person", ("addresses", "r", "address", "county", "zh"), True),
        ("person", ("current_location", "text", "zh"), True),
    ],
)
def test_which_leaves_say_where(type_: str, path: tuple[str, ...], where: bool) -> None:
    assert chain_at(type_, path), "a path that the dictionary does not know"
    assert says_where(TYPES[type_].fields[path[0]], path) is where
