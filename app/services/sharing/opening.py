"""Looking into a bundle: verified to the last byte and compared, before anything is taken."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from app.bundle import attestation
from app.bundle.container import Piece, Progress, Verified, contents, no_progress, verify
from app.bundle.exchange import is_file, is_records, read_records
from app.bundle.manifest import Entry, Kind, refusal
from app.crypto import age
from app.crypto.attest import AttestPublic
from app.crypto.cards import Card
from app.errors import AppError, Problem
from app.records.codec import load
from app.records.comparing import Comparison, State, compare
from app.records.leaves import Copy
from app.records.levels import Level
from app.records.titles import title as worded
from app.records.types import TYPES
from app.services.keys import Offer, Origin, is_card, judged, opening, origin_of, read_offer
from app.services.session import Session
from app.services.settings import SETTING

MAX_SMALL = 16 * 1024
"""Bytes of a card or an attestation; they are held in memory."""


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
    """A verified bundle, compared with this vault; nothing has been taken yet.

    `offers` are new cards that came along, `attested` the key that signed it for a court, if one did.
    """

    path: Path
    verified: Verified
    sender: Origin
    entries: tuple[PreviewEntry, ...]
    copies: tuple[Copy, ...]
    refused_types: dict[str, int]
    secret: Sequence[age.Identity] = field(repr=False, default=())
    offers: tuple[Offer, ...] = ()
    attested: AttestPublic | None = None

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
        sender = origin_of(session, verified)  # before anything of a liar's is decoded
        content = _content(handle, secret, verified)
    copies, offers = content.copies, tuple(judged(session, card, sender) for card in content.cards)
    taken = [copy for copy in copies if _takes(session, copy.type)]
    refused = [copy.type for copy in copies if copy not in taken]
    entries = tuple(_entry(session, copy, language) for copy in taken)
    counts = {type_: refused.count(type_) for type_ in dict.fromkeys(refused)}
    return Preview(path, verified, sender, entries, tuple(taken), counts, secret, offers, content.attested)


def _takes(session: Session, type_: str) -> bool:
    """Whether records of a type are taken in; nobody else sets our terms, presets and own fields."""
    return type_ in session.types or (type_ not in TYPES and type_ != SETTING)


@dataclass(slots=True)
class _Content:
    """What an exchange bundle holds besides its files."""

    copies: list[Copy] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    attested: AttestPublic | None = None


def _content(handle: BinaryIO, secret: Sequence[age.Identity], verified: Verified) -> _Content:
    found = _Content()
    for entry, pieces in contents(handle, secret, verified):
        if is_records(entry):
            found.copies = list(read_records(pieces))
        elif is_card(entry):
            found.cards.append(read_offer(_small(entry, pieces)))
        elif attestation.is_attestation(entry):
            found.attested = attestation.verified_key(verified.manifest, _small(entry, pieces))
        elif is_file(entry):
            break  # they come last, and are read when the bundle is taken in
    return found


def _small(entry: Entry, pieces: Iterable[Piece]) -> bytes:
    if entry.length > MAX_SMALL:
        raise refusal()
    return b"".join(pieces)


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
