"""The records of a bundle by what taking them in would do; each can be left out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.components.card import Card, Rule
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.sidebar import Sidebar, SidebarItem
from app.gui.desk import Desk
from app.records.comparing import State
from app.records.words import type_word

if TYPE_CHECKING:
    from app.services.sharing import Preview, PreviewEntry

MOST = 500


class EntriesPane(QWidget):
    """States at the left, their records at the right."""

    def __init__(self, desk: Desk, preview: "Preview", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._preview = desk, preview
        self._skipped: set[str] = set()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(Rule(standing=True))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        row.addWidget(self._scroll, 1)
        first = next((state for state in self._order() if self._of(state)), State.NEW)
        self._states.select(first.value)
        self._show(first.value)

    def skipped(self) -> frozenset[str]:
        """The records left out by hand."""
        return frozenset(self._skipped)

    def conflicting(self) -> int:
        """How many records would come into conflict."""
        return len(self._of(State.CONFLICTING))

    def _side(self) -> QWidget:
        side = QWidget()
        theme.set_surface(side, "sunken")
        side.setFixedWidth(theme.px(232))
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        total = self.tr("All {n}").format(n=len(self._preview.entries))
        column.addWidget(Label(total, "caption", "ink2"))
        marks = {
            State.CONFLICTING: (self.tr("In conflict"), "git-branch"),
            State.NEW: (self.tr("New"), "plus"),
            State.CHANGED: (self.tr("Changed"), "arrow-up-down"),
            State.UNCHANGED: (self.tr("Unchanged"), "check"),
        }  # fmt: skip
        items = [SidebarItem(state.value, *marks[state], len(self._of(state))) for state in self._order()]
        self._states = Sidebar(items)
        for shortcut in self._states._shortcuts:
            shortcut.setEnabled(False)  # Alt+1 … belong to the pages of the window
        self._states.chosen.connect(self._show)
        column.addWidget(self._states, 1)
        card = Card(pad=12)
        card.body.addWidget(Label(self.tr("One step"), "label"))
        words = self.tr("What is in conflict keeps both versions until a person settles it.")
        card.body.addWidget(Label(words, "caption", "ink2", wrap=True))
        column.addWidget(card)
        return side

    def _order(self) -> list[State]:
        return [State.CONFLICTING, State.NEW, State.CHANGED, State.UNCHANGED]

    def _of(self, state: State) -> "list[PreviewEntry]":
        return [entry for entry in self._preview.entries if entry.state == state]

    def _show(self, state: str) -> None:
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(20)] * 4)
        card = Card(pad=1)
        card.body.setSpacing(0)
        entries = self._of(State(state))
        for entry in entries[:MOST]:
            card.body.addWidget(self._row(entry))
            card.body.addWidget(Rule())
        if entries:
            column.addWidget(card)
        else:
            column.addWidget(Label(self.tr("None"), "body", "ink3"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._scroll.setWidget(inner)

    def _row(self, entry: "PreviewEntry") -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(16), theme.px(6))
        row.setSpacing(theme.px(10))
        box = QCheckBox()
        box.setChecked(entry.id not in self._skipped)
        box.setAccessibleName(self.tr("Take in: {title}").format(title=entry.title))
        box.toggled.connect(lambda on, id_=entry.id: self._skip(id_, on=on))
        row.addWidget(box)
        row.addWidget(Icon(icons.of_type(entry.type)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(entry.title or type_word(self._desk.language, entry.type), "strong"))
        words.addWidget(Label(type_word(self._desk.language, entry.type), "caption", "ink3"))
        row.addLayout(words, 1)
        if entry.purged:
            row.addWidget(Chip(self.tr("erased here before"), "red", small=True))
        if entry.changed:
            row.addWidget(Label(self.tr("{n} changed").format(n=entry.changed), "caption", "ink2"))
        if entry.conflicting:
            row.addWidget(Chip(self.tr("{n} in conflict").format(n=entry.conflicting), "plum", small=True))
        return widget

    def _skip(self, id_: str, *, on: bool) -> None:
        if on:
            self._skipped.discard(id_)
        else:
            self._skipped.add(id_)
