"""Second step: the passphrase, twice, its strength, and perhaps a key file."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.label import Label
from app.gui.components.strength_bar import StrengthBar
from app.gui.passphrase import PassphraseLine
from app.gui.threads import Line
from app.gui.wizard.offered import OfferedWords
from app.gui.wizard.step import Step
from app.gui.wizard.strength import LEAST, Strength, judged


class Phrase(Step):
    """A passphrase that holds; the offered words are the easy way."""

    def __init__(self, language: str, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Set the passphrase"),
            self.tr("Once the computer is taken, only this holds. Six random words are stronger than a "
                    "“complex” password, and easier to remember."),
            parent,
        )  # fmt: skip
        self._line, self._strength = line, Strength(0, 0.0)
        self.keyfile: Path | None = None
        self.words = OfferedWords(language)
        self.words.taken.connect(self._take)
        self.first = PassphraseLine(self.tr("Passphrase"))
        self.again = PassphraseLine(self.tr("Once more"))
        self.first.changed.connect(self._judge)
        self.again.changed.connect(self._compare)
        self.bar = StrengthBar()
        self.sentence = Label("", "caption", "ink2")
        self.fault = Label("", "caption", "red")
        self._lay_out()

    def begin(self) -> None:
        self.words.draw()
        self.first.setFocus()

    def next_words(self) -> str:
        return self.tr("Next: recovery words")

    def why_not(self) -> str:
        if not self.first.text():
            return self.tr("Take the six words, or type your own")
        if self._strength.lit < LEAST:
            return self.tr("The passphrase is too easy to guess")
        if self.first.text() != self.again.text():
            return self.tr("Type it once more to be sure")
        return ""

    def _lay_out(self) -> None:
        self.body.addWidget(self.words)
        self.body.addSpacing(theme.px(6))
        self.body.addWidget(Label(self.tr("Passphrase"), "label", "ink2"))
        for widget in (self.first, self.bar, self.sentence):
            self.body.addWidget(widget)
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(Label(self.tr("Once more"), "label", "ink2"))
        self.body.addWidget(self.again)
        self.body.addWidget(self.fault)
        row = QHBoxLayout()
        self._box = QCheckBox(self.tr("Also a key file (on a stick; both are then needed)"))
        self._box.clicked.connect(self._choose)
        self._chosen = Label("", "caption", "ink3")
        row.addWidget(self._box)
        row.addWidget(self._chosen)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _take(self, words: str) -> None:
        self.first.set_text(words)
        self.first.show_text(True)
        self.again.setFocus()

    def _judge(self) -> None:
        passphrase = self.first.text()
        self._line.do(self, lambda: judged(passphrase), self._judged, topic="strength")
        self._compare()

    def _judged(self, strength: Strength) -> None:
        self._strength = strength
        self.bar.show_strength(strength.lit, strength.word())
        self.sentence.setText(strength.sentence())
        self.ready.emit(not self.why_not())

    def _compare(self) -> None:
        first, again = self.first.text(), self.again.text()
        wrong = bool(again) and again != first
        started = first.startswith(again)
        self.again.set_faulty(wrong and not started)
        fault = self.tr("Not complete yet") if started else self.tr("This differs from the line above")
        self.fault.setText(fault if wrong else "")
        self.fault.set_tone("ink3" if started else "red")
        self.ready.emit(not self.why_not())

    def _choose(self, wanted: bool) -> None:
        from app.gui.choosing import Want, choose

        self.keyfile = choose(self, Want.FILE, self.tr("Key file")) if wanted else None
        self._box.setChecked(self.keyfile is not None)
        self._chosen.setText(self.keyfile.name if self.keyfile else "")
