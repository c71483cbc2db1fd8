"""Files in the vault: 1 MiB chunks in their own database, streamed with constant memory."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from secrets import randbits
from typing import BinaryIO
from zlib import crc32

from app.errors import AppError, Problem
from app.vault import thumbs
from app.vault.database import Database
from app.vault.thumbs import Thumb

CHUNK = 1 << 20
"""Bytes in one row."""
_CHUNKS_AT_ONCE = 16
IN_DRAFT = "SELECT 1 FROM draft WHERE instr(draft.body, file.sha256)"
"""Whether a form that was not saved yet holds a file."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that lies in the vault: SHA-256 (hex), CRC-32 and size in bytes."""

    sha256: str
    crc32: int
    size: int


@dataclass(slots=True)
class FileStore:
    """The `file` table of the records and the chunks beside them."""

    records: Database
    chunks: Database

    def attach(
        self,
        stream: BinaryIO,
        media_type: str = "",
        progress: Callable[[int], None] | None = None,
        cancelled: Cancelled | None = None,
    ) -> Attached:
        """Take a file in. It stays pending until a record holds it. Raises CANCELLED, DISK_FULL."""
        key = randbits(62)
        with self.records.atomic():
            self.records.execute("INSERT INTO file (key, type, pending) VALUES (?, ?, 1)", (key, media_type))
        try:
            return self._close(key, self._stream(key, stream, progress, cancelled))
        except BaseException:
            self._drop(key)
            raise

    def _stream(
        self, key: int, stream: BinaryIO, progress: Callable[[int], None] | None, cancelled: Cancelled | None
    ) -> Attached:
        hasher, crc, size, part = sha256(), 0, 0, 0
        while batch := [data for _ in range(_CHUNKS_AT_ONCE) if (data := _full(stream))]:
            with self.chunks.atomic():
                for data in batch:
                    hasher.update(data)
                    crc, size = crc32(data, crc), size + len(data)
                    self._put(key, part, data)
                    part += 1
            if cancelled and cancelled():
                raise AppError(Problem.CANCELLED)
            if progress:
                progress(size)
        return Attached(hasher.hexdigest(), crc, size)

    def _put(self, key: int, part: int, data: bytes) -> None:
        self.chunks.execute("INSERT INTO chunk (file, part, data) VALUES (?, ?, ?)", (key, part, data))

    def _close(self, key: int, attached: Attached) -> Attached:
        with self.records.atomic():
            if self.key_of(attached.sha256) is None:
                self.records.execute(
                    "UPDATE file SET sha256 = ?, crc32 = ?, size = ? WHERE key = ?",
                    (attached.sha256, attached.crc32, attached.size, key),
                )
                return attached
        self._drop(key)
        return attached

    def put_back(self, sha: str, stream: BinaryIO) -> bool:
        """Replace the content of a file by a stream of the same hash; with another nothing changes."""
        key, old = randbits(62), self.key_of(sha)
        with self.records.atomic():
            self.records.execute("INSERT INTO file (key, type, pending) VALUES (?, '', 1)", (key,))
        try:
            found = self._stream(key, stream, None, None)
        except BaseException:
            self._drop(key)
            raise
        if found.sha256 != sha:
            self._drop(key)
            return False
        with self.records.atomic():
            kind = self.records.value("SELECT type FROM file WHERE key = ?", (old,))
            self.records.execute("DELETE FROM file WHERE key = ?", (old,))
            self.records.execute(
                "UPDATE file SET sha256 = ?, crc32 = ?, size = ?, type = ?, pending = 0 WHERE key = ?",
                (sha, found.crc32, found.size, kind or "", key),
            )
        self.drop_chunks([old] if old is not None else [])
        return True

    def _drop(self, key: int) -> None:
        with self.records.atomic():
            self.records.execute("DELETE FROM file WHERE key = ?", (key,))
        self.drop_chunks([key])

    def drop_chunks(self, keys: list[int]) -> None:
        """Delete the chunks and small pictures of files that are gone, in short transactions."""
        thumbs.drop(self.chunks, keys)
        for key in keys:
            while parts := self.chunks.column("SELECT key FROM chunk WHERE file = ? LIMIT 16", (key,)):
                with self.chunks.atomic():
                    self.chunks.many("DELETE FROM chunk WHERE key = ?", ((part,) for part in parts))

    def sweep(self) -> int:
        """At unlock: drop pending files that no draft names, and chunks of no file; returns how many went."""
        pending = self.records.column(f"SELECT key FROM file WHERE pending AND NOT EXISTS ({IN_DRAFT})")
        for key in pending:
            self._drop(key)
        known = set(self.records.column("SELECT key FROM file"))
        stored = {*self.chunks.column("SELECT DISTINCT file FROM chunk"), *thumbs.owners(self.chunks)}
        orphans = sorted(stored - known)
        self.drop_chunks(orphans)
        return len(pending) + len(orphans)

    def key_of(self, sha: str) -> int | None:
        """The key of a file by its SHA-256 (hex)."""
        return self.records.value("SELECT key FROM file WHERE sha256 = ?", (sha,))  # type: ignore[no-any-return]

    def about(self, sha: str) -> Attached:
        """Size and checksum of a file by its SHA-256. Raises FILE_NOT_FOUND."""
        row = self.records.row("SELECT sha256, crc32, size FROM file WHERE sha256 = ?", (sha,))
        if row is None:
            raise AppError(Problem.FILE_NOT_FOUND)
        return Attached(*row)

    def read(self, sha: str) -> Iterator[bytes]:
        """The content of a file, chunk by chunk. Raises FILE_NOT_FOUND, VAULT_DAMAGED."""
        key, size = located(self.records, sha)
        for part in range(-(-size // CHUNK)):
            yield chunk(self.chunks, key, part)


class FileReader:
    """Any part of a file, over connections of its own that do not wait for the writer."""

    def __init__(self, records: Database, chunks: Database) -> None:
        self._records, self._chunks = records, chunks

    def size(self, sha: str) -> int:
        """Bytes of a file by its SHA-256 (hex). Raises FILE_NOT_FOUND."""
        return located(self._records, sha)[1]

    def read_at(self, sha: str, offset: int, size: int) -> bytes:
        """Up to `size` bytes from `offset` on; nothing past the end. Raises FILE_NOT_FOUND, VAULT_DAMAGED."""
        key, whole = located(self._records, sha)
        end = min(offset + size, whole)
        if end <= offset:
            return b""
        first, last = offset // CHUNK, (end - 1) // CHUNK
        data = b"".join(chunk(self._chunks, key, part) for part in range(first, last + 1))
        return data[offset - first * CHUNK : end - first * CHUNK]

    def thumbs(self, shas: Sequence[str]) -> dict[str, Thumb]:
        """The small pictures that are there, by SHA-256 (hex)."""
        return thumbs.of(self._records, self._chunks, shas)

    def without_thumb(self) -> list[str]:
        """The files of records that nobody made a small picture of, newest first."""
        return thumbs.missing(self._records, self._chunks)

    def interrupt(self) -> None:
        """Stop what is being read, from another thread."""
        self._chunks.interrupt()

    def close(self) -> None:
        """Close both connections."""
        self._records.close()
        self._chunks.close()


def located(records: Database, sha: str) -> tuple[int, int]:
    """Key and size in bytes of a file by its SHA-256 (hex). Raises FILE_NOT_FOUND."""
    row = records.row("SELECT key, size FROM file WHERE sha256 = ?", (sha,))
    if row is None:
        raise AppError(Problem.FILE_NOT_FOUND)
    return row[0], row[1]


def chunk(chunks: Database, file: int, part: int) -> bytes:
    """One chunk of a file, authentic to its last byte. Raises VAULT_DAMAGED."""
    data = chunks.value("SELECT data FROM chunk WHERE file = ? AND part = ?", (file, part))
    chunks.refuse_damage()
    if data is None:
        raise AppError(Problem.VAULT_DAMAGED)
    return bytes(data)


def _full(stream: BinaryIO) -> bytes:
    """One whole chunk, or what is left of the stream."""
    data = stream.read(CHUNK)
    while data and len(data) < CHUNK and (more := stream.read(CHUNK - len(data))):
        data += more
    return data
