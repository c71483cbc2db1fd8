"""Argon2id at its real cost, but once in a process for each passphrase: a vault made here opens anywhere.

Nearly every test makes a vault, and stretching its passphrase over and over was a good part of the work of
all of them. What a process has stretched it keeps, by a digest of the passphrase; so that a new vault profits
as well, all of them draw one salt. `drawn` is the program's own way, for the test of just that.
"""

from dataclasses import replace
from hashlib import blake2b

import pytest

from app.crypto import slots
from app.crypto.argon import FLOOR, Cost, normalized, stretch
from app.crypto.slots import Stretching
from app.vault import header
from app.vault.header import Header

drawn = header.fresh
_SALT = blake2b(b"the one salt of vaults that tests make", digest_size=32).digest()
_kept: dict[tuple[bytes, bytes, Cost], bytes] = {}


def once(patch: pytest.MonkeyPatch) -> None:
    """From now on this process stretches each passphrase once."""
    patch.setattr(header, "fresh", _fresh)
    patch.setattr(slots, "stretch", _stretch)


def warm(*passphrases: str) -> None:
    """Stretch some ahead, for the processes that are forked from this one."""
    for one in passphrases:
        _stretch(normalized(one), _SALT, FLOOR)


def _fresh(cost: Cost) -> Header:
    return replace(drawn(cost), stretching=Stretching(_SALT, cost))


def _stretch(secret: bytearray, salt: bytes, cost: Cost) -> bytearray:
    key = blake2b(secret).digest(), salt, cost
    if key not in _kept:
        _kept[key] = bytes(stretch(secret, salt, cost))
    return bytearray(_kept[key])
