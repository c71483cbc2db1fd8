"""Parts of a picture: together they cover it and share their edges."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from app.decoder.parting import SHARED, starts, tiles

LENGTHS, PARTS = some.integers(1, 5000), some.integers(2 * SHARED, 2000)


@given(LENGTHS, PARTS)
def test_parts_cover_a_side_and_share_their_edges(length: int, part: int) -> None:
    begins = starts(length, part)
    assert begins[0] == 0
    assert begins[-1] + part >= length
    assert all(before + part - after >= SHARED for before, after in pairwise(begins))


def test_a_small_picture_is_one_tile_and_a_large_one_comes_whole_too() -> None:
    assert [one[3] for one in tiles(Image.new("RGB", (640, 300)), 640)] == [1.0]
    found = list(tiles(Image.new("RGB", (1600, 1131)), 640))
    assert found[0][2].size == (640, 452)
    assert found[0][3] == 2.5
    assert {(left, top) for left, top, _, larger in found if larger == 1.0} == {
        (left, top) for left in (0, 480, 960) for top in (0, 246, 491)
    }
