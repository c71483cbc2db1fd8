"""Everything that can be read in an opened package: every member, unpacked, in every encoding."""

import base64
import binascii
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pypdfium2

from app.bundle.container import contents, verify
from app.crypto import age

_RUN = re.compile(rb"[A-Za-z0-9+/_-]{12,}")
_HEX = re.compile(rb"(?:[0-9a-fA-F]{2}){8,}")
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_UTF16_HEX = re.compile(rb"<([0-9A-Fa-f]{8,})>")


def members(path: Path, identity: age.Identity) -> dict[str, bytes]:
    """The entries of a sealed package by name, the manifest included."""
    with path.open("rb") as handle:
        verified = verify(handle, [identity])
        found = {"manifest.json": verified.manifest.encode()}
        for entry, pieces in contents(handle, [identity], verified):
            found[entry.name] = b"".join(bytes(piece) for piece in pieces)
    return found


def texts(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Every text that the members hold, names of members included."""
    yield "\n".join(parts)
    for data in parts.values():
        for blob in _unpacked(data):
            yield from _decoded(blob)
            yield from (text for run in _inner(blob) for text in _decoded(run))


def _unpacked(data: bytes) -> Iterator[bytes]:
    yield data
    if data.startswith(b"%PDF"):
        yield from _pdf(data)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield from _unpacked(archive.read(name))


def _pdf(data: bytes) -> Iterator[bytes]:
    """Streams inflated, strings, the words as a reader copies them, the document's properties."""
    for found in _STREAM.finditer(data):
        try:
            yield zlib.decompressobj().decompress(found[1])
        except zlib.error:
            continue
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return  # not a PDF that a reader opens; its bytes were looked at already
    yield repr(document.get_metadata_dict()).encode()
    for page in document:
        yield page.get_textpage().get_text_range().encode()


def _decoded(blob: bytes) -> Iterator[str]:
    text = blob.decode("utf-8", "ignore")
    yield text
    yield re.sub(r"[\s,]", "", text)  # words broken at the end of a line, digits in groups
    if b"\x00" in blob or len(blob) < 1 << 16:
        for start in (0, 1):
            yield blob[start:].decode("utf-16-le", "ignore")
            yield blob[start:].decode("utf-16-be", "ignore")


def _inner(blob: bytes) -> Iterator[bytes]:
    """What stands in base64, at each alignment, or in hex."""
    for found in _RUN.finditer(blob):
        for start in range(4):
            piece = found[0][start : start + (len(found[0]) - start) // 4 * 4]
            try:
                yield base64.b64decode(piece, altchars=b"-_" if b"-" in piece or b"_" in piece else None)
            except binascii.Error:
                continue
    for found in _HEX.finditer(blob):
        yield bytes.fromhex(found[0].decode())
    for found in _UTF16_HEX.finditer(blob):
        if len(found[1]) % 2 == 0:
            yield bytes.fromhex(found[1].decode())
