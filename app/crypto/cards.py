"""Cards: what one office gives another so that bundles can be sealed and their sender known."""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from app.crypto import age
from app.crypto.card_names import name_fits
from app.crypto.wordlists import SECRET_BYTES, WordList, to_words
from app.errors import AppError, Problem

VERSION = 1
MAX_TEXT = 16 * 1024
_MAX_SEQUENCE = 1 << 31
_DIGITS = 40
_BEGIN, _END = "-----BEGIN ANJUAN CARD-----", "-----END ANJUAN CARD-----"
_TEXT = re.compile(f"{_BEGIN}([A-Za-z0-9+/=\\s]+){_END}")


class _Wire(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    age: str
    classic: str
    mac: str
    name: str
    sequence: int
    version: int


class _Version(msgspec.Struct):
    version: int


@dataclass(frozen=True, slots=True)
class Card:
    """Name, sequence, age recipients and X25519 MAC key. A higher sequence replaces a lower one."""

    name: str
    sequence: int
    hybrid: age.HybridRecipient
    classic: age.X25519Recipient
    mac: bytes

    @classmethod
    def of(
        cls, name: str, sequence: int, hybrid: age.HybridRecipient, classic: age.X25519Recipient, mac: bytes
    ) -> Self:
        """A checked card; `CARD_NOT_UNDERSTOOD` for a name or key that cannot stand on one."""
        if not name_fits(name) or not 0 < sequence < _MAX_SEQUENCE:
            raise AppError(Problem.CARD_NOT_UNDERSTOOD)
        if len(mac) != 32 or _low_order(mac) or _low_order(classic.public):
            raise AppError(Problem.CARD_NOT_UNDERSTOOD)
        return cls(name, sequence, hybrid, classic, mac)

    def encode(self) -> bytes:
        """The one byte string of this card."""
        return _encoded(self)

    def fingerprint(self) -> bytes:
        """SHA-256 over the whole card (32 bytes)."""
        return hashlib.sha256(self.encode()).digest()

    def text(self) -> str:
        """The card as text that survives mail and chat; the file holds the same."""
        body = base64.b64encode(self.encode()).decode("ascii")
        lines = [body[i : i + 64] for i in range(0, len(body), 64)]
        return "\n".join([_BEGIN, *lines, _END, ""])


@lru_cache(256)
def _encoded(card: Card) -> bytes:
    wire = _Wire(str(card.hybrid), str(card.classic), card.mac.hex(), card.name, card.sequence, VERSION)
    return msgspec.json.encode(wire)


def read_card(text: str) -> Card:
    """Finds the one card in a text, whatever stands around it; `CARD_NOT_UNDERSTOOD`."""
    found = _TEXT.findall(text) if len(text) <= MAX_TEXT else []
    if len(found) != 1:
        raise AppError(Problem.CARD_NOT_UNDERSTOOD)
    try:
        return decode_card(base64.b64decode("".join(found[0].split()), validate=True))
    except binascii.Error:
        raise AppError(Problem.CARD_NOT_UNDERSTOOD) from None


def decode_card(data: bytes) -> Card:
    """Reads a card's bytes; `CARD_NOT_UNDERSTOOD` for anything but their one spelling."""
    if len(data) > MAX_TEXT:
        raise AppError(Problem.CARD_NOT_UNDERSTOOD)
    return _decoded(data)


@lru_cache(256)
def _decoded(data: bytes) -> Card:
    # Kept, because every bundle is held against every contact, and to read a card takes milliseconds.
    try:
        if msgspec.json.decode(data, type=_Version).version != VERSION:
            raise AppError(Problem.CARD_NOT_UNDERSTOOD)
        wire = msgspec.json.decode(data, type=_Wire)
        hybrid, classic = age.HybridRecipient.parse(wire.age), age.X25519Recipient.parse(wire.classic)
        card = Card.of(wire.name, wire.sequence, hybrid, classic, bytes.fromhex(wire.mac))
    except (AppError, msgspec.MsgspecError, ValueError, RecursionError):
        raise AppError(Problem.CARD_NOT_UNDERSTOOD) from None
    if card.encode() != data:
        raise AppError(Problem.CARD_NOT_UNDERSTOOD)
    return card


def fingerprint_words(fingerprint: bytes, language: WordList) -> list[str]:
    """The first 128 bits of a fingerprint as twelve words, to be read out."""
    return to_words(fingerprint[:SECRET_BYTES], language)


def fingerprint_digits(fingerprint: bytes) -> list[str]:
    """A fingerprint as eight groups of five digits (132 bits), to be read out in any language."""
    digits = f"{int.from_bytes(fingerprint, 'big') % 10**_DIGITS:0{_DIGITS}}"
    return [digits[i : i + 5] for i in range(0, _DIGITS, 5)]


def _low_order(public: bytes) -> bool:
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return True
    return False


def forget() -> None:
    """Empty what is kept of cards that were read: the names of contacts."""
    _encoded.cache_clear()
    _decoded.cache_clear()
