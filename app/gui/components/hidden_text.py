"""Need-to-know text: covered until it is revealed, for five minutes."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.components.level_badge import LevelBadge
from app.records.levels import Level

SHOWN_MS = 5 * 60 * 1000


class HiddenText(QWidget):
    """Asks `read` for the text only when it is revealed; `revealed` tells who keeps the time for others."""

    revealed = Signal()

    def __init__(
        self,
        read: Callable[[], str],
        level: Level | None = Level.NEED_TO_KNOW,
        parent: QWidget | None = None,
    ) -> None:
        """`level` is None where the level stands beside it already."""
        super().__init__(parent)
        self._read = read
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self._icon = Icon("eye-off", "ink2")
        self._text = Label("", wrap=True)
        self._button = Button("", Kind.LINK, inline=True)
        self._button.clicked.connect(self._turn)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        if level is not None:
            row.addWidget(LevelBadge(level))
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.cover)
        self.cover()

    def cover(self) -> None:
        """Hide the text again; nothing of it is kept here."""
        self._timer.stop()
        self._text.setText(self.tr("Hidden"))
        self._icon.set("eye-off", "ink2")
        self._name_button(self.tr("Show for 5 min"))

    def reveal(self) -> None:
        """Show the text for five minutes."""
        self._text.setText(self._read())
        self._icon.set("eye", "plum")
        self._name_button(self.tr("Hide now"))
        self._timer.start()
        self.revealed.emit()

    def _turn(self) -> None:
        if self._timer.isActive():
            self.cover()
        else:
            self.reveal()

    def _name_button(self, text: str) -> None:
        self._button.setText(text)
        self._button.setAccessibleName(text)
        self._button.updateGeometry()
