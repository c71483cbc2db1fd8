"""A second writer of the container, by the specification, with every field open to abuse."""

import hashlib
import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

ID = bytes(range(32))


@dataclass(frozen=True)
class Part:
    """One member; what is None is worked out as it should be."""

    name: bytes
    data: bytes
    crc: int | None = None
    size: int | None = None
    version: int = 20
    flags: int = 0x0800
    method: int = 0
    time: int = 0
    date: int = 0x0021
    extra: bytes = b""
    after: bytes = b""
    """What follows the data: a data descriptor, a gap."""
    central: Mapping[str, Any] | None = None
    """Fields of the directory's row that differ from the local header's."""
    comment: bytes = b""
    attributes: int = 0
    offset: int | None = None

    def local(self) -> bytes:
        """The local header."""
        return struct.pack("<4sHHHHHIIIHH", b"PK\3\4", *self._shared()) + self.name + self.extra

    def row(self, offset: int) -> bytes:
        """The directory's row."""
        one = replace(self, **dict(self.central or {}))
        place = offset if one.offset is None else one.offset
        shared = struct.pack("<4sHHHHHHIIIHH", b"PK\1\2", one.version, *one._shared())
        rest = struct.pack("<HHHII", len(one.comment), 0, 0, one.attributes, place)
        return shared + rest + one.name + one.extra + one.comment

    def _shared(self) -> tuple[int, ...]:
        crc = zlib.crc32(self.data) if self.crc is None else self.crc
        size = len(self.data) if self.size is None else self.size
        return (
            self.version, self.flags, self.method, self.time, self.date, crc, size, size,
            len(self.name), len(self.extra),
        )  # fmt: skip


@dataclass(frozen=True)
class Ending:
    """The end of the directory and what may be wrong with it."""

    before: bytes = b""
    zip64: bool = False
    count: int | None = None
    comment: bytes = b""
    after: bytes = b""

    def record(self, count: int, size: int, offset: int) -> bytes:
        """The end records."""
        number = count if self.count is None else self.count
        records = b""
        if self.zip64:
            records = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset)
            records += struct.pack("<4sIQI", b"PK\6\7", 0, offset + size, 1)
        numbers = (0, 0, min(number, 0xFFFF), min(number, 0xFFFF), size, offset, len(self.comment))
        return records + struct.pack("<4sHHHHIIH", b"PK\5\6", *numbers) + self.comment + self.after


def zipped(parts: Sequence[Part], end: Ending | None = None, rows: Sequence[int] | None = None) -> bytes:
    """The archive; `rows` are the members that the directory lists, in its order."""
    end = end or Ending()
    body, offsets = b"", list[int]()
    for part in parts:
        offsets.append(len(body))
        body += part.local() + part.data + part.after
    body += end.before
    listed = range(len(parts)) if rows is None else rows
    directory = b"".join(parts[i].row(offsets[i]) for i in listed)
    return body + directory + end.record(len(listed), len(directory), len(body))


def step(length: int) -> int:
    """Padmé, as the paper writes it, from 64 KiB."""
    if length <= 1 << 16:
        return 1 << 16
    exponent = length.bit_length() - 1
    last = exponent - exponent.bit_length()
    return -(-length // (1 << last)) * (1 << last)


def padded(
    parts: Sequence[Part], end: Ending | None = None, rows: Sequence[int] | None = None, more: int = 0
) -> bytes:
    """The archive with `padding` as its last member, so long that the whole is a step (and `more`)."""

    def archive(length: int) -> bytes:
        whole = [*parts, Part(b"padding", bytes(length))]
        listed = None if rows is None else [*rows, len(parts)]
        return zipped(whole, end, listed)

    bare = len(archive(0))
    return archive(step(bare) - bare + more)


def row(name: str, data: bytes, **other: object) -> dict[str, object]:
    """The manifest's line for a member."""
    digest = hashlib.sha256(data).hexdigest()
    honest = {"crc32": f"{zlib.crc32(data):08x}", "length": len(data), "name": name, "sha256": digest}
    return {**honest, **other}


def manifest(rows: Sequence[Mapping[str, object]], *, auth: bool = False, **other: object) -> bytes:
    """`manifest.json` in its one spelling."""
    whole = {"auth": auth, "entries": list(rows), "id": ID.hex(), "kind": "exchange", "version": 1, **other}
    return json.dumps(whole, separators=(",", ":"), ensure_ascii=False).encode()


def parts_of(
    files: Mapping[str, bytes], auth: bytes | None = None, raw: bytes | None = None, **other: object
) -> list[Part]:
    """The members of a bundle of these files, padding apart."""
    head = raw or manifest([row(n, d) for n, d in files.items()], auth=auth is not None, **other)
    parts = [Part(b"manifest.json", head), *(Part(n.encode(), d) for n, d in files.items())]
    return [*parts, Part(b"auth.json", auth)] if auth is not None else parts
