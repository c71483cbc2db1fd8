"""Custody in the window: the file is checked, a transfer recorded, files written out with a manifest."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import AppError, Problem
from app.gui.custody import transfer_sheet
from app.gui.custody.pane import CustodyPane
from app.gui.pages.linked_pane import LinkedPane
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.types.evidence import Evidence
from app.records.values import Bilingual, Link, Term, YesNo
from app.services.session import Session
from tests import files
from tests.services.test_custody import checked, damage, evidence
from tests.services.written import put

LONG = 20_000
Make = Callable[..., Window]


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault of its own."""
    return vault("mine")


def pane_of(window: Window, session: Session, id_: str, qtbot: QtBot) -> CustodyPane:
    """The tab of a record, once it tells."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="evidence", record=id_, tab="custody"))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    pane = page.findChildren(CustodyPane)[-1]
    qtbot.waitUntil(lambda: bool(pane._facts.text()), timeout=LONG)
    return pane


def test_a_file_is_checked(qtbot: QtBot, new_window: Make, session: Session) -> None:
    id_ = evidence(session, files.picture("PNG"))
    pane = pane_of(new_window(Language.ZH_HANS), session, id_, qtbot)
    assert not pane.result.isVisible()
    QTest.mouseClick(pane.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "一致：" in pane.result.accessibleName(), timeout=LONG)
    damage(session, id_)
    QTest.mouseClick(pane.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "不一致" in pane.result.accessibleName(), timeout=LONG)


def test_a_transfer_is_recorded_and_stands_in_the_chain(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    id_ = evidence(session, files.picture("PNG"))
    pane = pane_of(new_window(Language.EN), session, id_, qtbot)
    sheet = pane.ask(exporting=False)
    assert not sheet.button.isEnabled()
    QTest.keyClicks(sheet.to_whom, "Station B")
    sheet.reason.setCurrentIndex(sheet.reason.findData("carried"))
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.table.rowCount() == 1, timeout=LONG)
    record = session.vault_record(id_)
    assert isinstance(record, Evidence)
    assert record.transfers[0].to_whom == Bilingual("", "Station B")
    assert record.transfers[0].hash_checked is YesNo.YES
    cells = [pane.table.item(0, at) for at in range(pane.table.columnCount())]
    assert "Station B" in [cell.text() for cell in cells if cell is not None]


def test_the_files_of_a_case_leave_with_a_manifest_and_nothing_covered(
    qtbot: QtBot, new_window: Make, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = put(session, "case")
    evidence(session, files.picture("PNG"), "EX-1", cases=(Link(case),))
    evidence(session, b"canary", "EX-2", cases=(Link(case),), minimum_level=Term("need_to_know"))
    target = tmp_path / "out"
    monkeypatch.setattr(transfer_sheet, "choose", lambda *_: target)
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case, tab="evidence"))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    pane = page.findChildren(LinkedPane)[-1]
    qtbot.waitUntil(lambda: len(pane.list.rows.keys()) == 2, timeout=LONG)
    sheet = pane.ask_export()
    sheet.to_whom.setText("Lawyer")
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.result.isVisible(), timeout=LONG)
    assert sorted(one.name for one in target.iterdir()) == [
        "EX-1.png", "README.txt", "SHA256SUMS", "manifest.json", "verify.py",
    ]  # fmt: skip
    status, words = checked(target)
    assert status == 0
    assert sheet.result.accessibleName().split("\n")[-1] in words  # the manifest's own sum


def test_a_covered_record_tells_nothing(qtbot: QtBot, new_window: Make, session: Session) -> None:
    id_ = evidence(session, b"x", title=Bilingual("密", ""), minimum_level=Term("need_to_know"))
    pane = pane_of(new_window(Language.EN), session, id_, qtbot)
    assert pane.told is None
    assert not any(button.isEnabled() for button in (pane.check, pane.note, pane.out))


def test_a_check_that_fails_can_be_asked_for_again(
    qtbot: QtBot, new_window: Make, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = evidence(session, files.picture("PNG"))
    pane = pane_of(new_window(Language.EN), session, id_, qtbot)

    def refused(*_: object) -> None:
        raise AppError(Problem.DISK_FAILED)

    monkeypatch.setattr("app.services.custody.verify", refused)
    QTest.mouseClick(pane.check, Qt.MouseButton.LeftButton)
    assert not pane.check.isEnabled()
    qtbot.waitUntil(pane.check.isEnabled, timeout=LONG)
