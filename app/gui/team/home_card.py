"""On Home: what the team folder brought without asking, and what in it waits for a person."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card, Rule
from app.gui.components.emptying import clear_layout
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.waiting_row import WaitingRow
from app.gui.place import Place
from app.gui.team.watch import watch_of
from app.services import history, team
from app.services.team import Taken

SHOWN = 4


class TeamHomeCard(Card):
    """Each bundle that was taken is one line that can be undone; hidden while there is nothing to say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=0, parent=parent)
        self._desk = desk
        self.body.setSpacing(0)
        head = SectionHeader(self.tr("From the team folder"), icon="waypoints")
        head.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        self.body.addWidget(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._watch = watch_of(desk)
        self._watch.turned.connect(self._show)
        self._show()

    @Slot()
    def _show(self, _turn: object = None) -> None:
        clear_layout(self._rows)
        known, last = team.team(self._desk.session), self._watch.last
        taken = known.taken[::-1][:SHOWN] if known else ()
        waiting = len(last.look.offers) if last else 0
        if waiting:
            words = self.tr("%n bundle(s) wait for you", "", waiting)
            remark, act = self.tr("Nothing of it is taken before you look"), self.tr("Look")
            row = WaitingRow("package", "accent", words, remark, act)
            row.acted.connect(lambda: self._desk.go(Place("share", tab="team")))
            self._add(row)
        for one in taken:
            self._add(self._row(one))
        self.setVisible(bool(waiting or taken))

    def _add(self, row: QWidget) -> None:
        self._rows.addWidget(Rule())
        self._rows.addWidget(row)

    def _row(self, one: Taken) -> WaitingRow:
        words = self.tr("From {name}: {n} records taken in").format(name=one.name, n=one.new + one.changed)
        remark = self.tr("{day} · {new} new, {changed} changed").format(
            day=one.day, new=one.new, changed=one.changed
        )
        row = WaitingRow("circle-check", "green", words, remark, self.tr("Undo"))
        row.acted.connect(lambda: self._undo(one))
        return row

    def _undo(self, one: Taken) -> None:
        session = self._desk.session

        def work() -> None:
            history.undo(session, one.group)
            team.forget_taken(session, one.bundle)

        self._desk.write(self, work, self._undone)

    def _undone(self, _nothing: object) -> None:
        self._desk.say(self.tr("Undone"))
        self._show()
