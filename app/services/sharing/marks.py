"""What tells one state of a record from another, and which bundles were taken in here."""

from app.crypto.keys import digest
from app.records.leaves import Copy
from app.records.stored import encode
from app.services.session import Session

_DIGITS = 16
_RECEIVED = "received"
_KEPT = 2000


def mark(copy: Copy) -> str:
    """The first 64 bits (hex) of the SHA-256 of a copy, leaves and editions."""
    return digest(encode(copy)).hex()[:_DIGITS]


def note_received(session: Session, bundle: str) -> None:
    """A bundle (its id, hex) was taken in, whole or in part; the newest 2,000 are remembered."""
    known = received(session)
    known[bundle] = known.pop(bundle, 0) + 1
    session.remember(_RECEIVED, dict(list(known.items())[-_KEPT:]))


def received(session: Session) -> dict[str, int]:
    """How often each bundle was taken in."""
    kept = session.recall(_RECEIVED)
    return {str(id_): int(n) for id_, n in kept.items()} if isinstance(kept, dict) else {}  # type: ignore[arg-type]
