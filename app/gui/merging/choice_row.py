"""One leaf, its versions side by side: ← mine, → theirs, B both, E compose, N next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.chip import Chip
from app.gui.components.label import Label
from app.gui.components.level_badge import LevelBadge
from app.gui.merging.option_card import OptionCard
from app.gui.merging.two_sides import Difference, Words

KEYS = {
    Qt.Key.Key_Left: "ours",
    Qt.Key.Key_Right: "theirs",
    Qt.Key.Key_B: "both",
    Qt.Key.Key_S: "skip",
    Qt.Key.Key_E: "compose",
}


def side_name(number: int) -> str:
    """What taking one of several versions is called; ours stands first."""
    return ("ours", "theirs")[number] if number < 2 else f"other{number}"


class ChoiceRow(Card):
    """Takes focus; `decided` carries the decision and, of a composed one, its text."""

    decided = Signal(str, object)
    passing = Signal()

    def __init__(self, one: Difference, words: Words, *, skips: bool, parent: QWidget | None = None) -> None:
        super().__init__(pad=12, parent=parent)
        self.difference, self._words, self._skips = one, words, skips
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(one.label)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addLayout(self._name())
        self._state = Chip("", "amber", small=True)
        self._left.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self._left.addStretch(1)
        self._options = [self._option(number) for number in range(1 + len(one.theirs))]
        for option in self._options:
            row.addWidget(option, 1)
        self.body.addLayout(row)
        self._editor: QPlainTextEdit | None = None
        self.show_decision("")

    def _name(self) -> QVBoxLayout:
        self._left = QVBoxLayout()
        self._left.setSpacing(theme.px(4))
        name = Label(self.difference.label, "strong", wrap=True)
        name.setFixedWidth(theme.px(116))
        self._left.addWidget(name)
        self._left.addWidget(LevelBadge(self.difference.level), 0, Qt.AlignmentFlag.AlignLeft)
        if self.difference.loosening:
            warn = Label(self.tr("Theirs protects less"), "caption", "red", wrap=True)
            warn.setFixedWidth(theme.px(116))
            self._left.addWidget(warn)
        return self._left

    def _option(self, number: int) -> OptionCard:
        one = self.difference
        sides = [one.ours, *one.theirs]
        side, other = sides[number], sides[1 if number == 0 else 0]
        card = OptionCard(self._words(side.value), self._words(other.value), side.origin, covered=one.covered)
        take = side_name(number)
        card.chosen.connect(lambda: self.decide(take))
        return card

    def decide(self, take: str, composed: object = None) -> None:
        """Decide, as a key or a click does."""
        self.setFocus()
        if take == "compose":
            self._compose()
            return
        self.show_decision(take)
        self.decided.emit(take, composed)

    def show_decision(self, take: str) -> None:
        """Show a decision that was made; empty for none."""
        for number, option in enumerate(self._options):
            option.set_chosen(take == side_name(number))
        words, tone = {
            "ours": (self.tr("Mine"), "accent"), "theirs": (self.tr("Theirs"), "accent"),
            "both": (self.tr("Both kept"), "plum"), "skip": (self.tr("Left for later"), "neutral"),
            "composed": (self.tr("Composed"), "accent"), "": (self.tr("Open"), "amber"),
        }.get(take, (self.tr("Chosen"), "accent"))  # fmt: skip
        self._state.set(words, tone)

    @property
    def composable(self) -> bool:
        """Whether the versions are texts, and may be shown."""
        one = self.difference
        texts = all(side.value is None or isinstance(side.value, str) for side in (one.ours, *one.theirs))
        return texts and one.path[-1] in ("zh", "en") and not one.covered

    def _compose(self) -> None:
        if not self.composable or self._editor is not None:
            return
        self._editor = editor = QPlainTextEdit()
        sides = (self.difference.ours, *self.difference.theirs)
        editor.setPlainText("\n".join(str(side.value or "") for side in sides))
        editor.setAccessibleName(self.tr("Composed: {label}").format(label=self.difference.label))
        editor.setFixedHeight(theme.px(96))
        self.body.addWidget(editor)
        done = Button(self.tr("Use this text"), Kind.PRIMARY, inline=True)
        done.clicked.connect(lambda: self._composed(editor, done))
        self.body.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)
        editor.setFocus()

    def _composed(self, editor: QPlainTextEdit, done: QWidget) -> None:
        text = editor.toPlainText().strip()
        for widget in (editor, done):
            widget.hide()
            widget.deleteLater()
        self._editor = None
        self.decide("composed", text or None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        take = KEYS.get(Qt.Key(event.key()))
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_N:
            self.passing.emit()
        elif take and (take != "skip" or self._skips):
            self.decide(take)
        else:
            super().keyPressEvent(event)
