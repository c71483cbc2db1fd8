"""Some cases sealed and purged at once: quicker than waiting, and less safe; it says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.share_cases import CasesCard


class PurgeCard(Card):
    """Chooses cases, asks why, and has the code of the first one typed."""

    sealing = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.body.addWidget(SectionHeader(self.tr("Seal and purge"), icon="eraser"))
        words = self.tr(
            "The chosen cases go into a bundle, whole, and are purged here as soon as the file is written "
            "and read back. If the bundle is lost, they are lost."
        )
        self.body.addWidget(Label(words, "body", "ink2", wrap=True))
        warning = self.tr(
            "Someone with the passphrase and a laboratory may recover fragments of what is purged "
            "from the disk."
        )
        self.body.addWidget(Banner(warning, "amber"))
        self.cases = CasesCard(desk)
        self.cases.setMinimumHeight(theme.px(200))
        self.cases.chosen.connect(self._enable)
        self.body.addWidget(self.cases, 1)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why (kept in the journal)"))
        self.reason.setAccessibleName(self.tr("Why (kept in the journal)"))
        self.code = QLineEdit()
        self._ask = Label("", "label", "ink2")
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._ask)
        row.addWidget(self.code, 1)
        self.button = Button(self.tr("Seal and purge…"), Kind.PURGE, icon="eraser")
        self.button.clicked.connect(self.sealing)
        for line in (self.reason, self.code):
            line.textChanged.connect(lambda _text: self._enable())
        self.body.addWidget(self.reason)
        self.body.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self._ready = False
        self._enable()

    def set_ready(self, ready: bool) -> None:
        """Whether there is somebody to seal to."""
        self._ready = ready
        self._enable()

    def wanted(self) -> str:
        """The code that has to be typed: that of the first case chosen."""
        ids = self.cases.ids()
        record = self._desk.session.vault_record(ids[0]) if ids else None
        return str(getattr(record, "code", "") or "")

    def _enable(self) -> None:
        wanted = self.wanted()
        self._ask.setText(self.tr("Type the code {code}").format(code=wanted) if wanted else "")
        for part in (self._ask, self.code):
            part.setVisible(bool(wanted))
        self.code.setAccessibleName(self._ask.text())
        typed = bool(wanted) and self.code.text().strip().upper() == wanted.upper()
        self.button.setEnabled(self._ready and typed and bool(self.reason.text().strip()))
        self.changed.emit()
