"""What is written while somebody types into the same record stands after their save, also after a draft."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.declare import Record
from app.records.types.evidence import Evidence
from app.records.values import Bilingual
from app.services import reading, recording
from app.services.session import Session
from tests.gui.pages.conftest import left, new_window, type_words, vault

__all__ = ["left", "new_window", "vault"]


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    return vault("mine")


@pytest.fixture
def evidence(session: Session) -> str:
    blank = recording.blank(session, "evidence", title=Bilingual(zh="扫描件"))
    return recording.save(session, blank).id


def _page(window: Window, place: Place) -> RecordPage:
    assert window.shell is not None
    window.shell.go(place)
    page = window.shell.page
    assert isinstance(page, RecordPage)
    return page


def _type_title(page: RecordPage, words: str) -> None:
    assert page.form is not None
    type_words(page.form.views()["title"].findChildren(QLineEdit)[0], words)
    assert page._unsaved


def _saved(qtbot: QtBot, page: RecordPage) -> None:
    assert page.save()
    qtbot.waitUntil(lambda: not page._saving and not page._unsaved, timeout=20_000)


def _stands(session: Session, id_: str) -> Evidence:
    found: Record | None = recording.fetch(session, id_)
    assert isinstance(found, Evidence)
    return found


def test_words_read_in_the_background_are_not_taken_back(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session, evidence: str
) -> None:
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    page = _page(window, Place("record", type="evidence", record=evidence, tab="form"))
    _type_title(page, "一页")
    reading._keep(session, evidence, {1: "读出来的字"})
    _saved(qtbot, page)
    found: Any = _stands(session, evidence)
    assert "一页" in found.title.zh
    assert "读出来的字" in str(found.transcript)
    assert not recording.conflicts(session, evidence)


def test_a_draft_that_comes_back_takes_nothing_back(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session, evidence: str
) -> None:
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    place = Place("record", type="evidence", record=evidence, tab="form")
    _type_title(_page(window, place), "一页")
    _page(window, Place("record", type="note"))  # leaving keeps the draft
    recording.save(session, replace(_stands(session, evidence), transcript=Bilingual(zh="后来的字")))
    page = _page(window, place)
    assert page._unsaved
    _saved(qtbot, page)
    found = _stands(session, evidence)
    assert "一页" in found.title.zh
    assert found.transcript == Bilingual(zh="后来的字")


def test_two_minds_about_one_field_wait_for_a_person(
    qtbot: QtBot, new_window: Callable[..., Window], session: Session, evidence: str
) -> None:
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    page = _page(window, Place("record", type="evidence", record=evidence, tab="form"))
    _type_title(page, "一页")
    recording.save(session, replace(_stands(session, evidence), title=Bilingual(zh="别人的标题")))
    _saved(qtbot, page)
    [standing] = recording.conflicts(session, evidence).values()
    assert "别人的标题" in standing
    assert any("一页" in str(value) for value in standing)
