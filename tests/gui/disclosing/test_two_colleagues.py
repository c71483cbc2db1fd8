"""Two colleagues through the window: they meet, work apart, merge, settle, disclose; a consent is withdrawn.

With `ANJUAN_SHOTS` naming a folder, each stage leaves a picture there.
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.disclosing.ledger_page import LedgerPage
from app.gui.keys.add_sheet import AddSheet
from app.gui.keys.contact_detail import ContactDetail
from app.gui.keys.origin_strip import OriginStrip
from app.gui.merging.conflicts_page import ConflictsPage
from app.gui.pages.import_page import ImportPage
from app.gui.pages.reading_copy_card import ReadingCopyCard
from app.gui.pages.share_page import SharePage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.sharing.hub_page import HubPage
from app.gui.team.receipt_strip import ReceiptStrip
from app.gui.window import Window
from app.records.types.consent import Consent
from app.services import home, keys, recording
from app.services.keys import State
from app.services.session import Session
from tests.gui.disclosing.test_wizard import (
    NAME,
    World,
    face_the_risks,
    go_on,
    said,
    settle_mention,
    start,
    to_preview,
    world,
)
from tests.gui.keys.test_keys_page import detail, page_of, state
from tests.gui.pages.conftest import type_words
from tests.gui.pages.test_story import record_page, shell, text_line

__all__ = ["world"]
LONG = 40_000


@dataclass
class Story:
    """The windows of those who take part, and the pictures taken so far."""

    qtbot: QtBot
    spoken: Language
    folder: Path
    new_window: Callable[..., Window]
    windows: dict[str, Window] = field(default_factory=dict)
    taken: int = 0

    def open(self, session: Session) -> Window:
        """The one window of a vault."""
        if session.name not in self.windows:
            window = self.new_window(self.spoken)
            window.resize(1366, 768)
            window.enter(session)
            self.windows[session.name] = window
        window = self.windows[session.name]
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        return window

    def picture(self, window: Window, name: str) -> None:
        """A picture of the stage, where somebody wants to see it."""
        self.taken += 1
        if place := os.environ.get("ANJUAN_SHOTS"):
            self.qtbot.wait(100)
            window.grab().save(f"{place}/{self.spoken.value}-{self.taken:02d}-{name}.png")


@pytest.mark.parametrize("spoken", [Language.ZH_HANS, Language.EN])
def test_two_colleagues_and_a_desk(
    spoken: Language, qtbot: QtBot, tmp_path: Path, new_window: Callable[..., Window],
    vault: Callable[[str], Session], world: World,
) -> None:  # fmt: skip
    mine, theirs, desk = world.session, vault("theirs"), vault("desk")
    story = Story(qtbot, spoken, tmp_path, new_window)
    meet(story, mine, theirs, Qt.Key.Key_P)
    meet(story, theirs, mine, Qt.Key.Key_V)
    receive(story, theirs, send(story, mine, theirs, world.case))
    edit(story, mine, world.case, "，北窗补记")
    edit(story, theirs, world.case, "，南窗补记")
    receive(story, mine, send(story, theirs, mine, world.case))
    settle(story, mine, world.case)
    receive(story, theirs, send(story, mine, theirs, world.case))
    assert home.waiting(theirs) == {}
    assert title(theirs, world.case) == title(mine, world.case)
    disclose(story, world, desk)
    withdraw(story, world)


def title(session: Session, case: str) -> str:
    record = recording.fetch(session, case)
    assert record is not None
    return str(record.title.zh)  # type: ignore[attr-defined]


def meet(story: Story, one: Session, other: Session, key: Qt.Key) -> None:
    """The other's card is taken in, its digits are compared, and one key says how."""
    window = story.open(one)
    page = page_of(story.qtbot, window)
    page._add()
    sheet = next(sheet for sheet in window.findChildren(AddSheet) if sheet.isVisible())
    sheet.text.setPlainText(keys.own_card(other))
    sheet.act.click()
    story.qtbot.waitUntil(lambda: isinstance(page.detail, ContactDetail), timeout=LONG)
    contact = detail(page).contact
    detail(page).compare.line.setText(keys.digits(keys.us(other).card))
    same = detail(page).compare.told.text()
    assert same
    story.picture(window, "compare")
    row = page.roster.rows[f"contact:{contact.id}"]
    row.setFocus()
    QTest.keyClick(row, key)
    wanted = State.PERSON if key == Qt.Key.Key_P else State.VOICE
    story.qtbot.waitUntil(lambda: state(one, contact.id) is wanted, timeout=LONG)


def send(story: Story, one: Session, other: Session, case: str) -> Path:
    """The case, sealed on the Share page to the other's card."""
    window = story.open(one)
    shell(window).go(Place())
    shell(window).go(Place("share", filters=(("case", case),)))
    hub = shell(window).page
    assert isinstance(hub, HubPage)
    page = hub.inner
    assert isinstance(page, SharePage)
    story.qtbot.waitUntil(lambda: page.plan is not None, timeout=LONG)
    page.recipients.add(keys.own_card(other))
    story.picture(window, "share")
    target = story.folder / f"{story.taken}.age"
    page.seal_to(target)
    story.qtbot.waitUntil(target.exists, timeout=LONG)
    return target


def receive(story: Story, one: Session, bundle: Path) -> None:
    """The preview names a sender who was compared; everything is taken in."""
    window = story.open(one)
    page = opened(window, bundle)
    story.qtbot.waitUntil(lambda: page.preview is not None, timeout=LONG)
    assert page.preview is not None
    assert page.preview.sender.state in (State.PERSON, State.VOICE)
    story.picture(window, "preview")
    page.accept()
    story.qtbot.waitUntil(lambda: bool(page.findChildren(ReceiptStrip)), timeout=LONG)


def opened(window: Window, bundle: Path) -> ImportPage:
    shell(window).go(Place())
    shell(window).go(Place("import"))
    page = shell(window).page
    assert isinstance(page, ImportPage)
    page.examine(bundle)
    return page


def edit(story: Story, session: Session, case: str, more: str) -> None:
    """More words at the end of the title, saved with Ctrl+S."""
    window = story.open(session)
    shell(window).go(Place("record", type="case", record=case))
    line = text_line(record_page(window), "title")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_End)
    type_words(line, more)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    story.qtbot.waitUntil(lambda: title(session, case).endswith(more), timeout=LONG)


def settle(story: Story, session: Session, case: str) -> None:
    """Both titles stand until one key chooses."""
    assert home.waiting(session) == {case: 1}
    window = story.open(session)
    shell(window).go(Place("conflicts"))
    page = shell(window).page
    assert isinstance(page, ConflictsPage)
    story.qtbot.waitUntil(lambda: len(page.board.rows) == 1, timeout=LONG)
    words = re.sub("<[^>]*>", "", said(page.board))
    assert "北窗补记" in words
    assert "南窗补记" in words
    buttons = [button.text() for button in page.board.findChildren(QPushButton)]
    assert ("全部用显示的" if story.spoken is Language.ZH_HANS else "All as shown") in buttons
    story.picture(window, "conflict")
    QTest.keyClick(page.board.rows[0], Qt.Key.Key_Right)
    story.qtbot.waitUntil(lambda: home.waiting(session) == {}, timeout=LONG)


def disclose(story: Story, world: World, desk: Session) -> None:
    """The wizard seals to the desk's card; the desk sees who it is from, and reads no name."""
    window = story.open(world.session)
    page = start(window)
    to_preview(story.qtbot, page, Desk(world, keys.own_card(desk)))
    settle_mention(story.qtbot, window, page)
    story.picture(window, "leaves-and-stays")
    go_on(story.qtbot, page, 4)
    face_the_risks(story.qtbot, page)
    story.picture(window, "risks")
    go_on(story.qtbot, page, 5)
    story.qtbot.waitUntil(page.next_button.isEnabled, timeout=LONG)
    place = story.folder / "sealed"
    place.mkdir()
    page.seal_into(place)
    story.qtbot.waitUntil(lambda: bool(page.seal_step.sealed), timeout=LONG)
    read(story, world, desk, page.seal_step.sealed[0].path)


class Desk(World):
    """The same case, for a desk with a vault of its own."""

    def __init__(self, world: World, card: str) -> None:
        super().__init__(world.session, world.person, world.case, world.account, world.consent, world.desk)
        self._card = card

    @property
    def card(self) -> str:
        """The card that the desk gave."""
        return self._card


def read(story: Story, world: World, desk: Session, package: Path) -> None:
    """The desk has taken the sender's card in before."""
    contact = keys.add_contact(desk, keys.own_card(world.session))
    keys.set_state(desk, contact.id, State.VOICE)
    window = story.open(desk)
    page = opened(window, package)
    story.qtbot.waitUntil(lambda: bool(page.findChildren(ReadingCopyCard)), timeout=LONG)
    (strip,) = page.findChildren(OriginStrip)
    assert "mine" in strip.lines[0].accessibleName()
    (card,) = page.findChildren(ReadingCopyCard)
    story.picture(window, "reading-copy")
    card.unpack_to(story.folder / "copy")
    story.qtbot.waitUntil(lambda: card.folder is not None, timeout=LONG)
    html = (story.folder / "copy" / "index.html").read_text(encoding="utf-8")
    assert "补记" not in html, "the working title stays"
    assert NAME not in html
    assert world.case not in html


def is_withdrawn(world: World) -> bool:
    consent = recording.fetch(world.session, world.consent)
    return isinstance(consent, Consent) and consent.withdrawn_on is not None


def withdraw(story: Story, world: World) -> None:
    """The day is typed into the consent; the ledger says who has what already."""
    window = story.open(world.session)
    shell(window).go(Place("record", type="consent", record=world.consent))
    page = record_page(window)
    assert page.form is not None
    page.form.go_to_field("withdrawn_on")
    line = page.form.views()["withdrawn_on"].findChildren(QLineEdit)[0]
    line.setFocus()
    QTest.keyClicks(line, "2026-11-20")
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    story.qtbot.waitUntil(lambda: is_withdrawn(world), timeout=LONG)
    shell(window).go(Place("share", tab="ledger", record=world.consent))
    hub = shell(window).page
    assert isinstance(hub, HubPage)
    ledger_page = hub.inner
    assert isinstance(ledger_page, LedgerPage)
    story.qtbot.waitUntil(lambda: "desk" in said(ledger_page.detail), timeout=LONG)
    story.picture(window, "who-has-what")
    assert "theirs" in said(ledger_page.detail), "exchange bundles count too"
