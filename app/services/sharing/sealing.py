"""Sealing a plan to recipients into one file, and noting in the ledger who got what."""

import hashlib
import os
import secrets
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.bundle.attestation import is_attestation
from app.bundle.auth import make_auth
from app.bundle.container import Content, Progress, no_progress, seal_bundle
from app.bundle.exchange import SealedFile, packed
from app.bundle.manifest import Manifest
from app.crypto import age
from app.crypto.cards import Card, read_card
from app.errors import AppError, Problem
from app.records.leaves import Copy, Json
from app.services.keys import CARD, attest, refuse_unsealable, signing
from app.services.session import Session
from app.services.sharing.planning import Plan
from app.vault.disk import disk_errors, give_name

FIXED_TIME = 315_532_800
"""1980-01-01 UTC: the time that every sealed file carries."""

To = Card | age.Recipient


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file: place, size in bytes, SHA-256 (hex), whether the sender is proven, id of the bundle."""

    path: Path
    size: int
    sha256: str
    authenticated: bool
    bundle: str = ""


def recipient_of(text: str) -> To:
    """A card, or an age recipient (`age1…`, `age1pq1…`). Raises CARD_NOT_UNDERSTOOD, KEY_NOT_UNDERSTOOD."""
    stripped = text.strip()
    return age.parse_recipient(stripped) if stripped.startswith("age1") else read_card(text)


def seal(
    session: Session,
    plan: Plan,
    recipients: Sequence[To | str],
    target: Path,
    reason: str = "",
    progress: Progress = no_progress,
    *,
    extra: Sequence[tuple[str, bytes]] = (),
    facts: Mapping[str, Json] | None = None,
    partial: str = "",
    files: Sequence[str] | None = None,
    attest_why: str = "",
) -> Sealed:
    """Seal a plan into a new file. Raises KEY_BARRED, and REASON_NEEDED where need-to-know was ticked.

    `extra` are small entries beside the records, `facts` what the ledger notes besides, `partial` the
    name of the file while it is being written, `files` the hashes that go (all of the plan's if None).
    With a reason in `attest_why` it is signed for a court: whoever opens it can prove who made it.
    """
    if plan.ticked and not reason.strip():
        raise AppError(Problem.REASON_NEEDED)
    if target.exists():
        raise AppError(Problem.FILE_EXISTS)
    chosen = [recipient_of(one) if isinstance(one, str) else one for one in recipients]
    refuse_unsealable(session, chosen)
    cards = [one for one in chosen if isinstance(one, Card)]
    going = _files(session, plan.files if files is None else files)
    us, newer = signing(session, cards)
    small = [*extra, *([(CARD, newer.text().encode("ascii"))] if newer and cards else [])]
    manifest, contents = packed(neighbours_first(plan.copies), going, authenticated=bool(cards), extra=small)
    if attest_why:
        manifest, signed = attest(session, manifest, attest_why)
        contents.insert(0, lambda: [signed])
    auth = make_auth(manifest, us, cards) if cards else None
    sealed = put(target, one_kind(chosen), manifest, contents, auth=auth, progress=progress, partial=partial)
    why = "; ".join(filter(None, [reason, attest_why]))
    _note(session, plan, manifest, chosen, sealed, why, facts or {})
    return sealed


def put(
    target: Path,
    recipients: Sequence[age.Recipient],
    manifest: Manifest,
    contents: Sequence[Content],
    *,
    auth: bytes | None = None,
    progress: Progress = no_progress,
    partial: str = "",
) -> Sealed:
    """Write a sealed bundle under another name, make it durable, and only then give it its own.

    Raises DISK_FULL, DISK_READ_ONLY, DISK_FAILED.
    """
    writing = target.with_name(partial or secrets.token_hex(8) + ".part")
    try:
        with disk_errors():
            with writing.open("xb") as file:
                seal_bundle(file, recipients, manifest, contents, auth=auth, progress=progress)
                sealed = _finished(file, target, manifest.id.hex(), authenticated=auth is not None)
            os.utime(writing, (FIXED_TIME, FIXED_TIME))
            give_name(writing, target)
    finally:
        with suppress(OSError):  # what has its name is done: a failing disk must not undo that in words
            writing.unlink(missing_ok=True)
    return sealed


_ORDER = ("person", "relation", "case", "act", "information", "intervention", "evidence")


def neighbours_first(copies: Iterable[Copy]) -> list[Copy]:
    """Those that others name come first, so that who takes them in derives fewer rows twice."""
    places = {type_: place for place, type_ in enumerate(_ORDER)}
    return sorted(copies, key=lambda copy: places.get(copy.type, len(_ORDER)))


def one_kind(recipients: Sequence[To]) -> list[age.Recipient]:
    """The age recipients, never of two kinds: post-quantum unless somebody has only a classic key."""
    plain = [one for one in recipients if not isinstance(one, Card)]
    hybrid = all(isinstance(one, age.HybridRecipient) for one in plain)
    cards = [one for one in recipients if isinstance(one, Card)]
    return [*(card.hybrid if hybrid else card.classic for card in cards), *plain]


def _files(session: Session, hashes: Sequence[str]) -> list[SealedFile]:
    """The files that are here: a record whose file was lost, or never came, goes without it."""
    found = []
    for sha256 in filter(session.vault.has_file, hashes):
        about = session.vault.about_file(sha256)
        content = _content(session, sha256)
        found.append(SealedFile(sha256, about.crc32, about.size, content))
    return found


def _content(session: Session, sha256: str) -> Content:
    return lambda: session.vault.read_file(sha256)


def _finished(file: BinaryIO, target: Path, bundle: str, *, authenticated: bool) -> Sealed:
    """Make the written file durable, and say what it is."""
    file.flush()
    os.fsync(file.fileno())
    digest = hashlib.sha256()
    with Path(file.name).open("rb") as written:
        while piece := written.read(1 << 20):
            digest.update(piece)
        size = written.tell()
    return Sealed(target, size, digest.hexdigest(), authenticated, bundle)


def _note(
    session: Session,
    plan: Plan,
    manifest: Manifest,
    to: Sequence[To],
    sealed: Sealed,
    reason: str,
    facts: Mapping[str, Json],
) -> None:
    """Enter in ledger and journal who got what; the file's name and place are not kept."""
    ticked: list[Json] = [[one.id, one.field] for one in plan.ticked]
    session.vault.record_export(
        {
            "kind": "attested" if any(map(is_attestation, manifest.entries)) else "exchange",
            "bundle": manifest.id.hex(),
            "sha256": sealed.sha256,
            "recipients": [_named(one) for one in to],
            "ceiling": plan.ceiling.code,
            "cases": list(plan.cases),
            "records": [copy.id for copy in plan.copies],
            "ticked": ticked,
            **facts,
        },
        reason,
    )


def _named(one: To) -> str:
    return one.fingerprint().hex() if isinstance(one, Card) else str(one)
