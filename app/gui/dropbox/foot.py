"""The footer of the form: whether it is sealed, and the two ways of ending it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.icon import Icon
from app.gui.components.label import Label


class Foot(QWidget):
    """56 px that stay while the form scrolls."""

    finishing = Signal()
    discarding = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_surface(self, "surface")
        self.setFixedHeight(theme.px(56))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(8))
        self._mark = Icon("circle-check", "green")
        self._state = Label("", "body", "ink2")
        row.addWidget(self._mark)
        row.addWidget(self._state)
        row.addStretch(1)
        discard = Button(self.tr("Throw away"), Kind.GHOST)
        discard.clicked.connect(self.discarding)
        self.finish = Button(self.tr("Seal and begin another"), Kind.PRIMARY, icon="package", key="Ctrl S")
        self.finish.clicked.connect(self.finishing)
        row.addWidget(discard)
        row.addWidget(self.finish)
        self.show_state("")

    def show_state(self, words: str, *, settled: bool = True) -> None:
        """Say whether what was typed is sealed."""
        self._state.setText(words)
        self._mark.set("circle-check" if settled else "circle-dashed", "green" if settled else "ink3")
        self._mark.setVisible(bool(words))
