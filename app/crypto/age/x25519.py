"""The X25519 recipient of age v1: for those who have no post-quantum tool (C2SP age.md)."""

from dataclasses import dataclass, field
from typing import ClassVar, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.crypto.age import bech32
from app.crypto.age.header import Stanza, damaged, derive, from_base64, to_base64
from app.crypto.age.keys import WRAPPED_BYTES
from app.errors import AppError, Problem

_INFO = b"age-encryption.org/v1/X25519"
# The wrapping key is used once, so the nonce may be zero.
_NONCE = bytes(12)


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """A public X25519 key, written `age1…`."""

    public: bytes
    KIND: ClassVar[str] = "X25519"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `age1…`; `KEY_NOT_UNDERSTOOD`."""
        prefix, data = bech32.decode(text)
        if prefix != "age" or text != text.lower() or len(data) != 32:
            raise AppError(Problem.KEY_NOT_UNDERSTOOD)
        return cls(data)

    def __str__(self) -> str:
        return bech32.encode("age", self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that gives `file_key` to this recipient; `KEY_NOT_UNDERSTOOD` for a low-order key."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        try:
            secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.public))
        except ValueError:
            raise AppError(Problem.KEY_NOT_UNDERSTOOD) from None
        key = derive(secret, share + self.public, _INFO)
        body = ChaCha20Poly1305(key).encrypt(_NONCE, file_key, None)
        return Stanza(self.KIND, (to_base64(share),), body)

    def throwaway(self) -> Self:
        """A recipient whose identity is forgotten at once."""
        return type(self)(X25519PrivateKey.generate().public_key().public_bytes_raw())


@dataclass(frozen=True, slots=True)
class X25519Identity:
    """A private X25519 key, written `AGE-SECRET-KEY-1…`."""

    secret: bytes = field(repr=False)
    KIND: ClassVar[str] = "X25519"

    @classmethod
    def generate(cls) -> Self:
        """A new random identity."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `AGE-SECRET-KEY-1…`; `KEY_NOT_UNDERSTOOD`."""
        prefix, data = bech32.decode(text)
        if prefix != "age-secret-key-" or text != text.upper() or len(data) != 32:
            raise AppError(Problem.KEY_NOT_UNDERSTOOD)
        return cls(data)

    def encode(self) -> str:
        """`AGE-SECRET-KEY-1…`; not `__str__`, so that no log prints it by accident."""
        return bech32.encode("age-secret-key-", self.secret).upper()

    def recipient(self) -> X25519Recipient:
        """The public half."""
        private = X25519PrivateKey.from_private_bytes(self.secret)
        return X25519Recipient(private.public_key().public_bytes_raw())

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key, None if for someone else; `BUNDLE_DAMAGED` if malformed or of low order."""
        if stanza.kind != self.KIND:
            return None
        if len(stanza.arguments) != 1 or len(share := from_base64(stanza.arguments[0])) != 32:
            raise damaged("header")
        if len(stanza.body) != WRAPPED_BYTES:  # before decrypting: see age's partitioning-oracle note
            raise damaged("header")
        secret = exchange(self.secret, share)
        key = derive(secret, share + self.recipient().public, _INFO)
        try:
            return ChaCha20Poly1305(key).decrypt(_NONCE, stanza.body, None)
        except InvalidTag:
            return None


def exchange(secret: bytes, share: bytes) -> bytes:
    """X25519 (RFC 7748); `BUNDLE_DAMAGED` for a share of low order."""
    try:
        return X25519PrivateKey.from_private_bytes(secret).exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        raise damaged("header") from None
