"""What has changed since the last version of a document: each value as it was then and as it is now."""

from dataclasses import dataclass

from app.records.leaves import Json, Path, path_text
from app.services import ledger
from app.services.disclosing.preparing import Draft
from app.services.history import HistoryEntry, history
from app.services.session import Session

SEEN = "seen"
"""In the facts of a version: the number of the latest verb that it knew of."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One leaf of a record: its value when the version was written, and now; `covered`: not to be shown."""

    path: Path
    before: Json
    after: Json
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """A field of which the document no longer says what its last version said.

    No `differences`: its values stayed, and what is decided about it (level, consent, choice) did not.
    """

    record: str
    type: str
    field: str
    differences: tuple[Difference, ...]


def changes(session: Session, draft: Draft, last: ledger.LedgerEntry) -> tuple[Change, ...]:
    """Every field that leaves otherwise than it left in a version."""
    now = {
        id_: {path_text(path): digest for path, digest in leaves.items()}
        for id_, leaves in draft.review.leaves.items()
    }
    found = sorted({
        (id_, path.split("/")[0])
        for id_ in {*last.leaves, *now}
        for path in {*last.leaves.get(id_, {}), *now.get(id_, {})}
        if last.leaves.get(id_, {}).get(path) != now.get(id_, {}).get(path)
    })  # fmt: skip
    return tuple(_change(session, last, id_, field) for id_, field in found)


def _change(session: Session, last: ledger.LedgerEntry, id_: str, field: str) -> Change:
    moved: dict[Path, Difference] = {}
    for entry in history(session, id_):  # newest first: what is found first is how it is now
        if not _later(entry, last):
            break
        for path in {*entry.before, *entry.after}:
            if path[0] == field:
                after = moved[path].after if path in moved else entry.after.get(path)
                moved[path] = Difference(path, entry.before.get(path), after, path in entry.covered)
    told = tuple(one for one in moved.values() if one.before != one.after)
    copy = session.read.get(id_)
    return Change(id_, copy.type if copy else "", field, told)


def _later(entry: HistoryEntry, last: ledger.LedgerEntry) -> bool:
    """Whether a change came after a version; older versions noted only their second."""
    seen = last.facts.get(SEEN)
    return entry.group > seen if isinstance(seen, int) else entry.when >= last.at
