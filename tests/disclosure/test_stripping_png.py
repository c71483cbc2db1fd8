"""PNG: which chunks leave, and that nothing hides in one, behind one, or in the picture's own stream."""

import struct
import tracemalloc
import zlib

import pytest

from app.disclosure import stripping
from app.disclosure.stripping import NotSafeError, stripped
from tests.disclosure.pictures import CHANNELS, END, SIGNATURE, Chunk, chunk, header, parts, pixels, png

FILLER = b"0123456789abcdef"
PLAIN = (header(), pixels(), END)


def refused(data: bytes) -> bool:
    """Whether a picture stays."""
    try:
        stripped(data, FILLER)
    except NotSafeError:
        return True
    return False


def test_what_makes_the_picture_stays_to_the_byte_and_the_filler_stands_before_the_end() -> None:
    palette, clear = (b"PLTE", b"\x01\x02\x03"), (b"tRNS", b"\x00")
    coloured = png(header(colour=3), palette, clear, pixels(), END)
    made, extension = stripped(coloured, FILLER)
    assert extension == "png"
    assert made == png(header(colour=3), palette, clear, pixels(), (b"fiLl", FILLER), END)


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"gAMA", b"iCCP", b"prIv"])
def test_chunks_that_a_picture_does_not_need_go(kind: bytes) -> None:
    said = (kind, b"canary")
    clean = stripped(png(*PLAIN), FILLER)
    assert stripped(png(header(), said, pixels(), said, END), FILLER) == clean


def test_what_follows_or_stands_in_the_end_goes() -> None:
    clean = stripped(png(*PLAIN), FILLER)
    assert stripped(png(*PLAIN, after=b"canary"), FILLER) == clean
    assert stripped(png(*PLAIN, after=chunk(b"IDAT", b"canary")), FILLER) == clean
    assert stripped(png(header(), pixels(), (b"IEND", b"canary")), FILLER) == clean


@pytest.mark.parametrize("kind", [b"CANX", b"CgBI", b"ABCD"])
def test_a_chunk_that_a_picture_needs_and_we_do_not_know_is_refused(kind: bytes) -> None:
    assert refused(png(header(), (kind, b""), pixels(), END))


def test_a_picture_begins_with_its_header_and_has_data() -> None:
    assert refused(png((b"tEXt", b"x"), *PLAIN))
    assert refused(png(pixels(), header(), END))
    assert refused(png(header(), END))
    assert refused(png(END))


def test_a_chunk_is_whole_and_its_checksum_right() -> None:
    good = png(*PLAIN)
    assert not refused(good)
    for cut in range(len(good)):
        assert refused(good[:cut]), cut
    for at in range(len(SIGNATURE), len(good)):
        assert refused(good[:at] + bytes([good[at] ^ 0x10]) + good[at + 1 :]), at


def test_the_picture_may_lie_in_several_chunks() -> None:
    body = zlib.compress(bytes(11 * 10))
    split: list[Chunk] = [(b"IDAT", body[:3]), (b"IDAT", b""), (b"IDAT", body[3:])]
    made, _ = stripped(png(header(10, 10), *split, END), FILLER)
    assert parts(made) == [b"IHDR", b"IDAT", b"IDAT", b"IDAT", b"fiLl", b"IEND"]


def test_nothing_goes_on_after_the_picture_s_own_stream() -> None:
    body = zlib.compress(bytes(2))
    assert refused(png(header(), (b"IDAT", body + b"canary"), END))
    assert refused(png(header(), (b"IDAT", body), (b"IDAT", b"c"), END))
    assert refused(png(header(), (b"IDAT", body[:-5]), END)), "a stream that does not end"
    assert refused(png(header(), (b"IDAT", b"no stream"), END))
    assert refused(png(header(), (b"IDAT", b""), END))


@pytest.mark.parametrize(
    ("width", "height", "depth", "colour"),
    [(w, h, depth, colour) for w, h in ((1, 1), (7, 3), (8, 2), (9, 5), (33, 6)) for colour in CHANNELS
     for depth in (1, 2, 4, 8, 16)],
)  # fmt: skip
def test_a_stream_is_as_long_as_its_rows(width: int, height: int, depth: int, colour: int) -> None:
    """Each row has one byte for its filter and is filled up to whole bytes."""
    row = 1 + -(-width * depth * CHANNELS[colour] // 8)
    for more, stays in ((0, False), (1, True), (-1, True), (row, True)):
        picture = png(header(width, height, depth, colour), pixels(height * row + more), END)
        assert refused(picture) is stays, more


@pytest.mark.parametrize("colour", [1, 5, 7, 255])
def test_a_colour_that_is_none_is_refused(colour: int) -> None:
    assert all(refused(png(header(colour=colour), pixels(length), END)) for length in range(1, 6))


ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


def interlaced(width: int, height: int, bits: int) -> int:
    """The bytes of an interlaced picture, pass by pass, counted pixel by pixel (PNG specification, 8.2)."""
    total = 0
    for x, y, step_x, step_y in ADAM7:
        columns, rows = len(range(x, width, step_x)), len(range(y, height, step_y))
        total += rows * (1 + -(-columns * bits // 8)) if columns else 0
    return total


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 8, 9, 17])
@pytest.mark.parametrize("height", [1, 2, 3, 5, 8, 13])
def test_an_interlaced_picture_has_seven_passes(width: int, height: int) -> None:
    for depth, colour in ((1, 0), (8, 2), (16, 6)):
        length = interlaced(width, height, depth * CHANNELS[colour])
        for more, stays in ((0, False), (1, True), (-1, True)):
            picture = png(header(width, height, depth, colour, 1), pixels(length + more), END)
            assert refused(picture) is stays, (depth, colour, more)


def test_a_picture_that_unpacks_to_far_more_than_any_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stripping, "MOST", 1000)
    for height, stays in ((8000, False), (8001, True)):
        picture = png(header(1, height), pixels(2 * height), END)
        assert len(picture) < 1000
        assert refused(picture) is stays


def test_a_bomb_costs_little_memory() -> None:
    bomb = png(header(), pixels(48 << 20), END)
    tracemalloc.start()
    try:
        assert refused(bomb)
        assert tracemalloc.get_traced_memory()[1] < 12 << 20
    finally:
        tracemalloc.stop()


def test_a_file_of_more_than_64_mib_stays_and_so_does_one_without_its_filler() -> None:
    good = png(*PLAIN)
    assert not refused(good + bytes((64 << 20) - len(good)))
    assert refused(good + bytes((64 << 20) - len(good) + 1))
    for filler in (b"", FILLER[:-1], FILLER + b"x"):
        with pytest.raises(NotSafeError):
            stripped(good, filler)
    assert struct.pack(">I", len(FILLER)) + b"fiLl" + FILLER in stripped(good, FILLER)[0]
