"""The foot of a page that does something: why it cannot, or what it will note; its buttons at the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel


class Footer(QWidget):
    """56 px; `say` puts words at the left, `add` a button at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_surface(self, "surface")
        self.setFixedHeight(theme.px(56))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._row.setSpacing(theme.px(8))
        self._mark = Icon("info", "ink2")
        self.words = ElidedLabel("", "body", "ink2")
        self._row.addWidget(self._mark)
        self._row.addWidget(self.words, 1)

    def add(self, button: QWidget) -> None:
        """A button, after those that are there."""
        self._row.addWidget(button)

    def say(self, words: str, *, blocked: bool = False) -> None:
        """What stands at the left; amber when it says why the button is off."""
        self.words.setText(words)
        self._mark.setVisible(bool(words))
        self._mark.set("circle-alert" if blocked else "info", "amber" if blocked else "ink2")
