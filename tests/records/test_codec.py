"""Every field and column survives the way to leaves, to bytes and back; so does what nobody knows."""

import dataclasses
from dataclasses import replace

import msgspec
import pytest

from app.records.cells import MisfitError, read_number, split_number
from app.records.codec import leaves_of, load, load_body, record_of
from app.records.declare import Record, Row
from app.records.leaves import Json, Path, apply, created, diff, new_edition, parse_path, path_text
from app.records.stored import decode, encode
from app.records.types import TYPES
from tests import values


@pytest.mark.parametrize("type_", TYPES)
def test_a_full_record_comes_back_equal(type_: str) -> None:
    record = values.record(type_, 1)
    copy = created(type_, record.id, leaves_of(record), new_edition())
    assert load(decode(encode(copy))) == record
    assert leaves_of(load(copy)) == leaves_of(record)
    assert decode(encode(copy)) == copy


@pytest.mark.parametrize("type_", TYPES)
def test_each_field_is_its_own_leaves(type_: str) -> None:
    for name in TYPES[type_].fields:
        for empty, full in [(TYPES[type_].record(id="x"), values.record(type_, 2))]:
            one = replace(empty, **{name: getattr(full, name)})
            assert {path[0] for path in leaves_of(one)} == {name}
            assert not diff(leaves_of(one), leaves_of(record_of(type_, "x", leaves_of(one))))


@pytest.mark.parametrize("type_", TYPES)
def test_what_is_read_is_made_as_the_constructor_makes_it(type_: str) -> None:
    # the codec sets what is filled and leaves the rest to the class: nothing may happen in a constructor
    declared = TYPES[type_]
    made = record_of(type_, "x", {})
    assert vars(declared.record(id="x")) == {name: getattr(made, name) for name in vars(declared.record())}
    rows = [field.rows for field in declared.fields.values() if field.rows is not None]
    owners: list[type[Record] | type[Row]] = [declared.record, *rows]
    for one in owners:
        assert not hasattr(one, "__post_init__")
        assert all(getattr(one, field.name, None) == getattr(one(), field.name)
                   for field in dataclasses.fields(one) if field.name != "unknown")  # fmt: skip


UNKNOWN: dict[Path, Json] = {
    ("~user", "f1"): "x",
    ("field_of_tomorrow", "zh"): "y",
    ("status",): {"code": "open", "note": "", "newer": 1},
    ("title", "fr"): "titre",
    ("title", "zh"): 7,
    ("contact_rota", "r9", "column_of_tomorrow"): [1],
    ("contact_rota", "r9"): "i",
    ("principals", "p"): {"at": "i", "newer": True},
    ("opened_on",): {"edtf": "2020", "words": 3},
}


def test_what_is_not_known_or_does_not_fit_survives() -> None:
    record = record_of("case", "x", UNKNOWN)
    assert leaves_of(record) == UNKNOWN
    assert leaves_of(record_of("type_of_tomorrow", "x", UNKNOWN)) == UNKNOWN
    assert isinstance(record_of("type_of_tomorrow", "x", UNKNOWN), Record)


@pytest.mark.parametrize("path", [("a",), ("a/b", "c%2F"), ("%", "/", "")])
def test_paths_survive_as_text(path: Path) -> None:
    assert parse_path(path_text(path)) == path


@pytest.mark.parametrize("body", [b"{}", b"[]", b'{"type":1,"id":"x","base":"b","values":{},"editions":{}}'])
def test_bytes_that_are_not_a_record_are_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match="not"):
        decode(body)


def test_a_copy_is_stored_in_a_few_bytes_more_than_its_values() -> None:
    copy = created("case", "x", {("status",): 1}, "b")
    assert b'"editions":{}' in encode(copy)


def test_numbers_that_would_fill_the_memory_do_not_fit() -> None:
    strange: list[Json] = ["1E+999999999", "1" * 61, "１２", "1_0", " 1", "1.", ".5", "+1", "NaN", "Infinity"]
    for wrong in [*strange, 5, 0.5, True]:
        with pytest.raises(MisfitError):
            read_number(wrong)
    for good in ("0", "-12.50", "1" * 60):
        assert split_number(read_number(good)) == good


@pytest.mark.parametrize("type_", TYPES)
def test_a_leaf_where_sides_or_rows_are_expected_is_kept(type_: str) -> None:
    """Found by the fuzzer: such a leaf stopped the record from loading."""
    full = leaves_of(values.record(type_, 3))
    places = {path[:length] for path in full for length in range(1, len(path))} | {(*p, "more") for p in full}
    odd: tuple[Json, ...] = (1, "x", {"a": 1})
    for strange in odd:
        shown = created(type_, "x", {**full, **dict.fromkeys(places, strange)}, new_edition()).shown()
        record_of(type_, "x", shown)
    for name in TYPES[type_].fields:
        one: dict[Path, Json] = {(name,): 1}
        assert leaves_of(record_of(type_, "x", one)) == one


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("edits", [0, 1, 3])
def test_bytes_are_read_as_what_they_hold(type_: str, edits: int) -> None:
    record = values.record(type_, 21)
    copy = created(type_, record.id, leaves_of(record), new_edition())
    for number in range(edits):
        changed = leaves_of(values.record(type_, 30 + number))
        paths = sorted(changed)[number :: edits + 1]
        copy = apply(copy, {path: changed[path] for path in paths} | {paths[0]: None}, new_edition())
    assert load_body(encode(copy)) == load(copy)


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"values":{}}', b'{"type":1,"id":"x","values":{}}', b"x"])
def test_what_is_no_record_is_refused_alike(body: bytes) -> None:
    for read in (load_body, lambda one: load(decode(one))):
        with pytest.raises((ValueError, msgspec.DecodeError)):
            read(body)
