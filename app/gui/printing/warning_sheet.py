"""Before anything is printed: what a print job passes through, and what a tick would add."""

from PySide6.QtWidgets import QCheckBox, QWidget

from app.gui.components.confirm_sheet import ConfirmSheet


class PrintWarning(ConfirmSheet):
    """The question; `names`, where words for it are given, adds who it is about and is off."""

    def __init__(self, window: QWidget, names: str = "") -> None:
        super().__init__(
            window,
            self.tr("A print job is not encrypted"),
            self.tr(
                "On its way to the paper it lies unencrypted in this computer's print queue and on its disk, "
                "goes over the network to a printer that is not plugged in, and may stay in the printer's "
                "memory. Print servers of offices note who printed when. What is covered is not printed."
            ),
            self.tr("Show the pages"),
        )
        self.names = QCheckBox(names)
        self.names.setVisible(bool(names))
        self.body.addWidget(self.names)

    @property
    def named(self) -> bool:
        """Whether the tick was set."""
        return self.names.isChecked()
