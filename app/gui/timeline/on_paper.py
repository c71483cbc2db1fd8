"""The timeline on paper: the days that the screen shows as a drawing, then everything in order of days."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from app.gui import paint, theme
from app.gui.printing.pages import MARGIN
from app.gui.timeline.view import TimelineView
from app.services.casework.timeline import Event

TITLE, REMARK, GAP, LINE, FOOT = 30, 20, 12, 22, 24


class TimelinePages:
    """`lines` are the heading: what it is, the day, and whose it is where that was wanted."""

    landscape, margin = False, MARGIN

    def __init__(self, view: TimelineView, lines: Sequence[str], events: Sequence[Event]) -> None:
        self._view, self._lines, self._events = view, lines, events

    def count(self, room: QSizeF) -> int:
        """One, and as many more as the list takes."""
        first, more = self._fit(room.height())
        return 1 + max(0, -(-(len(self._events) - first) // more))

    def paint(self, painter: QPainter, room: QRectF, number: int) -> None:
        """The heading and the drawing stand on the first page."""
        first, more = self._fit(room.height())
        begin = 0 if number == 0 else first + (number - 1) * more
        top = self._head(painter, room) if number == 0 else room.top()
        for place, one in enumerate(self._events[begin : begin + (more if number else first)]):
            line = QRectF(room.left(), top + place * theme.px(LINE), room.width(), theme.px(LINE))
            self._line(painter, line, one)
        self._foot(painter, room, number)

    def _head_height(self) -> int:
        words = theme.px(TITLE) + theme.px(REMARK) * len(self._lines[1:])
        return words + self._view.sizeHint().height() + theme.px(REMARK) + 2 * theme.px(GAP)

    def _fit(self, high: float) -> tuple[int, int]:
        """Lines of the list on the first page and on each other."""
        rest, line = high - theme.px(FOOT), theme.px(LINE)
        return max(0, int((rest - self._head_height()) // line)), max(1, int(rest // line))

    def _head(self, painter: QPainter, room: QRectF) -> float:
        """Paint the heading and the drawing; where the list begins."""
        box = QRectF(room.left(), room.top(), room.width(), theme.px(TITLE))
        paint.text(painter, box, self._lines[0], "ink", theme.font("title"))
        box = QRectF(box.left(), box.bottom(), box.width(), theme.px(REMARK))
        for words in self._lines[1:]:
            paint.text(painter, box, words, "ink2", theme.font("label"))
            box.translate(0, box.height())
        painter.save()
        painter.translate(room.left(), box.top() + theme.px(GAP))
        self._view.resize(int(room.width()), self._view.sizeHint().height())
        self._view.paint_on(painter)
        painter.restore()
        box.translate(0, theme.px(GAP) + self._view.height())
        remark = QCoreApplication.translate("TimelinePages", "dashed: the day is not known precisely")
        paint.text(painter, box, remark, "ink2", theme.font("caption"))
        return box.bottom() + theme.px(GAP)

    def _line(self, painter: QPainter, line: QRectF, one: Event) -> None:
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        tone = "red" if one.late else "ink"
        lane, words = line.width() * 0.3, line.width() * 0.45
        for left, right, said in ((0.0, lane, one.day), (lane, words, self._view.lane_word(one.lane)),
                                  (words, line.width(), one.words)):  # fmt: skip
            box = QRectF(line.left() + left, line.top(), right - left - theme.px(6), line.height())
            paint.text(painter, box, said, tone, theme.font("label"))

    def _foot(self, painter: QPainter, room: QRectF, number: int) -> None:
        box = QRectF(room.left(), room.bottom() - theme.px(FOOT), room.width(), theme.px(FOOT))
        if (count := self.count(room.size())) > 1:
            words, font = f"{number + 1} / {count}", theme.font("caption")
            paint.text(painter, box, words, "ink2", font, Qt.AlignmentFlag.AlignRight)
