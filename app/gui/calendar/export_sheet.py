"""Before a calendar file is written: what leaves, and what a tick would add."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet


class ExportSheet(Sheet):
    """`agreed` with whether names go along; the cursor rests on Cancel."""

    agreed = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("Write a calendar file?"), width=520)
        remark = self.tr(
            "The file lies unencrypted in the folder that you choose, and most calendars copy what they hold "
            "to a cloud. Each entry says its kind and the code of its case; what is covered is left out."
        )
        self.body.addWidget(Label(remark, "body", "ink2", wrap=True))
        self.names = QCheckBox(self.tr("With names and titles"))
        self.body.addWidget(self.names)
        risk = self.tr(
            "Whoever sees the calendar, or the cloud behind it, then knows whose cases you work on."
        )
        self.body.addWidget(Label(risk, "caption", "amber", wrap=True))
        self.cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        self.cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Choose where"), Kind.PRIMARY)
        self.button.clicked.connect(self._agree)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.button)

    def ask(self) -> None:
        """Show it."""
        self.open_sheet(self.cancel)

    def _agree(self) -> None:
        names = self.names.isChecked()
        self.close_sheet()
        self.agreed.emit(names)
