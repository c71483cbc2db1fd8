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
        self._entered: set[int] = set()
        """Lines that were left, or finished with Enter: only then is a word wrong and not just begun."""
        for number in self.asked:
            self._add(number)
        self.body.addStretch(1)

    def begin(self) -> None:
        self.lines[self.asked[0]].setFocus()

    def next_words(self) -> str:
        return self.tr("Next: locking")

    def why_not(self) -> str:
        if wrong := [number for number in self.asked if self._wrong(number)]:
            return self.tr("Word {n} is another one: look at the paper again").format(n=wrong[0] + 1)
        return "" if all(map(self._right, self.asked)) else self.tr("Three words, as they are on the paper")

    def _add(self, number: int) -> None:
        name = self.tr("Word {n}").format(n=number + 1)
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setFixedWidth(theme.px(260))
        line.textChanged.connect(lambda _text, number=number: self._changed(number))
        line.editingFinished.connect(lambda number=number: self._enter(number))
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

    def _wrong(self, number: int) -> bool:
        written = bool(self.lines[number].text().strip())
        return written and number in self._entered and not self._right(number)

    def _changed(self, number: int) -> None:
        self._entered.discard(number)
        self._check(number)

    def _enter(self, number: int) -> None:
        self._entered.add(number)
        self._check(number)

    def _check(self, number: int) -> None:
        if self._right(number):
            self._marks[number].set("circle-check", "green")
        elif self._wrong(number):
            self._marks[number].set("circle-x", "red")
        else:
            self._marks[number].set("circle-dashed", "ink3")
        self.ready.emit(not self.why_not())
