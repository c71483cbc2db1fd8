"""Progress of long work: amount, time left, cancel, and what cancelling leaves."""

from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.label import Label

STEPS = 1000


class Progress(QWidget):
    """Reports come from `report` (on the window's thread); `cancelled` is asked once."""

    cancelled = Signal()

    def __init__(self, title: str, leaves: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = monotonic()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        self._title = Label(title)
        self._amount = Label("", "caption", "ink2")
        self.cancel = Button(self.tr("Cancel"), key="Esc", inline=True)
        self.cancel.clicked.connect(self._ask_to_stop)
        row.addWidget(self._title, 1)
        row.addWidget(self._amount)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        column.addWidget(self._bar)
        self._leaves = Label(leaves, "caption", "ink3", wrap=True)
        column.addWidget(self._leaves)

    def report(self, done: int, total: int, amount: str = "") -> None:
        """Show how far the work is; `amount` is words such as "412 / 980 MB"."""
        self._bar.setRange(0, STEPS)
        self._bar.setValue(min(STEPS, done * STEPS // total) if total > 0 else 0)
        words = [amount or f"{done} / {total}", self._time_left(done, total)]
        self._amount.setText(" · ".join(word for word in words if word))

    def say(self, title: str) -> None:
        """Name the next step of the work."""
        self._title.setText(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.click()
            return
        super().keyPressEvent(event)

    def _time_left(self, done: int, total: int) -> str:
        spent = monotonic() - self._began
        if done <= 0 or spent < 1 or done >= total:
            return ""
        left = spent / done * (total - done)
        if left < 90:
            return self.tr("about {n} s").format(n=max(5, round(left / 5) * 5))
        return self.tr("about {n} min").format(n=round(left / 60))

    def _ask_to_stop(self) -> None:
        self.cancel.setEnabled(False)
        self._title.setText(self.tr("Stopping…"))
        self.cancelled.emit()
