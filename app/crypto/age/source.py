"""Reading a sealed file from any binary source: by line, by block, armored or not."""

import base64
import binascii
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from app.crypto.age.header import damaged

_BLOCK = 64 * 1024
_BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
_END = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64
_MOST_SPACE = 1024


class Readable(Protocol):
    """Anything that gives bytes: a file object or our own sources."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""


class Source:
    """Buffers a readable so that a header can be read by line and the rest by exact blocks."""

    def __init__(self, inner: Readable) -> None:
        self._inner = inner
        self._held = b""

    def readline(self, limit: int) -> bytes:
        """The next line with its newline; shorter without one at the end or at `limit` bytes."""
        while (end := self._held.find(b"\n", 0, limit)) < 0 and len(self._held) < limit:
            block = self._inner.read(_BLOCK)
            if not block:
                break
            self._held += block
        return self._take(end + 1 if end >= 0 else limit)

    def peek(self, size: int) -> bytes:
        """The next bytes, left where they are; fewer than `size` only at the end."""
        while len(self._held) < size and (block := self._inner.read(size - len(self._held))):
            self._held += block
        return self._held[:size]

    def read(self, size: int, /) -> bytes:
        """Exactly `size` bytes, fewer only at the end."""
        if not self._held:
            self._held = self._inner.read(size)
        parts = [self._take(size)]
        missing = size - len(parts[0])
        while missing and (block := self._inner.read(missing)):
            parts.append(block[:missing])
            self._held = block[missing:]  # an armored source gives whole lines
            missing -= len(parts[-1])
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _take(self, size: int) -> bytes:
        if size == len(self._held):
            taken, self._held = self._held, b""  # the usual case of a large file: no copy
            return taken
        taken, self._held = self._held[:size], self._held[size:]
        return taken


class ArmorSource:
    """The bytes inside an armored file; strict as C2SP age.md asks, `BUNDLE_DAMAGED` otherwise."""

    def __init__(self, inner: Readable) -> None:
        self._blocks = _armored(Source(inner))

    def read(self, _size: int, /) -> bytes:
        """The next decoded line (at most 48 bytes); none at the end."""
        return next(self._blocks, b"")


def plain_or_armored(file: BinaryIO) -> Source:
    """A source over `file`, taking off the armor if it begins with one."""
    source = Source(file)
    if source.peek(_MOST_SPACE).lstrip(b" \t\r\n").startswith(_BEGIN):
        return Source(ArmorSource(source))
    return source


def _armored(source: Source) -> Iterator[bytes]:
    space = 0
    while not (first := _line(source)).strip(b" \t\r"):
        space += len(first) + 1
        if space > _MOST_SPACE or not source.peek(1):
            raise damaged("armor")
    if first.lstrip(b" \t") != _BEGIN:
        raise damaged("armor")
    last = False
    while (line := _line(source)) != _END:
        if last or not line or len(line) > _COLUMNS:
            raise damaged("armor")
        last = len(line) < _COLUMNS
        yield (data := _decode(line))
        last = last or len(data) < _COLUMNS * 3 // 4
    if source.read(_MOST_SPACE).strip(b" \t\r\n") or source.peek(1):
        raise damaged("armor")


def _line(source: Source) -> bytes:
    return source.readline(_MOST_SPACE).removesuffix(b"\n").removesuffix(b"\r")


def _decode(line: bytes) -> bytes:
    try:
        data = base64.b64decode(line, validate=True)
    except binascii.Error:
        raise damaged("armor") from None
    if not data or base64.b64encode(data) != line:
        raise damaged("armor")
    return data
