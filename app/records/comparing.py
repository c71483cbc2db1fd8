"""What an incoming copy would change here: new, changed, conflicting or unchanged."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors import AppError, Problem
from app.records.leaves import Copy, Path
from app.records.merge import merge_import


class State(StrEnum):
    """What importing a copy does to the record here."""

    NEW = "new"
    CHANGED = "changed"
    CONFLICTING = "conflicting"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The merged copy, and the leaves whose shown value changes or on which more values stand than before."""

    state: State
    merged: Copy
    changed: tuple[Path, ...] = ()
    conflicting: tuple[Path, ...] = ()


def compare(ours: Copy | None, theirs: Copy) -> Comparison:
    """What merging an incoming copy into ours would do. Raises BUNDLE_DAMAGED for one of another type."""
    if ours is None:
        return Comparison(State.NEW, theirs, tuple(theirs.leaves))
    if ours.type != theirs.type:
        raise AppError(Problem.BUNDLE_DAMAGED, part="records")
    merged = merge_import(ours, theirs)
    if merged == ours:
        return Comparison(State.UNCHANGED, ours)
    conflicting = tuple(path for path in theirs.leaves if _more_stand(ours, merged, path))
    changed = tuple(path for path in theirs.leaves if _shown(ours, path) != merged.leaves[path].shown)
    state = State.CONFLICTING if conflicting else State.CHANGED if changed else State.UNCHANGED
    return Comparison(state, merged, changed, conflicting)


def _shown(copy: Copy, path: Path) -> object:
    return copy.leaves[path].shown if path in copy.leaves else None


def _more_stand(ours: Copy, merged: Copy, path: Path) -> bool:
    leaf, known = merged.leaves[path], ours.leaves.get(path)
    return leaf.conflict and (known is None or leaf.values != known.values)
