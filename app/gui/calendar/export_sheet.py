"""Before a calendar file is written: what leaves, and what a tick would add."""

from PySide6.QtWidgets import QCheckBox, QWidget

from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.label import Label


class ExportSheet(ConfirmSheet):
    """The question, with a tick for names; it is off."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(
            window,
            self.tr("Write a calendar file?"),
            self.tr(
                "The file lies unencrypted in the folder that you choose, and most calendars copy what they "
                "hold to a cloud. Each entry says its kind and the code of its case; what is covered is left "
                "out."
            ),
            self.tr("Choose where"),
        )
        self.names = QCheckBox(self.tr("With names and titles"))
        self.body.addWidget(self.names)
        risk = self.tr(
            "Whoever sees the calendar, or the cloud behind it, then knows whose cases you work on."
        )
        self.body.addWidget(Label(risk, "caption", "amber", wrap=True))
