"""Chain of custody: whether a file is still what was received, and every time that it went to somebody."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.errors import AppError, Problem
from app.records.dates import Moment, moment_from_iso
from app.records.types.evidence import Evidence, EvidenceTransfers
from app.records.values import Bilingual, Term, YesNo
from app.services import recording
from app.services.attaching import read_file
from app.services.session import Session

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Verified:
    """What reading a file again found: its hash now, the hash on record, and whether they are the same."""

    found: str
    recorded: str

    @property
    def same(self) -> bool:
        """Whether it is what was received."""
        return bool(self.found) and self.found == self.recorded


@dataclass(frozen=True, slots=True)
class Transfer:
    """To whom a file goes, from whom, why, and a remark."""

    to_whom: Bilingual
    from_whom: Bilingual = Bilingual()  # noqa: RUF009 - it never changes
    reason: Term | None = None
    note: Bilingual = Bilingual()  # noqa: RUF009


def verify(session: Session, id_: str, progress: Progress | None = None) -> Verified:
    """Read the file of a record again, byte by byte; damage is not the same. Raises RECORD_NOT_FOUND."""
    record = held(session, id_)
    assert record.file is not None
    digest, done = hashlib.sha256(), 0
    try:
        for piece in read_file(session, record.file.sha256):
            digest.update(piece)
            done += len(piece)
            if progress:
                progress(done, record.file.size)
    except AppError as error:
        if error.problem not in (Problem.VAULT_DAMAGED, Problem.FILE_NOT_FOUND):
            raise
        return Verified("", record.sha256 or record.file.sha256)
    return Verified(digest.hexdigest(), record.sha256 or record.file.sha256)


def hand_over(
    session: Session, id_: str, transfer: Transfer, at: datetime | None = None,
    progress: Progress | None = None,
) -> Verified:  # fmt: skip
    """Check the file, then write down that it went to somebody, with what the check found."""
    found = verify(session, id_, progress)
    record = recording.fetch(session, id_)
    assert isinstance(record, Evidence)
    row = row_of(transfer, found, at or datetime.now(UTC))
    recording.save(session, replace(record, transfers=(*record.transfers, row)), "custody")
    return found


def row_of(transfer: Transfer, found: Verified, at: datetime) -> EvidenceTransfers:
    """One line of the chain."""
    return EvidenceTransfers(
        at=moment(at), from_whom=transfer.from_whom, to_whom=transfer.to_whom, reason=transfer.reason,
        hash_checked=YesNo.YES if found.same else YesNo.NO, note=transfer.note,
    )  # fmt: skip


def moment(at: datetime) -> Moment:
    """A moment to the minute, with the hour of this place and its distance from UTC."""
    local = at.astimezone()
    return moment_from_iso(f"{local:%Y-%m-%dT%H:%M}{local.isoformat()[-6:]}")


def held(session: Session, id_: str) -> Evidence:
    """A record of evidence that holds a file. Raises RECORD_NOT_FOUND."""
    found = session.vault_record(id_)
    if not isinstance(found, Evidence) or found.file is None:
        raise AppError(Problem.RECORD_NOT_FOUND)
    return found
