"""The main job in the window, once in each language: from nothing to a case in a colleague's vault."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.pages.home_page import HomePage
from app.gui.pages.import_page import ImportPage
from app.gui.pages.list_page import ListPage
from app.gui.pages.record_page import RecordPage
from app.gui.pages.share_page import SharePage
from app.gui.palette import Palette
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.sharing.hub_page import HubPage
from app.gui.shell import Shell
from app.gui.unlock import Unlock
from app.gui.window import Window
from app.gui.wizard.asking import Asking
from app.gui.wizard.idle import Idle
from app.gui.wizard.wizard import Wizard
from app.gui.wizard.words import Words
from app.services import keys
from app.services.session import Session
from tests.gui.pages.conftest import Left, type_words

TITLE = "林若溪案"
MORE = "，另见何田案"
LONG = 20_000


@pytest.mark.parametrize("spoken", list(Language))
def test_the_whole_story(
    spoken: Language, qtbot: QtBot, tmp_path: Path, left: Left,
    new_window: Callable[..., Window], vault: Callable[[str], Session],
) -> None:  # fmt: skip
    window = new_window(spoken)
    passphrase = create(qtbot, window, tmp_path / "mine")
    case = record_a_case(qtbot, window)
    find_it(qtbot, window, case)
    colleague = vault("theirs")
    bundle = seal_it(qtbot, window, case, keys.own_card(colleague), tmp_path / "bundle.age")
    edit_and_lock(qtbot, window, case, left, tmp_path / "mine")
    unlock_again(qtbot, new_window(spoken, tmp_path / "mine"), passphrase, case)
    import_it(qtbot, new_window(spoken), colleague, bundle, case)


def create(qtbot: QtBot, window: Window, folder: Path) -> str:
    """Through the wizard, with the six words it offers."""
    window.show_wizard()
    wizard = window.centralWidget()
    assert isinstance(wizard, Wizard)
    wizard.naming.set_folder(folder)
    type_words(wizard.naming.name, "北窗")
    wizard.naming._profiles["office"].setChecked(True)
    wizard.go_on()
    phrase = wizard.phrase
    QTest.mouseClick(phrase.words.take, Qt.MouseButton.LeftButton)
    passphrase = phrase.first.text()
    assert len(passphrase.split()) == 6
    phrase.again.set_text(passphrase)
    qtbot.waitUntil(wizard.next.isEnabled, timeout=LONG)
    wizard.go_on()
    qtbot.waitUntil(lambda: isinstance(wizard.step(), Words), timeout=LONG)
    words = wizard.step()
    assert isinstance(words, Words)
    assert not wizard.next.isEnabled()
    words.box.setChecked(True)
    wizard.go_on()
    asking = wizard.step()
    assert isinstance(asking, Asking)
    for number in asking.asked:
        asking.lines[number].setText("wrong")
    assert not wizard.next.isEnabled()
    for number in asking.asked:
        asking.lines[number].setText(asking._wanted[number])
    wizard.go_on()
    assert isinstance(wizard.step(), Idle)
    wizard.go_on()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Shell), timeout=LONG)
    assert isinstance(shell(window).page, HomePage)
    return passphrase


def record_a_case(qtbot: QtBot, window: Window) -> str:
    """Ctrl+N, a title as an input method gives it, Ctrl+S."""
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(shell(window).page, RecordPage))
    page = record_page(window)
    assert page.form is not None
    type_words(text_line(page, "title"), TITLE)
    assert page.form.record().title.zh == TITLE  # type: ignore[attr-defined]
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page._saved is not None, timeout=LONG)
    return page.record.id


def find_it(qtbot: QtBot, window: Window, case: str) -> None:
    """Ctrl+K, hanzi of the other script, Enter."""
    shell(window).show_place(Place())
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    type_words(palette.line, "若溪")
    qtbot.waitUntil(lambda: any(line.icon == "folder" for line in palette._model.lines), timeout=LONG)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(shell(window).page, RecordPage))
    assert record_page(window).record.id == case


def seal_it(qtbot: QtBot, window: Window, case: str, card: str, target: Path) -> Path:
    """The preview shows the case; sealed to the colleague's card."""
    shell(window).go(Place("share", filters=(("case", case),)))
    hub = shell(window).page
    assert isinstance(hub, HubPage)
    page = hub.inner
    assert isinstance(page, SharePage)
    qtbot.waitUntil(lambda: page.plan is not None, timeout=LONG)
    assert page.plan is not None
    assert [item.id for item in page.plan.items] == [case]
    assert not page.seal_button.isEnabled()
    page.recipients.add("age1nonsense")
    assert page.recipients.fault.text()
    page.recipients.add(card)
    assert page.seal_button.isEnabled()
    page.seal_to(target)
    qtbot.waitUntil(target.exists, timeout=LONG)
    return target


def edit_and_lock(qtbot: QtBot, window: Window, case: str, left: Left, folder: Path) -> None:
    """Typed and not saved when the lock falls."""
    shell(window).go(Place("record", type="case", record=case))
    page = record_page(window)
    line = text_line(page, "title")
    line.setFocus()
    end = Qt.Key.Key_End
    QTest.keyClick(line, end)
    type_words(line, MORE)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(left))
    assert left == [folder]
    assert window.desk is None


def unlock_again(qtbot: QtBot, window: Window, passphrase: str, case: str) -> None:
    """A wrong passphrase says so; the right one brings back the place and the draft."""
    unlock = window.centralWidget()
    assert isinstance(unlock, Unlock)
    unlock.passphrase.set_text("not the passphrase")
    unlock.open()
    qtbot.waitUntil(unlock.fault.isVisible, timeout=LONG)
    assert unlock.fault.text()
    unlock.passphrase.set_text(passphrase)
    unlock.open()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Shell), timeout=LONG)
    page = record_page(window)
    assert page.record.id == case
    assert page.form is not None
    assert page.form.record().title.zh == TITLE + MORE  # type: ignore[attr-defined]


def import_it(qtbot: QtBot, window: Window, colleague: Session, bundle: Path, case: str) -> None:
    """Preview, accept, and the case stands in the colleague's list; undone in one step."""
    window.enter(colleague)
    shell(window).go(Place("import"))
    page = shell(window).page
    assert isinstance(page, ImportPage)
    page.examine(bundle)
    qtbot.waitUntil(lambda: page.preview is not None, timeout=LONG)
    assert page.preview is not None
    assert [entry.id for entry in page.preview.entries] == [case]
    page.accept()
    qtbot.waitUntil(lambda: colleague.read.get(case) is not None, timeout=LONG)
    shell(window).go(Place("list", type="case"))
    listed = shell(window).page
    assert isinstance(listed, ListPage)
    qtbot.waitUntil(lambda: listed.rows.rowCount() == 1, timeout=LONG)
    view = listed.rows.view(0)
    assert view is not None
    assert TITLE in view.title + view.other
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: listed.rows.rowCount() == 0, timeout=LONG)


def shell(window: Window) -> Shell:
    """The shell of an open vault."""
    found = window.centralWidget()
    assert isinstance(found, Shell)
    return found


def record_page(window: Window) -> RecordPage:
    """The record page that is shown."""
    page = shell(window).page
    assert isinstance(page, RecordPage)
    return page


def text_line(page: RecordPage, field: str) -> QWidget:
    """The first line or area of a field's editor."""
    assert page.form is not None
    view = page.form.views()[field]
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        if found := view.findChildren(kind):
            return found[0]
    raise AssertionError(field)
