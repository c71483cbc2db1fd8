"""One page of a SQLCipher 4 database: whether it is authentic, and what it says.

A page of 4,096 bytes ends in its IV (16) and an HMAC-SHA512 (64) over ciphertext, IV and page number (little
endian); AES-256-CBC. The first 16 bytes of the first page are the salt, in the clear
(zetetic.net/sqlcipher/design).
"""

import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, IV, MAC = 4096, 16, 64
USABLE = PAGE - IV - MAC
"""Bytes of a page that hold anything."""
_FIRST = b"SQLite format 3\x00"
_MAC_SALT_MASK, _MAC_ROUNDS = 0x3A, 2


class PageCipher:
    """Opens the pages of one database."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = key
        masked = bytes(byte ^ _MAC_SALT_MASK for byte in salt)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", key, masked, _MAC_ROUNDS, len(key))

    def is_authentic(self, number: int, content: bytes) -> bool:
        """Whether this is the page of that number (from 1), as it was written."""
        if len(content) != PAGE or number < 1:
            return False
        told = content[len(_FIRST) if number == 1 else 0 : PAGE - MAC] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self._mac_key, told, "sha512"), content[-MAC:])

    def opened(self, number: int, content: bytes) -> bytes | None:
        """The usable bytes of a page; None where it is not authentic."""
        if not self.is_authentic(number, content):
            return None
        start = len(_FIRST) if number == 1 else 0
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(content[USABLE : USABLE + IV])).decryptor()
        return _FIRST[:start] + cipher.update(content[start:USABLE]) + cipher.finalize()
