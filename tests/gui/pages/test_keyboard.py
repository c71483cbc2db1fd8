"""The keyboard map: what each key does, and that no letter does anything while one types."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.components.button import Button
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.toast import Toast
from app.gui.intake import IntakePage, Written
from app.gui.pages.record_page import RecordPage
from app.gui.pages.share_page import SharePage
from app.gui.palette import Palette
from app.gui.place import Place
from app.gui.shell import Shell
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.types.case import Case
from app.records.types.person import Person
from app.records.values import Bilingual, Link, YesNo
from app.records.words import type_word
from app.services import opening, recording
from app.services.session import Session

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
LONG = 20_000


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault with one case."""
    made = vault("mine")
    title, day = Bilingual("林若溪案", ""), from_edtf("2026-10-17")
    recording.save(made, Case(id=CASE, code="K7Q-4MD", title=title, opened_on=day))
    return made


CASE = "11111111-1111-4111-8111-111111111111"


@pytest.fixture
def shell(new_window: Callable[..., Window], session: Session) -> Shell:
    """The window of the vault."""
    window = new_window()
    window.enter(session)
    found = window.centralWidget()
    assert isinstance(found, Shell)
    return found


def press(shell: Shell, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or shell, key, modifiers)


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_1, Place("home")), (Qt.Key.Key_2, Place("list", type="case")),
        (Qt.Key.Key_3, Place("list", type="person")), (Qt.Key.Key_4, Place("list", type="intervention")),
        (Qt.Key.Key_5, Place("list", type="evidence")), (Qt.Key.Key_6, Place("list", type="task")),
        (Qt.Key.Key_7, Place("calendar")), (Qt.Key.Key_8, Place("money")), (Qt.Key.Key_9, Place("library")),
        (Qt.Key.Key_0, Place("share")),
    ],
)  # fmt: skip
def test_alt_and_a_digit_goes_to_a_page(shell: Shell, key: Qt.Key, place: Place) -> None:
    shell.go(Place("settings"))
    press(shell, key, ALT)
    assert (shell.place().page, shell.place().type) == (place.page, place.type)


def test_the_keys_of_the_window(qtbot: QtBot, shell: Shell, session: Session) -> None:
    press(shell, Qt.Key.Key_N, CTRL | SHIFT)
    assert isinstance(shell.page, IntakePage)
    press(shell, Qt.Key.Key_Escape)
    assert shell.place().page == "home"
    press(shell, Qt.Key.Key_H, CTRL | SHIFT)
    assert session.hide_names
    press(shell, Qt.Key.Key_H, CTRL | SHIFT)
    assert not session.hide_names
    press(shell, Qt.Key.Key_N, CTRL)
    assert shell.place().type == "case"
    press(shell, Qt.Key.Key_Left, ALT)
    assert shell.place().page == "home"
    press(shell, Qt.Key.Key_K, CTRL)
    palette = next(one for one in shell.window().findChildren(Palette) if one.isVisible())
    press(shell, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not palette.isVisible(), timeout=LONG)
    before = QApplication.focusWidget()
    press(shell, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is not before


@pytest.mark.parametrize(
    ("key", "type_"),
    [
        (Qt.Key.Key_A, "act"), (Qt.Key.Key_S, "assistance"), (Qt.Key.Key_N, "note"), (Qt.Key.Key_T, "task"),
        (Qt.Key.Key_F, "evidence"),
    ],
)  # fmt: skip
def test_a_letter_in_a_case_begins_what_belongs_to_it(shell: Shell, key: Qt.Key, type_: str) -> None:
    shell.go(Place("record", type="case", record=CASE))
    press(shell, key)
    assert shell.place().type == type_
    page = shell.page
    assert isinstance(page, RecordPage)
    assert page.case_id() == CASE
    assert page.form is not None


def test_a_letter_in_an_editor_is_a_letter(shell: Shell) -> None:
    shell.go(Place("record", type="case", record=CASE))
    page = shell.page
    assert isinstance(page, RecordPage)
    assert page.form is not None
    line = page.form.views()["code"].findChildren(QLineEdit)[0]
    line.setFocus()
    press(shell, Qt.Key.Key_A)
    assert shell.page is page
    assert line.text() == "aK7Q-4MD"


def test_f1_pins_help_and_f8_goes_to_what_is_wrong(shell: Shell) -> None:
    shell.go(Place("record", type="case", record=CASE))
    page = shell.page
    assert isinstance(page, RecordPage)
    form = page.form
    assert form is not None
    line = form.views()["opened_on"].findChildren(QLineEdit)[0]
    line.setFocus()
    press(shell, Qt.Key.Key_F1)
    assert form.outline.help.pin.isChecked()
    line.setText("2026年13月")
    form.views()["code"].findChildren(QLineEdit)[0].setFocus()
    press(shell, Qt.Key.Key_S, CTRL)
    assert QApplication.focusWidget() is line  # saving stops at the first thing that is wrong
    form.views()["code"].findChildren(QLineEdit)[0].setFocus()
    press(shell, Qt.Key.Key_F8)
    assert QApplication.focusWidget() is line


def test_an_interrupted_intake_comes_back_whole(shell: Shell, session: Session) -> None:
    caller = Person(id="22222222-2222-4222-8222-222222222222")
    recording.save(session, caller)
    shell.intake()
    page = shell.page
    assert isinstance(page, IntakePage)
    page.texts["who"].setFocus()
    QTest.keyClicks(page.texts["who"], "Lin")
    page._recorded.setChecked(True)
    page.caller.set_value(Link(caller.id))
    page._by_answer[YesNo.NO].setChecked(True)
    page.keep_draft()
    shell.go(Place("home"))
    shell.intake()
    again = shell.page
    assert isinstance(again, IntakePage)
    told = again.intake()
    assert (told.who, told.caller, told.caller_recorded) == ("Lin", caller.id, True)
    assert told.may_call_back is YesNo.NO


def test_who_wrote_down_a_call_may_read_it(qtbot: QtBot, shell: Shell, session: Session) -> None:
    shell.intake()
    page = shell.page
    assert isinstance(page, IntakePage)
    QTest.keyClicks(page.texts["who"], "Lin")
    ids: set[str] = set()
    session.on_change.append(ids.update)
    page.save()
    qtbot.waitUntil(lambda: bool(page.findChildren(Written)), timeout=LONG)
    written = page.findChildren(Written)[0]
    written.findChildren(Button)[0].click()
    assert ids
    assert all(session.revealed(id_) for id_ in ids)
    shell.back()
    assert shell.place().page == "home"


def test_the_next_step_of_sharing_takes_the_keyboard(qtbot: QtBot, shell: Shell) -> None:
    shell.go(Place("share"))
    page = shell.findChildren(SharePage)[0]
    qtbot.waitUntil(lambda: page.cases.list.model().rowCount() == 1, timeout=LONG)
    page.cases.list.selectAll()
    page.next.setFocus()
    page.next.click()
    assert QApplication.focusWidget() is page.recipients.line
    page.back.setFocus()
    page.back.click()
    assert QApplication.focusWidget() is page.cases.list


@pytest.mark.parametrize("most", [500, 0])
def test_undo_says_what_it_took_back(
    qtbot: QtBot, shell: Shell, session: Session, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.history.MOST_COUNTED", most)
    recording.save(session, Person(id="22222222-2222-4222-8222-222222222222"))
    shell.go(Place("settings"))
    what = "1 record" if most == 0 else type_word("en", "person")
    press(shell, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: f"Undone: {what}" in said(shell), timeout=LONG)
    press(shell, Qt.Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: f"Done again: {what}" in said(shell), timeout=LONG)


def test_ctrl_z_takes_nothing_back_behind_a_sheet(qtbot: QtBot, shell: Shell, session: Session) -> None:
    """Typing in a sheet, one means what is typed there, not a record behind it."""
    person = recording.save(session, Person(id="22222222-2222-4222-8222-222222222222"))
    shell.go(Place("settings"))
    shell.search()
    sheet = next(one for one in shell.findChildren(Palette) if one.isVisible())
    press(shell, Qt.Key.Key_Z, CTRL)
    QTest.qWait(300)
    assert session.read.get(person.id) is not None
    sheet.close_sheet()
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in shell.findChildren(Palette)), timeout=LONG)
    press(shell, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: session.read.get(person.id) is None, timeout=LONG)


def said(shell: Shell) -> str:
    """What the line at the foot says for a moment."""
    return " ".join(one.text() for toast in shell.findChildren(Toast) for one in toast.findChildren(QLabel))


def test_new_recovery_words_are_asked_first(qtbot: QtBot, shell: Shell, session: Session) -> None:
    from app.gui.pages.settings_slots import SlotsCard

    shell.go(Place("settings"))
    before = opening.slots(session)
    card = shell.findChildren(SlotsCard)[0]
    header = (session.vault.folder / "header-a").read_bytes()
    card.renew_words()
    sheet = next(one for one in shell.window().findChildren(ConfirmSheet) if one.isVisible())
    assert QApplication.focusWidget() is sheet.cancel
    press(shell, Qt.Key.Key_Escape)
    QTest.qWait(50)
    assert (session.vault.folder / "header-a").read_bytes() == header
    card.renew_words()
    sheet = next(one for one in shell.window().findChildren(ConfirmSheet) if one.isVisible())
    sheet.button.click()
    qtbot.waitUntil(lambda: (session.vault.folder / "header-a").read_bytes() != header, timeout=LONG)
    assert [one.kind for one in opening.slots(session)] == [one.kind for one in before]
