"""After an unlock: how many files a lock left outside, which ones only when asked; then in, or left out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.errors import AppError, Problem
from app.gui.evidence.rest_sheet import RestSheet
from app.gui.evidence.taking_sheet import TakingSheet
from app.gui.preferences import Language
from app.gui.window import Window
from app.services import taking_files
from app.services.session import Session

LONG = 20_000
Make = Callable[..., Window]


@pytest.fixture
def cut_off(vault: Callable[[str], Session], tmp_path: Path) -> tuple[Session, list[Path]]:
    """A vault that was locked while three files came in, none of them whole; one has gone since."""
    session, files = vault("mine"), [tmp_path / f"Lin Ruoxi {n}.bin" for n in range(3)]
    for file in files:
        file.write_bytes(file.name.encode() * 100)

    def locked(_done: int, _total: int) -> None:
        raise AppError(Problem.CANCELLED)

    taking_files.take(session, files, "EX-{n}", "", locked)
    files[2].unlink()
    return session, files


def asked(qtbot: QtBot, window: Window, session: Session) -> RestSheet:
    """The sheet that comes up after the unlock."""
    window.enter(session)
    qtbot.waitUntil(lambda: bool(window.findChildren(RestSheet)), timeout=LONG)
    return window.findChildren(RestSheet)[0]


def test_it_is_said_without_names_and_goes_on(
    qtbot: QtBot, new_window: Make, cut_off: tuple[Session, list[Path]]
) -> None:
    session, files = cut_off
    window = new_window(Language.EN)
    sheet = asked(qtbot, window, session)
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "3 files were still outside when the vault locked." in said
    assert "1 of them is no longer where it was." in said
    assert "Ruoxi" not in said
    assert not sheet.names.isVisible()
    sheet.show_names.click()
    assert sheet.names.toPlainText() == "\n".join(map(str, files))
    sheet.button.click()
    [taking] = window.findChildren(TakingSheet)
    qtbot.waitUntil(lambda: taking.taken is not None, timeout=LONG)
    assert taking.taken is not None
    assert len(taking.taken.records) == 2
    assert taking_files.rest(session) is None


def test_left_out_is_forgotten(
    qtbot: QtBot, new_window: Make, cut_off: tuple[Session, list[Path]]
) -> None:
    session, _files = cut_off
    sheet = asked(qtbot, new_window(Language.ZH_HANT), session)
    sheet.leave.click()
    qtbot.waitUntil(lambda: taking_files.rest(session) is None, timeout=LONG)
    assert session.read.counts().get("evidence", 0) == 0


def test_nothing_is_said_where_all_came_in(
    qtbot: QtBot, new_window: Make, cut_off: tuple[Session, list[Path]]
) -> None:
    session, files = cut_off
    taking_files.take(session, files[:2], "EX-{n}")
    window = new_window(Language.EN)
    window.enter(session)
    assert window.desk is not None
    answered: list[object] = []
    window.desk.ask(window, lambda: None, answered.append, "after it")
    qtbot.waitUntil(lambda: bool(answered), timeout=LONG)
    assert window.findChildren(RestSheet) == []
