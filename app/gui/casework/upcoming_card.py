"""The limits of the next days on Home."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.casework.fact_row import FactRow
from app.gui.casework.upcoming_row import UpcomingRow
from app.gui.components.card import Card, Rule
from app.gui.components.emptying import clear_layout
from app.gui.components.section_header import SectionHeader
from app.services.casework.upcoming import AHEAD, Around


class UpcomingCard(Card):
    """Hidden while nothing is due; `opened` with a case, `everything` where the rest is asked for."""

    opened = Signal(str)
    everything = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(pad=1, parent=parent)
        self._language = language
        self.body.setSpacing(0)
        self._head = SectionHeader(self.tr("Limits within {n} days").format(n=AHEAD), icon="calendar-clock")
        self._head.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        self.body.addWidget(self._head)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.body.addLayout(self.rows)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(0)
        self.body.addLayout(self._rest)
        self.hide()

    def show_limits(self, found: Around, today: date, *, all_asked: bool = False) -> None:
        """Show these limits, and how many cases have others."""
        clear_layout(self.rows)
        rows = [UpcomingRow(one, self._language, today) for one in found.limits]
        left = max((row.left for row in rows), default=0)
        for one, row in zip(found.limits, rows, strict=True):
            row.align(left)
            row.clicked.connect(lambda _on=False, case=one.case: self.opened.emit(case))
            self.rows.addWidget(Rule())
            self.rows.addWidget(row)
        self._head.set_count(len(found.limits))
        clear_layout(self._rest)
        if found.others:
            self._add_rest(found, can_show=not all_asked)
        self.setVisible(bool(found.limits or found.others))

    def _add_rest(self, found: Around, *, can_show: bool) -> None:
        words = self.tr("%n more case(s) with a limit that has ended or ends soon", "", found.others)
        if found.at_least:
            words = self.tr("Hundreds of other cases have a limit that has ended or ends soon")
        right = self.tr("Show them") if can_show else ""
        row = FactRow("clock-alert", words, "", right, "red" if not right else "accent")
        row.clicked.connect(self.everything)
        row.setEnabled(can_show)
        around = QWidget()
        room = QVBoxLayout(around)
        room.setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(6))
        room.addWidget(row)
        self._rest.addWidget(Rule())
        self._rest.addWidget(around)
