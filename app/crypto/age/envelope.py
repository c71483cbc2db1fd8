"""Sealing and opening whole age v1 files as streams."""

import secrets
from collections.abc import Generator, Iterable, Sequence
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from app.crypto.age.header import Header, Stanza, damaged, derive, encode_header, parse_header
from app.crypto.age.keys import FILE_KEY_BYTES, Identity, Recipient
from app.crypto.age.source import Source, plain_or_armored
from app.crypto.age.stream import PLAIN_BATCH, Batch, Pipeline, open_chunks, seal_batch
from app.errors import AppError, Problem

FILLED_UP_TO = (2, 4, 8, 16)
_NONCE_BYTES = 16


class Writable(Protocol):
    """Where sealed bytes go."""

    def write(self, data: bytes | bytearray, /) -> int | None:
        """Takes all of `data`."""


class SealWriter:
    """A sealed file that is written piece by piece; nothing is valid until `close`."""

    def __init__(self, target: Writable, recipients: Sequence[Recipient]) -> None:
        file_key, nonce = secrets.token_bytes(FILE_KEY_BYTES), secrets.token_bytes(_NONCE_BYTES)
        target.write(encode_header(_stanzas(recipients, file_key), file_key) + nonce)
        key = derive(file_key, nonce, b"payload")
        self._target = target
        self._pipeline = Pipeline(lambda batch: seal_batch(key, batch))
        self._held: bytes | bytearray = bytearray()
        self._counter = 0

    def write(self, data: bytes | bytearray | memoryview, /) -> int:
        """Takes any number of plaintext bytes."""
        if isinstance(data, bytes) and len(data) == PLAIN_BATCH and len(self._held) in (0, PLAIN_BATCH):
            if self._held:
                self._send(final=False)
            self._held = data  # a whole batch needs no copy
            return len(data)
        view, start = memoryview(data), 0
        while start < len(view):
            # A full batch is held until more comes: only `close` knows which chunk is the last.
            if len(self._held) == PLAIN_BATCH:
                self._send(final=False)
            room = PLAIN_BATCH - len(self._held)
            self._held += view[start : start + room]
            start += room
        return len(view)

    def close(self) -> None:
        """Writes the final chunk; the target itself stays open."""
        try:
            self._send(final=True)
            for sealed in self._pipeline.finish():
                self._target.write(sealed)
        finally:
            self._pipeline.close()

    def abort(self) -> None:
        """Ends without a final chunk: what was written is no valid file."""
        self._pipeline.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abort()

    def _send(self, *, final: bool) -> None:
        batch = Batch(self._counter, self._held, final)
        for sealed in self._pipeline.put(batch):
            self._target.write(sealed)
        self._counter += PLAIN_BATCH // (64 * 1024)
        self._held = bytearray()


def seal(source: Iterable[bytes | memoryview], target: Writable, recipients: Sequence[Recipient]) -> None:
    """Seals all pieces of `source` to `recipients` (all of one kind)."""
    with SealWriter(target, recipients) as writer:
        for piece in source:
            writer.write(piece)


def open_stream(file: BinaryIO, identities: Sequence[Identity]) -> Generator[bytes | memoryview, None, None]:
    """The plaintext of a sealed (or armored) file in pieces of at most 1 MiB.

    The header is judged before this returns: `BUNDLE_NOT_AGE`, `BUNDLE_NEWER`, `BUNDLE_NOT_FOR_US`,
    `BUNDLE_NEEDS_PASSPHRASE`, `WRONG_PASSPHRASE`, `BUNDLE_TOO_COSTLY`, `BUNDLE_DAMAGED`. The payload is
    judged as it is read: a cut or altered file yields authentic pieces, then `BUNDLE_DAMAGED`. So
    nothing may be kept before the iterator has ended. Close it if it is left early.
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
