"""The limit bar: the law's stages as segments, not to scale; hatched where no ground has been shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme

HIGH, GAP, BAR = 44, 3, 8


@dataclass(frozen=True, slots=True)
class Segment:
    """One stage: its words, a remark, its first and last day, and whether its ground has been shown."""

    words: str
    remark: str
    first: date
    last: date
    proven: bool


class LimitBar(QWidget):
    """Segments of equal width; today is a ring, what has passed is dark, and red beyond the limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: Sequence[Segment] = ()
        self._today = date.min
        self._limit = date.max
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, segments: Sequence[Segment], limit: date, today: date) -> None:
        """Show these stages; `limit` is the last day that counts."""
        self._segments, self._limit, self._today = segments, limit, today
        self.setAccessibleName("; ".join(f"{one.words} {one.remark}".strip() for one in segments))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, segment in enumerate(self._segments):
            self._segment(painter, self._box(index), segment)
        if self._segments:
            self._ring(painter)

    def _box(self, index: int) -> QRectF:
        gap = theme.px(GAP)
        wide = (self.width() - theme.px(16) - gap * (len(self._segments) - 1)) / len(self._segments)
        return QRectF(theme.px(8) + index * (wide + gap), theme.px(5), wide, theme.px(BAR))

    def _segment(self, painter: QPainter, box: QRectF, segment: Segment) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        rounded = QPainterPath()
        rounded.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.fillPath(rounded, theme.color("track"))
        done = self._share(segment)
        if done > 0:
            painter.save()
            painter.setClipPath(rounded)
            part = QRectF(box.left(), box.top(), box.width() * done, box.height())
            beyond = segment.last > self._limit
            ink = theme.color("red" if beyond else "ink3")
            self._hatch(painter, part, ink) if beyond and not segment.proven else painter.fillRect(part, ink)
            painter.restore()
        tone = "red" if segment.last > self._limit and not segment.proven else "ink"
        line = QRectF(box.left(), box.bottom() + theme.px(6), box.width(), theme.px(20))
        wide = paint.text(painter, line, segment.words, tone, theme.font("strong"))
        rest = line.adjusted(wide + theme.px(6), 0, 0, 0)
        paint.text(painter, rest, segment.remark, "red" if tone == "red" else "ink2", theme.font("caption"))

    def _share(self, segment: Segment) -> float:
        """How much of a stage has passed, 0 to 1."""
        days = max((segment.last - segment.first).days, 1)
        return min(1.0, max(0.0, (self._today - segment.first).days / days))

    @staticmethod
    def _hatch(painter: QPainter, box: QRectF, ink: QColor) -> None:
        painter.setPen(QPen(ink, theme.px(2)))
        step, left = theme.px(6), box.left() - box.height()
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        while left < box.right():
            painter.drawLine(QPointF(left, box.bottom()), QPointF(left + box.height(), box.top()))
            left += step
        painter.restore()

    def _ring(self, painter: QPainter) -> None:
        index = next((i for i, one in enumerate(self._segments) if self._today <= one.last), None)
        index = len(self._segments) - 1 if index is None else index
        box = self._box(index)
        middle = QPointF(box.left() + box.width() * self._share(self._segments[index]), box.center().y())
        late = self._today > self._limit
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("red" if late else "accent"), theme.px(2)))
        painter.drawEllipse(middle, theme.px(6), theme.px(6))
