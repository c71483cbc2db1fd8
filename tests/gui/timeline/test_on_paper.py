"""A timeline on paper: all of its list, its drawing, and nothing that is covered or was not asked for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.printing.preview_sheet import PreviewSheet
from app.gui.printing.warning_sheet import PrintWarning
from app.gui.timeline.pane import TimelinePane
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.values import Link, Term
from app.services import titling
from app.services.casework.timeline import Lane
from app.services.session import Session
from tests.gui.printing import on_file
from tests.procedure.acts import act
from tests.services.test_clocks import record
from tests.services.written import put

LONG = 20_000
Make = Callable[[Language], Window]


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault on 22 November 2026."""
    opened = vault("mine")
    opened.today = lambda: date(2026, 11, 22)
    return opened


def opened(window: Window, session: Session, case: str, qtbot: QtBot) -> TimelinePane:
    """The timeline of a case, once it shows something."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case, tab="timeline"))
    assert window.shell.page is not None
    pane = window.shell.page.findChildren(TimelinePane)[-1]
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)
    return pane


def agreed(pane: TimelinePane, qtbot: QtBot, *, named: bool = False) -> PreviewSheet:
    """Go past the warning to the preview."""
    pane.print.click()
    [warning] = [one for one in pane.window().findChildren(PrintWarning) if one.isVisible()]
    assert not warning.named
    warning.names.setChecked(named)
    warning.button.click()
    qtbot.waitUntil(lambda: bool(previews(pane)), timeout=LONG)
    return previews(pane)[-1]


def previews(pane: TimelinePane) -> list[PreviewSheet]:
    """Those that are open."""
    return [one for one in pane.window().findChildren(PreviewSheet) if one.isVisible()]


def said(sheet: PreviewSheet, target: Path) -> tuple[list[str], int]:
    """The words of its pages in the order of painting, and how many pages."""
    document = on_file.printed(target, sheet._pages)
    assert len(document) == sheet.paper.count
    assert all(on_file.inked(document, number) > 0.001 for number in range(len(document)))
    words = [page.get_textpage().get_text_range() for page in document]
    return ["".join(page.split()) for page in words], len(document)  # Qt places some letters one by one


@pytest.mark.parametrize("spoken", list(Language))
def test_warned_seen_and_painted(
    spoken: Language, qtbot: QtBot, new_window: Make, session: Session, tmp_path: Path
) -> None:
    case, _ = record(session, act("tea", "2026-08-11"), act("criminal_detention", "2026-10-17"))
    pane = opened(new_window(spoken), session, case, qtbot)
    sheet = agreed(pane, qtbot)
    [words], count = said(sheet, tmp_path / "timeline.pdf")
    assert count == 1
    assert pane.told is not None
    for one in pane.told.events:
        assert "".join(one.words.split()) in words
    assert not sheet.paper.grab().isNull()


def test_whose_it_is_only_when_ticked(
    qtbot: QtBot, new_window: Make, session: Session, tmp_path: Path
) -> None:
    case, _ = record(session, act("tea", "2026-11-11"))
    title = titling.title(session, case, "en").split()[0]
    pane = opened(new_window(Language.EN), session, case, qtbot)
    sheet = agreed(pane, qtbot)
    assert title not in said(sheet, tmp_path / "plain.pdf")[0][0]
    sheet.close_sheet()
    assert title in said(agreed(pane, qtbot, named=True), tmp_path / "named.pdf")[0][0]


def test_many_take_more_pages_and_lanes_that_are_off_stay_away(
    qtbot: QtBot, new_window: Make, session: Session, tmp_path: Path
) -> None:
    acts = [act("tea", f"2026-{month:02}-{day:02}") for month in range(1, 9) for day in range(1, 10)]
    case, _ = record(session, *acts)
    put(session, "note", cases=(Link(case),), date=from_edtf("2026-11-20"), kind=Term("visit_lawyer"))
    pane = opened(new_window(Language.EN), session, case, qtbot)
    pane.lanes[Lane.NEWS].setChecked(False)
    sheet = agreed(pane, qtbot)
    words, count = said(sheet, tmp_path / "many.pdf")
    assert count == 2
    assert sum(page.lower().count("tea") for page in words) >= len(acts)
    assert "lawyer" not in " ".join(words).lower()


def test_what_is_only_revealed_is_not_printed(
    qtbot: QtBot, new_window: Make, session: Session, tmp_path: Path
) -> None:
    case, _ = record(session, act("tea", "2026-11-11"))
    day, hidden = from_edtf("2026-11-20"), Term("need_to_know")
    note = put(
        session, "note", cases=(Link(case),), date=day, kind=Term("visit_lawyer"), minimum_level=hidden
    )
    pane = opened(new_window(Language.EN), session, case, qtbot)
    pane._desk.reveal(note)
    qtbot.waitUntil(lambda: pane.told is not None and note in [one.record for one in pane.told.events],
                    timeout=LONG)  # fmt: skip
    words, _ = said(agreed(pane, qtbot), tmp_path / "covered.pdf")
    assert "lawyer" not in words[0].lower()
