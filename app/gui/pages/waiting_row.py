"""One thing that waits for a person: an icon on its tone, two lines, and what to do."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import icons, paint, theme
from app.gui.components.button import Button, Kind
from app.gui.components.label import ElidedLabel


class Plate(QWidget):
    """An icon on a soft square."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setFixedSize(theme.px(32), theme.px(32))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(32), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, inset = QPainter(self), theme.px(8)
        paint.plate(painter, self.rect(), f"{self._tone}_soft")
        icons.draw(
            painter, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self._icon, self._tone
        )


class WaitingRow(QWidget):
    """`acted` when its link is pressed."""

    acted = Signal()

    def __init__(
        self, icon: str, tone: str, words: str, remark: str, act: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(Plate(icon, tone))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(ElidedLabel(words))
        lines.addWidget(ElidedLabel(remark, "caption", "ink3"))
        row.addLayout(lines, 1)
        button = Button(act, Kind.LINK, inline=True)
        button.clicked.connect(self.acted)
        row.addWidget(button)
