"""The sealed container: writing, and opening in two passes over one file handle.

The reader walks from the first byte, makes every header, the directory and the end records itself
from the manifest, and refuses at the first byte that differs. Nothing of the first pass is kept; the
second accepts only what matches the manifest that the first verified.
"""

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import BinaryIO

from app.bundle.digesting import Digest, digested
from app.bundle.manifest import (
    AUTH_NAME,
    MANIFEST_NAME,
    MAX_MANIFEST,
    PADDING_NAME,
    Entry,
    Manifest,
    decode_manifest,
    refusal,
)
from app.bundle.zip_layout import LOCAL_FIXED, Member, directory, local_header, padding_length, total_length
from app.crypto import age
from app.errors import AppError, Problem

MAX_AUTH = 64 * 1024
_ZEROS = bytes(1024 * 1024)

Piece = bytes | memoryview
Progress = Callable[[int, int], None]
Content = Callable[[], Iterable[Piece]]


def no_progress(_done: int, _total: int) -> None:
    """Tells nobody."""


def entry_of(name: str, content: bytes) -> Entry:
    """The manifest's line for content that is in memory."""
    return Entry(name, len(content), zlib.crc32(content), hashlib.sha256(content).digest())


def seal_bundle(
    target: age.Writable,
    recipients: Sequence[age.Recipient],
    manifest: Manifest,
    contents: Sequence[Content],
    *,
    auth: bytes | None = None,
    progress: Progress = no_progress,
) -> None:
    """Writes a sealed bundle: `contents[i]()` yields the bytes of `manifest.entries[i]`.

    `progress(done, total)` counts bytes and may raise `CANCELLED`. `VAULT_DAMAGED` if a content is not
    what its entry says. Whatever is raised, the target then holds no valid bundle.
    """
    if manifest.authenticated != (auth is not None) or len(contents) != len(manifest.entries):
        raise ValueError("the manifest does not describe this bundle")
    members = _members(manifest, auth)
    total = total_length(members)
    with age.SealWriter(target, recipients) as writer:
        sources = [[manifest.encode()], *(c() for c in contents), *([[auth]] if auth is not None else [])]
        done = 0
        for member, source in zip(members, [*sources, _zeros(members[-1].length)], strict=True):
            writer.write(local_header(member))
            done += len(local_header(member))
            for piece in _as_declared(member, source):
                writer.write(piece)
                done += len(piece)
                progress(done, total)
        writer.write(directory(members))


@dataclass(frozen=True, slots=True)
class Verified:
    """What the first pass established: every byte is what the manifest says."""

    manifest: Manifest
    auth: bytes | None


def verify(
    handle: BinaryIO, identities: Sequence[age.Identity], *, progress: Progress = no_progress
) -> Verified:
    """First pass: decrypts to nowhere and checks everything but the sender's tag.

    Raises what `age.open_stream` raises, and `BUNDLE_DAMAGED` at the first byte that differs.
    """
    walk = _Walk(handle, identities, progress)
    for _entry, pieces in walk.entries(None):
        for _piece in pieces:
            pass
    return Verified(walk.manifest, walk.auth)


def contents(
    handle: BinaryIO,
    identities: Sequence[age.Identity],
    verified: Verified,
    *,
    progress: Progress = no_progress,
) -> Iterator[tuple[Entry, Iterator[Piece]]]:
    """Second pass over the same handle: each entry with its bytes, in the manifest's order.

    `BUNDLE_DAMAGED` at the first byte that is no longer as verified, so keep nothing before the
    iterator has ended. Bytes of an entry that are not taken are checked and dropped.
    """
    walk = _Walk(handle, identities, progress)
    yield from walk.entries(verified.manifest)
    if walk.auth != verified.auth:
        raise refusal()


class _Walk:
    """One pass from the first byte to the last."""

    def __init__(self, handle: BinaryIO, identities: Sequence[age.Identity], progress: Progress) -> None:
        handle.seek(0)
        self._stream = age.open_stream(handle, identities)
        self._bytes = _Exact(self._stream)
        self._progress = progress
        self.manifest: Manifest
        self.auth: bytes | None = None

    def entries(self, expected: Manifest | None) -> Iterator[tuple[Entry, Iterator[Piece]]]:
        """Each entry with its bytes; the rest is checked as the walk goes on."""
        with closing(self._stream):
            yield from self._entries(expected)

    def _entries(self, expected: Manifest | None) -> Iterator[tuple[Entry, Iterator[Piece]]]:
        raw = self._small(MANIFEST_NAME, MAX_MANIFEST)
        self.manifest = decode_manifest(raw)
        if expected is not None and self.manifest != expected:
            raise refusal()
        total = total_length([*_fixed_members(self.manifest), Member(PADDING_NAME, 0, 0)])
        for entry in self.manifest.entries:
            self._bytes.expect(local_header(Member(entry.name, entry.length, entry.crc32)))
            pieces = self._checked(entry, total, first_pass=expected is None)
            yield entry, pieces
            for _rest in pieces:
                pass
        self._finish(total)

    def _finish(self, total: int) -> None:
        if self.manifest.authenticated:
            self.auth = self._small(AUTH_NAME, MAX_AUTH)
        members = _members(self.manifest, self.auth)
        self._bytes.expect(local_header(members[-1]))
        for piece in self._bytes.pieces(members[-1].length):
            if piece != _ZEROS[: len(piece)]:
                raise refusal()
        self._bytes.expect(directory(members))
        self._bytes.expect_end()
        self._progress(total, total)

    def _small(self, name: str, most: int) -> bytes:
        """A member whose length and CRC-32 only its own header tells."""
        fixed = self._bytes.take(LOCAL_FIXED)
        crc32, length = (int.from_bytes(fixed[i : i + 4], "little") for i in (14, 18))
        header = local_header(Member(name, length, crc32))
        if length > most or header[:LOCAL_FIXED] != fixed:
            raise refusal()
        self._bytes.expect(header[LOCAL_FIXED:])
        data = self._bytes.take(length)
        if zlib.crc32(data) != crc32:
            raise refusal()
        return data

    def _checked(self, entry: Entry, total: int, *, first_pass: bool) -> Iterator[Piece]:
        digest = Digest(summed=first_pass)  # in the second, SHA-256 alone says that the bytes are those
        for piece in digested(self._bytes.pieces(entry.length), digest, entry.length):
            self._progress(min(self._bytes.done, total), total)
            yield piece
        if digest.sha256 != entry.sha256 or (first_pass and digest.crc32 != entry.crc32):
            raise refusal()


class _Exact:
    """Takes exact numbers of bytes from a stream of pieces; the stream's end is a refusal."""

    def __init__(self, stream: Iterator[Piece]) -> None:
        self._stream = stream
        self._held = memoryview(b"")
        self.done = 0

    def pieces(self, length: int) -> Iterator[memoryview]:
        """The next `length` bytes as they come."""
        while length > 0:
            if not self._held:
                self._held = memoryview(next(self._stream, b""))
                if not self._held:
                    raise refusal()
            piece, self._held = self._held[:length], self._held[length:]
            length -= len(piece)
            self.done += len(piece)
            yield piece

    def take(self, length: int) -> bytes:
        """The next `length` bytes at once."""
        return b"".join(self.pieces(length))

    def expect(self, wanted: bytes) -> None:
        """Refuses at the first piece that is not as wanted."""
        start = 0
        for piece in self.pieces(len(wanted)):
            if piece != wanted[start : start + len(piece)]:
                raise refusal()
            start += len(piece)

    def expect_end(self) -> None:
        """Refuses a single byte more."""
        if self._held or next(self._stream, None) is not None:
            raise refusal()


def _fixed_members(manifest: Manifest) -> list[Member]:
    raw = manifest.encode()
    entries = (Member(e.name, e.length, e.crc32) for e in manifest.entries)
    return [Member(MANIFEST_NAME, len(raw), zlib.crc32(raw)), *entries]


def _members(manifest: Manifest, auth: bytes | None) -> list[Member]:
    members = _fixed_members(manifest)
    if auth is not None:
        members.append(Member(AUTH_NAME, len(auth), zlib.crc32(auth)))
    length, crc32 = padding_length(members, PADDING_NAME), 0
    for piece in _zeros(length):
        crc32 = zlib.crc32(piece, crc32)
    return [*members, Member(PADDING_NAME, length, crc32)]


def _zeros(length: int) -> Iterator[memoryview]:
    for start in range(0, length, len(_ZEROS)):
        yield memoryview(_ZEROS)[: length - start]


def _as_declared(member: Member, source: Iterable[Piece]) -> Iterator[Piece]:
    length, crc32 = 0, 0
    for piece in source:
        length += len(piece)
        crc32 = zlib.crc32(piece, crc32)
        if length > member.length:
            break
        yield piece
    if length != member.length or crc32 != member.crc32:
        raise AppError(Problem.VAULT_DAMAGED)
