"""Undo of a group: a new group that puts back, leaf by leaf, what still has the value the verb left."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.records.leaves import Json, Leaf, Path, leaf, new_edition
from app.vault import journal, records
from app.vault.journal import Change, Entry
from app.vault.records import Stored
from app.vault.store import Group


@dataclass(frozen=True, slots=True)
class Undone:
    """The number of the group that undoes (0: nothing was left to undo), and the leaves that had moved."""

    group: int
    moved: tuple[tuple[str, Path], ...]


def undo(group: Group, number: int) -> Undone:
    """Undo every entry of a group, newest first, as a new group that `group` collects."""
    moved: list[tuple[str, Path]] = []
    with group.gathering():
        for key, entry in journal.entries_back(group.database, number):
            change = entry.change
            if change is not None and key is not None:
                moved += [(change.id, path) for path in _undo_one(group, key, change)]
    return Undone(group.number, tuple(moved))


def _undo_one(group: Group, key: int, change: Change) -> list[Path]:
    stored = records.find(group.database, change.id)
    if change.removed:
        if stored is None:
            group.put_back(key, change)
        return []
    if stored is None:
        return list(change.after)
    if change.made and not _moved(stored, change) and stored.trashed == change.trashed[1]:
        group.remove(stored)
        return []
    return _put_back_leaves(group, stored, change)


def _moved(stored: Stored, change: Change) -> list[Path]:
    """The leaves of a new record that are no longer as the verb made them, added ones included."""
    leaves = stored.copy.leaves
    return [path for path in leaves if not _same(leaves[path], change.after.get(path))]


def _put_back_leaves(group: Group, stored: Stored, change: Change) -> list[Path]:
    paths = dict.fromkeys([*change.before, *change.after])
    current = stored.copy.leaves
    still = [path for path in paths if _same(current.get(path), change.after.get(path))]
    if change.exact:
        leaves = {path: known for path, known in current.items() if path not in still}
        leaves.update({path: change.before[path] for path in still if path in change.before})
        group.replace(stored, replace(stored.copy, leaves=leaves), "undo")
    else:
        back = {path: _back(current[path], change.before.get(path), group.edition) for path in still}
        group.write_leaves(stored, back, "undo")
    _put_back_trash(group, change)
    return [path for path in paths if path not in still]


def _put_back_trash(group: Group, change: Change) -> None:
    before, after = change.trashed
    if before != after and (now := group.stored(change.id)).trashed == after:
        group.set_trashed(now, before)


def _same(current: Leaf | None, left: Leaf | None) -> bool:
    if current is not None and left is not None and current.values == left.values:
        return True  # nobody wrote it since: the commonest, told without writing out what stands
    return _values(current) == _values(left)


def _values(known: Leaf | None) -> list[str]:
    """The values that stand, each once and without editions; a removed leaf is like one that never was."""
    if known is None:
        return []
    return sorted({json.dumps(value, sort_keys=True) for _, value in known.values if value is not None})


def _back(current: Leaf, before: Leaf | None, edition: str) -> Leaf:
    """An edit that supersedes all that stands and lets stand again what stood, the same one shown."""
    superseded = tuple(dict.fromkeys([*current.superseded, *(old for old, _ in current.values)]))
    values: list[Json] = [None] if before is None else [value for _, value in _shown_last(before)]
    editions = sorted([edition, *(new_edition() for _ in values[1:])])
    return leaf(list(zip(editions, values, strict=True)), superseded)


def _shown_last(known: Leaf) -> list[tuple[str, Json]]:
    return [*known.waiting, known.standing]


@dataclass(frozen=True, slots=True)
class GroupSummary:
    """One verb in the journal: when, by whom, why, what it undoes, what undid it, and what it changed."""

    number: int
    when: str
    who: str
    why: str
    undoes: int | None
    undone_by: int | None
    records: Mapping[str, str]


def summary(entries: list[Entry], undone_by: int | None) -> GroupSummary:
    """What the entries of one group say together."""
    first = entries[0]
    changed = {entry.change.id: entry.change.what for entry in entries if entry.change}
    return GroupSummary(first.group, first.when, first.who, first.why, first.undoes, undone_by, changed)
