"""What may be taken without asking: additions and newer values; nothing that opens, joins or conflicts."""

from collections.abc import Iterable

from app.records.comparing import TRASHED, State, compare
from app.records.declare import JOINED
from app.records.leaves import Copy, Path
from app.records.strictness import is_strict, rank_of
from app.records.types import TYPES
from app.services.session import Session
from app.services.sharing.opening import Preview, read_again

MOST_RECORDS, MOST_BYTES = 1_000, 100 * 1000 * 1000
_ASKED = frozenset({"consent"})
"""Types of which every addition opens something to somebody."""


def waiting(session: Session, preview: Preview, size: int) -> frozenset[str]:
    """The records of a bundle that wait for a person; all of them where it is too much at once."""
    if len(preview.entries) > MOST_RECORDS or size > MOST_BYTES:
        return frozenset(entry.id for entry in preview.entries)
    ids = frozenset(entry.id for entry in preview.entries)
    asked = {copy.id for copy in read_again(preview, ids) if not harmless(session, copy)}
    return frozenset(asked | {entry.id for entry in preview.entries if entry.waits})


def harmless(session: Session, copy: Copy) -> bool:
    """Whether a copy only adds or renews."""
    if TRASHED in copy.leaves:
        return False
    known = session.read.get(copy.id)
    result = compare(known, copy)
    if result.state in (State.UNCHANGED, State.OLDER):
        return True
    if copy.type not in TYPES or copy.type in _ASKED or session.vault.was_purged(copy.id):
        return False
    if copy.conflicts() or result.state is State.CONFLICTING:
        return False
    if known is None:
        return not any(path[0] == JOINED for path in copy.leaves)
    trashed = session.read.stored(copy.id).trashed is not None
    return not trashed and not _opens(known, result.merged, result.changed)


def _opens(known: Copy, merged: Copy, changed: Iterable[Path]) -> bool:
    """Whether a change joins people, or touches a protecting leaf otherwise than by protecting more."""
    for path in changed:
        if path[0] == JOINED:
            return True
        if is_strict(known.type, path) and not _protects_more(known, merged, path):
            return True
    return False


def _protects_more(known: Copy, merged: Copy, path: Path) -> bool:
    rank = rank_of(known.type, path)
    if rank is None or path not in known.leaves:
        return False
    return rank(merged.leaves[path].shown) > rank(known.leaves[path].shown)
