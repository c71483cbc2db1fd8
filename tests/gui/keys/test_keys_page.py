"""Keys and contacts: adding, comparing with one key, barring, rotating, groups, the code to scan."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.crypto.identities import OwnIdentity
from app.gui.components.banner import Banner
from app.gui.keys.add_sheet import AddSheet
from app.gui.keys.contact_detail import ContactDetail
from app.gui.keys.group_detail import GroupDetail
from app.gui.keys.own_detail import OwnDetail
from app.gui.keys.page import KeysPage
from app.gui.keys.person_strip import PersonStrip
from app.gui.keys.qr_view import QrView
from app.gui.keys.reason_sheet import ReasonSheet
from app.gui.place import Place
from app.gui.sharing.hub_page import HubPage
from app.gui.window import Window
from app.records.declare import Record
from app.services import keys, recording
from app.services.keys import State
from app.services.session import Session

LONG = 20_000


def card(name: str = "Anna") -> str:
    return OwnIdentity.generate().card(name, 1).text()


def page_of(qtbot: QtBot, window: Window, key: str = "own") -> KeysPage:
    """The page, showing somebody."""
    shell = window.shell
    assert shell is not None
    shell.go(Place("share", tab="keys", filters=(("key", key),)))
    hub = shell.page
    assert isinstance(hub, HubPage)
    page = hub.inner
    assert isinstance(page, KeysPage)
    qtbot.waitUntil(lambda: page.all is not None, timeout=LONG)
    return page


def detail(page: KeysPage) -> ContactDetail:
    """The contact that is shown."""
    assert isinstance(page.detail, ContactDetail)
    return page.detail


def sheet(window: Window) -> ReasonSheet:
    """The sheet that asks for a reason."""
    return next(one for one in window.findChildren(ReasonSheet) if one.isVisible())


def state(session: Session, id_: str) -> State:
    contact = keys.by_id(session, id_)
    assert contact is not None
    return contact.state


def test_a_card_is_added_and_compared_with_one_key(qtbot: QtBot, window: Window, mine: Session) -> None:
    page = page_of(qtbot, window)
    page._add()
    added = next(one for one in window.findChildren(AddSheet) if one.isVisible())
    assert not added.act.isEnabled()
    added.text.setPlainText("nothing of the kind")
    assert added.fault.text()
    added.text.setPlainText("hello\n" + card("北窗"))
    assert "北窗" in added.name.text()
    added.act.click()
    qtbot.waitUntil(lambda: isinstance(page.detail, ContactDetail), timeout=LONG)
    contact = detail(page).contact
    assert detail(page).chip.text().startswith("Not compared yet")
    row = page.roster.rows[f"contact:{contact.id}"]
    assert row.isChecked()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    qtbot.waitUntil(row.hasFocus, timeout=5_000)
    QTest.keyClick(row, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: state(mine, contact.id) is State.PERSON, timeout=LONG)
    qtbot.waitUntil(lambda: detail(page).chip.text().startswith("Compared in person"), timeout=LONG)
    assert page.place().filters == (("key", f"contact:{contact.id}"),)


def test_typing_a_letter_into_the_line_marks_nothing(qtbot: QtBot, window: Window, mine: Session) -> None:
    contact = keys.add_contact(mine, card())
    page = page_of(qtbot, window, f"contact:{contact.id}")
    line = detail(page).compare.line
    line.setFocus()
    QTest.keyClicks(line, "vpx")
    assert line.text() == "vpx"
    assert state(mine, contact.id) is State.UNVERIFIED
    assert detail(page).compare.told.text()
    line.setText(keys.digits(contact.card))
    assert detail(page).compare.told.text() == "It is the same."
    line.setText(keys.spoken(contact.card, "zh_hans"))
    assert detail(page).compare.told.text() == "It is the same."
    line.setText(keys.digits(keys.us(mine).card))
    assert "differs" in detail(page).compare.told.text()


def test_what_differs_is_barred_and_lifted_only_with_a_reason(
    qtbot: QtBot, window: Window, mine: Session
) -> None:
    contact = keys.add_contact(mine, card())
    page = page_of(qtbot, window, f"contact:{contact.id}")
    detail(page).compare.differs.click()
    sheet(window).act.click()
    qtbot.waitUntil(lambda: state(mine, contact.id) is State.SUSPECTED, timeout=LONG)
    qtbot.waitUntil(lambda: detail(page).contact.state is State.SUSPECTED, timeout=LONG)
    detail(page).compare.voice.click()
    asked = sheet(window)
    assert not asked.act.isEnabled()
    asked.reason.setPlainText("called again")
    asked.act.click()
    qtbot.waitUntil(lambda: state(mine, contact.id) is State.VOICE, timeout=LONG)


def test_a_new_identity_and_the_removal_of_the_old(qtbot: QtBot, window: Window, mine: Session) -> None:
    keys.add_contact(mine, card("Anna"))
    page = page_of(qtbot, window)
    own = page.detail
    assert isinstance(own, OwnDetail)
    own.rotate_button.click()
    sheet(window).act.click()
    qtbot.waitUntil(lambda: len(keys.identities(mine)) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: page.all is not None and len(page.all.own) == 2, timeout=LONG)
    own = page.detail
    assert isinstance(own, OwnDetail)
    old = keys.identities(mine)[1]
    own._ask_remove(old)
    asked = sheet(window)
    assert any("Anna" in banner.accessibleName() for banner in asked.findChildren(Banner))
    asked.act.click()
    qtbot.waitUntil(lambda: len(keys.identities(mine)) == 1, timeout=LONG)


def test_a_group_is_made_changed_and_removed(qtbot: QtBot, window: Window, mine: Session) -> None:
    anna = keys.add_contact(mine, card("Anna"))
    page = page_of(qtbot, window)
    page.choose("group:")
    made = page.detail
    assert isinstance(made, GroupDetail)
    made.name.setText("UN desk")
    made.boxes[anna.id].setChecked(True)
    made.save()
    qtbot.waitUntil(lambda: [one.members for one in keys.groups(mine)] == [(anna.id,)], timeout=LONG)
    group = keys.groups(mine)[0]
    qtbot.waitUntil(lambda: f"group:{group.id}" in page.roster.rows, timeout=LONG)
    again = page.detail
    assert isinstance(again, GroupDetail)
    assert again.boxes[anna.id].isChecked()
    again.remove()
    qtbot.waitUntil(lambda: keys.groups(mine) == (), timeout=LONG)


def test_a_name_that_looks_like_another_is_said_before_it_is_taken(
    qtbot: QtBot, window: Window, mine: Session
) -> None:
    keys.add_contact(mine, card("Anna"))
    page = page_of(qtbot, window)
    page._add()
    added = next(one for one in window.findChildren(AddSheet) if one.isVisible())
    added.text.setPlainText(card("Аnna"))
    assert added.act.isEnabled()
    assert added._doubts.count() == 2
    added.text.setPlainText(card("Bo"))
    assert added._doubts.count() == 0


def strips(window: Window) -> list[PersonStrip]:
    """What the record page shows of a person's keys."""
    assert window.shell is not None
    assert window.shell.page is not None
    return window.shell.page.findChildren(PersonStrip)


def test_a_person_shows_the_state_of_its_keys(qtbot: QtBot, window: Window, mine: Session) -> None:
    person: Record = recording.save(mine, replace(recording.blank(mine, "person")))
    shell = window.shell
    assert shell is not None
    shell.go(Place("record", type="person", record=person.id))
    assert strips(window)[0].chips == []
    contact = keys.add_contact(mine, card(), person.id)
    keys.set_state(mine, contact.id, State.SUSPECTED)
    shell.go(Place())
    shell.go(Place("record", type="person", record=person.id))
    (strip,) = strips(window)
    assert [chip.text() for chip in strip.chips] == ["Key: Suspected"]
    strip.chips[0].click()
    page = shell.page
    assert isinstance(page, HubPage)
    inner = page.inner
    assert isinstance(inner, KeysPage)
    qtbot.waitUntil(lambda: isinstance(inner.detail, ContactDetail), timeout=LONG)
    assert detail(inner).contact.id == contact.id


@pytest.mark.parametrize("seed", [bytes(32), bytes(range(32))])
def test_the_code_on_the_screen_is_the_code(qtbot: QtBot, seed: bytes) -> None:
    view = QrView()
    qtbot.addWidget(view)
    modules = keys.qr_modules(seed)
    view.show_modules(modules)
    view.resize(view.sizeHint())
    picture = view.grab().toImage()
    step = view.width() // (len(modules) + 8)
    seen = tuple(
        tuple(
            picture.pixelColor((4 + x) * step + step // 2, (4 + y) * step + step // 2) == QColor("black")
            for x in range(len(modules))
        )
        for y in range(len(modules))
    )
    assert seen == modules
    assert picture.pixelColor(step, step) == QColor("white")
