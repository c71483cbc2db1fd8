"""An exchange bundle: records with their editions, one to a line, and the files that they hold."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.bundle.container import Content, entry_of
from app.bundle.manifest import Entry, Kind, Manifest
from app.bundle.record_lines import read_records, write_records
from app.records.leaves import Copy

__all__ = ["RECORDS", "SealedFile", "is_records", "packed", "read_records"]

RECORDS = "records.jsonl"


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
    """The manifest of an exchange bundle, and the contents in its order. Raises BUNDLE_TOO_LARGE.

    `extra` are small entries that a verb needs beside the records; they stand first, and a reader that
    does not know one checks it and passes it by.
    """
    lines = write_records(copies)
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


def is_file(entry: Entry) -> bool:
    """Whether an entry holds a file that records name; these come last."""
    return entry.name.startswith("files/")


def is_records(entry: Entry) -> bool:
    """Whether an entry holds the records."""
    return entry.name == RECORDS
