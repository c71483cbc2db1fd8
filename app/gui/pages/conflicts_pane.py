"""The leaves of one record on which more than one value stands, settled with one key."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.desk import Desk
from app.gui.merging.board import Board
from app.gui.merging.standing import differences, settle
from app.gui.merging.two_sides import Difference


class ConflictsPane(QWidget):
    """All conflicts of one record."""

    def __init__(self, desk: Desk, type_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.type_ = desk, type_
        self._id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.board = Board(desk, skips=False)
        self.board.decided.connect(self._decided)
        column.addWidget(self.board)

    def show_record(self, id_: str) -> None:
        """Show the conflicts of a record."""
        self._id = id_
        names = self.tr("Shown here"), self.tr("The other version")
        found = differences(self.desk, id_, self.type_, *names)
        remark = self.tr("%n place(s) with two versions", "", len(found))
        self.board.show_record(self.tr("Conflicts"), remark, found, self.type_, {}, names)

    def _decided(self, one: Difference, take: str, composed: object) -> None:
        if take == "both":
            self.board.go_on()
            return
        session = self.desk.session
        say = lambda _done: self.desk.say(self.tr("Conflict settled"), undo=True)  # noqa: E731
        self.desk.write(self, lambda: settle(session, one, take, composed), say)
