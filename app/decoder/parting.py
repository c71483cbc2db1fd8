"""A large picture in parts that share their edges: what a network is shown at once decides its memory."""

from collections.abc import Iterator

from PIL import Image

SHARED = 160
"""Pixels at least that neighbouring parts have in common."""


def starts(length: int, part: int) -> list[int]:
    """Where parts of one length begin so that together they cover a side, evenly."""
    steps = max(0, -(-(length - part) // (part - SHARED)))
    return [round(step * (length - part) / steps) if steps else 0 for step in range(steps + 1)]


def tiles(picture: Image.Image, side: int) -> Iterator[tuple[int, int, Image.Image, float]]:
    """The whole, made small, then its parts as they are: left, top, picture, how many times larger it was."""
    whole = picture.copy()
    whole.thumbnail((side, side), Image.Resampling.LANCZOS)
    yield 0, 0, whole, picture.width / whole.width
    if whole.size != picture.size:
        for top in starts(picture.height, side):
            for left in starts(picture.width, side):
                box = (left, top, min(left + side, picture.width), min(top + side, picture.height))
                yield left, top, picture.crop(box), 1.0
