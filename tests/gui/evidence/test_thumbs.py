"""Small pictures in lists: made at rest, read beside the window, never of what is covered or warned of."""

import io
import time
from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from app.gui import tending
from app.gui.pages.record_list import RecordList
from app.gui.pages.rows import PICTURE, Rows
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.leaves import Json
from app.records.values import Link, Term
from app.services import backups, lists
from app.services.decoding import sketching
from app.services.session import Session
from app.vault.thumbs import Thumb
from tests import files
from tests.gui.evidence.test_file_pane import evidence, pane
from tests.services.written import put

LONG = 20_000
Make = Callable[..., Window]


@pytest.fixture
def session(vault: Callable[[str], Session], monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setattr(tending, "AT_REST", 50)
    monkeypatch.setattr(backups, "due", lambda _session: False)  # a test ends sooner than one is restored
    return vault("mine")


def listed(window: Window, session: Session) -> QTableView:
    """The list of evidence."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("list", type="evidence"))
    (table,) = window.findChildren(QTableView)
    return table


def picture(table: QTableView | RecordList, title: str) -> QImage | None:
    """The small picture in the row of a title; None while there is no such row."""
    model = table.model()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        if title in str(index.data()):
            return index.data(PICTURE)  # type: ignore[no-any-return]
    return None


def is_shown(table: QTableView | RecordList, title: str) -> bool:
    """Whether its picture is there by now."""
    image = picture(table, title)
    return image is not None and not image.isNull()


def done(session: Session) -> bool:
    """Whether every file was looked at."""
    return not session.files.without_thumb()


def test_pictures_and_first_pages_come_by_themselves(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    for name, data in (("photo", files.jpeg()), ("notice", files.pdf(2)), ("words", b"words")):
        evidence(session, data, exhibit=name)  # type: ignore[arg-type]
    table = listed(new_window(Language.EN), session)
    qtbot.waitUntil(lambda: is_shown(table, "photo") and is_shown(table, "notice"), timeout=LONG)
    qtbot.waitUntil(lambda: done(session), timeout=LONG)
    image = picture(table, "notice")
    assert image is not None
    assert (image.width(), image.height()) == (72, 96)
    assert not is_shown(table, "words")
    assert len(session.decoder.pids) <= 1


def test_where_a_decoder_is_less_closed_in_only_what_is_looked_at(
    qtbot: QtBot, new_window: Make, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sketching, "CLOSED_IN", False)
    seen = evidence(session, files.jpeg())
    evidence(session, files.jpeg())
    assert sketching.make_next(session) is None
    window = new_window(Language.EN)
    found = pane(window, session, seen)
    qtbot.waitUntil(lambda: found.told is not None, timeout=LONG)
    qtbot.waitUntil(lambda: len(session.files.without_thumb()) == 1, timeout=LONG)


def test_a_file_that_cannot_be_read_is_tried_once(qtbot: QtBot, new_window: Make, session: Session) -> None:
    evidence(session, b"%PDF-1.7\n" + bytes(500), exhibit="broken")  # type: ignore[arg-type]
    table = listed(new_window(Language.EN), session)
    qtbot.waitUntil(lambda: done(session), timeout=LONG)
    assert sketching.make_next(session) is None
    assert not is_shown(table, "broken")


def test_what_is_covered_hidden_or_warned_of_has_none(session: Session) -> None:
    ids = {
        "open": evidence(session, files.jpeg()),
        "covered": evidence(session, files.jpeg(), minimum_level=Term("need_to_know")),
        "warned": evidence(session, files.jpeg(), warning=(Term("graphic_violence"),)),  # type: ignore[arg-type]
    }
    assert {name for name, id_ in ids.items() if view(session, id_).file} == {"open"}
    session.reveal(ids["covered"])
    assert view(session, ids["covered"]).file
    session.hide_names = True
    assert not any(view(session, id_).file for id_ in ids.values())


def view(session: Session, id_: str) -> lists.RowView:
    """The row of a record."""
    return lists.row(session, session.read.stored(id_), "en")


def test_the_evidence_of_a_case_has_them_too(qtbot: QtBot, new_window: Make, session: Session) -> None:
    case = put(session, "case", code="A-1")
    evidence(session, files.jpeg(), exhibit="photo", cases=(Link(case),))  # type: ignore[arg-type]
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="case", record=case, tab="evidence"))
    table = window.findChildren(RecordList)[-1]
    qtbot.waitUntil(lambda: is_shown(table, "photo"), timeout=LONG)


def filled(session: Session, count: int) -> None:
    """Evidence whose small pictures are there, as noisy as photographs."""
    draw = Random(7)
    with session.write() as group:
        for number in range(count):
            file = session.vault.attach(io.BytesIO(draw.randbytes(40)))
            ref: Json = {"sha256": file.sha256, "size": 40, "media_type": "image/jpeg"}
            group.create("evidence", {("file",): ref, ("exhibit",): f"{number}"})
    for sha in session.files.without_thumb():
        session.vault.keep_thumb(sha, Thumb(96, 72, draw.randbytes(96 * 72 * 3)))


def test_two_thousand_pictures_keep_no_scroll_waiting(
    qtbot: QtBot, new_window: Make, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A jump to rows never seen: 23 ms with and without pictures; the limit is for a loaded machine."""
    monkeypatch.setattr(tending, "AT_REST", 1_000_000)
    filled(session, 2000)
    draw = Random(8)
    table = listed(new_window(Language.EN), session)
    qtbot.waitUntil(lambda: table.model().rowCount() == 2000, timeout=LONG)
    rows = table.model()
    assert isinstance(rows, Rows)
    bar, took = table.verticalScrollBar(), list[float]()
    for _ in range(60):
        start = time.perf_counter()
        bar.setValue(draw.randrange(bar.maximum()))
        QApplication.processEvents()
        took.append(time.perf_counter() - start)
    top = rows.index(table.rowAt(5), 0)
    qtbot.waitUntil(lambda: not top.data(PICTURE).isNull(), timeout=LONG)
    print(f"scrolling: median {sorted(took)[30] * 1000:.1f} ms, longest {max(took) * 1000:.1f} ms")
    assert sorted(took)[30] < 0.15
