"""Every conflict of the vault, record after record; N goes on to the next."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.components.card import Rule
from app.gui.components.empty_state import EmptyState
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.sidebar import Sidebar, SidebarItem
from app.gui.desk import Desk
from app.gui.merging.board import Board
from app.gui.merging.standing import differences, settle
from app.gui.merging.two_sides import Difference
from app.gui.pages.page import Page
from app.gui.place import Place


class ConflictsPage(Page):
    """The records at the left, the versions of one at the right."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self._waiting: dict[str, tuple[str, str, int]] = {}
        self._id = place.record
        self._head()
        row = QHBoxLayout()
        row.setSpacing(0)
        side = QWidget()
        theme.set_surface(side, "sunken")
        side.setFixedWidth(theme.px(260))
        column = QVBoxLayout(side)
        column.setContentsMargins(*[theme.px(12)] * 4)
        self.records = Sidebar([])
        self.records.chosen.connect(self._show)
        column.addWidget(self.records)
        row.addWidget(side)
        row.addWidget(Rule(standing=True))
        self.board = Board(desk, skips=False)
        self.board.decided.connect(self._decided)
        self.board.finished.connect(self._go_on)
        row.addWidget(self.board, 1)
        self._empty = EmptyState("circle-check", self.tr("Nothing is in conflict"))
        self._empty.hide()
        row.addWidget(self._empty, 1)
        self.column.addLayout(row, 1)

    def _head(self) -> None:
        head = QWidget()
        theme.set_surface(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(24), theme.px(12))
        back = IconButton("arrow-left", self.tr("Back"))
        back.clicked.connect(self.desk.returning)
        row.addWidget(back)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Conflicts"), "title"))
        self._remark = Label("", "label", "ink2")
        words.addWidget(self._remark)
        row.addLayout(words, 1)
        self.column.addWidget(head)
        self.column.addWidget(Rule())

    def begin(self) -> None:
        self.setFocus()
        self._ask()

    def place(self) -> Place:
        return self._place.with_(record=self._id)

    def heard(self, ids: frozenset[str]) -> None:
        self._ask()

    def escape(self) -> bool:
        self.desk.returning.emit()
        return True

    def panes(self) -> list[QWidget]:
        return [self.records, self.board]

    def _ask(self) -> None:
        from app.services import home
        from app.services.titling import title

        session, language = self.session, self.desk.language

        def work() -> dict[str, tuple[str, str, int]]:
            found = {}
            for id_, number in home.waiting(session).items():
                copy = session.read.get(id_)
                found[id_] = (copy.type if copy else "", title(session, id_, language), number)
            return found

        self.desk.ask(self, work, self._told, "conflicts")

    def _told(self, waiting: Mapping[str, tuple[str, str, int]]) -> None:
        self._waiting = dict(waiting)
        leaves = sum(number for _, _, number in waiting.values())
        records = self.tr("%n record(s)", "", len(waiting))
        places = self.tr("%n place(s) with two versions; both travel until settled", "", leaves)
        self._remark.setText(self.tr("{records}, {places}").format(records=records, places=places))
        self.records.show_items(
            [
                SidebarItem(id_, name, icons.of_type(kind), number)
                for id_, (kind, name, number) in waiting.items()
            ]
        )
        for shortcut in self.records._shortcuts:
            shortcut.setEnabled(False)  # Alt+1 … belong to the pages of the window
        self._empty.setVisible(not waiting)
        self.board.setVisible(bool(waiting))
        if waiting:
            self._id = self._id if self._id in waiting else next(iter(waiting))
            self.records.select(self._id)
            self._show(self._id)

    def _show(self, id_: str) -> None:
        kind, name, number = self._waiting[id_]
        self._id = id_
        names = self.tr("Shown here"), self.tr("The other version")
        found = differences(self.desk, id_, kind, *names)
        remark = self.tr("%n place(s) with two versions", "", number)
        self.board.show_record(name, remark, found, kind, {}, names)

    def _decided(self, one: Difference, take: str, composed: object) -> None:
        if take == "both":
            self.board.go_on()
            return
        session = self.session
        say = lambda _done: self.desk.say(self.tr("Conflict settled"), undo=True)  # noqa: E731
        self.desk.write(self, lambda: settle(session, one, take, composed), say)

    def _go_on(self) -> None:
        ids = list(self._waiting)
        if len(ids) > 1:
            self._id = ids[(ids.index(self._id) + 1) % len(ids)] if self._id in ids else ids[0]
            self.records.select(self._id)
            self._show(self._id)
