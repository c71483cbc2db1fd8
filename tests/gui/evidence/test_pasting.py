"""Ctrl+V outside of an editor takes files or a picture in; then it asks about the clipboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.evidence.taking_sheet import TakingSheet
from app.gui.pages.list_page import ListPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.shell import Shell
from app.gui.window import Window
from app.records.types.evidence import Evidence
from app.services import attaching, lists
from app.services.lists import ListQuery
from app.services.session import Session
from tests.files import jpeg
from tests.services.written import put

LONG = 20_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault of its own."""
    return vault("mine")


def shell_of(window: Window, session: Session, place: Place) -> Shell:
    """The frame of the window, at a place."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(place)
    return window.shell


def evidence_of(session: Session) -> list[Evidence]:
    """Every record of evidence."""
    ids = session.read.ids_at(list(lists.keys(session, ListQuery("evidence"))))
    return [one for id_ in ids if isinstance(one := session.vault_record(id_), Evidence)]


def clip(data: QMimeData) -> None:
    """Put something into the clipboard."""
    QGuiApplication.clipboard().setMimeData(data)


def test_a_picture_becomes_evidence_of_the_open_case(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    case = put(session, "case")
    shell = shell_of(new_window(Language.EN), session, Place("record", type="case", record=case))
    data, photo = QMimeData(), jpeg()
    data.setData("image/jpeg", photo)
    clip(data)
    QTest.keyClick(shell, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(evidence_of(session)), timeout=LONG)
    [made] = evidence_of(session)
    assert [link.id for link in made.cases] == [case]
    assert made.file is not None
    assert b"".join(attaching.read_file(session, made.file.sha256)) == photo
    qtbot.waitUntil(lambda: bool(shell.window().findChildren(ConfirmSheet)), timeout=LONG)
    shell.window().findChildren(ConfirmSheet)[-1].button.click()
    left = QGuiApplication.clipboard().mimeData()
    assert not (left and left.formats())


def test_pixels_become_a_png_and_twice_is_once(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    shell = shell_of(new_window(Language.EN), session, Place("list", type="person"))
    image = QImage(40, 30, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.darkGreen)
    for _ in range(2):
        data = QMimeData()
        data.setImageData(image)
        clip(data)
        before = len(shell.window().findChildren(ConfirmSheet))
        shell.paste()
        qtbot.waitUntil(lambda n=before: len(shell.window().findChildren(ConfirmSheet)) > n, timeout=LONG)  # type: ignore[misc]
        shell.window().findChildren(ConfirmSheet)[-1].close_sheet()
        qtbot.wait(50)
    [made] = evidence_of(session)
    assert made.media_type == "image/png"
    assert made.cases == ()


def test_files_are_asked_about_as_if_they_were_dropped(
    new_window: Callable[..., Window], session: Session, tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(jpeg())
    shell = shell_of(new_window(Language.EN), session, Place("home"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.jpg"))])
    clip(data)
    shell.paste()
    [sheet] = shell.window().findChildren(TakingSheet)
    sheet.close_sheet()
    assert evidence_of(session) == []


def test_an_editor_keeps_its_paste(new_window: Callable[..., Window], session: Session) -> None:
    shell = shell_of(new_window(Language.EN), session, Place("list", type="person"))
    page = shell.page
    assert isinstance(page, ListPage)
    line = page.findChildren(QLineEdit)[0]
    line.setFocus()
    QGuiApplication.clipboard().setText("words")
    QTest.keyClick(line, Qt.Key.Key_V, CTRL)
    assert line.text() == "words"
    shell.paste()  # nothing to take in
    assert evidence_of(session) == []
