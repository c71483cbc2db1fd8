"""Taking a verified bundle in: files first, then all records in one transaction; undone as one verb."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

from app.bundle.container import Piece, Progress, contents, no_progress
from app.bundle.exchange import is_records
from app.records.comparing import State, compare
from app.records.leaves import Copy
from app.services.keys import taken_with
from app.services.session import Session
from app.services.sharing.marks import note_received
from app.services.sharing.opening import Preview, reading


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was taken in: how many records in each state, files, and the number of the verb."""

    new: int
    changed: int
    conflicting: int
    unchanged: int
    skipped: int
    files: int
    group: int


def accept(
    session: Session,
    preview: Preview,
    skip: frozenset[str] = frozenset(),
    progress: Progress = no_progress,
) -> ImportResult:
    """Merge the records of a bundle; those skipped are offered again. Raises CANCELLED, BUNDLE_DAMAGED."""
    wanted = [copy for copy in preview.copies if copy.id not in skip]
    hashes = _hashes(wanted)
    with reading(preview.path) as handle:
        files = 0
        for entry, pieces in contents(handle, preview.secret, preview.verified, progress=progress):
            if not is_records(entry) and entry.sha256.hex() in hashes:
                session.vault.attach(io.BufferedReader(_Stream(pieces)))
                files += 1
    states = dict.fromkeys(State, 0)
    with session.write("import") as group:
        for copy in wanted:
            states[compare(session.vault.get(copy.id), copy).state] += 1
            group.merge(copy)
        note_received(session, preview.verified.manifest.id.hex())
    taken_with(session, preview.sender, preview.offers)
    for copy in wanted:
        session.seen.pop(copy.id, None)
    skipped = len(preview.copies) - len(wanted)
    return ImportResult(
        new=states[State.NEW],
        changed=states[State.CHANGED],
        conflicting=states[State.CONFLICTING],
        unchanged=states[State.UNCHANGED],
        skipped=skipped,
        files=files,
        group=group.number,
    )


def _hashes(copies: list[Copy]) -> set[str]:
    """The SHA-256 of every file that the copies hold."""
    standing = (value for copy in copies for leaf in copy.leaves.values() for _, value in leaf.values)
    return {str(value["sha256"]) for value in standing if isinstance(value, dict) and "sha256" in value}


class _Stream(io.RawIOBase):
    """The pieces of a bundle's entry as a stream to read from."""

    def __init__(self, pieces: Iterator[Piece]) -> None:
        self._pieces = pieces
        self._held = memoryview(b"")

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill a buffer with the next bytes; 0 at the end."""
        target = memoryview(buffer)  # type: ignore[arg-type]
        if not self._held:
            self._held = memoryview(next(self._pieces, b""))
        taken = min(len(self._held), len(target))
        target[:taken] = self._held[:taken]
        self._held = self._held[taken:]
        return taken
