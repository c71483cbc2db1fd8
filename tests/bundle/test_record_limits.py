"""The lines of records: each limit to the byte, each part that must be such as this program writes."""

import re
from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from app.bundle import record_lines
from app.bundle.record_lines import read_known, read_records, write_records
from app.errors import AppError, Problem
from app.records.leaves import Copy, Json, Leaf, Path
from app.records.stored import encode, plain

BASE, OTHER, THIRD = "0123456789abcdef", "00000000000000ff", "ffffffffffffffff"
ID = "11111111-0000-4000-8000-00000000000"
NOTE = Copy("note", f"{ID}1", BASE, {("title", "zh"): Leaf(((BASE, "甲"),))})
TWO = replace(NOTE, id=f"{ID}2")
THREE = replace(NOTE, id=f"{ID}3")


def line(copy: Copy) -> bytes:
    """The line of a record."""
    return encode(copy) + b"\n"


def with_leaf(leaf: Leaf, path: Path = ("title", "zh")) -> Copy:
    """A note of one leaf."""
    return replace(NOTE, leaves={path: leaf})


def one(value: Json) -> Leaf:
    """A leaf never changed."""
    return Leaf(((BASE, value),))


def read(*pieces: bytes) -> Problem | int:
    """How many records are read, or why none."""
    try:
        return len(list(read_records(pieces)))
    except AppError as error:
        return error.problem


def written(*copies: Copy) -> Problem | int:
    """How many bytes are written, or why none."""
    try:
        return len(write_records(copies))
    except AppError as error:
        return error.problem


def both(copy: Copy, good: bool, why: Problem = Problem.BUNDLE_DAMAGED) -> None:
    """The writer writes what the reader reads, and nothing else."""
    assert written(copy) == (len(line(copy)) if good else Problem.BUNDLE_TOO_LARGE)
    assert read(line(copy)) == (1 if good else why)


def test_the_limits() -> None:
    assert record_lines.MAX_LINE == 4 * 1024 * 1024
    assert record_lines.MAX_MARKS == 200_000
    assert record_lines.MAX_BYTES == 256 * 1024 * 1024
    assert record_lines.MAX_LEAVES == 50_000
    assert (record_lines.MAX_STANDING, record_lines.MAX_SUPERSEDED) == (256, 4096)
    assert record_lines.MAX_DEPTH == 16


def test_the_bytes_of_a_line() -> None:
    bare = len(encode(with_leaf(one(""))))
    for more in (0, 1):
        text = "x" * ((4 << 20) - bare + more)
        both(with_leaf(one(text)), more == 0, Problem.BUNDLE_TOO_COSTLY)


@pytest.mark.parametrize("mark", ",[{")
def test_the_marks_of_a_line(mark: str) -> None:
    bare = sum(encode(with_leaf(one(""))).count(b) for b in (b",", b"[", b"{"))
    for more in (0, 1):
        both(with_leaf(one(mark * (200_000 - bare + more))), more == 0, Problem.BUNDLE_TOO_COSTLY)


def test_the_bytes_of_all_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    size = len(line(NOTE))
    monkeypatch.setattr(record_lines, "MAX_BYTES", 2 * size)
    assert written(NOTE, TWO) == 2 * size
    assert written(NOTE, TWO, THREE) == Problem.BUNDLE_TOO_LARGE
    assert read(line(NOTE) + line(TWO)) == read(line(NOTE), line(TWO)) == 2
    assert read(line(NOTE), line(TWO), line(THREE)) == Problem.BUNDLE_TOO_COSTLY
    assert read(line(NOTE), line(TWO), b"\n") == Problem.BUNDLE_TOO_COSTLY


def test_a_line_without_end_is_refused_before_much_of_it_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_lines, "MAX_LINE", 100)
    taken = 0

    def endless() -> object:
        nonlocal taken
        while True:
            taken += 1
            yield b"x" * 50

    with pytest.raises(AppError) as refused:
        list(read_records(endless()))  # type: ignore[arg-type]
    assert refused.value.problem is Problem.BUNDLE_TOO_COSTLY
    assert taken == 4


@pytest.mark.parametrize(
    ("path", "good"),
    [
        (("a",) * 8, True),
        (("a",) * 9, False),
        (("x" * 512,), True),
        (("x" * 513,), False),
        (("a", "x" * 513), False),
        (("",), False),
        (("", "a"), False),
        (("a", ""), True),
    ],
)
def test_paths(path: Path, good: bool) -> None:
    both(with_leaf(one(1), path), good)


@pytest.mark.parametrize(
    ("field", "value", "good"),
    [
        ("type", "a", True),
        ("type", "a" * 40, True),
        ("type", "a" * 41, False),
        ("type", "a_b", True),
        ("type", "_a", False),
        ("type", "A", False),
        ("type", "a1", False),
        ("type", "", False),
        ("id", f"{ID}f", True),
        ("id", f"{ID}F", False),
        ("id", f"{ID}11", False),
        ("id", ID, False),
        ("base", "0" * 16, True),
        ("base", "0" * 15, False),
        ("base", "0" * 17, False),
        ("base", "A" * 16, False),
    ],
)
def test_type_id_and_edition(field: str, value: str, good: bool) -> None:
    base = value if field == "base" else BASE
    both(replace(NOTE, **{field: value}, leaves={("title", "zh"): Leaf(((base, "甲"),))}), good)


def deep(levels: int, by: Callable[[Json], Json]) -> Json:
    """A value within so many arrays or objects."""
    value: Json = "x"
    for _ in range(levels):
        value = by(value)
    return value


@pytest.mark.parametrize("by", [lambda inner: [inner], lambda inner: {"a": inner}], ids=["arrays", "objects"])
def test_depth(by: Callable[[Json], Json]) -> None:
    for leaf in (one(deep(16, by)), Leaf(((OTHER, deep(16, by)),), (BASE,))):
        both(with_leaf(leaf), good=True)
    for leaf in (one(deep(17, by)), Leaf(((OTHER, deep(17, by)),), (BASE,)), one(["x", deep(16, by)])):
        both(with_leaf(leaf), good=False)


EDITIONS = tuple(f"{n:016x}" for n in range(5000))
LEAVES: list[tuple[Leaf, bool]] = [
    (Leaf(((OTHER, "a"), (THIRD, "b"))), True),
    (Leaf(((THIRD, "b"), (OTHER, "a"))), False),
    (Leaf(((OTHER, "a"), (OTHER, "a"))), False),
    (Leaf(((OTHER, "a"), (OTHER, "b"))), True),
    (Leaf(((OTHER, "a"),), (OTHER,)), False),
    (Leaf(((OTHER, "a"),), (BASE, THIRD)), True),
    (Leaf(((OTHER, "a"),), (BASE, BASE)), False),
    (Leaf(((OTHER, "a"),), ("A" * 16,)), False),
    (Leaf(((OTHER, "a"),), (BASE, "0")), False),
    (Leaf((("x", "a"),)), False),
    (Leaf(((OTHER, "a"), ("g" * 16, "b"))), False),
    (Leaf(((BASE, "a"),), (OTHER,)), True),
    (Leaf(tuple((edition, 1) for edition in EDITIONS[:256])), True),
    (Leaf(tuple((edition, 1) for edition in EDITIONS[:257])), False),
    (Leaf(((BASE, 1),), EDITIONS[:4096]), True),
    (Leaf(((BASE, 1),), EDITIONS[:4097]), False),
]


@pytest.mark.parametrize(("leaf", "good"), LEAVES, ids=range(len(LEAVES)))
def test_values_and_editions_of_a_leaf(leaf: Leaf, good: bool) -> None:
    both(with_leaf(leaf), good)


def test_editions_are_written_in_order_and_nothing_is_written_in_full_that_need_not_be() -> None:
    body = plain(with_leaf(Leaf(((OTHER, "a"),), (BASE, THIRD))))

    def said(change: Callable[[list[Json]], object]) -> Problem | int:
        changed = msgspec.json.decode(msgspec.json.encode(body))
        change(changed["editions"]["title/zh"])
        return read(msgspec.json.encode(changed, order="sorted") + b"\n")

    assert said(list.copy) == 1
    assert said(lambda entry: entry[1].reverse()) is Problem.BUNDLE_DAMAGED  # type: ignore[union-attr]
    assert said(lambda entry: entry.append([])) is Problem.BUNDLE_DAMAGED
    in_full = plain(with_leaf(one("a")))
    in_full["values"] = {}
    for gone, good in (([], False), ([OTHER], True)):
        in_full["editions"] = {"title/zh": [[[BASE, "a"]], gone]}
        found = read(msgspec.json.encode(in_full, order="sorted") + b"\n")
        assert found == (1 if good else Problem.BUNDLE_DAMAGED)
    in_full["editions"] = {"title/zh": [[[OTHER, "a"]], []]}
    assert read(msgspec.json.encode(in_full, order="sorted") + b"\n") == 1
    in_full["editions"] = {"title/zh": [[[BASE, "a"], [OTHER, "b"]], []]}
    assert read(msgspec.json.encode(in_full, order="sorted") + b"\n") is Problem.BUNDLE_DAMAGED
    in_full["editions"] = {"title/zh": [[[OTHER, "b"], [BASE, "a"]], []]}
    assert read(msgspec.json.encode(in_full, order="sorted") + b"\n") == 1


def test_a_path_is_spelt_once() -> None:
    for spelt, good in (("a%2Fb", True), ("a%25b", True), ("a%2fb", False), ("a%41", False), ("a%", False)):
        body = {**plain(NOTE), "values": {spelt: 1}}
        found = read(msgspec.json.encode(body, order="sorted") + b"\n")
        assert found == (1 if good else Problem.BUNDLE_DAMAGED), spelt
        body = {**plain(NOTE), "values": {}, "editions": {spelt: [[[OTHER, 1]], []]}}
        found = read(msgspec.json.encode(body, order="sorted") + b"\n")
        assert found == (1 if good else Problem.BUNDLE_DAMAGED), spelt


def test_a_record_comes_once_and_lines_may_be_cut_anywhere() -> None:
    whole = line(NOTE) + line(TWO) + line(THREE)
    for cut in range(0, len(whole), 7):
        assert list(read_records([whole[:cut], b"", memoryview(whole)[cut:]])) == [NOTE, TWO, THREE]
    assert read(line(NOTE), line(TWO), line(NOTE)) is Problem.BUNDLE_DAMAGED
    assert read(whole[:-1]) is Problem.BUNDLE_DAMAGED
    assert read(whole, b"{") is Problem.BUNDLE_DAMAGED
    assert read() == read(b"") == 0


# lines that were judged before


def known(data: bytes, *wanted: Copy) -> list[Copy] | Problem:
    """The records of lines that were judged before; all where none is wanted in particular."""
    try:
        return list(read_known([data], frozenset(one.id for one in wanted) if wanted else None))
    except AppError as error:
        return error.problem


WHOLE = line(NOTE) + line(TWO) + line(THREE)


def test_all_or_some_of_what_is_known() -> None:
    assert known(WHOLE) == [NOTE, TWO, THREE]
    assert known(WHOLE, TWO) == [TWO]
    assert known(WHOLE, THREE, NOTE) == [NOTE, THREE]
    assert list(read_known([WHOLE], frozenset())) == []
    inner = replace(NOTE, leaves={("x",): one({"id": TWO.id})})
    assert known(line(inner) + line(TWO), TWO) == [TWO], "another record that speaks of it"


def test_lines_that_are_not_wanted_are_not_read() -> None:
    assert known(b"not a record\n" + line(TWO), TWO) == [TWO]
    assert known(b"not a record\n" + line(TWO)) is Problem.BUNDLE_DAMAGED
    heavy = line(NOTE)[:-2] + b"," * 200_001 + b"}\n"
    assert known(heavy) is Problem.BUNDLE_TOO_COSTLY
    assert known(heavy, NOTE) is Problem.BUNDLE_TOO_COSTLY
    assert known(heavy + line(TWO), TWO) == [TWO]
    wrong = re.sub(rb'"base":"[0-9a-f]*"', b'"base":1', line(NOTE))
    assert known(wrong, NOTE) is Problem.BUNDLE_DAMAGED
    assert known(line(NOTE)[:-1]) is Problem.BUNDLE_DAMAGED
