"""One record of a bundle in a list: whether it comes in, and what only a person may decide about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel, Label
from app.gui.merging.decisions import Decisions
from app.services.sharing import PreviewEntry


class EntryRow(QWidget):
    """`opened` asks for the record leaf by leaf; `turned` when something was decided."""

    opened = Signal(str)
    turned = Signal()

    def __init__(
        self,
        entry: PreviewEntry,
        title: str,
        type_words: str,
        decisions: Decisions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry, self._decisions = entry, decisions
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(16), theme.px(6))
        row.setSpacing(theme.px(10))
        self.box = QCheckBox()
        self.box.setChecked(
            entry.id in decisions.again if entry.purged else entry.id not in decisions.skipped
        )
        self.box.setAccessibleName(self.tr("Take in: {title}").format(title=title))
        self.box.toggled.connect(self._take)
        row.addWidget(self.box)
        row.addWidget(Icon(icons.of_type(entry.type)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(title, "strong"))
        words.addWidget(Label(type_words, "caption", "ink3"))
        row.addLayout(words, 1)
        self._marks(row)
        if entry.changed or entry.conflicting:
            look = IconButton("chevron-right", self.tr("Field by field: {title}").format(title=title))
            look.clicked.connect(lambda: self.opened.emit(entry.id))
            row.addWidget(look)

    def _marks(self, row: QHBoxLayout) -> None:
        entry, chosen = self._entry, self._decisions
        if entry.purged:
            row.addWidget(Chip(self.tr("erased here; comes back only if you tick it"), "red", small=True))
        if entry.opens and not entry.conflicting:
            row.addWidget(Chip(self.tr("new consent: it lets more leave"), "amber", small=True))
        if entry.loosening:
            row.addWidget(Chip(self.tr("protects less: waits for you"), "red", small=True))
        if entry.lies_in_trash:
            row.addWidget(self._box(self.tr("in your trash: take it out"), chosen.restore))
        if entry.trashed:
            row.addWidget(self._box(self.tr("the sender trashed it: trash it here too"), chosen.trash))
        if entry.joins:
            row.addWidget(self._box(self.tr("the sender joined it into another: follow"), chosen.joins))
        if entry.changed and entry.state.value != "new":
            row.addWidget(Label(self.tr("{n} changed").format(n=entry.changed), "caption", "ink2"))
        if entry.conflicting:
            row.addWidget(Chip(self.tr("{n} in conflict").format(n=entry.conflicting), "plum", small=True))

    def _box(self, words: str, chosen: set[str]) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(self._entry.id in chosen)
        box.toggled.connect(lambda on: self._decide(chosen, on=on))
        return box

    def _take(self, on: bool) -> None:
        if self._entry.purged:
            self._decide(self._decisions.again, on=on)
        else:
            self._decide(self._decisions.skipped, on=not on)

    def _decide(self, chosen: set[str], *, on: bool) -> None:
        self._decisions.turn(chosen, self._entry.id, on=on)
        self.turned.emit()
