"""A disclosure bundle: a reading copy that needs no program of ours, with its own list of digests."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.bundle.container import Content, entry_of
from app.bundle.manifest import Kind, Manifest
from app.disclosure.cleared import Cleared

SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class Carried:
    """One file that goes along: the number of its record, the name made for it, its bytes."""

    number: str
    name: str
    data: bytes


def file_name(place: int, extension: str) -> str:
    """The name of a file in a package: `files/0001.jpg`."""
    return f"files/{place:04d}.{extension}"


def packed(
    cleared: Cleared, documents: Mapping[str, bytes], files: Sequence[Carried], *, authenticated: bool
) -> tuple[Manifest, list[Content]]:
    """The manifest and contents. `ValueError` for a file whose record the gate did not clear."""
    allowed = {one.number for one in cleared.records if one.file}
    if not {file.number for file in files} <= allowed:
        raise ValueError("a file goes only with a record that was cleared with it")
    parts = {**documents, **{file.name: file.data for file in files}}
    parts[SUMS] = _sums(parts)
    entries = [entry_of(name, data) for name, data in parts.items()]
    manifest = Manifest.of(Kind.DISCLOSURE, entries, authenticated=authenticated)
    return manifest, [_content(data) for data in parts.values()]


def _sums(parts: Mapping[str, bytes]) -> bytes:
    """Two columns, as the command sha256sum reads them."""
    lines = (f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(parts.items()))
    return "".join(lines).encode("ascii")


def _content(data: bytes) -> Content:
    return lambda: [data]
