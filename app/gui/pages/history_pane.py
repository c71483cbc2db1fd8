"""What happened to a record, newest first, each change with its undo."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.label import ElidedLabel, Label
from app.gui.desk import Desk
from app.gui.moments import moment_words
from app.gui.pages.differences import Differences
from app.gui.pages.leaf_words import field_words, value_words

if TYPE_CHECKING:
    from app.services.history import HistoryEntry

MOST = 200
_VERBS = frozenset({"trash", "restore", "settle", "import", "undo", "redo"})
"""Reasons that a verb gives itself."""


class HistoryPane(QScrollArea):
    """One line for each entry of the journal: when, what, which fields."""

    def __init__(self, desk: Desk, type_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._type = desk, type_
        self.setWidgetResizable(True)

    def show_record(self, id_: str) -> None:
        """Ask for the history of a record."""
        from app.services import history

        session = self._desk.session
        self._desk.ask(self, lambda: history.history(session, id_)[:MOST], self._show, "history")

    def _show(self, entries: "list[HistoryEntry]") -> None:
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(8))
        for entry in entries:
            column.addWidget(self._card(entry))
        column.addStretch(1)
        self.setWidget(inner)

    def _card(self, entry: "HistoryEntry") -> QWidget:
        card = Card(pad=12)
        card.body.setSpacing(theme.px(6))
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(Label(self._what(entry.what), "strong"))
        row.addWidget(Label(_moment(entry.when, self._desk.language), "label", "ink2"))
        who = " · ".join(filter(None, (entry.who, self._why(entry.why))))
        row.addWidget(ElidedLabel(who, "label", "ink3"), 1)
        undo = Button(self.tr("Undo"), icon="undo-2", inline=True)
        undo.clicked.connect(lambda _on=False, group=entry.group: self._undo(group))
        row.addWidget(undo, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        differences = Differences(self._differences(entry))
        card.body.addWidget(differences)
        return card

    def _differences(self, entry: "HistoryEntry") -> list[tuple[str, str, str]]:
        """The changed leaves as (field, before, after), covered ones without their values."""
        language, type_, added = self._desk.language, self._type, self._desk.session.added
        found = []
        for path in dict.fromkeys([*entry.after, *entry.before]):
            label = field_words(type_, path, language)
            values = entry.before.get(path), entry.after.get(path)
            if values[0] == values[1]:
                continue
            if path in entry.covered:
                found.append((label, "", self.tr("Hidden")))
                continue
            before, after = (
                "" if value is None else value_words(type_, path, value, language, self._titled, added)
                for value in values
            )
            found.append((label, before, after))
        return found

    def _titled(self, id_: str) -> str:
        from app.services import titling

        return titling.title(self._desk.session, id_, self._desk.language)

    def _why(self, why: str) -> str:
        """The reason that was given; the verbs' own names say what the heading says already."""
        words = {"bulk": self.tr("one field on many records"), "join": self.tr("joined"),
                 "separate": self.tr("taken apart")}  # fmt: skip
        return words.get(why, "" if why in _VERBS else why)

    def _undo(self, group: int) -> None:
        from app.services import history

        session = self._desk.session
        say = lambda _done: self._desk.say(self.tr("Undone"))  # noqa: E731
        self._desk.write(self, lambda: history.undo(session, group), say)

    def _what(self, what: str) -> str:
        words = {
            "create": self.tr("Created"), "edit": self.tr("Edited"), "save": self.tr("Edited"),
            "trash": self.tr("Moved to the trash"), "restore": self.tr("Restored"),
            "import_new": self.tr("Imported"), "import": self.tr("Merged from a bundle"),
            "merge": self.tr("Merged from a bundle"), "settle": self.tr("Conflict settled"),
            "undo": self.tr("Undone"), "remove": self.tr("Removed"), "put_back": self.tr("Put back"),
            "repaired": self.tr("Kept as it was found after damage"),
        }  # fmt: skip
        return words.get(what, self.tr("Changed"))


def _moment(when: str, language: str) -> str:
    """The time in an entry; that of a tip is a month alone."""
    return moment_words(datetime.fromisoformat(when), language) if "T" in when else when
