"""Cards, fingerprints and our own identity."""

import hashlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.crypto import age
from app.crypto.cards import Card, decode_card, fingerprint_digits, fingerprint_words, read_card
from app.crypto.identities import OwnIdentity
from app.crypto.wordlists import WordList, from_words
from app.errors import AppError, Problem

OWN = OwnIdentity.decode(bytes(range(96)))
CARD = OWN.card("天山办公室", 3)


def refused(data: bytes) -> bool:
    try:
        decode_card(data)
    except AppError as error:
        return error.problem is Problem.CARD_NOT_UNDERSTOOD
    return False


def test_identity_survives_storage_and_stays_out_of_repr() -> None:
    own = OwnIdentity.generate()
    assert OwnIdentity.decode(own.encode()) == own
    assert own.encode().hex()[:16] not in repr(own)
    assert "\\x" not in repr(own)


def test_card_reads_back_from_text_and_bytes() -> None:
    assert decode_card(CARD.encode()) == CARD
    assert read_card(CARD.text()) == CARD
    chat = "你好，这是名片：\r\n\r\n  " + CARD.text().replace("\n", "\r\n  ") + "\r\n谢谢"
    assert read_card(chat) == CARD
    assert CARD.hybrid == OWN.hybrid.recipient()


def test_fingerprint_is_over_the_whole_card() -> None:
    assert CARD.fingerprint() == hashlib.sha256(CARD.encode()).digest()
    others = [OWN.card("天山办公室", 4), OWN.card("天山", 3), OwnIdentity.generate().card("天山办公室", 3)]
    assert len({c.fingerprint() for c in [CARD, *others]}) == 4


def test_fingerprint_views() -> None:
    digest = CARD.fingerprint()
    for language in WordList:
        assert from_words(" ".join(fingerprint_words(digest, language))) == digest[:16]
    groups = fingerprint_digits(digest)
    assert [len(g) for g in groups] == [5] * 8
    assert int("".join(groups)) == int(digest.hex(), 16) % 10**40
    assert fingerprint_digits(bytes(31) + b"\x07") == ["00000"] * 7 + ["00007"]


@pytest.mark.parametrize(
    "name", ["", " a", "a ", "x" * 61, "a\nb", "a\u202eb", "e\u0301", "\ud800", "a\u2028b"]
)
def test_names_that_could_deceive_are_refused(name: str) -> None:
    with pytest.raises(AppError):
        OWN.card(name, 1)


def test_low_order_keys_are_refused() -> None:
    with pytest.raises(AppError):
        Card.of("a", 1, CARD.hybrid, CARD.classic, bytes(32))
    with pytest.raises(AppError):
        Card.of("a", 1, CARD.hybrid, age.X25519Recipient(bytes(32)), CARD.mac)
    with pytest.raises(AppError):
        OWN.shared_key(bytes(32), salt=b"", info=b"")


def test_only_one_spelling_is_a_card() -> None:
    fields = json.loads(CARD.encode())
    raw = CARD.encode()
    wrong = [raw + b"\n", json.dumps(fields, ensure_ascii=False).encode(), raw[:-1], b"", b"{}", b"[" * 9999]
    for change in ({"extra": 1}, {"version": 2}, {"sequence": 0}, {"sequence": "3"}, {"mac": "00" * 32}):
        wrong.append(json.dumps(fields | change, ensure_ascii=False, separators=(",", ":")).encode())
    wrong.append(raw.replace(b'"mac":"', b'"mac":" '))
    assert all(refused(data) for data in wrong)
    assert json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode() == raw


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
@settings(max_examples=150, deadline=None)
def test_no_altered_card_passes_for_the_same(place: int, change: int) -> None:
    raw = bytearray(CARD.encode())
    raw[place % len(raw)] ^= change
    if not refused(bytes(raw)):
        assert decode_card(bytes(raw)).fingerprint() != CARD.fingerprint()


@pytest.mark.parametrize("text", ["", "x" * 20_000, "-----BEGIN ANJUAN CARD-----\n-----END ANJUAN CARD-----"])
def test_texts_without_one_card_are_refused(text: str) -> None:
    for wrong in (text, CARD.text() * 2, CARD.text()[:-30], CARD.text().replace("A", "=", 1)):
        with pytest.raises(AppError):
            read_card(wrong)


def test_both_sides_share_a_key() -> None:
    other = OwnIdentity.generate()
    theirs = other.card("b", 1)
    key = OWN.shared_key(theirs.mac, salt=b"s", info=b"i")
    assert key == other.shared_key(CARD.mac, salt=b"s", info=b"i")
    assert key != other.shared_key(CARD.mac, salt=b"s", info=b"j")


def test_a_text_of_sixteen_kib_is_read_and_no_longer_one() -> None:
    text = CARD.text()
    assert read_card(text.rjust(16_384)) == CARD
    with pytest.raises(AppError):
        read_card(text.rjust(16_385))
