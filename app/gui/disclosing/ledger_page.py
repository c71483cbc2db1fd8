"""台账: what was sent to whom, when, on which consent; what came in; what a withdrawn consent gave away."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.empty_state import EmptyState
from app.gui.components.label import Label
from app.gui.components.table import Table
from app.gui.desk import Desk
from app.gui.disclosing.ledger_detail import LedgerDetail
from app.gui.disclosing.ledger_rows import LedgerRows
from app.gui.pages.page import Page
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.ledger_telling import Detail, LedgerLine, Part, Withdrawn

    Found = tuple[tuple[LedgerLine, ...], tuple[LedgerLine, ...], tuple[Withdrawn, ...]]
    Holders = tuple[tuple[LedgerLine, tuple[Part, ...]], ...]

Choices = Sequence[tuple[str, str]]
"""Key and words of each choice of a filter."""


class LedgerPage(Page):
    """A table with filters at the left, one line in full at the right; `record` is a withdrawn consent."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        filters = dict(place.filters)
        self._reader, self._case = filters.get("reader", ""), filters.get("case", "")
        self._consent = place.record
        self.readers, self.cases, self.consents = QComboBox(), QComboBox(), QComboBox()
        self.table = Table(self.tr("Ledger"))
        self.rows = LedgerRows(self)
        self.table.setModel(self.rows)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now.row()))
        for column, wide in enumerate((92, 144, 190, 112)):
            self.table.setColumnWidth(column, theme.px(wide))
        self.detail = LedgerDetail(desk)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(10))
        bar = QHBoxLayout()
        bar.setSpacing(theme.px(8))
        for box, name, slot in (
            (self.readers, self.tr("Recipient"), self._by_reader),
            (self.cases, self.tr("Case"), self._by_case),
            (self.consents, self.tr("Withdrawn consent"), self._by_consent),
        ):
            box.setAccessibleName(name)
            box.setMinimumWidth(theme.px(180))
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(slot)
            bar.addWidget(box, 1)
        self._show_choices((), (), ())
        column.addLayout(bar)
        body = QHBoxLayout()
        body.setSpacing(theme.px(12))
        card = Card(pad=1)
        card.body.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        empty = EmptyState(
            "package", self.tr("Nothing was sent or received yet"),
            self.tr("Everything that leaves or comes is noted here, and nowhere else."),
        )  # fmt: skip
        self._stack.addWidget(empty)
        body.addWidget(self._stack, 6)
        body.addWidget(self.detail, 4)
        column.addLayout(body, 1)
        column.addWidget(Label(self.tr("Kept in this vault alone."), "caption", "ink3"))
        self.column.addLayout(column, 1)

    def begin(self) -> None:
        self.table.setFocus()
        self.refresh()

    def place(self) -> Place:
        filters = (("reader", self._reader), ("case", self._case))
        return self._place.with_(filters=filters, record=self._consent)

    def panes(self) -> list[QWidget]:
        return [self.readers, self.table, self.detail]

    def heard(self, ids: frozenset[str]) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Ask for the lines."""
        from app.services import ledger_telling

        session, language, reader, case = self.session, self.desk.language, self._reader, self._case

        def work() -> "Found":
            every = ledger_telling.lines(session, language)
            some = ledger_telling.lines(session, language, reader, case) if reader or case else every
            return every, some, ledger_telling.withdrawn(session, language)

        self.desk.ask(self, work, self._show, "ledger")

    def _show(self, found: "Found") -> None:
        from app.services import ledger_telling

        every, some, withdrawn = found
        self._stack.setCurrentIndex(0 if every else 1)
        self.rows.show_lines(some)
        named = tuple((one.consent, f"{one.title} · {one.holdings}") for one in withdrawn)
        self._show_choices(ledger_telling.readers(every), ledger_telling.cases(every), named)
        if self._consent:
            self._show_consent()
        elif some:
            self.table.selectRow(0)
            self._choose(0)
        else:
            self.detail.show_nothing()

    def _show_choices(self, readers: Choices, cases: Choices, consents: Choices) -> None:
        _fill(self.readers, self.tr("All recipients"), readers, self._reader)
        _fill(self.cases, self.tr("All cases"), cases, self._case)
        _fill(self.consents, self.tr("Withdrawn consents: who has what"), consents, self._consent)
        self.consents.setEnabled(bool(consents))

    # --- choosing -----------------------------------------------------------------------------------

    def _by_reader(self) -> None:
        self._reader = str(self.readers.currentData() or "")
        self.refresh()

    def _by_case(self) -> None:
        self._case = str(self.cases.currentData() or "")
        self.refresh()

    def _by_consent(self) -> None:
        self._consent = str(self.consents.currentData() or "")
        self.refresh()

    def _choose(self, row: int) -> None:
        from app.services import ledger_telling

        if not 0 <= row < len(self.rows.lines) or self._consent:
            return
        session, number, language = self.session, self.rows.lines[row].number, self.desk.language
        work = lambda: ledger_telling.detail(session, number, language)  # noqa: E731
        self.desk.ask(self, work, self._show_detail, "ledger-line")

    def _show_detail(self, detail: "Detail | None") -> None:
        if detail is not None and not self._consent:
            self.detail.show_detail(detail)

    def _show_consent(self) -> None:
        from app.services import ledger_telling, titling

        session, consent, language = self.session, self._consent, self.desk.language

        def work() -> "tuple[str, Holders]":
            held = ledger_telling.holders(session, consent, language)
            return titling.title(session, consent, language), held

        self.desk.ask(self, work, lambda found: self.detail.show_holders(*found), "ledger-line")


def _fill(box: QComboBox, all_: str, choices: Choices, now: str) -> None:
    box.clear()
    box.addItem(all_, "")
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(now)))
