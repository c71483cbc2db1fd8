"""age v1 (C2SP age.md): sealed files that any age tool opens."""

from app.crypto.age.envelope import FILLED_UP_TO, SealWriter, Writable, open_stream, seal, stanza_kinds
from app.crypto.age.hybrid import HybridIdentity, HybridRecipient
from app.crypto.age.keys import Identity, Recipient
from app.crypto.age.passphrase import PassphraseIdentity, PassphraseRecipient
from app.crypto.age.x25519 import X25519Identity, X25519Recipient
from app.errors import AppError, Problem

__all__ = [
    "FILLED_UP_TO",
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "PassphraseIdentity",
    "PassphraseRecipient",
    "Recipient",
    "SealWriter",
    "Writable",
    "X25519Identity",
    "X25519Recipient",
    "open_stream",
    "parse_identity",
    "parse_recipient",
    "seal",
    "stanza_kinds",
]


def parse_recipient(text: str) -> HybridRecipient | X25519Recipient:
    """Reads `age1pq1…` or `age1…`; `KEY_NOT_UNDERSTOOD`."""
    if text.startswith("age1pq1"):
        return HybridRecipient.parse(text)
    return X25519Recipient.parse(text)


def parse_identity(text: str) -> HybridIdentity | X25519Identity:
    """Reads `AGE-SECRET-KEY-PQ-1…` or `AGE-SECRET-KEY-1…`; `KEY_NOT_UNDERSTOOD`."""
    if text.startswith("AGE-SECRET-KEY-PQ-1"):
        return HybridIdentity.parse(text)
    if text.startswith("AGE-SECRET-KEY-1"):
        return X25519Identity.parse(text)
    raise AppError(Problem.KEY_NOT_UNDERSTOOD)
