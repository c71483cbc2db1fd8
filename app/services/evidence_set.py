"""Evidence in a folder that the user named: exact files, a manifest, a checker that needs nothing of ours.

The files lie there in the clear, with everything that they say about themselves: a copy without it would not
be the file that was received. Whoever may not know that gets redacted copies.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.errors import AppError, Problem
from app.records.dates import describe_moment
from app.records.types import TYPES
from app.records.types.evidence import Evidence
from app.records.vocabularies import Added, label
from app.resources import path, text
from app.services import custody, plain_files, recording, titling
from app.services.attaching import read_file
from app.services.custody import Transfer, Verified
from app.services.session import Session
from app.services.writing_out import write_file
from app.vault.disk import disk_errors

Progress = Callable[[int, int], None]
MANIFEST, SUMS, CHECKER, README = "manifest.json", "SHA256SUMS", "verify.py", "README.txt"
ENDINGS = {
    "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp",
    "image/heic": ".heic", "application/pdf": ".pdf", "video/mp4": ".mp4", "video/webm": ".webm",
    "audio/ogg": ".ogg", "audio/mpeg": ".mp3", "audio/wav": ".wav", "application/zip": ".zip",
}  # fmt: skip
_UNSAFE = re.compile(r"[^\w\-]+")
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: how many files, the SHA-256 of the manifest, those not as they were received."""

    files: int
    manifest: str
    altered: tuple[str, ...]


def offered(session: Session, ids: Sequence[str]) -> list[Evidence]:
    """The records that hold a file and may be shown now, in their order."""
    found = [one for id_ in ids if isinstance(one := session.vault_record(id_), Evidence)]
    return [one for one in found if one.file and not titling.is_masked(session, one)]


def write(
    session: Session, ids: Sequence[str], folder: Path, transfer: Transfer, language: str,
    progress: Progress | None = None,
) -> Written:  # fmt: skip
    """Write the set into an empty folder and note the transfer in every record, as one step.

    Raises FOLDER_NOT_EMPTY, DISK_FULL, CANCELLED; what was written by then is taken away again.
    """
    records = offered(session, ids)
    work = _Set(session, records, folder, progress)
    _make(folder)
    try:
        entries = list(work.entries(transfer, language))
        digest = _papers(folder, entries)
        recording.save_all(session, list(work.handed_over(transfer)), "custody")
    except BaseException:
        work.take_away()
        raise
    plain_files.note(session, "evidence set", digest, [one.id for one in records])
    altered = tuple(entry["file"] for entry in entries if not entry["as_received"])
    return Written(len(entries), digest, altered)


def _make(folder: Path) -> None:
    with disk_errors():
        folder.mkdir(exist_ok=True)
        if any(folder.iterdir()):
            raise AppError(Problem.FOLDER_NOT_EMPTY)


class _Set:
    """Files on their way out."""

    def __init__(
        self, session: Session, records: Sequence[Evidence], folder: Path, progress: Progress | None
    ) -> None:
        self._session, self._records, self._folder, self._progress = session, records, folder, progress
        self.at = datetime.now(UTC)
        self.found: list[tuple[Evidence, Verified]] = []
        self._names: set[str] = set()
        self._total = sum(one.file.size for one in records if one.file) or 1
        self._done = 0

    def entries(self, transfer: Transfer, language: str) -> Iterator[dict[str, Any]]:
        """Each file written, as the manifest tells it."""
        added = self._session.added
        line = partial(_line, language, added)
        for record in self._records:
            name = self._name(record)
            digest, size = self._file(record, self._folder / name)
            found = Verified(digest, record.sha256)
            self.found.append((record, found))
            yield {
                "file": name, "exhibit": record.exhibit, "size": size, "sha256": digest,
                "sha256_on_record": record.sha256, "as_received": found.same,
                "media_type": record.media_type, "copy": _word("copy", record.copy, language, added),
                "custody": [*map(line, record.transfers), self._now(transfer, language)],
            }  # fmt: skip

    def handed_over(self, transfer: Transfer) -> Iterator[Evidence]:
        """The records with this transfer in their chain."""
        for record, found in self.found:
            known = recording.fetch(self._session, record.id)
            if isinstance(known, Evidence):
                row = custody.row_of(transfer, found, self.at)
                yield replace(known, transfers=(*known.transfers, row))

    def _now(self, transfer: Transfer, language: str) -> dict[str, str]:
        row = custody.row_of(transfer, Verified("", ""), self.at)
        return _line(language, self._session.added, row) | {"hash_checked": "now"}

    def _file(self, record: Evidence, target: Path) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        assert record.file is not None
        with disk_errors(), target.open("xb") as sink:
            for piece in read_file(self._session, record.file.sha256):
                sink.write(piece)
                digest.update(piece)
                size += len(piece)
                self._done += len(piece)
                if self._progress:
                    self._progress(min(self._done, self._total), self._total)
        return digest.hexdigest(), size

    def _name(self, record: Evidence) -> str:
        """The number of the exhibit, never a name or title, with an ending that tells the kind of file."""
        stem = _UNSAFE.sub("-", record.exhibit).strip("-")[:40] or "file"
        ending = ENDINGS.get(record.media_type, ".bin")
        names = (f"{stem}{f'-{n}' if n else ''}{ending}" for n in range(len(self._names) + 2))
        name = next(one for one in names if one.lower() not in self._names)
        self._names.add(name.lower())
        return name

    def take_away(self) -> None:
        """Leave nothing behind of a set that was not finished."""
        for name in (*self._names_written(), MANIFEST, SUMS, CHECKER, README):
            (self._folder / name).unlink(missing_ok=True)

    def _names_written(self) -> list[str]:
        return [one.name for one in self._folder.iterdir() if one.name.lower() in self._names]


def _papers(folder: Path, entries: list[dict[str, Any]]) -> str:
    """Manifest, sums and checker; the SHA-256 of the manifest."""
    manifest = json.dumps({"format": FORMAT, "files": entries}, ensure_ascii=False, indent=1).encode()
    sums = "".join(f"{entry['sha256']}  {entry['file']}\n" for entry in entries)
    write_file(folder / MANIFEST, manifest)
    write_file(folder / SUMS, sums.encode())
    write_file(folder / CHECKER, path("checker", CHECKER).read_bytes())
    write_file(folder / README, text("checker", README).encode())
    return hashlib.sha256(manifest).hexdigest()


def _line(language: str, added: Added, row: Any) -> dict[str, str]:
    columns = TYPES["evidence"].fields["transfers"].columns
    return {
        "at": describe_moment(row.at, language) if row.at else "",
        "utc": row.at.iso if row.at else "",
        "from": row.from_whom.side(language),
        "to": row.to_whom.side(language),
        "reason": label(columns["reason"].vocabulary, row.reason.code, language, added) if row.reason else "",
        "hash_checked": row.hash_checked.value if row.hash_checked else "",
    }


def _word(name: str, term: Any, language: str, added: Added) -> str:
    return label(TYPES["evidence"].fields[name].vocabulary, term.code, language, added) if term else ""
