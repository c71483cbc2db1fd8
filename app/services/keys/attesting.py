"""The key that signs for a court: made at first use, in no card; what it signed can be proven to anybody."""

import base64
from pathlib import Path

from app.bundle.attestation import attested
from app.bundle.manifest import Manifest
from app.crypto.attest import AttestKey, AttestPublic, read_attest_key
from app.errors import AppError, Problem
from app.services.keys.own import write_text
from app.services.session import Session

_KEY = "keys.attest"


def attest_public(session: Session) -> AttestPublic | None:
    """The public half of the attestation key; None while nothing was ever attested."""
    kept = session.recall(_KEY)
    return AttestKey.decode(base64.b64decode(kept)).public() if isinstance(kept, str) else None


def attest(session: Session, manifest: Manifest, reason: str) -> tuple[Manifest, bytes]:
    """Sign a manifest: it with the attestation in front, and that entry's content. Raises REASON_NEEDED."""
    if not reason.strip():
        raise AppError(Problem.REASON_NEEDED)
    return attested(manifest, _key(session))


def save_attest_key(session: Session, path: Path) -> None:
    """Write the public key into a new file. Raises KEY_NOT_UNDERSTOOD while there is none, FILE_EXISTS."""
    public = attest_public(session)
    if public is None:
        raise AppError(Problem.KEY_NOT_UNDERSTOOD)
    write_text(path, public.text())


def same_attest_key(public: AttestPublic, text: str) -> bool:
    """Whether a key that came by another way is the one that signed. Raises KEY_NOT_UNDERSTOOD."""
    return read_attest_key(text) == public


def _key(session: Session) -> AttestKey:
    with session.write("attestation key") as group:
        kept = session.recall(_KEY)
        if isinstance(kept, str):
            return AttestKey.decode(base64.b64decode(kept))
        key = AttestKey.generate()
        session.remember(_KEY, base64.b64encode(key.encode()).decode("ascii"))
        group.note({"attestation_key": key.public().fingerprint().hex()})
    return key
