"""The check in the settings: whole, damaged with whom it concerns, and brought back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.errors import AppError, Problem
from app.gui.backups.check_card import CheckCard
from app.gui.backups.fault_words import fault_words
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Bilingual
from app.services import backups, custody
from app.services.checking import Fault
from app.services.session import Session
from tests.services.test_custody import damage, evidence

LONG = 20_000


def test_damage_is_named_and_mended(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    id_ = evidence(session, b"x" * 2_000_000, "EX-9", title=Bilingual("照片", "Photograph"))
    backups.make(session)
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("settings"))
    card = window.findChildren(CheckCard)[-1]
    QTest.mouseClick(card.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.found == [], timeout=LONG)
    assert "whole" in card.result.accessibleName()
    assert not card.mend.isVisibleTo(card)
    damage(session, id_)
    card.begin_check()
    qtbot.waitUntil(lambda: bool(card.found), timeout=LONG)
    assert any("EX-9" in label.text() for label in card.findChildren(QLabel))
    card.mend.click()
    qtbot.waitUntil(lambda: card.found == [], timeout=LONG)
    assert custody.verify(session, id_).same


def test_mending_that_fails_can_be_tried_again(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    session = vault("mine")
    damage(session, evidence(session, b"x" * 2_000, "EX-9"))
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("settings"))
    card = window.findChildren(CheckCard)[-1]
    card.begin_check()
    qtbot.waitUntil(lambda: bool(card.found), timeout=LONG)

    def full(*_: object) -> None:
        raise AppError(Problem.DISK_FULL)

    monkeypatch.setattr("app.services.checking.mend", full)
    card.mend.click()
    assert not card.mend.isEnabled()
    qtbot.waitUntil(card.mend.isEnabled, timeout=LONG)


def test_every_fault_has_words() -> None:
    words = [fault_words(fault) for fault in Fault]
    assert all(words)
    assert len(set(words)) >= len(Fault) - 1  # two of them say that the journal was altered
