"""The bytes of a canonical stored ZIP (APPNOTE 6.3): for one list of members there is one file.

Method 0, UTF-8 flag only, one fixed time, no comment, no data descriptor, no gap, no extra field
except zip64 exactly where a value needs it.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from app.bundle.padding import padme

LOCAL_FIXED = 30
_LIMIT32 = 0xFFFFFFFF
_LIMIT16 = 0xFFFF
_UTF8 = 0x0800
_DATE = 0x0021  # 1980-01-01, the earliest that the format knows
_PLAIN, _ZIP64 = 20, 45


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the archive: name, length in bytes, CRC-32."""

    name: str
    length: int
    crc32: int


def local_header(member: Member) -> bytes:
    """What stands before a member's bytes."""
    size, extra = member.length, b""
    if member.length >= _LIMIT32:
        size, extra = _LIMIT32, struct.pack("<HHQQ", 1, 16, member.length, member.length)
    name = member.name.encode("ascii")
    fixed = struct.pack(
        "<4sHHHHHIIIHH", b"PK\x03\x04", _ZIP64 if extra else _PLAIN, _UTF8, 0, 0, _DATE,
        member.crc32, size, size, len(name), len(extra),
    )  # fmt: skip
    return fixed + name + extra


def directory(members: Sequence[Member]) -> bytes:
    """The central directory and the end records."""
    rows, offset = list[bytes](), 0
    for member in members:
        rows.append(_directory_row(member, offset))
        offset += len(local_header(member)) + member.length
    body = b"".join(rows)
    return body + _end(len(members), len(body), offset)


def total_length(members: Sequence[Member]) -> int:
    """The length in bytes of the whole archive."""
    return sum(len(local_header(m)) + m.length for m in members) + len(directory(members))


def padding_length(members: Sequence[Member], name: str) -> int:
    """How many zeros, as the last member `name`, bring the archive to a Padmé step."""
    bare = total_length([*members, Member(name, 0, 0)])
    target = padme(bare)
    while True:
        length = target - bare
        # Only where a zip64 threshold is crossed does padding cost more than its own length.
        excess = total_length([*members, Member(name, length, 0)]) - target
        if 0 <= excess <= length:
            fitted = length - excess
            if total_length([*members, Member(name, fitted, 0)]) == target:
                return fitted
        target = padme(target + 1)


def _directory_row(member: Member, offset: int) -> bytes:
    big, far = member.length >= _LIMIT32, offset >= _LIMIT32
    values = [member.length, member.length] * big + [offset] * far
    extra = struct.pack(f"<HH{len(values)}Q", 1, 8 * len(values), *values) if values else b""
    name = member.name.encode("ascii")
    version = _ZIP64 if extra else _PLAIN
    size = _LIMIT32 if big else member.length
    fixed = struct.pack(
        "<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", version, version, _UTF8, 0, 0, _DATE, member.crc32,
        size, size, len(name), len(extra), 0, 0, 0, 0, _LIMIT32 if far else offset,
    )  # fmt: skip
    return fixed + name + extra


def _end(count: int, size: int, offset: int) -> bytes:
    records = b""
    if count >= _LIMIT16 or size >= _LIMIT32 or offset >= _LIMIT32:
        records = struct.pack(
            "<4sQHHIIQQQQ", b"PK\x06\x06", 44, _ZIP64, _ZIP64, 0, 0, count, count, size, offset
        ) + struct.pack("<4sIQI", b"PK\x06\x07", 0, offset + size, 1)
    short = min(count, _LIMIT16)
    return records + struct.pack(
        "<4sHHHHIIH", b"PK\x05\x06", 0, 0, short, short, min(size, _LIMIT32), min(offset, _LIMIT32), 0
    )
