"""A reading copy that came in: who sent it, what is in it, and unpacking it where its reader wants it."""

import os
import secrets
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.bundle.container import Piece, Progress, Verified, contents, no_progress, verify
from app.bundle.manifest import Kind, refusal
from app.crypto import age
from app.errors import AppError, Problem
from app.services.keys import Origin, Trust, opening, origin_of, taken_with
from app.services.session import Session
from app.services.sharing.opening import RECEIVED, reading, sha256_of
from app.services.sharing.sealing import FIXED_TIME


@dataclass(frozen=True, slots=True)
class ReadingCopy:
    """A verified disclosure; nothing has been unpacked. `sha256` is that of the sealed file."""

    path: Path
    verified: Verified
    sender: Origin
    sha256: str
    secret: Sequence[age.Identity] = field(repr=False, default=())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its entries, all of them made by a writer and safe as paths."""
        return tuple(entry.name for entry in self.verified.manifest.entries)


def read_copy(
    session: Session, path: Path, progress: Progress = no_progress, *, passphrase: str = ""
) -> ReadingCopy:
    """Verify a disclosure and its sender. Raises BUNDLE_NOT_FOR_US, BUNDLE_DAMAGED, SENDER_NOT_PROVEN …"""
    secret = [age.PassphraseIdentity(passphrase)] if passphrase else opening(session)
    with reading(path) as handle:
        verified = verify(handle, secret, progress=progress)
        if verified.manifest.kind is not Kind.DISCLOSURE:
            raise refusal()
        return ReadingCopy(path, verified, origin_of(session, verified), sha256_of(handle), secret)


def unpack(session: Session, copy: ReadingCopy, folder: Path, progress: Progress = no_progress) -> Path:
    """Write a copy, readable by anybody, into a new folder, and note in the ledger that it was received.

    Raises FILE_EXISTS, BUNDLE_DAMAGED where it changed since it was verified, DISK_FULL, DISK_FAILED.
    """
    if folder.exists():
        raise AppError(Problem.FILE_EXISTS)
    writing = folder.with_name(secrets.token_hex(8) + ".part")
    try:
        writing.mkdir(mode=0o700)
        with reading(copy.path) as handle:
            for entry, pieces in contents(handle, copy.secret, copy.verified, progress=progress):
                _write(writing / entry.name, pieces)
        writing.replace(folder)
    except OSError as error:
        raise AppError(Problem.DISK_FULL if error.errno == 28 else Problem.DISK_FAILED) from None
    finally:
        shutil.rmtree(writing, ignore_errors=True)
    _note(session, copy)
    return folder


def _write(target: Path, pieces: Iterable[Piece]) -> None:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with target.open("xb") as file:
        for piece in pieces:
            file.write(piece)
    os.utime(target, (FIXED_TIME, FIXED_TIME))


def _note(session: Session, copy: ReadingCopy) -> None:
    proven = copy.sender.trust in (Trust.PROVEN, Trust.OURSELVES)
    session.vault.record_export(
        {
            "kind": RECEIVED,
            "bundle": copy.verified.manifest.id.hex(),
            "sha256": copy.sha256,
            "sender": copy.sender.fingerprint.hex() if proven else None,
            "reading_copy": True,
        },
        "reading copy",
    )
    taken_with(session, copy.sender, ())
