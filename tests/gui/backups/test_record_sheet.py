"""One record as it was in a backup, out of its menu; undone like any other change."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.backups.record_sheet import RecordFromBackupSheet
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.types.case import Case
from app.records.values import Bilingual
from app.services import backups, recording
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def title_of(session: Session, id_: str) -> str:
    """The Chinese title of a case."""
    found = session.vault_record(id_)
    assert isinstance(found, Case)
    return found.title.zh


def test_a_record_comes_back_and_can_be_undone(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    from dataclasses import replace

    session = vault("mine")
    id_ = put(session, "case", title=Bilingual("原来的名称", ""))
    backups.make(session)
    known = recording.fetch(session, id_)
    assert isinstance(known, Case)
    recording.save(session, replace(known, title=Bilingual("改错了", "")))
    later = put(session, "case", title=Bilingual("备份之后", ""))
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    shell = window.shell
    assert shell is not None

    def sheet(record: str) -> RecordFromBackupSheet:
        shell.go(Place("record", type="case", record=record))
        page = shell.page
        assert isinstance(page, RecordPage)
        page._head.ask_backup()
        opened = window.findChildren(RecordFromBackupSheet)[-1]
        qtbot.waitUntil(lambda: opened.choice.count() == 1, timeout=LONG)
        return opened

    QTest.mouseClick(sheet(id_).button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: title_of(session, id_) == "原来的名称", timeout=LONG)
    shell.undo()
    qtbot.waitUntil(lambda: title_of(session, id_) == "改错了", timeout=LONG)
    refused = sheet(later)
    QTest.mouseClick(refused.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(refused.said.text()), timeout=LONG)
    assert title_of(session, later) == "备份之后"
