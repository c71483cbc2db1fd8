"""The recovery words are hidden, and three of them are asked back."""

import secrets
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.gui import theme
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.wizard.step import Step

ASKED = 3


class Asking(Step):
    """Three words by their numbers, from the paper."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Check what you wrote down"),
            self.tr("Type these three words from the paper. To see them all again, go back."),
            parent,
        )
        self.asked = sorted(secrets.SystemRandom().sample(range(len(words)), ASKED))
        self._wanted = {number: words[number] for number in self.asked}
        self.lines: dict[int, QLineEdit] = {}
        self._marks: dict[int, Icon] = {}
        for number in self.asked:
            self._add(number)
        self.body.addStretch(1)

    def begin(self) -> None:
        self.lines[self.asked[0]].setFocus()

    def next_words(self) -> str:
        return self.tr("Next: locking")

    def why_not(self) -> str:
        return "" if all(map(self._right, self.asked)) else self.tr("Three words, as they are on the paper")

    def _add(self, number: int) -> None:
        name = self.tr("Word {n}").format(n=number + 1)
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setFixedWidth(theme.px(260))
        line.textChanged.connect(lambda _text, number=number: self._check(number))
        mark = Icon("circle-dashed", "ink3")
        self.lines[number], self._marks[number] = line, mark
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        words = Label(name, "label", "ink2")
        words.setFixedWidth(theme.px(90))
        for widget in (words, line, mark):
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addLayout(row)

    def _right(self, number: int) -> bool:
        return self.lines[number].text().strip().casefold() == self._wanted[number]

    def _check(self, number: int) -> None:
        right = self._right(number)
        self._marks[number].set("circle-check" if right else "circle-dashed", "green" if right else "ink3")
        self.ready.emit(not self.why_not())
