"""Measures and limits of a case in the window, in two languages."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.casework.clocks_pane import ClocksPane
from app.gui.casework.limit_bar import LimitBar
from app.gui.casework.limit_card import LimitCard
from app.gui.components.banner import Banner
from app.gui.components.button import Button
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Term
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import record

LONG = 20_000
Make = Callable[[Language], Window]


def pane(window: Window, session: Session, case: str, qtbot: QtBot) -> ClocksPane:
    """The pane of a case, once it shows something."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case, tab="limits"))
    found = window.findChildren(ClocksPane)[-1]
    qtbot.waitUntil(lambda: found.widget() is not None, timeout=LONG)
    return found


def words(inside: ClocksPane) -> str:
    """Every word that the pane shows."""
    return "\n".join(label.text() for label in inside.findChildren(QLabel))


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault on 22 November 2026."""
    opened = vault("mine")
    opened.today = lambda: date(2026, 11, 22)
    return opened


@pytest.mark.parametrize(
    ("spoken", "wanted"),
    [(Language.ZH_HANS, "到2026年10月24日届满"), (Language.EN, "the last day is 24 October 2026")],
)
def test_a_detention_shows_its_limits(
    spoken: Language, wanted: str, qtbot: QtBot, new_window: Make, session: Session
) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    found = pane(new_window(spoken), session, case, qtbot)
    assert wanted in words(found)
    cards = found.findChildren(LimitCard)
    assert any(card.findChildren(LimitBar) for card in cards)
    assert all(card.accessibleName().strip() for card in cards)


def test_taken_away_shows_assumptions(qtbot: QtBot, new_window: Make, session: Session) -> None:
    case, _ = record(session, act("taken_away", "2026-11-20"))
    found = pane(new_window(Language.ZH_HANS), session, case, qtbot)
    assert "假设" in words(found)
    assert "被带走，法律措施不明" in words(found)


def test_masked_limits_show_nothing_until_revealed(qtbot: QtBot, new_window: Make, session: Session) -> None:
    hidden = replace(act("criminal_detention", "2026-10-17"), minimum_level=Term("need_to_know"))
    case, _ = record(session, hidden)
    found = pane(new_window(Language.ZH_HANS), session, case, qtbot)
    assert found.findChildren(LimitCard) == []
    assert "刑事拘留" not in words(found)
    banner = found.findChildren(Banner)[0]
    banner.acted.emit()
    qtbot.waitUntil(lambda: bool(found.findChildren(LimitCard)), timeout=LONG)
    assert "2026年10月24日" in words(found)


def test_what_ended_is_folded_until_wanted(qtbot: QtBot, new_window: Make, session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17", end="2026-10-19"))
    found = pane(new_window(Language.EN), session, case, qtbot)
    before = len(found.findChildren(LimitCard))
    more = next(one for one in found.findChildren(Button) if "Ended" in one.text())
    more.click()
    qtbot.waitUntil(lambda: len(found.findChildren(LimitCard)) > before, timeout=LONG)


def test_a_case_without_measures_offers_to_record_one(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    case, _ = record(session)
    window = new_window(Language.EN)
    found = pane(window, session, case, qtbot)
    assert "No measure on record yet" in words(found)
