"""Tending in the window: begins at rest, is put off by a change, goes on until nothing is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.errors import AppError, Problem
from app.gui import tending
from app.gui.tending import Tending
from app.gui.threads import Line
from app.services.session import Session
from tests.services.vaults import session_in


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def writer() -> Iterator[Line]:
    line = Line("writer")
    line.start()
    yield line
    line.stop()


def test_it_goes_on_until_nothing_is_left(
    qtbot: QtBot, session: Session, writer: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [True, True, False]
    monkeypatch.setattr(session.vault, "tend", lambda: left.pop(0))  # once too often would raise
    monkeypatch.setattr(tending, "AT_REST", 30)
    owner = QObject()
    tender = Tending(session, writer, writer, owner)
    tender.put_off()
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: not left, timeout=5000)
        qtbot.wait(tending.BETWEEN * 3)
    assert raised == []


def test_what_a_lock_interrupts_is_no_failure(
    qtbot: QtBot, session: Session, writer: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def interrupted() -> bool:
        asked.append(1)
        raise AppError(Problem.CANCELLED)

    monkeypatch.setattr(session.vault, "tend", interrupted)
    monkeypatch.setattr(tending, "AT_REST", 10)
    owner = QObject()
    tender = Tending(session, writer, writer, owner)
    with qtbot.captureExceptions() as raised:
        tender.put_off()
        qtbot.waitUntil(lambda: bool(asked), timeout=5000)
        qtbot.wait(50)
    assert raised == []


def test_a_vault_that_cannot_be_written_is_left_alone(
    qtbot: QtBot, session: Session, writer: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(session.vault, "tend", lambda: asked.append(1))
    monkeypatch.setattr(type(session.vault), "read_only", property(lambda _: True))
    monkeypatch.setattr(tending, "AT_REST", 10)
    owner = QObject()
    Tending(session, writer, writer, owner).put_off()
    qtbot.wait(100)
    assert asked == []
