"""The leaves that only one side changed: they merge by themselves, and each can be left for later."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card, Rule
from app.gui.components.hidden_text import HiddenText
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel, Label
from app.gui.desk import Desk
from app.gui.merging.two_sides import Difference
from app.gui.pages.leaf_words import Titled, value_words
from app.records.leaves import Path

MOST = 200


class MergedCard(Card):
    """`turned` says of a leaf whether it comes in."""

    turned = Signal(object, bool)

    def __init__(
        self,
        desk: Desk,
        kind: str,
        differences: Sequence[Difference],
        left: frozenset[Path],
        titled: Titled,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(pad=12, parent=parent)
        self._desk, self._kind, self._left, self._titled = desk, kind, left, titled
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Icon("check", "green"))
        head.addWidget(Label(self.tr("%n field(s) merge by themselves", "", len(differences)), "section"))
        head.addWidget(
            ElidedLabel(self.tr("changed on one side only; the newer stands"), "caption", "ink2"), 1
        )
        self.body.addLayout(head)
        self.body.addWidget(Rule())
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        for column, words in enumerate((self.tr("Field"), self.tr("Mine"), self.tr("Theirs"))):
            grid.addWidget(Label(words, "caption", "ink3"), 0, column)
            grid.setColumnStretch(column, 2 if column else 1)
        for number, one in enumerate(differences[:MOST], start=1):
            self._line(grid, number, one)
        self.body.addLayout(grid)

    def _line(self, grid: QGridLayout, number: int, one: Difference) -> None:
        grid.addWidget(Label(one.label, "strong", wrap=True), number, 0, Qt.AlignmentFlag.AlignTop)
        for column, side in ((1, one.ours), (2, one.theirs[0])):
            language, added = self._desk.language, self._desk.session.added
            words = value_words(self._kind, one.path, side.value, language, self._titled, added)
            shown = HiddenText(partial(str, words)) if one.covered else Label(words, wrap=True)
            grid.addWidget(shown, number, column, Qt.AlignmentFlag.AlignTop)
        button = Button("", inline=True)
        button.setCheckable(True)
        button.setChecked(one.path not in self._left)
        button.toggled.connect(lambda on: self._turn(button, one, on=on))
        self._name(button, one)
        grid.addWidget(button, number, 3, Qt.AlignmentFlag.AlignTop)

    def _turn(self, button: Button, one: Difference, *, on: bool) -> None:
        self._name(button, one)
        self.turned.emit(one, on)

    def _name(self, button: Button, one: Difference) -> None:
        words = self.tr("Takes theirs") if button.isChecked() else self.tr("Left for later")
        button.setText(words)
        button.setAccessibleName(f"{one.label}: {words}")
        button.updateGeometry()
