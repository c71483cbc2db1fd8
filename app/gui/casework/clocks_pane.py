"""Measures and limits of a case: for each person the custody, what runs now, and what is past."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.casework.limit_card import LimitCard
from app.gui.components.avatar import Avatar
from app.gui.components.banner import Banner
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.chip import Chip
from app.gui.components.empty_state import EmptyState
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.casework.clocks import Clock, Hypothesis, LimitView


class ClocksPane(QScrollArea):
    """Asks for the clocks when it is shown; what is past stays folded until it is wanted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case = desk, ""
        self._unfolded: set[str] = set()
        self.clocks: list[Clock] = []
        self.setWidgetResizable(True)

    def show_record(self, id_: str) -> None:
        """Ask for the clocks of a case."""
        from app.services.casework import clocks

        self._case = id_
        session, language = self._desk.session, self._desk.language
        self._desk.ask(self, lambda: clocks.clocks(session, id_, language), self._show, "clocks")

    def _show(self, found: "list[Clock]") -> None:
        self.clocks = found
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(16))
        told = [clock for clock in found if clock.limits or clock.held]
        for clock in told:
            self._add_clock(column, clock)
        if not told:
            column.addWidget(self._empty())
        column.addStretch(1)
        self.setWidget(inner)

    def _empty(self) -> EmptyState:
        state = EmptyState(
            "calendar-clock", self.tr("No measure on record yet"),
            self.tr("Record what was done and when; every time limit in law is then worked out."),
            action=self.tr("Record a measure"),
        )  # fmt: skip
        state.setMinimumHeight(theme.px(200))
        new = Place("record", type="act", prefill=(("cases", self._case),))
        state.acted.connect(lambda: self._desk.go(new))
        return state

    def _add_clock(self, column: QVBoxLayout, clock: "Clock") -> None:
        column.addWidget(self._head(clock))
        if clock.hidden or any(view.hidden for view in clock.limits):
            column.addWidget(self._hidden(clock))
        if clock.hypotheses:
            column.addWidget(self._assumptions(clock.hypotheses))
        shown = [view for view in clock.limits if not view.hidden]
        running = [view for view in shown if view.running or view.limit.end is None]
        for view in running:
            column.addWidget(self._card(view))
        past = [view for view in shown if view not in running]
        if past:
            self._add_past(column, clock, past)

    def _head(self, clock: "Clock") -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(Avatar(clock.title[:1]))
        row.addWidget(Label(clock.title or self.tr("Nobody is named"), "section"))
        if clock.stage:
            row.addWidget(Chip(clock.stage, "neutral"))
        if clock.held:
            row.addWidget(Chip(clock.held, "red", icon="hourglass"))
        row.addStretch(1)
        return head

    def _hidden(self, clock: "Clock") -> Banner:
        late = sum(view.overdue and view.running for view in clock.limits if view.hidden)
        count = sum(view.hidden for view in clock.limits)
        words = self.tr("%n limit(s) from need-to-know records", "", count)
        if late:
            words += self.tr("; overdue: {n}").format(n=late)
        banner = Banner(words, "plum", action=self.tr("Show for 5 min"))
        banner.acted.connect(lambda: self._reveal(clock))
        return banner

    def _reveal(self, clock: "Clock") -> None:
        for id_ in {view.limit.record for view in clock.limits if view.hidden}:
            self._desk.reveal(id_)
        self.show_record(self._case)

    def _assumptions(self, found: "tuple[Hypothesis, ...]") -> Card:
        card = Card("soft", pad=14)
        head = SectionHeader(self.tr("Taken away, measure unknown"), icon="circle-question-mark")
        first = Button(self.tr("First-hour checklist"), icon="list-checks", inline=True)
        first.clicked.connect(self._first_hour)
        head.add_action(first)
        card.body.addWidget(head)
        remark = self.tr(
            "Until when each lawful measure could hold the person without a paper. Assumed, not known."
        )
        card.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        for one in found:
            row = QHBoxLayout()
            row.addWidget(Label(one.words, "label"), 3)
            row.addWidget(Label(self._until(one), "strong"), 2)
            row.addWidget(Label(one.law, "caption", "ink3", wrap=True), 4)
            card.body.addLayout(row)
        return card

    def _first_hour(self) -> None:
        """Open the checklist of the case; it is made when there is none."""
        from app.services.casework import first_hour

        session, case, language = self._desk.session, self._case, self._desk.language
        work = lambda: first_hour.checklist(session, case, language)  # noqa: E731
        self._desk.write(self, work, lambda id_: self._desk.open(id_, "task", "steps"))

    def _until(self, one: "Hypothesis") -> str:
        from app.procedure import saying

        return self.tr("until {day}").format(day=saying.days_words(one.end, self._desk.language))

    def _card(self, view: "LimitView") -> LimitCard:
        return LimitCard(view, self._desk.language, self._desk.session.today())

    def _add_past(self, column: QVBoxLayout, clock: "Clock", past: "list[LimitView]") -> None:
        if clock.person in self._unfolded:
            for view in past:
                column.addWidget(self._card(view))
            return
        more = Button(self.tr("Ended, met or shut out: {n}").format(n=len(past)), icon="chevron-down")
        more.clicked.connect(lambda: self._unfold(clock))
        row = QHBoxLayout()
        row.addWidget(more)
        row.addStretch(1)
        column.addLayout(row)

    def _unfold(self, clock: "Clock") -> None:
        self._unfolded.add(clock.person)
        self._show(self.clocks)
