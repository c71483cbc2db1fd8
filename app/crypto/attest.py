"""Signatures for a court: Ed25519 and ML-DSA-65 (FIPS 204) over one message; only both together count."""

import base64
import binascii
import hashlib
import re
import secrets
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from app.errors import AppError, Problem

SEED = 32
CLASSIC_KEY, CLASSIC_SIGNATURE = 32, 64
LATTICE_KEY, LATTICE_SIGNATURE = 1952, 3309
"""Bytes of a public key and of a signature (FIPS 204, table 2)."""
MAX_TEXT = 16 * 1024
_BEGIN, _END = "-----BEGIN ANJUAN ATTESTATION KEY-----", "-----END ANJUAN ATTESTATION KEY-----"
_TEXT = re.compile(f"{_BEGIN}([A-Za-z0-9+/=\\s]+){_END}")


@dataclass(frozen=True, slots=True)
class AttestPublic:
    """The public half: an Ed25519 and an ML-DSA-65 key."""

    classic: bytes
    lattice: bytes

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Reads what `encode` made. Raises KEY_NOT_UNDERSTOOD for another length."""
        if len(data) != CLASSIC_KEY + LATTICE_KEY:
            raise AppError(Problem.KEY_NOT_UNDERSTOOD)
        return cls(data[:CLASSIC_KEY], data[CLASSIC_KEY:])

    def encode(self) -> bytes:
        """Both keys, one after the other (1984 bytes)."""
        return self.classic + self.lattice

    def fingerprint(self) -> bytes:
        """SHA-256 over both keys (32 bytes)."""
        return hashlib.sha256(self.encode()).digest()

    def text(self) -> str:
        """The key as text, to be handed over with, and apart from, what was signed."""
        body = base64.b64encode(self.encode()).decode("ascii")
        return "\n".join([_BEGIN, *(body[i : i + 64] for i in range(0, len(body), 64)), _END, ""])

    def verify(self, message: bytes, signature: bytes) -> None:
        """Raises ATTESTATION_WRONG unless both signatures are of this message."""
        if len(signature) != CLASSIC_SIGNATURE + LATTICE_SIGNATURE:
            raise AppError(Problem.ATTESTATION_WRONG)
        classic, lattice = signature[:CLASSIC_SIGNATURE], signature[CLASSIC_SIGNATURE:]
        try:
            Ed25519PublicKey.from_public_bytes(self.classic).verify(classic, message)
            MLDSA65PublicKey.from_public_bytes(self.lattice).verify(lattice, message)
        except (InvalidSignature, ValueError):
            raise AppError(Problem.ATTESTATION_WRONG) from None


def read_attest_key(text: str) -> AttestPublic:
    """Finds the one public key in a text. Raises KEY_NOT_UNDERSTOOD."""
    found = _TEXT.findall(text) if len(text) <= MAX_TEXT else []
    if len(found) != 1:
        raise AppError(Problem.KEY_NOT_UNDERSTOOD)
    try:
        return AttestPublic.decode(base64.b64decode("".join(found[0].split()), validate=True))
    except binascii.Error:
        raise AppError(Problem.KEY_NOT_UNDERSTOOD) from None


@dataclass(frozen=True, slots=True)
class AttestKey:
    """The two seeds that sign; they lie in the vault and in no card."""

    classic: bytes = field(repr=False)
    lattice: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """A new random key."""
        return cls(secrets.token_bytes(SEED), secrets.token_bytes(SEED))

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Reads what `encode` made; `ValueError` for another length."""
        if len(data) != 2 * SEED:
            raise ValueError("an attestation key is 64 bytes")
        return cls(data[:SEED], data[SEED:])

    def encode(self) -> bytes:
        """The 64 secret bytes that the vault keeps."""
        return self.classic + self.lattice

    def public(self) -> AttestPublic:
        """What others verify with."""
        classic = Ed25519PrivateKey.from_private_bytes(self.classic).public_key().public_bytes_raw()
        lattice = MLDSA65PrivateKey.from_seed_bytes(self.lattice).public_key().public_bytes_raw()
        return AttestPublic(classic, lattice)

    def sign(self, message: bytes) -> bytes:
        """Both signatures, one after the other (3373 bytes)."""
        classic = Ed25519PrivateKey.from_private_bytes(self.classic).sign(message)
        return classic + MLDSA65PrivateKey.from_seed_bytes(self.lattice).sign(message)
