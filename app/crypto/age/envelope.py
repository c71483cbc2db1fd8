"""Sealing and opening whole age v1 files as streams."""

import secrets
from collections.abc import Generator, Iterable, Sequence
from typing import BinaryIO, Protocol, Self

from app.crypto.age.header import Header, Stanza, damaged, derive, encode_header, parse_header
from app.crypto.age.keys import FILE_KEY_BYTES, Identity, Recipient
from app.crypto.age.source import Source, plain_or_armored
from app.crypto.age.stream import CHUNK, Sealer, open_chunks
from app.errors import AppError, Problem

FILLED_UP_TO = (2, 4, 8, 16)
PLAIN_BATCH = 16 * CHUNK
_NONCE_BYTES = 16


class Writable(Protocol):
    """Where sealed bytes go."""

    def write(self, data: memoryview, /) -> int | None:
        """Takes `data`, or as much as it says, before it returns: the buffer is used again."""


class SealWriter:
    """A sealed file that is written piece by piece; nothing is valid until `close`."""

    def __init__(self, target: Writable, recipients: Sequence[Recipient]) -> None:
        file_key, nonce = secrets.token_bytes(FILE_KEY_BYTES), secrets.token_bytes(_NONCE_BYTES)
        self._target = target
        self._put(memoryview(encode_header(_stanzas(recipients, file_key), file_key) + nonce))
        self._sealer = Sealer(derive(file_key, nonce, b"payload"), CHUNK + PLAIN_BATCH)
        # The end of what came, at most one chunk, held back: only `close` knows which chunk is the last.
        self._held, self._length = memoryview(bytearray(CHUNK)), 0

    def write(self, data: bytes | bytearray | memoryview, /) -> int:
        """Takes any number of plaintext bytes."""
        view = memoryview(data)
        for start in range(0, len(view), PLAIN_BATCH):
            self._take(view[start : start + PLAIN_BATCH])
        return len(view)

    def close(self) -> None:
        """Writes the final chunk; the target itself stays open. Without this there is no valid file."""
        self._put(self._sealer.seal(self._held[: self._length], final=True))

    def _take(self, view: memoryview) -> None:
        begun = view[: CHUNK - self._length]
        self._hold(begun)
        if rest := view[len(begun) :]:
            whole = (len(rest) - 1) // CHUNK * CHUNK
            self._put(self._sealer.seal(self._held, rest[:whole]))  # whole chunks are not copied
            self._length = 0
            self._hold(rest[whole:])

    def _hold(self, view: memoryview) -> None:
        self._held[self._length : self._length + len(view)] = view
        self._length += len(view)

    def _put(self, data: memoryview) -> None:
        # An unbuffered file may take less than all, on a full disk for one, without an error.
        while (taken := self._target.write(data)) is not None and taken < len(data):
            data = data[taken:]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, _error: object, _trace: object) -> None:
        if kind is None:
            self.close()


def seal(source: Iterable[bytes | memoryview], target: Writable, recipients: Sequence[Recipient]) -> None:
    """Seals all pieces of `source` to `recipients` (all of one kind)."""
    with SealWriter(target, recipients) as writer:
        for piece in source:
            writer.write(piece)


def open_stream(file: BinaryIO, identities: Sequence[Identity]) -> Generator[bytes | memoryview, None, None]:
    """The plaintext of a sealed (or armored) file in pieces of at most 256 KiB.

    The header is judged before this returns: `BUNDLE_NOT_AGE`, `BUNDLE_NEWER`, `BUNDLE_NOT_FOR_US`,
    `BUNDLE_NEEDS_PASSPHRASE`, `WRONG_PASSPHRASE`, `BUNDLE_TOO_COSTLY`, `BUNDLE_DAMAGED`. The payload is
    judged as it is read: a cut or altered file yields authentic pieces, then `BUNDLE_DAMAGED`. So
    nothing may be kept before the iterator has ended.
    """
    return open_source(plain_or_armored(file), identities)


def open_source(source: Source, identities: Sequence[Identity]) -> Generator[bytes | memoryview, None, None]:
    """As `open_stream`, from a source whose armor is off."""
    header = parse_header(source)
    file_key = _file_key(header, identities)
    header.check(file_key)
    nonce = source.read(_NONCE_BYTES)
    if len(nonce) != _NONCE_BYTES:
        raise damaged("header")
    return open_chunks(derive(file_key, nonce, b"payload"), source)


def stanza_kinds(file: BinaryIO) -> frozenset[str]:
    """The kinds of recipient a file names, e.g. {"scrypt"}: whether to ask for a passphrase."""
    return frozenset(s.kind for s in parse_header(plain_or_armored(file)).stanzas)


def _stanzas(recipients: Sequence[Recipient], file_key: bytes) -> list[Stanza]:
    filled = list(recipients)
    kinds = {r.KIND for r in recipients}
    if len(kinds) != 1 or ("scrypt" in kinds and len(filled) > 1):
        raise ValueError("recipients of one kind, and at most one passphrase")
    if len(filled) > FILLED_UP_TO[-1]:
        raise AppError(Problem.TOO_MANY_RECIPIENTS, limit=FILLED_UP_TO[-1])
    wanted = next(n for n in FILLED_UP_TO if n >= len(filled))
    while len(filled) < wanted and (nobody := filled[0].throwaway()) is not None:
        filled.append(nobody)
    secrets.SystemRandom().shuffle(filled)  # the place of a stanza must not tell who is real
    return [r.wrap(file_key) for r in filled]


def _file_key(header: Header, identities: Sequence[Identity]) -> bytes:
    locked = any(s.kind == "scrypt" for s in header.stanzas)
    if locked and len(header.stanzas) > 1:
        raise damaged("header")
    for identity in identities:
        for stanza in header.stanzas:
            if (file_key := identity.unwrap(stanza)) is not None:
                return file_key
    if not locked:
        raise AppError(Problem.BUNDLE_NOT_FOR_US)
    tried = any(i.KIND == "scrypt" for i in identities)
    raise AppError(Problem.WRONG_PASSPHRASE if tried else Problem.BUNDLE_NEEDS_PASSPHRASE)
