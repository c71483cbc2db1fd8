"""A key as it stands on the keyboard."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme


class KeyCap(QWidget):
    """Shows keys such as "Ctrl K"."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(paint.key_width(self._keys), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.key(QPainter(self), self.rect(), self._keys)
