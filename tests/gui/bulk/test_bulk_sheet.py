"""Several rows are selected, one field is changed on them, and it is one step to undo; groups have heads."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.bulk.sheet import BulkSheet
from app.gui.pages.list_page import ListPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Bilingual, Term
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def opened(window: Window, session: Session, qtbot: QtBot, place: Place, rows: int) -> ListPage:
    """The list, once it shows so many rows."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(place)
    page = window.shell.page
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: page.rows.rowCount() == rows, timeout=LONG)
    return page


def test_many_rows_are_changed_and_undone(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    for number in range(5):
        put(session, "task", title=Bilingual(f"打电话 {number}", ""), status=Term("open"))
    window = new_window(Language.ZH_HANS)
    page = opened(window, session, qtbot, Place("list", type="task"), 5)
    assert not page.bar.isVisible()
    page._selecting.click()
    for row in range(3):
        where = page.table.visualRect(page.rows.index(row, 0)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.bar.isVisible()
    assert "3" in page.bar.count.text()
    page.bar.edit.click()
    sheet = window.findChild(BulkSheet)
    assert sheet is not None
    sheet.fields.setCurrentIndex(sheet.fields.findData("status"))
    assert not sheet.button.isEnabled()
    assert sheet.editor is not None
    sheet.editor.set_value(Term("done"))
    sheet.editor.changed.emit()
    qtbot.waitUntil(lambda: bool(sheet.button.isEnabled()), timeout=LONG)
    assert "3" in sheet.button.text()
    sheet.button.click()

    def done() -> int:
        return session.read.counted("task.status=").get("done", 0)

    qtbot.waitUntil(lambda: done() == 3, timeout=LONG)
    page.escape()
    assert not page.bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: done() == 0, timeout=LONG)


def test_groups_have_heads_that_cannot_be_selected(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    for code in ("open", "done", "open", ""):
        put(session, "task", status=Term(code) if code else None)
    window = new_window(Language.EN)
    page = opened(window, session, qtbot, Place("list", type="task", group="status"), 7)
    heads = [head for row in range(7) if (head := page.rows.head(row))]
    assert [head.count for head in heads] == [2, 1, 1]
    assert heads[-1].words == ""
    page.table.selectAll()
    assert page.table.selected_count() == 4
    assert len(page.table.selected_ids()) == 4
    assert page._count.text() == "4"
