"""What the day asks for, on Home: calls, what comes next, no lawyer met, no news."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.casework.fact_row import FactRow
from app.gui.components.card import Card, Rule
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.services.casework import watching

if TYPE_CHECKING:
    from app.services.casework.today import Duty, Today

_ICONS = {
    watching.CALL: "phone", watching.NEXT: "calendar-days", watching.FIRST: "scale",
    watching.LAWYER: "scale", watching.NEWS: "ear-off",
}  # fmt: skip


class TodayCard(Card):
    """Hidden while nothing is asked for; `opened` with id and type, `revealing` with the id of a case."""

    opened = Signal(str, str)
    revealing = Signal(str)
    triaging = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=1, parent=parent)
        self.body.setSpacing(0)
        self.head = SectionHeader(self.tr("Today"), icon="phone")
        self.head.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        self.body.addWidget(self.head)
        self.body.addWidget(Rule())
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        self._lines.setSpacing(theme.px(2))
        self.body.addLayout(self._lines)
        self.rows: list[FactRow] = []
        self.hide()

    def show_today(self, told: "Today", today: date) -> None:
        """Show these duties under their headings."""
        clear_layout(self._lines)
        self.rows = []
        before = ""
        for duty in told.duties:
            heading = self._heading(duty.what)
            if heading != before:
                label = Label(heading, "caption", "ink2")
                label.setContentsMargins(theme.px(6), theme.px(6) if before else 0, 0, 0)
                self._lines.addWidget(label)
            before = heading
            self._add(self._row(duty, today))
        if told.tips:
            row = FactRow("inbox", self.tr("Tips to sort"), "", str(told.tips), "amber")
            row.clicked.connect(self.triaging)
            self._add(row)
        self.head.set_count(len(self.rows))
        self.setVisible(bool(self.rows))

    def _add(self, row: FactRow) -> None:
        self.rows.append(row)
        self._lines.addWidget(row)

    def _heading(self, what: str) -> str:
        return {
            watching.CALL: self.tr("To be called"), watching.NEXT: self.tr("Next visits, parcels, deposits"),
            watching.FIRST: self.tr("No lawyer met"), watching.LAWYER: self.tr("No lawyer met"),
            watching.NEWS: self.tr("No news"),
        }[what]  # fmt: skip

    def _row(self, duty: "Duty", today: date) -> FactRow:
        covered = duty.hidden and duty.what == watching.CALL
        right = self.tr("Show for 5 min") if covered else self._when(duty, today)
        tone = "red" if duty.days > 0 and duty.what != watching.NEWS else "ink2"
        row = FactRow(_ICONS[duty.what], duty.words, duty.remark, right, "accent" if covered else tone)
        if covered:
            row.clicked.connect(lambda _on=False: self.revealing.emit(duty.case))
        else:
            row.clicked.connect(lambda _on=False: self.opened.emit(duty.record, duty.type))
        return row

    def _when(self, duty: "Duty", today: date) -> str:
        """How late a call or visit is, or its day; the other lines say their days themselves."""
        if duty.what not in (watching.CALL, watching.NEXT):
            return ""
        if today - timedelta(days=duty.days) <= watching.NEVER:
            return self.tr("Never called")
        if duty.days > 0:
            late = self.tr("one day late") if duty.days == 1 else self.tr("{n} days late")
            return late.format(n=f"{duty.days:,}")
        if duty.days == 0:
            return self.tr("Today")
        day = today - timedelta(days=duty.days)
        pattern = "M月d日" if theme.look().chinese else "d MMM"
        return str(QLocale().toString(QDate(day.year, day.month, day.day), pattern))
