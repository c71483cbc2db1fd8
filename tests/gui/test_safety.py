"""The safety guide: complete in three scripts, and on one screen."""

import tomllib

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app import resources
from app.gui.components.label import Label
from app.gui.safety_sheet import SafetySheet

RULES = tomllib.loads(resources.text("safety.toml"))["rule"]


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_every_rule_is_shown(qtbot: QtBot, language: str) -> None:
    window = QMainWindow()
    window.resize(1100, 760)
    qtbot.addWidget(window)
    window.show()
    sheet = SafetySheet(window, language)
    sheet.open_sheet(sheet.rules)
    shown = {label.text() for label in sheet.findChildren(Label)}
    assert len(RULES) == 8
    for rule in RULES:
        assert set(rule[language]) <= shown
        assert set(rule) == {"icon", "zh_hans", "zh_hant", "en"}
