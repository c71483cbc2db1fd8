"""Pictures without their metadata: the container is taken apart and put together anew, nothing is decoded.

Only JPEG and PNG can be trusted to that. Every other kind of file stays.
"""

import re
import struct
import zlib
from collections.abc import Iterator

MOST = 64 << 20
"""Bytes of a file that is looked at; a larger one stays."""
FILLER = 16
"""Random bytes in each copy, so that no two copies, and not our own file, have one hash."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_SOI, _EOI, _SOS, _COM = 0xD8, 0xD9, 0xDA, 0xFE
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_KEPT = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD})
"""Frames, tables and scans of the processes in common use; application data and comments go."""
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7]")
"""In a scan: neither a stuffed byte nor a restart."""
_JFIF = b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"


class NotSafeError(Exception):
    """The file is not one whose metadata can be taken out for certain."""


def stripped(data: bytes, filler: bytes) -> tuple[bytes, str]:
    """The picture without metadata, and its extension. Raises NotSafeError for everything else."""
    if len(data) > MOST or len(filler) != FILLER:
        raise NotSafeError
    try:
        if data.startswith(_PNG):
            return _png(data, filler), "png"
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg(data, filler), "jpg"
    except (struct.error, IndexError):
        raise NotSafeError from None
    raise NotSafeError


def _png(data: bytes, filler: bytes) -> bytes:
    """The chunks that make the picture; what follows the end of it goes too."""
    out, at, seen = bytearray(_PNG), len(_PNG), []
    while b"IEND" not in seen:
        length, kind = struct.unpack_from(">I4s", data, at)
        body, crc = data[at + 8 : at + 8 + length], data[at + 8 + length : at + 12 + length]
        if len(crc) != 4 or zlib.crc32(kind + body) != int.from_bytes(crc, "big"):
            raise NotSafeError
        if kind[:1].isupper() and kind not in _PNG_KEPT:
            raise NotSafeError
        if kind == b"IEND":
            body = b""
        if kind in _PNG_KEPT:
            out += _chunk(b"fiLl", filler) if kind == b"IEND" else b""
            out += _chunk(kind, body)
        seen.append(kind)
        at += 12 + length
    if seen[0] != b"IHDR" or b"IDAT" not in seen:
        raise NotSafeError
    return _honest(bytes(out))


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _honest(out: bytes) -> bytes:
    """Refuses a PNG whose data go on after the picture's own stream has ended."""
    packed, at = bytearray(), len(_PNG)
    while at < len(out):
        length, kind = struct.unpack_from(">I4s", out, at)
        packed += out[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    inflater = zlib.decompressobj()
    left, made = bytes(packed), 0
    try:
        while left and not inflater.eof:
            made += len(inflater.decompress(left, 1 << 20))
            left = inflater.unconsumed_tail
            if made > 16 * MOST:
                raise NotSafeError
    except zlib.error:
        raise NotSafeError from None
    if not inflater.eof or inflater.unused_data or made != _pixels(out):
        raise NotSafeError
    return out


_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


def _pixels(png: bytes) -> int:
    """How many bytes the rows of a PNG of this header are: a stream with more hides something."""
    width, height, depth, colour, _, _, interlaced = struct.unpack_from(">IIBBBBB", png, 16)
    if colour not in _CHANNELS:
        raise NotSafeError
    bits = depth * _CHANNELS[colour]
    if not interlaced:
        return int(height * (1 + (width * bits + 7) // 8))
    total = 0
    for x, y, step_x, step_y in _PASSES:
        columns, rows = (width - x + step_x - 1) // step_x, (height - y + step_y - 1) // step_y
        total += rows * (1 + (columns * bits + 7) // 8) if columns > 0 and rows > 0 else 0
    return total


def _jpeg(data: bytes, filler: bytes) -> bytes:
    out = bytearray(b"\xff\xd8" + _segment(0xE0, _JFIF) + _segment(_COM, filler))
    ended = False
    for marker, body in _segments(data):
        if marker in _JPEG_KEPT:
            out += body
        elif marker == _EOI:
            out += b"\xff\xd9"
            ended = True
        elif marker not in range(0xE0, 0xF0) and marker != _COM:
            raise NotSafeError
    if not ended or b"\xff\xda" not in out:
        raise NotSafeError
    return bytes(out)


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each marker with its bytes, a scan with all its coded data; nothing after the end of the image."""
    at = 2
    while True:
        if data[at] != 0xFF:
            raise NotSafeError
        while data[at + 1] == 0xFF:  # fill bytes
            at += 1
        marker = data[at + 1]
        if marker == _EOI:
            yield marker, b""
            return
        if marker in _ALONE or marker in (0x00, _SOI):
            raise NotSafeError
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(data):
            raise NotSafeError
        start, at = at, end
        if marker == _SOS:
            at = _after_scan(data, end)
        yield marker, data[start:at]


def _after_scan(data: bytes, at: int) -> int:
    """Where the coded data of a scan end: at the next marker that is neither stuffing nor a restart."""
    found = _MARKER.search(data, at)
    if found is None:
        raise NotSafeError
    return found.start()
