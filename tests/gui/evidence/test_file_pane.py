"""Files looked at in the window: every kind, pages by keys, damage in words, nothing of what is covered."""

import io
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui import tending
from app.gui.components.empty_state import EmptyState
from app.gui.evidence.file_pane import FilePane
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.types.evidence import Evidence
from app.records.values import Link, Term
from app.services import attaching
from app.services.session import Session
from tests import files
from tests.services.written import put

LONG = 20_000
Make = Callable[..., Window]


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    return vault("mine")


def evidence(session: Session, data: bytes, **values: Term | Link) -> str:
    """A record that holds a file."""
    held = attaching.attach_stream(session, io.BytesIO(data), len(data))
    made = attaching.with_file(Evidence(), held)
    return put(session, "evidence", file=made.file, size=made.size, media_type=made.media_type, **values)


def pane(window: Window, session: Session, record: str) -> FilePane:
    """The tab of a record's file."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="evidence", record=record, tab="file"))
    return window.findChildren(FilePane)[-1]


def said(found: FilePane, wanted: str) -> bool:
    """Whether the line above the file says so."""
    return found.place.text() == wanted


def words(widget: FilePane) -> str:
    """Every word that it shows."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_a_photograph_and_where_it_was_taken(qtbot: QtBot, new_window: Make, session: Session) -> None:
    found = pane(new_window(Language.ZH_HANS), session, evidence(session, files.jpeg(turned=True)))
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    shown = found.picture.shown
    assert abs(shown.width() / shown.height() - 400 / 640) < 0.01  # upright
    assert "30.500000, 104.250000" in words(found)
    assert files.DEVICE in words(found)
    assert "不写入磁盘" in words(found).replace(" ", "")


def test_evidence_opens_with_its_file_and_leads_to_its_other_versions(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    first = evidence(session, files.jpeg(), copy=Term("original"))
    copy = evidence(session, files.jpeg(), copy=Term("redacted"), derived_from=Link(first))
    window = new_window(Language.EN)
    window.enter(session)
    shell = window.shell
    assert shell is not None
    shell.go(Place("record", type="evidence", record=copy))
    assert shell.place().tab == "file"
    assert shell.page is not None
    [found] = shell.page.findChildren(FilePane)
    qtbot.waitUntil(lambda: len(found.glance.rows) == 2, timeout=LONG)
    original, own = found.glance.rows
    assert not own.isEnabled()
    QTest.mouseClick(original, Qt.MouseButton.LeftButton)
    assert (shell.place().record, shell.place().tab) == (first, "file")
    shell.go(Place("record", type="evidence", record=put(session, "evidence", minimum_level=None)))
    assert shell.place().tab == "form", "without a file there is nothing to look at"


def test_pages_turn_by_keys(qtbot: QtBot, new_window: Make, session: Session) -> None:
    found = pane(new_window(Language.EN), session, evidence(session, files.pdf(3)))
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    assert found.place.text() == "Page 1 of 3"
    for key, page in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageDown, 3), (Qt.Key.Key_PageUp, 2)):
        QTest.keyClick(found, key)
        wanted = f"Page {page} of 3"
        qtbot.waitUntil(partial(said, found, wanted), timeout=LONG)
    assert found.picture.shown.height() > 300


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ("被带走时的记录，人民的权利".encode("gb18030"), "被带走时的记录"),
        (files.word("第一段"), "第一段"),
        (files.sheet([["姓名", "林若溪"]]), "姓名\t林若溪"),
        (files.packed({"通知书.txt": b"12345"}), "通知书.txt"),
    ],
    ids=["text", "word", "sheet", "archive"],
)
def test_words(qtbot: QtBot, new_window: Make, session: Session, data: bytes, wanted: str) -> None:
    found = pane(new_window(Language.EN), session, evidence(session, data))
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    assert wanted in found.text.toPlainText()


def test_the_first_frame_of_a_film(qtbot: QtBot, new_window: Make, session: Session) -> None:
    found = pane(new_window(Language.EN), session, evidence(session, files.video(2)))
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    assert found.picture.shown == QSize(320, 180)
    assert found.place.text() == "Lasts 2 s"


def test_damage_costs_one_preview(qtbot: QtBot, new_window: Make, session: Session) -> None:
    window = new_window(Language.EN)
    found = pane(window, session, evidence(session, b"%PDF-1.7\n" + bytes(500)))
    qtbot.waitUntil(lambda: "could not be read" in words(found), timeout=LONG)
    assert found.findChildren(EmptyState)
    again = pane_again(window, evidence(session, files.jpeg()))
    qtbot.waitUntil(lambda: again.told is not None, timeout=LONG)


def pane_again(window: Window, record: str) -> FilePane:
    """The tab of another record in the same window."""
    assert window.shell is not None
    window.shell.go(Place("record", type="evidence", record=record, tab="file"))
    return window.findChildren(FilePane)[-1]


def test_what_is_covered_is_not_opened(
    qtbot: QtBot, new_window: Make, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tending, "AT_REST", 1_000_000)  # small pictures are made of everything
    record = evidence(session, files.jpeg(), minimum_level=Term("need_to_know"))
    window = new_window(Language.EN)
    found = pane(window, session, record)
    assert found.told is None
    assert session.decoder.pids == []
    assert window.shell is not None
    window.shell.desk.reveal(record)
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)


def test_no_codec_is_in_the_process_of_the_window(qtbot: QtBot, new_window: Make, session: Session) -> None:
    """What tests load for making files does not count, nor what a printer of another test asked Qt for."""
    before = codecs()
    found = pane(new_window(Language.EN), session, evidence(session, files.jpeg()))
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    assert codecs() <= before


def codecs() -> set[str]:
    """Qt's own codecs that this process has loaded."""
    loaded = Path("/proc/self/maps")
    if not loaded.exists():
        pytest.skip("only Linux lists what a process has loaded")
    wanted = r"imageformats/libq(?:jpeg|webp|tiff|gif)|libQt6Pdf|libQt6Multimedia"
    return set(re.findall(wanted, loaded.read_text()))


def test_a_picture_is_made_larger_moved_and_turned(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    id_ = evidence(session, files.picture("PNG", 1600, 1000))
    found = pane(new_window(Language.EN), session, id_)
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    view = found.picture
    first = view.shown
    view.setFocus()
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.25**4)
    qtbot.waitUntil(lambda: view.shown.width() > first.width(), timeout=LONG)  # finer pixels came
    assert view.zoom == pytest.approx(1.25**4)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view._shift.x() > 0
    QTest.keyClick(view, Qt.Key.Key_0)
    assert (view.zoom, view._shift.x()) == (1.0, 0.0)
    wide = view.shown
    QTest.keyClick(view, Qt.Key.Key_R)
    assert view.shown == wide.transposed()
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == 1.0


# --- looking for words --------------------------------------------------------------------------------


def sought(qtbot: QtBot, found: FilePane, words: str, told: str) -> None:
    """Ctrl+F, words, Enter: until the line says so."""
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    QTest.keyClick(found, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(found.find_bar.line.hasFocus, timeout=LONG)
    QTest.keyClick(found.find_bar.line, Qt.Key.Key_Backspace)
    found.find_bar.line.insert(words)
    found.find_bar.line.textEdited.emit(words)
    QTest.keyClick(found.find_bar.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found.find_bar.told.text() == told, timeout=LONG)


def test_words_in_a_pdf(qtbot: QtBot, new_window: Make, session: Session) -> None:
    found = pane(new_window(Language.EN), session, evidence(session, files.pdf(3)))
    sought(qtbot, found, "退款", "1/3")
    line = found.find_bar.line
    for key, back, told, page in (
        (Qt.Key.Key_Return, False, "2/3", "Page 2 of 3"), (Qt.Key.Key_Return, False, "3/3", "Page 3 of 3"),
        (Qt.Key.Key_Return, False, "1/3", "Page 1 of 3"), (Qt.Key.Key_Enter, True, "3/3", "Page 3 of 3"),
    ):  # fmt: skip
        held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(line, key, held)
        assert found.find_bar.told.text() == told
        qtbot.waitUntil(partial(said, found, page), timeout=LONG)
        assert marked(found) == (0, 1)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not found.find_bar.isVisible()
    assert marked(found) == (0, 0)


def marked(found: FilePane) -> tuple[int, int]:
    """How many places the picture marks, and how many boxes of the current one."""
    places, current = found.picture._marks
    return len(places), len(current)


def test_words_that_are_not_there(qtbot: QtBot, new_window: Make, session: Session) -> None:
    found = pane(new_window(Language.EN), session, evidence(session, files.pdf(1)))
    sought(qtbot, found, "逮捕", "Not found")
    assert not found.find_bar.after.isEnabled()


def test_a_scan_has_no_words(qtbot: QtBot, new_window: Make, session: Session) -> None:
    scan = io.BytesIO()
    files.noise().save(scan, "PDF")
    found = pane(new_window(Language.EN), session, evidence(session, scan.getvalue()))
    sought(qtbot, found, "逮捕", "No words in it: its pages are pictures")


def test_words_in_a_text(qtbot: QtBot, new_window: Make, session: Session) -> None:
    text = "第一行😀\n國保来过\n国保又来\n" * 40
    found = pane(new_window(Language.EN), session, evidence(session, text.encode()))
    sought(qtbot, found, "国保", "1/80")
    QTest.keyClick(found.find_bar.line, Qt.Key.Key_Return)
    marks = found.text.extraSelections()  # the cursors live as long as they do
    assert {one.cursor.selectedText() for one in marks} == {"國保", "国保"}
    start = marks[1].cursor.selectionStart()
    assert found.text.textCursor().position() == start


def test_nothing_is_looked_for_in_a_picture(qtbot: QtBot, new_window: Make, session: Session) -> None:
    found = pane(new_window(Language.EN), session, evidence(session, files.jpeg()))
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    QTest.keyClick(found, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not found.find_bar.isVisible()
    assert not found.seek.isVisible()
