"""The first page of a case in the window: what it shows, where it leads, by keys and by mouse."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.casework.clocks_pane import ClocksPane
from app.gui.casework.overview_pane import OverviewPane
from app.gui.components.button import Button
from app.gui.components.chip import Chip
from app.gui.pages.record_head import RecordHead
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.timeline.pane import TimelinePane
from app.gui.timeline.view import TimelineView
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.types.case import Case
from app.records.values import Link, Term
from app.services import recording
from app.services.casework.timeline import Event
from app.services.session import Session
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


def opened(window: Window, session: Session, case: str, tab: str = "") -> RecordPage:
    """The page of a case, once it shows something."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case, tab=tab))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    return page


def overview(page: RecordPage, qtbot: QtBot) -> OverviewPane:
    """Its first tab."""
    pane = page.findChildren(OverviewPane)[-1]
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)
    return pane


@pytest.mark.parametrize(
    ("spoken", "held", "ground"),
    [
        (Language.ZH_HANS, "已羁押 37 天（含首日）· 期限第 36 日", "延长的依据：未见"),
        (Language.ZH_HANT, "已羈押 37 天（含首日）· 期限第 36 日", "延長的依據：未見"),
        (Language.EN, "Day 37 in custody", "No ground on record for the extension"),
    ],
)
def test_a_case_opens_with_its_overview(
    spoken: Language, held: str, ground: str, qtbot: QtBot, new_window: Make, session: Session
) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    page = opened(new_window(spoken), session, case)
    pane = overview(page, qtbot)
    assert any(held in chip.text() for chip in page.findChildren(Chip))
    assert ground in pane.cards["missing"].rows[0].words
    assert pane.limit is not None
    assert pane.timeline is not None
    assert [one.words for one in pane.timeline.view._events if one.until]
    pane.limit.link.click()
    assert window_page(page).findChildren(ClocksPane)


def chips(page: RecordPage) -> list[Chip]:
    """What the head of a case tells."""
    return [chip for head in page.findChildren(RecordHead) for chip in head.findChildren(Chip)]


@pytest.mark.parametrize("tab", ["history", "limits", "form"])
def test_the_head_tells_how_a_case_stands_above_every_tab(
    tab: str, qtbot: QtBot, new_window: Make, session: Session
) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    page = opened(new_window(Language.EN), session, case, tab)
    qtbot.waitUntil(lambda: any("Day 37 in custody" in one.text() for one in chips(page)), timeout=LONG)
    whole = lambda: all(one.width() == one.sizeHint().width() for one in chips(page))  # noqa: E731
    qtbot.waitUntil(whole, timeout=LONG)


def test_the_head_of_a_case_that_is_covered_tells_nothing(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    page = opened(new_window(Language.EN), session, case)
    qtbot.waitUntil(lambda: bool(chips(page)), timeout=LONG)
    found = recording.fetch(session, case)
    assert isinstance(found, Case)
    recording.save(session, replace(found, minimum_level=Term("need_to_know")))
    qtbot.waitUntil(lambda: not chips(page), timeout=LONG)


def window_page(page: RecordPage) -> RecordPage:
    """The page that the window shows now."""
    window = page.window()
    assert isinstance(window, Window)
    assert window.shell is not None
    found = window.shell.page
    assert isinstance(found, RecordPage)
    return found


def test_one_letter_begins_a_record_of_the_case(qtbot: QtBot, new_window: Make, session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    page = opened(new_window(Language.ZH_HANS), session, case)
    overview(page, qtbot)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_N)
    begun = window_page(page)
    assert begun.place().type == "note"
    assert begun.case_id() == case
    assert begun.form is not None


def test_a_gap_leads_to_where_it_is_filled(qtbot: QtBot, new_window: Make, session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    page = opened(new_window(Language.EN), session, case)
    pane = overview(page, qtbot)
    row = next(one for one in pane.cards["missing"].rows if "consent" in one.words.lower())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window_page(page).place().type == "consent"


def test_what_was_typed_waits_in_the_form(new_window: Make, session: Session) -> None:
    from app.services import drafting

    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    drafting.keep(session, case, {"kind": "record", "type": "case", "form": {}})
    assert opened(new_window(Language.EN), session, case).place().tab == "form"


def test_the_timeline_by_keys_lanes_and_as_a_picture(
    qtbot: QtBot, new_window: Make, session: Session, tmp_path: Path
) -> None:
    case, _ = record(session, act("tea", "2026-08-11"), act("criminal_detention", "2026-10-17"))
    note = put(session, "note", cases=(Link(case),), date=from_edtf("2026-11-20"), kind=Term("visit_lawyer"))
    page = opened(new_window(Language.EN), session, case, "timeline")
    pane = page.findChildren(TimelinePane)[-1]
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)
    view = pane.card.view
    view.setFocus()
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_Minus):
        QTest.keyClick(view, key)
    assert view.zoom == "year"
    for lane, box in pane.lanes.items():
        box.setChecked(lane == "news")
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.current is not None
    assert view.current.record == note
    assert "20 November 2026" in view.accessibleDescription()
    assert [row.words for row in pane.list.rows] == [
        row.words for row in pane.list.rows if "2026" in row.words
    ]
    picture = tmp_path / "timeline.png"
    pane.save_picture(picture)
    qtbot.waitUntil(picture.exists, timeout=LONG)
    assert picture.read_bytes().startswith(b"\x89PNG")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window_page(page).record.id == note


def test_the_picture_is_of_what_is_not_only_revealed(
    qtbot: QtBot, new_window: Make, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, _ = record(session, act("tea", "2026-11-11"))
    day, hidden = from_edtf("2026-11-20"), Term("need_to_know")
    note = put(
        session, "note", cases=(Link(case),), date=day, kind=Term("visit_lawyer"), minimum_level=hidden
    )
    page = opened(new_window(Language.EN), session, case, "timeline")
    page.desk.reveal(note)
    pane = page.findChildren(TimelinePane)[-1]
    qtbot.waitUntil(lambda: note in shown_in(pane), timeout=LONG)
    written: list[str] = []
    like = TimelineView.like

    def noted(view: TimelineView, events: Sequence[Event]) -> TimelineView:
        written.extend(one.record for one in events)
        return like(view, events)

    monkeypatch.setattr(TimelineView, "like", noted)
    pane.save_picture(tmp_path / "timeline.png")
    qtbot.waitUntil((tmp_path / "timeline.png").exists, timeout=LONG)
    assert len(written) == 1
    assert note not in written


def shown_in(pane: TimelinePane) -> list[str]:
    """The records that a timeline tells of."""
    return [one.record for one in pane.told.events] if pane.told else []


def test_the_overview_follows_what_belongs_to_the_case(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    page = opened(new_window(Language.EN), session, case)
    pane = overview(page, qtbot)
    before = pane.told
    note = put(session, "note", cases=(Link(case),), date=from_edtf("2026-11-20"), kind=Term("visit_lawyer"))
    qtbot.waitUntil(lambda: pane.told is not before, timeout=LONG)
    assert pane.told is not None
    assert note in {one.record for one in pane.told.recent}


def test_a_covered_case_shows_nothing_until_it_is_revealed(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    person = put(session, "person", minimum_level=Term("public"))
    case = put(
        session, "case", code="K7Q-4MD", principals=(Link(person),), minimum_level=Term("need_to_know")
    )
    page = opened(new_window(Language.EN), session, case)
    pane = page.findChildren(OverviewPane)[-1]
    qtbot.waitUntil(lambda: pane.widget() is not None, timeout=LONG)
    assert pane.told is None
    words = " ".join(label.text() for label in pane.findChildren(QLabel))
    assert "Hidden" in words
    pane.findChildren(Button)[0].click()
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)


def test_who_is_covered_is_shown_by_a_click(qtbot: QtBot, new_window: Make, session: Session) -> None:
    secret = Term("need_to_know")
    person = put(session, "person", minimum_level=secret)
    case = put(session, "case", code="K7Q-4MD", principals=(Link(person),))
    put(session, "consent", person=Link(person), cases=(Link(case),), minimum_level=secret)
    pane = overview(opened(new_window(Language.EN), session, case), qtbot)
    assert "1 consent covered" in pane.cards["consents"].rows[0].words
    row = pane.cards["people"].rows[0]
    assert "1 person covered" in row.words
    row.click()
    qtbot.waitUntil(lambda: pane.told is not None and len(pane.told.people) == 1, timeout=LONG)
    assert pane.told is not None
    assert pane.told.people[0].id == person
