"""Leaves: paths as text, which of several values is shown, what an edit supersedes, what differs."""

import re

import pytest

from app.records.leaves import (
    Copy,
    Json,
    Leaf,
    Path,
    apply,
    created,
    diff,
    edited,
    leaf,
    new_edition,
    parse_path,
    path_text,
)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (("a",), "a"),
        (("a", "b", "c"), "a/b/c"),
        (("a/b", "c"), "a%2Fb/c"),
        (("100%",), "100%25"),
        (("a%2Fb",), "a%252Fb"),
        (("%/", "/%"), "%25%2F/%2F%25"),
        (("",), ""),
        (("a", ""), "a/"),
    ],
)
def test_a_path_is_one_text_and_back(path: Path, text: str) -> None:
    assert path_text(path) == text
    assert parse_path(text) == path


def test_an_edition_is_64_random_bits() -> None:
    drawn = {new_edition() for _ in range(50)}
    assert len(drawn) == 50
    assert all(re.fullmatch("[0-9a-f]{16}", one) for one in drawn)


@pytest.mark.parametrize(
    ("values", "shown", "waiting"),
    [
        ([("a", "x")], "x", []),
        ([("a", None)], None, []),
        ([("a", "x"), ("b", "y")], "y", ["x"]),
        ([("b", "x"), ("a", "y")], "x", ["y"]),
        ([("a", "x"), ("b", None)], "x", [None]),
        ([("b", "x"), ("a", None)], "x", [None]),
        ([("a", None), ("b", None)], None, []),
        ([("a", "x"), ("b", "x")], "x", []),
        ([("a", "x"), ("b", "y"), ("c", "x")], "x", ["y"]),
        ([("a", "x"), ("a", "y")], "y", ["x"]),
        ([("a", ["x"]), ("a", ["w"])], ["x"], [["w"]]),
        ([("a", {"k": 1, "l": 2}), ("b", {"l": 2, "k": 1})], {"k": 1, "l": 2}, []),
        ([("a", 1), ("b", True)], True, [1]),
        ([("a", "é"), ("b", "e"), ("b", "\u00e9")], "\u00e9", ["e"]),
        ([], None, []),
    ],
)
def test_which_value_is_shown_and_which_wait(
    values: list[tuple[str, Json]], shown: Json, waiting: list[Json]
) -> None:
    for standing in (values, values[::-1]):
        one = Leaf(tuple(standing))
        assert one.shown == shown
        assert [value for _, value in one.waiting] == waiting
        assert one.conflict is bool(waiting)
        assert one.editions == {edition for edition, _ in values}


def test_what_is_shown_has_its_edition() -> None:
    assert Leaf((("a", "x"), ("b", "y"))).standing == ("b", "y")
    assert Leaf((("a", "x"), ("b", None))).standing == ("a", "x")
    assert Leaf(()).standing == ("", None)


def test_leaves_are_the_same_whatever_the_order_of_what_they_superseded() -> None:
    one = Leaf((("a", "x"),), ("b", "c"))
    assert one == Leaf((("a", "x"),), ("c", "b"))
    assert hash(one) == hash(Leaf((("a", "x"),), ("c", "b")))
    others = [Leaf((("a", "y"),), ("b", "c")), Leaf((("a", "x"),), ("b",)), Leaf((("d", "x"),), ("b", "c"))]
    assert one not in others
    assert one != "x"
    assert len({one, Leaf((("a", ["x"]),)), Leaf((("a", "x"),), ("b",))}) == 3


def test_a_leaf_in_order_without_what_is_superseded_and_without_repeats() -> None:
    values: list[tuple[str, Json]] = [("b", "x"), ("a", "y"), ("b", "w"), ("a", "y"), ("c", "z"), ("d", None)]
    made = leaf(values, ("c", "e"))
    assert made.values == (("a", "y"), ("b", "w"), ("b", "x"), ("d", None))
    assert made.superseded == ("c", "e")
    assert leaf([("a", {"k": 1, "l": 2}), ("a", {"l": 2, "k": 1})], ()).values == (("a", {"k": 1, "l": 2}),)


def test_an_edit_supersedes_what_was_shown_and_settling_all_that_stood() -> None:
    assert edited(None, "x", "e") == Leaf((("e", "x"),))
    before = Leaf((("a", "x"), ("b", "y"), ("c", "y")), ("z",))
    after = edited(before, "w", "e")
    assert after.values == (("a", "x"), ("e", "w"))
    assert after.superseded == ("z", "b", "c")
    settled = edited(before, "w", "e", settle=True)
    assert settled.values == (("e", "w"),)
    assert settled.superseded == ("z", "a", "b", "c")
    assert edited(before, None, "e", settle=True).shown is None
    again = edited(Leaf((("e", "x"),)), "y", "e")
    assert again.values == (("e", "x"), ("e", "y"))
    assert again.superseded == (), "an edition never supersedes itself"
    twice = edited(Leaf((("a", "x"),), ("a", "z")), "y", "e")
    assert twice.superseded == ("a", "z")


def test_the_newest_64_superseded_editions_are_kept() -> None:
    old = tuple(f"{n:03}" for n in range(64))
    after = edited(Leaf((("new", "x"),), old), "y", "e")
    assert after.superseded == (*old[1:], "new")
    assert edited(Leaf((("new", "x"),), old[:63]), "y", "e").superseded == (*old[:63], "new")


START = created("case", "id", {("a",): "x", ("b",): None}, "e0")


def test_a_new_record_shares_one_edition_and_shows_what_has_a_value() -> None:
    leaves: dict[Path, Leaf] = {("a",): Leaf((("e0", "x"),)), ("b",): Leaf((("e0", None),))}
    assert Copy("case", "id", "e0", leaves) == START
    assert START.shown() == {("a",): "x"}
    assert START.conflicts() == {}
    assert Copy("case", "id", "e0").leaves == {}


def test_one_write_of_changed_leaves() -> None:
    after = apply(START, {("a",): "y", ("c",): "z"}, "e1")
    assert after.shown() == {("a",): "y", ("c",): "z"}
    assert after.leaves["a",] == Leaf((("e1", "y"),), ("e0",))
    assert after.leaves["b",] is START.leaves["b",]
    assert (after.type, after.id, after.base) == ("case", "id", "e0")
    both = Copy("case", "id", "e0", {("a",): Leaf((("e1", "x"), ("e2", "y")))})
    assert both.conflicts() == dict(both.leaves)
    assert apply(both, {("a",): "w"}, "e3").conflicts()
    assert not apply(both, {("a",): "w"}, "e3", settle=True).conflicts()


def test_the_leaves_that_differ() -> None:
    before: dict[Path, Json] = {("same",): 1, ("changed",): 1, ("gone",): 1, ("none",): None}
    after: dict[Path, Json] = {("same",): 1, ("changed",): 2, ("new",): 3, ("empty",): None, ("none",): None}
    assert diff(before, after) == {("changed",): 2, ("new",): 3, ("empty",): None, ("gone",): None}
    assert diff(after, after) == {}
