"""The page of the law: a rule is switched off and on, holidays are kept, and the checklist opens."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.gui.casework.steps_pane import StepsPane
from app.gui.law.page import LawPage
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.services.casework import first_hour, law
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def opened(window: Window, session: Session, qtbot: QtBot) -> LawPage:
    """The page, once it shows the rules."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("law"))
    page = window.shell.page
    assert isinstance(page, LawPage)
    qtbot.waitUntil(lambda: bool(page.rows), timeout=LONG)
    return page


def test_a_rule_is_found_and_switched(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    page = opened(new_window(Language.EN), session, qtbot)
    page.search.setText("C05")
    shown = [row for row in page.rows if not row.isHidden()]
    assert [row.rule.id for row in shown] == ["C05"]
    shown[0].box.click()
    qtbot.waitUntil(lambda: law.rules_off(session) == {"C05"}, timeout=LONG)
    shown[0].box.click()
    qtbot.waitUntil(lambda: law.rules_off(session) == frozenset(), timeout=LONG)


def test_holidays_are_kept_and_nonsense_is_refused(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    card = opened(new_window(Language.EN), session, qtbot).holidays
    card.year.setValue(2031)
    qtbot.waitUntil(card._unknown.isVisible, timeout=LONG)
    card.off.setPlainText("32-99")
    card.keep()
    qtbot.waitUntil(lambda: card._said.text() != "", timeout=LONG)
    assert 2031 not in law.holidays(session).years
    card.off.setPlainText("10-01..10-03\n 10-05，10-08")
    card.keep()
    qtbot.waitUntil(lambda: 2031 in law.holidays(session).years, timeout=LONG)
    wanted = "10-01..10-03\n10-05\n10-08"  # a line each, whatever stood between them
    qtbot.waitUntil(lambda: card.off.toPlainText() == wanted, timeout=LONG)


def test_the_checklist_is_ticked_in_the_window(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    task = first_hour.checklist(session, put(session, "case"), "zh_hans")
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="task", record=task, tab="steps"))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    qtbot.waitUntil(lambda: bool(page.findChild(StepsPane)), timeout=LONG)
    pane = page.findChild(StepsPane)
    assert pane is not None
    qtbot.waitUntil(lambda: len(pane.boxes) >= 10, timeout=LONG)
    pane.boxes[3].click()
    qtbot.waitUntil(lambda: "1 / " in pane._head.count.text(), timeout=LONG)
