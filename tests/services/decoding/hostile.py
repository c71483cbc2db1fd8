"""Hostile files: honest ones of every kind, changed at random or so that damage reaches deep; and bombs."""

import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from random import Random

from PIL import Image

from tests import files

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
UNKIND = ("../../a", "a\0b", "x" * 4000)
"""Names of members."""
MOST_INSIDE = 40 << 20
"""Bytes that a packed member is blown up to."""


def small(kind: str) -> Callable[[], bytes]:
    """A picture of a few thousand pixels, the same each time."""

    def made() -> bytes:
        sink, image = io.BytesIO(), Image.frombytes("RGB", (80, 50), Random(kind).randbytes(80 * 50 * 3))
        exif = image.getexif()
        exif[0x0110], exif.get_ifd(0x8769)[0x9003] = files.DEVICE, "2026:10:17 05:40:00"
        image.save(sink, kind, **({"exif": exif} if kind in ("JPEG", "HEIF", "WEBP") else {}))
        return sink.getvalue()

    return made


def rolled() -> bytes:
    """A tar of two files."""
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as made:
        for name in ("通知书.txt", "b.bin"):
            entry = tarfile.TarInfo(name)
            entry.size = 2000
            made.addfile(entry, io.BytesIO(bytes(2000)))
    return sink.getvalue()


KINDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "png": ("image/png", small("PNG")), "jpeg": ("image/jpeg", small("JPEG")),
    "heic": ("image/heic", small("HEIF")), "tiff": ("image/tiff", small("TIFF")),
    "webp": ("image/webp", small("WEBP")), "gif": ("image/gif", small("GIF")),
    "pdf": ("application/pdf", lambda: files.pdf(2)),
    "zip": ("application/zip", lambda: files.packed({"a.txt": b"a" * 500, "b/通知书.txt": b"b" * 500})),
    "tar": ("application/x-tar", rolled),
    "tar.gz": ("application/gzip", lambda: gzip.compress(rolled())),
    "docx": (WORD, lambda: files.word("第一段", "second")),
    "xlsx": (SHEET, lambda: files.sheet([["姓名", "林若溪"], ["a", "1"]])),
    "mp4": ("video/mp4", lambda: files.video(1)), "ogg": ("audio/ogg", lambda: files.tone(1)),
}  # fmt: skip
"""By name: the media type under which it is opened, and an honest one."""


def changed(data: bytes, draw: Random) -> bytes:
    """The file with its bytes damaged, or with its parts damaged and its sums right again."""
    deep = {b"PK\x03\x04": _packed, b"\x89PNG": _summed, b"\x1f\x8b": _squeezed}.get(data[:4])
    deep = deep or (_squeezed if data[:2] == b"\x1f\x8b" else None)
    return deep(data, draw) if deep and draw.random() < 0.6 else damaged(data, draw)


def damaged(data: bytes, draw: Random) -> bytes:
    """Bits flipped, pieces cut out, doubled, moved or overwritten with numbers that are far too large."""
    made = bytearray(data)
    for _ in range(draw.choice((1, 1, 2, 8, 60))):
        at = draw.randrange(len(made)) if draw.random() < 0.5 else draw.randrange(min(600, len(made)))
        match draw.randrange(6):
            case 0:
                made[at] ^= 1 << draw.randrange(8)
            case 1:
                made[at : at + 4] = draw.choice((b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0"))
            case 2:
                del made[at : at + draw.randrange(1, 200)]
            case 3:
                made[at:at] = made[at : at + draw.randrange(1, 200)]
            case 4:
                made[at:] = made[at:][: draw.randrange(1, 4000)]
            case _:
                other = draw.randrange(len(made))
                made[at : at + 40] = made[other : other + 40]
        if not made:
            return b"\0"
    return bytes(made)


def _packed(data: bytes, draw: Random) -> bytes:
    """A ZIP whose members are damaged, blown up or named by somebody unkind, under right sums."""
    sink = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        names = source.namelist()
        chosen = draw.choice(names)
        for name in names:
            inside = source.read(name)
            if name == chosen:
                inside = _blown(inside, draw) if draw.random() < 0.1 else damaged(inside or b"\0", draw)
            unkind = draw.random() < 0.03
            member = draw.choice(UNKIND) if unkind else name
            made.writestr(member if member not in made.namelist() else f"{member} 2", inside)
    return sink.getvalue()


def _blown(inside: bytes, draw: Random) -> bytes:
    return inside[: len(inside) // 2] + draw.choice((b"\0", b" ", b"<a>")) * draw.randrange(MOST_INSIDE // 3)


def _summed(data: bytes, draw: Random) -> bytes:
    """A PNG with one chunk damaged and its sum right."""
    parts, at = [data[:8]], 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        parts.append(data[at + 4 : at + 8 + length])
        at += 12 + length
    chosen = draw.randrange(1, len(parts))
    parts[chosen] = parts[chosen][:4] + damaged(parts[chosen][4:] or b"\0", draw)
    return parts[0] + b"".join(chunk(one[:4], one[4:]) for one in parts[1:])


def chunk(name: bytes, inside: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(inside)) + name + inside + struct.pack(">I", zlib.crc32(name + inside))


def _squeezed(data: bytes, draw: Random) -> bytes:
    return gzip.compress(damaged(gzip.decompress(data), draw), 1)


# --- bombs --------------------------------------------------------------------------------------------


def wide_png(wide: int, high: int) -> bytes:
    """A small PNG that is a large picture, all of it there."""
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(wide + 1)) for _ in range(high)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def laughing_word() -> bytes:
    """A Word file whose text is entities within entities."""
    kinds = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "lol">{kinds}]>'
    return _with_member(files.word("x"), "word/document.xml", lambda xml: (
        head.encode() + xml.split(b"?>", 1)[-1].replace(b"<w:t>x", b"<w:t>&l9;")))  # fmt: skip


def deep_word() -> bytes:
    """A Word file nested a hundred thousand deep."""
    tags = b"<w:tbl>" * 100_000
    return _with_member(files.word("x"), "word/document.xml", lambda xml: xml.replace(b"<w:p>", tags, 1))


def far_sheet() -> bytes:
    """A sheet of two cells with sixteen thousand million between them."""
    return _with_member(files.sheet([["a", "b"]]), "xl/worksheets/sheet1.xml", lambda xml: (
        xml.replace(b'r="B1"', b'r="XFD1048576"').replace(b"A1:B1", b"A1:XFD1048576")))  # fmt: skip


def _with_member(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    sink = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for one in source.namelist():
            inside = source.read(one)
            made.writestr(one, change(inside) if one == name else inside)
    return sink.getvalue()


def long_tar() -> bytes:
    """A few kilobytes that unroll to a file of 400 MB."""
    entry = tarfile.TarInfo("zeros")
    entry.size = 400 << 20
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [packer.compress(entry.tobuf())]
    pieces += [packer.compress(bytes(1 << 20)) for _ in range(400)]
    return b"".join(pieces) + packer.flush()


def looping_pdf() -> bytes:
    """A PDF whose pages are their own children."""
    body = (
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 2000000000/Kids[2 0 R 2 0 R 3 0 R]/Parent 2 0 R>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e9 1e9]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Length 5 0 R>>stream\nq Q\nendstream endobj\n5 0 obj 4 0 R endobj\n"
    )
    return body + b"trailer<</Root 1 0 R/Prev 9>>\nstartxref\n0\n%%EOF"


BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a huge picture": ("image/png", lambda: wide_png(20_000, 7_000)),
    "a picture beyond the limit": ("image/png", lambda: wide_png(60_000, 3_000)),
    "entities": (WORD, laughing_word), "deep": (WORD, deep_word), "a far cell": (SHEET, far_sheet),
    "a long tar": ("application/gzip", long_tar), "pages that loop": ("application/pdf", looping_pdf),
    "nothing": ("application/pdf", lambda: b"\0"),
}  # fmt: skip
