"""Verification: the journal's chain, every record against its last entry, every chunk against its hash."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from zlib import crc32

import msgspec

from app.crypto.keys import digest
from app.errors import AppError
from app.records.stored import decode
from app.vault import journal
from app.vault.database import Database
from app.vault.journal import EMPTY_LINK, chained, fingerprint, is_untriaged_tip
from app.vault.state import Head

Progress = Callable[[int, int], None]


class Fault(StrEnum):
    """What a check can find."""

    CHAIN_BROKEN = "chain_broken"
    BODY_ALTERED = "body_altered"
    HOLE_UNNAMED = "hole_unnamed"
    RECORD_DIFFERS = "record_differs"
    FILE_DAMAGED = "file_damaged"
    HEAD_MISSING = "head_missing"
    PAGES_DAMAGED = "pages_damaged"
    DERIVED_DIFFERS = "derived_differs"


@dataclass(slots=True)
class Report:
    """What a check found: each fault with the number of its entry, record or file, and what was looked at."""

    faults: list[tuple[Fault, int]] = field(default_factory=list)
    entries: int = 0
    records: int = 0
    files: int = 0

    @property
    def sound(self) -> bool:
        """Nothing was found."""
        return not self.faults


def verify(records: Database, files: Database, kept: Head | None, progress: Progress | None = None) -> Report:
    """Check everything; bounded memory, and no statement stays open between batches."""
    report = Report()
    _pages(report, records, files)
    if report.faults:
        return report  # what stands on such pages cannot be read
    _chain(report, records, kept)
    _records(report, records, progress)
    _files(report, records, files)
    return report


def _pages(report: Report, *databases: Database) -> None:
    for number, database in enumerate(databases):
        hmacs = database.rows("PRAGMA cipher_integrity_check")
        if hmacs or database.rows("PRAGMA quick_check") != [("ok",)]:
            report.faults.append((Fault.PAGES_DAMAGED, number))


def _chain(report: Report, database: Database, kept: Head | None) -> None:
    link, expected = EMPTY_LINK, 1
    holes: set[int] = set()
    named: set[int] = set()
    for sequence, body, nonce, commitment, stored in _changes(database):
        link = chained(link, sequence, commitment)
        if sequence != expected or link != stored:
            report.faults.append((Fault.CHAIN_BROKEN, sequence))
        if body is None:
            holes.add(sequence)
        elif digest(nonce + body) != commitment:
            report.faults.append((Fault.BODY_ALTERED, sequence))
        elif b'"purged"' in body or b'"lost"' in body:
            facts = journal.parsed(sequence, 0, None, body).facts
            named |= {*facts.get("purged", ()), *facts.get("lost", ())}
        if kept is not None and sequence == kept.sequence and stored != kept.link:
            report.faults.append((Fault.HEAD_MISSING, sequence))
        link, expected = stored, sequence + 1
        report.entries += 1
    report.faults += [(Fault.HOLE_UNNAMED, sequence) for sequence in sorted(holes - named)]
    if kept is not None and kept.sequence >= expected:
        report.faults.append((Fault.HEAD_MISSING, kept.sequence))


def _changes(database: Database) -> Iterator[tuple[int, bytes | None, bytes, bytes, bytes]]:
    last = 0
    sql = "SELECT seq, body, nonce, commitment, link FROM change WHERE seq > ? ORDER BY seq LIMIT 100"
    while rows := database.rows(sql, (last,)):
        yield from rows
        last = rows[-1][0]


def _records(report: Report, database: Database, progress: Progress | None) -> None:
    total, last = int(database.value("SELECT count(*) FROM record")), -1
    sql = "SELECT key, body, trashed FROM record WHERE key > ? ORDER BY key LIMIT 100"
    while rows := database.rows(sql, (last,)):
        for key, body, trashed in rows:
            if not _as_journalled(database, key, body, trashed):
                report.faults.append((Fault.RECORD_DIFFERS, key))
        last, report.records = rows[-1][0], report.records + len(rows)
        if progress:
            progress(report.records, total)


def _as_journalled(database: Database, key: int, body: bytes, trashed: str | None) -> bool:
    try:
        copy = decode(body)
    except (msgspec.MsgspecError, ValueError):
        return False
    row = database.row(
        "SELECT seq, grp, undoes, body FROM change WHERE record = ? ORDER BY seq DESC LIMIT 1", (key,)
    )
    if row is None:
        return is_untriaged_tip(copy)
    try:
        return journal.parsed(*row).sha256 == fingerprint(body, trashed)
    except AppError:
        return False


def _files(report: Report, records: Database, files: Database) -> None:
    for key, kept, checksum, size in records.rows(
        "SELECT key, sha256, crc32, size FROM file WHERE NOT pending"
    ):
        hasher, crc, length = sha256(), 0, 0
        for part in range(-(-size // (1 << 20))):
            data = files.value("SELECT data FROM chunk WHERE file = ? AND part = ?", (key, part)) or b""
            hasher.update(data)
            crc, length = crc32(data, crc), length + len(data)
        if (hasher.hexdigest(), crc, length) != (kept, checksum, size):
            report.faults.append((Fault.FILE_DAMAGED, key))
        report.files += 1
