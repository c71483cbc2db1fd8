"""Before a vault is open: the wizard by keys and by clicks, and the shadow of the one card."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from app.gui.components.label import Label
from app.gui.preferences import Language, Preferences, Theme
from app.gui.unlock import Unlock
from app.gui.wizard.asking import Asking
from app.gui.wizard.naming import Naming
from app.gui.wizard.phrase import Phrase
from app.gui.wizard.wizard import Wizard

KEPT = Preferences(Language.EN, Theme.LIGHT)
WORDS = [f"word{number}" for number in range(12)]


def test_enter_goes_on_from_a_line(qtbot: QtBot) -> None:
    wizard = Wizard(KEPT)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.naming.name.setFocus()
    QTest.keyClick(wizard.naming.name, Qt.Key.Key_Return)
    assert isinstance(wizard.step(), Phrase)
    wizard.phrase.again.setFocus()
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert isinstance(wizard.step(), Phrase), "a passphrase is wanting"
    wizard.back.setFocus()
    QTest.keyClick(wizard.back, Qt.Key.Key_Return)
    assert isinstance(wizard.step(), Phrase), "Enter on the way back does not go on"


def test_the_words_beside_a_choice_choose_it(qtbot: QtBot) -> None:
    naming = Naming()
    qtbot.addWidget(naming)
    remarks = [one for one in naming.findChildren(Label) if isinstance(one.buddy(), QRadioButton)]
    assert len(remarks) == 4
    QTest.mouseClick(remarks[2], Qt.MouseButton.LeftButton)
    assert naming.profile() == "office"


def test_a_wrong_word_is_named_once_it_is_left(qtbot: QtBot) -> None:
    asking = Asking(WORDS)
    qtbot.addWidget(asking)
    asking.show()
    first, second, third = asking.asked
    asking.lines[first].setText(WORDS[first])
    asking.lines[third].setText(WORDS[third])
    QTest.keyClicks(asking.lines[second], "wrong")
    assert asking.why_not() == "Three words, as they are on the paper"
    QTest.keyClick(asking.lines[second], Qt.Key.Key_Return)
    assert asking.why_not() == f"Word {second + 1} is another one: look at the paper again"
    asking.lines[second].setText(WORDS[second])
    assert asking.why_not() == ""


def test_the_shadow_follows_the_card(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Unlock(KEPT, tmp_path)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    qtbot.waitExposed(screen)
    seen: list[int] = []

    def painted(_screen: Unlock, event: QPaintEvent) -> None:
        seen.append(event.rect().height())

    monkeypatch.setattr(Unlock, "paintEvent", painted)
    qtbot.wait(100)  # what the first showing paints
    seen.clear()
    screen.fault.setText("It does not open.")
    screen.fault.show()
    qtbot.waitUntil(lambda: screen.height() in seen)
