"""The limits of the next days on Home, and the way from there to the case."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from unittest.mock import patch

import pytest
from pytestqt.qtbot import QtBot

from app.gui.casework.fact_row import FactRow
from app.gui.casework.upcoming_row import UpcomingRow
from app.gui.pages.home_page import HomePage
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Term
from app.services.casework.upcoming import upcoming
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import record

LONG = 20_000


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault on 22 November 2026 with an overdue limit, one in 3 days, a masked one, and one far off."""
    opened = vault("mine")
    opened.today = lambda: date(2026, 11, 22)
    record(opened, act("criminal_detention", "2026-10-17"))
    record(opened, act("bail", "2025-11-25"))
    record(opened, replace(act("bail", "2025-11-30"), minimum_level=Term("need_to_know")))
    record(opened, act("bail", "2026-11-01"))
    return opened


def test_what_is_due_is_listed_by_its_last_day(session: Session) -> None:
    around = upcoming(session, "zh_hans")
    found = around.limits
    assert around.others == 0
    assert [(one.view.limit.rule_id, str(one.last)) for one in found] == [
        ("C05", "2026-10-24"), ("C12", "2026-11-25"), ("C12", "2026-11-30"),
    ]  # fmt: skip
    assert found[2].view.hidden
    assert not found[2].view.name


@pytest.mark.parametrize(
    ("spoken", "late"), [(Language.ZH_HANS, "逾期 29 天"), (Language.EN, "Overdue by 29 d")]
)
def test_home_leads_to_the_limits_of_the_case(
    spoken: Language, late: str, qtbot: QtBot, new_window: Callable[[Language], Window], session: Session
) -> None:
    window = new_window(spoken)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place())
    qtbot.waitUntil(lambda: len(window.findChildren(UpcomingRow)) == 3, timeout=LONG)
    first = window.findChildren(UpcomingRow)[0]
    assert first.accessibleName().startswith(late)
    first.click()
    qtbot.waitUntil(lambda: isinstance(window.shell and window.shell.page, RecordPage), timeout=LONG)
    assert window.shell.place().tab == "limits"


def test_what_ended_long_ago_is_counted_and_shown_when_asked_for(
    qtbot: QtBot, new_window: Callable[[Language], Window], session: Session
) -> None:
    record(session, act("criminal_detention", "2026-02-03"))
    around, whole = upcoming(session, "zh_hans"), upcoming(session, "zh_hans", everything=True)
    assert (len(around.limits), around.others) == (3, 1)
    assert str(whole.limits[0].last) < "2026-03-12"
    assert whole.others == 0
    assert not around.at_least
    with patch("app.services.casework.upcoming.COUNTED", 3):
        assert upcoming(session, "zh_hans").at_least
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place())
    qtbot.waitUntil(lambda: len(_rest(window)) == 1, timeout=LONG)
    [row] = _rest(window)
    assert row.words == "另有 1 个个案的期限已经届满或即将届满 · 列出"
    row.click()
    qtbot.waitUntil(lambda: len(window.findChildren(UpcomingRow)) > 3 and not _rest(window), timeout=LONG)


def _rest(window: Window) -> list[FactRow]:
    page = window.shell and window.shell.page
    assert isinstance(page, HomePage)
    return [row for row in page.limits.findChildren(FactRow) if row.isVisible() and row.isEnabled()]
