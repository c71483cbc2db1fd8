"""What an incoming copy would do here: new, changed, conflicting, older or unchanged, leaf by leaf."""

import pytest

from app.errors import AppError, Problem
from app.records.comparing import Comparison, State, carried_leaves, compare
from app.records.leaves import Copy, Json, Leaf, Path, apply, created
from app.records.merge import merge

TITLE: Path = ("title", "zh")
STATUS: Path = ("status",)
LEVEL: Path = ("minimum_level",)
START = created("case", "id", {TITLE: "甲", STATUS: "open"}, "e0")


def said(ours: Copy | None, theirs: Copy) -> tuple[State, tuple[Path, ...], tuple[Path, ...]]:
    """The state, the leaves changed and those on which more stands."""
    found = compare(ours, theirs, "own")
    return found.state, found.changed, found.conflicting


def test_a_record_that_is_not_here_is_new() -> None:
    found = compare(None, START)
    assert (found.state, found.merged, found.changed) == (State.NEW, START, (TITLE, STATUS))
    assert (found.conflicting, found.loosening) == ((), {})


def test_a_record_of_another_type_is_none_of_ours() -> None:
    with pytest.raises(AppError) as refused:
        compare(START, Copy("note", "id", "e0", START.leaves))
    assert refused.value.problem is Problem.BUNDLE_DAMAGED
    assert refused.value.facts == {"part": "records"}


def test_the_same_again_changes_nothing() -> None:
    assert compare(START, START) == Comparison(State.UNCHANGED, START)
    part = Copy("case", "id", "e0", {TITLE: START.leaves[TITLE]})
    assert said(START, part) == (State.UNCHANGED, (), ())


def test_a_change_is_told_leaf_by_leaf() -> None:
    theirs = apply(START, {TITLE: "乙", ("headline", "zh"): "题"}, "e1")
    assert said(START, theirs) == (State.CHANGED, (TITLE, ("headline", "zh")), ())
    assert compare(START, theirs).merged == theirs


def test_what_comes_late_is_older() -> None:
    ours = apply(START, {TITLE: "乙"}, "e1")
    assert said(ours, START) == (State.OLDER, (), ())
    assert compare(ours, START).merged is ours
    part = Copy("case", "id", "e0", {STATUS: START.leaves[STATUS]})
    assert said(ours, part) == (State.UNCHANGED, (), ()), "of what was superseded nothing comes"
    settled = apply(merge(ours, apply(START, {TITLE: "丙"}, "e2")), {TITLE: "丁"}, "e3", settle=True)
    assert said(settled, ours)[0] is State.OLDER


def test_a_value_of_several_that_stand_here_is_not_older() -> None:
    ours = merge(apply(START, {TITLE: "乙"}, "e1"), apply(START, {TITLE: "丙"}, "e2"))
    one = Copy("case", "id", "e0", {TITLE: Leaf((("e1", "乙"),), ("e0",))})
    assert said(ours, one) == (State.UNCHANGED, (), ())


def test_two_values_side_by_side_conflict() -> None:
    ours, theirs = apply(START, {TITLE: "乙"}, "e1"), apply(START, {TITLE: "丙"}, "e2")
    assert said(ours, theirs) == (State.CONFLICTING, (TITLE,), (TITLE,))
    assert said(theirs, ours) == (State.CONFLICTING, (), (TITLE,)), "what is shown stays"
    both = merge(ours, theirs)
    more = apply(START, {TITLE: "丁"}, "e3")
    assert said(both, more) == (State.CONFLICTING, (TITLE,), (TITLE,))
    same = apply(START, {TITLE: "乙"}, "e4")
    assert said(ours, same) == (State.UNCHANGED, (), ()), "the same value written twice is one"
    assert compare(ours, same).merged == merge(ours, same)


def test_a_conflict_that_comes_whole_is_one_too() -> None:
    both = merge(apply(START, {TITLE: "乙"}, "e1"), apply(START, {TITLE: "丙"}, "e2"))
    assert said(START, both) == (State.CONFLICTING, (TITLE,), (TITLE,))
    bare = Copy("case", "id", "e0", {STATUS: START.leaves[STATUS]})
    assert said(bare, both) == (State.CONFLICTING, (TITLE,), (TITLE,))
    settled = apply(both, {TITLE: "丙"}, "e5", settle=True)
    assert said(both, settled) == (State.UNCHANGED, (), ()), "nothing that is shown changes"


def test_fewer_values_than_before_are_no_conflict() -> None:
    three = merge(merge(apply(START, {TITLE: "乙"}, "e1"), apply(START, {TITLE: "丙"}, "e2")),
                  apply(START, {TITLE: "丁"}, "e3"))  # fmt: skip
    theirs = apply(apply(START, {TITLE: "乙"}, "e1"), {TITLE: "丙"}, "e6")
    state, _, conflicting = said(three, theirs)
    assert (state, conflicting) == (State.CHANGED if compare(three, theirs).changed else State.UNCHANGED, ())


def test_a_looser_value_waits_and_is_told() -> None:
    ours = apply(START, {LEVEL: "team"}, "e1")
    theirs = apply(ours, {LEVEL: "public"}, "e2")
    found = compare(ours, theirs, "own")
    assert (found.state, found.conflicting) == (State.CONFLICTING, (LEVEL,))
    assert found.loosening == {LEVEL: ("team",)}
    assert ("own", "team") in found.merged.leaves[LEVEL].values
    tighter = compare(theirs, apply(theirs, {LEVEL: "need_to_know"}, "e3"), "own")
    assert (tighter.state, tighter.loosening) == (State.CHANGED, {})


def test_the_kind_of_a_name_that_would_show_it_to_more_is_held_though_it_did_not_come() -> None:
    names: dict[Path, Json] = {("names", "r", "hans"): "甲", ("names", "r", "kind"): "custody"}
    ours = created("person", "id", names, "e0")
    theirs = Copy("person", "id", "e0", {("names", "r", "level"): Leaf((("e1", "public"),))})
    found = compare(ours, theirs, "own")
    assert found.state is State.CONFLICTING
    assert ("names", "r", "level") in found.conflicting


def test_what_a_bundle_says_of_trash_and_joining_is_no_part_of_a_record() -> None:
    assert carried_leaves(START) is START
    apart: list[Path] = [("~trashed",), ("~joined_into",)]
    for names in ([apart[0]], [apart[1]], apart):
        more = {**START.leaves, **{path: Leaf((("e1", "yes"),)) for path in names}}
        assert carried_leaves(Copy("case", "id", "e0", more)) == START
