"""A tip is sorted with one click or key: into a new case, a known one, or aside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.forms.offers import Offer
from app.gui.pages.record_page import RecordPage
from app.gui.pages.triage_pane import TriagePane
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.types.tip import Tip
from app.records.values import Bilingual, Term
from app.services.session import Session
from tests.services.written import put

LONG = 20_000
Make = Callable[[Language], Window]
Vault = Callable[[str], Session]


@pytest.fixture
def session(vault: Vault) -> Session:
    """A vault of its own."""
    return vault("mine")


def opened(window: Window, session: Session, tip: str, qtbot: QtBot) -> TriagePane:
    """The first tab of a tip that was revealed."""
    session.reveal(tip)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="tip", record=tip))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    assert page.place().tab == "triage"
    pane = page.findChildren(TriagePane)[-1]
    qtbot.waitUntil(lambda: pane.promote.isEnabled(), timeout=LONG)
    return pane


def standing(session: Session, tip: str) -> str:
    """What became of a tip."""
    record = session.vault_record(tip)
    assert isinstance(record, Tip)
    return record.triage.code if record.triage else ""


def test_one_click_makes_a_case_and_undo_takes_it_back(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    tip = put(session, "tip", text=Bilingual("有人被带走", ""), triage=Term("new"))
    window = new_window(Language.ZH_HANS)
    pane = opened(window, session, tip, qtbot)
    pane.promote.setFocus()
    QTest.keyClick(pane.promote, Qt.Key.Key_Space)
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: shell.place().type == "case", timeout=LONG)
    assert isinstance(shell.page, RecordPage)
    assert shell.page.form is not None  # revealed, so that somebody can go on writing
    assert standing(session, tip) == "promoted"
    shell.undo()
    qtbot.waitUntil(lambda: standing(session, tip) == "new", timeout=LONG)


def test_a_known_case_takes_it_and_then_nothing_more_can_be_done(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    case = put(session, "case", title=Bilingual("某案", ""))
    tip = put(session, "tip", text=Bilingual("有人被带走", ""), triage=Term("new"))
    pane = opened(new_window(Language.EN), session, tip, qtbot)
    pane.case.take(Offer(case, "某案"))
    qtbot.waitUntil(lambda: standing(session, tip) == "added", timeout=LONG)
    qtbot.waitUntil(lambda: not pane.promote.isEnabled(), timeout=LONG)


def test_setting_aside_says_so(qtbot: QtBot, new_window: Make, session: Session) -> None:
    tip = put(session, "tip", text=Bilingual("有人被带走", ""), triage=Term("new"))
    pane = opened(new_window(Language.EN), session, tip, qtbot)
    QTest.mouseClick(pane.aside["discarded"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: standing(session, tip) == "discarded", timeout=LONG)
    qtbot.waitUntil(lambda: pane._head.count.text() == "Not used", timeout=LONG)


@pytest.mark.parametrize("level", ["public", "need_to_know"])
def test_a_covered_tip_shows_nothing(
    level: str, qtbot: QtBot, new_window: Make, session: Session
) -> None:
    told = Bilingual("有人被带走", "")
    tip = put(session, "tip", text=told, triage=Term("new"), minimum_level=Term(level))
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="tip", record=tip))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    pane = page.findChildren(TriagePane)[-1]
    qtbot.waitUntil(lambda: bool(pane._words.text()), timeout=LONG)
    assert "带走" not in pane._words.text()
    assert not pane.promote.isEnabled()
