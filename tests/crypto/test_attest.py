"""Signatures for a court: both must hold."""

import pytest

from app.crypto.attest import AttestKey, AttestPublic, read_attest_key
from app.errors import AppError, Problem

KEY, OTHER = AttestKey.decode(bytes(range(64))), AttestKey.generate()
PUBLIC = KEY.public()
MESSAGE = b"anjuan"


def wrong(public: AttestPublic, message: bytes, signature: bytes) -> bool:
    with pytest.raises(AppError) as refused:
        public.verify(message, signature)
    return refused.value.problem is Problem.ATTESTATION_WRONG


def test_what_was_signed_verifies_and_nothing_else() -> None:
    signature = KEY.sign(MESSAGE)
    PUBLIC.verify(MESSAGE, signature)
    assert len(signature) == 64 + 3309
    assert wrong(PUBLIC, MESSAGE + b"x", signature)
    assert wrong(OTHER.public(), MESSAGE, signature)
    for bad in (b"", signature[:-1], signature + b"x"):
        assert wrong(PUBLIC, MESSAGE, bad)
    for at in (0, 63, 64, 2000, 64 + 3308):
        assert wrong(PUBLIC, MESSAGE, signature[:at] + bytes([signature[at] ^ 1]) + signature[at + 1 :])


def test_one_signature_of_two_is_none() -> None:
    ours, theirs = KEY.sign(MESSAGE), OTHER.sign(MESSAGE)
    assert wrong(PUBLIC, MESSAGE, ours[:64] + theirs[64:])
    assert wrong(PUBLIC, MESSAGE, theirs[:64] + ours[64:])
    mixed = AttestPublic(PUBLIC.classic, OTHER.public().lattice)
    assert wrong(mixed, MESSAGE, ours)
    mixed.verify(MESSAGE, ours[:64] + theirs[64:])


def test_keys_survive_storage_and_stay_out_of_repr() -> None:
    assert AttestKey.decode(OTHER.encode()) == OTHER
    assert "\\x" not in repr(OTHER)
    assert AttestPublic.decode(PUBLIC.encode()) == PUBLIC
    assert read_attest_key("kind regards\n" + PUBLIC.text().replace("\n", "\r\n")) == PUBLIC
    with pytest.raises(ValueError, match="64"):
        AttestKey.decode(bytes(63))


@pytest.mark.parametrize("text", ["", "x" * 20_000, PUBLIC.text() * 2, PUBLIC.text()[:-60]])
def test_texts_without_one_key_are_refused(text: str) -> None:
    for bad in (text, PUBLIC.text().replace("\n", "=\n", 3)):
        with pytest.raises(AppError) as refused:
            read_attest_key(bad)
        assert refused.value.problem is Problem.KEY_NOT_UNDERSTOOD


def test_a_public_key_that_is_none_verifies_nothing() -> None:
    assert wrong(AttestPublic(bytes(32), bytes(1952)), MESSAGE, bytes(64 + 3309))
