"""Pictures without metadata: what makes the picture stays to the byte, everything else goes or is refused."""

import random
import struct
import zlib

import pytest

from app.disclosure.stripping import FILLER, NotSafeError, stripped
from tests.services.disclosure_world import jpeg, png

ONE, TWO = b"1" * FILLER, b"2" * FILLER


def test_a_jpeg_loses_exif_comments_and_what_follows_its_end() -> None:
    made, extension = stripped(jpeg("exif-canary", "comment-canary", "trailer-canary"), ONE)
    assert extension == "jpg"
    assert b"canary" not in made
    assert b"Exif" not in made
    plain = jpeg("", "", "")
    assert plain[plain.index(b"\xff\xdb") :] == made[made.index(b"\xff\xdb") :]


def test_a_png_loses_its_texts() -> None:
    made, extension = stripped(png("text-canary"), ONE)
    assert extension == "png"
    assert b"canary" not in made
    assert b"tEXt" not in made
    assert zlib.compress(b"\x00\x80") in made


def test_two_copies_differ_from_each_other_and_stripping_again_changes_only_the_filler() -> None:
    for data in (jpeg("a", "b", "c"), png("a")):
        first, second = stripped(data, ONE)[0], stripped(data, TWO)[0]
        assert first != second
        assert stripped(first, TWO)[0] == second


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", b"GIF89a", b"PK\x03\x04", b"\xff\xd8\xff", b"text", b"\x89PNG\r\n\x1a\n"]
)
def test_every_other_kind_of_file_stays(data: bytes) -> None:
    with pytest.raises(NotSafeError):
        stripped(data, ONE)


def test_a_picture_with_more_data_than_rows_is_refused() -> None:
    body = zlib.compress(b"\x00\x80" + b"hidden")
    chunk = struct.pack(">I", len(body)) + b"IDAT" + body + struct.pack(">I", zlib.crc32(b"IDAT" + body))
    data = png("")
    start = data.index(b"IDAT") - 4
    (length,) = struct.unpack_from(">I", data, start)
    with pytest.raises(NotSafeError):
        stripped(data[:start] + chunk + data[start + 12 + length :], ONE)


def test_damaged_pictures_are_refused_or_clean_and_never_crash() -> None:
    draw = random.Random(5)
    for data in (jpeg("canary1", "canary2", "canary3"), png("canary4")):
        for _ in range(400):
            hurt = bytearray(data)
            for _ in range(draw.randrange(1, 4)):
                hurt[draw.randrange(len(hurt))] = draw.randrange(256)
            cut = bytes(hurt[: draw.randrange(1, len(hurt) + 1)] if draw.random() < 0.3 else hurt)
            try:
                made, _ = stripped(cut, ONE)
            except NotSafeError:
                continue
            assert b"canary" not in made
