"""The exposure check in the window: masked until revealed, acted on as one step, taken back by Ctrl+Z."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.crypto.identities import OwnIdentity
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel
from app.gui.disclosing.exposure_page import ExposurePage
from app.gui.disclosing.record_line import RecordLine
from app.gui.keys.contact_detail import ContactDetail
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Link, Term
from app.services import keys
from app.services.session import Session
from app.vault.lists import ListQuery
from tests.gui.pages.test_story import shell
from tests.services.written import person, put

LONG = 20_000
SOURCE = "林若溪"


@pytest.fixture
def exposed(vault: Callable[[str], Session]) -> tuple[Session, str]:
    """A vault with a contact, who met somebody and shares a case with a source."""
    session = vault("mine")
    taken, source, client = (person(session, name) for name in ("周砚秋", SOURCE, "何田"))
    put(session, "information", source=Link(source), persons=(Link(taken),))
    put(session, "case", principals=(Link(client), Link(taken)))
    put(session, "consent", person=Link(client), given_by=Term("self"))
    keys.add_contact(session, OwnIdentity.generate().card("desk", 1).text(), taken)
    return session, taken


def open_check(qtbot: QtBot, window: Window, person_id: str) -> ExposurePage:
    """From the person's record by its menu, as a user does."""
    shell(window).go(Place("record", type="person", record=person_id))
    page = shell(window).page
    assert isinstance(page, RecordPage)
    more = [one for one in page.findChildren(IconButton) if one.accessibleName() in ("More", "更多")]
    with pytest.MonkeyPatch.context() as patch:
        # Without a window manager nobody gives the keyboard back after a popup.
        patch.setattr(QMenu, "popup", lambda *_: None)
        QTest.mouseClick(more[-1], Qt.MouseButton.LeftButton)
    actions = [action for menu in page.findChildren(QMenu) for action in menu.actions()]
    check = [one for one in actions if "暴露核查" in one.text() or "Exposure" in one.text()]
    check[0].trigger()
    made = shell(window).page
    assert isinstance(made, ExposurePage)
    qtbot.waitUntil(lambda: made.view is not None, timeout=LONG)
    return made


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(ElidedLabel))


@pytest.mark.parametrize("spoken", [Language.ZH_HANS, Language.EN])
def test_masked_then_acted_on_then_undone(
    spoken: Language, qtbot: QtBot, new_window: Callable[..., Window], exposed: tuple[Session, str]
) -> None:
    session, taken = exposed
    window = new_window(spoken)
    window.enter(session)
    page = open_check(qtbot, window, taken)
    assert SOURCE not in said(page)
    page._reveal_all()
    qtbot.waitUntil(lambda: SOURCE in said(page), timeout=LONG)
    assert page.act_button.isEnabled()
    page.act_button.click()
    qtbot.waitUntil(lambda: session.read.count(ListQuery("task")) == 5, timeout=LONG)
    [contact] = keys.of_person(session, taken)
    assert contact.state is keys.State.SUSPECTED
    qtbot.waitUntil(lambda: page.view is not None and not page.view.consents, timeout=LONG)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.read.count(ListQuery("task")) == 0, timeout=LONG)


def test_what_is_unticked_is_not_done_and_nothing_ticked_says_so(
    qtbot: QtBot, new_window: Callable[..., Window], exposed: tuple[Session, str]
) -> None:
    session, taken = exposed
    window = new_window(Language.EN)
    window.enter(session)
    page = open_check(qtbot, window, taken)
    for line in page.people.findChildren(RecordLine):
        assert line.box is not None
        line.box.setChecked(False)
    for box in page.rest.findChildren(QCheckBox):
        box.setChecked(False)
    assert not page.act_button.isEnabled()
    assert page.footer.words.text() == "Nothing is ticked"
    page.people.all_button.click()
    assert page.act_button.isEnabled()
    page.act_button.click()
    qtbot.waitUntil(lambda: session.read.count(ListQuery("task")) == 3, timeout=LONG)
    [contact] = keys.of_person(session, taken)
    assert contact.state is keys.State.UNVERIFIED


def test_a_lost_device_is_another_check_and_the_place_remembers_it(
    qtbot: QtBot, new_window: Callable[..., Window], exposed: tuple[Session, str]
) -> None:
    session, taken = exposed
    [contact] = keys.of_person(session, taken)
    window = new_window(Language.EN)
    window.enter(session)
    assert window.desk is not None
    detail = ContactDetail(window.desk, contact, "", uninformed=False)
    qtbot.addWidget(detail)
    detail.exposure.click()
    page = shell(window).page
    assert isinstance(page, ExposurePage)
    page.event_choice.chosen.emit("device")
    place = Place("exposure", record=taken, filters=(("contact", contact.id), ("event", "device")))
    qtbot.waitUntil(lambda: page.view is not None and page.view.exposure.event == "device", timeout=LONG)
    assert page.view is not None
    assert page.view.exposure.person == taken
    assert page.view.exposure.event == "device"
    assert page.place() == place
