"""A rule is written on the page of the law, says what is missing, stands there and is taken away."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.components.icon_button import IconButton
from app.gui.law.page import LawPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.services.session import Session

LONG = 20_000


def test_a_rule_is_written_and_removed(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("law"))
    page = window.shell.page
    assert isinstance(page, LawPage)
    sheet = page.own.ask()
    QTest.keyClicks(sheet.name, "First visit")
    sheet.keep()
    qtbot.waitUntil(lambda: "not complete" in sheet._said.text(), timeout=LONG)
    assert sheet.isVisible()
    at = sheet.act.findData("measure:criminal_detention")
    sheet.act.setCurrentIndex(at)
    sheet.count.setValue(7)
    sheet.unit.setCurrentIndex(sheet.unit.findData("workday"))
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(session.own_rules) == 1, timeout=LONG)
    [rule] = session.own_rules
    assert (rule.name, rule.act, rule.unit, rule.n) == (
        "First visit", "measure:criminal_detention", "workday", 7,
    )  # fmt: skip
    qtbot.waitUntil(lambda: page.own._head.count.text() == "1", timeout=LONG)
    page.own.findChildren(IconButton)[-1].click()
    qtbot.waitUntil(lambda: session.own_rules == (), timeout=LONG)
