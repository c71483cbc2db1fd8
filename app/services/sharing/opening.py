"""Looking into a bundle: verified to the last byte and compared, before anything is taken."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from app.bundle.auth import Sender, sender_of
from app.bundle.container import Progress, Verified, contents, no_progress, verify
from app.bundle.exchange import is_records, read_records
from app.bundle.manifest import Kind
from app.crypto import age
from app.errors import AppError, Problem
from app.records.codec import load
from app.records.comparing import Comparison, State, compare
from app.records.leaves import Copy
from app.records.levels import Level
from app.records.titles import title as worded
from app.records.types import TYPES
from app.services.keys import contacts, opening, ours
from app.services.session import Session
from app.services.settings import SETTING


@dataclass(frozen=True, slots=True)
class PreviewEntry:
    """One record of a bundle and what taking it in would do; `purged` says that it was purged here."""

    id: str
    type: str
    title: str
    state: State
    changed: int
    conflicting: int
    purged: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """A verified bundle, compared with this vault; nothing has been taken yet."""

    path: Path
    verified: Verified
    sender: Sender | None
    entries: tuple[PreviewEntry, ...]
    copies: tuple[Copy, ...]
    refused_types: dict[str, int]
    secret: Sequence[age.Identity] = field(repr=False, default=())

    def count(self, state: State) -> int:
        """How many records are in a state."""
        return sum(1 for entry in self.entries if entry.state == state)


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """A bundle's file, open for both passes. Raises FILE_NOT_FOUND."""
    try:
        handle = path.open("rb")
    except OSError:
        raise AppError(Problem.FILE_NOT_FOUND) from None
    with handle:
        yield handle


def examine(
    session: Session,
    path: Path,
    progress: Progress = no_progress,
    *,
    passphrase: str = "",
    language: str = "zh_hans",
) -> Preview:
    """Verify a bundle and compare it. Raises BUNDLE_NOT_FOR_US, BUNDLE_DAMAGED, SENDER_NOT_PROVEN …"""
    secret = [age.PassphraseIdentity(passphrase)] if passphrase else opening(session)
    with reading(path) as handle:
        verified = verify(handle, secret, progress=progress)
        if verified.manifest.kind not in (Kind.EXCHANGE, Kind.DROPBOX):
            raise AppError(Problem.BUNDLE_NOT_RECORDS)
        sender = _sender(session, verified)  # before anything of a liar's is decoded
        copies = _records(handle, secret, verified)
    taken = [copy for copy in copies if _takes(session, copy.type)]
    refused = [copy.type for copy in copies if copy not in taken]
    entries = tuple(_entry(session, copy, language) for copy in taken)
    counts = {type_: refused.count(type_) for type_ in dict.fromkeys(refused)}
    return Preview(path, verified, sender, entries, tuple(taken), counts, secret)


def _takes(session: Session, type_: str) -> bool:
    """Whether records of a type are taken in; nobody else sets our terms, presets and own fields."""
    return type_ in session.types or (type_ not in TYPES and type_ != SETTING)


def _records(handle: BinaryIO, secret: Sequence[age.Identity], verified: Verified) -> list[Copy]:
    for entry, pieces in contents(handle, secret, verified):
        if is_records(entry):
            return list(read_records(pieces))
    return []


def _sender(session: Session, verified: Verified) -> Sender | None:
    if verified.auth is None:
        return None
    cards = [card for contact in contacts(session) for card in contact.cards]
    return sender_of(verified.auth, verified.manifest, ours(session), cards)


def _entry(session: Session, copy: Copy, language: str) -> PreviewEntry:
    purged = session.vault.was_purged(copy.id)
    result: Comparison = compare(session.read.get(copy.id), copy)
    counts = (len(result.changed), len(result.conflicting))
    return PreviewEntry(copy.id, copy.type, _title(session, copy, language), result.state, *counts, purged)


def _title(session: Session, copy: Copy, language: str) -> str:
    if copy.type not in TYPES:
        return copy.type

    def linked(id_: str) -> str | None:
        record = session.vault_record(id_)
        return worded(record, language, Level.TEAM, lambda _id: None) if record else None

    return worded(load(copy), language, Level.TEAM, linked)
