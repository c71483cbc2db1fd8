"""Merging two copies of a record: a join of leaves, with no clock, counter or device name."""

from collections.abc import Iterable, Mapping

from app.records.leaves import Copy, Edition, Json, Leaf, Path, apply, edited, leaf, new_edition
from app.records.strictness import is_strict, loosened_rows, looser, strictest_known


def merge_leaves(ours: Leaf, theirs: Leaf) -> Leaf:
    """All values of both sides that neither side has superseded (commutative, associative, idempotent)."""
    if ours is theirs or (ours.values == theirs.values and ours == theirs):
        return ours
    superseded = tuple(dict.fromkeys([*ours.superseded, *theirs.superseded]))
    return leaf([*ours.values, *theirs.values], superseded)


def merge(ours: Copy, theirs: Copy) -> Copy:
    """The union of what two vaults know; a leaf that one side lacks says nothing."""
    leaves = dict(ours.leaves)
    for path, incoming in theirs.leaves.items():
        known = leaves.get(path)
        leaves[path] = incoming if known is None else merge_leaves(known, incoming)
    return Copy(ours.type, ours.id, min(ours.base, theirs.base), leaves)


def merge_import(ours: Copy, theirs: Copy, edition: Edition | None = None) -> Copy:
    """Merge, but a value that protects stays standing beside a looser one until a person settles it."""
    merged = merge(ours, theirs)
    held = loosening(ours, merged, theirs.leaves)
    return _stand_beside(merged, held, edition or new_edition()) if held else merged


def loosening(ours: Copy, merged: Copy, paths: Iterable[Path]) -> dict[Path, tuple[Json, ...]]:
    """The leaves on which a merge would protect less than before, with the values that must stand on."""
    held = {path: values for path in paths if (values := _protecting(ours, merged, path))}
    for path in loosened_rows(ours, merged, paths):
        known = ours.leaves.get(path)
        held[path] = tuple(value for _, value in known.values) if known else (None,)
    return held


def _protecting(ours: Copy, merged: Copy, path: Path) -> tuple[Json, ...]:
    """The values known here that a merge must not let go; empty where it protects as much as before."""
    known, standing = ours.leaves.get(path), merged.leaves[path]
    if known is not None and not standing.values:  # each side says that it replaced the other's
        return tuple(value for _, value in known.values)
    if not is_strict(ours.type, path):
        return ()
    if known == standing:
        return ()
    values = strictest_known(ours.type, path, known)
    return values if looser(ours.type, path, values, [value for _, value in standing.values]) else ()


def _stand_beside(copy: Copy, held: Mapping[Path, tuple[Json, ...]], edition: Edition) -> Copy:
    leaves = dict(copy.leaves)
    for path, values in held.items():
        known = leaves.get(path)
        there = [value for _, value in known.values] if known else []
        beside = [(edition, value) for value in values if value not in there]
        leaves[path] = leaf([*(known.values if known else ()), *beside], known.superseded if known else ())
    return Copy(copy.type, copy.id, copy.base, leaves)


def settled(copy: Copy, path: Path, edition: Edition, choice: Json) -> Copy:
    """The copy with one conflict settled: the choice supersedes every value that stood."""
    return apply(copy, {path: choice}, edition, settle=True)


def decided(merged: Leaf, seen: frozenset[Edition], choice: Json, edition: Edition) -> Leaf:
    """A leaf settled by somebody who saw some editions: what moved meanwhile stands beside the choice."""
    known = tuple(one for one in merged.values if one[0] in seen)
    rest = [one for one in merged.values if one[0] not in seen]
    if not known:
        return leaf([*merged.values, (edition, choice)], merged.superseded)
    after = edited(Leaf(known, merged.superseded), choice, edition, settle=True)
    return leaf([*after.values, *rest], after.superseded)
