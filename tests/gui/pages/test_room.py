"""What must be read before something leaves can be read: in a small window, with large text, with no case."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui import paint, theme
from app.gui.components.level_badge import LevelBadge
from app.gui.components.toast import Toast
from app.gui.forms.term_editor import TermEditor
from app.gui.pages.record_head import RecordHead
from app.gui.pages.record_page import RecordPage
from app.gui.pages.share_cases import CasesCard
from app.gui.pages.share_plan import StayingCard
from app.gui.pages.share_recipients import RecipientsCard
from app.gui.place import Place
from app.gui.preferences import Language, Preferences, Theme
from app.gui.shell import Shell
from app.gui.window import Window
from app.records.types.case import Case
from app.records.values import Bilingual, Term
from app.services import recording
from app.services.session import Session

CASE = "11111111-1111-4111-8111-111111111111"
LONG = 20_000
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def entered(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Session, int], Shell]]:
    """Opens a vault in a window of 1280×640."""
    made: list[Window] = []

    def enter(session: Session, text_size: int) -> Shell:
        kept = Preferences(Language.EN, Theme.LIGHT, text_size)
        window = Window(kept, folder=None, leave=lambda _folder: None, settings=tmp_path / "settings.json")
        made.append(window)
        window.resize(1280, 640)
        window.show()
        qtbot.waitExposed(window)
        window.enter(session)
        assert window.shell is not None
        return window.shell

    yield enter
    for window in made:
        window.close()
        window.deleteLater()


def found(within: QWidget, kind: type[W]) -> W:
    """The widget of a kind."""
    widget = within.findChild(kind)
    assert widget is not None
    return widget


def held_up(session: Session) -> None:
    """A case that is need-to-know as a whole."""
    level = Term("need_to_know")
    recording.save(session, Case(id=CASE, code="K7Q-4MD", title=Bilingual("林若溪案"), minimum_level=level))


def test_with_large_text_every_field_that_stays_has_its_name(
    qtbot: QtBot, entered: Callable[[Session, int], Shell], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    held_up(session)
    shell = entered(session, 150)
    shell.go(Place("share", filters=(("case", CASE),)))
    qtbot.waitUntil(lambda: bool(found(shell, StayingCard).findChildren(QCheckBox)), timeout=LONG)
    boxes = found(shell, StayingCard).findChildren(QCheckBox)
    QTest.qWait(0)
    few = min(paint.width_of(box.text()[:12]) for box in boxes)
    assert all(box.width() >= theme.px(26) + few for box in boxes)
    recipients = found(shell, RecipientsCard)
    add = next(button for button in recipients.findChildren(QPushButton) if button.text() == "Add")
    assert add.mapTo(recipients, QPoint()).y() >= recipients.line.geometry().bottom()


def test_no_case_to_share_is_said(
    qtbot: QtBot, entered: Callable[[Session, int], Shell], vault: Callable[[str], Session]
) -> None:
    shell = entered(vault("mine"), 100)
    shell.go(Place("share"))
    qtbot.waitUntil(lambda: found(shell, CasesCard).none.isVisible(), timeout=LONG)
    assert found(shell, CasesCard).none.text() == "No case yet."


def test_the_level_of_the_record_leads_to_where_it_is_set(
    qtbot: QtBot, entered: Callable[[Session, int], Shell], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    held_up(session)
    session.reveal(CASE)
    shell = entered(session, 100)
    shell.go(Place("record", type="case", record=CASE))
    qtbot.waitUntil(lambda: found(shell, RecordPage).form is not None, timeout=LONG)
    form = found(shell, RecordPage).form
    assert form is not None
    QTest.mouseClick(found(found(shell, RecordHead), LevelBadge), Qt.MouseButton.LeftButton)
    editor = form.views()["minimum_level"].editor
    assert isinstance(editor, TermEditor)
    qtbot.waitUntil(editor.line.hasFocus, timeout=LONG)


def test_a_toast_stays_over_the_page_that_comes_after_it(
    entered: Callable[[Session, int], Shell], vault: Callable[[str], Session]
) -> None:
    shell = entered(vault("mine"), 100)
    shell.desk.say("Saved")
    toast = found(shell, Toast)
    shell.go(Place("list", type="case"))
    assert toast.isVisible()
    on_top = shell.childAt(toast.geometry().center())
    assert on_top is not None
    assert toast.isAncestorOf(on_top)
