"""Words read by machine in the window: missing, asked for, on their way, marked, found by page."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.errors import AppError, Problem
from app.gui.evidence.file_pane import FilePane
from app.gui.preferences import Language
from app.gui.window import Window
from app.services import reading
from app.services.decoding import asking
from app.services.decoding.decoder import OpenFile
from app.services.session import Session
from tests import files
from tests.gui.evidence.test_file_pane import evidence, pane
from tests.services.decoding.reading_machine import machine

__all__ = ["machine"]

LONG = 20_000
Make = Callable[..., Window]


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    return vault("mine")


def looked_at(qtbot: QtBot, window: Window, session: Session, data: bytes) -> FilePane:
    """The pane of a file, once the file is shown."""
    found = pane(window, session, evidence(session, data))
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    return found


def words(found: FilePane) -> str:
    """Every word beside the file."""
    return "\n".join(label.text() for label in found.read.findChildren(QLabel) if label.isVisibleTo(found))


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (Language.ZH_HANS, "没有装文字识读"),
        (Language.ZH_HANT, "沒有裝文字識讀"),
        (Language.EN, "Run make ocr"),
        (Language.ZH_HANS, "打包好的程序（如 Windows 版）不能加装"),
        (Language.EN, "A built program (as for Windows) cannot add it"),
    ],
)
def test_what_is_missing_and_how_it_is_got(
    qtbot: QtBot, new_window: Make, session: Session, monkeypatch: pytest.MonkeyPatch, language: Language,
    wanted: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(reading, "find_spec", lambda _name: None)
    found = looked_at(qtbot, new_window(language), session, files.picture("PNG"))
    assert wanted in words(found)
    assert found.read.button is None


def test_nothing_is_offered_for_a_text(qtbot: QtBot, new_window: Make, session: Session) -> None:
    found = looked_at(qtbot, new_window(Language.EN), session, "人民的权利".encode())
    assert not found.read.isVisible()


def test_pages_are_read_shown_and_found(
    qtbot: QtBot, new_window: Make, session: Session, machine: list[int]
) -> None:
    found = looked_at(qtbot, new_window(Language.EN), session, files.pdf(3, words="page"))
    assert found.read.button is not None
    found.read.button.click()
    assert found.read.progress is not None
    qtbot.waitUntil(lambda: found.read.text is not None, timeout=LONG)
    assert machine == [0, 1, 2]
    assert found.read.button is None
    qtbot.waitUntil(lambda: "Nobody has checked them" in words(found), timeout=LONG)
    found.find_words()
    found.finding.seek("第 3 頁的字")
    qtbot.waitUntil(lambda: found.told is not None and found.told.page == 2, timeout=LONG)
    text = found.read.text
    assert text is not None
    assert text.toPlainText() == "第 3 页的字"
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["第 3 页的字"]


def test_cancelling_keeps_pages_and_offers_the_rest(
    qtbot: QtBot, new_window: Make, session: Session, machine: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = looked_at(qtbot, new_window(Language.EN), session, files.pdf(3))
    read = asking.words

    def then_cancelled(file: OpenFile, page: int, turn: int = 0) -> list[str]:
        found.read._readings.cancel(found._id)
        return read(file, page, turn)

    monkeypatch.setattr(asking, "words", then_cancelled)
    found.read.begin()
    qtbot.waitUntil(lambda: bool(found.read.words), timeout=LONG)
    assert machine == [0]
    assert found.read.button is not None
    assert found.read.button.text() == "Read the other pages"


def test_what_goes_wrong_is_said(
    qtbot: QtBot, new_window: Make, session: Session, machine: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_file: OpenFile, page: int, _turn: int = 0) -> list[str]:
        machine.append(page)
        raise AppError(Problem.FILE_NOT_DECODED)

    monkeypatch.setattr(asking, "words", damaged)
    found = looked_at(qtbot, new_window(Language.EN), session, files.picture("PNG"))
    found.read.begin()
    qtbot.waitUntil(lambda: found.read.progress is None, timeout=LONG)
    assert machine == [0]
    assert found.read.button is not None
    qtbot.waitUntil(lambda: "could not be read" in words(found), timeout=LONG)
