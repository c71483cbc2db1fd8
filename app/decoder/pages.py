"""PDF: pages as pixels, their text, places of a text, copies whose pages are pictures."""

import ctypes
import io
import re
from itertools import islice
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from app.decoder.channel import Pulled
from app.decoder.failing import Failed, Why
from app.decoder.pictures import MOST_PIXELS, covered, encoded

Box = tuple[float, float, float, float]
MOST_HITS = 1000
PAGES_AT_ONCE = 200
"""Searched before an answer is given: a long book is not searched to its end for somebody who has gone."""
FINE = 1_000_000
"""Steps across a page, for boxes that are parts of it."""
POINTS = 72
"""Points in an inch; the sizes of pages are in points."""


class Pages:
    """An open PDF."""

    def __init__(self, file: Pulled) -> None:
        try:
            self._document = pypdfium2.PdfDocument(io.BufferedReader(file))
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD or "assword" in str(error)
            raise Failed(Why.LOCKED if locked else Why.DAMAGED) from None

    def about(self, _task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """How many pages, and the sizes in points of the first thousand."""
        count = len(self._document)
        sizes = [self._document.get_page_size(number) for number in range(min(count, 1000))]
        return {"pages": count, "sizes": sizes}, b""

    def page(self, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """The pixels of a page, no larger than `most`."""
        image = self.rendered(int(task["page"]), (int(task["most"][0]), int(task["most"][1])))
        return {"size": image.size}, image.tobytes()

    def text(self, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """The text of a page."""
        return {}, self._text(int(task["page"])).encode("utf-8", "replace")

    def _text(self, number: int) -> str:
        page = self._page(number).get_textpage()
        try:
            return str(page.get_text_range())
        finally:
            page.close()

    def find(self, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Where a pattern stands on the next pages, as (page, boxes); `next` is the page to go on at.

        Boxes are parts of the page as it is shown: left, top, width, height. `words`: whether there are any.
        """
        found: list[tuple[int, list[Box]]] = []
        sought, first, words = re.compile(str(task["pattern"])), int(task.get("first", 0)), False
        count = len(self._document)
        last = min(count, first + PAGES_AT_ONCE)
        for number in range(first, last):
            spelled, boxes = self._places(number, sought)
            words = words or spelled
            found += [(number, one) for one in boxes]
            if len(found) >= MOST_HITS:
                break
        return {"hits": found[:MOST_HITS], "words": words, "next": last if last < count else None}, b""

    def _places(self, number: int, sought: re.Pattern[str]) -> tuple[bool, list[list[Box]]]:
        page = self._page(number)
        words = page.get_textpage()
        try:
            text = _spelled(words)
            hits = islice(sought.finditer(text), MOST_HITS)
            return bool(text.strip()), [_boxes(page, words, hit.start(), hit.end()) for hit in hits]
        finally:
            words.close()

    def copy(self, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """A new PDF of pictures, `dpi` fine, with solid black where it is covered; no text, no metadata."""
        cover = {int(number): rects for number, rects in task.get("cover", {}).items()}
        chosen = task.get("pages") or range(len(self._document))
        made = pypdfium2.PdfDocument.new()
        for number in chosen:
            wide, high = self._page(int(number)).get_size()
            scale = float(task.get("dpi", 200)) / POINTS
            image = covered(self.rendered(int(number), (int(wide * scale), int(high * scale))),
                            cover.get(int(number), []))  # fmt: skip
            _add(made, image, (wide, high))
        sink = io.BytesIO()
        made.save(sink)
        return {"kind": "application/pdf", "pages": len(made)}, _undated(sink.getvalue())

    def metadata(self) -> dict[str, str]:
        """The document's own words about itself."""
        return {str(name): str(value) for name, value in self._document.get_metadata_dict().items() if value}

    def _page(self, number: int) -> Any:
        if not 0 <= number < len(self._document):
            raise Failed(Why.MISSING)
        return self._document[number]

    def rendered(self, number: int, most: tuple[int, int]) -> Image.Image:
        """A page, no larger than `most`."""
        page = self._page(number)
        wide, high = page.get_size()
        if min(wide, high) <= 0 or most[0] * most[1] > MOST_PIXELS:
            raise Failed(Why.LIMIT)
        scale = min(most[0] / wide, most[1] / high)
        image: Image.Image = page.render(scale=scale, rev_byteorder=True).to_pil().convert("RGB")
        return image


def _undated(data: bytes) -> bytes:
    """PDFium writes when it saved; blanks of the same length leave every offset right."""
    return re.sub(rb"/CreationDate\(D:[^)]*\)", lambda found: b" " * len(found[0]), data)


def _spelled(words: Any) -> str:
    """One character for each of PDFium's, so that places in it are PDFium's own."""
    one, raw = pdfium.FPDFText_GetUnicode, words.raw
    codes = (one(raw, at) for at in range(words.count_chars()))
    return "".join(chr(code) if code < 0x110000 else " " for code in codes)


def _boxes(page: Any, words: Any, start: int, end: int) -> list[Box]:
    count = words.count_rects(start, end - start)
    return [_part(page, words.get_rect(number)) for number in range(count)]


def _part(page: Any, box: tuple[float, float, float, float]) -> Box:
    """A box in points as a part of the page as it is shown: turned as it says, from where it is cut."""
    left, bottom, right, top = box
    (one, two), (three, four) = _shown(page, left, top), _shown(page, right, bottom)
    return min(one, three), min(two, four), abs(three - one), abs(four - two)


def _shown(page: Any, x: float, y: float) -> tuple[float, float]:
    wide, high = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page.raw, 0, 0, FINE, FINE, 0, x, y, wide, high)
    return wide.value / FINE, high.value / FINE


def _add(made: Any, image: Image.Image, size: tuple[float, float]) -> None:
    """A page that is one picture."""
    page, picture = made.new_page(*size), pypdfium2.PdfImage.new(made)
    picture.load_jpeg(io.BytesIO(encoded(image, lossless=False)), inline=True)
    picture.set_matrix(pypdfium2.PdfMatrix().scale(*size))
    page.insert_obj(picture)
    page.gen_content()
