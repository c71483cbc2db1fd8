"""From a list into a document, in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.gui.pages.list_page import ListPage
from app.gui.pages.record_head import RecordHead
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.publishing.add_sheet import AddSheet
from app.gui.window import Window
from app.records.codec import load
from app.records.types.publication import Publication
from app.records.values import Bilingual
from app.services import lists
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def publications(session: Session) -> list[Publication]:
    keys = lists.keys(session, lists.ListQuery("publication"))
    found = [load(stored.copy) for stored in session.read.rows(list(keys))]
    return [one for one in found if isinstance(one, Publication)]


def listed(window: Window, qtbot: QtBot, type_: str, count: int) -> ListPage:
    assert window.shell is not None
    window.shell.go(Place("list", type=type_))
    page = window.shell.page
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: page.rows.rowCount() == count, timeout=LONG)
    return page


@pytest.mark.parametrize("language", list(Language))
def test_all_found_cases_go_into_a_new_document_and_then_into_a_known_one(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], language: Language
) -> None:
    session = vault("mine")
    cases = {put(session, "case", title=Bilingual(f"案{n}", f"Case {n}")) for n in range(3)}
    window = new_window(language)
    window.enter(session)
    page = listed(window, qtbot, "case", 3)
    page.table.selectAll()
    sheet = page.cite()
    assert not sheet.button.isEnabled()
    sheet.title.setText("年度报告")
    QTest.keyClick(sheet.title, Qt.Key.Key_Return)
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: isinstance(shell.page, RecordPage), timeout=LONG)
    (document,) = publications(session)
    assert {row.target.id for row in document.cases if row.target} == cases

    act = put(session, "act")
    page = listed(window, qtbot, "act", 1)
    page.table.selectAll()
    sheet = page.cite()
    sheet.add_to(document.id)
    qtbot.waitUntil(lambda: bool(publications(session)[0].citations), timeout=LONG)
    assert [row.target.id for row in publications(session)[0].citations if row.target] == [act]


def test_only_what_a_document_can_cite_is_offered(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    put(session, "fund")
    put(session, "case")
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    for type_, offered in (("case", True), ("fund", False)):
        page = listed(window, qtbot, type_, 1)
        assert page.bar.cite.isVisibleTo(page.bar) is offered


def test_a_letter_is_begun_from_its_case(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    case = put(session, "case", title=Bilingual("甲案", "Case A"))
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case))
    head = window.findChildren(RecordHead)[-1]
    head.add.click()
    menu = next(one for one in head.findChildren(QMenu) if one.isVisible())
    said = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert {"New: Consent", "New: Intervention"} <= set(said)
    said["Write about it…"].trigger()
    menu.close()
    sheet = next(one for one in window.findChildren(AddSheet) if one.isVisible())
    sheet.title.setText("Urgent appeal")
    sheet.button.click()
    qtbot.waitUntil(lambda: len(publications(session)) == 1, timeout=LONG)
    assert [row.target.id for row in publications(session)[0].cases if row.target] == [case]
