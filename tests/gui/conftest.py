"""The look that tests of the window begin with: light, Chinese, no window system."""

import os
from collections.abc import Iterator
from types import TracebackType

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from app.gui import language, theme
from app.gui.preferences import Language, Theme
from app.gui.window import Window


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> None:
    """Every test begins in English and light, whatever the one before it did."""
    language.install(qapp, Language.EN)
    theme.apply(qapp, Theme.LIGHT, 100, Language.EN)


@pytest.fixture(autouse=True)
def _no_bug_is_swallowed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The window tells of a bug in a toast and goes on; a test in which that happened fails."""
    told: list[BaseException] = []
    tell = Window._excepthook

    def note(
        window: Window, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        told.append(error)
        tell(window, kind, error, trace)

    monkeypatch.setattr(Window, "_excepthook", note)
    yield
    if told:
        raise told[0]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A shown window, 1280×640."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    qtbot.waitExposed(made)
    return made
