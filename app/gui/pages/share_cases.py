"""Choosing the cases that are to be shared."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui import icons, theme
from app.gui.components.card import Card, Rule
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.record_list import RecordList


class CasesCard(Card):
    """A list of cases; Ctrl and Shift choose several."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=1, parent=parent)
        self._desk = desk
        self._wanted: Sequence[str] = ()
        self.body.setSpacing(0)
        self._head = SectionHeader(
            self.tr("Which cases"), icon="folder", remark=self.tr("Ctrl chooses several")
        )
        self._head.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search in this list"))
        self._search.setAccessibleName(self.tr("Search in this list"))
        self._search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.setMinimumWidth(theme.px(90))
        self._search.setMaximumWidth(theme.px(200))
        self._head.add_action(self._search)
        self.body.addWidget(self._head)
        self.body.addWidget(Rule())
        self.list = RecordList(desk, self.tr("Which cases"), typed=False)
        self.list.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())
        self.list.opened.connect(lambda _id, _type: self.chosen.emit())
        self.body.addWidget(self.list, 1)
        self.none = Label("", "label", "ink2", wrap=True)
        self.none.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        self.none.hide()
        self.body.insertWidget(self.body.indexOf(self.list), self.none)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self.refresh)
        self._search.textEdited.connect(lambda _text: self._typing.start())

    def begin(self, chosen: Sequence[str]) -> None:
        """Show the cases, these chosen."""
        self._wanted = chosen
        self.refresh()

    def refresh(self) -> None:
        """Ask for the cases."""
        from app.services import lists

        session, query = self._desk.session, lists.ListQuery("case", text=self._search.text().strip())
        self._desk.ask(self, lambda: lists.keys(session, query), self._show, "share-cases")

    def ids(self) -> list[str]:
        """The ids of the chosen cases."""
        return self.list.selected_ids() or list(self._wanted)

    def _show(self, keys: Sequence[int]) -> None:
        self.list.show_keys(keys)
        typed = self._search.text().strip()
        self.none.setText(self.tr("No case is found by these words.") if typed else self.tr("No case yet."))
        self.none.setVisible(not keys)
        found = self._desk.session.read.keys_of(list(self._wanted))
        for row, key in enumerate(keys):
            if key in found.values():
                index = self.list.rows.index(row, 0)
                self.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        self._wanted = ()
        self.chosen.emit()
