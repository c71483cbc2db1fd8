"""What can be asked of an open file; every answer is checked for size and shape before anybody uses it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import AppError, Problem
from app.services.decoding.decoder import OpenFile

Rect = tuple[float, float, float, float]
"""Left, top, width, height as parts of the shown picture or page, 0 to 1."""
MOST_PIXELS = 40_000_000
"""In one answer; a screen has 8 million."""
MOST_TEXT = 8 << 20
MOST_CELLS = 256 << 20
MOST_SOUND = 30 * 48_000 * 4
MOST_COPY = 512 << 20
SHOWING, READING, COPYING, SEEING = 20.0, 60.0, 600.0, 180.0
"""Seconds that a preview, a text, a copy, and the words or faces of one page may take."""
MOST_FACES = 2000


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture in RGB, three bytes a pixel, row by row without padding."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Recording:
    """Length in seconds; width and height if there is a picture; frames a second; whether there is sound."""

    seconds: float
    size: tuple[int, int] | None
    rate: float
    sound: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A place of a text in a PDF: its page, counted from 0, and the boxes that it fills."""

    page: int
    boxes: tuple[Rect, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on some pages, whether there are words on them at all, and the page to go on at."""

    hits: tuple[Hit, ...]
    words: bool
    next: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What lies in an archive: name, size in bytes, whether a password is needed."""

    name: str
    size: int
    locked: bool


def picture(
    file: OpenFile, most: tuple[int, int], box: Rect | None = None, turn: int = 0
) -> tuple[Pixels, tuple[int, int]]:
    """The picture no larger than `most`, and its full size."""
    head, data = file.do({"do": "picture", "most": most, "box": box, "turn": turn}, MOST_PIXELS * 3, SHOWING)
    return _pixels(head, data), _size(head.get("full"))


def pages(file: OpenFile) -> tuple[int, list[tuple[float, float]]]:
    """How many pages a PDF has, and the sizes in points of the first thousand."""
    head, _ = file.do({"do": "pdf.about"}, 0, SHOWING)
    return _whole(head.get("pages")), [_pair(one) for one in _list(head.get("sizes"))]


def page(file: OpenFile, number: int, most: tuple[int, int]) -> Pixels:
    """A page, counted from 0, no larger than `most`."""
    head, data = file.do({"do": "pdf.page", "page": number, "most": most}, MOST_PIXELS * 3, SHOWING)
    return _pixels(head, data)


def page_text(file: OpenFile, number: int) -> str:
    """The text of a page."""
    return _text(file.do({"do": "pdf.text", "page": number}, MOST_TEXT, READING)[1])


def find(file: OpenFile, sought: str, first: int = 0) -> Found:
    """Where a pattern stands in a PDF, from a page on: some of its pages, at most a thousand places."""
    head, _ = file.do({"do": "pdf.find", "pattern": sought, "first": first}, 0, READING)
    hits = [
        Hit(_whole(page), tuple(_rect(box) for box in _list(boxes)))
        for page, boxes in _pairs(head.get("hits"))
    ]
    after = head.get("next")
    return Found(tuple(hits), head.get("words") is True, None if after is None else _whole(after))


def text(file: OpenFile, way: str = "text") -> str:
    """The words of a text file (`text`), a Word file (`word`) or a book of sheets (`sheets`)."""
    return _text(file.do({"do": way}, MOST_TEXT * 3, READING)[1])


def cells(file: OpenFile) -> list[Any]:
    """The typed cells of a book of sheets, as the child gives them; `services.sheets.table` checks them."""
    plain = json.loads(_text(file.do({"do": "cells"}, MOST_CELLS, COPYING)[1]))
    if not isinstance(plain, list):
        raise AppError(Problem.FILE_NOT_DECODED)
    return plain


def entries(file: OpenFile) -> list[Entry]:
    """What an archive holds."""
    head, _ = file.do({"do": "archive"}, 0, READING)
    found = [one for one in _list(head.get("entries")) if isinstance(one, list) and len(one) == 3]
    return [Entry(str(name), _whole(size), locked is True) for name, size, locked in found]


def metadata(file: OpenFile) -> list[tuple[str, str]]:
    """What the file says about itself, as (kind, words); the kinds are those of app/decoder/metadata.py."""
    head, _ = file.do({"do": "metadata"}, 0, READING)
    return [(str(kind), str(words)) for kind, words in _pairs(head.get("said"))]


def recording(file: OpenFile) -> Recording:
    """What a recording is."""
    head, _ = file.do({"do": "media.about"}, 0, SHOWING)
    size = _size(head["size"]) if head.get("size") else None
    return Recording(_number(head.get("seconds")), size, _number(head.get("rate")), head.get("sound") is True)


def frames(file: OpenFile, start: float, count: int, most: tuple[int, int]) -> list[tuple[float, Pixels]]:
    """Frames from a time on, each with its own time."""
    task = {"do": "media.frames", "from": start, "count": count, "most": most}
    head, data = file.do(task, MOST_PIXELS * 3, SHOWING)
    wide, high = _size(head.get("size"))
    times = [_number(one) for one in _list(head.get("times"))]
    step = wide * high * 3
    if len(data) != step * len(times):
        raise AppError(Problem.FILE_NOT_DECODED)
    return [(time, Pixels(wide, high, data[at * step : (at + 1) * step])) for at, time in enumerate(times)]


def sound(file: OpenFile, start: float, seconds: float) -> bytes:
    """Sound from a time on: 16 bit, stereo, 48 kHz."""
    task = {"do": "media.sound", "from": start, "seconds": seconds}
    data = file.do(task, MOST_SOUND, SHOWING)[1]
    return data[: len(data) - len(data) % 4]


def picture_copy(
    file: OpenFile,
    cover: Sequence[Rect] = (),
    crop: Rect | None = None,
    turn: int = 0,
    *,
    lossless: bool = False,
) -> bytes:
    """A new picture file without metadata: turned, then covered in black, then cut out."""
    task = {"do": "picture_copy", "cover": cover, "crop": crop, "turn": turn, "lossless": lossless}
    return file.do(task, MOST_COPY, COPYING)[1]


def pdf_copy(
    file: OpenFile, cover: dict[int, Sequence[Rect]], pages: Sequence[int] = (), dpi: int = 200
) -> bytes:
    """A new PDF whose pages are pictures, covered in black where it is said, without text and metadata."""
    covered = {str(one): rects for one, rects in cover.items()}
    task = {"do": "pdf.copy", "cover": covered, "pages": pages, "dpi": dpi}
    return file.do(task, MOST_COPY, COPYING)[1]


def sound_cut(file: OpenFile, start: float, end: float) -> bytes:
    """The sound between two times as a new Ogg file without metadata."""
    return file.do({"do": "media.cut", "from": start, "to": end}, MOST_COPY, COPYING)[1]


def words(file: OpenFile, page: int, turn: int = 0) -> list[str]:
    """The lines that stand on a page or picture, read by machine; the file was opened by `open_reader`."""
    head, _ = file.do({"do": "words", "page": page, "turn": turn}, 0, SEEING)
    return [str(line).replace("\0", "").strip() for line in _list(head.get("lines"))]


def faces(file: OpenFile, page: int, turn: int = 0) -> list[Rect]:
    """Where there seem to be faces; the file was opened by `open_reader`."""
    head, _ = file.do({"do": "faces", "page": page, "turn": turn}, 0, SEEING)
    return [_rect(box) for box in _list(head.get("faces"))[:MOST_FACES]]


# --- checking -------------------------------------------------------------------------------------------


def _pixels(head: dict[str, Any], data: bytes) -> Pixels:
    wide, high = _size(head.get("size"))
    if len(data) != wide * high * 3:
        raise AppError(Problem.FILE_NOT_DECODED)
    return Pixels(wide, high, data)


def _size(value: Any) -> tuple[int, int]:
    wide, high = _pair(value)
    if not (0 < wide < 1_000_000 and 0 < high < 1_000_000):
        raise AppError(Problem.FILE_NOT_DECODED)
    return int(wide), int(high)


def _pair(value: Any) -> tuple[float, float]:
    numbers = [_number(one) for one in _list(value)]
    if len(numbers) != 2:
        raise AppError(Problem.FILE_NOT_DECODED)
    return numbers[0], numbers[1]


def _rect(value: Any) -> Rect:
    numbers = [_number(one) for one in _list(value)]
    if len(numbers) != 4:
        raise AppError(Problem.FILE_NOT_DECODED)
    return numbers[0], numbers[1], numbers[2], numbers[3]


def _pairs(value: Any) -> list[tuple[Any, Any]]:
    return [(one[0], one[1]) for one in _list(value) if isinstance(one, list) and len(one) == 2]


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise AppError(Problem.FILE_NOT_DECODED)
    return value


def _number(value: Any) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or value != value or abs(value) > 1e15:
        raise AppError(Problem.FILE_NOT_DECODED)
    return float(value)


def _whole(value: Any) -> int:
    return int(_number(value))


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace").replace("\0", "")
