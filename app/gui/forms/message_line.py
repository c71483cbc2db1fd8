"""The one line below a field: what is wrong, or how it was understood."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.icon import Icon
from app.gui.components.label import Label


class MessageLine(QWidget):
    """An icon and a sentence, red for what is wrong, green for what was understood; hidden when empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        self._icons = {
            "red": Icon("circle-alert", "red", 14),
            "green": Icon("check", "green", 14),
            "amber": Icon("triangle-alert", "amber", 14),
        }
        for icon in self._icons.values():
            row.addWidget(icon)
        self._label = Label("", "caption", "red", wrap=True)
        row.addWidget(self._label, 1)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, text: str, tone: str = "green") -> None:
        """Say something, or nothing."""
        self._label.setText(text)
        if text:
            self._label.set_tone(tone)
            for name, icon in self._icons.items():
                icon.setVisible(name == tone)
        self.setVisible(bool(text))
