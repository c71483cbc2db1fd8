"""What members tell each other inside a sealed bundle: which bundles arrived, and who is in the circle."""

import hashlib
import secrets
from collections.abc import Iterable

import msgspec

NAME = "team.json"
MOST = 1 << 20


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Acknowledged bundle ids; whether this one wants to be; a salted digest of the members' cards."""

    acks: list[str]
    circle: str
    salt: str
    wants: bool


def encode(acks: Iterable[str], fingerprints: Iterable[bytes], *, wants: bool) -> bytes:
    """The entry of a bundle for these members, the sender included."""
    salt = secrets.token_hex(16)
    return msgspec.json.encode(Note(sorted(acks), circle(salt, fingerprints), salt, wants))


def decode(data: bytes) -> Note | None:
    """What another member's bundle says; None where it is not understood."""
    try:
        return msgspec.json.decode(data, type=Note)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None


def circle(salt: str, fingerprints: Iterable[bytes]) -> str:
    """The same for two members if, and only if, they seal to the same people: then nobody sends twice."""
    return hashlib.sha256(salt.encode() + b"".join(sorted(set(fingerprints)))).hexdigest()
