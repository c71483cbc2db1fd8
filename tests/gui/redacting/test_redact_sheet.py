"""A copy is drawn by mouse and by keys, page by page, taken back step by step, and opens as a record."""

import io
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.evidence.file_pane import FilePane
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.redacting.canvas import Canvas
from app.gui.redacting.sheet import RedactSheet
from app.gui.window import Window
from app.records.types.evidence import Evidence
from app.services import attaching
from app.services.session import Session
from tests import files
from tests.gui.evidence.test_file_pane import evidence

LONG = 20_000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault of its own."""
    return vault("mine")


def sheet_of(window: Window, session: Session, record: str, qtbot: QtBot) -> RedactSheet:
    """The sheet over a record's file, once its page is there."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="evidence", record=record, tab="file"))
    pane = window.findChildren(FilePane)[-1]
    qtbot.waitUntil(lambda: pane.told is not None and pane.redact.isVisible(), timeout=LONG)
    sheet = pane.ask_redaction()
    qtbot.waitUntil(lambda: not sheet.canvas.box().isEmpty(), timeout=LONG)
    return sheet


def drag(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Draw from one part of the page to another."""
    box = canvas.box()
    first, last = (QPoint(round(box.left() + x * box.width()), round(box.top() + y * box.height()))
                   for x, y in (start, end))  # fmt: skip
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(canvas, last)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)


def made(window: Window, session: Session, original: str, qtbot: QtBot) -> bytes:
    """The bytes of the copy that the window shows now."""
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: shell.place().record != original, timeout=LONG)
    copy = session.vault_record(shell.place().record)
    assert isinstance(copy, Evidence)
    assert copy.derived_from is not None
    assert copy.derived_from.id == original
    assert copy.file is not None
    return b"".join(attaching.read_file(session, copy.file.sha256))


def test_an_area_drawn_by_mouse_is_black_in_the_copy(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    id_ = evidence(session, files.picture("PNG"))
    window = new_window(Language.ZH_HANS)
    sheet = sheet_of(window, session, id_, qtbot)
    assert not sheet.button.isEnabled()
    drag(sheet.canvas, (0.25, 0.25), (0.75, 0.5))
    assert sheet.count.text() == "已遮盖：1 处"
    sheet.why.setText("旁人的脸")
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    copy = Image.open(io.BytesIO(made(window, session, id_, qtbot)))
    assert copy.size == (640, 400)
    assert set(copy.convert("L").crop((165, 105, 475, 195)).tobytes()) == {0}
    shell = window.shell
    assert shell is not None
    record = session.vault_record(shell.place().record)
    assert isinstance(record, Evidence)
    assert record.changes_made.zh.startswith("旁人的脸")


def test_areas_by_keys_alone(qtbot: QtBot, new_window: Callable[..., Window], session: Session) -> None:
    id_ = evidence(session, files.picture("JPEG"))
    window = new_window(Language.EN)
    sheet = sheet_of(window, session, id_, qtbot)
    canvas = sheet.canvas
    assert window.focusWidget() is canvas
    QTest.keyClick(canvas, Qt.Key.Key_N)
    before = sheet.areas.now.cover[0][1]
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    after = sheet.areas.now.cover[0][1]
    assert after == pytest.approx((before[0] + 0.02, before[1], before[2], before[3] + 0.02))
    QTest.keyClick(canvas, Qt.Key.Key_N)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.chosen == 0
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(sheet.areas.now.cover) == 1
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert len(sheet.areas.now.cover) == 2
    for _ in range(60):
        QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert sheet.areas.now.cover == ()
    assert not sheet.button.isEnabled()


def test_a_picture_is_turned_and_cut(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    id_ = evidence(session, files.picture("PNG"))
    window = new_window(Language.EN)
    sheet = sheet_of(window, session, id_, qtbot)
    sheet.turn.click()
    qtbot.waitUntil(lambda: sheet.canvas.box().width() < sheet.canvas.box().height(), timeout=LONG)
    sheet.ways.chosen.emit("cut")
    drag(sheet.canvas, (0.0, 0.0), (1.0, 0.5))
    assert sheet.areas.now.crop is not None
    sheet.make()
    copy = Image.open(io.BytesIO(made(window, session, id_, qtbot)))
    assert copy.width == 400
    assert copy.height == pytest.approx(320, abs=4)


def test_pages_of_a_pdf_are_covered_each_for_itself(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session
) -> None:
    id_ = evidence(session, files.pdf(3))
    window = new_window(Language.EN)
    sheet = sheet_of(window, session, id_, qtbot)
    assert not sheet.turn.isVisible()
    qtbot.waitUntil(lambda: sheet.place_words.text() == "Page 1 of 3", timeout=LONG)
    QTest.keyClick(sheet.canvas, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: sheet.canvas.page == 1 and not sheet.canvas.box().isEmpty(), timeout=LONG)
    drag(sheet.canvas, (0.0, 0.0), (1.0, 1.0))
    sheet.make()
    copy = pypdfium2.PdfDocument(made(window, session, id_, qtbot))
    middle = [page.render().to_pil().convert("L").tobytes()[50_000] for page in copy]
    assert middle[1] < 24
    assert min(middle[0], middle[2]) > 200


def test_a_vault_that_takes_nothing_offers_no_copy(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = evidence(session, files.picture("PNG"))
    monkeypatch.setattr(type(session.vault), "read_only", property(lambda _vault: True))
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="evidence", record=id_, tab="file"))
    pane = window.findChildren(FilePane)[-1]
    qtbot.waitUntil(lambda: pane.told is not None and pane.redact.isVisible(), timeout=LONG)
    assert not pane.redact.isEnabled()
