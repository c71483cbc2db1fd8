"""The toast: says what was done, offers to undo it, goes away after eight seconds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.key_cap import KeyCap
from app.gui.components.label import Label
from app.gui.components.overlay import Overlay

SHOWN_MS = 8_000


class Toast(Overlay):
    """Bottom centre of its window; stays while the pointer or the focus is in it. One at a time."""

    def __init__(
        self, window: QWidget, text: str, *, undo: Callable[[], object] | None = None,
        icon: str = "circle-check", tone: str = "green",
    ) -> None:  # fmt: skip
        for earlier in window.findChildren(Toast):
            earlier.dismiss()
        super().__init__(window)
        self._undo = undo
        card = Card("popup", pad=0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(12), theme.px(5), theme.px(6), theme.px(5))
        row.setSpacing(theme.px(8))
        card.body.addLayout(row)
        row.addWidget(Icon(icon, tone))
        row.addWidget(Label(text))
        row.addSpacing(theme.px(16))
        if undo is not None:
            self._add_undo(row)
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def _add_undo(self, row: QHBoxLayout) -> None:
        button = Button(self.tr("Undo"), Kind.LINK, inline=True)
        button.clicked.connect(self._take_back)
        row.addWidget(button)
        row.addWidget(KeyCap("Ctrl Z"))

    def place(self) -> None:
        """Bottom centre, above a footer."""
        room = self._window.rect()
        wide = min(self.sizeHint().width(), room.width() - theme.px(32))
        high = self.sizeHint().height()
        left, top = (room.width() - wide) // 2, room.height() - high - theme.px(72)
        self.setGeometry(left, max(0, top), wide, high)

    def dismiss(self) -> None:
        """Go away."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is not None:
            undo()
