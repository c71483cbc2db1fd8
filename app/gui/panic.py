"""The panic key: one press closes the vault and ends the program, or erases the headers after a countdown."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet

KEY = "F12"
OFF, LEAVE, ERASE = "off", "leave", "erase"
SECONDS = 10


class CountdownSheet(Sheet):
    """Counts down; Esc or the button stops it, nothing else is needed to go through with it."""

    def __init__(self, window: QWidget, erase: Callable[[], None]) -> None:
        super().__init__(window, self.tr("Both headers are about to be erased"), width=560)
        self._erase, self.left = erase, SECONDS
        self.body.addWidget(
            Banner(self.tr("After that nobody can open this vault, with any passphrase or words."), "red")
        )
        self._said = Label("", "display")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._said)
        self.button = Button(self.tr("Stop"), Kind.PRIMARY, key="Esc")
        self.button.clicked.connect(self.close_sheet)
        self.footer.addStretch(1)
        self.footer.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.closed.connect(self._timer.stop)
        self._show()

    def tick(self) -> None:
        """One second less; at none it is done."""
        self.left -= 1
        if self.left <= 0:
            self._timer.stop()
            self._erase()
        else:
            self._show()

    def _show(self) -> None:
        self._said.setText(str(self.left))
