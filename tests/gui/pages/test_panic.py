"""The panic key: nothing by default, ends the program when chosen, erases only after a countdown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.errors import AppError, Problem
from app.gui.panic import ERASE, LEAVE, SECONDS, CountdownSheet
from app.gui.preferences import Language, Preferences
from app.gui.window import Window
from app.services import backups, opening
from app.services.session import Session
from tests.gui.pages.conftest import PASSPHRASE
from tests.services.written import put


@pytest.fixture
def ended() -> list[bool]:
    return []


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, ended: list[bool]) -> Window:
    made = Window(
        Preferences(Language.EN), leave=lambda _folder: None, settings=tmp_path / "s.json",
        end=lambda: ended.append(True),
    )  # fmt: skip
    qtbot.addWidget(made)
    made.show()
    return made


def test_by_default_it_does_nothing(
    window: Window, vault: Callable[[str], Session], ended: list[bool]
) -> None:
    session = vault("mine")
    window.enter(session)
    window.panic()
    assert not ended
    assert session.read.counts() == {}


def test_it_locks_clears_and_ends(window: Window, vault: Callable[[str], Session], ended: list[bool]) -> None:
    session = vault("mine")
    put(session, "case")
    session.remember("panic", LEAVE)
    folder = session.vault.folder
    window.enter(session)
    QApplication.clipboard().setText("secret")
    window.panic()
    assert ended == [True]
    assert window.isHidden()
    assert QApplication.clipboard().text() == ""
    again = opening.unlock(folder, PASSPHRASE)
    assert again.read.counts() == {"case": 1}
    opening.lock(again)


def test_a_countdown_that_is_stopped_erases_nothing(
    window: Window, vault: Callable[[str], Session], ended: list[bool]
) -> None:
    session = vault("mine")
    session.remember("panic", ERASE)
    window.enter(session)
    window.panic()
    window.panic()
    [sheet] = window.findChildren(CountdownSheet)
    for _ in range(SECONDS - 1):
        sheet.tick()
    sheet.button.click()
    assert not ended
    assert (session.vault.folder / "header-a").is_file()


def test_after_the_countdown_nobody_opens_it_and_a_backup_elsewhere_does(
    window: Window, vault: Callable[[str], Session], ended: list[bool], tmp_path: Path
) -> None:
    session = vault("mine")
    put(session, "case")
    folder = session.vault.folder
    (tmp_path / "stick").mkdir()
    backups.choose_elsewhere(session, tmp_path / "stick")
    backups.make(session)
    kept = backups.standing(session).newest_elsewhere
    session.remember("panic", ERASE)
    window.enter(session)
    window.panic()
    [sheet] = window.findChildren(CountdownSheet)
    for _ in range(SECONDS):
        sheet.tick()
    assert ended == [True]
    assert not [path for path in folder.iterdir() if path.name.startswith("header")]
    with pytest.raises(AppError) as refused:
        opening.unlock(folder, PASSPHRASE)
    assert refused.value.problem == Problem.VAULT_NOT_FOUND
    assert kept is not None
    backups.restore(kept.path, tmp_path / "again", passphrase=PASSPHRASE)
    again = opening.unlock(tmp_path / "again", PASSPHRASE)
    assert again.read.counts() == {"case": 1}
    opening.lock(again)


@pytest.mark.parametrize("chosen", [LEAVE, ERASE])
def test_a_dialog_does_not_stand_in_its_way(
    qtbot: QtBot, window: Window, vault: Callable[[str], Session], ended: list[bool], chosen: str
) -> None:
    session = vault("mine")
    session.remember("panic", chosen)
    window.enter(session)
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F12)
    if chosen == LEAVE:
        assert ended == [True]
        return
    [sheet] = window.findChildren(CountdownSheet)
    assert not dialog.isVisible()
    sheet.button.click()
    assert not ended
    assert (session.vault.folder / "header-a").is_file()
