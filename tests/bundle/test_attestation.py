"""A signature over a manifest: anybody can check it, and nothing about it can be changed unseen."""

import base64
import hashlib
import json

import pytest

from app.bundle.attestation import attested, is_attestation, signed, verified_key
from app.bundle.container import entry_of
from app.bundle.manifest import Kind, Manifest
from app.crypto.attest import AttestKey
from app.errors import AppError, Problem

KEY = AttestKey.generate()
PLAIN = Manifest.of(Kind.DISCLOSURE, [entry_of("a.txt", b"a"), entry_of("b.txt", b"b")], authenticated=True)
SIGNED, CONTENT = attested(PLAIN, KEY)


def refused(manifest: Manifest, content: bytes) -> None:
    """Fails unless the signature is said to be wrong."""
    with pytest.raises(AppError) as refusal:
        verified_key(manifest, content)
    assert refusal.value.problem is Problem.ATTESTATION_WRONG


def test_it_is_the_first_entry_and_the_rest_is_as_before() -> None:
    assert SIGNED.entries == (entry_of("attestation.json", CONTENT), *PLAIN.entries)
    assert (SIGNED.id, SIGNED.kind, SIGNED.authenticated) == (PLAIN.id, PLAIN.kind, PLAIN.authenticated)
    assert [is_attestation(entry) for entry in SIGNED.entries] == [True, False, False]


def test_what_is_signed_is_the_manifest_without_it() -> None:
    message = b"anjuan/attest/v1" + hashlib.sha256(PLAIN.encode()).digest()
    assert signed(PLAIN) == signed(SIGNED) == message
    said = json.loads(CONTENT)
    assert said["version"] == 1
    assert set(said) == {"key", "signature", "version"}
    assert base64.b64decode(said["key"]) == KEY.public().encode()
    KEY.public().verify(message, base64.b64decode(said["signature"]))


def test_it_tells_whose_key_signed() -> None:
    assert verified_key(SIGNED, CONTENT) == KEY.public()


def test_another_manifest_is_not_what_was_signed() -> None:
    for other in (
        Manifest.of(PLAIN.kind, PLAIN.entries, authenticated=True),
        Manifest(PLAIN.id, Kind.EXCHANGE, PLAIN.entries, True),
        Manifest(PLAIN.id, PLAIN.kind, PLAIN.entries, False),
        Manifest(PLAIN.id, PLAIN.kind, PLAIN.entries[:1], True),
        Manifest(PLAIN.id, PLAIN.kind, PLAIN.entries[::-1], True),
        Manifest(PLAIN.id, PLAIN.kind, (entry_of("a.txt", b"x"), PLAIN.entries[1]), True),
    ):
        refused(other, CONTENT)


def changed(**fields: object) -> bytes:
    """The attestation with some members changed."""
    return json.dumps({**json.loads(CONTENT), **fields}, separators=(",", ":")).encode()


def test_it_has_one_spelling() -> None:
    assert changed() == CONTENT
    other = AttestKey.generate()
    key, signature = (str(json.loads(CONTENT)[name]) for name in ("key", "signature"))
    for wrong in (
        b"", b"{}", b"[]", b"[" * 99_999, CONTENT + b" ", CONTENT[:-1], changed(more=1),
        changed(version=2), changed(version="1"), changed(key=""), changed(signature=""),
        changed(key=key[:-4]), changed(key=key + "\n"), changed(signature=signature + " "),
        changed(key="ä"), changed(signature="*" * 9),
        changed(key=base64.b64encode(other.public().encode()).decode()),
        changed(signature=base64.b64encode(other.sign(signed(PLAIN))).decode()),
        changed(signature=base64.b64encode(KEY.sign(b"else")).decode()),
    ):  # fmt: skip
        refused(SIGNED, wrong)
