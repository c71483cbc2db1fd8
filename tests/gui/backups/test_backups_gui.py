"""Backups in the window: made and tried from the settings, restored from the start page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.gui.backups.card import BackupsCard
from app.gui.backups.restore_sheet import RestoreSheet
from app.gui.pages.home_page import HomePage
from app.gui.pages.settings_open import OpenExportCard
from app.gui.pages.settings_page import SettingsPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.threads import Line
from app.gui.window import Window
from app.services import backups, opening
from app.services.session import Session
from tests.gui.pages.conftest import PASSPHRASE as PHRASE
from tests.services.written import put

LONG = 30_000


def test_backed_up_and_tried_from_the_settings(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    put(session, "case")
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    home = window.shell.page
    assert isinstance(home, HomePage)
    qtbot.waitUntil(home._backups_card.isVisible, timeout=LONG)
    window.shell.go(Place("settings"))
    page = window.shell.page
    assert isinstance(page, SettingsPage)
    card = page.findChild(BackupsCard)
    assert card is not None
    card.back_up()
    qtbot.waitUntil(lambda: backups.standing(session).newest is not None, timeout=LONG)
    qtbot.waitUntil(card.test.isEnabled, timeout=LONG)
    card.try_restore()
    qtbot.waitUntil(lambda: backups.standing(session).tested is not None, timeout=LONG)
    qtbot.waitUntil(lambda: "Restored for a test" in card.tested.text(), timeout=LONG)


def test_the_days_backup_goes_by_itself(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    put(session, "case")
    window = new_window(Language.EN)
    window.enter(session)
    qtbot.waitUntil(lambda: backups.standing(session).newest is not None, timeout=LONG)
    qtbot.waitUntil(lambda: backups.standing(session).tested is not None, timeout=LONG)


def test_a_vault_is_restored_through_the_sheet(
    qtbot: QtBot, window: QMainWindow, vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session = vault("mine")
    put(session, "case")
    backups.make(session)
    line = Line("restoring", window)
    line.start()
    done: list[Path] = []
    sheet = RestoreSheet(window, line, "en", done.append, lambda: None)
    sheet.open_sheet()
    sheet.take_source(session.vault.folder)
    assert sheet.which.count() == 1
    sheet.take_target(tmp_path / "again")
    assert not sheet.button.isEnabled()
    sheet.passphrase.set_text("wrong wrong wrong")
    sheet._enable()
    sheet.button.click()
    qtbot.waitUntil(sheet._wrong.isVisible, timeout=LONG)
    assert not done
    sheet.passphrase.set_text(PHRASE)
    sheet._enable()
    sheet.button.click()
    qtbot.waitUntil(lambda: bool(done), timeout=LONG)
    again = opening.unlock(tmp_path / "again", PHRASE)
    assert again.read.counts()["case"] == 1
    opening.lock(again)
    line.stop()



def test_everything_goes_out_and_fills_an_empty_vault(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session, empty = vault("mine"), vault("empty")
    put(session, "case")
    for opened, act in ((session, "export"), (empty, "fill")):
        window = new_window(Language.EN)
        window.enter(opened)
        assert window.shell is not None
        window.shell.go(Place("settings"))
        page = window.shell.page
        assert isinstance(page, SettingsPage)
        card = page.findChild(OpenExportCard)
        assert card is not None
        getattr(card, act)(tmp_path / "open")
        if act == "export":
            qtbot.waitUntil((tmp_path / "open" / "anjuan-open.json").exists, timeout=LONG)
    qtbot.waitUntil(lambda: empty.read.counts().get("case", 0) == 1, timeout=LONG)
