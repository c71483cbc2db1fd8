"""A question before what cannot be undone: what it does, one button that does it, and Esc."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet


class ConfirmSheet(Sheet):
    """`agreed` once the button was pressed; the cursor rests on Cancel."""

    agreed = Signal()

    def __init__(self, window: QWidget, title: str, remark: str, action: str) -> None:
        super().__init__(window, title, width=480)
        self.body.addWidget(Label(remark, "body", "ink2", wrap=True))
        self.cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        self.cancel.clicked.connect(self.close_sheet)
        self.button = Button(action, Kind.DANGER)
        self.button.clicked.connect(self._agree)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.button)

    def ask(self) -> None:
        """Show the question."""
        self.open_sheet(self.cancel)

    def _agree(self) -> None:
        self.close_sheet()
        self.agreed.emit()
