"""The form in memory, and its sealed versions on the disk: each replaces the one before."""

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4
from zlib import crc32

from app.bundle.container import Piece, Progress, no_progress
from app.bundle.dropbox import packed
from app.bundle.exchange import SealedFile
from app.errors import AppError, Problem
from app.records.codec import leaves_of, type_of
from app.records.declare import Record
from app.records.leaves import Copy, apply, created, diff, new_edition
from app.records.values import FileRef
from app.services.attaching import START, media_type
from app.services.dropbox.capture import Attachment, Capture, Ids, file_record, records
from app.services.dropbox.vaults import PARTIAL, SUFFIX, office, place
from app.services.session import Session
from app.services.sharing.sealing import put

PIECE = 1 << 20


@dataclass(eq=False)
class Form:
    """One thing that is being recorded. Nothing of it is ever on the disk but sealed to the office."""

    session: Session
    ids: Ids = field(default_factory=Ids)
    attached: tuple[Attachment, ...] = ()
    _copies: dict[str, Copy] = field(default_factory=dict, repr=False)
    _files: dict[str, Path] = field(default_factory=dict, repr=False)
    _kept: Path | None = None
    _last: Capture | None = field(default=None, repr=False)

    def keep(self, capture: Capture) -> bool:
        """Autosave: seal the form as it stands now, then remove the version before; False if unchanged.

        Raises DISK_FULL, DISK_FAILED.
        """
        if capture == self._last or (capture.empty and not self.attached):
            return False
        made = records(capture, self.ids, self.attached, self.session.today())
        written = self._seal([self._versioned(record) for record in made])
        before, self._kept, self._last = self._kept, written, capture
        if before is not None:
            before.unlink(missing_ok=True)
        return True

    def attach(self, path: Path, progress: Progress = no_progress) -> Attachment:
        """Stream a file straight into a sealed one. Raises FILE_NOT_FOUND, FILE_CHANGED, DISK_FULL."""
        try:
            with path.open("rb") as stream:
                return self._attach(stream, path.name, progress)
        except OSError:
            raise AppError(Problem.FILE_NOT_FOUND) from None

    def detach(self, attached: Attachment) -> None:
        """Take a file back: its sealed copy is removed."""
        self.attached = tuple(one for one in self.attached if one != attached)
        self._copies.pop(attached.id, None)
        self._files.pop(attached.id).unlink(missing_ok=True)
        self._last = None

    def drop(self) -> None:
        """Throw the whole form away, sealed versions and files included."""
        for path in [*self._files.values(), *([self._kept] if self._kept else [])]:
            path.unlink(missing_ok=True)
        self._files.clear()
        self._kept, self._last, self.attached = None, None, ()

    def _attach(self, stream: BinaryIO, name: str, progress: Progress) -> Attachment:
        kind = media_type(stream.read(START))
        about = _measured(stream)
        attached = Attachment(str(uuid4()), name, FileRef(about[0], about[2], kind))
        sealed = SealedFile(about[0], about[1], about[2], lambda: _pieces(stream))
        copy = self._versioned(file_record(attached, self.session.today()))
        try:
            self._files[attached.id] = self._seal([copy], [sealed], progress)
        except AppError as error:
            changed = error.problem is Problem.VAULT_DAMAGED  # it is not what it was when it was measured
            raise AppError(Problem.FILE_CHANGED) if changed else error from None
        self.attached = (*self.attached, attached)
        self._last = None
        return attached

    def _versioned(self, record: Record) -> Copy:
        """The record as one more version of itself: what it says supersedes what it said before."""
        values, before = leaves_of(record), self._copies.get(record.id)
        if before is None:
            copy = created(type_of(record), record.id, values, new_edition())
        else:
            copy = apply(before, diff(before.shown(), values), new_edition())
        self._copies[record.id] = copy
        return copy

    def _seal(
        self, copies: Iterable[Copy], files: Iterable[SealedFile] = (), progress: Progress = no_progress
    ) -> Path:
        manifest, contents = packed(copies, list(files))
        name = secrets.token_hex(16)
        target = place(self.session) / (name + SUFFIX)
        to = [office(self.session).hybrid]
        return put(target, to, manifest, contents, progress=progress, partial=name + PARTIAL).path


def _measured(stream: BinaryIO) -> tuple[str, int, int]:
    """SHA-256 (hex), CRC-32 and size of a file: the manifest stands before its bytes."""
    digest, checksum, size = sha256(), 0, 0
    for piece in _pieces(stream):
        digest.update(piece)
        checksum, size = crc32(piece, checksum), size + len(piece)
    return digest.hexdigest(), checksum, size


def _pieces(stream: BinaryIO) -> Iterator[Piece]:
    stream.seek(0)
    while piece := stream.read(PIECE):
        yield piece
