"""One rule: a box to switch it, its name, its articles, and a mark where it was not verified."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.chip import Chip
from app.gui.components.label import Label

if TYPE_CHECKING:
    from app.services.casework.law import RuleLine


class RuleRow(QWidget):
    """`switched` with the rule and whether it is on."""

    switched = Signal(str, bool)

    def __init__(self, rule: "RuleLine", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = rule
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(10))
        self.box = QCheckBox()
        self.box.setChecked(rule.on)
        self.box.setAccessibleName(rule.name)
        self.box.toggled.connect(lambda on: self.switched.emit(rule.id, on))
        row.addWidget(self.box)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(rule.name, "body"))
        words.addWidget(Label(rule.law, "caption", "ink2", wrap=True))
        row.addLayout(words, 1)
        if rule.versions > 1:
            row.addWidget(Label(self.tr("{n} versions").format(n=rule.versions), "caption", "ink3"))
        if not rule.verified:
            row.addWidget(Chip(self.tr("not verified"), "amber", small=True))
        row.addWidget(Label(rule.id, "caption", "ink3"))
