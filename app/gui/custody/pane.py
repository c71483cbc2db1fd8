"""The chain of custody of one piece of evidence: transfers, and whether the file is what was received."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.empty_state import EmptyState
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.custody.transfer_sheet import TransferSheet
from app.gui.desk import Desk
from app.records.words import word
from app.services.custody_telling import COLUMNS

if TYPE_CHECKING:
    from app.services.custody import Verified
    from app.services.custody_telling import Chain


class CustodyPane(QWidget):
    """Of one record; what is covered shows nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, ""
        self.told: Chain | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(self._file_card())
        column.addWidget(self._chain_card(), 1)

    # --- layout -------------------------------------------------------------------------------------

    def _file_card(self) -> Card:
        card = Card(pad=16)
        card.body.addWidget(SectionHeader(self.tr("The file"), icon="shield-check"))
        self._facts = Label("", "label", "ink2", wrap=True)
        card.body.addWidget(self._facts)
        self.result = Banner("", "green")
        self.result.hide()
        card.body.addWidget(self.result)
        row = QHBoxLayout()
        self.check = Button(self.tr("Is it what was received?"), icon="shield-check")
        self.check.clicked.connect(lambda _on=False: self.verify())
        self.note = Button(self.tr("Record a transfer…"), Kind.PRIMARY, icon="signature")
        self.note.clicked.connect(lambda _on=False: self.ask(exporting=False))
        self.out = Button(self.tr("Export the file…"), icon="upload")
        self.out.clicked.connect(lambda _on=False: self.ask(exporting=True))
        for button in (self.note, self.check, self.out):
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _chain_card(self) -> Card:
        card = Card(pad=1)
        card.body.setSpacing(0)
        self._head = SectionHeader(self.tr("Chain of custody"), icon="link")
        self._head.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        card.body.addWidget(self._head)
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(left)
        self.table.setAccessibleName(self.tr("Chain of custody"))
        words = [word(self._desk.language, "evidence", "transfers", name) for name in COLUMNS]
        self.table.setHorizontalHeaderLabels(words)
        self.none = EmptyState("link", self.tr("No transfer yet"), self.tr("Who had it, from when, and why."))
        card.body.addWidget(self.none, 1)
        card.body.addWidget(self.table, 1)
        return card

    # --- what is shown ------------------------------------------------------------------------------

    def show_record(self, id_: str) -> None:
        """Ask for the chain of a record."""
        from app.services import custody_telling

        if id_ != self._id:
            self.result.hide()
        self._id, session, language = id_, self._desk.session, self._desk.language
        self._desk.ask(self, lambda: custody_telling.chain(session, id_, language), self._show, "custody")

    def _show(self, told: "Chain | None") -> None:
        self.told = told
        self._facts.setText("\n".join(told.facts) if told else self.tr("Covered, or no file yet"))
        writes = told is not None and told.holds_file
        for button in (self.note, self.check, self.out):
            button.setEnabled(writes)
        self.note.setEnabled(writes and not self._desk.session.vault.read_only)
        rows = told.transfers if told else ()
        self._head.set_count(len(rows))
        self.table.setRowCount(len(rows))
        for at, cells in enumerate(rows):
            for column, words in enumerate(cells):
                self.table.setItem(at, column, QTableWidgetItem(words))
        self.table.resizeColumnsToContents()
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)

    # --- doing --------------------------------------------------------------------------------------

    def verify(self) -> None:
        """Read the file again, beside the lists."""
        from app.services import custody

        session, id_ = self._desk.session, self._id
        self.check.setEnabled(False)
        self._desk.viewer.do(self, lambda: custody.verify(session, id_), self._verified, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        self.check.setEnabled(True)
        self._desk.failing.emit(error)

    def _verified(self, found: "Verified") -> None:
        self.check.setEnabled(True)
        if found.same:
            words = self.tr("It is what was received: every byte gives the same SHA-256.")
        else:
            words = self.tr("It is NOT what was received: damaged, or another file. Look into your backups.")
        self.result.set_tone("green" if found.same else "red")
        self.result.set_text(words)
        self.result.show()

    def ask(self, *, exporting: bool) -> TransferSheet:
        """Open the sheet for a transfer."""
        sheet = TransferSheet(self.window(), self._desk, [self._id], exporting=exporting)
        sheet.done.connect(lambda: self.show_record(self._id))
        sheet.ask()
        return sheet
