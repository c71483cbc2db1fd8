"""The one line below a field: what is wrong, or how it was understood."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.icon import Icon
from app.gui.components.label import Label

_SIGNS = {"red": "circle-alert", "green": "check"}


class MessageLine(QWidget):
    """An icon and a sentence, red for what is wrong, green for how it was understood; made when needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self._icon: Icon | None = None
        self.hide()

    def _build(self, tone: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        self._icon = Icon(_SIGNS[tone], tone, 14)
        self._label = Label("", "caption", tone, wrap=True)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)

    def text(self) -> str:
        """What it says."""
        return self._label.text() if self._label is not None else ""

    def say(self, text: str, tone: str = "green") -> None:
        """Say something, or nothing."""
        if text and self._label is None:
            self._build(tone)
        if self._label is not None and self._icon is not None:
            self._label.setText(text)
            self._label.set_tone(tone)
            self._icon.set(_SIGNS[tone], tone)
            self.setVisible(bool(text))
