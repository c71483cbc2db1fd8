"""`attestation.json`: a signature that anybody can check, over the manifest that it stands in.

A manifest cannot hold the hash of a signature over itself. What is signed is therefore the manifest in its
one spelling without this entry: same id, same kind, every other entry with its hash.
"""

import base64
import binascii
import hashlib
from dataclasses import replace

import msgspec

from app.bundle.container import entry_of
from app.bundle.manifest import Entry, Manifest
from app.crypto.attest import AttestKey, AttestPublic
from app.errors import AppError, Problem

NAME = "attestation.json"
VERSION = 1
_PREFIX = b"anjuan/attest/v1"


class _Wire(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    key: str
    signature: str
    version: int


def attested(manifest: Manifest, key: AttestKey) -> tuple[Manifest, bytes]:
    """A manifest with the attestation as its first entry, and the content of that entry."""
    content = _encode(key.public(), key.sign(signed(manifest)))
    return replace(manifest, entries=(entry_of(NAME, content), *manifest.entries)), content


def signed(manifest: Manifest) -> bytes:
    """The message: `anjuan/attest/v1` and the SHA-256 of the manifest without the attestation."""
    rest = tuple(entry for entry in manifest.entries if entry.name != NAME)
    return _PREFIX + hashlib.sha256(replace(manifest, entries=rest).encode()).digest()


def is_attestation(entry: Entry) -> bool:
    """Whether an entry is an attestation."""
    return entry.name == NAME


def verified_key(manifest: Manifest, content: bytes) -> AttestPublic:
    """Whose key signed this manifest. Raises ATTESTATION_WRONG unless both signatures hold."""
    try:
        wire = msgspec.json.decode(content, type=_Wire)
        public = AttestPublic.decode(base64.b64decode(wire.key, validate=True))
        signature = base64.b64decode(wire.signature, validate=True)
    except (AppError, msgspec.MsgspecError, binascii.Error, ValueError, RecursionError):
        raise AppError(Problem.ATTESTATION_WRONG) from None
    if _encode(public, signature) != content:
        raise AppError(Problem.ATTESTATION_WRONG)
    public.verify(signed(manifest), signature)
    return public


def _encode(public: AttestPublic, signature: bytes) -> bytes:
    key, signed_ = (base64.b64encode(one).decode("ascii") for one in (public.encode(), signature))
    return msgspec.json.encode(_Wire(key, signed_, VERSION))
