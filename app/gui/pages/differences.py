"""What changed, leaf by leaf: the field, what stood there struck out, and what stands there now."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label

FIRST = 5
LONGEST = 400
"""Characters of a value; the rest of a long text stands in the record."""


class Differences(QWidget):
    """`lines` are (field, before, after); the first few are shown until all are asked for."""

    def __init__(self, lines: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(3))
        self._grid.setColumnMinimumWidth(0, theme.px(150))
        self._grid.setColumnStretch(1, 1)
        self._show(0, FIRST)
        if len(lines) > FIRST:
            self._more = Button(self.tr("All {n} fields").format(n=len(lines)), Kind.LINK, inline=True)
            self._more.clicked.connect(self.show_all)
            self._grid.addWidget(self._more, FIRST + 1, 1, Qt.AlignmentFlag.AlignLeft)

    def show_all(self) -> None:
        """Show every line."""
        self._more.hide()
        self._show(FIRST, len(self._lines))

    def _show(self, first: int, end: int) -> None:
        for number, (field, before, after) in enumerate(self._lines[first:end], first):
            name = Label(field, "caption", "ink2", wrap=True)
            name.setFixedWidth(theme.px(150))
            self._grid.addWidget(name, number + 1, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._values(before, after), number + 1, 1)

    def _values(self, before: str, after: str) -> Label:
        parts = []
        if before:
            parts.append(f"<span style='color:{theme.color('ink3').name()}'><s>{_short(before)}</s></span>")
        if after:
            parts.append(_short(after))
        label = Label("", "label", wrap=True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(" → ".join(parts))
        label.setAccessibleName(" → ".join(filter(None, (before, after))))
        return label


def _short(text: str) -> str:
    cut = text if len(text) <= LONGEST else text[:LONGEST] + "…"
    return escape(cut).replace("\n", "<br>")
