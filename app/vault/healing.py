"""The content of a damaged file put back from a backup: only what gives the hash on record counts."""

import io
from collections.abc import Iterator

from app.crypto.keys import database_key
from app.errors import AppError, Problem
from app.vault.access import Opened
from app.vault.backup import Backup, opened_records
from app.vault.database import Access, Database
from app.vault.files import CHUNK, FileStore, chunk


def heal(opened: Opened, source: Backup, sha: str) -> bool:
    """Replace the content of a file by the same content out of a backup; whether the backup had it whole.

    The new chunks are written and hashed beside the old ones first: nothing readable is given up for less.
    """
    store = FileStore(opened.records, opened.files)
    with opened.records.lock:
        try:
            stream = io.BufferedReader(_Pieces(_parts(opened, source, sha)))
            return store.put_back(sha, stream)
        except AppError as error:
            if error.problem not in (Problem.VAULT_DAMAGED, Problem.FILE_NOT_FOUND):
                raise
            return False


def _parts(opened: Opened, source: Backup, sha: str) -> Iterator[bytes]:
    """The chunks of a file in a backup. Raises FILE_NOT_FOUND, VAULT_DAMAGED."""
    with opened_records(source.path, opened.master) as records:
        row = records.row("SELECT key, size FROM file WHERE sha256 = ?", (sha,))
    if row is None or not source.chunks.is_file():
        raise AppError(Problem.FILE_NOT_FOUND)
    key, size = row
    chunks = Database(source.chunks, database_key(opened.master, source.header.files.salt), Access.READ)
    try:
        for part in range(-(-size // CHUNK)):
            yield chunk(chunks, key, part)
    finally:
        chunks.close()


class _Pieces(io.RawIOBase):
    """Pieces as a stream."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._left = pieces, b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview[int]") -> int:  # type: ignore[override]
        if not self._left:
            self._left = next(self._pieces, b"")
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count
