"""Merging two copies of a record: a join of leaves, with no clock, counter or device name."""

from app.records.leaves import Copy, Edition, Json, Leaf, Path, apply, leaf, new_edition
from app.records.strictness import looser


def merge_leaves(ours: Leaf, theirs: Leaf) -> Leaf:
    """All values of both sides that neither side has superseded (commutative, associative, idempotent)."""
    if ours is theirs:
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
    held = {path: ours.leaves[path].shown for path in theirs.leaves if _loosened(ours, merged, path)}
    return _stand_beside(merged, held, edition or new_edition())


def _loosened(ours: Copy, merged: Copy, path: Path) -> bool:
    known = ours.leaves.get(path)
    if known is None or known == merged.leaves[path]:
        return False
    standing = [value for _, value in merged.leaves[path].values]
    if not standing:  # each side says that it replaced the other's: what was known here stays
        return True
    return looser(ours.type, path, known.shown, standing)


def _stand_beside(copy: Copy, values: dict[Path, Json], edition: Edition) -> Copy:
    leaves = dict(copy.leaves)
    for path, value in values.items():
        known = leaves[path]
        leaves[path] = leaf([*known.values, (edition, value)], known.superseded)
    return Copy(copy.type, copy.id, copy.base, leaves)


def settled(copy: Copy, path: Path, edition: Edition, choice: Json) -> Copy:
    """The copy with one conflict settled: the choice supersedes every value that stood."""
    return apply(copy, {path: choice}, edition, settle=True)
