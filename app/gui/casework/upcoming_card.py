"""The limits of the next days on Home."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.casework.upcoming_row import UpcomingRow
from app.gui.components.card import Card, Rule
from app.gui.components.emptying import clear_layout
from app.gui.components.section_header import SectionHeader
from app.services.casework.upcoming import AHEAD, Upcoming


class UpcomingCard(Card):
    """Hidden while nothing is due; `opened` with the id of a case."""

    opened = Signal(str)

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
        self.hide()

    def show_limits(self, found: list[Upcoming], today: date) -> None:
        """Show these limits."""
        clear_layout(self.rows)
        for one in found:
            row = UpcomingRow(one, self._language, today)
            row.clicked.connect(lambda _on=False, case=one.case: self.opened.emit(case))
            self.rows.addWidget(Rule())
            self.rows.addWidget(row)
        self._head.set_count(len(found))
        self.setVisible(bool(found))
