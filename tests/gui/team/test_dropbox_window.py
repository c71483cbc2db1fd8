"""A drop-box from the wizard to the office's import, in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.gui.dropbox.shell import DropboxShell
from app.gui.pages.import_page import ImportPage
from app.gui.place import Place
from app.gui.preferences import Language, Preferences, Theme
from app.gui.window import Window
from app.gui.wizard.asking import Asking
from app.gui.wizard.idle import Idle
from app.gui.wizard.wizard import Wizard
from app.gui.wizard.words import Words
from app.services import dropbox, keys, opening
from app.services.session import Session
from tests.gui.pages.conftest import CHEAP, PASSPHRASE, Left, type_words
from tests.gui.pages.test_story import LONG


@pytest.mark.parametrize("spoken", [Language.ZH_HANS, Language.EN])
def test_what_is_typed_in_a_drop_box_arrives_at_the_office(
    spoken: Language, qtbot: QtBot, tmp_path: Path, left: Left,
    new_window: Callable[..., Window], vault: Callable[[str], Session],
) -> None:  # fmt: skip
    office = vault("office")
    window = new_window(spoken)
    made_by_wizard(qtbot, window, tmp_path / "box", keys.own_card(office))
    frame = window.dropbox
    assert isinstance(frame, DropboxShell)
    type_words(frame.card.texts["title"], "夜里被带走")
    type_words(frame.card.texts["text"], "敲门后带走。")
    qtbot.waitUntil(lambda: frame.sealed.count.text() == "1", timeout=LONG)
    assert frame.card.capture().title == "夜里被带走"
    photograph = tmp_path / "a.jpg"
    photograph.write_bytes(b"\xff\xd8\xff" + bytes(200_000))
    frame.files.attach(photograph)
    qtbot.waitUntil(lambda: frame.sealed.count.text() == "2", timeout=LONG)
    QTest.mouseClick(frame.foot.finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: frame.card.capture().empty, timeout=LONG)
    out = tmp_path / "stick"
    out.mkdir()
    frame.sealed.hand_over(out)
    qtbot.waitUntil(frame.sealed.remove.isVisible, timeout=LONG)
    QTest.mouseClick(frame.sealed.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: frame.sealed.count.text() == "0", timeout=LONG)
    type_words(frame.card.texts["title"], "锁上时还没写完")
    window.lock()
    assert left == [tmp_path / "box"]
    assert len(list((tmp_path / "box" / "sealed").iterdir())) == 1, "a lock seals what was typed"
    taken_in(qtbot, new_window(spoken), office, sorted(out.iterdir()))


def made_by_wizard(qtbot: QtBot, window: Window, folder: Path, card: str) -> None:
    window.show_wizard()
    wizard = window.centralWidget()
    assert isinstance(wizard, Wizard)
    wizard.naming.set_folder(folder)
    wizard.naming._profiles["dropbox"].setChecked(True)
    assert not wizard.next.isEnabled(), "without a card there is nobody to seal to"
    wizard.naming.office.line.setPlainText("no card")
    assert not wizard.next.isEnabled()
    wizard.naming.office.line.setPlainText(card)
    assert wizard.next.isEnabled()
    wizard.go_on()
    QTest.mouseClick(wizard.phrase.words.take, Qt.MouseButton.LeftButton)
    wizard.phrase.again.set_text(wizard.phrase.first.text())
    qtbot.waitUntil(wizard.next.isEnabled, timeout=LONG)
    wizard.go_on()
    qtbot.waitUntil(lambda: isinstance(wizard.step(), Words), timeout=LONG)
    words = wizard.step()
    assert isinstance(words, Words)
    words.box.setChecked(True)
    wizard.go_on()
    asking = wizard.step()
    assert isinstance(asking, Asking)
    for number in asking.asked:
        asking.lines[number].setText(asking._wanted[number])
    wizard.go_on()
    assert isinstance(wizard.step(), Idle)
    wizard.go_on()


def taken_in(qtbot: QtBot, window: Window, office: Session, bundles: list[Path]) -> None:
    window.enter(office)
    shell = window.shell
    assert shell is not None
    for bundle in bundles:
        shell.go(Place("import", text=str(bundle)))
        page = shell.page
        assert isinstance(page, ImportPage)
        accepted(qtbot, page, office)
    counts = office.read.counts()
    assert counts == {"note": 1, "evidence": 1}


def accepted(qtbot: QtBot, page: ImportPage, office: Session) -> None:
    qtbot.waitUntil(lambda: page.preview is not None, timeout=LONG)
    assert page.preview is not None
    assert page.preview.sender.trust is keys.Trust.UNPROVEN
    before = office.read.sequence()
    page.accept()
    qtbot.waitUntil(lambda: office.read.sequence() > before, timeout=LONG)


def test_another_language_keeps_what_was_typed(
    qtbot: QtBot, tmp_path: Path, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session, _ = dropbox.create(tmp_path / "box", PASSPHRASE, keys.own_card(vault("office")), cost=CHEAP)
    window = new_window(Language.EN)
    window.enter(session)
    first = window.dropbox
    assert first is not None
    type_words(first.card.texts["who"], "岑望舒")
    window.prefer(Preferences(Language.ZH_HANT, Theme.DARK))
    qtbot.waitUntil(lambda: window.dropbox is not first, timeout=LONG)
    second = window.dropbox
    assert second is not None
    assert second.card.capture().who == "岑望舒"
    assert second.form is first.form
    second.discard()
    qtbot.waitUntil(lambda: dropbox.counts(session).items == 0, timeout=LONG)
    assert window.shell is None, "no page of an ordinary vault is ever made"
    assert all("cannot open" not in label for label in words_of(second))


def words_of(frame: DropboxShell) -> list[str]:
    from app.gui.components.label import Label

    areas = [area.placeholderText() for area in frame.findChildren(QPlainTextEdit)]
    return [label.text().lower() for label in frame.findChildren(Label)] + areas


def test_an_ordinary_vault_shows_no_drop_box(vault: Callable[[str], Session]) -> None:
    session = vault("plain")
    assert not dropbox.is_dropbox(session)
    opening.lock(session)
