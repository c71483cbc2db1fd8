"""Trashing travels as a proposal: what was shared before and lies in the trash now is said, nothing more."""

from collections.abc import Collection, Iterator

from app.records.codec import load
from app.records.comparing import TRASHED
from app.records.leaves import Copy, Leaf
from app.records.linking import linked
from app.services.plain_files import PLAIN
from app.services.session import Session
from app.vault.records import Stored


def proposals(session: Session, going: Collection[str], excluded: Collection[str] = ()) -> Iterator[Copy]:
    """The trashed records about something that goes, as bare ids; only those that were shared before.

    What nobody else ever had is not even mentioned.
    """
    trashed = session.read.rows(session.read.trashed())
    if not trashed:
        return
    sent = (line for line in session.vault.exports() if line.get("kind") not in PLAIN)  # nobody has those
    shared = {id_ for line in sent for id_ in line.get("records", ())}
    for stored in trashed:
        id_ = stored.copy.id
        if id_ in shared and id_ not in excluded and _about(stored, going):
            yield Copy(stored.copy.type, id_, stored.copy.base, {TRASHED: Leaf(((stored.copy.base, True),))})


def _about(stored: Stored, going: Collection[str]) -> bool:
    return any(row.target in going for row in linked(load(stored.copy)))
