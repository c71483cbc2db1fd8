"""The row above screens outside an open vault: language and theme."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import language, theme
from app.gui.components.icon_button import IconButton
from app.gui.components.segmented import Segmented
from app.gui.preferences import Language, Preferences, Theme


class OutsideBar(QWidget):
    """Three languages and the theme, at the right."""

    preferring = Signal(object)

    def __init__(self, kept: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), 0)
        row.setSpacing(theme.px(12))
        row.addStretch(1)
        spoken = kept.language or language.of_system()
        self.languages = Segmented(
            [(code.value, name) for code, name in language.NAMES.items()], spoken.value
        )
        self.languages.chosen.connect(self._speak)
        row.addWidget(self.languages)
        row.addWidget(theme_button(self._turn, self.tr("Light or dark")))

    def _speak(self, code: str) -> None:
        self.preferring.emit(replace(self._kept, language=Language(code)))

    def _turn(self) -> None:
        self.preferring.emit(replace(self._kept, theme=turned()))


def shadow(painter: QPainter, card: QRect) -> None:
    """The soft shadow under the one card of a screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 2 if not theme.look().dark else 8))
    for spread in range(20, 0, -2):
        box = card.adjusted(-spread, -spread + 10, spread, spread + 10)
        painter.drawRoundedRect(box, 12 + spread, 12 + spread)


def turned() -> Theme:
    """The other of light and dark than is shown now."""
    return Theme.LIGHT if theme.look().dark else Theme.DARK


def theme_button(turn: object, name: str) -> IconButton:
    """The button that turns light into dark and back."""
    button = IconButton("sun" if theme.look().dark else "moon", name)
    button.clicked.connect(turn)
    return button
