"""Figures in the window: from a list with its filters to a record, and counted again in the register."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.counting.again_sheet import AgainSheet
from app.gui.counting.count_sheet import CountSheet
from app.gui.pages.list_page import ListPage
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.registers.page import RegistersPage
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.values import Term
from app.services import counting, lists
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def acts(session: Session, kind: str, count: int) -> None:
    for _ in range(count):
        put(session, "act", type=Term(f"measure:{kind}"), start=from_edtf("2024-03-04"))


def sheet_over(window: Window, qtbot: QtBot) -> CountSheet:
    """The sheet over the list of acts, grouped by nothing."""
    assert window.shell is not None
    window.shell.go(Place("list", type="act"))
    page = window.shell.page
    assert isinstance(page, ListPage)
    sheet = page.out.keep_figures()
    qtbot.waitUntil(lambda: bool(sheet.told), timeout=LONG)
    return sheet


@pytest.mark.parametrize("language", list(Language))
def test_a_list_is_counted_kept_and_counted_again(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], language: Language
) -> None:
    session = vault("mine")
    acts(session, "arrest", 4)
    acts(session, "bail", 1)
    window = new_window(language)
    window.enter(session)
    sheet = sheet_over(window, qtbot)
    assert [sheet.numbers.index(0, at).data() for at in (1,)] == ["5"]
    sheet.by.setCurrentIndex(sheet.by.findData("type"))
    qtbot.waitUntil(lambda: sheet.numbers.rowCount() == 2, timeout=LONG)
    sheet.first.line.setText("2024")
    sheet.last.line.setText("2024-12-31")
    qtbot.waitUntil(lambda: "2024-01-01–2024-12-31" in str(sheet.numbers.index(0, 0).data()), timeout=LONG)
    assert sheet._left_out.isVisibleTo(sheet)  # one of bail
    sheet.title.setText("抓捕统计")
    QTest.keyClick(sheet.button, Qt.Key.Key_Space)
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: isinstance(shell.page, RecordPage), timeout=LONG)
    acts(session, "arrest", 2)
    assert window.shell is not None
    window.shell.go(Place("registers", tab="figures"))
    page = window.shell.page
    assert isinstance(page, RegistersPage)
    pane = page.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)
    again = pane.count_again()
    qtbot.waitUntil(lambda: again.told is not None, timeout=LONG)
    assert [again.numbers.index(0, at).data() for at in (2, 3)] == ["4", "6"]
    assert again.button.isEnabled()
    QTest.keyClick(again.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [one.then for one in counting.again(session)] == [6], timeout=LONG)


def test_a_day_that_is_not_understood_counts_nothing(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    acts(session, "arrest", 4)
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    sheet = sheet_over(window, qtbot)
    assert sheet.button.isEnabled()
    sheet.first.line.setText("某日某时")
    qtbot.waitUntil(lambda: not sheet.told, timeout=LONG)
    assert not sheet.button.isEnabled()
    assert sheet.numbers.rowCount() == 0


def test_the_register_says_how_to_begin(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    again = AgainSheet(window, window.shell.desk)
    again.open_sheet()
    qtbot.waitUntil(lambda: again.told is not None, timeout=LONG)
    assert not again.button.isEnabled()
    assert "Keep as figures" in again.words.text()
    assert len(lists.keys(session, lists.ListQuery("information"))) == 0
