"""The banner: what blocks, with its remedy."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.gui import paint, theme
from app.gui.components.button import Button
from app.gui.components.icon import Icon
from app.gui.components.label import Label

_ICONS = {
    "amber": "triangle-alert",
    "red": "circle-alert",
    "green": "circle-check",
    "accent": "info",
    "plum": "info",
}


class Banner(QWidget):
    """A sentence on a soft tone, perhaps a remark, perhaps one button; `acted` when it is pressed."""

    acted = Signal()

    def __init__(
        self, text: str, tone: str = "amber", *, remark: str = "", action: str = "", key: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._tone = tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(6), theme.px(6))
        row.setSpacing(theme.px(8))
        self._icon = Icon(_ICONS[tone], tone)
        row.addWidget(self._icon)
        self._text = Label(text, wrap=True)
        row.addWidget(self._text, 1)
        if remark:
            row.addWidget(Label(remark, "caption", "ink3"))
        if action:
            button = Button(action, key=key, inline=True)
            button.clicked.connect(self.acted)
            row.addWidget(button)
        self.setMinimumHeight(theme.px(40))

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def set_tone(self, tone: str) -> None:
        """Stand on another tone."""
        self._tone = tone
        self._icon.set(_ICONS[tone], tone)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.plate(QPainter(self), self.rect(), f"{self._tone}_soft", f"{self._tone}_line", radius=8)
