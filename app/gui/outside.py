"""What the screens outside an open vault share: language and theme above, one raised card below."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
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


class CardScreen(QWidget):
    """A screen with one raised card and the soft shadow under it."""

    raised: QWidget

    def lift(self, card: QWidget) -> None:
        """Make this the card that casts the shadow."""
        self.raised = card
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.update()  # the shadow lies around the card: else the old one stays where it was
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, card = QPainter(self), self.raised.geometry()
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
