"""A QR code, painted from its modules: no picture, no file."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""
MODULE = 4
"""Pixels of one module, before scaling."""


class QrView(QWidget):
    """Always dark on white: scanners read no inverted code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: Sequence[Sequence[bool]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code of the fingerprint"))

    def show_modules(self, modules: Sequence[Sequence[bool]]) -> None:
        """Show another code."""
        self._modules = modules
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self._modules) + 2 * QUIET) * theme.px(MODULE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, step = QPainter(self), theme.px(MODULE)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        for row, line in enumerate(self._modules):
            for column, dark in enumerate(line):
                if dark:
                    left, top = (QUIET + column) * step, (QUIET + row) * step
                    painter.fillRect(left, top, step, step, QColor(Qt.GlobalColor.black))
