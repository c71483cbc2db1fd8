"""The steps of a wizard, down its left side: done, current, to come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import icons, paint, theme

ROW = 60


class StepList(QWidget):
    """Shows (title, remark) of each step; it informs, the wizard's own buttons move."""

    def __init__(self, steps: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._current = tuple(steps), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def set_current(self, current: int) -> None:
        """Make a step current; those before it count as done."""
        self._current = current
        title = self._steps[current][0]
        words = self.tr("Step {n} of {all}: {title}")
        self.setAccessibleName(words.format(n=current + 1, all=len(self._steps), title=title))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(224), theme.px(ROW) * len(self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        high = theme.px(ROW)
        for number, (title, remark) in enumerate(self._steps):
            box = QRectF(0, number * high, self.width(), high - theme.px(4))
            if number == self._current:
                paint.plate(painter, box, "sel")
            self._disc(painter, QPointF(theme.px(24), box.top() + theme.px(20)), number)
            left = theme.px(48)
            room = QRectF(left, box.top() + theme.px(7), self.width() - left - theme.px(8), theme.px(22))
            ink = "ink2" if number > self._current else "ink"
            paint.text(painter, room, title, ink, theme.font("strong" if number == self._current else "body"))
            paint.text(painter, room.translated(0, theme.px(20)), remark, "ink3", theme.font("caption"))

    def _disc(self, painter: QPainter, middle: QPointF, number: int) -> None:
        across = theme.px(24)
        box = QRectF(middle.x() - across / 2, middle.y() - across / 2, across, across)
        if number <= self._current:
            paint.disc(painter, middle, across, "accent")
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.color("surface"))
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        if number < self._current:
            inset = theme.px(5)
            icons.draw(painter, box.adjusted(inset, inset, -inset, -inset), "check", "on")
            return
        ink = "on" if number == self._current else "ink2"
        font = theme.font("caption", theme.BOLD)
        paint.text(painter, box, str(number + 1), ink, font, Qt.AlignmentFlag.AlignHCenter)
