"""SHA-256 and CRC-32 of a stream of pieces; of a long one beside the stream, on a second core."""

import hashlib
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Queue
from threading import Thread

LONG = 4 * 1024 * 1024
"""Bytes from which a thread pays: hashing takes about as long as decrypting, and both let go of the lock."""
_WAITING = 4
"""Pieces that may wait for the thread, so that memory stays bounded."""

Piece = bytes | memoryview


@dataclass(slots=True)
class Digest:
    """What is known of the bytes so far; complete once the block that made it has been left."""

    summed: bool = True
    crc32: int = 0
    _sha256: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    @property
    def sha256(self) -> bytes:
        """The SHA-256 of the bytes."""
        return self._sha256.digest()

    def update(self, piece: Piece) -> None:
        """Takes the next bytes; they may not be changed afterwards."""
        self._sha256.update(piece)
        if self.summed:
            self.crc32 = zlib.crc32(piece, self.crc32)


def digested(pieces: Iterable[Piece], digest: Digest, length: int) -> Generator[Piece, None, None]:
    """The same pieces, about `length` bytes in all; the digest is complete when they have ended."""
    with _beside(digest) if length >= LONG else _at_once(digest) as queue:
        for piece in pieces:
            queue.put(piece)
            yield piece


@dataclass(frozen=True, slots=True)
class _Direct:
    digest: Digest

    def put(self, piece: Piece) -> None:
        self.digest.update(piece)


@contextmanager
def _at_once(digest: Digest) -> Iterator[_Direct]:
    yield _Direct(digest)


@contextmanager
def _beside(digest: Digest) -> Iterator["Queue[Piece | None]"]:
    """A thread that digests what is put into the queue, and has ended when the block is left."""
    queue: Queue[Piece | None] = Queue(_WAITING)
    thread = Thread(target=_work, args=(digest, queue), name="digest", daemon=True)
    thread.start()
    try:
        yield queue
    finally:
        queue.put(None)
        thread.join()


def _work(digest: Digest, queue: "Queue[Piece | None]") -> None:
    while (piece := queue.get()) is not None:
        digest.update(piece)
