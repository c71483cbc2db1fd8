"""PDF: pages as pixels, their text, places of a text, copies whose pages are pictures."""

import io
import re
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from app.decoder.channel import Pulled
from app.decoder.failing import Failed, Why
from app.decoder.pictures import MOST_PIXELS, covered, encoded

MOST_HITS = 1000
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
        image = self._rendered(int(task["page"]), (int(task["most"][0]), int(task["most"][1])))
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
        """Where a text stands: page and boxes as parts of the page, left, top, width, height."""
        found: list[tuple[int, list[tuple[float, ...]]]] = []
        for number in range(int(task.get("first", 0)), len(self._document)):
            found += [(number, boxes) for boxes in self._places(number, str(task["text"]))]
            if len(found) >= MOST_HITS:
                break
        return {"hits": found[:MOST_HITS]}, b""

    def _places(self, number: int, text: str) -> list[list[tuple[float, ...]]]:
        page = self._page(number)
        words = page.get_textpage()
        places: list[list[tuple[float, ...]]] = []
        searcher = words.search(text, match_case=False)
        while (hit := searcher.get_next()) and len(places) < MOST_HITS:
            start, count = hit
            boxes = [words.get_rect(n) for n in range(words.count_rects(start, count))]
            places.append([_part(box, page.get_size()) for box in boxes])
        words.close()
        return places

    def copy(self, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """A new PDF of pictures, `dpi` fine, with solid black where it is covered; no text, no metadata."""
        cover = {int(number): rects for number, rects in task.get("cover", {}).items()}
        chosen = task.get("pages") or range(len(self._document))
        made = pypdfium2.PdfDocument.new()
        for number in chosen:
            wide, high = self._page(int(number)).get_size()
            scale = float(task.get("dpi", 200)) / POINTS
            image = covered(self._rendered(int(number), (int(wide * scale), int(high * scale))),
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

    def _rendered(self, number: int, most: tuple[int, int]) -> Image.Image:
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


def _part(box: tuple[float, float, float, float], size: tuple[float, float]) -> tuple[float, ...]:
    left, bottom, right, top = box
    wide, high = size
    return (left / wide, 1 - top / high, (right - left) / wide, (top - bottom) / high)


def _add(made: Any, image: Image.Image, size: tuple[float, float]) -> None:
    """A page that is one picture."""
    page, picture = made.new_page(*size), pypdfium2.PdfImage.new(made)
    picture.load_jpeg(io.BytesIO(encoded(image, lossless=False)), inline=True)
    picture.set_matrix(pypdfium2.PdfMatrix().scale(*size))
    page.insert_obj(picture)
    page.gen_content()
