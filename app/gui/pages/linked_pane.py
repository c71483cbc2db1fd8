"""The records of one type that belong to a record, and a way to begin another."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.empty_state import EmptyState
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.gui.pages.record_head import new_in_case
from app.gui.pages.record_list import RecordList
from app.records.words import type_word

if TYPE_CHECKING:
    from app.gui.custody.transfer_sheet import TransferSheet


class LinkedPane(QWidget):
    """One tab of a case: its evidence, its appeals, its log."""

    def __init__(self, desk: Desk, type_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._type, self._of = desk, type_, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(12))
        column.addLayout(self._head())
        self._stack = QStackedWidget()
        card = Card(pad=1)
        self.list = RecordList(desk, type_word(desk.language, type_, "plural"), typed=type_ != "evidence")
        self.list.opened.connect(desk.open)
        card.body.addWidget(self.list)
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty())
        column.addWidget(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(type_word(self._desk.language, self._type, "plural"), "title"))
        words.addWidget(Label(type_word(self._desk.language, self._type, "definition"), "caption", "ink2"))
        row.addLayout(words, 1)
        if self._type == "evidence":
            self.out = Button(self.tr("Export the files…"), icon="upload")
            self.out.clicked.connect(lambda _on=False: self.ask_export())
            row.addWidget(self.out)
        new = Button(self.tr("New"), Kind.PRIMARY, icon="plus")
        new.clicked.connect(self._new)
        row.addWidget(new)
        return row

    def _empty(self) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        words = self.tr("New: {type}").format(type=type_word(self._desk.language, self._type))
        state = EmptyState(icons.of_type(self._type), self.tr("Nothing here yet"), action=words)
        state.acted.connect(self._new)
        column.addWidget(state)
        column.addStretch(1)
        return frame

    def ask_export(self) -> "TransferSheet":
        """Write the files of this evidence into a folder, with a manifest."""
        from app.gui.custody.transfer_sheet import TransferSheet

        ids = self.list.rows.ids(list(self.list.rows.keys()))
        sheet = TransferSheet(self.window(), self._desk, ids, exporting=True)
        sheet.ask()
        return sheet

    def _new(self) -> None:
        self._desk.go(new_in_case(self._type, self._of))

    def show_record(self, id_: str) -> None:
        """Ask for what belongs to a record, and show it."""
        from app.services import lists

        self._of = id_
        session, type_ = self._desk.session, self._type
        self._desk.ask(
            self, lambda: lists.linked(session, id_).get(type_, []), self._show, f"linked {type_}"
        )

    def _show(self, keys: Sequence[int]) -> None:
        self.list.show_keys(keys)
        self._stack.setCurrentIndex(0 if keys else 1)
