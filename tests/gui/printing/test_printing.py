"""Every kind of pages on paper, and the way there: warned first, then seen, and only then to a printer."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageRanges, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui import theme
from app.gui.preferences import Language, Theme
from app.gui.printing import printer
from app.gui.printing.offering import offer, preview
from app.gui.printing.pages import Painted, Pictures, Text
from app.gui.printing.preview_sheet import PreviewSheet
from app.gui.window import Window
from app.services import ledger
from app.services.session import Session
from tests import files
from tests.gui.printing import on_file


def black(painter: QPainter, room: QRectF) -> None:
    """A page that is ink all over."""
    painter.fillRect(room, theme.color("ink"))


def test_one_painted_page_fills_what_the_margins_leave(tmp_path: Path) -> None:
    upright, turned = Painted(black), Painted(black, landscape=True)
    document = on_file.printed(tmp_path / "one.pdf", upright)
    assert len(document) == 1
    assert on_file.inked(document, 0) == pytest.approx(180 * 267 / (210 * 297), abs=0.01)
    wide, high = on_file.printed(tmp_path / "turned.pdf", turned)[0].get_size()
    assert wide > high


def test_a_text_is_broken_into_pages(tmp_path: Path) -> None:
    text = QTextDocument("\n".join(f"line {number} 行" for number in range(150)))
    document = on_file.printed(tmp_path / "text.pdf", Text(text))
    assert len(document) > 1
    said = "".join(page.get_textpage().get_text_range() for page in document)
    assert "".join(said.split()).count("line") == 150
    assert all(on_file.inked(document, number) > 0 for number in range(len(document)))


def test_pictures_of_pages_keep_their_shape(tmp_path: Path) -> None:
    pages = Pictures([files.picture("PNG", 210, 297), files.picture("PNG", 400, 100)])
    document = on_file.printed(tmp_path / "pictures.pdf", pages)
    assert len(document) == 2
    assert on_file.inked(document, 1) == pytest.approx(210 / 4 / 297, abs=0.02)


def test_only_the_pages_that_are_wanted(tmp_path: Path) -> None:
    pages = Pictures([files.picture("PNG", 210, 297)] * 5)
    device = on_file.printer(tmp_path / "some.pdf", pages)
    device.setPageRanges(QPageRanges.fromString("2-3"))
    assert printer.put(device, pages)
    assert len(on_file.read(tmp_path / "some.pdf")) == 2


def test_paper_is_white_in_the_dark_too(qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp, Theme.DARK, 100, Language.EN)
    seen: list[str] = []
    on_file.printed(tmp_path / "dark.pdf", Painted(lambda _painter, _room: seen.append(theme.hex_of("ink"))))
    assert theme.look().dark
    assert seen != [theme.hex_of("ink")]


@pytest.fixture
def window(new_window: Callable[..., Window], vault: Callable[[str], Session]) -> Window:
    """A window over an open vault."""
    made = new_window(Language.EN)
    made.enter(vault("mine"))
    return made


def previewed(window: Window) -> PreviewSheet:
    """The preview of one black page."""
    assert window.desk is not None
    return preview(window.desk, window, "Print it", Painted(black), "list/case", ["c" * 36])


def test_warned_before_anything_is_made(window: Window) -> None:
    begun: list[bool] = []
    sheet = offer(window, begun.append, "With the name")
    assert window.focusWidget() is sheet.cancel
    assert not sheet.named
    sheet.cancel.click()
    assert begun == []
    sheet = offer(window, begun.append, "With the name")
    sheet.names.setChecked(True)
    sheet.button.click()
    offer(window, begun.append).button.click()
    assert begun == [True, False]


def test_from_the_preview_to_the_printer(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "there_is_one", lambda: True)
    answers: list[QPrinter | None] = [on_file.printer(tmp_path / "out.pdf", Painted(black)), None]
    monkeypatch.setattr(printer, "ask", lambda _owner, _pages: answers.pop())
    sheet = previewed(window)
    assert sheet.paper.grab().toImage().pixelColor(sheet.paper.rect().center()) == theme.color("ink")
    sheet.button.click()  # cancelled in the system's question: the preview stays
    assert sheet.isVisible()
    assert not (tmp_path / "out.pdf").exists()
    sheet.button.click()
    assert not sheet.isVisible()
    assert on_file.inked(on_file.read(tmp_path / "out.pdf"), 0) > 0.5
    assert window.desk is not None
    session = window.desk.session
    qtbot.waitUntil(lambda: bool(ledger.entries(session)), timeout=20_000)
    [line] = ledger.entries(session)
    assert (line.kind, line.records, line.facts["what"]) == ("paper", ("c" * 36,), "list/case")


def test_without_a_printer_the_preview_says_so(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printer, "there_is_one", lambda: False)
    sheet = previewed(window)
    sheet.button.click()
    assert sheet.isVisible()
    assert "no printer" in sheet.fault.text()


def test_a_printer_that_takes_nothing_is_told(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "there_is_one", lambda: True)
    nowhere = on_file.printer(tmp_path / "no" / "such" / "folder.pdf", Painted(black))
    monkeypatch.setattr(printer, "ask", lambda _owner, _pages: nowhere)
    sheet = previewed(window)
    sheet.button.click()
    assert sheet.isVisible()
    assert sheet.fault.text()


def test_a_job_is_called_by_no_word_of_ours(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 1)
    made = printer.ask(window, Painted(black, landscape=True))
    assert made is not None
    assert (made.docName(), made.creator()) == ("1", "")
    assert made.pageLayout().orientation() is QPageLayout.Orientation.Landscape


def test_the_print_service_is_not_woken_by_showing_pages() -> None:
    code = (
        "import sys\n"
        "from app.gui.printing import offering\n"
        "from app.gui.timeline import pane\n"
        "print('PySide6.QtPrintSupport' in sys.modules)\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
