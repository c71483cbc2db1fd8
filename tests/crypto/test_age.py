"""Sealing: round trips, sizes, filling up, kinds, keys as text."""

import base64
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.crypto import age
from app.crypto.age import bech32
from app.crypto.age.envelope import PLAIN_BATCH
from app.crypto.age.header import MAX_STANZAS, Stanza, encode_header, parse_header
from app.crypto.age.source import Source
from app.crypto.age.stream import CHUNK
from app.errors import AppError, Problem

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

CLASSIC = age.X25519Identity(bytes(range(32)))
HYBRID = age.HybridIdentity(bytes(range(32)))
EDGES = [
    n + d for n in (0, CHUNK, 2 * CHUNK, PLAIN_BATCH, 2 * PLAIN_BATCH, 5 * PLAIN_BATCH) for d in (-1, 0, 1)
]


def sealed(data: bytes, recipients: Sequence[age.Recipient], step: int = 100_000) -> bytes:
    target = io.BytesIO()
    age.seal((data[i : i + step] for i in range(0, len(data), step)), target, recipients)
    return target.getvalue()


def opened(data: bytes, *identities: age.Identity) -> bytes:
    return b"".join(age.open_stream(io.BytesIO(data), identities))


def problem_of(data: bytes, *identities: age.Identity) -> Problem:
    with pytest.raises(AppError) as refused:
        opened(data, *identities)
    return refused.value.problem


@pytest.mark.parametrize("length", [n for n in EDGES if n >= 0])
@pytest.mark.parametrize("step", [PLAIN_BATCH, 70_001, 3 * PLAIN_BATCH])
def test_every_length_around_a_boundary(length: int, step: int) -> None:
    data = bytes(range(251)) * (length // 251 + 1)
    data = data[:length]
    envelope = sealed(data, [CLASSIC.recipient()], step)
    header = envelope.index(b"\n--- ") + 1 + 4 + 43 + 1
    chunks = max(1, -(-length // CHUNK))
    assert len(envelope) == header + 16 + length + 16 * chunks
    assert opened(envelope, CLASSIC) == data


@given(st.lists(st.binary(max_size=40_000), max_size=12))
@settings(max_examples=25, deadline=None)
def test_pieces_do_not_matter(pieces: list[bytes]) -> None:
    target = io.BytesIO()
    with age.SealWriter(target, [HYBRID.recipient()]) as writer:
        for piece in pieces:
            writer.write(memoryview(piece))
    assert opened(target.getvalue(), HYBRID) == b"".join(pieces)


def test_writer_does_not_keep_the_callers_buffer() -> None:
    target, buffer = io.BytesIO(), bytearray(b"a" * PLAIN_BATCH)
    with age.SealWriter(target, [CLASSIC.recipient()]) as writer:
        writer.write(buffer)
        buffer[:] = b"b" * PLAIN_BATCH
        writer.write(buffer)
    assert opened(target.getvalue(), CLASSIC) == b"a" * PLAIN_BATCH + b"b" * PLAIN_BATCH


def test_what_is_cut_short_by_an_error_does_not_open() -> None:
    target = io.BytesIO()

    def stopping() -> Iterator[bytes]:
        yield bytes(3 * PLAIN_BATCH)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        age.seal(stopping(), target, [CLASSIC.recipient()])
    assert problem_of(target.getvalue(), CLASSIC) is Problem.BUNDLE_DAMAGED


class FullDisk(io.BytesIO):
    """Takes 2 MiB and then nothing more."""

    def write(self, data: "ReadableBuffer", /) -> int:
        if self.tell() > 2 << 20:
            raise OSError(28, "full")
        return super().write(data)


def test_a_full_disk_surfaces_and_leaves_no_valid_file() -> None:
    target = FullDisk()
    with pytest.raises(OSError, match="full"):
        age.seal(iter([bytes(PLAIN_BATCH)] * 9), target, [CLASSIC.recipient()])
    assert problem_of(target.getvalue(), CLASSIC) is Problem.BUNDLE_DAMAGED


@pytest.mark.parametrize("identity", [CLASSIC, HYBRID], ids=["x25519", "hybrid"])
@pytest.mark.parametrize(("count", "filled"), [(1, 2), (2, 2), (3, 4), (5, 8), (16, 16)])
def test_stanzas_are_filled_up(
    identity: age.X25519Identity | age.HybridIdentity, count: int, filled: int
) -> None:
    others = [type(identity).generate() for _ in range(count - 1)]
    envelope = sealed(b"x", [i.recipient() for i in [identity, *others]])
    stanzas = parse_header(Source(io.BytesIO(envelope))).stanzas
    assert [s.kind for s in stanzas] == [identity.KIND] * filled
    assert len({s.encode() for s in stanzas}) == filled
    assert all(opened(envelope, i) == b"x" for i in [identity, *others])
    assert age.stanza_kinds(io.BytesIO(envelope)) == {identity.KIND}


def test_the_real_stanza_stands_anywhere() -> None:
    places = set()
    for _ in range(60):
        header = parse_header(Source(io.BytesIO(sealed(b"", [CLASSIC.recipient()]))))
        places.add([CLASSIC.unwrap(s) is not None for s in header.stanzas].index(True))
    assert places == {0, 1}


def test_more_than_sixteen_recipients_are_refused() -> None:
    with pytest.raises(AppError) as refused:
        sealed(b"", [CLASSIC.recipient()] * 17)
    assert refused.value.problem is Problem.TOO_MANY_RECIPIENTS
    assert refused.value.facts == {"limit": 16}


def test_kinds_are_never_mixed() -> None:
    word = age.PassphraseRecipient("a", work=10)
    classic, hybrid = CLASSIC.recipient(), HYBRID.recipient()
    cases: list[list[age.Recipient]] = [[], [classic, hybrid], [word, word], [word, classic]]
    for mixed in cases:
        with pytest.raises(ValueError, match="kind"):
            sealed(b"", mixed)


def test_passphrases() -> None:
    envelope = sealed(b"x", [age.PassphraseRecipient("天气", work=12)])
    assert opened(envelope, CLASSIC, age.PassphraseIdentity("天气")) == b"x"
    assert problem_of(envelope, age.PassphraseIdentity("天氣")) is Problem.WRONG_PASSPHRASE
    assert problem_of(envelope, CLASSIC) is Problem.BUNDLE_NEEDS_PASSPHRASE
    assert age.PassphraseRecipient("a").work == 18


@pytest.mark.parametrize("work", [21, 23, 64, 999])
def test_costly_passphrases_are_refused_at_once(work: int) -> None:
    envelope = sealed(b"x", [age.PassphraseRecipient("a", work=10)])
    costly = envelope.replace(b" 10\n", b" %d\n" % work)
    assert problem_of(costly, age.PassphraseIdentity("a")) is Problem.BUNDLE_TOO_COSTLY


def test_a_greatest_work_that_is_allowed_is_tried() -> None:
    assert age.PassphraseIdentity("a").greatest_work == 20


def test_secrets_stay_out_of_repr() -> None:
    shown = repr([CLASSIC, HYBRID, age.PassphraseIdentity("tianqi"), age.PassphraseRecipient("tianqi")])
    assert "tianqi" not in shown
    assert "\\x" not in shown


def test_keys_as_text() -> None:
    for identity in (CLASSIC, HYBRID):
        assert age.parse_identity(identity.encode()) == identity
        assert age.parse_recipient(str(identity.recipient())) == identity.recipient()
    assert len(str(HYBRID.recipient())) == 1959
    assert str(HYBRID.recipient()).startswith("age1pq1")
    assert HYBRID.encode().startswith("AGE-SECRET-KEY-PQ-1")


@pytest.mark.parametrize("identity", [CLASSIC, HYBRID], ids=["x25519", "hybrid"])
def test_mistyped_keys_are_refused(identity: age.X25519Identity | age.HybridIdentity) -> None:
    public, secret = str(identity.recipient()), identity.encode()
    swapped = public[:-2] + public[-1] + public[-2] if public[-1] != public[-2] else public[:-1]
    for text in (
        "",
        public[:-1],
        public.upper(),
        public.title(),
        swapped,
        secret,
        public + "\n",
        "é" + public,
    ):
        with pytest.raises(AppError) as refused:
            age.parse_recipient(text)
        assert refused.value.problem is Problem.KEY_NOT_UNDERSTOOD
    for text in ("", secret.lower(), secret[:-1], public):
        with pytest.raises(AppError):
            age.parse_identity(text)


@given(st.binary(max_size=80))
def test_bech32_reads_back_and_notices_a_change(data: bytes) -> None:
    text = bech32.encode("age", data)
    assert bech32.decode(text) == ("age", data)
    place = len(text) // 2 + 2
    with pytest.raises(AppError):
        bech32.decode(text[:place] + ("q" if text[place] != "q" else "p") + text[place + 1 :])


def test_header_bounds() -> None:
    key, stanza = bytes(16), Stanza("X25519", ("a" * 40,), bytes(32))
    most = encode_header([stanza] * MAX_STANZAS, key)
    assert len(parse_header(Source(io.BytesIO(most))).stanzas) == MAX_STANZAS
    endless = b"age-encryption.org/v1\n-> a\n" + b"A" * 64 + b"\n"
    for hostile in (
        encode_header([stanza] * (MAX_STANZAS + 1), key),
        encode_header([Stanza("a", ("b" * 5000,), b"")], key),
        encode_header([Stanza("a", (), bytes(200_000))], key),
        endless + (b"A" * 64 + b"\n") * 9000,
    ):
        source = io.BytesIO(hostile)
        with pytest.raises(AppError) as refused:
            parse_header(Source(source))
        assert refused.value.problem is Problem.BUNDLE_DAMAGED
        assert source.tell() <= 512 * 1024


def test_other_files_and_newer_ones_are_named_so() -> None:
    assert problem_of(b"", CLASSIC) is Problem.BUNDLE_NOT_AGE
    assert problem_of(b"PK\x03\x04" * 9999, CLASSIC) is Problem.BUNDLE_NOT_AGE
    assert problem_of(b"age-encryption.org/v2\n-> a\n\n", CLASSIC) is Problem.BUNDLE_NEWER


@given(st.binary(min_size=1, max_size=3000))
@settings(max_examples=100)
def test_whatever_parses_is_written_the_same(data: bytes) -> None:
    key = bytes(16)
    stanzas = [Stanza("a", (), data), Stanza("b-c", ("1", "~!"), data[:48])]
    raw = encode_header(stanzas, key)
    header = parse_header(Source(io.BytesIO(raw)))
    header.check(key)
    assert list(header.stanzas) == stanzas
    assert encode_header(list(header.stanzas), key) == raw


class Grudging(io.BytesIO):
    """Takes at most 1,000 bytes at a time, as an unbuffered file may."""

    def write(self, data: "ReadableBuffer", /) -> int:
        return super().write(memoryview(data)[:1000])


def test_short_writes_lose_nothing() -> None:
    target = Grudging()
    age.seal([bytes(range(256)) * 5000], target, [CLASSIC.recipient()])
    assert opened(target.getvalue(), CLASSIC) == bytes(range(256)) * 5000


def test_a_long_armored_file_opens_in_even_time() -> None:
    """Each line is 48 bytes; counting what is there anew for each took 20 s for this size."""
    target = io.BytesIO()
    age.seal([bytes(3_000_000)], target, [CLASSIC.recipient()])
    lines = base64.encodebytes(target.getvalue()).replace(b"\n", b"")
    body = b"\n".join(lines[i : i + 64] for i in range(0, len(lines), 64))
    armored = b"-----BEGIN AGE ENCRYPTED FILE-----\n" + body + b"\n-----END AGE ENCRYPTED FILE-----\n"
    assert sum(map(len, age.open_stream(io.BytesIO(armored), [CLASSIC]))) == 3_000_000
