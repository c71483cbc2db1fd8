"""The left side of a bundle's preview: its records by what taking them in does, and those in conflict."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.sidebar import Sidebar, SidebarItem

ORDER = ("conflicting", "new", "changed", "same", "proposed", "erased", "unchanged", "older")
RARE = frozenset({"proposed", "erased", "older"})


class PreviewSide(QWidget):
    """`chosen` carries a heading, `picked` a record in conflict."""

    chosen = Signal(str)
    picked = Signal(str)

    def __init__(self, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_surface(self, "sunken")
        self.setFixedWidth(theme.px(248))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        column.addWidget(Label(self.tr("All {n}").format(n=total), "caption", "ink2"))
        self.headings, self.records = Sidebar([]), Sidebar([])
        self.headings.chosen.connect(self.chosen)
        self.records.chosen.connect(self.picked)
        column.addWidget(self.headings, 3)
        self._title = Label(self.tr("Records in conflict"), "caption", "ink2")
        column.addWidget(self._title)
        column.addWidget(self.records, 2)
        card = Card(pad=12)
        card.body.addWidget(Label(self.tr("One step"), "label"))
        words = self.tr("The whole import is undone at once; what you leave open keeps both versions.")
        card.body.addWidget(Label(words, "caption", "ink2", wrap=True))
        column.addWidget(card)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many records stand under each heading; rare headings only where there are any."""
        marks = {
            "conflicting": (self.tr("In conflict"), "git-branch"),
            "new": (self.tr("New"), "plus"),
            "changed": (self.tr("Theirs is newer"), "arrow-up-down"),
            "same": (self.tr("Same person?"), "users"),
            "proposed": (self.tr("The sender proposes"), "trash-2"),
            "erased": (self.tr("Erased here"), "circle-alert"),
            "unchanged": (self.tr("Unchanged"), "check"),
            "older": (self.tr("Theirs is older"), "history"),
        }  # fmt: skip
        shown = [key for key in ORDER if counts.get(key) or key not in RARE]
        self.headings.show_items([SidebarItem(key, *marks[key], counts.get(key, 0)) for key in shown])
        self._quiet(self.headings)

    def show_records(self, records: Mapping[str, tuple[str, str, int, int]]) -> None:
        """Show the records in conflict: type, title, how many leaves are decided, of how many."""
        items = [
            SidebarItem(id_, f"{title}  {done}/{total}", icons.of_type(kind), None)
            for id_, (kind, title, done, total) in records.items()
        ]
        self.records.show_items(items)
        self._quiet(self.records)
        self.records.setVisible(bool(items))
        self._title.setVisible(bool(items))

    def _quiet(self, bar: Sidebar) -> None:
        for shortcut in bar._shortcuts:
            shortcut.setEnabled(False)  # Alt+1 … belong to the pages of the window
