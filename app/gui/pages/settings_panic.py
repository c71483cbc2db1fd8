"""Settings: what the panic key does; off until somebody has read what it cannot do."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.components.banner import Banner
from app.gui.components.card import Card
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.gui.panic import ERASE, KEY, LEAVE, OFF


class PanicCard(Card):
    """The choice is kept in the vault: outside of it nothing tells of it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.body.addWidget(SectionHeader(self.tr("Panic key"), icon="log-out"))
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("{key} does").format(key=KEY), "label"))
        kept = str(desk.session.recall("panic") or OFF)
        self.choice = Segmented(
            [(OFF, self.tr("Nothing")), (LEAVE, self.tr("Lock and end the program")),
             (ERASE, self.tr("Erase the headers"))], kept,
        )  # fmt: skip
        self.choice.chosen.connect(self.choose)
        row.addWidget(self.choice)
        row.addStretch(1)
        self.body.addLayout(row)
        remark = self.tr(
            "Ending the program locks the vault, wipes its keys and the clipboard. Who takes the computer "
            "still finds an encrypted vault."
        )
        self.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        self._warning = Banner(
            self.tr("Erasing counts down from ten, Esc stops it. It reaches both headers of this folder and "
                    "nothing else: backups open as before, and old blocks of a flash drive may survive."),
            "amber",
        )  # fmt: skip
        self._warning.setVisible(kept == ERASE)
        self.body.addWidget(self._warning)

    def choose(self, what: str) -> None:
        """Keep another choice; erasing only after its limits were read."""
        if what != ERASE:
            self._keep(what)
            return
        sheet = ConfirmSheet(
            self.window(), self.tr("Erase the headers with one key?"),
            self.tr("The vault cannot be opened again by anybody, you included; only a backup elsewhere "
                    "brings it back. Erasing after a summons or a search has begun can be charged as "
                    "destroying evidence (Criminal Law, articles 306 and 307): ask your lawyer beforehand."),
            self.tr("I have read this; turn it on"),
        )  # fmt: skip
        sheet.agreed.connect(lambda: self._keep(ERASE))
        sheet.ask()

    def _keep(self, what: str) -> None:
        self._warning.setVisible(what == ERASE)
        self._desk.write(self, lambda: self._desk.session.remember("panic", what))
