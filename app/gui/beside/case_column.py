"""The list of cases beside the case that is open: the next one is a key or a click away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.beside.case_rows import CaseRows
from app.gui.components.card import Rule
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.gui.pages.record_list import RecordList
from app.gui.place import Place
from app.records.words import type_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.lists import ListQuery

    Told = tuple[ListQuery, Sequence[int], int, int | None]

WIDE = 280
TYPING_MS = 150
ROOM = 1300
"""Narrower windows show the case alone."""


class CaseColumn(QWidget):
    """Shows what the list of cases showed last; typing narrows it, Enter opens."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._list_place = Place("list", type="case")
        self._case = ""
        self._room, self._total = 0, 1
        self._shown: ListQuery | None = None
        theme.set_surface(self, "sunken")
        self.setFixedWidth(theme.px(WIDE))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column)
        row.addWidget(Rule(standing=True))
        column.addLayout(self._head())
        column.addWidget(Rule())
        self.list = RecordList(desk, type_word(desk.language, "case", "plural"), typed=False,
                               rows=CaseRows(desk))  # fmt: skip
        self.list.setProperty("ground", "sunken")
        self.list.opened.connect(lambda id_, _type: self._open(id_))
        column.addWidget(self.list, 1)
        self.hide()

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(14), theme.px(12), theme.px(10))
        head.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(Label(type_word(self._desk.language, "case", "plural"), "section"))
        self._count = Label("", "caption", "ink3")
        row.addWidget(self._count)
        row.addStretch(1)
        whole = IconButton("table-2", self.tr("Whole list"))
        whole.clicked.connect(lambda: self._desk.go(self._list_place))
        row.addWidget(whole)
        new = IconButton("plus", self.tr("New case"))
        new.clicked.connect(lambda: self._desk.go(Place("record", type="case")))
        row.addWidget(new)
        head.addLayout(row)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Narrow the list"))
        self.line.setAccessibleName(self.tr("Narrow the list"))
        self.line.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _text: self._typing.start())
        self.line.returnPressed.connect(self._enter)
        head.addWidget(self.line)
        return head

    # --- what is shown ------------------------------------------------------------------------------

    def follow(self, place: Place, case: str, room: int) -> None:
        """Somebody went to a place: beside a case the column shows, and marks, that case."""
        if place.page == "list" and place.type == "case":
            self._list_place = place.with_(scroll=0)
            self.line.setText(place.text)
        self._case = case
        self.fit(room)
        if self.isHidden():
            return
        if self._shown == self._query():
            self._find_case()
        else:
            self.refresh()

    def fit(self, room: int) -> None:
        """Show or hide as the window has room, and as there is anything to go to."""
        self._room = room
        self.setVisible(bool(self._case) and room >= theme.px(ROOM) and self._total > 0)

    def refresh(self) -> None:
        """Ask for the cases in the order of the list."""
        from app.services import lists

        session, query, case = self._desk.session, self._query(), self._case
        self._shown = None

        def work() -> "Told":
            keys = lists.keys(session, query)
            total = lists.counts(session).get("case", 0)
            return query, keys, total, session.read.keys_of([case]).get(case)

        self._desk.ask(self, work, self._show, "beside")

    def _query(self) -> "ListQuery":
        from app.services.lists import ListQuery

        place, words = self._list_place, self.line.text().strip()
        return ListQuery("case", place.sort, place.descending, place.filters, words)

    def _show(self, told: "Told") -> None:
        self._shown, keys, self._total, current = told
        self.fit(self._room)
        total = self._total
        self._count.setText(f"{len(keys):,}" if len(keys) == total else f"{len(keys):,} / {total:,}")
        if list(keys) == list(self.list.rows.keys()):
            self.list.rows.refresh()
        else:
            self.list.show_keys(keys)
        self._select(current)

    def _find_case(self) -> None:
        """The same list, another case in it: nothing is read anew but where that stands."""
        session, case = self._desk.session, self._case
        self._desk.ask(self, lambda: session.read.keys_of([case]).get(case), self._select, "beside")

    def _select(self, current: "int | None") -> None:
        keys = self.list.rows.keys()
        if current is not None and current in keys:
            index = self.list.rows.index(list(keys).index(current), 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        else:
            self.list.clearSelection()

    def _open(self, id_: str) -> None:
        if id_ != self._case:
            self._desk.open(id_, "case")

    def _enter(self) -> None:
        view = self.list.rows.view(0)
        if view is not None:
            self._open(view.id)
