"""Files dropped on the window become evidence of the case that is open; the originals stay unless deleted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.gui.evidence.taking_sheet import TakingSheet
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.types.evidence import Evidence
from app.services import recording
from app.services.session import Session
from tests.files import jpeg
from tests.services.written import put

LONG = 20_000


def test_dropped_on_a_case(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session = vault("mine")
    case = put(session, "case")
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(jpeg())
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.shell.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, button, keys))
    [sheet] = window.findChildren(TakingSheet)
    sheet.button.click()
    qtbot.waitUntil(lambda: sheet.taken is not None, timeout=LONG)
    assert sheet.taken is not None
    [made] = sheet.taken.records
    record = recording.fetch(session, made)
    assert isinstance(record, Evidence)
    assert [link.id for link in record.cases] == [case]
    assert photo.exists()
    assert sheet.delete.isVisible()
    sheet.delete.click()
    assert not photo.exists()
