"""A dot and its word: never colour alone."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme


class StatusDot(QWidget):
    """A state in a tone (ink3, accent, red, amber, green, plum)."""

    def __init__(self, text: str, tone: str = "ink3", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    def set(self, text: str, tone: str) -> None:
        """Show another state."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = paint.width_of(self._text, theme.font("caption"))
        return QSize(theme.px(14) + round(wide) + 1, theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.disc(painter, QPointF(theme.px(4), self.height() / 2), theme.px(7), self._tone)
        room = QRectF(self.rect()).adjusted(theme.px(14), 0, 0, 0)
        paint.text(painter, room, self._text, "ink2", theme.font("caption"))
