"""Who we are towards others: age identities and the private half of the MAC key. All random, none derived."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.crypto import age
from app.crypto.cards import Card
from app.errors import AppError, Problem

_PART = 32


@dataclass(frozen=True, slots=True)
class OwnIdentity:
    """A post-quantum and a classic age identity, and the X25519 MAC key (raw private bytes)."""

    hybrid: age.HybridIdentity
    classic: age.X25519Identity
    mac_secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """A new random identity."""
        return cls(age.HybridIdentity.generate(), age.X25519Identity.generate(), secrets.token_bytes(_PART))

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Reads what `encode` made; `ValueError` for another length."""
        if len(data) != 3 * _PART:
            raise ValueError("an identity is 96 bytes")
        parts = [data[i : i + _PART] for i in range(0, 3 * _PART, _PART)]
        return cls(age.HybridIdentity(parts[0]), age.X25519Identity(parts[1]), parts[2])

    def encode(self) -> bytes:
        """The 96 secret bytes that the vault keeps."""
        return self.hybrid.seed + self.classic.secret + self.mac_secret

    @property
    def opening(self) -> Sequence[age.Identity]:
        """The age identities to try on a bundle."""
        return (self.hybrid, self.classic)

    def card(self, name: str, sequence: int) -> Card:
        """The public card under a name; `CARD_NOT_UNDERSTOOD` for a name that cannot stand on one."""
        public = X25519PrivateKey.from_private_bytes(self.mac_secret).public_key().public_bytes_raw()
        return Card.of(name, sequence, self.hybrid.recipient(), self.classic.recipient(), public)

    def shared_key(self, peer: bytes, *, salt: bytes, info: bytes) -> bytes:
        """HKDF-SHA256 of X25519 with a peer's MAC key; `CARD_NOT_UNDERSTOOD` for a key of low order."""
        try:
            shared = X25519PrivateKey.from_private_bytes(self.mac_secret).exchange(
                X25519PublicKey.from_public_bytes(peer)
            )
        except ValueError:
            raise AppError(Problem.CARD_NOT_UNDERSTOOD) from None
        return HKDF(hashes.SHA256(), 32, salt, info).derive(shared)
