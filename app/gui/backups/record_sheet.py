"""One record as it was in a backup: which backup, then it is an edit that can be undone."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from app.gui.components.button import Button, Kind
from app.gui.components.field_frame import FieldFrame
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.moments import moment_words

if TYPE_CHECKING:
    from app.services.backups import Backup


class RecordFromBackupSheet(Sheet):
    """Offers the backups that are at hand, the newest first."""

    def __init__(self, window: QWidget, desk: Desk, record: str) -> None:
        super().__init__(window, self.tr("As it was in a backup"), width=480)
        self._desk, self._record = desk, record
        remark = self.tr(
            "The record becomes what it was then. That is one change like any other: it can be undone, and "
            "what stands now stays in its history."
        )
        self.body.addWidget(Label(remark, "body", "ink2", wrap=True))
        self.choice = QComboBox()
        self.body.addWidget(FieldFrame(self.tr("Backup of"), self.choice))
        self.said = Label("", "caption", "red", wrap=True)
        self.body.addWidget(self.said)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Bring it back"), Kind.PRIMARY)
        self.button.setEnabled(False)
        self.button.clicked.connect(lambda _on=False: self.bring_back())
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)

    def ask(self) -> None:
        """Show it, and look for backups."""
        from app.services import backups

        self.open_sheet(self.choice)
        session = self._desk.session
        self._desk.ask(self, lambda: backups.all_of(session), self._offer, "backups of a record")

    def _offer(self, found: "list[Backup]") -> None:
        for one in found:
            self.choice.addItem(moment_words(one.when, self._desk.language), one)
        self.button.setEnabled(bool(found) and not self._desk.session.vault.read_only)
        if not found:
            self.said.setText(self.tr("No backup is at hand."))

    def bring_back(self) -> None:
        """Make the record what it was."""
        from app.services import backups

        one, session, id_ = self.choice.currentData(), self._desk.session, self._record
        self._desk.write(self, lambda: backups.restore_record(session, one.path, id_), self._done)

    def _done(self, found: bool) -> None:
        if not found:
            self.said.setText(self.tr("This record was not in that backup yet. Choose another."))
            return
        self.close_sheet()
        self._desk.say(self.tr("Brought back from the backup"), undo=True)
