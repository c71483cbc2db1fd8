"""Beside a file: its versions, what is on record about it, through whose hands it went, its cases."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.casework.fact_row import FactRow
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk

if TYPE_CHECKING:
    from app.services.evidence_telling import Glance

LAST = 3
"""Transfers that are told here; the tab beside has all."""
ENDS = 8
"""Characters of a hash that are shown at either end: enough to compare with a paper."""


class GlanceCard(Card):
    """Asks when it is shown; empty of what may not be shown."""

    chain = Signal()
    """All transfers are wanted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=14, parent=parent)
        self._desk = desk
        self.told: Glance | None = None
        self.rows: list[FactRow] = []
        self.body.setSpacing(theme.px(6))

    def show_record(self, id_: str) -> None:
        """Ask for what stands beside a file."""
        from app.services import evidence_telling

        session, language = self._desk.session, self._desk.language
        self._desk.ask(self, lambda: evidence_telling.glance(session, id_, language), self._show, "glance")

    def _show(self, told: "Glance | None") -> None:
        self.told, self.rows = told, []
        clear_layout(self.body)
        self.setVisible(told is not None)
        if told is None:
            return
        self._add_versions(told)
        self._add_facts(told)
        self._add_chain(told)
        cases = [self._row("folder", words, id_, "case") for id_, words in told.cases]
        self._add_rows(self.tr("Belongs to"), cases)

    def _add_versions(self, told: "Glance") -> None:
        rows = []
        for one in told.versions:
            icon = "eye-off" if one.hidden else "circle-check" if one.current else icons.of_type("evidence")
            row = self._row(icon, one.words, one.id, "evidence", "accent" if one.current else "ink2")
            row.setEnabled(not one.current)
            rows.append(row)
        self._add_rows(self.tr("Versions"), rows)

    def _add_facts(self, told: "Glance") -> None:
        self._add_head(SectionHeader(self.tr("On record"), role="strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        shown = [*told.facts, *([("SHA-256", _ends(told.sha256))] if told.sha256 else [])]
        for number, (name, words) in enumerate(shown):
            grid.addWidget(Label(name, "caption", "ink3"), number, 0)
            said = Label(words, "caption", wrap=True)
            said.setToolTip(told.sha256 if name == "SHA-256" else "")
            grid.addWidget(said, number, 1)
        self.body.addLayout(grid)

    def _add_chain(self, told: "Glance") -> None:
        head = SectionHeader(self.tr("Through whose hands"), count=len(told.transfers), role="strong")
        more = Button(self.tr("All"), Kind.LINK, inline=True)
        more.clicked.connect(self.chain)
        head.add_action(more)
        self._add_head(head)
        for day, whom, why in told.transfers[:LAST]:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Label(" · ".join(filter(None, (whom, why))), "label", wrap=True))
            column.addWidget(Label(day, "caption", "ink3"))
            self.body.addLayout(column)
        if not told.transfers:
            self.body.addWidget(Label(self.tr("No transfer on record"), "caption", "ink3"))

    def _add_head(self, head: SectionHeader) -> None:
        if self.body.count():
            self.body.addSpacing(theme.px(8))
        self.body.addWidget(head)

    def _add_rows(self, title: str, rows: Iterable[FactRow]) -> None:
        kept = list(rows)
        if kept:
            self._add_head(SectionHeader(title, role="strong"))
        for row in kept:
            self.body.addWidget(row)
        self.rows += kept

    def _row(self, icon: str, words: str, id_: str, type_: str, tone: str = "ink2") -> FactRow:
        row = FactRow(icon, words, tone=tone)
        row.clicked.connect(partial(self._desk.open, id_, type_, "file" if type_ == "evidence" else ""))
        return row


def _ends(sha256: str) -> str:
    """The ends of a hash, in fours: 9f2c 41d8 … c60e 1f94."""
    first, last = sha256[:ENDS], sha256[-ENDS:]
    return f"{first[:4]} {first[4:]} … {last[:4]} {last[4:]}"
