"""The post-quantum recipient of age v1, `mlkem768x25519`: our default (C2SP age.md, RFC 9180)."""

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import ClassVar, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from app.crypto.age import bech32
from app.crypto.age.header import Stanza, damaged, from_base64, to_base64
from app.crypto.age.keys import WRAPPED_BYTES
from app.crypto.age.x25519 import exchange
from app.errors import AppError, Problem

_INFO = b"age-encryption.org/mlkem768x25519"
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_MLKEM_PUBLIC = 1184
_MLKEM_SHARE = 1088
_PUBLIC = _MLKEM_PUBLIC + 32
_SHARE = _MLKEM_SHARE + 32


@dataclass(frozen=True, slots=True)
class HybridRecipient:
    """A public ML-KEM-768 and X25519 key, written `age1pq1…` (1,959 characters)."""

    public: bytes
    KIND: ClassVar[str] = "mlkem768x25519"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `age1pq1…`; `KEY_NOT_UNDERSTOOD`."""
        prefix, data = bech32.decode(text)
        if prefix != "age1pq" or text != text.lower() or len(data) != _PUBLIC:
            raise AppError(Problem.KEY_NOT_UNDERSTOOD)
        recipient = cls(data)
        recipient._key()
        return recipient

    def __str__(self) -> str:
        return bech32.encode("age1pq", self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that gives `file_key` to this recipient; `KEY_NOT_UNDERSTOOD` for an unfit key."""
        try:
            sealed = _SUITE.encrypt(file_key, self._key(), _INFO)
        except ValueError:
            raise AppError(Problem.KEY_NOT_UNDERSTOOD) from None
        return Stanza(self.KIND, (to_base64(sealed[:_SHARE]),), sealed[_SHARE:])

    def throwaway(self) -> Self:
        """A recipient whose identity is forgotten at once."""
        return type(self)(HybridIdentity.generate().recipient().public)

    def _key(self) -> hpke.MLKEM768X25519PublicKey:
        try:
            mlkem = MLKEM768PublicKey.from_public_bytes(self.public[:_MLKEM_PUBLIC])
        except ValueError:
            raise AppError(Problem.KEY_NOT_UNDERSTOOD) from None
        x25519 = X25519PublicKey.from_public_bytes(self.public[_MLKEM_PUBLIC:])
        return hpke.MLKEM768X25519PublicKey(mlkem, x25519)


@dataclass(frozen=True, slots=True)
class HybridIdentity:
    """The 32-byte seed of both private keys, written `AGE-SECRET-KEY-PQ-1…`."""

    seed: bytes = field(repr=False)
    KIND: ClassVar[str] = "mlkem768x25519"

    @classmethod
    def generate(cls) -> Self:
        """A new random identity."""
        return cls(secrets.token_bytes(32))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `AGE-SECRET-KEY-PQ-1…`; `KEY_NOT_UNDERSTOOD`."""
        prefix, data = bech32.decode(text)
        if prefix != "age-secret-key-pq-" or text != text.upper() or len(data) != 32:
            raise AppError(Problem.KEY_NOT_UNDERSTOOD)
        return cls(data)

    def encode(self) -> str:
        """`AGE-SECRET-KEY-PQ-1…`; not `__str__`, so that no log prints it by accident."""
        return bech32.encode("age-secret-key-pq-", self.seed).upper()

    def recipient(self) -> HybridRecipient:
        """The public half."""
        mlkem, x25519 = self._secrets()
        public = MLKEM768PrivateKey.from_seed_bytes(mlkem).public_key().public_bytes_raw()
        return HybridRecipient(
            public + X25519PrivateKey.from_private_bytes(x25519).public_key().public_bytes_raw()
        )

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key, None if for someone else; `BUNDLE_DAMAGED` if malformed or of low order."""
        if stanza.kind != self.KIND:
            return None
        if len(stanza.arguments) != 1 or len(share := from_base64(stanza.arguments[0])) != _SHARE:
            raise damaged("header")
        if len(stanza.body) != WRAPPED_BYTES:
            raise damaged("header")
        mlkem, x25519 = self._secrets()
        exchange(x25519, share[_MLKEM_SHARE:])  # HPKE would report a low-order share as "not for us"
        key = hpke.MLKEM768X25519PrivateKey(
            MLKEM768PrivateKey.from_seed_bytes(mlkem), X25519PrivateKey.from_private_bytes(x25519)
        )
        try:
            return _SUITE.decrypt(share + stanza.body, key, _INFO)
        except InvalidTag:
            return None

    def _secrets(self) -> tuple[bytes, bytes]:
        expanded = hashlib.shake_256(self.seed).digest(96)
        return expanded[:64], expanded[64:]
