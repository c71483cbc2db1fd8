"""The safety guide: what a user can do that no program can."""

import tomllib

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app import resources
from app.gui import theme
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet


class SafetySheet(Sheet):
    """Eight rules, one screen; the words are data in three scripts."""

    def __init__(self, window: QWidget, language: str) -> None:
        super().__init__(window, self.tr("Safety guide"), width=760)
        inner = QWidget()
        inner.setProperty("plain", "true")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.px(8), 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        for row, rule in enumerate(tomllib.loads(resources.text("safety.toml"))["rule"]):
            heading, text = rule[language]
            grid.addWidget(Icon(rule["icon"]), 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(heading, "section"), 2 * row, 1)
            words = Label(text, "body", "ink2", wrap=True)
            words.setContentsMargins(0, 0, 0, theme.px(10))
            grid.addWidget(words, 2 * row + 1, 1)
        self.rules = QScrollArea()
        self.rules.setWidgetResizable(True)
        self.rules.setMinimumHeight(theme.px(440))
        self.rules.setWidget(inner)
        self.rules.setAccessibleName(self.tr("Safety guide"))
        self.body.addWidget(self.rules)
