"""Somebody may have seen it: from the settings to a locked vault that only the new secrets open."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AppError, Problem
from app.gui.pages.settings_seen import SeenDoneSheet, SeenSheet
from app.gui.pages.settings_slots import SlotsCard
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.gui.wizard.offered import WordBox
from app.services import opening
from app.services.session import Session
from tests.gui.pages.conftest import PASSPHRASE
from tests.services.written import put

LONG = 30_000
NEW = "qingwa shuku fengche maitian 40"


def test_everything_is_changed_and_the_vault_locks(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], left: list[Path | None]
) -> None:
    session = vault("mine")
    put(session, "case")
    folder = session.vault.folder
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("settings"))
    window.shell.findChildren(SlotsCard)[0].seen()
    [asked] = window.findChildren(SeenSheet)
    asked.first.set_text(NEW)
    assert not asked.button.isEnabled()
    asked.again.set_text(NEW)
    qtbot.waitUntil(asked.button.isEnabled, timeout=LONG)
    asked.button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(SeenDoneSheet)), timeout=LONG)
    [done] = window.findChildren(SeenDoneSheet)
    with pytest.raises(AppError) as refused:  # it would go into databases that are about to go
        put(session, "case")
    assert refused.value.problem == Problem.DISK_READ_ONLY
    assert len(done.findChildren(WordBox)) == 12
    done.button.click()
    assert left == [folder]
    with pytest.raises(AppError) as wrong:
        opening.unlock(folder, PASSPHRASE)
    assert wrong.value.problem == Problem.WRONG_PASSPHRASE
    again = opening.unlock(folder, NEW)
    assert again.read.counts() == {"case": 1}
    opening.lock(again)
