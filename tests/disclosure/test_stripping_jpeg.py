"""JPEG: which segments leave, that scans stay to the byte, and that what is not understood is refused."""

from time import process_time

import pytest

from app.disclosure.stripping import NotSafeError, stripped
from tests.disclosure.pictures import EOI, FRAME, SCAN, SOI, TABLES, jpeg, segment

FILLER = b"0123456789abcdef"
HEAD = SOI + segment(0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00") + segment(0xFE, FILLER)


def refused(data: bytes) -> bool:
    """Whether a picture stays."""
    try:
        stripped(data, FILLER)
    except NotSafeError:
        return True
    return False


def test_the_picture_stays_to_the_byte_under_a_plain_head() -> None:
    made, extension = stripped(jpeg(), FILLER)
    assert extension == "jpg"
    assert made == HEAD + TABLES + FRAME + SCAN + EOI


@pytest.mark.parametrize("marker", [*range(0xE0, 0xF0), 0xFE])
def test_application_data_and_comments_go(marker: int) -> None:
    said = segment(marker, b"canary")
    assert stripped(jpeg(said, TABLES, said, FRAME, SCAN, said), FILLER) == stripped(jpeg(), FILLER)


@pytest.mark.parametrize("marker", [0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD])
def test_frames_and_tables_stay_in_their_place(marker: int) -> None:
    one = segment(marker, b"\x00\x01")
    made, _ = stripped(jpeg(TABLES, one, FRAME, SCAN), FILLER)
    assert made == HEAD + TABLES + one + FRAME + SCAN + EOI


@pytest.mark.parametrize(
    "marker", [0x02, 0xBF, 0xC3, *range(0xC5, 0xD0), 0xDC, 0xDE, 0xDF, *range(0xF0, 0xFE)]
)
def test_a_segment_of_another_process_is_refused(marker: int) -> None:
    assert refused(jpeg(TABLES, segment(marker, b"\x00\x01"), FRAME, SCAN))


@pytest.mark.parametrize("marker", [0x00, 0x01, *range(0xD0, 0xD8), 0xD8])
def test_a_marker_that_stands_alone_is_refused_between_segments(marker: int) -> None:
    for alone in (bytes([0xFF, marker]), segment(marker, b"\x00\x01")):
        assert refused(jpeg(TABLES, alone, FRAME, SCAN))


def test_fill_bytes_before_a_marker_go() -> None:
    for count in (1, 2, 9):
        fill = b"\xff" * count
        assert stripped(jpeg(TABLES, fill + FRAME, fill + SCAN), FILLER) == stripped(jpeg(), FILLER)
        ended = stripped(jpeg(end=fill + EOI), FILLER)
        assert ended == stripped(jpeg(), FILLER)


def test_what_stands_between_segments_is_refused() -> None:
    assert refused(jpeg(TABLES, b"x", FRAME, SCAN))
    assert refused(jpeg(TABLES, b"\x00\xff", FRAME, SCAN))


def test_the_data_of_a_scan_hold_stuffing_and_restarts() -> None:
    data = b"\x01\xff\x00\x02" + b"".join(bytes([0xFF, 0xD0 + n, n]) for n in range(8)) + b"\xff\x00"
    scan = SCAN + data
    assert stripped(jpeg(TABLES, FRAME, scan), FILLER)[0] == HEAD + TABLES + FRAME + scan + EOI
    progressive = (TABLES, FRAME, scan, segment(0xC4, bytes(18)), scan)
    assert stripped(jpeg(*progressive), FILLER)[0] == HEAD + b"".join(progressive) + EOI
    hidden = (TABLES, FRAME, scan, segment(0xE1, b"canary"), SCAN)
    assert stripped(jpeg(*hidden), FILLER)[0] == HEAD + TABLES + FRAME + scan + SCAN + EOI


@pytest.mark.parametrize("marker", [0x01, 0xCF, 0xD8])
def test_another_marker_ends_a_scan(marker: int) -> None:
    assert refused(jpeg(TABLES, FRAME, SCAN + bytes([0xFF, marker, 0x00, 0x04, 0x00, 0x01])))


def test_a_long_scan_takes_no_longer_than_it_must() -> None:
    """A photograph has a stuffed byte in every two hundred; each used to cost a copy of the rest."""
    scan = SCAN + b"\xff\x00\x01" * (1 << 20)
    begun = process_time()
    assert stripped(jpeg(TABLES, FRAME, scan), FILLER)[0].endswith(scan + EOI)
    assert process_time() - begun < 5


def test_a_second_picture_behind_the_first_goes() -> None:
    clean = stripped(jpeg(), FILLER)
    assert stripped(jpeg() + b"canary", FILLER) == clean
    assert stripped(jpeg() + jpeg(segment(0xE1, b"canary")), FILLER) == clean


def test_a_picture_has_a_scan_and_an_end() -> None:
    assert refused(jpeg(TABLES, FRAME))
    assert refused(jpeg(end=b""))
    assert refused(jpeg(end=b"\xff"))
    assert refused(jpeg(end=b"\xff\x00"))
    assert refused(SOI + EOI)


def test_a_segment_is_as_long_as_it_says() -> None:
    for length in (0, 1):
        assert refused(jpeg(b"\xff\xe1" + bytes([0, length]), TABLES, FRAME, SCAN))
    empty = stripped(jpeg(b"\xff\xe1\x00\x02", TABLES, FRAME, SCAN), FILLER)
    assert empty == stripped(jpeg(), FILLER)
    assert refused(SOI + TABLES + FRAME + b"\xff\xda\x00\x04\x01")
    last = SOI + TABLES + FRAME + SCAN + segment(0xE1, b"x" * 9)
    for cut in range(len(last)):
        assert refused(last[:cut]), cut
    with pytest.raises(NotSafeError):
        stripped(last, FILLER)


def test_no_other_file_is_taken_for_a_picture() -> None:
    good = jpeg()
    assert refused(b"\x00" + good)
    assert refused(b"\xff\xd8" + good)
    assert refused(b"\xff\xd7" + good[2:])
