"""The records that link to a record."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.empty_state import EmptyState
from app.gui.desk import Desk
from app.gui.pages.record_list import RecordList


class UsedByPane(QWidget):
    """A list, or a word that nothing links here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        self._stack = QStackedWidget()
        card = Card(pad=1)
        self.list = RecordList(desk, self.tr("Used by"))
        self.list.opened.connect(desk.open)
        card.body.addWidget(self.list)
        self._stack.addWidget(card)
        empty = EmptyState("link", self.tr("No other record links here"))
        empty.setMaximumHeight(theme.px(140))
        self._stack.addWidget(empty)
        column.addWidget(self._stack)

    def show_keys(self, keys: Sequence[int]) -> None:
        """Show these records."""
        self.list.show_keys(keys)
        self._stack.setCurrentIndex(0 if keys else 1)
