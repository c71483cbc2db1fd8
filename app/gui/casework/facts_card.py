"""A card of lines under a title with a count, and a word where there are none."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme
from app.gui.casework.fact_row import FactRow
from app.gui.components.card import Card
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader


class FactsCard(Card):
    """`adding` when the plus at its head is pressed."""

    adding = Signal()

    def __init__(
        self, title: str, none: str, add: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(pad=12, parent=parent)
        self.head = SectionHeader(title)
        if add:
            plus = IconButton("plus", add, key=key)
            plus.clicked.connect(self.adding)
            self.head.add_action(plus)
        self.head.setMinimumHeight(theme.px(28))  # as high as one with a button
        self.body.addWidget(self.head)
        self.body.setSpacing(theme.px(2))
        self._none = none
        self.rows: list[FactRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_rows(self, rows: Iterable[FactRow], count: int | None = None) -> None:
        """Show these lines."""
        while self.body.count() > 1 and (item := self.body.takeAt(1)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = list(rows)
        for row in self.rows:
            self.body.addWidget(row)
        if not self.rows:
            self.body.addWidget(Label(self._none, "label", "ink3", wrap=True), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addStretch(1)
        self.head.set_count(len(self.rows) if count is None else count)
