"""Digests beside a stream: the same as at once, for short and long streams, left early or not."""

import hashlib
import random
import threading
import zlib
from collections.abc import Iterator

import pytest

from app.bundle import digesting
from app.bundle.digesting import LONG, Digest, digested


def pieces(count: int, seed: int = 1) -> list[bytes]:
    draw = random.Random(seed)
    return [draw.randbytes(draw.choice((0, 1, 5000, 70_000))) for _ in range(count)]


@pytest.mark.parametrize("length", [0, LONG])
def test_the_digest_is_that_of_the_whole(length: int) -> None:
    given = pieces(60)
    digest, whole = Digest(), b"".join(given)
    assert list(digested(iter(given), digest, length)) == given
    assert (digest.sha256, digest.crc32) == (hashlib.sha256(whole).digest(), zlib.crc32(whole))


def test_the_sum_can_be_left_out() -> None:
    digest = Digest(summed=False)
    list(digested(pieces(3), digest, 0))
    assert digest.crc32 == 0


def test_a_stream_that_is_left_early_leaves_no_thread() -> None:
    before = threading.active_count()
    stream = digested(pieces(60), Digest(), LONG)
    next(stream)
    assert threading.active_count() == before + 1
    stream.close()
    assert threading.active_count() == before


def test_what_the_stream_raises_comes_through_and_leaves_no_thread() -> None:
    def failing() -> Iterator[bytes]:
        yield b"1"
        raise ValueError("from the stream")

    before = threading.active_count()
    with pytest.raises(ValueError, match="from the stream"):
        list(digested(failing(), Digest(), LONG))
    assert threading.active_count() == before


def test_no_more_than_a_few_pieces_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    ahead: list[int] = []
    allowed = threading.Event()
    taken = 0

    def slow(_self: Digest, _piece: object) -> None:
        nonlocal taken
        allowed.wait(0.05)
        taken += 1

    monkeypatch.setattr(Digest, "update", slow)
    for number, _ in enumerate(digested(pieces(20), Digest(), LONG)):
        ahead.append(number - taken)
    assert max(ahead) <= digesting._WAITING + 2
    assert taken == 20


@pytest.mark.parametrize(("length", "beside"), [(4 * 1024 * 1024 - 1, 0), (4 * 1024 * 1024, 1)])
def test_a_thread_is_worth_it_from_four_mebibytes_on(length: int, beside: int) -> None:
    before = threading.active_count()
    stream = digested(pieces(3), Digest(), length)
    next(stream)
    assert threading.active_count() == before + beside
    stream.close()


def test_the_thread_never_keeps_the_program_from_ending() -> None:
    stream = digested(pieces(3), Digest(), LONG)
    next(stream)
    (thread,) = (one for one in threading.enumerate() if one.name == "digest")
    assert thread.daemon
    stream.close()
