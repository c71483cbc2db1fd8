"""The soft disc with the first character of a name."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme


class Avatar(QWidget):
    """An initial on a tone; empty text shows the hidden eye. Decoration: the name stands beside it."""

    def __init__(
        self, initial: str, tone: str = "accent", size: int = 28, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._initial, self._tone, self._size = initial, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.avatar(QPainter(self), self.rect(), self._initial, self._tone)
