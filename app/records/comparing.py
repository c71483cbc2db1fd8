"""What an incoming copy would change here: new, changed, conflicting, older or unchanged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.errors import AppError, Problem
from app.records.declare import JOINED
from app.records.leaves import Copy, Edition, Json, Leaf, Path
from app.records.merge import loosening, merge, merge_import

TRASHED: Path = ("~trashed",)
"""The leaf by which a bundle says that its sender put the record into the trash; it is never kept."""


class State(StrEnum):
    """What importing a copy does to the record here."""

    NEW = "new"
    CHANGED = "changed"
    CONFLICTING = "conflicting"
    OLDER = "older"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The merged copy; the leaves whose shown value changes, on which more values stand than before, and
    on which it would protect less: there the protective value stands on until a person settles it."""

    state: State
    merged: Copy
    changed: tuple[Path, ...] = ()
    conflicting: tuple[Path, ...] = ()
    loosening: Mapping[Path, tuple[Json, ...]] = field(default_factory=dict)


def carried_leaves(theirs: Copy) -> Copy:
    """A copy from a bundle without what is no part of a record, and without what only a person decides."""
    if TRASHED not in theirs.leaves and (JOINED,) not in theirs.leaves:
        return theirs
    apart = (TRASHED, (JOINED,))
    leaves = {path: leaf for path, leaf in theirs.leaves.items() if path not in apart}
    return Copy(theirs.type, theirs.id, theirs.base, leaves)


def compare(ours: Copy | None, theirs: Copy, edition: Edition | None = None) -> Comparison:
    """What merging an incoming copy into ours would do; a value that stands on gets the edition named.

    Raises BUNDLE_DAMAGED for one of another type.
    """
    if ours is None:
        return Comparison(State.NEW, theirs, tuple(theirs.leaves))
    if ours.type != theirs.type:
        raise AppError(Problem.BUNDLE_DAMAGED, part="records")
    merged = merge_import(ours, theirs, edition)
    touched = [path for path in theirs.leaves if merged.leaves[path] != ours.leaves.get(path)]
    touched += [path for path in merged.leaves if path not in theirs.leaves and path not in ours.leaves]
    if not touched:
        state = State.OLDER if _is_older(ours, theirs) else State.UNCHANGED
        return Comparison(state, ours)
    conflicting = tuple(path for path in touched if _more_stand(ours, merged, path))
    changed = tuple(path for path in touched if _shown(ours, path) != merged.leaves[path].shown)
    state = State.CONFLICTING if conflicting else State.CHANGED if changed else State.UNCHANGED
    looser = loosening(ours, merge(ours, theirs), theirs.leaves) if conflicting else {}
    return Comparison(state, merged, changed, conflicting, looser)


def _is_older(ours: Copy, theirs: Copy) -> bool:
    """Whether some value that comes was superseded here."""
    return any(
        known is not leaf and not leaf.editions <= known.editions
        for path, leaf in theirs.leaves.items()
        if (known := ours.leaves[path]) != leaf
    )


def _shown(copy: Copy, path: Path) -> object:
    return copy.leaves[path].shown if path in copy.leaves else None


def _more_stand(ours: Copy, merged: Copy, path: Path) -> bool:
    """Whether a merge leaves values standing side by side that did not stand so before."""
    known = ours.leaves.get(path)
    return merged.leaves[path].conflict and (known is None or not _values(merged.leaves[path], known))


def _values(leaf: Leaf, known: Leaf) -> bool:
    """Whether every value of a leaf is one that was known."""
    there = [value for _, value in known.values]
    return all(value in there for _, value in leaf.values)
