"""The tabs of a case all stand beside each other in the smallest window that is common."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.gui import theme
from app.gui.components.tab_bar import GAP, LEAST, TabBar
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Link
from app.services import recording
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import record

LONG = 20_000


@pytest.mark.parametrize("spoken", list(Language))
def test_no_tab_of_a_case_has_to_be_scrolled_to(
    qtbot: QtBot, new_window: Callable[[Language], Window], vault: Callable[[str], Session], spoken: Language
) -> None:
    session = vault("mine")
    session.today = lambda: date(2026, 11, 22)
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    for type_ in ("note", "evidence", "intervention"):
        made = [recording.blank(session, type_, cases=(Link(case),)) for _ in range(12)]
        recording.save_all(session, made)
    window = new_window(spoken)
    window.resize(1366, 768)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case))
    page = window.shell.page
    assert page is not None
    bar = page.findChild(TabBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.count() == 12 and bool(bar._counts.get(10)), timeout=LONG)
    qtbot.waitUntil(lambda: bar.tabRect(11).right() < bar.width(), timeout=LONG)
    assert bar.tabRect(0).left() >= 0


def test_gaps_give_way_only_where_there_is_no_room(qtbot: QtBot) -> None:
    bar = TabBar()
    qtbot.addWidget(bar)
    bar.show_tabs([("Overview", None), ("Evidence", 12)])
    wanted = bar.sizeHint().width()
    bar.resize(wanted, 36)
    assert bar.sizeHint().width() == sum(bar.tabSizeHint(index).width() for index in range(2))
    bar.resize(10, 36)
    assert bar.sizeHint().width() == wanted
    narrow = sum(bar.tabSizeHint(index).width() for index in range(2))
    assert wanted - narrow == 2 * (theme.px(GAP) - theme.px(LEAST))


def crowded(qtbot: QtBot) -> TabBar:
    """A bar with room for about half of its tabs."""
    bar = TabBar()
    qtbot.addWidget(bar)
    bar.show_tabs([("Overview", None), ("Evidence", 12), ("History", None), ("Conflicts", 1)])
    bar.resize(bar.sizeHint().width() // 2, 36)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def test_tabs_without_room_wait_in_a_menu(qtbot: QtBot) -> None:
    bar = crowded(qtbot)
    assert bar.waiting()
    assert 0 not in bar.waiting()
    assert bar.more.isVisible()
    assert bar.more.geometry().right() <= bar.width()
    assert all(bar.tabRect(one).right() <= bar.more.x() for one in range(4) if one not in bar.waiting())
    bar.more.click()
    menu = bar.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()][-1] == "Conflicts  1"
    menu.actions()[-1].trigger()
    assert bar.currentIndex() == 3
    assert 3 not in bar.waiting()
    bar.resize(bar.sizeHint().width(), 36)
    assert not bar.waiting()
    assert not bar.more.isVisible()


def test_arrows_reach_the_tabs_in_the_menu(qtbot: QtBot) -> None:
    bar = crowded(qtbot)
    seen: list[int] = []
    bar.currentChanged.connect(seen.append)
    for _ in range(4):
        QTest.keyClick(bar, Qt.Key.Key_Right)
        assert bar.currentIndex() not in bar.waiting()
    assert seen == [1, 2, 3]


@pytest.mark.parametrize(("type_", "hint"), [("publication", "Document"), ("note", "")])
def test_before_the_first_save_a_document_says_where_it_is_put_together(
    new_window: Callable[..., Window], vault: Callable[[str], Session], type_: str, hint: str
) -> None:
    window = new_window(Language.EN)
    window.enter(vault("mine"))
    assert window.shell is not None
    window.shell.go(Place("record", type=type_))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    words = " ".join(label.text() for label in page._foot.findChildren(QLabel))
    assert (hint in words) if hint else "Once saved" not in words
