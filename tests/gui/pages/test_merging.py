"""Two versions side by side, driven by keys: in a bundle's preview and on all conflicts, in two languages."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.gui.merging.conflicts_page import ConflictsPage
from app.gui.pages.import_entries import EntriesPane
from app.gui.pages.import_page import ImportPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.shell import Shell
from app.gui.window import Window
from app.records.comparing import State
from app.records.declare import Record
from app.records.types.person import PersonNames
from app.records.values import Bilingual, Link, Term
from app.services import home, joining, keys, opening, recording, sharing
from app.services.session import Session
from tests.gui.pages.conftest import CHEAP, PASSPHRASE

LONG = 20_000


def saved(session: Session, type_: str, **fields: Any) -> Record:
    return recording.save(session, replace(recording.blank(session, type_), **fields))


def edited(session: Session, id_: str, **fields: Any) -> None:
    record = recording.fetch(session, id_)
    assert record is not None
    recording.save(session, replace(record, **fields))


def person(session: Session, **names: str) -> Record:
    row = PersonNames(kind=Term("legal"), **names)  # type: ignore[arg-type]
    return saved(session, "person", kind=Term("individual"), names=(row,), minimum_level=Term("public"))


def sealed(sender: Session, receiver: Session, case: str, path: Path) -> Path:
    path.unlink(missing_ok=True)
    sharing.seal(sender, sharing.plan(sender, [case]), [keys.own_card(receiver)], path)
    return path


class Story:
    """Two vaults that worked apart on one case, the bundle of one, and the ids of what is in it."""

    def __init__(self, ours: Session, folder: Path) -> None:
        theirs, _ = opening.create(folder / "theirs", PASSPHRASE, "office", "北窗", cost=CHEAP)
        case = saved(
            theirs,
            "case",
            title=Bilingual("林若溪案"),
            summary=Bilingual("林若溪在青岚村办图书室八年，被拘留。"),
        )
        note = saved(theirs, "note", title=Bilingual("来电"), cases=(Link(case.id),))
        sharing.accept(ours, sharing.examine(ours, sealed(theirs, ours, case.id, folder / "first")))
        edited(ours, case.id, summary=Bilingual("林若溪在青岚村办图书室八年，家属迟了两天才收到通知书。"))
        edited(ours, note.id, title=Bilingual("来电：家属"))
        known = person(ours, hans="周砚秋")
        new = person(theirs, hant="周硯秋")
        edited(
            theirs, case.id, principals=(Link(new.id),), headline=Bilingual("乡村图书室负责人"),
            summary=Bilingual("林若溪在青岚村办图书室八年，10月17日清晨被拘留，两台电脑被扣。"),
        )  # fmt: skip
        edited(theirs, note.id, title=Bilingual("来电：律师"))
        keys.add_contact(ours, keys.own_card(theirs))
        self.bundle = sealed(theirs, ours, case.id, folder / "bundle")
        self.case, self.note, self.known, self.new = case.id, note.id, known.id, new.id
        opening.lock(theirs)


@pytest.fixture
def opened(
    tmp_path: Path, new_window: Callable[[Language, Path | None], Window]
) -> Callable[[Language], tuple[Window, Story]]:
    """Opens a window on a vault that has something to merge."""

    def make(language: Language) -> tuple[Window, Story]:
        folder = tmp_path / "ours"
        session, _ = opening.create(folder, PASSPHRASE, "office", "南窗", cost=CHEAP)
        story = Story(session, tmp_path)
        window = new_window(language, folder)
        window.resize(1366, 768)
        window.enter(session)
        return window, story

    return make


def shell(window: Window) -> Shell:
    found = window.centralWidget()
    assert isinstance(found, Shell)
    return found


def previewed(qtbot: QtBot, window: Window, story: Story) -> tuple[ImportPage, EntriesPane]:
    shell(window).go(Place("import"))
    page = shell(window).page
    assert isinstance(page, ImportPage)
    page.examine(story.bundle)
    qtbot.waitUntil(lambda: page.preview is not None, timeout=LONG)
    pane = page._pane
    qtbot.waitUntil(lambda: len(pane.board.rows) == 1, timeout=LONG)
    qtbot.waitUntil(lambda: bool(pane._same), timeout=LONG)
    return page, pane


@pytest.mark.parametrize("language", [Language.ZH_HANS, Language.EN])
def test_a_bundle_is_settled_with_keys_and_taken_in(
    qtbot: QtBot, opened: Callable[[Language], tuple[Window, Story]], language: Language
) -> None:
    window, story = opened(language)
    session = shell(window).desk.session
    page, pane = previewed(qtbot, window, story)
    assert pane.decisions.settled == (0, 2)
    first = pane.board.rows[0]
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert pane.decisions.settled == (1, 2)
    QTest.keyClick(first, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: pane.board.rows[0].difference.record != first.difference.record, timeout=LONG)
    second = pane.board.rows[0]
    QTest.keyClick(second, Qt.Key.Key_E)
    editor = second.findChild(QPlainTextEdit)
    assert editor is not None
    editor.setPlainText("来电：家属和律师")
    second._composed(editor, editor)
    assert pane.decisions.settled == (2, 2)
    pane.side.headings.select("same")
    pane.show_heading("same")
    (offered,) = pane._duplicate_rows()
    offered.box.setChecked(True)  # type: ignore[attr-defined]
    before = page._remark.text()
    page.accept()
    qtbot.waitUntil(lambda: joining.joined(session, story.known) == [story.new], timeout=LONG)
    qtbot.waitUntil(lambda: page._remark.text() != before, timeout=LONG)  # that nothing was written, is over
    assert home.waiting(session) == {}
    values = {first.difference.record: "", second.difference.record: ""}
    for id_ in values:
        record = recording.fetch(session, id_)
        assert record is not None
        text = record.summary if id_ == story.case else record.title  # type: ignore[attr-defined]
        values[id_] = text.zh
    theirs = {story.case: "两台电脑被扣", story.note: "律师"}
    assert theirs[first.difference.record] in values[first.difference.record]
    assert values[second.difference.record] == "来电：家属和律师"


def test_what_stays_open_is_listed_on_home_and_settled_one_after_another(
    qtbot: QtBot, opened: Callable[[Language], tuple[Window, Story]]
) -> None:
    window, story = opened(Language.ZH_HANS)
    session = shell(window).desk.session
    page, _ = previewed(qtbot, window, story)
    page.accept()
    qtbot.waitUntil(lambda: home.waiting(session) == {story.case: 1, story.note: 1}, timeout=LONG)
    shell(window).go(Place("conflicts"))
    conflicts = shell(window).page
    assert isinstance(conflicts, ConflictsPage)
    qtbot.waitUntil(lambda: len(conflicts.board.rows) == 1, timeout=LONG)
    first = conflicts.board.rows[0].difference.record
    QTest.keyClick(conflicts.board.rows[0], Qt.Key.Key_N)
    qtbot.waitUntil(lambda: conflicts.board.rows[0].difference.record != first, timeout=LONG)
    QTest.keyClick(conflicts.board.rows[0], Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: home.waiting(session) == {first: 1}, timeout=LONG)
    qtbot.waitUntil(lambda: conflicts.board.rows[0].difference.record == first, timeout=LONG)
    QTest.keyClick(conflicts.board.rows[0], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: home.waiting(session) == {}, timeout=LONG)
    qtbot.waitUntil(lambda: not conflicts.board.isVisible(), timeout=LONG)


def test_a_bundle_that_brings_nothing_new_cannot_be_imported(
    qtbot: QtBot, opened: Callable[[Language], tuple[Window, Story]]
) -> None:
    window, story = opened(Language.EN)
    page, _ = previewed(qtbot, window, story)
    page.accept()
    qtbot.waitUntil(lambda: not page.accept_all.isVisible(), timeout=LONG)
    session = shell(window).desk.session
    qtbot.waitUntil(lambda: sharing.examine(session, story.bundle).count(State.NEW) == 0, timeout=LONG)
    shell(window).go(Place("import", text=str(story.bundle)))
    again = shell(window).page
    assert isinstance(again, ImportPage)
    qtbot.waitUntil(lambda: again.preview is not None, timeout=LONG)
    assert again.accept_all.text() == "Nothing to import"
    assert not again.accept_all.isEnabled()


def test_need_to_know_text_is_covered_in_the_preview(
    qtbot: QtBot, opened: Callable[[Language], tuple[Window, Story]]
) -> None:
    window, story = opened(Language.EN)
    session = shell(window).desk.session
    edited(session, story.case, minimum_level=Term("need_to_know"))
    _, pane = previewed(qtbot, window, story)
    covered = {row.difference.record: row.difference.covered for row in pane.board.rows}
    pane.show_record(story.case)
    qtbot.waitUntil(lambda: pane.board.rows[0].difference.record == story.case, timeout=LONG)
    assert all(row.difference.covered for row in pane.board.rows)
    assert covered
    shown = " ".join(label.text() for label in pane.findChildren(QLabel))
    assert "两台电脑" not in shown
    assert "林若溪" not in shown
