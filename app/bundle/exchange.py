"""An exchange bundle: records with their editions, one to a line, and the files that they hold."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from app.bundle.container import Content, Piece, entry_of
from app.bundle.manifest import Entry, Kind, Manifest, refusal
from app.records.leaves import Copy
from app.records.stored import decode, encode

RECORDS = "records.jsonl"
MAX_DEPTH = 8
_TYPE = re.compile(r"[a-z][a-z_]{0,39}")
_ID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")
_EDITION = re.compile(r"[0-9a-f]{16}")
MAX_LINE = 16 * 1024 * 1024
"""Bytes of one record; what is longer is refused before it is decoded."""


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file that travels: what the manifest says of it, and its bytes when they are asked for."""

    sha256: str
    crc32: int
    size: int
    content: Content


def packed(
    copies: Iterable[Copy],
    files: Sequence[SealedFile],
    *,
    authenticated: bool,
    extra: Sequence[tuple[str, bytes]] = (),
) -> tuple[Manifest, list[Content]]:
    """The manifest of an exchange bundle, and the contents in its order.

    `extra` are small entries that a verb needs beside the records; they stand first, and a reader that
    does not know one checks it and passes it by.
    """
    lines = b"".join(encode(copy) + b"\n" for copy in copies)
    small = [*extra, (RECORDS, lines)]
    entries = [*(entry_of(name, content) for name, content in small), *file_entries(files)]
    manifest = Manifest.of(Kind.EXCHANGE, entries, authenticated=authenticated)
    return manifest, [*(_whole(content) for _, content in small), *(file.content for file in files)]


def file_entries(files: Sequence[SealedFile]) -> Iterator[Entry]:
    """The manifest's lines for files, under names that say nothing."""
    for number, file in enumerate(files, start=1):
        yield Entry(f"files/{number:04d}.bin", file.size, file.crc32, bytes.fromhex(file.sha256))


def _whole(content: bytes) -> Content:
    return lambda: [content]


def is_records(entry: Entry) -> bool:
    """Whether an entry holds the records."""
    return entry.name == RECORDS


def read_records(pieces: Iterable[Piece]) -> Iterator[Copy]:
    """The records of a bundle, one after another. Raises BUNDLE_DAMAGED for a line that is none."""
    for line in _lines(pieces):
        try:
            copy = decode(line)
        except (msgspec.MsgspecError, ValueError, RecursionError, UnicodeDecodeError):
            raise refusal() from None
        if not _fits(copy):
            raise refusal()
        yield copy


def _fits(copy: Copy) -> bool:
    """Whether type, id, editions and paths are such as this program writes."""
    editions = [copy.base]
    for leaf in copy.leaves.values():
        editions += [*leaf.superseded, *(edition for edition, _ in leaf.values)]
    return (
        _TYPE.fullmatch(copy.type) is not None
        and _ID.fullmatch(copy.id) is not None
        and all(map(_EDITION.fullmatch, editions))
        and all(path[0] and len(path) <= MAX_DEPTH for path in copy.leaves)
    )


def _lines(pieces: Iterable[Piece]) -> Iterator[bytes]:
    held = b""
    for piece in pieces:
        *whole, held = (held + bytes(piece)).split(b"\n")
        yield from whole
        if len(held) > MAX_LINE:
            raise refusal()
    if held:
        raise refusal()
