"""The payload of an age v1 file: ChaCha20-Poly1305 in chunks of 64 KiB (STREAM).

One thread only: the kernel's copying takes most of the time, so threads that hand batches to each other
gain nothing on a quiet machine and lose a third on a busy one (measured). What pays is few copies.
"""

from collections.abc import Generator, Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.crypto.age.header import damaged
from app.crypto.age.source import Source

CHUNK = 64 * 1024
SEALED = CHUNK + 16
_TAG = 16
_OPENED_AT_ONCE = 4


class Sealer:
    """Seals chunks in order into a buffer of its own."""

    def __init__(self, key: bytes, most: int) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._counter = 0
        self._out = memoryview(bytearray(most + _TAG * max(1, most // CHUNK)))

    def seal(self, *pieces: memoryview, final: bool = False) -> memoryview:
        """The sealed chunks of pieces, valid until the next call. Only a final piece may end amid one."""
        end = 0
        for piece in pieces:
            for start in range(0, len(piece) or final, CHUNK):
                end += self._seal(piece[start : start + CHUNK], end, final and start + CHUNK >= len(piece))
        return self._out[:end]

    def _seal(self, chunk: memoryview, at: int, final: bool) -> int:
        room = self._out[at : at + len(chunk) + _TAG]
        nonce = _nonce(self._counter, final=final)
        self._counter += 1
        return self._cipher.encrypt_into(nonce, chunk, None, room)


def open_chunks(key: bytes, source: Source) -> Generator[bytes | memoryview, None, None]:
    """The plaintext in order; `BUNDLE_DAMAGED` at the first chunk that is not authentic."""
    cipher, counter = ChaCha20Poly1305(key), 0
    for data, last in _batches(source):
        plain, count = _open_batch(cipher, counter, memoryview(data), last=last)
        if len(plain):
            yield plain
        if count * SEALED < len(data) or not data:
            raise damaged("payload")
        counter += count


def _open_batch(
    cipher: ChaCha20Poly1305, counter: int, data: memoryview, *, last: bool
) -> tuple[memoryview, int]:
    """The plaintext up to the first bad chunk, and the number of good ones."""
    out, done, total = memoryview(bytearray(len(data))), 0, -(-len(data) // SEALED)
    for i in range(total):
        chunk = data[i * SEALED : (i + 1) * SEALED]
        if len(chunk) < _TAG or (len(chunk) == _TAG and counter + i > 0):
            return out[:done], i  # an empty chunk may only be the whole payload
        nonce = _nonce(counter + i, final=last and i == total - 1)
        try:
            done += cipher.decrypt_into(nonce, chunk, None, out[done : done + len(chunk) - _TAG])
        except InvalidTag:
            return out[:done], i
    return out[:done], total


def _batches(source: Source) -> Iterator[tuple[bytes, bool]]:
    """Whole chunks, as many as are opened at once, and whether the payload ends with them."""
    size = _OPENED_AT_ONCE * SEALED
    data = source.read(size)
    while True:
        following = source.read(size) if len(data) == size else b""
        yield data, not following
        if not following:
            return
        data = following


def _nonce(counter: int, *, final: bool) -> bytes:
    return (counter << 8 | final).to_bytes(12, "big")
