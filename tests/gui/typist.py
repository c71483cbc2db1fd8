"""A person at the keyboard: every key counted, every place found with Tab, pictures taken on the way."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.forms.picker_line import PickerLine
from app.records.folding import is_hanzi

KEY_SECONDS, THOUGHT_SECONDS = 0.28, 1.35
"""One key of somebody who types 40 words a minute, and one moment of thought before a box is filled
(Card, Moran and Newell's keystroke-level model, 1980)."""
HANZI_KEYS = 3
"""Keys of an input method for one hanzi, choosing included."""
LONG = 20_000
MOST_TABS = 60


@dataclass
class Typist:
    """Types into whatever has the keyboard; `look` is called after each step that shows something new."""

    qtbot: QtBot
    look: Callable[[], None] = lambda: None
    keys: int = 0
    thoughts: int = 0
    steps: list[str] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        """How long a person would take by the keystroke-level model."""
        return self.keys * KEY_SECONDS + self.thoughts * THOUGHT_SECONDS

    def here(self) -> QWidget:
        """The widget that has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None, self.steps
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, with what is held down."""
        self.keys += 1 + bin(modifiers.value).count("1")
        QTest.keyClick(self.here(), key, modifiers)
        self.qtbot.wait(5)

    def write(self, words: str) -> None:
        """Words as an input method commits them."""
        self.thoughts += 1
        self.keys += sum(HANZI_KEYS if is_hanzi(one) else 1 for one in words)
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(self.here(), event)
        self.steps.append(words)
        self.qtbot.wait(5)

    def tab_to(self, name: str) -> None:
        """Tab until the box of a name has the keyboard."""
        for _ in range(MOST_TABS):
            if name in self.here().accessibleName():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError((name, self.steps))

    def pick(self, words: str) -> None:
        """Words into a picker, the first of what it offers taken with Enter."""
        line = self.here()
        assert isinstance(line, PickerLine), line
        self.write(words)
        self.qtbot.waitUntil(lambda: _offers(line), timeout=LONG)
        self.look()
        self.press(Qt.Key.Key_Return)

    def fill(self, name: str, words: str) -> None:
        """Go to a box and write."""
        self.tab_to(name)
        self.write(words)

    def choose(self, name: str, words: str) -> None:
        """Go to a picker and take what the words find."""
        self.tab_to(name)
        self.pick(words)


def _offers(line: PickerLine) -> bool:
    """Whether something is offered that Enter would take."""
    return line.open and line._list is not None and line._list.current() is not None
