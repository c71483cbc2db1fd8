"""What happened to a record, newest first, each change with its undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.label import ElidedLabel, Label
from app.gui.desk import Desk
from app.gui.pages.leaf_words import field_words

if TYPE_CHECKING:
    from app.services.history import HistoryEntry

MOST = 200
FIELDS = 6


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
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        when = Label(_moment(entry.when), "label", "ink2")
        when.setMinimumWidth(theme.px(150))
        row.addWidget(when)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self._what(entry.what), "strong"))
        words.addWidget(ElidedLabel(self._fields(entry), "caption", "ink3"))
        row.addLayout(words, 1)
        if entry.who:
            row.addWidget(Label(entry.who, "caption", "ink3"))
        undo = Button(self.tr("Undo"), icon="undo-2", inline=True)
        undo.clicked.connect(lambda _on=False, group=entry.group: self._undo(group))
        row.addWidget(undo, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

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
        }  # fmt: skip
        return words.get(what, self.tr("Changed"))

    def _fields(self, entry: "HistoryEntry") -> str:
        paths = [*entry.after, *entry.before]
        labels = list(dict.fromkeys(field_words(self._type, path[:1], self._desk.language) for path in paths))
        more = len(labels) - FIELDS
        joined = ("、" if theme.look().chinese else ", ").join(labels[:FIELDS])
        return joined + (self.tr(" and {n} more").format(n=more) if more > 0 else "")


def _moment(when: str) -> str:
    stamp = QDateTime.fromString(when, Qt.DateFormat.ISODate)
    return (
        QLocale().toString(stamp.toLocalTime(), QLocale.FormatType.ShortFormat) if stamp.isValid() else when
    )
