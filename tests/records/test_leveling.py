"""The level of a leaf is the highest of its field, column, row, record and what was raised."""

import pytest

from app.records.codec import leaves_of
from app.records.leaves import Json, Path, created, new_edition
from app.records.leveling import carried, leaf_level
from app.records.levels import Level
from app.records.types import TYPES
from tests import values


def test_the_row_the_record_and_the_user_raise_a_leaf() -> None:
    path: Path = ("names", "r", "hans")
    assert leaf_level("person", {}, path) == Level.PUBLIC
    assert leaf_level("person", {("names", "r", "level"): "partner"}, path) == Level.PARTNER
    assert leaf_level("person", {("minimum_level",): "team"}, path) == Level.TEAM
    assert leaf_level("person", {("~level", "names"): "need_to_know"}, path) == Level.NEED_TO_KNOW
    assert leaf_level("person", {("~level", "names", "other"): "need_to_know"}, path) == Level.PUBLIC


@pytest.mark.parametrize(
    ("type_", "path", "shown"),
    [
        ("person", ("field_of_tomorrow",), {}),
        ("person", ("names", "r", "column_of_tomorrow"), {}),
        ("type_of_tomorrow", ("title",), {}),
        ("case", ("title", "zh"), {("minimum_level",): "level_of_tomorrow"}),
    ],
)
def test_what_is_not_known_counts_as_need_to_know(type_: str, path: Path, shown: dict[Path, Json]) -> None:
    assert leaf_level(type_, shown, path) == Level.NEED_TO_KNOW


def test_nothing_is_lowered_below_its_declaration() -> None:
    assert leaf_level("person", {("~level", "channels"): "public"}, ("channels", "r", "value")) == 3


@pytest.mark.parametrize("type_", TYPES)
def test_no_leaf_above_the_ceiling_is_carried(type_: str) -> None:
    record = values.record(type_, 5)
    copy = created(type_, record.id, leaves_of(record), new_edition())
    shown = {**copy.shown(), ("minimum_level",): "public"}
    for ceiling in Level:
        kept, withheld = carried(copy, shown, ceiling)
        plain = [path for path in kept.leaves if path != ("minimum_level",) and path[2:] != ("level",)]
        assert all(leaf_level(type_, shown, path) <= ceiling for path in plain)
        assert all(level > ceiling or not kept.leaves for level in withheld.values())
        assert not kept.leaves or ("minimum_level",) in kept.leaves
        assert set(kept.leaves) | set(withheld) == set(copy.leaves)
    everything, nothing = carried(copy, shown, Level.PUBLIC, frozenset(TYPES[type_].fields))
    assert everything == copy
    assert not nothing
