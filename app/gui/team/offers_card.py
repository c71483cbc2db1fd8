"""What lies in the team folder: bundles to look at, what was taken without asking, what is not whole yet."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card, Rule
from app.gui.components.empty_state import EmptyState
from app.gui.components.emptying import clear_layout
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.waiting_row import Plate
from app.gui.place import Place
from app.services import history, team
from app.services.team import Look, Offer, Taken


class OffersCard(Card):
    """`dismissed` carries an offer that is to be left alone."""

    dismissed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=0, parent=parent)
        self._desk = desk
        self.body.setSpacing(0)
        self._head = SectionHeader(self.tr("In the folder"), icon="inbox", count=0)
        self._head.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        self.body.addWidget(self._head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._remark = Label("", "caption", "ink3", wrap=True)
        self._remark.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12))
        self.body.addWidget(self._remark)

    def show_look(self, look: Look | None, problem: str = "") -> None:
        """Show what a round found."""
        clear_layout(self._rows)
        known = team.team(self._desk.session)
        offers = look.offers if look else ()
        taken = known.taken[::-1][:20] if known else ()
        for offer in offers:
            self._add(self._offer(offer))
        for one in taken:
            self._add(self._taken(one))
        if not offers and not taken:
            empty = EmptyState("inbox", self.tr("Nothing waits"), self.tr("What members send shows up here."))
            empty.setMinimumHeight(theme.px(110))
            self._add(empty)
        self._head.set_count(len(offers))
        self._remark.setText(problem or self._words(look))
        self._remark.set_tone("red" if problem else "ink3")
        self._remark.setVisible(bool(self._remark.text()))

    def _add(self, widget: QWidget) -> None:
        self._rows.addWidget(Rule())
        self._rows.addWidget(widget)

    def _words(self, look: Look | None) -> str:
        if look is None:
            return ""
        parts = []
        if look.unfinished:
            parts.append(self.tr("%n file(s) not whole yet: left alone", "", look.unfinished))
        if look.refused:
            parts.append(self.tr("%n refused: the sender does not check out", "", look.refused))
        return " · ".join(parts)

    def _offer(self, offer: Offer) -> QWidget:
        if offer.contact is None:
            words, tone = self.tr("From an unknown key, or a drop-box: origin unproven"), "amber"
        else:
            words, tone = self.tr("From {name}").format(name=offer.contact.name), "accent"
        remark = self.tr("{new} new, {changed} changed, {conflicting} in conflict · {size}").format(
            new=offer.new, changed=offer.changed, conflicting=offer.conflicting,
            size=QLocale().formattedDataSize(offer.size, 1),
        )  # fmt: skip
        if offer.partly:
            remark = self.tr("The rest waits for you: {n} records").format(n=offer.waiting)
        look = Button(self.tr("Look and take in"), inline=True)
        look.clicked.connect(lambda: self._desk.go(Place("import", text=str(offer.path))))
        leave = Button(self.tr("Leave"), Kind.GHOST, inline=True)
        leave.clicked.connect(lambda: self.dismissed.emit(offer))
        return _row("package", tone, words, remark, [leave, look])

    def _taken(self, one: Taken) -> QWidget:
        words = self.tr("From {name}: taken in").format(name=one.name)
        remark = self.tr("{day} · {new} new, {changed} changed").format(
            day=one.day, new=one.new, changed=one.changed
        )
        undo = Button(self.tr("Undo"), Kind.LINK, inline=True)
        undo.clicked.connect(lambda: self._undo(one))
        seen = Button(self.tr("Seen"), Kind.GHOST, inline=True)
        seen.clicked.connect(lambda: self._forget(one))
        return _row("circle-check", "green", words, remark, [undo, seen])

    def _undo(self, one: Taken) -> None:
        session = self._desk.session

        def work() -> None:
            history.undo(session, one.group)
            team.forget_taken(session, one.bundle)

        self._desk.write(self, work, lambda _done: self._changed(self.tr("Undone")))

    def _forget(self, one: Taken) -> None:
        session = self._desk.session
        self._desk.write(
            self, lambda: team.forget_taken(session, one.bundle), lambda _done: self._changed("")
        )

    def _changed(self, words: str) -> None:
        from app.gui.team.watch import watch_of

        if words:
            self._desk.say(words)
        last = watch_of(self._desk).last
        self.show_look(last.look if last else None)


def _row(icon: str, tone: str, words: str, remark: str, buttons: list[Button]) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
    row.setSpacing(theme.px(10))
    row.addWidget(Plate(icon, tone))
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(ElidedLabel(words))
    lines.addWidget(ElidedLabel(remark, "caption", "ink3"))
    row.addLayout(lines, 1)
    for button in buttons:
        row.addWidget(button)
    return widget
