"""Undo and redo: identical values come back, across locks; what moved since is listed, not touched."""

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.records.leaves import Copy, Json, apply, new_edition
from app.records.leaves import Path as LeafPath
from app.vault import journal
from app.vault.vault import Vault
from tests.vault.conftest import Place

COUNT = 200 if os.environ.get("ANJUAN_LONG") else 12
TITLE: LeafPath = ("title", "zh")
PATHS: list[LeafPath] = [TITLE, ("code",), ("status",), ("principals", "p1"), ("~user", "f")]
VALUES: list[Json] = [None, "甲", "乙", {"at": "i"}, 7]

Changes = dict[LeafPath, Json]
Shown = dict[str, tuple[dict[LeafPath, Json], bool]]


def everything(vault: Vault) -> Shown:
    """What every record shows and which values wait, and whether it lies in the trash."""
    keys = vault._db.column("SELECT key FROM record")
    return {stored.copy.id: (waiting(stored.copy), stored.trashed is not None) for stored in vault.rows(keys)}


def waiting(copy: Copy) -> dict[LeafPath, Any]:
    shown: dict[LeafPath, Any] = dict(copy.shown())
    for path, leaf in copy.conflicts().items():
        others = sorted(map(repr, (value for _, value in leaf.waiting if value is not None)))
        if others:
            shown[(*path, "waiting")] = others
    return shown


def last(vault: Vault) -> int:
    return vault.groups(1)[0].number


def test_undo_and_redo_of_an_edit(place: Place) -> None:
    copy = place.vault.create_record("case", {TITLE: "甲"})
    place.vault.save(copy, {TITLE: "乙"}, "typed")
    number = last(place.vault)
    undone = place.relock().undo(number)
    assert undone.moved == ()
    assert everything(place.vault) == {copy.id: ({TITLE: "甲"}, False)}
    assert place.vault.undone_by(number) == undone.group
    place.relock().redo(number)
    assert everything(place.vault) == {copy.id: ({TITLE: "乙"}, False)}
    assert place.vault.undone_by(number) is None
    assert place.vault.check().sound


def test_undo_of_a_making_removes_it_and_redo_brings_it_back_whole(vault: Vault) -> None:
    copy = vault.create_record("case", {TITLE: "张三"})
    number = last(vault)
    vault.undo(number)
    assert vault.get(copy.id) is None
    assert vault.search("张三").keys == ()
    vault.redo(number)
    assert vault.get(copy.id) == copy
    assert len(vault.search("张三").keys) == 1
    assert vault.check().sound


def test_leaves_changed_since_are_listed_not_touched(vault: Vault) -> None:
    copy = vault.create_record("case", {TITLE: "甲", ("code",): "1"})
    seen = vault.save(copy, {TITLE: "乙", ("code",): "2"})
    number = last(vault)
    vault.save(seen, {TITLE: "丙"})
    undone = vault.undo(number)
    assert undone.moved == ((copy.id, TITLE),)
    assert everything(vault)[copy.id][0] == {TITLE: "丙", ("code",): "1"}


def test_undoing_an_edit_is_an_edit_that_travels(vault: Vault) -> None:
    first = vault.create_record("case", {TITLE: "甲"})
    second = vault.save(first, {TITLE: "乙"})
    vault.undo(last(vault))
    back = vault.get(first.id)
    assert back is not None
    assert second.leaves[TITLE].standing[0] in back.leaves[TITLE].superseded


def test_undoing_an_import_restores_editions_and_never_travels(vault: Vault) -> None:
    ours = vault.create_record("case", {TITLE: "甲"})
    theirs = apply(ours, {TITLE: "乙", ("code",): "9"}, new_edition())
    with vault.group("import") as group:
        group.merge(theirs)
        new = group.merge(Copy("person", "p-1", new_edition(), dict(ours.leaves)))
    vault.undo(last(vault))
    assert vault.get(ours.id) == ours
    assert vault.get(new.id) is None


def test_a_settled_conflict_undone_waits_again(vault: Vault) -> None:
    seen = vault.create_record("case", {TITLE: "甲"})
    vault.save(seen, {TITLE: "乙"})
    conflicting = vault.save(seen, {TITLE: "丙"})
    before = everything(vault)
    with vault.group() as group:
        group.settle(conflicting, TITLE, "丁")
    vault.undo(last(vault))
    assert everything(vault) == before


def test_undo_of_trash(vault: Vault) -> None:
    copy = vault.create_record("case", {TITLE: "甲"})
    with vault.group() as group:
        group.trash(copy.id)
    vault.undo(last(vault))
    assert everything(vault) == {copy.id: ({TITLE: "甲"}, False)}


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["create", "save", "stale", "settle", "merge", "trash", "restore"]),
        st.integers(0, 3),
        st.dictionaries(st.sampled_from(PATHS), st.sampled_from(VALUES), min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=8,
)


def perform(
    vault: Vault, verb: str, which: int, changes: dict[LeafPath, Json], first: dict[str, Copy]
) -> None:
    keys = vault._db.column("SELECT key FROM record ORDER BY key")
    rows = vault.rows(keys)
    if verb == "create" or not rows:
        copy = vault.create_record(
            "case", {path: value for path, value in changes.items() if value is not None}
        )
        first[copy.id] = copy
        return
    copy = rows[which % len(rows)].copy
    with vault.group(verb) as group:
        if verb == "save":
            group.save(copy, changes)
        elif verb == "stale":
            group.save(first[copy.id], changes)
        elif verb == "settle":
            for path in copy.conflicts():
                group.settle(copy, path, next(iter(changes.values())))
        elif verb == "merge":
            group.merge(apply(first[copy.id], changes, new_edition()))
        elif verb == "trash":
            group.trash(copy.id)
        else:
            group.restore(copy.id)


@settings(max_examples=COUNT, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(
    operations=[
        ("create", 0, {TITLE: None}), ("save", 0, {TITLE: "甲"}), ("stale", 0, {TITLE: "甲"}),
        ("save", 0, {TITLE: None}),
    ]
)  # the same value written twice is one  # fmt: skip
@given(OPERATIONS)
def test_undoing_any_sequence_restores_the_identical_values(
    place: Place, operations: list[tuple[str, int, dict[LeafPath, Json]]]
) -> None:
    vault, first = place.vault, {}  # type: ignore[var-annotated]
    for key in vault._db.column("SELECT key FROM record"):
        vault.purge(vault.rows([key])[0].copy.id)
    states, numbers = [everything(vault)], []
    for verb, which, changes in operations:
        before = last(vault) if vault.groups(1) else 0
        perform(vault, verb, which, changes, first)
        if vault.groups(1) and last(vault) != before:
            numbers.append(last(vault))
            states.append(everything(vault))
    vault = place.relock()
    for number, wanted in zip(reversed(numbers), reversed(states[:-1]), strict=True):
        assert vault.undo(number).moved == ()
        assert everything(vault) == wanted
    for number, wanted in zip(numbers, states[1:], strict=True):
        vault.redo(number)
        assert everything(vault) == wanted
    assert vault.check().sound


def trashed_on(vault: Vault, copy: Copy, day: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """The number of a trashing on a day."""
    monkeypatch.setattr(journal, "now", lambda: f"2026-01-{day:02}T00:00:00Z")
    with vault.group() as group:
        group.trash(copy.id)
    return last(vault)


def test_undoing_a_trashing_leaves_a_later_one_alone(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = vault.create_record("case", {TITLE: "甲"})
    first = trashed_on(vault, copy, 1, monkeypatch)
    vault.undo(first)
    trashed_on(vault, copy, 2, monkeypatch)
    vault.undo(first)
    assert vault.stored(copy.id).trashed == "2026-01-02T00:00:00Z"


def test_undoing_an_edit_says_so_and_leaves_a_later_trashing_alone(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = vault.create_record("case", {TITLE: "甲"})
    vault.save(copy, {TITLE: "乙"})
    edit = last(vault)
    trashed_on(vault, copy, 3, monkeypatch)
    vault.undo(edit)
    assert everything(vault) == {copy.id: ({TITLE: "甲"}, True)}
    assert [entry.change.what for entry in vault.history(copy.id) if entry.change][-1] == "undo"
    assert vault.groups(1)[0].why == ""


def test_leaves_of_a_record_that_is_gone_are_listed(vault: Vault) -> None:
    copy = vault.create_record("case", {TITLE: "甲"})
    made = last(vault)
    vault.save(copy, {TITLE: "乙"})
    edit = last(vault)
    vault.undo(edit)
    vault.undo(made)
    assert vault.get(copy.id) is None
    assert vault.undo(edit).moved == ((copy.id, TITLE),)


def test_undoing_an_import_says_so_too(vault: Vault) -> None:
    ours = vault.create_record("case", {TITLE: "甲"})
    with vault.group("import") as group:
        group.merge(apply(ours, {TITLE: "乙"}, new_edition()))
    vault.undo(group.number)
    assert [entry.change.what for entry in vault.history(ours.id) if entry.change][1:] == ["import", "undo"]
