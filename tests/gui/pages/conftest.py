"""Open windows over real vaults in a temporary folder; leaving is a fake that notes the folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.crypto.argon import Cost
from app.gui.preferences import Language, Preferences, Theme
from app.gui.window import Window
from app.services import opening
from app.services.session import Session

CHEAP = Cost(64 * 1024, 3, 1)
PASSPHRASE = "haima niukou dengta songguo"


class Left(list[Path | None]):
    """Notes every time that the window would have been replaced by a new process."""

    def __call__(self, folder: Path | None) -> None:
        self.append(folder)


@pytest.fixture
def left() -> Left:
    """What the fake act of leaving was told."""
    return Left()


@pytest.fixture
def new_window(
    qtbot: QtBot, tmp_path: Path, left: Left
) -> Iterator[Callable[[Language, Path | None], Window]]:
    """Makes shown windows and closes their vaults in the end."""
    made: list[Window] = []

    def make(language: Language = Language.EN, folder: Path | None = None) -> Window:
        kept = Preferences(language, Theme.LIGHT)
        window = Window(kept, folder=folder, leave=left, settings=tmp_path / "settings.json")
        made.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def vault(tmp_path: Path) -> Callable[[str], Session]:
    """Makes vaults of the office profile that cost little to open."""

    def make(name: str) -> Session:
        session, _words = opening.create(tmp_path / name, PASSPHRASE, "office", name, cost=CHEAP)
        return session

    return make


def type_words(widget: QWidget, words: str) -> None:
    """Type as an input method does: hanzi arrive committed, not as keys."""
    widget.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(words)
    QCoreApplication.sendEvent(widget, event)
    QTest.qWait(0)
