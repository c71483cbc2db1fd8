"""Looking into a bundle: verified to the last byte and compared, before anything is taken."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from app.bundle import attestation
from app.bundle.container import Piece, Progress, Verified, contents, no_progress, verify
from app.bundle.exchange import is_file, is_records, read_records
from app.bundle.manifest import Entry, Kind, refusal
from app.bundle.record_lines import read_known
from app.crypto import age
from app.crypto.attest import AttestPublic
from app.crypto.cards import Card
from app.errors import AppError, Problem
from app.records.comparing import State
from app.records.leaves import Copy
from app.services.keys import Offer, Origin, is_card, judged, opening, origin_of, read_offer
from app.services.session import Session
from app.services.sharing.weighing import PreviewEntry, Weighing

RECEIVED = "received"
"""The kind of ledger lines that note what came in."""
MAX_SMALL = 16 * 1024
"""Bytes of a card or an attestation; they are held in memory."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A verified bundle, compared with this vault; nothing has been taken yet.

    Its records are not held: whoever needs one reads it from the file again. `sha256` is that of the sealed
    file, `received` when (UTC, ISO) the same bundle was taken in before. `offers` are new cards that came
    along, `attested` the key that signed it for a court, if one did.
    """

    path: Path
    verified: Verified
    sender: Origin
    entries: tuple[PreviewEntry, ...]
    refused_types: dict[str, int]
    secret: Sequence[age.Identity] = field(repr=False, default=())
    offers: tuple[Offer, ...] = ()
    attested: AttestPublic | None = None
    sha256: str = ""
    received: str = ""

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
        content = _content(handle, secret, verified, Weighing(session, language))
        sha256 = sha256_of(handle)
    return Preview(
        path,
        verified,
        sender,
        tuple(content.weighed.entries),
        content.weighed.refused,
        secret,
        tuple(judged(session, card, sender) for card in content.cards),
        content.attested,
        sha256,
        _received(session, verified.manifest.id.hex()),
    )


def sha256_of(handle: BinaryIO) -> str:
    """The SHA-256 (hex) of a sealed file."""
    handle.seek(0)
    digest = hashlib.sha256()
    while piece := handle.read(1 << 20):
        digest.update(piece)
    return digest.hexdigest()


def _received(session: Session, bundle: str) -> str:
    lines = (one for one in session.vault.exports() if one.get("kind") == RECEIVED)
    return next((str(one["at"]) for one in lines if one.get("bundle") == bundle), "")


def read_again(preview: Preview, wanted: frozenset[str] | None = None) -> Iterator[Copy]:
    """The records of a bundle that was verified, or some of them. Raises BUNDLE_DAMAGED if it has changed.

    Keep nothing of it before the iterator has ended.
    """
    with reading(preview.path) as handle:
        for entry, pieces in contents(handle, preview.secret, preview.verified):
            if is_records(entry):
                yield from read_known(pieces, wanted)


@dataclass(slots=True)
class _Content:
    """What an exchange bundle holds besides its files, its records weighed and let go."""

    weighed: Weighing
    cards: list[Card] = field(default_factory=list)
    attested: AttestPublic | None = None


def _content(
    handle: BinaryIO, secret: Sequence[age.Identity], verified: Verified, weighing: Weighing
) -> _Content:
    found = _Content(weighing)
    for entry, pieces in contents(handle, secret, verified):
        if is_records(entry):
            found.weighed.weigh(read_records(pieces))
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
