"""A sheet that asks for a name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet


class NameSheet(Sheet):
    """`named` carries what was typed; Enter agrees, an empty name does not."""

    named = Signal(str)

    def __init__(self, window: QWidget, title: str, remark: str, suggestion: str = "") -> None:
        super().__init__(window, title, width=440)
        self.body.addWidget(Label(remark, "body", "ink2", wrap=True))
        self.line = QLineEdit(suggestion)
        self.line.setAccessibleName(title)
        self.line.selectAll()
        self.line.returnPressed.connect(self._agree)
        self.body.addWidget(self.line)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Save"), Kind.PRIMARY)
        self.button.setEnabled(bool(suggestion.strip()))
        self.button.clicked.connect(self._agree)
        self.line.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)

    def ask(self) -> None:
        """Show the question, the suggestion marked to be typed over."""
        self.open_sheet(self.line)

    def _agree(self) -> None:
        name = self.line.text().strip()
        if name:
            self.close_sheet()
            self.named.emit(name)
