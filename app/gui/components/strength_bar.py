"""How strong a passphrase is: five segments and a word."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme

SEGMENTS = 5
_TONES = ("red", "red", "amber", "amber", "green", "green")


class StrengthBar(QWidget):
    """`show_strength(lit, words)`: 0 to 5 segments, e.g. 2 and "weak: too common"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit, self._words = 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strength(self, lit: int, words: str) -> None:
        """Show another strength."""
        self._lit, self._words = lit, words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font, tone = theme.font("caption"), _TONES[self._lit]
        words = paint.width_of(self._words, font)
        if self._words:
            paint.text(painter, self.rect(), self._words, tone, font, Qt.AlignmentFlag.AlignRight)
        gap, high = theme.px(4), theme.px(6)
        room = self.width() - words - (theme.px(10) if self._words else 0)
        wide = (room - gap * (SEGMENTS - 1)) / SEGMENTS
        for index in range(SEGMENTS):
            box = QRectF(index * (wide + gap), (self.height() - high) / 2, wide, high)
            paint.plate(painter, box, tone if index < self._lit else "track", radius=3)
