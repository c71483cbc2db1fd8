"""Frames over the two pipes: a JSON head and a payload; while it works the child may ask for bytes.

A frame is the length of the head (4 bytes), the length of the payload (8), both big-endian, then the two.
Towards the child: `{"do": name, ...}` begins a task. Towards the parent: `{"read": [offset, size]}` asks for
bytes of the file, answered by a frame `{}` whose payload they are; `{"ok": ...}` or `{"failed": word}` ends
the task.
"""

import io
import json
import struct
from typing import Any, BinaryIO

HEAD = struct.Struct(">IQ")
PIECE = 1 << 20
"""Bytes asked for at once at least, so that small reads do not each cross the pipe."""


class Channel:
    """The child's end of the two pipes."""

    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._source, self._sink = source, sink
        self.ended = False

    def receive(self) -> tuple[dict[str, Any], bytes]:
        """The next frame; EOFError when the parent is gone."""
        head, payload = HEAD.unpack(self._exactly(HEAD.size))
        return json.loads(self._exactly(head)), self._exactly(payload)

    def send(self, head: dict[str, Any], payload: bytes | memoryview = b"") -> None:
        """Send a frame."""
        words = json.dumps(head, ensure_ascii=False).encode()
        self._sink.write(HEAD.pack(len(words), len(payload)) + words)
        self._sink.write(payload)
        self._sink.flush()

    def _exactly(self, size: int) -> bytes:
        data = self._source.read(size)
        if len(data) != size:
            self.ended = True
            raise EOFError
        return data


class Pulled(io.RawIOBase):
    """The file as a stream that can seek; bytes are fetched from the parent as they are wanted."""

    KEPT = 8

    def __init__(self, channel: Channel, size: int) -> None:
        self._channel, self.size, self._at = channel, size, 0
        self._pieces: dict[int, bytes] = {}

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        """Stay open: a library that is done with the file must not end it for the next task."""

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError("before the start")
        self._at = base + offset
        return self._at

    def readinto(self, buffer: Any) -> int:
        wanted = min(len(buffer), max(0, self.size - self._at))
        number, inside = divmod(self._at, PIECE)
        data = self._piece(number)[inside : inside + wanted] if wanted else b""
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _piece(self, number: int) -> bytes:
        if number in self._pieces:
            self._pieces[number] = self._pieces.pop(number)  # the newest stands last
            return self._pieces[number]
        start = number * PIECE
        self._channel.send({"read": [start, min(PIECE, self.size - start)]})
        _, data = self._channel.receive()
        while len(self._pieces) >= self.KEPT:
            del self._pieces[next(iter(self._pieces))]
        self._pieces[number] = data
        return data
