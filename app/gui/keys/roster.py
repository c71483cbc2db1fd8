"""Who is known: this vault itself, the contacts with their states, the groups."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card, Rule
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.keys import look
from app.gui.keys.roster_row import RosterRow

if TYPE_CHECKING:
    from app.services.keys import Contact, Overview, RecipientGroup

OURSELVES = "own"


class Roster(Card):
    """`chosen` carries "own", "contact:<id>" or "group:<id>"."""

    chosen = Signal(str)
    adding = Signal()
    grouping = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=1, parent=parent)
        self.body.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.addWidget(self._scroll)
        self.rows: dict[str, RosterRow] = {}

    def show_overview(self, all_: "Overview", current: str) -> None:
        """Show everybody, one of them chosen."""
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, theme.px(8))
        self._column.setSpacing(0)
        self.rows = {}
        self._row(OURSELVES, all_.own[0].card.name, self.tr("This vault's own card"), "key-round", "accent")
        self._column.addWidget(Rule())
        add = Button(self.tr("Add a card…"), icon="plus", inline=True)
        add.clicked.connect(self.adding)
        self._head(self.tr("Contacts"), len(all_.contacts), add)
        for contact in all_.contacts:
            self._contact(contact)
        if not all_.contacts:
            self._hint(self.tr("Nobody's card has been taken in yet."))
        self._column.addWidget(Rule())
        new = Button(self.tr("New group…"), icon="plus", inline=True)
        new.clicked.connect(self.grouping)
        self._head(self.tr("Groups"), len(all_.groups), new)
        for group in all_.groups:
            self._group(group)
        if not all_.groups:
            self._hint(self.tr("A group names several contacts at once, such as an office or a desk."))
        self._column.addStretch(1)
        self._scroll.setWidget(inner)
        self.select(current)

    def select(self, key: str) -> None:
        """Mark a row without announcing it."""
        row = self.rows.get(key)
        if row is not None:
            row.setChecked(True)

    def _head(self, title: str, count: int, action: QWidget) -> None:
        head = SectionHeader(title, count=count)
        head.setContentsMargins(theme.px(14), theme.px(10), theme.px(10), theme.px(6))
        head.add_action(action)
        self._column.addWidget(head)

    def _hint(self, words: str) -> None:
        hint = Label(words, "caption", "ink3", wrap=True)
        hint.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(12))
        self._column.addWidget(hint)

    def _contact(self, contact: "Contact") -> None:
        state = contact.state.value
        key = f"contact:{contact.id}"
        self._row(key, contact.name, look.words(state), look.icon(state), look.tone(state))

    def _group(self, group: "RecipientGroup") -> None:
        count = self.tr("Contacts: {n}").format(n=len(group.members))
        self._row(f"group:{group.id}", group.name, count, "users", "ink3")

    def _row(self, key: str, name: str, remark: str, icon: str, tone: str) -> None:
        row = RosterRow(key, name, remark, icon=icon, tone=tone)
        row.clicked.connect(lambda: self.chosen.emit(key))
        self.rows[key] = row
        self._column.addWidget(row)
