"""Faces in the redaction sheet: proposed by a machine, decided by a person; nothing is covered by itself."""

import io
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.preferences import Language
from app.gui.redacting.areas import Areas
from app.gui.redacting.sheet import RedactSheet
from app.gui.window import Window
from app.services import reading
from app.services.decoding.asking import Rect
from app.services.session import Session
from app.vault.lists import ListQuery
from tests import files
from tests.gui.evidence.test_file_pane import evidence
from tests.gui.redacting.test_redact_sheet import made, sheet_of

LONG = 20_000
FOUND: list[Rect] = [(0.125, 0.125, 0.25, 0.25), (0.625, 0.5, 0.25, 0.25)]
Make = Callable[..., Window]
with_faces = pytest.mark.skipif(not reading.can_find_faces(), reason="finds with an extra: make ocr")


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault of its own."""
    return vault("mine")


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two faces on whatever is looked at."""
    monkeypatch.setattr(reading, "faces", lambda *_asked: FOUND)


def proposed_on(qtbot: QtBot, sheet: RedactSheet) -> None:
    """Ask for faces and wait for them."""
    sheet.seek.click()
    qtbot.waitUntil(lambda: bool(sheet.areas.proposed), timeout=6 * LONG)


@pytest.mark.usefixtures("machine")
def test_what_is_proposed_covers_nothing(qtbot: QtBot, new_window: Make, session: Session) -> None:
    sheet = sheet_of(new_window(Language.EN), session, evidence(session, files.picture("PNG")), qtbot)
    proposed_on(qtbot, sheet)
    assert [one.rect for one in sheet.areas.proposed] == FOUND
    assert sheet.areas.redaction().cover == {}
    assert not sheet.button.isEnabled()
    assert sheet.found.text() == "2 areas proposed, not covered yet. A machine misses faces."
    assert sheet.count.text() == "Covered: 0"


@pytest.mark.usefixtures("machine")
def test_one_is_moved_and_covered_and_one_removed_by_keys(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    original = evidence(session, files.picture("PNG"))
    window = new_window(Language.EN)
    sheet = sheet_of(window, session, original, qtbot)
    proposed_on(qtbot, sheet)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete):
        QTest.keyClick(sheet.canvas, key)
    assert sheet.areas.proposed == []
    (covered,) = sheet.areas.covered
    assert covered.rect == pytest.approx((0.145, 0.125, 0.25, 0.25))
    assert not sheet.found.isVisibleTo(sheet)
    sheet.make()
    with Image.open(io.BytesIO(made(window, session, original, qtbot))) as copy:
        assert copy.getpixel((int(0.2 * 640), int(0.2 * 400))) == (0, 0, 0)
        assert copy.crop((384, 200, 512, 280)).getextrema() != ((0, 0), (0, 0), (0, 0))


@pytest.mark.usefixtures("machine")
def test_all_of_a_page_are_covered_at_once_and_taken_back(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    sheet = sheet_of(new_window(Language.EN), session, evidence(session, files.picture("PNG")), qtbot)
    proposed_on(qtbot, sheet)
    sheet.accept.click()
    assert sheet.areas.redaction().cover == {0: FOUND}
    assert sheet.button.isEnabled()
    sheet.back.click()
    assert len(sheet.areas.proposed) == 1


@pytest.mark.usefixtures("machine")
def test_what_stays_to_be_seen_is_asked_for(qtbot: QtBot, new_window: Make, session: Session) -> None:
    original, window = evidence(session, files.picture("PNG")), new_window(Language.EN)
    sheet = sheet_of(window, session, original, qtbot)
    proposed_on(qtbot, sheet)
    sheet.areas.accept(0)
    sheet.canvas.tell()
    sheet.button.click()
    question = window.findChild(ConfirmSheet)
    assert question is not None
    assert question.accessibleName() == "Found and not covered: 1"
    question.cancel.click()
    assert len(session.read.ids(ListQuery("evidence"))) == 1
    sheet.button.click()
    window.findChildren(ConfirmSheet)[-1].button.click()
    assert made(window, session, original, qtbot)


def test_what_is_covered_is_not_proposed_again() -> None:
    areas = Areas()
    areas.add(0, (0.05, 0.05, 0.3, 0.3))
    assert areas.propose(0, FOUND) == 1
    assert areas.propose(0, FOUND) == 0
    assert areas.propose(1, FOUND) == 2


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (Language.ZH_HANS, "没有装人脸查找"),
        (Language.ZH_HANT, "沒有裝人臉尋找"),
        (Language.EN, "make ocr"),
        (Language.ZH_HANS, "打包好的程序（如 Windows 版）不能加装"),
        (Language.EN, "A built program (as for Windows) cannot add it"),
    ],
)
def test_what_is_missing_and_how_it_is_got(
    qtbot: QtBot, new_window: Make, session: Session, monkeypatch: pytest.MonkeyPatch, language: Language,
    wanted: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(reading, "find_spec", lambda _name: None)
    sheet = sheet_of(new_window(language), session, evidence(session, files.picture("PNG")), qtbot)
    sheet.seek.click()
    qtbot.waitUntil(lambda: wanted in sheet.found.text(), timeout=LONG)
    assert sheet.seek.isEnabled()
    assert sheet.areas.now.cover == ()


def test_no_face_is_said_and_promises_nothing(
    qtbot: QtBot, new_window: Make, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "faces", lambda *_asked: [])
    sheet = sheet_of(new_window(Language.EN), session, evidence(session, files.picture("PNG")), qtbot)
    sheet.seek.click()
    qtbot.waitUntil(lambda: "look at it yourself" in sheet.found.text(), timeout=LONG)


@with_faces
@pytest.mark.usefixtures("started_anew")  # a forked decoder has loaded no models
def test_a_face_is_proposed(qtbot: QtBot, new_window: Make, session: Session) -> None:
    sheet = sheet_of(new_window(Language.EN), session, evidence(session, files.face()), qtbot)
    proposed_on(qtbot, sheet)
    (only,) = sheet.areas.proposed
    assert only.rect[0] < 0.4 < 0.6 < only.rect[0] + only.rect[2]
