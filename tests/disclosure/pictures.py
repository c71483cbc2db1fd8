"""PNG and JPEG files put together piece by piece, honest or not."""

import struct
import zlib
from collections.abc import Sequence

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
Chunk = tuple[bytes, bytes]


def chunk(kind: bytes, body: bytes = b"") -> bytes:
    """A chunk with its length and checksum."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def header(width: int = 1, height: int = 1, depth: int = 8, colour: int = 0, interlaced: int = 0) -> Chunk:
    """The header of a PNG."""
    return b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)


def pixels(length: int = 2) -> Chunk:
    """Rows of so many bytes, all black."""
    return b"IDAT", zlib.compress(bytes(length))


END: Chunk = (b"IEND", b"")


def png(*chunks: Chunk, after: bytes = b"") -> bytes:
    """A PNG of some chunks."""
    return SIGNATURE + b"".join(chunk(*one) for one in chunks) + after


def segment(marker: int, body: bytes = b"") -> bytes:
    """A segment of a JPEG with its length."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


TABLES = segment(0xDB, bytes([0]) + bytes([16] * 64)) + segment(0xC4, bytes(18))
FRAME = segment(0xC0, struct.pack(">BHHB", 8, 8, 8, 1) + bytes([1, 0x11, 0]))
SCAN = segment(0xDA, bytes([1, 1, 0, 0, 63, 0])) + b"\x3f"
SOI, EOI = b"\xff\xd8", b"\xff\xd9"


def jpeg(*segments: bytes, end: bytes = EOI) -> bytes:
    """A JPEG of some segments; with none, the smallest that makes a picture."""
    return SOI + b"".join(segments or (TABLES, FRAME, SCAN)) + end


def parts(data: bytes) -> Sequence[bytes]:
    """The kinds of the chunks of a PNG, in order."""
    found, at = [], len(SIGNATURE)
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        found.append(kind)
        at += 12 + length
    return found
