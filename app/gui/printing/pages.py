"""What is printed: pages that paint themselves, the same on the screen and on the printer."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)

DOTS = 96
"""Units to the inch that pages are painted in: lengths and fonts of the screens mean the same on paper."""
MARGIN = 15.0
"""Millimetres."""


class Pages(Protocol):
    """Everything that can be printed. `room` is what the paper leaves, in units of 1/96 inch."""

    landscape: bool
    margin: float
    """Of paper, on every side, in millimetres."""

    def count(self, room: QSizeF) -> int:
        """How many pages it takes."""

    def paint(self, painter: QPainter, room: QRectF, number: int) -> None:
        """Paint one page; the first is 0."""


def layout_of(pages: Pages) -> QPageLayout:
    """A4 with their margins; the printer may have other paper, which the pages then follow."""
    turned = QPageLayout.Orientation.Landscape if pages.landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(*[pages.margin] * 4)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, margins, QPageLayout.Unit.Millimeter)


class Painted:
    """One page that a function paints."""

    margin = MARGIN

    def __init__(self, paint: Callable[[QPainter, QRectF], None], *, landscape: bool = False) -> None:
        self._paint, self.landscape = paint, landscape

    def count(self, room: QSizeF) -> int:
        """One."""
        return 1

    def paint(self, painter: QPainter, room: QRectF, number: int) -> None:
        """What the function paints."""
        self._paint(painter, room)


class Text:
    """A text document, broken into pages."""

    landscape, margin = False, MARGIN

    def __init__(self, document: QTextDocument) -> None:
        self._document = document

    def count(self, room: QSizeF) -> int:
        """As many as the text takes at this width and height."""
        self._document.setPageSize(room)
        return self._document.pageCount()

    def paint(self, painter: QPainter, room: QRectF, number: int) -> None:
        """The part of the text that falls on this page."""
        self._document.setPageSize(room.size())
        painter.translate(room.left(), room.top() - number * room.height())
        part = QRectF(0, number * room.height(), room.width(), room.height())
        painter.setClipRect(part)
        how = QAbstractTextDocumentLayout.PaintContext()
        how.clip = part
        how.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        self._document.documentLayout().draw(painter, how)  # the window's own colour is white in the dark


class Pictures:
    """Pictures of whole pages as PNG, margins included, as large as the paper allows."""

    landscape, margin = False, 0.0

    def __init__(self, pages: Sequence[bytes]) -> None:
        self._pages = pages
        self._picture = lru_cache(maxsize=2)(self._read)  # a page at 300 dots is 35 MB

    def _read(self, number: int) -> QImage:
        # unnamed, every codec would be loaded; the stubs want bytes, which Qt refuses
        return QImage.fromData(self._pages[number], "PNG")  # type: ignore[arg-type]

    def count(self, room: QSizeF) -> int:
        """One for each picture."""
        return len(self._pages)

    def paint(self, painter: QPainter, room: QRectF, number: int) -> None:
        """The picture in the middle, its shape kept."""
        picture = self._picture(number)
        size = QSizeF(picture.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(room.topLeft(), size)
        box.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # as sharp as it is; Qt asks for all its codecs here, whatever is said: they see our own page alone
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        painter.drawImage(box, picture)
