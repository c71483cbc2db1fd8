"""A response is planned on a case by ticking; what runs already is marked; the pane shows it at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.respond.pane import SupportPane
from app.gui.respond.sheet import RespondSheet
from app.gui.window import Window
from app.records.values import Link, Term
from app.services import responding, settings
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def test_ticks_become_records(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    case = put(session, "case")
    put(session, "assistance", cases=(Link(case),), provision=Term("medical"), status=Term("under_way"))
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case, tab="support"))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    pane = page.findChildren(SupportPane)[-1]
    qtbot.waitUntil(lambda: pane.panes["provisions"].lines.rowCount() == 1, timeout=LONG)
    sheet = pane.ask()
    qtbot.waitUntil(lambda: "under way" in sheet.boxes["medical"].text(), timeout=LONG)
    assert not sheet.button.isEnabled()
    for code in ("legal_fund", "ngo_alert"):
        QTest.keyClick(sheet.boxes[code], Qt.Key.Key_Space)
    assert sheet.button.text() == "Plan: 2"
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.panes["provisions"].lines.rowCount() == 3, timeout=LONG)
    assert responding.running(session, case) == {"legal_fund", "ngo_alert", "medical"}
    pane.ways.chosen.emit("support")
    assert pane.panes["support"].isVisible()


def test_provisions_that_users_added_are_offered(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    code = settings.add_term(session, "assistance", "陪同出庭", "Court escort")
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    sheet = RespondSheet(window, window.shell.desk, put(session, "case"))
    qtbot.addWidget(sheet)
    assert sheet.boxes[code].text() == "Court escort"
