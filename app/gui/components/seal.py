"""The product's mark: one hanzi cut into a teal seal."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme


class Seal(QWidget):
    """The seal, `size` unscaled px wide."""

    def __init__(self, size: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.width()
        paint.plate(painter, self.rect(), "accent", "accent", radius=self._size / 6)
        inset = max(2.0, side / 12)
        painter.setPen(QPen(theme.color("on"), max(1.0, side / 32)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rounding = side / 9
        inner = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(inner, rounding, rounding)
        font = theme.exact_font(round(side * 0.54), theme.BOLD)
        paint.text(painter, self.rect(), "案", "on", font, Qt.AlignmentFlag.AlignHCenter)
