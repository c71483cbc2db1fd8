"""The payload of an age v1 file: ChaCha20-Poly1305 in chunks of 64 KiB (STREAM).

Two workers seal or open batches of sixteen chunks, at most four batches at a time: the cipher
releases the interpreter lock, so reading, ciphers and writing overlap and memory stays constant.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.crypto.age.header import damaged
from app.crypto.age.source import Source

CHUNK = 64 * 1024
TAG = 16
_BATCH = 16
_DEPTH = 4
_WORKERS = 2
PLAIN_BATCH = _BATCH * CHUNK
_SEALED_BATCH = _BATCH * (CHUNK + TAG)

_Out = TypeVar("_Out")


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to sixteen whole chunks that follow each other; the last batch ends with the final chunk."""

    counter: int
    data: bytes | bytearray
    final: bool


class Pipeline(Generic[_Out]):
    """Runs work on two threads and gives the results in order; at most four are under way."""

    def __init__(self, work: Callable[[Batch], _Out]) -> None:
        self._work = work
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="age")
        self._waiting: deque[Future[_Out]] = deque()

    def put(self, batch: Batch) -> Iterator[_Out]:
        """Starts one piece of work and yields what must be finished first."""
        if batch.final and not self._waiting:
            yield self._work(batch)  # a small file needs no thread
            return
        self._waiting.append(self._pool.submit(self._work, batch))
        while len(self._waiting) >= _DEPTH:
            yield self._waiting.popleft().result()

    def finish(self) -> Iterator[_Out]:
        """Yields all that is still under way."""
        while self._waiting:
            yield self._waiting.popleft().result()

    def close(self) -> None:
        """Forgets what is under way and lets the threads end.

        Never waits: the garbage collector may call this from any thread, inside `Thread.start` even,
        and joining there deadlocks.
        """
        self._waiting.clear()
        self._pool.shutdown(wait=False, cancel_futures=True)


def seal_batch(key: bytes, batch: Batch) -> bytearray:
    """The sealed chunks of a batch."""
    cipher, data = ChaCha20Poly1305(key), memoryview(batch.data)
    count = max(1, -(-len(data) // CHUNK))
    out = bytearray(len(data) + count * TAG)
    view = memoryview(out)
    for i in range(count):
        chunk = data[i * CHUNK : (i + 1) * CHUNK]
        start = i * (CHUNK + TAG)
        nonce = _nonce(batch.counter + i, final=batch.final and i == count - 1)
        cipher.encrypt_into(nonce, chunk, None, view[start : start + len(chunk) + TAG])
    return out


def open_batch(key: bytes, batch: Batch) -> tuple[bytes | memoryview, bool]:
    """The opened chunks of a batch up to the first bad one, and whether all were good."""
    cipher, data = ChaCha20Poly1305(key), memoryview(batch.data)
    count = -(-len(data) // (CHUNK + TAG))
    out = bytearray(len(data))
    view, done = memoryview(out), 0
    for i in range(count):
        chunk = data[i * (CHUNK + TAG) : (i + 1) * (CHUNK + TAG)]
        final = batch.final and i == count - 1
        if len(chunk) < TAG or (len(chunk) == TAG and batch.counter + i > 0):
            return view[:done], False  # an empty chunk may only be the whole payload
        try:
            room = view[done : done + len(chunk) - TAG]
            done += cipher.decrypt_into(_nonce(batch.counter + i, final=final), chunk, None, room)
        except InvalidTag:
            return view[:done], False
    return view[:done], count > 0


def open_chunks(key: bytes, source: Source) -> Generator[bytes | memoryview, None, None]:
    """The plaintext in order; `BUNDLE_DAMAGED` at the first chunk that is not authentic."""
    pipeline = Pipeline(lambda batch: open_batch(key, batch))
    try:
        for plain, good in _through(pipeline, _batches(source)):
            if len(plain):
                yield plain
            if not good:
                raise damaged("payload")
    finally:
        pipeline.close()


def _through(pipeline: Pipeline[_Out], batches: Iterable[Batch]) -> Iterator[_Out]:
    for batch in batches:
        yield from pipeline.put(batch)
    yield from pipeline.finish()


def _batches(source: Source) -> Iterator[Batch]:
    counter, data = 0, source.read(_SEALED_BATCH)
    while True:
        following = source.read(_SEALED_BATCH) if len(data) == _SEALED_BATCH else b""
        yield Batch(counter, data, final=not following)
        if not following:
            return
        counter, data = counter + _BATCH, following


def _nonce(counter: int, *, final: bool) -> bytes:
    return (counter << 8 | final).to_bytes(12, "big")
