"""A damaged vault at the unlock screen: it offers what can be rescued, says what came over, and opens it."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.gui.backups.repair_sheet import RepairSheet
from app.gui.components.label import Label
from app.gui.preferences import Language, Preferences
from app.gui.unlock import Unlock
from app.gui.window import Window
from app.records.values import Bilingual
from app.services import opening
from app.services.session import Session
from tests.gui.pages.conftest import PASSPHRASE as PHRASE
from tests.services.written import put

LONG = 30_000
PAGE = 4096


def damaged(vault: Callable[[str], Session]) -> tuple[Path, int]:
    """A vault whose first page is gone: no ordinary unlock opens it; and how many cases it held."""
    session = vault("mine")
    for number in range(5):
        put(session, "case", title=Bilingual(f"个案 {number}"))
    folder = session.vault.folder
    opening.lock(session)
    path = next(folder.glob("vault-*.db"))
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    return folder, 5


def test_rescued_from_the_unlock_screen(qtbot: QtBot, vault: Callable[[str], Session]) -> None:
    folder, cases = damaged(vault)
    window = Window(Preferences(language=Language.EN), folder=folder)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    screen = window.findChild(Unlock)
    assert screen is not None
    assert not screen.rescue_button.isVisible()
    screen.passphrase.set_text("wrong wrong wrong")
    screen.open()
    qtbot.waitUntil(screen.fault.isVisible, timeout=LONG)
    assert not screen.rescue_button.isVisible()
    screen.passphrase.set_text(PHRASE)
    screen.open()
    qtbot.waitUntil(screen.rescue_button.isVisible, timeout=LONG)
    screen.rescue_button.click()
    sheet = window.findChild(RepairSheet)
    assert sheet is not None
    assert not sheet.button.isEnabled()
    sheet.passphrase.set_text("wrong wrong wrong")
    sheet._enable()
    sheet.button.click()
    qtbot.waitUntil(sheet.told.isVisible, timeout=LONG)
    sheet.passphrase.set_text(PHRASE)
    sheet._enable()
    sheet.button.click()
    new = folder.with_name("mine-2")
    qtbot.waitUntil(lambda: sheet.button.text() == "Continue to the new vault", timeout=LONG)
    said = [label.text() for label in sheet.findChildren(Label)]
    assert any(words.startswith("Keep the damaged vault") for words in said)
    sheet.button.click()
    assert screen._folder == new
    again = opening.unlock(new, PHRASE)
    assert again.read.counts()["case"] == cases
    opening.lock(again)
