"""A list is kept under a name, stands at the left, is gone to and taken away."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.pages.list_page import ListPage
from app.gui.pages.record_page import RecordPage
from app.gui.palette import ITEM, Palette
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Link, Term
from app.services import recording, settings
from app.services.session import Session
from tests.gui.pages.test_keyboard import said

LONG = 20_000
Make = Callable[[Language], Window]
Vault = Callable[[str], Session]


def test_a_list_is_kept_and_gone_to(qtbot: QtBot, new_window: Make, vault: Vault) -> None:
    session = vault("mine")
    for status in ("open", "closed"):
        recording.save(session, recording.blank(session, "case", status=Term(status)))
    window = new_window(Language.EN)
    window.enter(session)
    shell = window.shell
    assert shell is not None
    shell.go(Place("list", type="case", filters=(("status", "open"),), sort="title", descending=True))
    page = shell.page
    assert isinstance(page, ListPage)
    sheet = page._saved.ask_name(page.place(), "Open")
    QTest.keyClicks(sheet.line, "Ours")
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shell.side._searches), timeout=LONG)
    [item] = [one for one in shell.side.pages._model.items if one.key.startswith("search:")]
    assert (item.label, item.count) == ("Ours", 1)
    shell.go(Place())
    shell.side._choose(item.key)
    there = shell.place()
    assert (there.page, there.filters, there.sort, there.descending) == (
        "list", (("status", "open"),), "title", True,
    )  # fmt: skip
    shell.side._saved.remove(item.key.removeprefix("search:"))
    qtbot.waitUntil(lambda: not shell.side._searches, timeout=LONG)
    shell.undo()
    qtbot.waitUntil(lambda: bool(shell.side._searches), timeout=LONG)
    assert settings.saved_searches(session)[0].name == "Ours"
    qtbot.waitUntil(lambda: "Undone: 1 record" in said(shell), timeout=LONG)  # it is of no type of record


def test_search_offers_what_was_opened_lately(qtbot: QtBot, new_window: Make, vault: Vault) -> None:
    session = vault("mine")
    ids = [recording.save(session, recording.blank(session, "case")).id for _ in range(2)]
    window = new_window(Language.EN)
    window.enter(session)
    shell = window.shell
    assert shell is not None
    for id_ in ids:
        shell.go(Place("record", type="case", record=id_))
    shell.search()
    palette = shell.window().findChildren(Palette)[-1]
    model = palette._model
    qtbot.waitUntil(lambda: model.lines[0].words == "Opened lately", timeout=LONG)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    line = palette._list.currentIndex().data(ITEM)
    assert line.icon == model.lines[1].icon
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert shell.place().record == ids[0]


def test_the_tabs_of_a_case_count_and_list(qtbot: QtBot, new_window: Make, vault: Vault) -> None:
    session = vault("mine")
    case = recording.save(session, recording.blank(session, "case")).id
    for _ in range(2):
        recording.save(session, recording.blank(session, "evidence", cases=(Link(case),)))
    window = new_window(Language.EN)
    window.enter(session)
    shell = window.shell
    assert shell is not None
    shell.go(Place("record", type="case", record=case, tab="evidence"))
    page = shell.page
    assert isinstance(page, RecordPage)
    at = [page._tabs.tabText(number) for number in range(page._tabs.count())].index("Evidence")
    qtbot.waitUntil(lambda: page._tabs._counts[at] == "2", timeout=LONG)
    pane = page._pane("evidence")
    qtbot.waitUntil(lambda: len(pane.list.rows.keys()) == 2, timeout=LONG)  # type: ignore[attr-defined]
    recording.save(session, recording.blank(session, "evidence", cases=(Link(case),)))
    qtbot.waitUntil(lambda: page._tabs._counts[at] == "3", timeout=LONG)
    pane._new()  # type: ignore[attr-defined]
    begun = shell.page
    assert isinstance(begun, RecordPage)
    assert (begun.place().type, begun.case_id()) == ("evidence", case)
