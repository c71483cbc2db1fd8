"""Registers in the window: lines, narrowing, opening, a case's own, and what is written out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.registers.page import RegistersPage
from app.gui.registers.pane import RegisterPane
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term
from app.services import registers, sample
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def shown(window: Window, session: Session, qtbot: QtBot, key: str) -> RegisterPane:
    """The page, once it shows a register."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("registers", tab=key))
    page = window.shell.page
    assert isinstance(page, RegistersPage)
    pane = page.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)
    return pane


def test_every_register_opens_and_says_what_it_is_for(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    sample.load_sample(session, "zh_hans")
    window = new_window(Language.ZH_HANS)
    for key in registers.offered(session):
        pane = shown(window, session, qtbot, key) if window.shell is None else _turn(window, qtbot, key)
        assert pane.told is not None
        assert pane.lines.rowCount() == len(pane.told.entries)


def _turn(window: Window, qtbot: QtBot, key: str) -> RegisterPane:
    assert window.shell is not None
    window.shell.go(Place("registers", tab=key))
    page = window.shell.page
    assert isinstance(page, RegistersPage)
    pane = page.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)
    return pane


def test_lines_are_narrowed_sorted_opened_and_written(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session = vault("mine")
    case = put(session, "case", title=Bilingual("某案", "Case"))
    made = {}
    for kind, day, result in (
        ("care_package", "2026-02-01", "refused"),
        ("letter_out", "2026-03-01", "done"),
    ):
        values = {"kind": Term(kind), "date": from_edtf(day), "result": Term(result), "cases": (Link(case),)}
        made[kind] = put(session, "note", **values)
    hidden = {"minimum_level": Term(Level.NEED_TO_KNOW.code), "refusal_reason": Bilingual("=密语", "")}
    secret = put(session, "note", kind=Term("care_package"), **hidden)
    window = new_window(Language.ZH_HANS)
    pane = shown(window, session, qtbot, "support")
    assert pane.lines.rowCount() == 3
    pane.groups.setCurrentIndex(pane.groups.findData("寄信"))
    assert pane.lines.rowCount() == 1
    pane.groups.setCurrentIndex(0)
    pane.lines.sort(0, Qt.SortOrder.AscendingOrder)
    ids = [entry.id for row in range(3) if (entry := pane.lines.entry(row))]
    assert ids[:2] == [made["care_package"], made["letter_out"]] or secret in ids
    session.reveal(secret)
    pane.write(tmp_path / "out.csv")
    qtbot.waitUntil((tmp_path / "out.csv").exists, timeout=LONG)
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "被拒绝" in text
    assert "密语" not in text
    row = next(row for row in range(3) if (one := pane.lines.entry(row)) and one.id == made["letter_out"])
    pane.table.setCurrentIndex(pane.lines.index(row, 0))
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert window.shell is not None
    page = window.shell.page
    assert isinstance(page, RecordPage)
    assert page.place().record == made["letter_out"]


def test_a_case_has_its_own(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    ours, other = put(session, "case"), put(session, "case")
    for case in (ours, ours, other):
        put(session, "note", kind=Term("prison_visit"), cases=(Link(case),))
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=ours, tab="support"))
    page = window.shell.page
    assert isinstance(page, RecordPage)

    def two() -> bool:
        pane = page.findChild(RegisterPane)
        return pane is not None and pane.lines.rowCount() == 2

    qtbot.waitUntil(two, timeout=LONG)
