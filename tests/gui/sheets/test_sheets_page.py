"""A spreadsheet in the window: columns, questions, import, undo; the field notes and another table."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import python_calamine
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.errors import AppError, Problem
from app.gui.components.banner import Banner
from app.gui.components.label import ElidedLabel, Label
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.sheets.page import SheetsPage
from app.gui.window import Window
from app.records.words import type_word, word
from app.services.corpus import import_corpus
from app.services.session import Session
from app.services.sheets import plan
from app.services.sheets.plan import LEAVE
from tests.shared import shared_dir

LONG = 30_000
TABLE = "姓名,日期,经过,某列\n何田,3/5/2024,刑事拘留,随手记\n沈溪,2024年6月,取保候审,\n"


def opened(window: Window, session: Session, qtbot: QtBot, path: Path) -> SheetsPage:
    """The page, once it shows a plan."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("sheets"))
    page = window.shell.page
    assert isinstance(page, SheetsPage)
    page.read(path)
    qtbot.waitUntil(lambda: page.plan is not None, timeout=LONG)
    return page


@pytest.mark.parametrize("spoken", list(Language))
def test_the_headers_of_columns_can_be_read_beside_what_they_become(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path,
    spoken: Language,
) -> None:  # fmt: skip
    (tmp_path / "notes.csv").write_bytes(TABLE.encode("gb18030"))
    page = opened(new_window(spoken), vault("mine"), qtbot, tmp_path / "notes.csv")
    card = page.columns
    qtbot.waitUntil(lambda: card.width() > 0 and bool(card.roles), timeout=LONG)
    headers = [label for label in card.findChildren(ElidedLabel) if label.text() in ("姓名", "日期")]
    assert len(headers) == 2
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in headers), timeout=LONG)
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(card))
    assert card.minimumSizeHint().width() <= area.viewport().width()


def test_a_long_list_can_be_given_up_while_it_is_read(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Reading stops at its next word of progress, and the next list is read as if there had been none."""
    asked: Callable[..., Any] = plan.planned
    told, go_on = threading.Event(), threading.Event()

    def slow(*given: Any) -> Any:
        progress = given[-1]

        def waiting(done: int, total: int) -> None:
            progress(done, total)
            told.set()
            go_on.wait(20)
            progress(done + 1, total)

        return asked(*given[:-1], waiting)

    (tmp_path / "notes.csv").write_bytes(TABLE.encode("gb18030"))
    session = vault("mine")
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("sheets"))
    page = window.shell.page
    assert isinstance(page, SheetsPage)
    monkeypatch.setattr(plan, "planned", slow)
    page.read(tmp_path / "notes.csv")
    qtbot.waitUntil(told.is_set, timeout=LONG)
    page._planned(1, 2)
    assert page.give_up.isVisible()
    page.give_up.click()
    go_on.set()
    assert not page.give_up.isVisible()
    job = page._planning
    assert job is not None
    assert job.cancelled
    monkeypatch.undo()
    page.read(tmp_path / "notes.csv")
    qtbot.waitUntil(lambda: page.plan is not None, timeout=LONG)
    assert page.rows.rowCount() == 2


def test_leaving_the_page_stops_the_reading(
    new_window: Callable[..., Window], vault: Callable[[str], Session], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes.csv").write_bytes(TABLE.encode("gb18030"))
    window = new_window(Language.EN)
    page = opened(window, vault("mine"), qtbot, tmp_path / "notes.csv")
    page.choose_role(3, "note")
    job = page._planning
    assert job is not None
    assert window.shell is not None
    window.shell.go(Place())
    assert job.cancelled


def test_a_table_is_asked_about_imported_and_undone(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session = vault("mine")
    (tmp_path / "notes.csv").write_bytes(TABLE.encode("gb18030"))
    page = opened(new_window(Language.ZH_HANS), session, qtbot, tmp_path / "notes.csv")
    assert page.rows.rowCount() == 2
    assert not page.button.isEnabled()
    [question] = page.questions
    question.buttons["0"].click()
    qtbot.waitUntil(page.button.isEnabled, timeout=LONG)
    assert page.rows._words(page.plan.lines[0], 2) in ("2024年5月3日", "2024年3月5日")  # type: ignore[union-attr]
    page.choose_role(3, "note")
    qtbot.waitUntil(page.button.isEnabled, timeout=LONG)
    page.button.click()
    qtbot.waitUntil(lambda: session.read.counts().get("act", 0) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: page.report is not None, timeout=LONG)
    report = page.report
    assert report is not None
    count = next(one for one in report.findChildren(Label) if one.text() == "2")
    assert count.x() < report.width() // 3
    rows = range(report.left.rowCount())
    told = [[report.left.index(row, column).data() for column in range(3)] for row in rows]
    assert told == [["2", "某列", "随手记"]]
    report.write(tmp_path / "report.xlsx")
    qtbot.waitUntil((tmp_path / "report.xlsx").exists, timeout=LONG)
    book = python_calamine.CalamineWorkbook.from_path(tmp_path / "report.xlsx")
    taken, left = (book.get_sheet_by_index(at).to_python() for at in range(2))
    assert [type_word("zh_hans", "act", "plural"), 2.0] in taken
    assert left[1:] == [[2.0, "某列", "随手记"]]
    report.undo.click()
    qtbot.waitUntil(lambda: session.read.counts().get("act", 0) == 0, timeout=LONG)


def test_the_field_notes_come_in_by_clicks_alone(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    page = opened(new_window(Language.EN), session, qtbot, shared_dir("corpus") / "field_notes.xlsx")
    assert [sheet.name for sheet in page.sheets] == ["个案 Cases", "Sheet2"]
    for number in (0, 1):
        page.show_sheet(number)
        rows = 30 if number == 0 else 32
        qtbot.waitUntil(lambda rows=rows: page.rows.rowCount() == rows, timeout=LONG)  # type: ignore[misc]
        while page.plan is not None and page.plan.open:
            key = page.plan.open[0].key
            value = "one" if key.startswith("name:") else LEAVE
            page.answer(key, value)
            qtbot.waitUntil(lambda key=key: key in page.plan.answers, timeout=LONG)  # type: ignore[misc]
        before = session.read.counts().get("act", 0) + session.read.counts().get("intervention", 0)
        page.take_in()
        qtbot.waitUntil(
            lambda before=before, rows=rows: sum(  # type: ignore[misc]
                session.read.counts().get(one, 0) for one in ("act", "intervention")
            ) == before + rows,
            timeout=LONG,
        )  # fmt: skip
    assert session.read.counts()["person"] < 50


def test_characters_lost_by_the_writer_are_told(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    text = "姓名,日期,经过\n陈大文,2020年1月2日,刑事拘留\n王\ufffd,2020年1月4日,刑事拘留\n"
    (tmp_path / "notes.csv").write_text(text, encoding="utf-8")
    page = opened(new_window(Language.ZH_HANS), vault("mine"), qtbot, tmp_path / "notes.csv")
    told = [one.accessibleName() for one in page.findChildren(Banner)]
    assert any("：3。" in words for words in told), told


@pytest.mark.parametrize("body", [b"", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0rubbish"])
def test_what_cannot_be_read_is_said(
    body: bytes, qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session],
    tmp_path: Path,
) -> None:  # fmt: skip
    (tmp_path / "x.xlsx").write_bytes(body)
    window = new_window(Language.EN)
    window.enter(vault("mine"))
    assert window.shell is not None
    window.shell.go(Place("sheets"))
    page = window.shell.page
    assert isinstance(page, SheetsPage)
    assert not page.button.isVisibleTo(page), "nothing to import yet"
    page.read(tmp_path / "x.xlsx")
    assert page.button.isVisibleTo(page)
    qtbot.waitUntil(page._wrong.isVisible, timeout=LONG)


def test_the_register_of_un_actions_comes_in_as_appeals(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    """The page itself, dropped as text: 22 entries, a question answered, the people on record linked."""
    session = vault("mine")
    import_corpus(session, shared_dir("corpus"))
    before = session.read.counts()
    path = shared_dir("sources") / "004_ee11ceb9ae5ad553.txt"
    page = opened(new_window(Language.ZH_HANS), session, qtbot, path)
    assert page.kinds.currentData() == "intervention"
    assert page.rows.rowCount() == 22
    [question] = page.questions
    question.buttons[LEAVE].click()
    qtbot.waitUntil(page.button.isEnabled, timeout=LONG)
    heads = [page.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(page.rows.columnCount())]
    assert word("zh_hans", "intervention", "persons") in heads
    page.button.click()
    qtbot.waitUntil(lambda: page.report is not None, timeout=LONG)
    after = session.read.counts()
    assert after["intervention"] == before["intervention"] + 22
    assert after["person"] == before["person"]


def test_what_each_row_becomes_can_be_chosen(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session = vault("mine")
    (tmp_path / "people.csv").write_text("姓名,职业,电话\n何田,律师,x\n沈溪,记者,\n", encoding="utf-8")
    page = opened(new_window(Language.EN), session, qtbot, tmp_path / "people.csv")
    page.kinds.setCurrentIndex(page.kinds.findData("person"))
    page.choose_type("person")
    qtbot.waitUntil(lambda: page.plan is not None and page.plan.layout.type == "person", timeout=LONG)
    qtbot.waitUntil(page.button.isEnabled, timeout=LONG)
    assert page.columns.roles[1].currentText() == word("en", "person", "occupation")
    shown = [[page.rows.index(row, at).data() for at in range(page.rows.columnCount())] for row in range(2)]
    assert shown[0][0] == "2"
    assert "何田 (new)" in shown[0]
    assert shown[0][-1].endswith("x")
    page.button.click()
    qtbot.waitUntil(lambda: session.read.counts().get("person", 0) == 2, timeout=LONG)
    assert session.read.counts().get("case", 0) == 0


def test_after_a_cancelled_import_nobody_comes_in_twice(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from app.services.sheets import importing

    session = vault("mine")
    (tmp_path / "notes.csv").write_text("姓名,日期,经过\n何田,2024-01-02,刑事拘留\n", encoding="utf-8")
    page = opened(new_window(Language.EN), session, qtbot, tmp_path / "notes.csv")
    whole = importing.take_in

    def halted(*given: object) -> None:
        whole(*given[:2])  # type: ignore[arg-type]
        raise AppError(Problem.CANCELLED)

    monkeypatch.setattr(importing, "take_in", halted)
    qtbot.waitUntil(page.button.isEnabled, timeout=LONG)
    page.take_in()
    qtbot.waitUntil(lambda: session.read.counts().get("person", 0) == 1, timeout=LONG)
    qtbot.waitUntil(lambda: page.plan is not None and page.button.isEnabled(), timeout=LONG)
    assert page.plan is not None
    assert all(one.id for one in page.plan.people.values())
