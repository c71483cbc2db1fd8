"""What our own dialog for files and folders takes, and what it answers instead."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.choosing import Chooser, Want


@pytest.mark.parametrize(
    ("want", "name", "taken"),
    [
        (Want.FOLDER, "there", True), (Want.FOLDER, "missing", False), (Want.FOLDER, "file", False),
        (Want.NEW_FOLDER, "there", True), (Want.NEW_FOLDER, "missing", True),
        (Want.NEW_FOLDER, "file", False),
        (Want.FILE, "file", True), (Want.FILE, "missing", False), (Want.FILE, "there", False),
        (Want.TARGET, "missing", True), (Want.TARGET, "there", False), (Want.TARGET, "missing/x", False),
    ],
)  # fmt: skip
def test_it_says_at_once_what_cannot_be_taken(
    qtbot: QtBot, tmp_path: Path, want: Want, name: str, taken: bool
) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "file").write_bytes(b"")
    dialog = Chooser(want, "where")
    qtbot.addWidget(dialog)
    dialog.line.setText(str(tmp_path / name))
    dialog._take()
    assert (dialog.chosen == tmp_path / name) is taken
    assert bool(dialog.fault.text()) is not taken


def test_typing_replaces_what_is_proposed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / "notice.png").write_bytes(b"")
    found = Chooser(Want.FILE, "where")
    written = Chooser(Want.TARGET, "where", "bundle.age")
    for dialog in (found, written):
        qtbot.addWidget(dialog)
    QTest.keyClicks(found.line, str(tmp_path / "notice.png"))
    QTest.keyClicks(written.line, "friday")
    for dialog in (found, written):
        dialog._take()
    assert (found.chosen, written.chosen) == (tmp_path / "notice.png", tmp_path / "friday.age")


def test_a_name_alone_is_of_the_folder_that_is_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    dialog = Chooser(Want.NEW_FOLDER, "where")
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.line, "north")
    dialog._take()
    assert dialog.chosen == tmp_path / "north"
