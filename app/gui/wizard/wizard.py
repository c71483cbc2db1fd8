"""The frame of the wizard: steps at the left, the current one at the right, a footer that stays."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.gui import language, theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card, Rule
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.components.seal import Seal
from app.gui.components.step_list import StepList
from app.gui.outside import CardScreen, OutsideBar
from app.gui.preferences import Preferences
from app.gui.threads import Line
from app.gui.wizard.asking import Asking
from app.gui.wizard.idle import Idle
from app.gui.wizard.naming import Naming
from app.gui.wizard.phrase import Phrase
from app.gui.wizard.step import Step
from app.gui.wizard.words import Words

if TYPE_CHECKING:
    from app.services.session import Session

NUMBERS = {Naming: 0, Phrase: 1, Words: 2, Asking: 2, Idle: 3}
SIZE = (958, 638)


class Wizard(CardScreen):
    """Creates a vault; `created` carries its session once the recovery words have been asked back."""

    created = Signal(object)
    left = Signal()
    preferring = Signal(object)

    def __init__(self, kept: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._spoken = (kept.language or language.of_system()).lower()
        self._line = Line("creating", self)
        self._line.start()
        line = self._line
        self.destroyed.connect(lambda: line.stop())
        self.session: Session | None = None
        self.naming = Naming()
        self.phrase = Phrase(self._spoken, self._line)
        self.stack = QStackedWidget()
        self._build()
        for step in (self.naming, self.phrase):
            self._add(step)
        self._show_step()

    def begin(self) -> None:
        """The wizard is on the screen: take the keyboard."""
        self.step().begin()

    def step(self) -> Step:
        """The step that is shown."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, Step)
        return shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line or on a choice goes on, as it does where the vault is opened."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and isinstance(self.focusWidget(), QLineEdit | QRadioButton):
            self.next.click()
        else:
            super().keyPressEvent(event)

    # --- layout -------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(24))
        column.setSpacing(0)
        bar = OutsideBar(self._kept)
        bar.preferring.connect(self.preferring)
        self._bar = bar
        room = bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # else the card would jump when the bar goes
        bar.setSizePolicy(room)
        column.addWidget(bar)
        column.addStretch(1)
        card = Card("dialog", pad=0)
        card.setMaximumSize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        inside = QHBoxLayout()
        inside.setSpacing(0)
        inside.addWidget(self._side())
        inside.addWidget(Rule(standing=True))
        inside.addLayout(self._main(), 1)
        card.body.addLayout(inside)
        self.lift(card)
        column.addWidget(card, 20, Qt.AlignmentFlag.AlignHCenter)
        card.setMinimumWidth(theme.px(min(SIZE[0], 920)))
        column.addStretch(1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme.px(264))
        column = QVBoxLayout(side)
        column.setContentsMargins(*[theme.px(20)] * 4)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(Seal(32))
        head.addWidget(Label(self.tr("Create a vault"), "section"), 1)
        column.addLayout(head)
        column.addSpacing(theme.px(20))
        self._steps = StepList([
            (self.tr("A neutral name"), self.tr("Folder, and what it is for")),
            (self.tr("Passphrase"), self.tr("The one thing that opens it")),
            (self.tr("Recovery words"), self.tr("On paper, shown once")),
            (self.tr("Locking"), self.tr("On by default")),
        ])  # fmt: skip
        column.addWidget(self._steps)
        column.addStretch(1)
        column.addWidget(self._no_back_door())
        return side

    def _no_back_door(self) -> QWidget:
        card = Card(pad=12)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(Icon("info", "accent", 14))
        row.addWidget(Label(self.tr("No back door"), "label"), 1)
        card.body.addLayout(row)
        words = self.tr(
            "If both the passphrase and the words are lost, nobody can open it, not even who made this "
            "program. Keep the two apart."
        )
        card.body.addWidget(Label(words, "label", "ink2", wrap=True))
        return card

    def _main(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(scroll.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.stack)
        self.stack.setProperty("plain", True)
        column.addWidget(scroll, 1)
        column.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(32), theme.px(15), theme.px(40), theme.px(15))
        self.back = Button(self.tr("Back"), Kind.GHOST, icon="arrow-left")
        self.back.clicked.connect(self.go_back)
        self._why = Label("", "caption", "ink3")
        self.next = Button("", Kind.PRIMARY, trailing="arrow-right")
        self.next.clicked.connect(self.go_on)
        foot.addWidget(self.back)
        foot.addWidget(self._why)
        foot.addStretch(1)
        foot.addWidget(self.next)
        column.addLayout(foot)
        return column

    def _add(self, step: Step) -> None:
        self.stack.addWidget(step)
        step.ready.connect(self._ready)

    # --- moving -------------------------------------------------------------------------------------

    @Slot()
    def go_back(self) -> None:
        """One step back; from the first one, back to the unlock screen."""
        if self.stack.currentIndex() == 0:
            self.left.emit()
            return
        self.stack.setCurrentIndex(self.stack.currentIndex() - 1)
        self._show_step()

    @Slot()
    def go_on(self) -> None:
        """One step on; after the passphrase the vault is made."""
        step = self.step()
        if step.why_not():
            return
        if step is self.phrase:
            self._create()
        elif isinstance(step, Idle):
            self._finish(step)
        else:
            self.stack.setCurrentIndex(self.stack.currentIndex() + 1)
            self._show_step()

    def _show_step(self) -> None:
        step = self.step()
        self._steps.set_current(NUMBERS[type(step)])
        self.next.setText(step.next_words())
        self.next.setAccessibleName(step.next_words())
        # The vault is there from the recovery words on: nothing before them can be changed.
        self.back.setVisible(not isinstance(step, Words | Idle))
        self._bar.setVisible(self.session is None)
        self._ready(not step.why_not())
        step.begin()

    @Slot(bool)
    def _ready(self, ready: bool) -> None:
        self.next.setEnabled(ready)
        self._why.setText(self.step().why_not())
        self._why.set_tone("ink3")

    # --- making -------------------------------------------------------------------------------------

    def _create(self) -> None:
        folder, profile, name = self.naming.folder, self.naming.profile(), self.naming.name.text().strip()
        passphrase, keyfile, spoken = self.phrase.first.text(), self.phrase.keyfile, self._spoken
        self.setFocus()  # else the keyboard goes to whatever comes next
        self.next.setEnabled(False)
        self.back.setEnabled(False)
        self._why.setText(self.tr("Making the vault, some seconds…"))
        card = self.naming.office.card() if profile == "dropbox" else ""
        work = lambda: _created(folder, passphrase, profile, name, keyfile, spoken, card)  # noqa: E731
        self._line.do(self, work, self._made, failed=self._failed)

    def _made(self, made: tuple["Session", list[str]]) -> None:
        self.session, words = made
        self.phrase.first.clear()
        self.phrase.again.clear()
        self.back.setEnabled(True)
        for step in (Words(words), Asking(words), Idle(self._kept.idle_minutes)):
            self._add(step)
        self.stack.setCurrentIndex(2)
        self._show_step()

    def _failed(self, error: BaseException) -> None:
        self.back.setEnabled(True)
        self.next.setEnabled(True)
        if not isinstance(error, AppError):
            raise error
        from app.services.wording import problem_words

        self._why.setText(problem_words(error, self._spoken))
        self._why.set_tone("red")

    def _finish(self, step: Idle) -> None:
        minutes = int(step.minutes.current() or 5)
        self.preferring.emit(replace(self._kept, idle_minutes=minutes))
        self.created.emit(self.session)


def _created(
    folder: Path, passphrase: str, profile: str, name: str, keyfile: Path | None, spoken: str, card: str
) -> tuple["Session", list[str]]:
    from app.services import dropbox, opening

    if card:
        return dropbox.create(folder, passphrase, card, keyfile, spoken)
    return opening.create(folder, passphrase, profile, name, keyfile, language=spoken)
