"""The steps of a wizard in one row: done, current, to come; a step that is not needed is faint."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import icons, paint, theme

DISC = 22
GAP = 8


class StepBar(QWidget):
    """Shows the titles of the steps; it informs, the buttons of the page move."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles, self._current = tuple(titles), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def set_current(self, current: int) -> None:
        """Make a step current; those before it count as done."""
        self._current = current
        words = self.tr("Step {n} of {all}: {title}")
        self.setAccessibleName(
            words.format(n=current + 1, all=len(self._titles), title=self._titles[current])
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        widths = [self._width(number) for number in range(len(self._titles))]
        lines = max(1, len(widths) - 1)
        gap = min(theme.px(64), max(theme.px(8), (self.width() - sum(widths)) / lines))
        left = 0.0
        for number, wide in enumerate(widths):
            self._step(painter, left, number, wide)
            left += wide
            if number < len(widths) - 1:
                middle = self.height() / 2
                painter.setPen(QPen(theme.color("line2"), 1))
                painter.drawLine(QPointF(left + 6, middle), QPointF(left + gap - 6, middle))
            left += gap

    def _width(self, number: int) -> float:
        font = theme.font("strong" if number == self._current else "body")
        return theme.px(DISC) + theme.px(GAP) + paint.width_of(self._titles[number], font)

    def _step(self, painter: QPainter, left: float, number: int, wide: float) -> None:
        across = theme.px(DISC)
        box = QRectF(left, (self.height() - across) / 2, across, across)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if number <= self._current:
            paint.disc(painter, box.center(), across, "accent")
        else:
            painter.setBrush(theme.color("surface"))
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        ink = "on" if number <= self._current else "ink2"
        if number < self._current:
            inset = theme.px(4)
            icons.draw(painter, box.adjusted(inset, inset, -inset, -inset), "check", ink)
        else:
            middle = Qt.AlignmentFlag.AlignHCenter
            paint.text(painter, box, str(number + 1), ink, theme.font("caption", theme.BOLD), middle)
        room = QRectF(box.right() + theme.px(GAP), 0, wide, self.height())
        font = theme.font("strong" if number == self._current else "body")
        paint.text(painter, room, self._titles[number], "ink" if number <= self._current else "ink2", font)
