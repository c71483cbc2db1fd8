"""Last step: when the window locks by itself."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.icon import Icon
from app.gui.components.key_cap import KeyCap
from app.gui.components.label import Label
from app.gui.components.segmented import Segmented
from app.gui.preferences import IDLE_MINUTES
from app.gui.wizard.step import Step


class Idle(Step):
    """Minutes without a touch after which the vault locks."""

    def __init__(self, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Locking"),
            self.tr("What you are typing is kept as an encrypted draft when the vault locks."),
            parent,
        )
        self.body.addWidget(Label(self.tr("Lock after so many minutes without a touch"), "label", "ink2"))
        self.minutes = Segmented([(str(one), str(one)) for one in IDLE_MINUTES], str(minutes))
        self.body.addWidget(self.minutes)
        self.body.addSpacing(theme.px(12))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(Icon("lock"))
        row.addWidget(Label(self.tr("Lock at once, whatever is open:")))
        row.addWidget(KeyCap("Ctrl L"))
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def next_words(self) -> str:
        return self.tr("Open the vault")
