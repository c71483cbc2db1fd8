"""The charts in the window: bars and table say the same, and what is written holds no small number."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCharts import QHorizontalBarSeries
from pytestqt.qtbot import QtBot

from app.gui.charts.page import ChartsPage
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Term
from app.services import ledger
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def opened(window: Window, session: Session, qtbot: QtBot, tab: str = "") -> ChartsPage:
    """The page, once it shows a chart."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("charts", tab=tab))
    page = window.shell.page
    assert isinstance(page, ChartsPage)
    qtbot.waitUntil(lambda: page.told is not None, timeout=LONG)
    return page


@pytest.mark.parametrize(
    ("spoken", "words"),
    [(Language.ZH_HANS, "不等于实际发生的侵害"), (Language.EN, "not violations committed")],
)
def test_bars_and_table_say_the_same(
    spoken: Language, words: str, qtbot: QtBot, new_window: Callable[..., Window],
    vault: Callable[[str], Session], tmp_path: Path,
) -> None:  # fmt: skip
    session = vault("mine")
    for code, times in (("arrest", 4), ("bail", 2)):
        for _ in range(times):
            put(session, "act", type=Term(f"measure:{code}"))
    page = opened(new_window(spoken), session, qtbot)
    [series] = page.view.chart().series()
    assert isinstance(series, QHorizontalBarSeries)
    bars = [series.barSets()[0].at(number) for number in range(series.barSets()[0].count())]
    table = [page.numbers.item(row, 1) for row in range(page.numbers.rowCount())]
    assert list(reversed(bars)) == [float(item.text()) for item in table if item is not None] == [4.0, 2.0]
    assert words in page.remark.text()
    page.write(tmp_path / "chart.csv")
    page.write(tmp_path / "chart.png")
    qtbot.waitUntil(lambda: len(ledger.entries(session)) == 2, timeout=LONG)
    lines = (tmp_path / "chart.csv").read_text("utf-8-sig").splitlines()
    assert [line.rpartition(",")[2] for line in lines[1:3]] == ["4", "<3"]
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_another_chart_and_a_question_before_anything_leaves(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    put(session, "case", risks=(Term("harassment"),))
    page = opened(new_window(Language.EN), session, qtbot, "risks")
    qtbot.waitUntil(lambda: page.told is not None and page.told.key == "risks", timeout=LONG)
    page.choice.setCurrentIndex(page.choice.findData("acts_by_type"))
    qtbot.waitUntil(lambda: page.told is not None and page.told.key == "acts_by_type", timeout=LONG)
    assert page.numbers.rowCount() == 0
    page.data.click()
    assert [one for one in page.window().findChildren(ConfirmSheet) if one.isVisible()]
