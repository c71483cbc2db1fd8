"""Home: the day, open tasks, recent cases, and what waits for a person."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.backups.words import age_words, tested_words
from app.gui.beside.case_rows import CaseRows
from app.gui.casework.today_card import TodayCard
from app.gui.casework.upcoming_card import UpcomingCard
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card, Rule
from app.gui.components.empty_state import EmptyState
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.pages.record_list import RecordList
from app.gui.pages.waiting_row import WaitingRow
from app.gui.place import Place
from app.gui.team.home_card import TeamHomeCard
from app.records.words import type_word

if TYPE_CHECKING:
    from app.services.backups import Standing
    from app.services.casework.today import Today
    from app.services.casework.upcoming import Around
    from app.services.home import HomeView

Drafts = dict[str, dict[str, Any]]


class HomePage(Page):
    """What belongs to later work is left out, not pretended."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self._all_limits = False
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(*[theme.px(24)] * 4)
        self._body.setSpacing(theme.px(16))
        self._body.addLayout(self._head())
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(16))
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, stretch in ((self._left, 65), (self._right, 35)):
            column.setSpacing(theme.px(16))
            columns.addLayout(column, stretch)
        self._fill()
        self._body.addLayout(columns)
        self._body.addStretch(1)
        scroll.setWidget(inner)
        self.column.addWidget(scroll)

    def begin(self) -> None:
        self._new.setFocus()
        self.refresh()

    def heard(self, ids: frozenset[str]) -> None:
        self.refresh()

    def panes(self) -> list[QWidget]:
        return [self._new, self.limits, self.today, self.tasks, self.cases]

    def refresh(self) -> None:
        """Ask for what Home shows."""
        from app.services import drafting
        from app.services.backups import standing
        from app.services.casework.today import today
        from app.services.casework.upcoming import upcoming
        from app.services.home import home

        session, language = self.session, self.desk.language
        work = lambda: (home(session, language), drafting.drafts(session))  # noqa: E731
        self.desk.ask(self, work, self._show, "home")
        # apart, so that nobody waits for the law to be read before the lists stand
        whole = self._all_limits
        limits = lambda: upcoming(session, language, everything=whole)  # noqa: E731
        self.desk.ask(self, limits, self._show_limits, "home limits")
        self.desk.ask(self, lambda: standing(session), self._show_backups, "home backups")
        self.desk.ask(self, lambda: today(session, language), self._show_today, "home today")

    # --- layout -------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(self._day(), "display"))
        self._summary = Label("", "label", "ink2")
        words.addWidget(self._summary)
        row.addLayout(words, 1)
        intake = Button(self.tr("Quick intake"), icon="phone", key="Ctrl Shift N")
        intake.clicked.connect(lambda: self.desk.go(Place("intake")))
        row.addWidget(intake, 0, Qt.AlignmentFlag.AlignTop)
        self._new = Button(self.tr("New case"), Kind.PRIMARY, icon="plus", key="Ctrl N")
        self._new.clicked.connect(lambda: self.desk.go(Place("record", type="case")))
        row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignTop)
        other = Button(self.tr("New…"), trailing="chevron-down")
        other.clicked.connect(lambda: self._menu(other))
        row.addWidget(other, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _day(self) -> str:
        day = self.session.today()
        today = QDate(day.year, day.month, day.day)
        pattern = "M月d日　dddd" if theme.look().chinese else "dddd d MMMM"
        return str(QLocale().toString(today, pattern))

    def _menu(self, button: QWidget) -> None:
        menu = QMenu(self)
        for type_ in self.session.types:
            words = type_word(self.desk.language, type_)
            go = lambda type_=type_: self.desk.go(Place("record", type=type_))  # noqa: E731
            menu.addAction(icons.icon(icons.of_type(type_)), words, go)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _fill(self) -> None:
        self.tasks = RecordList(self.desk, self.tr("Open tasks"), typed=False)
        self.cases = RecordList(self.desk, self.tr("Recent cases"), typed=False, rows=CaseRows(self.desk))
        self.limits = UpcomingCard(self.desk.language)
        self.limits.opened.connect(lambda case: self.desk.open(case, "case", "limits"))
        self.limits.everything.connect(self._show_all_limits)
        self._left.addWidget(self.limits)
        self.today = TodayCard()
        self.today.opened.connect(lambda id_, type_: self.desk.open(id_, type_))
        self.today.revealing.connect(self.desk.reveal)
        self.today.triaging.connect(lambda: self.desk.go(Place("registers", tab="tips")))
        self._left.addWidget(self.today)
        self._task_head = self._section(
            self._left, self.tr("Open tasks"), "square-check-big", self.tasks, "task"
        )
        self._left.addStretch(1)
        self._waiting_card = Card(pad=0)
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(0)
        self._waiting_card.body.setSpacing(0)
        head = SectionHeader(self.tr("Waiting for you"))
        head.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self._waiting_card.body.addWidget(head)
        self._waiting_card.body.addLayout(self._waiting)
        self._waiting_card.hide()
        self._right.addWidget(self._waiting_card)
        self._right.addWidget(TeamHomeCard(self.desk))
        self._backups_card = Card(pad=0)
        self._backups = QVBoxLayout()
        self._backups_card.body.addLayout(self._backups)
        self._backups_card.hide()
        self._right.addWidget(self._backups_card)
        self._section(self._right, self.tr("Recent cases"), "", self.cases, "case")
        self._right.addStretch(1)

    def _section(
        self, column: QVBoxLayout, title: str, icon: str, records: RecordList, type_: str
    ) -> SectionHeader:
        card = Card(pad=1)
        card.body.setSpacing(0)
        head = SectionHeader(title, icon=icon)
        head.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        everything = Button(self.tr("All"), Kind.LINK, inline=True)
        everything.clicked.connect(lambda: self.desk.go(Place("list", type=type_)))
        head.add_action(everything)
        card.body.addWidget(head)
        card.body.addWidget(Rule())
        card.body.addWidget(records)
        records.opened.connect(self.desk.open)
        nothing = {"task": self.tr("No task is open"), "case": self.tr("No case yet")}
        empty = EmptyState(icons.of_type(type_), nothing[type_])
        empty.setMinimumHeight(theme.px(110))
        records.hide()  # until the reader has answered, nothing is said about what there is
        empty.hide()
        room = QVBoxLayout()
        room.setContentsMargins(*[theme.px(12) if records.isHidden() else 0] * 4)
        room.addWidget(empty)
        card.body.addLayout(room)
        records.setProperty("emptyState", empty)
        column.addWidget(card)
        return head

    # --- what is shown ------------------------------------------------------------------------------

    def _show(self, told: "tuple[HomeView, Drafts]") -> None:
        view, drafts = told
        for records, rows in ((self.tasks, view.tasks), (self.cases, view.cases)):
            records.show_keys([row.key for row in rows], fit=True)
            records.setVisible(bool(rows))
            empty = records.property("emptyState")
            empty.setVisible(not rows)
        cases, tasks = view.counts.get("case", 0), len(view.tasks)
        words = self.tr("{cases} cases; {tasks} open tasks shown")
        self._summary.setText(words.format(cases=f"{cases:,}", tasks=tasks))
        self._show_waiting(view.conflicts, drafts)

    def _show_backups(self, told: "Standing") -> None:
        """How old the newest backup is; the line leads to the settings."""
        words, tone = age_words(told)
        row = WaitingRow("hard-drive", tone, words, tested_words(told), self.tr("Look"))
        row.acted.connect(lambda: self.desk.go(Place("settings")))
        clear_layout(self._backups)
        self._backups.addWidget(row)
        self._backups_card.show()

    def _show_today(self, told: "Today") -> None:
        self.today.show_today(told, self.session.today())

    def _show_limits(self, found: "Around") -> None:
        self.limits.show_limits(found, self.session.today(), all_asked=self._all_limits)

    @Slot()
    def _show_all_limits(self) -> None:
        self._all_limits = True
        self.refresh()

    def _show_waiting(self, conflicts: Mapping[str, int], drafts: Drafts) -> None:
        clear_layout(self._waiting)
        kept = {key: draft for key, draft in drafts.items() if draft.get("kind") in ("record", "intake")}
        if first := next(iter(conflicts), ""):
            self._add_waiting(
                "git-branch", "plum", self.tr("%n record(s) in conflict", "", len(conflicts)),
                self.tr("Two versions stand side by side"), self.tr("Settle"),
                Place("conflicts", record=first),
            )  # fmt: skip
        for key, draft in list(kept.items())[:4]:
            type_ = str(draft.get("type", ""))
            if draft.get("kind") == "intake":
                words, place = self.tr("Unfinished quick intake"), Place("intake")
            else:
                word = type_word(self.desk.language, type_)
                words = self.tr("Unsaved draft: {type}").format(type=word)
                place = Place("record", type=type_, record=key)
            self._add_waiting("pencil", "accent", words, self.tr("Kept encrypted"), self.tr("Resume"), place)
        self._waiting_card.setVisible(bool(conflicts or kept))

    def _add_waiting(self, icon: str, tone: str, words: str, remark: str, act: str, place: Place) -> None:
        self._waiting.addWidget(Rule())
        row = WaitingRow(icon, tone, words, remark, act)
        row.acted.connect(lambda: self.desk.go(place))
        self._waiting.addWidget(row)

    def _type_of(self, id_: str) -> str:
        copy = self.session.read.get(id_)
        return copy.type if copy else ""
