"""A card of lines: a head with a count, and a scrolled column that is filled anew each time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card, Rule
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader

INSET = 26
"""From the left of a radio button to its words, px."""
MOST = 400
"""Lines shown at most of one kind; what is beyond still counts, and is named in a last line."""


class LinesCard(Card):
    """`begin`, then `heading`, `line` and `note`, then `end`; the scroll stays where it was."""

    def __init__(self, title: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(pad=1, parent=parent)
        self.body.setSpacing(0)
        self.head = SectionHeader(title, icon=icon)
        self.head.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        self.head.setFixedHeight(theme.px(44))
        self.body.addWidget(self.head)
        self.body.addWidget(Rule())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(title)
        self.body.addWidget(self.area, 1)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)

    def begin(self) -> None:
        """A fresh column."""
        self._inner = QWidget()
        self._inner.setProperty("plain", "true")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(10))
        self._column.setSpacing(theme.px(4))

    def heading(self, words: str, count: int | None = None) -> None:
        """A faint title over the lines that follow."""
        if self._column.count():
            self._column.addSpacing(theme.px(8))
        text = words if count is None else f"{words}  {count}"
        self._column.addWidget(Label(text, "caption", "ink2"))

    def line(self, line: QWidget | QLayout) -> None:
        """One line."""
        if isinstance(line, QLayout):
            self._column.addLayout(line)
        else:
            self._column.addWidget(line)

    def note(self, words: str, tone: str = "ink3", *, inset: bool = False) -> None:
        """A remark between the lines; `inset` under the words of a choice, not under its button."""
        label = Label(words, "label", tone, wrap=True)
        label.setContentsMargins(theme.px(INSET) if inset else 0, 0, 0, 0)
        self._column.addWidget(label)

    def end(self) -> None:
        """Show the column."""
        self._column.addStretch(1)
        at = self.area.verticalScrollBar().value()
        self.area.setWidget(self._inner)
        self.area.verticalScrollBar().setValue(at)
