"""A heading, perhaps a drawing, and lines in columns, over as many pages as they take."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from app.gui import paint, theme
from app.gui.printing.pages import MARGIN

TITLE, REMARK, GAP, LINE, FOOT = 30, 20, 12, 22, 24


@dataclass(frozen=True, slots=True)
class Line:
    """The words of each column, and the colour of all."""

    words: Sequence[str]
    tone: str = "ink"


@dataclass(frozen=True, slots=True)
class Drawing:
    """Painted under the heading, as wide as the page and so many px high; a remark stands under it."""

    high: int
    paint: Callable[[QPainter, QSizeF], None]
    remark: str = ""


class Listing:
    """`heading` is the title and further lines under it; `columns` say where each column begins, of 1."""

    landscape, margin = False, MARGIN

    def __init__(
        self, heading: Sequence[str], drawing: Drawing, lines: Sequence[Line], columns: Sequence[float]
    ) -> None:
        self._heading, self._drawing, self._lines, self._columns = heading, drawing, lines, columns

    def count(self, room: QSizeF) -> int:
        """One, and as many more as the lines take."""
        first, more = self._fit(room.height())
        return 1 + max(0, -(-(len(self._lines) - first) // more))

    def paint(self, painter: QPainter, room: QRectF, number: int) -> None:
        """The heading and the drawing stand on the first page."""
        first, more = self._fit(room.height())
        begin = 0 if number == 0 else first + (number - 1) * more
        top = self._head(painter, room) if number == 0 else room.top()
        for place, one in enumerate(self._lines[begin : begin + (more if number else first)]):
            box = QRectF(room.left(), top + place * theme.px(LINE), room.width(), theme.px(LINE))
            self._line(painter, box, one)
        self._foot(painter, room, number)

    def _fit(self, high: float) -> tuple[int, int]:
        """Lines on the first page and on each other."""
        words = theme.px(TITLE) + theme.px(REMARK) * len(self._heading)
        head = words + self._drawing.high + 2 * theme.px(GAP)
        rest, line = high - theme.px(FOOT), theme.px(LINE)
        return max(0, int((rest - head) // line)), max(1, int(rest // line))

    def _head(self, painter: QPainter, room: QRectF) -> float:
        """Paint the heading and the drawing; where the lines begin."""
        box = QRectF(room.left(), room.top(), room.width(), theme.px(TITLE))
        paint.text(painter, box, self._heading[0], "ink", theme.font("title"))
        box = QRectF(box.left(), box.bottom(), box.width(), theme.px(REMARK))
        for words in self._heading[1:]:
            paint.text(painter, box, words, "ink2", theme.font("label"))
            box.translate(0, box.height())
        painter.save()
        painter.translate(room.left(), box.top() + theme.px(GAP))
        self._drawing.paint(painter, QSizeF(room.width(), self._drawing.high))
        painter.restore()
        box.translate(0, theme.px(GAP) + self._drawing.high)
        paint.text(painter, box, self._drawing.remark, "ink2", theme.font("caption"))
        return box.bottom() + theme.px(GAP)

    def _line(self, painter: QPainter, line: QRectF, one: Line) -> None:
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        ends = [*self._columns[1:], 1.0]
        for begin, end, words in zip(self._columns, ends, one.words, strict=True):
            left, wide = line.left() + begin * line.width(), (end - begin) * line.width() - theme.px(6)
            box = QRectF(left, line.top(), wide, line.height())
            paint.text(painter, box, words, one.tone, theme.font("label"))

    def _foot(self, painter: QPainter, room: QRectF, number: int) -> None:
        box = QRectF(room.left(), room.bottom() - theme.px(FOOT), room.width(), theme.px(FOOT))
        if (count := self.count(room.size())) > 1:
            words, font = f"{number + 1} / {count}", theme.font("caption")
            paint.text(painter, box, words, "ink2", font, Qt.AlignmentFlag.AlignRight)
