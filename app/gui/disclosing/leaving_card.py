"""Exactly what leaves, field by field, as its reader will have it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.chip import Chip
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.level_badge import LevelBadge
from app.gui.components.segmented import Segmented
from app.gui.disclosing.lines_card import MOST, LinesCard
from app.records.words import type_word
from app.services.disclosing.telling import LeavingGroup, LeavingLine, Told


class LeavingCard(LinesCard):
    """`excluding` a record, `leaving_out` a field, `speaking` another language of the copy."""

    excluding = Signal(str, bool)
    leaving_out = Signal(str, str)
    speaking = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What leaves"), "send", parent)
        self._language = language
        first = "en" if language == "en" else "zh_hans"
        self.spoken = Segmented([("zh_hans", "中文"), ("en", "English")], first)
        self.spoken.setToolTip(self.tr("In which language it is shown here"))
        self.spoken.chosen.connect(self.speaking)
        self.head.add_action(self.spoken)

    def show_told(self, told: Told, excluded: frozenset[str]) -> None:
        """Show the package of one reader."""
        files = len(told.draft.review.files)
        self.head.set_count(self.tr("fields: {n} · files: {m}").format(n=told.fields, m=files))
        self.begin()
        before = ""
        for group in told.leaving[:MOST]:
            if group.type != before:
                before = group.type
                self.heading(type_word(self._language, group.type, "plural"))
            self._group(group)
        if not told.leaving:
            self.note(self.tr("Nothing of these cases may leave for this audience."), "ink2")
        if excluded:
            self.heading(self.tr("Taken out by you"), len(excluded))
            self.note(self.tr("Under “What stays” you can put them back."))
        self.end()

    def _group(self, group: LeavingGroup) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        box = QCheckBox()
        box.setChecked(True)
        box.setEnabled(not group.chosen)
        box.setAccessibleName(group.heading)
        box.toggled.connect(lambda _on: self.excluding.emit(group.record, True))
        row.addWidget(box)
        row.addWidget(Label(group.heading, "strong"), 1)
        if group.naming == "pseudonym":
            row.addWidget(Chip(self.tr("pseudonym"), "accent", small=True))
        self.line(row)
        for line in group.lines:
            self.line(self._field(line))

    def _field(self, line: LeavingLine) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(theme.px(24), 0, 0, theme.px(2))
        row.setSpacing(theme.px(6))
        label = Label(line.label, "caption", "ink2", wrap=True)
        label.setFixedWidth(theme.px(84))
        row.addWidget(label)
        row.addWidget(Label(line.value, "label", wrap=True), 1)
        for words, tone, icon, on in (
            (self.tr("identifiable"), "amber", "triangle-alert", line.pointing),
            (self.tr("new"), "accent", "", line.new),
            (self.tr("by your reason"), "red", "", line.forced),
        ):
            if on:
                row.addWidget(Chip(words, tone, icon=icon, small=True))
        row.addWidget(LevelBadge(line.level, bars_only=True))
        out = IconButton("x", self.tr("Take out: {field}").format(field=line.label))
        out.clicked.connect(lambda: self.leaving_out.emit(line.record, line.field))
        row.addWidget(out)
        return widget
