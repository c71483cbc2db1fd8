"""The scrypt recipient of age v1: for those who have nothing but a passphrase (C2SP age.md)."""

import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import ClassVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.crypto.age.header import Stanza, damaged, from_base64, to_base64
from app.crypto.age.keys import WRAPPED_BYTES
from app.errors import AppError, Problem

WRITTEN_WORK = 18
GREATEST_WORK = 20
_LABEL = b"age-encryption.org/v1/scrypt"
_WORK = re.compile(r"[1-9][0-9]{0,3}")
_NONCE = bytes(12)  # the wrapping key has a fresh salt, so it is used once


@dataclass(frozen=True, slots=True)
class PassphraseRecipient:
    """Whoever knows the passphrase; stands alone in a header."""

    passphrase: str = field(repr=False)
    work: int = WRITTEN_WORK
    KIND: ClassVar[str] = "scrypt"

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that gives `file_key` to this passphrase; takes about a second at 2^18."""
        salt = secrets.token_bytes(16)
        key = _stretch(self.passphrase, salt, self.work)
        body = ChaCha20Poly1305(key).encrypt(_NONCE, file_key, None)
        return Stanza(self.KIND, (to_base64(salt), str(self.work)), body)

    def throwaway(self) -> None:
        """None: a passphrase stands alone."""


@dataclass(frozen=True, slots=True)
class PassphraseIdentity:
    """Someone who says that they know the passphrase."""

    passphrase: str = field(repr=False)
    greatest_work: int = GREATEST_WORK
    KIND: ClassVar[str] = "scrypt"

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key, None for a wrong passphrase; `BUNDLE_DAMAGED`, `BUNDLE_TOO_COSTLY`."""
        if stanza.kind != self.KIND:
            return None
        if len(stanza.arguments) != 2 or not _WORK.fullmatch(stanza.arguments[1]):
            raise damaged("header")
        salt, work = from_base64(stanza.arguments[0]), int(stanza.arguments[1])
        if len(salt) != 16 or len(stanza.body) != WRAPPED_BYTES:
            raise damaged("header")
        if work > self.greatest_work:
            raise AppError(Problem.BUNDLE_TOO_COSTLY)
        try:
            return ChaCha20Poly1305(_stretch(self.passphrase, salt, work)).decrypt(_NONCE, stanza.body, None)
        except InvalidTag:
            return None


def _stretch(passphrase: str, salt: bytes, work: int) -> bytes:
    secret = unicodedata.normalize("NFC", passphrase).encode()
    # Any age tool must read the result, so the salt label and r = 8, p = 1 are the format's.
    return Scrypt(_LABEL + salt, 32, 1 << work, 8, 1).derive(secret)
