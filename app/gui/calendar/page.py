"""The calendar: a month, what falls into the chosen day, kinds to choose, and a calendar file."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QWidget

from app.gui import icons, theme
from app.gui.calendar.day_side import DaySide
from app.gui.calendar.export_sheet import ExportSheet
from app.gui.calendar.grid import TONES, MonthGrid, first_shown
from app.gui.calendar.kinds import kind_word
from app.gui.calendar.on_paper import on_paper
from app.gui.casework.fact_row import FactRow
from app.gui.casework.facts_card import FactsCard
from app.gui.choosing import Want, choose
from app.gui.components.button import Button
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.scrolled import scrolled
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.place import Place
from app.gui.printing.offering import offer, preview
from app.gui.writing_out import write_out
from app.procedure import saying
from app.procedure.counting import Days
from app.services.casework.calendar import Item, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.casework.calendar import Month
    from app.services.session import Session

SIDE = 320


class CalendarPage(Page):
    """The place keeps the day and whether the month or the list is shown."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.told: Month | None = None
        self.grid = MonthGrid(desk.session.today())
        self.grid.moved.connect(self._moved)
        self.grid.opened.connect(self._open_first)
        self.side = DaySide(desk)
        self.day = self.side.card
        self.list = FactsCard(self.tr("In order of days"), self.tr("Nothing in this month"))
        self.column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        self.column.setSpacing(theme.px(10))
        self.column.addLayout(self._head())
        self.column.addLayout(self._kinds())
        self.column.addLayout(self._body(), 1)
        self.foot = Label("", "caption", "ink3")
        self.column.addWidget(self.foot)

    # --- layout -------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self._title = Label("", "title")
        row.addWidget(self._title)
        for icon, words, months in (("chevron-left", self.tr("Month before"), -1),
                                    ("chevron-right", self.tr("Month after"), 1)):  # fmt: skip
            button = IconButton(icon, words, framed=True, key="PgUp" if months < 0 else "PgDn")
            button.clicked.connect(partial(self.grid.turn, months))
            row.addWidget(button)
        today = Button(self.tr("Today"), key="T", inline=True)
        today.clicked.connect(lambda: self.grid.choose(self.session.today()))
        row.addWidget(today)
        row.addStretch(1)
        self.ways = Segmented(
            [("month", self.tr("Month")), ("list", self.tr("List"))], self._place.tab or "month"
        )
        self.ways.chosen.connect(self._turn)
        row.addWidget(self.ways)
        self.export = Button(self.tr("Calendar file…"), icon="download", inline=True)
        self.export.clicked.connect(self._export)
        row.addWidget(self.export)
        self.print = Button(self.tr("Print…"), icon="printer", inline=True)
        self.print.clicked.connect(self._print)
        row.addWidget(self.print)
        return row

    def _kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self.boxes: dict[Kind, QCheckBox] = {}
        for kind in Kind:
            box = QCheckBox(kind_word(kind))
            box.setChecked(True)
            box.toggled.connect(self._choose)
            self.boxes[kind] = box
            row.addWidget(box)
        row.addStretch(1)
        return row

    def _body(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self._ways = QStackedWidget()
        self._ways.addWidget(self.grid)
        self._ways.addWidget(scrolled(self.list))
        self._ways.setCurrentIndex(1 if self._place.tab == "list" else 0)
        row.addWidget(self._ways, 1)
        self._side = scrolled(self.side)
        self._side.setFixedWidth(theme.px(SIDE))
        row.addWidget(self._side)
        return row

    # --- what it shows ------------------------------------------------------------------------------

    def begin(self) -> None:
        if self._place.text:
            self.grid.day = date.fromisoformat(self._place.text)
        self._ask()
        (self.boxes[Kind.LIMIT] if self._place.tab == "list" else self.grid).setFocus()

    def place(self) -> Place:
        return self._place.with_(
            text=self.grid.day.isoformat(), tab=("month", "list")[self._ways.currentIndex()]
        )

    def panes(self) -> list[QWidget]:
        return [self._ways, self._side]

    def heard(self, ids: frozenset[str]) -> None:
        self._ask()

    def _ask(self) -> None:
        self.desk.ask(self, self._asked(self.session), self._show, "calendar")

    def _asked(self, session: "Session") -> "Callable[[], Month]":
        """The six weeks that are shown, as a question to a session."""
        from app.services.casework import calendar

        first, language = first_shown(self.grid.day), self.desk.language
        return lambda: calendar.month(session, first, first + timedelta(days=41), language)

    def _show(self, told: "Month") -> None:
        self.told = told
        self.grid.show_month(told)
        self._choose()
        self._say_foot(told)

    def _say_foot(self, told: "Month") -> None:
        words = [self.tr("Dashed: the day is not known precisely")]
        if not told.known:
            words.append(self.tr("Days off of this time are not announced, or not recorded here"))
        if told.cut:
            words.append(self.tr("There is more than fits: some of the later entries are left out"))
        if told.hidden:
            words.append(self.tr("%n entry(ies) covered", "", told.hidden))
        self.foot.setText(" · ".join(words))

    def _choose(self) -> None:
        kinds = [kind for kind, box in self.boxes.items() if box.isChecked()]
        self.grid.show_kinds(kinds)
        self._show_day()

    def _moved(self, _day: date) -> None:
        begin = first_shown(self.grid.day)
        if self.told is None or self.told.first != begin:
            self._ask()
        self._show_day()

    def _show_day(self) -> None:
        day = self.grid.day
        self._title.setText(QLocale().toString(QDate(day.year, day.month, day.day), self.tr("MMMM yyyy")))
        self.day.head.title.setText(saying.day_words(day, self.desk.language))
        self.day.head.title.show()
        entries = self.grid.entries(day)
        self.day.show_rows([self._row(one) for one in entries])
        self.side.ask(entries)
        listed = self._chosen(self.told) if self.told else []
        self.list.show_rows([self._row(one, dated=True) for one in listed])

    def _chosen(self, told: "Month") -> list[Item]:
        """The entries of the month in the middle, of the kinds that are chosen."""
        month = _month(self.grid.day)
        chosen = (one for one in told.items if self.boxes[one.kind].isChecked())
        return [one for one in chosen if _month(one.first) <= month <= _month(one.last)]

    def _row(self, one: Item, *, dated: bool = False) -> FactRow:
        day = saying.days_briefly(Days(one.first, one.last), self.desk.language)
        tone = "ink3" if one.done else TONES[one.kind]
        row = FactRow(icons.of_type(one.type), one.words, one.whose or kind_word(one.kind),
                      day if dated or one.first != one.last else "", tone)  # fmt: skip
        if one.kind is Kind.LIMIT and one.case:
            row.clicked.connect(partial(self.desk.open, one.case, "case", "limits"))
        else:
            row.clicked.connect(partial(self.desk.open, one.record))
        return row

    def _open_first(self) -> None:
        if self.day.rows:
            self.day.rows[0].setFocus()

    def _turn(self, way: str) -> None:
        self._ways.setCurrentIndex(1 if way == "list" else 0)

    # --- the file, and paper ------------------------------------------------------------------------

    def _export(self) -> None:
        sheet = ExportSheet(self.window())
        sheet.agreed.connect(lambda: self._save(names=sheet.names.isChecked()))
        sheet.ask()

    def _save(self, *, names: bool) -> None:
        target = choose(self, Want.TARGET, self.tr("Calendar file"), "calendar.ics")
        if target is not None:
            self.write_file(target, names=names)

    def write_file(self, target: Path, *, names: bool) -> None:
        """Write the month, of the kinds that are chosen, as it is with nothing revealed."""
        from app.services.casework.calendar_file import calendar_file

        def write(told: "Month") -> None:
            items = self._chosen(told)
            data = calendar_file(items, self.desk.language, names=names)
            write_out(self.desk, target, data, "calendar", [one.record for one in items])

        self.desk.ask(self, self._asked(self.session.covered()), write, "calendar file")

    def _print(self) -> None:
        offer(self.window(), self.print_month, self.tr("With names and titles"))

    def print_month(self, named: bool) -> None:
        """Show the pages of the month, of the kinds that are chosen, as it is with nothing revealed."""

        def show(told: "Month") -> None:
            heading, language = [self._title.text()], self.desk.language
            items = self._chosen(told)
            pages = on_paper(self.grid, told, items, heading, language, named=named)
            records = [one.record for one in items]
            preview(self.desk, self.window(), self.tr("Print the calendar"), pages, "calendar", records)

        self.desk.ask(self, self._asked(self.session.covered()), show, "calendar pages")


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
