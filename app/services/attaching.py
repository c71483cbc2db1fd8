"""Files: taken into the vault as a stream, read back in pieces, never written in the clear."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

from app.errors import AppError, Problem
from app.records.types.evidence import Evidence
from app.records.values import FileRef
from app.services.session import Session

Progress = Callable[[int, int], None]
START = 512
"""Bytes at the start of a file that tell what it is."""

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "application/pdf"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    *((4, b"ftyp" + brand, "image/heic") for brand in (b"heic", b"heix", b"mif1", b"msf1", b"heim", b"heis")),
    (4, b"ftypavif", "image/avif"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (8, b"WAVE", "audio/wav"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"\x1f\x8b", "application/gzip"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (257, b"ustar", "application/x-tar"),
)
"""Where a kind of file shows itself: by content, never by name."""


def media_type(start: bytes) -> str:
    """The type of a file from its first bytes; unknown kinds are octet streams."""
    found = (kind for at, mark, kind in _SIGNATURES if start[at : at + len(mark)] == mark)
    return next(found, "application/octet-stream")


def attach(session: Session, path: Path, progress: Progress | None = None) -> FileRef:
    """Take a file in; its name and place are not remembered. Raises FILE_NOT_FOUND, DISK_FULL, CANCELLED."""
    try:
        with path.open("rb") as stream:
            return attach_stream(session, stream, path.stat().st_size, progress)
    except OSError:
        raise AppError(Problem.FILE_NOT_FOUND) from None


def attach_stream(session: Session, stream: BinaryIO, size: int, progress: Progress | None = None) -> FileRef:
    """Take a seekable stream in, in constant memory."""
    kind = media_type(stream.read(START))
    stream.seek(0)
    attached = session.vault.attach(stream, kind, (lambda done: progress(done, size)) if progress else None)
    return FileRef(attached.sha256, attached.size, kind)


def read_file(session: Session, sha256: str) -> Iterator[bytes]:
    """The content of a file, in pieces of 1 MiB. Raises FILE_NOT_FOUND."""
    return session.vault.read_file(sha256)


def with_file(evidence: Evidence, file: FileRef) -> Evidence:
    """An evidence record that holds a file, with the size, type and hash that the program sets."""
    return replace(
        evidence, file=file, size=Decimal(file.size), media_type=file.media_type, sha256=file.sha256
    )
