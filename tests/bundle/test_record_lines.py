"""The lines of a bundle's records: one spelling, no more than can be borne, and nothing that erases ours."""

import tracemalloc
from collections.abc import Sequence
from dataclasses import replace

import msgspec
import pytest

from app.bundle import record_lines
from app.bundle.record_lines import read_records, write_records
from app.errors import AppError, Problem
from app.records.comparing import compare
from app.records.leaves import Copy, Json, Leaf, edited
from app.records.merge import merge_import
from app.records.stored import encode, plain
from app.records.types import TYPES
from tests.fuzz.people import OURS

BASE, OTHER = "0123456789abcdef", "00000000000000ff"
NOTE = Copy("note", "11111111-0000-4000-8000-000000000001", BASE, {("title", "zh"): Leaf(((BASE, "甲"),))})


def with_leaf(leaf: Leaf, path: Sequence[str] = ("title", "zh")) -> Copy:
    return replace(NOTE, leaves={tuple(path): leaf})


def problem(data: bytes) -> Problem:
    with pytest.raises(AppError) as refused:
        list(read_records([data]))
    return refused.value.problem


def test_what_is_written_is_read_back() -> None:
    copies = [
        *OURS.values(),
        NOTE,
        with_leaf(Leaf(((OTHER, None), (BASE, "a")), ("f" * 16,)), ("a/b", "c%d")),
    ]
    copies[-1] = replace(copies[-1], id="11111111-0000-4000-8000-000000000002")
    lines = write_records(copies)
    assert list(read_records([lines[:7], lines[7:900], lines[900:]])) == copies


SPELLINGS = {
    "space": lambda raw: raw.replace(b":", b": ", 1),
    "order": lambda raw: b'{"type":"note",' + raw[1:].replace(b',"type":"note"', b""),
    "twice": lambda raw: raw.replace(b'"values":{', b'"values":{"title/zh":"\xe4\xb9\x99",'),
    "escape": lambda raw: raw.replace(b"title/zh", b"t\\u0069tle/zh"),
    "path": lambda raw: raw.replace(b"title/zh", b"title%2fzh"),
    "member": lambda raw: raw.replace(b'"editions"', b'"also":1,"editions"'),
    "in full": lambda raw: raw.replace(b'"values":{"title/zh":"\xe7\x94\xb2"}', b'"values":{}').replace(
        b'"editions":{}', b'"editions":{"title/zh":[[["0123456789abcdef","\xe7\x94\xb2"]],[]]}'
    ),
    "both": lambda raw: raw.replace(
        b'"editions":{}', b'"editions":{"title/zh":[[["00000000000000ff","x"]],[]]}'
    ),
    "return": lambda raw: raw.replace(b"\n", b"\r\n"),
    "empty line": lambda raw: raw + b"\n",
    "no end": lambda raw: raw[:-1],
    "the same again": lambda raw: raw + raw,
}


@pytest.mark.parametrize("change", SPELLINGS.values(), ids=SPELLINGS)
def test_a_second_spelling_is_refused(change) -> None:  # type: ignore[no-untyped-def]
    honest = encode(NOTE) + b"\n"
    assert list(read_records([honest])) == [NOTE]
    changed = change(honest)
    assert changed != honest
    assert problem(changed) is Problem.BUNDLE_DAMAGED


def deep(levels: int) -> Json:
    value: Json = []
    for _ in range(levels):
        value = [value]
    return value


def one(value: Json) -> Leaf:
    return Leaf(((BASE, value),))


def editions(count: int) -> tuple[str, ...]:
    return tuple(f"{number:016x}" for number in range(count))


MOST = {
    "depth": (one(deep(record_lines.MAX_DEPTH - 1)), one(deep(record_lines.MAX_DEPTH))),
    "standing": tuple(
        Leaf(tuple((edition, 1) for edition in editions(record_lines.MAX_STANDING + more))) for more in (0, 1)
    ),
    "superseded": tuple(Leaf(((BASE, 1),), editions(record_lines.MAX_SUPERSEDED + more)) for more in (0, 1)),
}


@pytest.mark.parametrize(("most", "more"), MOST.values(), ids=MOST)
def test_each_limit_holds_for_writer_and_reader(most: Leaf, more: Leaf) -> None:
    assert len(list(read_records([write_records([with_leaf(most)])]))) == 1
    with pytest.raises(AppError) as refused:
        write_records([with_leaf(more)])
    assert refused.value.problem is Problem.BUNDLE_TOO_LARGE
    assert problem(encode(with_leaf(more)) + b"\n") is Problem.BUNDLE_DAMAGED


def many(count: int) -> Copy:
    return replace(NOTE, leaves={("x", str(number)): one(number) for number in range(count)})


def test_leaves_and_paths_have_limits() -> None:
    assert len(list(read_records([write_records([many(record_lines.MAX_LEAVES)])]))) == 1
    for wrong in (
        many(record_lines.MAX_LEAVES + 1),
        with_leaf(one(1), "a" * 9),
        with_leaf(one(1), ["x" * 513]),
        with_leaf(one(1), [""]),
    ):
        assert problem(encode(wrong) + b"\n") is Problem.BUNDLE_DAMAGED


def peak_of(data: bytes) -> int:
    tracemalloc.start()
    try:
        assert problem(data) is Problem.BUNDLE_TOO_COSTLY
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_bomb_of_json_is_refused_before_it_is_decoded() -> None:
    """Four million empty arrays in 12 MB would be 350 MB of objects."""
    for bomb in (
        b"[" + b"[]," * 1_300_000 + b"[]]\n",
        b"[" * 3_900_000 + b"\n",
        b'"' + b"x" * (5 << 20) + b'"\n',
    ):
        assert peak_of(bomb) < 4 * len(bomb)
    assert problem(b"[" * 199_000 + b"\n") is Problem.BUNDLE_DAMAGED


def test_all_records_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_lines, "MAX_BYTES", 1000)
    lines = b"".join(
        encode(replace(NOTE, id=f"{n:08x}-0000-4000-8000-000000000001")) + b"\n" for n in range(9)
    )
    assert problem(lines) is Problem.BUNDLE_TOO_COSTLY
    with pytest.raises(AppError):
        write_records([*OURS.values()])


@pytest.mark.parametrize("type_", TYPES)
def test_wrong_types_of_everything_are_refused_or_kept(type_: str) -> None:
    body = plain(OURS[type_])
    for name in body:
        strange: tuple[Json, ...] = (None, 1, "x", [], {}, {"a": []}, [[]])
        for value in strange:
            harmless = (name == "type" and value == "x") or (name == "values" and isinstance(value, dict))
            if not harmless and (name, value) != ("editions", {}):
                data = msgspec.json.encode({**body, name: value}, order="sorted") + b"\n"
                assert problem(data) is Problem.BUNDLE_DAMAGED


def test_a_record_does_not_change_its_type() -> None:
    with pytest.raises(AppError) as refused:
        compare(NOTE, replace(NOTE, type="case"))
    assert refused.value.problem is Problem.BUNDLE_DAMAGED


def test_copies_that_supersede_each_other_lose_nothing_of_ours() -> None:
    """No honest history does this; a liar who knows our editions could."""
    mine = replace(NOTE, leaves={("title", "zh"): edited(Leaf(((BASE, "甲"),)), "乙", OTHER)})
    lie = with_leaf(Leaf(((BASE, "丙"),), (OTHER,)))
    merged = merge_import(mine, lie)
    assert merged.leaves["title", "zh"].shown == "乙"
    assert merge_import(merged, lie).leaves["title", "zh"].shown == "乙"
    assert Leaf(()).shown is None
