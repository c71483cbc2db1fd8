"""The master key and the few keys derived from it (HKDF-SHA256, RFC 5869)."""

import hmac
from hashlib import sha256
from secrets import token_bytes

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_LENGTH = 32
SALT_LENGTH = 16
"""Length in bytes of the salt at the head of each database file."""


def hkdf(secret: bytes | bytearray, salt: bytes, info: bytes, length: int = KEY_LENGTH) -> bytes:
    """HKDF-SHA256 (RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(secret)


def new_master() -> bytearray:
    """A fresh random 256-bit master key; wipe it when the vault closes."""
    return bytearray(token_bytes(KEY_LENGTH))


def database_key(master: bytearray, salt: bytes) -> bytearray:
    """The raw key of one database in the form that SQLCipher takes: x'key salt', 96 hex digits."""
    return bytearray(b"x'" + (page_key(master, salt) + salt).hex().encode() + b"'")


def page_key(master: bytearray, salt: bytes) -> bytes:
    """The raw key of the pages of one database."""
    return hkdf(master, salt, b"anjuan/db/v1")


def mac_key(master: bytearray) -> bytes:
    """The key that authenticates header and state."""
    return hkdf(master, b"", b"anjuan/mac/v1")


def mac(key: bytes, data: bytes) -> bytes:
    """HMAC-SHA256."""
    return hmac.digest(key, data, "sha256")


def same(first: bytes, second: bytes) -> bool:
    """Compare two secrets in constant time."""
    return hmac.compare_digest(first, second)


def digest(data: bytes) -> bytes:
    """SHA-256."""
    return sha256(data).digest()
