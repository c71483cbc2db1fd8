"""Key slots: each wraps the same master key under one secret that a person holds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.crypto.argon import Cost, normalized, stretch, wipe
from app.crypto.keys import digest, hkdf, same
from app.errors import AppError, Problem

RECOVERY_LENGTH = 16
"""Length in bytes of a recovery secret: 128 random bits, shown as twelve words."""
MOST_SLOTS = 8
SLOT_LENGTH = 1 + 32 + 32 + 48
_NO_KEYFILE = bytes(32)


class Kind(IntEnum):
    """What opens a slot; a slot of a kind not listed here is carried along and never tried."""

    PASSPHRASE = 1
    RECOVERY = 2
    SHARES = 3


@dataclass(frozen=True, slots=True)
class Passphrase:
    """A passphrase and the content of its key file, if it has one."""

    text: str
    keyfile: bytes | None = None

    kind = Kind.PASSPHRASE


@dataclass(frozen=True, slots=True)
class Recovery:
    """The 128 bits behind the recovery words."""

    bits: bytes

    kind = Kind.RECOVERY


@dataclass(frozen=True, slots=True)
class Shares:
    """The 128 bits behind shares that several people hold."""

    bits: bytes

    kind = Kind.SHARES


Secret = Passphrase | Recovery | Shares


@dataclass(frozen=True, slots=True)
class Stretching:
    """The salt and cost of the one Argon2id run of an unlock."""

    salt: bytes
    cost: Cost

    def encoded(self) -> bytes:
        """Fixed-length bytes, as they stand in the header."""
        numbers = (self.cost.memory, self.cost.passes, self.cost.lanes)
        return self.salt + b"".join(number.to_bytes(4, "big") for number in numbers)


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the master key."""

    kind: int
    salt: bytes
    commitment: bytes
    wrapped: bytes

    def encoded(self) -> bytes:
        """Fixed-length bytes, as they stand in the header."""
        return bytes([self.kind]) + self.salt + self.commitment + self.wrapped

    def bound(self, context: bytes) -> bytes:
        """What the wrapping authenticates: the header's context and every other field of the slot."""
        return context + bytes([self.kind]) + self.salt + self.commitment


def parse_slot(data: bytes) -> Slot:
    """The slot that `encoded` wrote."""
    return Slot(data[0], data[1:33], data[33:65], data[65:])


def material(secret: Secret, stretching: Stretching) -> bytearray:
    """What a secret contributes to its slot's key; stretching a passphrase is the costly step."""
    if isinstance(secret, Recovery | Shares):
        return bytearray(secret.bits)
    text = normalized(secret.text)
    stretched = stretch(text, stretching.salt, stretching.cost)
    wipe(text)
    return stretched + (_NO_KEYFILE if secret.keyfile is None else digest(secret.keyfile))


def seal(master: bytearray, kind: Kind, source: bytearray, context: bytes) -> Slot:
    """A new slot for the master key, under what `material` made of a secret."""
    salt = token_bytes(32)
    wrap, commitment = _slot_keys(source, salt, kind)
    slot = Slot(kind, salt, commitment, b"")
    # A zero nonce is safe only here: the fresh salt makes each wrap key single-use.
    return replace(
        slot, wrapped=ChaCha20Poly1305(wrap).encrypt(bytes(12), bytes(master), slot.bound(context))
    )


def unseal(slots: Sequence[Slot], kind: Kind, source: bytearray, context: bytes) -> tuple[int, bytearray]:
    """The index of the slot that a secret opens, and the master key. Raises WRONG_PASSPHRASE."""
    for index, slot in enumerate(slots):
        if slot.kind != kind:
            continue
        wrap, commitment = _slot_keys(source, slot.salt, kind)
        if same(commitment, slot.commitment):
            try:
                return index, bytearray(
                    ChaCha20Poly1305(wrap).decrypt(bytes(12), slot.wrapped, slot.bound(context))
                )
            except InvalidTag:
                break
    raise AppError(Problem.WRONG_PASSPHRASE)


def _slot_keys(source: bytearray, salt: bytes, kind: Kind) -> tuple[bytes, bytes]:
    both = hkdf(source, salt, kind.name.lower().encode(), 64)
    return both[:32], both[32:]
