"""What a bundle holds, in exactly one spelling."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from app.errors import AppError, Problem

VERSION = 1
MANIFEST_NAME = "manifest.json"
AUTH_NAME = "auth.json"
PADDING_NAME = "padding"
MAX_MANIFEST = 32 * 1024 * 1024
MAX_ENTRIES = 100_000
MAX_NAME = 120
MAX_PARTS = 8
MAX_BYTES = 1 << 48
_OURS = frozenset({MANIFEST_NAME, AUTH_NAME, PADDING_NAME})
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9][A-Za-z0-9_.-]*)*")
# Windows opens a device, not a file, for these, whatever the extension.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")


class Kind(StrEnum):
    """What a bundle is for."""

    EXCHANGE = "exchange"
    DISCLOSURE = "disclosure"
    DROPBOX = "dropbox"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in a bundle: its name (ASCII, made by us), length in bytes, CRC-32 and SHA-256."""

    name: str
    length: int
    crc32: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """The table of contents that everything else is checked against."""

    id: bytes
    kind: Kind
    entries: tuple[Entry, ...]
    authenticated: bool

    @classmethod
    def of(cls, kind: Kind, entries: Sequence[Entry], *, authenticated: bool) -> "Manifest":
        """A manifest under a fresh random id; `ValueError` for a name that is not one of ours."""
        if not _fit(entries):
            raise ValueError("entry names must be plain ASCII, distinct and few")
        return cls(secrets.token_bytes(32), kind, tuple(entries), authenticated)

    def encode(self) -> bytes:
        """The one byte string of this manifest."""
        rows = [_EntryRow(f"{e.crc32:08x}", e.length, e.name, e.sha256.hex()) for e in self.entries]
        wire = _Wire(self.authenticated, rows, self.id.hex(), self.kind.value, VERSION)
        return msgspec.json.encode(wire)


class _EntryRow(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    crc32: str
    length: int
    name: str
    sha256: str


class _Wire(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    auth: bool
    entries: list[_EntryRow]
    id: str
    kind: str
    version: int


class _Version(msgspec.Struct):
    version: int


def decode_manifest(data: bytes) -> Manifest:
    """Reads a manifest; `BUNDLE_NEWER`, or `BUNDLE_DAMAGED` for anything but its one spelling."""
    try:
        if data.count(b"{") > MAX_ENTRIES + 1:
            raise refusal()
        if msgspec.json.decode(data, type=_Version).version > VERSION:
            raise AppError(Problem.BUNDLE_NEWER)
        manifest = _from_wire(msgspec.json.decode(data, type=_Wire))
        canonical = manifest.encode() == data
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise refusal() from None
    if not canonical or len(manifest.id) != 32 or not _fit(manifest.entries):
        raise refusal()
    return manifest


def refusal() -> AppError:
    """The refusal of a container that is not exactly what we would write."""
    return AppError(Problem.BUNDLE_DAMAGED, part="container")


def _from_wire(wire: _Wire) -> Manifest:
    if wire.kind not in set(Kind):
        raise AppError(Problem.BUNDLE_NEWER)
    rows = (Entry(r.name, r.length, int(r.crc32, 16), bytes.fromhex(r.sha256)) for r in wire.entries)
    return Manifest(bytes.fromhex(wire.id), Kind(wire.kind), tuple(rows), wire.auth)


def _fit(entries: Sequence[Entry]) -> bool:
    names = [e.name for e in entries]
    # First of all: every folder of every name is looked at below, so their number must be small.
    if len(names) > MAX_ENTRIES or not all(map(_name_fits, names)):
        return False
    folded = {n.lower() for n in names}
    folders = {n.lower()[:i] for n in names for i, c in enumerate(n) if c == "/"}
    return (
        len(folded) == len(names)
        and folded.isdisjoint(folders | _OURS)
        and folders.isdisjoint(_OURS)
        and sum(e.length for e in entries) <= MAX_BYTES
        and all(e.length >= 0 and len(e.sha256) == 32 and 0 <= e.crc32 < 1 << 32 for e in entries)
    )


def _name_fits(name: str) -> bool:
    parts = name.lower().split("/")
    return (
        len(name) <= MAX_NAME
        and len(parts) <= MAX_PARTS
        and _NAME.fullmatch(name) is not None
        and not any(p.endswith(".") or _DEVICE.fullmatch(p) for p in parts)
    )
