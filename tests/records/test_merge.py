"""The algebra of merge, over histories of three replicas with partial exchange and restored copies."""

import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.leaves import Copy, Json, Path, apply, created, new_edition
from app.records.merge import merge, merge_import, settled
from app.records.strictness import RANKS, declaration_of, effective, is_strict, rank_of
from app.records.types import TYPES

PATHS: list[Path] = [
    ("title", "zh"),
    ("title", "en"),
    ("status",),
    ("row", "r1"),
    ("row", "r1", "c"),
    ("~x", "y"),
]
HISTORIES = int(os.environ.get("ANJUAN_HISTORIES", "10000"))


def _edit(copy: Copy, draw: random.Random) -> Copy:
    path = draw.choice(PATHS)
    value: Json = draw.choice([None, "a", "b", draw.randrange(9)])
    return apply(copy, {path: value}, new_edition(), settle=draw.random() < 0.1)


def _partial(copy: Copy, draw: random.Random) -> Copy:
    carried = {path: leaf for path, leaf in copy.leaves.items() if draw.random() < 0.7}
    return Copy(copy.type, copy.id, copy.base, carried)


def _step(replicas: list[Copy], backups: list[Copy], draw: random.Random) -> None:
    at, other = draw.sample(range(len(replicas)), 2)
    action = draw.random()
    if action < 0.6:
        replicas[at] = _edit(replicas[at], draw)
    elif action < 0.85:
        replicas[at] = merge(replicas[at], _partial(replicas[other], draw))
    elif action < 0.95:
        backups.append(replicas[at])
    else:
        replicas[at] = draw.choice(backups)


def _history(seed: int) -> tuple[list[Copy], list[Copy]]:
    draw = random.Random(seed)
    start = created("case", "id", {("status",): "open"}, new_edition())
    replicas, backups = [start] * 3, [start]
    for _ in range(draw.randrange(4, 14)):
        _step(replicas, backups, draw)
    return replicas, backups


def test_replicas_converge_and_lose_nothing_that_stands() -> None:
    for seed in range(HISTORIES):
        a, b, c = _history(seed)[0]
        whole = merge(merge(a, b), c)
        assert whole == merge(c, merge(b, a)) == merge(merge(a, c), merge(b, c))
        assert merge(whole, a) == whole
        leaves = [(path, leaf) for copy in (a, b, c) for path, leaf in copy.leaves.items()]
        superseded = {(path, edition) for path, leaf in leaves for edition in leaf.superseded}
        for path, leaf in leaves:
            for standing in leaf.values:
                assert (path, standing[0]) in superseded or standing in whole.leaves[path].values


@given(st.integers(0, 10**9))
def test_merge_is_idempotent_and_commutative(seed: int) -> None:
    a, b, _ = _history(seed)[0]
    assert merge(a, a) == a
    assert merge(a, b) == merge(b, a)


def test_an_edit_supersedes_only_what_was_shown_and_settling_all() -> None:
    start = created("case", "id", {("status",): "open"}, new_edition())
    ours, theirs = (apply(start, {("status",): word}, new_edition()) for word in ("closed", "waiting"))
    both = merge(ours, theirs)
    assert len(both.leaves["status",].values) == 2
    assert len(apply(both, {("status",): "open"}, new_edition()).leaves["status",].values) == 2
    after = settled(both, ("status",), new_edition(), "open")
    assert not merge(after, both).leaves["status",].conflict


def _strict_names() -> list[tuple[str, ...]]:
    names: list[tuple[str, ...]] = []
    for type_, declaration in TYPES.items():
        for field in declaration.fields.values():
            names += [(type_, field.name)] if field.strict else []
            names += [(type_, field.name, column.name) for column in field.columns.values() if column.strict]
    return names


def test_there_are_forty_two_strict_fields_and_five_columns() -> None:
    names = _strict_names()
    assert len([name for name in names if len(name) == 2]) == 42
    assert len([name for name in names if len(name) == 3]) == 5
    assert set(RANKS) <= set(names)


@pytest.mark.parametrize("name", sorted(RANKS))
def test_a_looser_import_stands_beside_the_protective_value(name: tuple[str, ...]) -> None:
    type_, field, *column = name
    kind = TYPES[type_].fields[field].kind
    path: Path = (field, "row", *column) if column else (field,)
    if kind in ("terms", "links"):
        path = (field, "member")
    assert is_strict(type_, path)
    assert declaration_of(type_, path)[1] == name[1:]
    days: list[Json] = [{"earliest": f"20{year}-01-01"} for year in (20, 26)]
    codes: list[Json] = [
        "no",
        "yes",
        "none",
        "named",
        "public",
        "need_to_know",
        "withheld",
        "full",
        "campaign",
    ]
    values: list[Json] = [None, *days, *codes, {"note": ""}]
    rank = RANKS[name]
    by_rank = sorted(values, key=rank)
    loose, strict = by_rank[0], by_rank[-1]
    assert rank(loose) < rank(strict)
    ours = apply(created(type_, "id", {path: "seed"}, new_edition()), {path: strict}, new_edition())
    theirs = apply(ours, {path: loose}, new_edition())
    merged = merge_import(ours, theirs)
    assert merged.leaves[path].conflict
    assert effective(merged).get(path) == strict
    tightened = merge_import(theirs, apply(theirs, {path: strict}, new_edition()))
    assert not tightened.leaves[path].conflict


@pytest.mark.parametrize("day", ["\u200d2021-01-01", "nan", "inf", "2021", "", "9" * 400])
@pytest.mark.parametrize("name", ["valid_until", "withdrawn_on", "trigger_met_on"])
def test_a_date_that_is_none_protects_most(name: str, day: str) -> None:
    """Found by the fuzzer: such a day stopped the merge; now it can only close, until a person settles it."""
    rank = rank_of("consent", (name,))
    assert rank is not None
    known: Json = {"edtf": "2021-01-01", "words": "", "earliest": "2021-01-01", "latest": "2021-01-01"}
    assert rank({"edtf": "x", "words": "", "earliest": day, "latest": day}) > rank(known)
