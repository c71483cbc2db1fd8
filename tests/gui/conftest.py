"""The look that tests of the window begin with: light, Chinese, no window system."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from app.gui import language, theme
from app.gui.preferences import Language, Theme


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> None:
    """Every test begins in English and light, whatever the one before it did."""
    language.install(qapp, Language.EN)
    theme.apply(qapp, Theme.LIGHT, 100, Language.EN)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A shown window, 1280×640."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    qtbot.waitExposed(made)
    return made
