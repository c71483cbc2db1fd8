"""Beside the month: what falls into the chosen day, and the clocks of the limits that end there."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.casework.facts_card import FactsCard
from app.gui.casework.limit_card import LimitCard
from app.gui.components.avatar import Avatar
from app.gui.components.emptying import clear_layout
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.gui.place import Place
from app.services.casework.calendar import Item, Kind

if TYPE_CHECKING:
    from app.services.casework.clocks import Clock, LimitView

MOST = 4
"""Limits of one day that are told at length; the rest stand in the list above them."""


class DaySide(QWidget):
    """The day's entries; under them whose limits end there, what the law says, what may be demanded."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.card = FactsCard("", self.tr("Nothing on this day"))
        self.limits: list[LimitCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.card)
        self._told = QVBoxLayout()
        self._told.setSpacing(theme.px(10))
        column.addLayout(self._told)
        column.addStretch(1)

    def ask(self, items: Iterable[Item]) -> None:
        """Have the clocks of the limits among a day's entries told."""
        from app.services.casework import calendar

        wanted = [one for one in items if one.kind is Kind.LIMIT][:MOST]
        told = partial(calendar.views, self._desk.session, wanted, self._desk.language)
        self._desk.ask(self, told, self._show, "clocks of a day")

    def _show(self, found: "list[tuple[str, Clock, LimitView]]") -> None:
        clear_layout(self._told)
        self.limits = []
        for case, clock, view in found:
            self._told.addWidget(self._head(case, clock))
            card = LimitCard(view, self._desk.language, self._desk.session.today(), narrow=True)
            self.limits.append(card)
            self._told.addWidget(card)

    def _head(self, case: str, clock: "Clock") -> QWidget:
        """Whose clock it is, how long held, and the way to all limits of the case."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(4), theme.px(4), 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(Avatar(clock.title[:1]))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(clock.title or self.tr("Nobody is named"), "strong"))
        if standing := clock.held or clock.stage:
            words.addWidget(Label(standing, "caption", "red" if clock.held else "ink2", wrap=True))
        row.addLayout(words, 1)
        go = IconButton("arrow-right", self.tr("All limits of the case"))
        go.clicked.connect(partial(self._desk.go, Place("record", type="case", record=case, tab="limits")))
        row.addWidget(go)
        return head
