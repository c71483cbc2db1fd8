"""The algebra of merge, over histories of three replicas with partial exchange and restored copies."""

import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.leaves import Copy, Json, Leaf, Path, apply, created, new_edition
from app.records.merge import decided, loosening, merge, merge_import, merge_leaves, settled
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


# what a merge lets go, and what it holds

NAMING: Path = ("naming",)
BEGUN = created("person", "id", {NAMING: "description", ("sex",): "a"}, "e0")


def test_merging_what_one_side_lacks() -> None:
    ours = Copy("person", "id", "e5", {NAMING: BEGUN.leaves[NAMING]})
    theirs = Copy("person", "id", "e0", {("sex",): BEGUN.leaves["sex",]})
    merged = merge(ours, theirs)
    assert merged.shown() == BEGUN.shown()
    assert (merged.type, merged.id, merged.base) == ("person", "id", "e0")
    assert merge(theirs, ours).base == "e0"


def test_a_leaf_of_both_sides_keeps_every_superseded_edition_once() -> None:
    one, two = Leaf((("a", "x"),), ("s", "t")), Leaf((("b", "y"),), ("t", "u"))
    made = merge_leaves(one, two)
    assert made.values == (("a", "x"), ("b", "y"))
    assert made.superseded == ("s", "t", "u")
    assert merge_leaves(one, one) is one
    assert merge_leaves(one, Leaf((("a", "x"),), ("t", "s"))) is one
    assert merge_leaves(Leaf((("a", "x"),)), Leaf((("b", "y"),), ("a",))).values == (("b", "y"),)


def test_a_looser_value_stands_beside_the_one_that_protects_under_an_edition_of_its_own() -> None:
    theirs = apply(BEGUN, {NAMING: "full", ("sex",): "b"}, "e1")
    merged = merge_import(BEGUN, theirs, "own")
    assert merged.leaves[NAMING].values == (("e1", "full"), ("own", "description"))
    assert merged.leaves[NAMING].superseded == ("e0",)
    assert merged.leaves["sex",].values == (("e1", "b"),)
    assert loosening(BEGUN, merge(BEGUN, theirs), theirs.leaves) == {NAMING: ("description",)}
    drawn = [merge_import(BEGUN, theirs).leaves[NAMING].editions for _ in range(3)]
    assert len(frozenset().union(*drawn)) == 4, "drawn anew each time"
    tighter = apply(BEGUN, {NAMING: "withheld"}, "e1")
    assert merge_import(BEGUN, tighter, "own") == tighter
    assert merge_import(BEGUN, BEGUN, "own") == BEGUN


def test_nothing_waits_twice() -> None:
    loose = apply(BEGUN, {NAMING: "full"}, "e1")
    ours = merge_import(BEGUN, loose, "own")
    assert merge_import(ours, loose, "more") == ours
    unranked: Path = ("given_by",)
    start = created("consent", "id", {unranked: "self"}, "e0")
    both = merge_import(start, apply(start, {unranked: "family"}, "e1"), "own")
    assert both.leaves[unranked].values == (("e1", "family"), ("own", "self"))
    third = apply(start, {unranked: "lawyer"}, "e2")
    merged = merge_import(both, third, "more").leaves[unranked]
    assert {value for _, value in merged.values} == {"family", "self", "lawyer"}
    assert len(merged.values) == 3
    other = Copy("consent", "id", "e0", {unranked: Leaf((("e2", "lawyer"),), ("own",))})
    merged = merge_import(both, other, "more").leaves[unranked]
    assert merged.values == (("e1", "family"), ("e2", "lawyer"), ("more", "self"))


def test_what_was_nothing_here_waits_as_nothing() -> None:
    uses: Path = ("uses", "public")
    start = created("consent", "id", {("purpose", "zh"): "x"}, "e0")
    theirs = apply(start, {uses: "public"}, "e1")
    merged = merge_import(start, theirs, "own")
    assert merged.leaves[uses].values == (("e1", "public"), ("own", None))
    assert merged.leaves[uses].superseded == ()
    assert loosening(start, merge(start, theirs), theirs.leaves) == {uses: (None,)}


def test_values_that_supersede_each_other_stay_here() -> None:
    sex: Path = ("sex",)
    ours = Copy("person", "id", "e0", {sex: Leaf((("e1", "a"),), ("e2",))})
    lie = Copy("person", "id", "e0", {sex: Leaf((("e2", "b"),), ("e1",))})
    assert merge(ours, lie).leaves[sex].values == ()
    assert merge_import(ours, lie, "own").leaves[sex].values == (("own", "a"),)


def test_the_kind_of_a_name_that_shows_it_to_more_waits() -> None:
    kind, level = (("names", "r", column) for column in ("kind", "level"))
    start = created("person", "id", {kind: "custody", ("names", "r", "hans"): "x"}, "e0")
    theirs = apply(start, {kind: "legal", level: "public"}, "e1")
    merged = merge_import(start, theirs, "own")
    assert merged.leaves[kind].values == (("e1", "legal"), ("own", "custody"))
    assert merged.leaves[level].values == (("e1", "public"), ("own", None))


def test_a_decision_sets_aside_what_was_seen_and_not_what_moved_meanwhile() -> None:
    merged = Leaf((("a", "x"), ("b", "y"), ("c", "z")), ("s",))
    made = decided(merged, frozenset({"a", "b"}), "w", "e")
    assert made.values == (("c", "z"), ("e", "w"))
    assert made.superseded == ("s", "a", "b")
    every = decided(merged, frozenset({"a", "b", "c", "d"}), "w", "e")
    assert (every.values, every.superseded) == ((("e", "w"),), ("s", "a", "b", "c"))
    nothing = decided(merged, frozenset({"q"}), "w", "e")
    assert nothing.values == (*merged.values, ("e", "w"))
    assert nothing.superseded == ("s",)


def test_settling_supersedes_every_value_that_stood() -> None:
    both = Copy("person", "id", "e0", {NAMING: Leaf((("a", "full"), ("b", "alias")))})
    after = settled(both, NAMING, "e", "initials")
    assert after.leaves[NAMING] == Leaf((("e", "initials"),), ("a", "b"))
