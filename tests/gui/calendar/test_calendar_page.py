"""The calendar in the window: month and list, keys, kinds, and a calendar file with and without names."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.calendar.export_sheet import ExportSheet
from app.gui.calendar.page import CalendarPage
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.printing.preview_sheet import PreviewSheet
from app.gui.printing.warning_sheet import PrintWarning
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.values import Bilingual, Link, Term
from app.services.casework.calendar import Kind
from app.services.session import Session
from tests.gui.printing import on_file
from tests.procedure.acts import act
from tests.services.test_clocks import record
from tests.services.written import put

LONG = 20_000
TASK = "寄紧急信"


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault on 22 November 2026 with an arrest, a task and a visit."""
    opened = vault("mine")
    opened.today = lambda: date(2026, 11, 22)
    case, _ = record(opened, act("arrest", "2026-10-05"))
    cases = (Link(case),)
    put(opened, "task", cases=cases, title=Bilingual(TASK), due=from_edtf("2026-11-23"))
    put(opened, "note", cases=cases, kind=Term("visit_lawyer"), date=from_edtf("2026-11-03/2026-11-08"))
    return opened


def opened(window: Window, session: Session, qtbot: QtBot) -> CalendarPage:
    """The page, once it shows something."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("calendar"))
    page = window.shell.page
    assert isinstance(page, CalendarPage)
    qtbot.waitUntil(lambda: page.told is not None, timeout=LONG)
    return page


@pytest.mark.parametrize("spoken", list(Language))
def test_by_keys_to_a_task(
    spoken: Language, qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    page = opened(new_window(spoken), session, qtbot)
    assert page.day.rows == []
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.grid.day == date(2026, 11, 23)
    assert [TASK in row.words for row in page.day.rows] == [True]
    assert TASK in page.grid.accessibleDescription()
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    QTest.mouseClick(page.day.rows[0], Qt.MouseButton.LeftButton)
    window = page.window()
    assert isinstance(window, Window)
    assert window.shell is not None
    assert isinstance(window.shell.page, RecordPage)
    window.shell.back()
    back = window.shell.page
    assert isinstance(back, CalendarPage)
    assert back.grid.day == date(2026, 11, 23)


def test_months_turn_and_a_range_is_in_each_of_its_days(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    page = opened(new_window(Language.EN), session, qtbot)
    days = [
        day
        for day in range(1, 31)
        if any(one.kind is Kind.VISIT for one in page.grid.entries(date(2026, 11, day)))
    ]
    assert days == [3, 4, 5, 6, 7, 8]
    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)
    assert page.grid.day == date(2026, 12, 1)
    qtbot.waitUntil(lambda: page.told is not None and page.told.first == date(2026, 11, 30), timeout=LONG)
    assert page.told is not None
    assert [one.last for one in page.told.items if one.kind is Kind.LIMIT] == [date(2026, 12, 5)]
    QTest.keyClick(page.grid, Qt.Key.Key_T)
    assert page.grid.day == date(2026, 11, 22)


def test_a_limit_of_the_day_tells_what_the_law_says_and_leads_to_its_case(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    page = opened(new_window(Language.ZH_HANS), session, qtbot)
    page.grid.choose(date(2026, 12, 5))
    qtbot.waitUntil(lambda: len(page.side.limits) == 1, timeout=LONG)
    assert "2026年12月5日届满" in page.side.limits[0].accessibleName()
    page.grid.choose(date(2026, 11, 23))
    qtbot.waitUntil(lambda: page.side.limits == [], timeout=LONG)
    page.grid.choose(date(2026, 12, 5))
    [row] = [row for row in page.day.rows if TASK not in row.words]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    window = page.window()
    assert isinstance(window, Window)
    assert window.shell is not None
    assert (window.shell.place().type, window.shell.place().tab) == ("case", "limits")


def test_kinds_that_are_not_ticked_are_neither_shown_nor_written(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session, tmp_path: Path
) -> None:
    page = opened(new_window(Language.ZH_HANS), session, qtbot)
    page.ways.chosen.emit("list")
    assert any(TASK in row.words for row in page.list.rows)
    page.boxes[Kind.TASK].setChecked(False)
    assert not any(TASK in row.words for row in page.list.rows)
    assert TASK.encode() not in written(page, tmp_path / "without.ics", qtbot, names=True)
    page.boxes[Kind.TASK].setChecked(True)
    assert TASK.encode() not in written(page, tmp_path / "plain.ics", qtbot, names=False)
    assert TASK.encode() in written(page, tmp_path / "named.ics", qtbot, names=True)


def written(page: CalendarPage, target: Path, qtbot: QtBot, *, names: bool) -> bytes:
    """The calendar file of the month that is shown."""
    page.write_file(target, names=names)
    qtbot.waitUntil(lambda: target.exists() and target.stat().st_size > 0, timeout=LONG)
    return target.read_bytes()


def test_what_is_only_revealed_does_not_leave(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session, tmp_path: Path
) -> None:
    hidden = Term("need_to_know")
    task = put(session, "task", title=Bilingual("qz7zq"), due=from_edtf("2026-11-24"), minimum_level=hidden)
    page = opened(new_window(Language.EN), session, qtbot)
    page.desk.reveal(task)
    qtbot.waitUntil(lambda: len(page.grid.entries(date(2026, 11, 24))) == 1, timeout=LONG)
    data = written(page, tmp_path / "named.ics", qtbot, names=True)
    assert b"qz7zq" not in data
    assert b"DTSTART;VALUE=DATE:20261124" not in data
    assert TASK.encode() in data


@pytest.mark.parametrize("named", [False, True])
def test_on_paper_with_names_only_when_ticked(
    named: bool, qtbot: QtBot, new_window: Callable[..., Window], session: Session, tmp_path: Path
) -> None:
    hidden = Term("need_to_know")
    task = put(session, "task", title=Bilingual("qz7zq"), due=from_edtf("2026-11-24"), minimum_level=hidden)
    page = opened(new_window(Language.ZH_HANS), session, qtbot)
    page.desk.reveal(task)
    qtbot.waitUntil(lambda: len(page.grid.entries(date(2026, 11, 24))) == 1, timeout=LONG)
    page.print.click()
    [warning] = [one for one in page.window().findChildren(PrintWarning) if one.isVisible()]
    warning.names.setChecked(named)
    warning.button.click()
    qtbot.waitUntil(lambda: bool(page.window().findChildren(PreviewSheet)), timeout=LONG)
    [sheet] = page.window().findChildren(PreviewSheet)
    document = on_file.printed(tmp_path / "month.pdf", sheet._pages)
    words = "".join("".join(one.get_textpage().get_text_range().split()) for one in document)
    assert "2026年11月23日" in words
    assert (TASK in words) is named
    assert "qz7zq" not in words
    assert "2026年11月24日" not in words


def test_names_stay_unless_they_are_ticked(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(new_window(Language.EN), session, qtbot)
    page.export.click()
    [sheet] = [one for one in page.window().findChildren(ExportSheet) if one.isVisible()]
    asked: list[bool] = []
    monkeypatch.setattr(page, "_save", lambda *, names: asked.append(names))
    assert not sheet.names.isChecked()
    sheet.button.click()
    assert asked == [False]


def test_covered_entries_are_only_counted(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    put(
        session,
        "task",
        title=Bilingual("qz7zq"),
        due=from_edtf("2026-11-24"),
        minimum_level=Term("need_to_know"),
    )
    page = opened(new_window(Language.EN), session, qtbot)
    assert page.grid.entries(date(2026, 11, 24)) == []
    assert "1" in page.foot.text()
