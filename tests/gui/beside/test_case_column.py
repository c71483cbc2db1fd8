"""Beside a case stands the list of cases, each with its days and its limit; a key goes to the next."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.shell import Shell
from app.gui.window import Window
from app.services import recording
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import record

LONG = 20_000
Make = Callable[[Language], Window]


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault on 22 November 2026."""
    opened = vault("mine")
    opened.today = lambda: date(2026, 11, 22)
    return opened


def shell_of(window: Window, session: Session, width: int) -> Shell:
    """The frame of the window, so wide."""
    window.resize(width, 768)
    window.enter(session)
    assert window.shell is not None
    return window.shell


def rows(shell: Shell, qtbot: QtBot, count: int) -> list[str]:
    """The ids of the cases in the column, once there are so many."""
    shown = shell.beside.list.rows
    qtbot.waitUntil(lambda: len(shown.keys()) == count, timeout=LONG)
    return shown.ids(list(shown.keys()))


def test_each_case_says_its_days_and_its_limit(qtbot: QtBot, new_window: Make, session: Session) -> None:
    held, _ = record(session, act("criminal_detention", "2026-10-17"))
    quiet, _ = record(session, act("tea", "2026-10-01"))
    shell = shell_of(new_window(Language.EN), session, 1366)
    shell.go(Place("record", type="case", record=held))
    ids = rows(shell, qtbot, 2)
    views = shell.beside.list.rows
    at = {id_: number for number, id_ in enumerate(ids)}

    def told() -> bool:
        view = views.view(at[held])
        return view is not None and view.due.startswith("Overdue")

    qtbot.waitUntil(told, timeout=LONG)
    view, other = views.view(at[held]), views.view(at[quiet])
    assert view is not None
    assert other is not None
    assert view.chips[0].text == "Held 37 d"
    assert view.due_tone == "red"
    assert other.due == ""
    assert all("Held" not in chip.text for chip in other.chips)


def test_enter_opens_the_next_case(qtbot: QtBot, new_window: Make, session: Session) -> None:
    first, _ = record(session, act("criminal_detention", "2026-10-17"))
    second, _ = record(session, act("tea", "2026-10-01"))
    shell = shell_of(new_window(Language.ZH_HANS), session, 1366)
    shell.go(Place("record", type="case", record=first))
    ids = rows(shell, qtbot, 2)
    column = shell.beside.list
    qtbot.waitUntil(lambda: column.currentIndex().row() == ids.index(first), timeout=LONG)
    column.setFocus()
    QTest.keyClick(column, Qt.Key.Key_Up if ids.index(first) else Qt.Key.Key_Down)
    QTest.keyClick(column, Qt.Key.Key_Return)
    assert shell.place().record == second
    shell.back()
    assert shell.place().record == first


def test_typing_narrows_and_the_list_keeps_its_filters(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    first, _ = record(session, act("criminal_detention", "2026-10-17"))
    record(session, act("tea", "2026-10-01"))
    known = recording.fetch(session, first)
    assert known is not None
    code = str(getattr(known, "code", ""))
    shell = shell_of(new_window(Language.EN), session, 1366)
    shell.go(Place("record", type="case", record=first))
    rows(shell, qtbot, 2)
    shell.beside.line.setText(code)
    assert rows(shell, qtbot, 1) == [first]


def test_a_narrow_window_shows_the_case_alone(new_window: Make, session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    shell = shell_of(new_window(Language.EN), session, 1280)
    shell.go(Place("record", type="case", record=case))
    assert not shell.beside.isVisible()
    shell.window().resize(1366, 768)
    assert shell.beside.isVisible()
    shell.go(Place("list", type="person"))
    assert not shell.beside.isVisible()
