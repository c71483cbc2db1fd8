"""The header of an age v1 file: strict parsing, writing and its MAC (C2SP age.md)."""

import base64
import binascii
import hashlib
import hmac
import re
from dataclasses import dataclass
from typing import Protocol

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import AppError, Problem

VERSION_LINE = b"age-encryption.org/v1"
MAX_HEADER = 128 * 1024
MAX_STANZAS = 64
_MAX_LINE = 4096
_COLUMNS = 64
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")


class LineSource(Protocol):
    """What the parser reads from."""

    def readline(self, limit: int) -> bytes:
        """The next line with its newline; shorter without one at the end or at `limit`."""


def damaged(part: str) -> AppError:
    """The refusal of a file, naming the part (header, mac, payload, armor) that is wrong."""
    return AppError(Problem.BUNDLE_DAMAGED, part=part)


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's wrapping of the file key."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes

    def encode(self) -> bytes:
        """The stanza's lines, each with its newline."""
        text = to_base64(self.body)
        # A full last line must be followed by a shorter, possibly empty one.
        lines = [text[i : i + _COLUMNS] for i in range(0, len(text) + 1, _COLUMNS)]
        return "\n".join([" ".join(("->", self.kind, *self.arguments)), *lines, ""]).encode("ascii")


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header: its stanzas, the bytes that the MAC covers, and the MAC."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes

    def check(self, file_key: bytes) -> None:
        """Raises `BUNDLE_DAMAGED` unless the MAC under `file_key` is right."""
        if not hmac.compare_digest(_mac(file_key, self.covered), self.mac):
            raise damaged("mac")


def encode_header(stanzas: list[Stanza], file_key: bytes) -> bytes:
    """The whole header, MAC line included."""
    covered = VERSION_LINE + b"\n" + b"".join(s.encode() for s in stanzas) + b"---"
    return covered + b" " + to_base64(_mac(file_key, covered)).encode("ascii") + b"\n"


def parse_header(source: LineSource) -> Header:
    """Reads a header and not a byte more; `BUNDLE_NOT_AGE`, `BUNDLE_NEWER` or `BUNDLE_DAMAGED`."""
    _check_version(source.readline(_MAX_LINE))
    raw, stanzas = [VERSION_LINE + b"\n"], list[Stanza]()
    while True:
        line = _line(source, raw)
        if line.startswith(b"---"):
            break
        stanzas.append(_parse_stanza(line, source, raw))
        if len(stanzas) > MAX_STANZAS or sum(map(len, raw)) > MAX_HEADER:
            raise damaged("header")
    if not stanzas or not line.startswith(b"--- "):
        raise damaged("header")
    mac = from_base64(line[4:])
    if len(mac) != 32:
        raise damaged("header")
    return Header(tuple(stanzas), b"".join(raw[:-1]) + b"---", mac)


def derive(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """HKDF-SHA256 to 32 bytes (RFC 5869)."""
    return HKDF(hashes.SHA256(), 32, salt, info).derive(secret)


def to_base64(data: bytes) -> str:
    """Standard base64 without padding."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def from_base64(text: bytes | str) -> bytes:
    """Strict inverse of `to_base64`; `BUNDLE_DAMAGED` for any other spelling."""
    raw = text.encode("ascii") if isinstance(text, str) else text
    try:
        data = base64.b64decode(raw + b"=" * (-len(raw) % 4), validate=True)
    except binascii.Error:
        raise damaged("header") from None
    if to_base64(data).encode("ascii") != raw:
        raise damaged("header")
    return data


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.new(derive(file_key, b"", b"header"), covered, hashlib.sha256).digest()


def _check_version(line: bytes) -> None:
    if line == VERSION_LINE + b"\n":
        return
    if re.fullmatch(rb"age-encryption\.org/v[0-9]+\n", line):
        raise AppError(Problem.BUNDLE_NEWER)
    raise AppError(Problem.BUNDLE_NOT_AGE)


def _line(source: LineSource, raw: list[bytes]) -> bytes:
    line = source.readline(_MAX_LINE)
    if not line.endswith(b"\n"):
        raise damaged("header")
    raw.append(line)
    return line[:-1]


def _parse_stanza(first: bytes, source: LineSource, raw: list[bytes]) -> Stanza:
    marker, *words = first.split(b" ")
    if marker != b"->" or not words or not all(_ARGUMENT.fullmatch(w) for w in words):
        raise damaged("header")
    body = bytearray()
    while True:
        line = _line(source, raw)
        if len(line) > _COLUMNS or len(body) > MAX_HEADER:
            raise damaged("header")
        body += from_base64(line)
        if len(line) < _COLUMNS:
            break
    kind, *arguments = (w.decode("ascii") for w in words)
    return Stanza(kind, tuple(arguments), bytes(body))
