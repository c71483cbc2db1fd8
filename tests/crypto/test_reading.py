"""Reading sealed files: lines, who can open one, and what is said of one that cannot be read."""

import io

import pytest

from app.crypto import age
from app.crypto.age import bech32
from app.crypto.age.header import parse_header
from app.crypto.age.source import ArmorSource, Source
from app.crypto.argon import FLOOR
from app.crypto.identities import OwnIdentity
from app.crypto.keys import SALT_LENGTH, new_master
from app.crypto.slots import (
    RECOVERY_LENGTH,
    SLOT_LENGTH,
    Kind,
    Recovery,
    Stretching,
    material,
    parse_slot,
    seal,
)  # fmt: skip
from app.crypto.wordlists import WordList, to_words
from app.errors import AppError, Problem
from tests.crypto.test_age import CLASSIC, HYBRID, opened, problem_of, sealed


def test_a_line_ends_at_its_newline_or_at_the_limit() -> None:
    assert Source(io.BytesIO(b"\nabc\n")).readline(10) == b"\n"
    source = Source(io.BytesIO(b"ab\ncdef\ng"))
    assert [source.readline(3) for _ in range(5)] == [b"ab\n", b"cde", b"f\n", b"g", b""]


def test_who_cannot_open_it_is_told_why() -> None:
    for_another = sealed(b"x", [CLASSIC.recipient()])
    assert problem_of(for_another, HYBRID) == Problem.BUNDLE_NOT_FOR_US
    assert problem_of(for_another) == Problem.BUNDLE_NOT_FOR_US
    assert problem_of(for_another, age.PassphraseIdentity("x")) == Problem.BUNDLE_NOT_FOR_US


def test_a_passphrase_may_cost_what_is_allowed_and_no_more() -> None:
    envelope = sealed(b"x", [age.PassphraseRecipient("horse", work=12)])
    less, enough = (age.PassphraseIdentity("horse", greatest_work=work) for work in (11, 12))
    assert problem_of(envelope, less) == Problem.BUNDLE_TOO_COSTLY
    assert opened(envelope, enough) == b"x"
    assert problem_of(envelope, age.PassphraseIdentity("house", greatest_work=12)) == Problem.WRONG_PASSPHRASE
    assert problem_of(envelope, CLASSIC) == Problem.BUNDLE_NEEDS_PASSPHRASE


def test_a_header_that_breaks_off_is_told_as_its_own_part() -> None:
    envelope = sealed(b"x", [CLASSIC.recipient()])
    with pytest.raises(AppError) as told:
        parse_header(Source(io.BytesIO(envelope[: envelope.index(b"\n--- ")])))
    assert told.value.problem == Problem.BUNDLE_DAMAGED
    assert told.value.facts == {"part": "header"}


def test_a_writer_says_how_much_it_took() -> None:
    writer = age.SealWriter(io.BytesIO(), [CLASSIC.recipient()])
    assert [writer.write(bytes(size)) for size in (0, 1, 200_000)] == [0, 1, 200_000]


def test_a_card_ends_with_its_last_line() -> None:
    card = OwnIdentity.generate().card("desk", 1)
    assert card.text().endswith("-----\n")
    assert card.text().count("-----") == 4


def test_sizes_that_stand_in_the_format() -> None:
    assert (SALT_LENGTH, RECOVERY_LENGTH) == (16, 16)
    assert len(to_words(bytes(RECOVERY_LENGTH), WordList.ENGLISH)) == 12
    source = material(Recovery(bytes(16)), Stretching(bytes(32), FLOOR))
    slot = seal(new_master(), Kind.RECOVERY, source, b"c").encoded()
    assert len(slot) == SLOT_LENGTH == 113
    assert parse_slot(slot).kind == Kind.RECOVERY


def test_a_header_that_names_nobody_or_is_not_signed_is_damaged() -> None:
    begin, mac = b"age-encryption.org/v1\n", b"--- " + b"A" * 43 + b"\n"
    envelope = sealed(b"x", [CLASSIC.recipient()])
    stanzas = envelope[: envelope.index(b"\n--- ") + 1]
    assert parse_header(Source(io.BytesIO(stanzas + mac))).stanzas
    for wrong in (begin + mac, stanzas + b"---\n", stanzas + b"---" + mac[3:].replace(b" ", b""),
                  stanzas + b"--- " + b"A" * 42 + b"\n", stanzas + b"--- " + b"A" * 47 + b"\n"):  # fmt: skip
        with pytest.raises(AppError) as told:
            parse_header(Source(io.BytesIO(wrong)))
        assert told.value.problem == Problem.BUNDLE_DAMAGED


def test_so_much_space_stands_before_an_armor_and_no_more() -> None:
    armored = b"-----BEGIN AGE ENCRYPTED FILE-----\nYWJj\n-----END AGE ENCRYPTED FILE-----\n"
    for space in (b"\n" * 1024, b" " * 511 + b"\n" + b" " * 511 + b"\n"):
        assert ArmorSource(io.BytesIO(space + armored)).read(3) == b"abc"
        with pytest.raises(AppError):
            ArmorSource(io.BytesIO(space + b"\n" + armored)).read(3)


def test_a_key_after_quantum_has_its_own_prefix_case_and_length() -> None:
    recipient = HYBRID.recipient()
    text = str(recipient)
    assert age.HybridRecipient.parse(text) == recipient
    public = recipient.public
    wrong = [bech32.encode("age1pz", public), text.upper()]
    wrong += [bech32.encode("age1pq", data) for data in (public + b"x", public[:-1])]
    for one in wrong:
        with pytest.raises(AppError) as told:
            age.HybridRecipient.parse(one)
        assert told.value.problem == Problem.KEY_NOT_UNDERSTOOD
