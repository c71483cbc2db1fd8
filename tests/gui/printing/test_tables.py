"""Lists, registers and documents on paper: every cell is there, what is covered is not."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.documents.workbook import TableOut
from app.gui import theme
from app.gui.pages.list_page import ListPage
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language, Theme
from app.gui.printing.pages import Pages
from app.gui.printing.preview_sheet import PreviewSheet
from app.gui.printing.table import MOST, table_pages
from app.gui.printing.warning_sheet import PrintWarning
from app.gui.publishing.pane import PublishingPane
from app.gui.registers.pane import RegisterPane
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.values import Bilingual, Term
from app.records.words import word
from app.services import ledger, sample
from app.services.session import Session
from tests.gui.printing.on_file import inked, printed, printer
from tests.services.test_publishing import appeal
from tests.services.written import put

LONG = 30_000


def text_of(target: Path, pages: Pages) -> str:
    """What stands on the pages; a printer gets each sign alone, so nothing is between them."""
    document = printed(target, pages)
    return re.sub(r"\s", "", "".join(page.get_textpage().get_text_range() for page in document))


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts and documents want one."""


def test_every_cell_of_a_table_is_on_paper(tmp_path: Path) -> None:
    rows = [[f"甲{at}", f"<b>&{at}", date(2024, 2, 29), None, "x"] for at in range(90)]
    pages = table_pages(TableOut("t", ["名", "符号", "日", "空", "末"], rows), "登记", "2026年1月1日")
    said = text_of(tmp_path / "table.pdf", pages)
    assert "登记" in said
    assert all(word in said for word in ("甲0", "甲89", "<b>&89", "2024-02-29"))
    assert "空" not in said  # a column in which nothing stands
    document = printed(tmp_path / "again.pdf", pages)
    assert len(document) > 1
    assert all(0.005 < inked(document, number) < 0.5 for number in range(len(document)))


def test_a_table_is_black_on_white_in_the_dark_too(qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp, Theme.DARK, 100, Language.EN)
    table = TableOut("t", ["名"], [["沅水" * 40]] * 30)
    page = printed(tmp_path / "dark.pdf", table_pages(table, "登记", ""))[0]
    shades: list[int] = page.render(scale=2).to_pil().convert("L").histogram()
    assert sum(shades[:64]) > 10_000  # in the colour of the window there was not one dark dot


def test_a_table_too_long_for_paper_says_so() -> None:
    pages = table_pages(TableOut("t", ["名"], [["x"]] * (MOST + 1)), "登记", "")
    assert f"{MOST + 1:,}" in pages._document.toPlainText()


def entered(window: Window, session: Session, place: Place) -> Window:
    window.enter(session)
    assert window.shell is not None
    window.shell.go(place)
    return window


def previewed(qtbot: QtBot, window: Window) -> PreviewSheet:
    qtbot.waitUntil(lambda: bool(window.findChildren(PreviewSheet)), timeout=LONG)
    return window.findChildren(PreviewSheet)[-1]


def test_a_list_is_printed_without_what_is_covered(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session = vault("mine")
    values = {"status": Term("open"), "opened_on": from_edtf("2024-02-29")}
    put(session, "case", title=Bilingual("公开案", "Open"), **values)
    hidden = put(session, "case", title=Bilingual("密案", "Closed"), minimum_level=Term("need_to_know"))
    session.reveal(hidden)
    window = entered(new_window(Language.ZH_HANS), session, Place("list", type="case"))
    page = window.findChildren(ListPage)[-1]
    page.out.print_table()
    said = text_of(tmp_path / "list.pdf", previewed(qtbot, window)._pages)
    assert "公开案" in said
    assert "密案" not in said
    assert word("zh_hans", "case", "status") in said  # shown in the rows
    assert word("zh_hans", "case", "opened_on") not in said  # listed, and not on the screen


def test_a_register_asks_first_and_is_printed(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session = vault("mine")
    sample.load_sample(session, "zh_hans")
    window = entered(new_window(Language.ZH_HANS), session, Place("registers", tab="appeals"))
    qtbot.waitUntil(lambda: any(one.told and one.told.entries for one in window.findChildren(RegisterPane)),
                    timeout=LONG)  # fmt: skip
    pane = next(one for one in window.findChildren(RegisterPane) if one.told and one.told.entries)
    pane._paper.click()
    [warning] = window.findChildren(PrintWarning)
    assert not window.findChildren(PreviewSheet)
    warning.agreed.emit()
    said = text_of(tmp_path / "register.pdf", previewed(qtbot, window)._pages)
    assert pane.told is not None
    assert all(re.sub(r"\s", "", column) in said for column in pane.told.columns[:2])


def test_a_document_that_was_printed_stands_in_the_ledger(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    session = vault("mine")
    sample.load_sample(session, "zh_hans")
    place = Place("record", type="publication", record=appeal(session).id, tab="document")
    window = entered(new_window(Language.ZH_HANS), session, place)
    assert window.shell is not None
    page = window.shell.page
    assert isinstance(page, RecordPage)
    qtbot.waitUntil(lambda: page.findChild(PublishingPane) is not None, timeout=LONG)
    pane = page.findChild(PublishingPane)
    assert pane is not None
    qtbot.waitUntil(pane.paper.isEnabled, timeout=LONG)
    pane.print_document()
    sheet = previewed(qtbot, window)
    assert not ledger.entries(session)
    target = tmp_path / "p.pdf"
    monkeypatch.setattr("app.gui.printing.printer.there_is_one", lambda: True)
    monkeypatch.setattr("app.gui.printing.printer.ask", lambda _owner, pages: printer(target, pages))
    sheet.button.click()
    qtbot.waitUntil(lambda: bool(ledger.entries(session)), timeout=LONG)
    [entry] = ledger.entries(session)
    assert entry.facts["paper"] is True
    assert entry.facts["publication"] == appeal(session).id
    assert target.read_bytes().startswith(b"%PDF-")
