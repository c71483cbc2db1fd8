"""The team folder and travelling, in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.components.button import Button
from app.gui.pages.import_page import ImportPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.sharing.hub_page import HubPage
from app.gui.team.home_card import TeamHomeCard
from app.gui.team.page import TeamPage
from app.gui.team.receipt_strip import ReceiptStrip
from app.gui.team.travel_page import TravelPage
from app.gui.team.watch import watch_of
from app.gui.window import Window
from app.records.values import Bilingual
from app.services import keys, team, travel
from app.services.keys import State
from app.services.session import Session
from app.services.team import Watch
from tests.gui.pages.test_story import LONG
from tests.services.team_pair import a_case, edited


def tab(window: Window, key: str) -> TeamPage | TravelPage:
    """The inner page of Share."""
    assert window.shell is not None
    window.shell.go(Place("share", tab=key))
    page = window.shell.page
    assert isinstance(page, HubPage)
    assert isinstance(page.inner, TeamPage | TravelPage)
    return page.inner


def met(one: Session, other: Session) -> str:
    """The other is known here, verified in person; the id of the contact."""
    known = keys.add_contact(one, keys.own_card(other))
    keys.set_state(one, known.id, State.PERSON)
    return known.id


@pytest.mark.parametrize("spoken", [Language.ZH_HANS, Language.EN])
def test_a_team_folder_is_set_up_sent_through_and_taken_from(
    spoken: Language, qtbot: QtBot, tmp_path: Path,
    new_window: Callable[..., Window], vault: Callable[[str], Session],
) -> None:  # fmt: skip
    mine, theirs = vault("mine"), vault("theirs")
    contact, back = met(mine, theirs), met(theirs, mine)
    case, notes = a_case(mine)
    folder = tmp_path / "team"
    folder.mkdir()
    window = new_window(spoken)
    window.enter(mine)
    page = tab(window, "team")
    assert isinstance(page, TeamPage)
    assert not page.send_button.isEnabled()
    page.set_folder(folder)
    qtbot.waitUntil(lambda: contact in page.members.boxes, timeout=LONG)
    assert not page.members.automatic[contact].isEnabled(), "off, and for members only"
    page.members.boxes[contact].setChecked(True)
    qtbot.waitUntil(lambda: page.cases.list.rows.rowCount() == 1, timeout=LONG)
    page.cases.list.selectAll()
    page.save()
    qtbot.waitUntil(page.send_button.isEnabled, timeout=LONG)
    QTest.mouseClick(page.send_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(list(folder.glob("*.age"))) == 1, timeout=LONG)
    page.members.automatic[contact].setChecked(True)
    qtbot.waitUntil(lambda: team.team(mine).automatic == (contact,), timeout=LONG)  # type: ignore[union-attr]
    answer(theirs, folder, back, case.id, notes[0].id)
    watch_of(page.desk).look()
    qtbot.waitUntil(lambda: bool(team.team(mine).taken), timeout=LONG)  # type: ignore[union-attr]
    assert window.shell is not None
    window.shell.go(Place())
    home = window.shell.page
    assert home is not None
    card = home.findChild(TeamHomeCard)
    assert card is not None
    qtbot.waitUntil(card.isVisible, timeout=LONG)
    assert title(mine, notes[0].id) == "他们改的"
    QTest.mouseClick(card.findChildren(Button)[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: title(mine, notes[0].id) == "记录 0", timeout=LONG)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=LONG)


def title(session: Session, id_: str) -> str:
    record = session.vault_record(id_)
    return str(record.title.zh)  # type: ignore[union-attr]


def answer(session: Session, folder: Path, contact: str, case: str, note: str) -> None:
    """The other member takes what is there, changes one record, and sends."""
    team.set_up(session, folder, [case], [contact])
    team.set_automatic(session, contact, True)
    watch = Watch(session)
    watch.turn()
    edited(session, note, title=Bilingual("他们改的"))
    assert watch.send() is not None


@pytest.mark.parametrize("spoken", [Language.ZH_HANS, Language.EN])
def test_everything_is_sealed_confirmed_by_words_and_purged(
    spoken: Language, qtbot: QtBot, tmp_path: Path,
    new_window: Callable[..., Window], vault: Callable[[str], Session],
) -> None:  # fmt: skip
    mine, theirs = vault("mine"), vault("theirs")
    a_case(mine)
    window = new_window(spoken)
    window.enter(mine)
    page = tab(window, "travel")
    assert isinstance(page, TravelPage)
    assert not page.all.seal_button.isEnabled()
    page.recipients.add(keys.own_card(theirs))
    assert page.all.seal_button.isEnabled()
    page.seal_all(tmp_path / "bundle.age")
    qtbot.waitUntil(lambda: page.all.states.currentIndex() == 1, timeout=LONG)
    page.all.code.setText("abandon abandon abandon abandon abandon")
    QTest.mouseClick(page.all.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.all.fault.isVisible, timeout=LONG)
    assert travel.pending(mine) is not None
    code = words_shown(qtbot, new_window(spoken), theirs, tmp_path / "bundle.age")
    page.all.code.setText(code)
    QTest.mouseClick(page.all.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.all.states.currentIndex() == 2, timeout=LONG)
    assert not page.all.purge_button.isEnabled()
    qtbot.waitUntil(lambda: len(page.reach.lines()) >= 4, timeout=LONG)
    said = " ".join(page.reach.lines()).lower()
    assert "cannot open" not in said
    assert ("实验室" if spoken is Language.ZH_HANS else "laboratory") in said
    page.all.again.setText(code)
    QTest.mouseClick(page.all.purge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: mine.read.counts() == {}, timeout=LONG)
    qtbot.waitUntil(lambda: page.all.states.currentIndex() == 0, timeout=LONG)


def words_shown(qtbot: QtBot, window: Window, session: Session, bundle: Path) -> str:
    """Take a bundle in, in another window, and read the words that it shows."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("import", text=str(bundle)))
    page = window.shell.page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.preview is not None, timeout=LONG)
    page.accept()
    qtbot.waitUntil(lambda: any(strip.words for strip in page.findChildren(ReceiptStrip)), timeout=LONG)
    return next(strip.words for strip in page.findChildren(ReceiptStrip) if strip.words)


def test_some_cases_are_sealed_and_purged_once_their_code_is_typed(
    qtbot: QtBot, tmp_path: Path, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    mine, theirs = vault("mine"), vault("theirs")
    case, _ = a_case(mine)
    window = new_window(Language.EN)
    window.enter(mine)
    page = tab(window, "travel")
    assert isinstance(page, TravelPage)
    page.recipients.add(keys.own_card(theirs))
    qtbot.waitUntil(lambda: page.some.cases.list.rows.rowCount() == 1, timeout=LONG)
    page.some.cases.list.selectAll()
    page.some.reason.setText("border")
    assert not page.some.button.isEnabled()
    page.some.code.setText(case.code)  # type: ignore[attr-defined]
    assert page.some.button.isEnabled()
    page.seal_some(tmp_path / "b.age")
    qtbot.waitUntil(lambda: mine.read.counts() == {}, timeout=LONG)
    assert (tmp_path / "b.age").is_file()
