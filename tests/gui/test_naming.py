"""Where the wizard would put a new vault."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.wizard.naming import Naming
from app.services.places import FOLDER


def test_a_second_vault_is_not_offered_the_place_of_the_first(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    proposed = []
    for _ in range(3):
        naming = Naming()
        qtbot.addWidget(naming)
        proposed.append(naming.folder)
        naming.folder.mkdir(parents=True)
        (naming.folder / "vault").touch()
    documents = tmp_path / "Documents"
    assert proposed == [documents / FOLDER, documents / f"{FOLDER}-2", documents / f"{FOLDER}-3"]
    naming.set_folder(documents)
    assert naming.folder == documents / f"{FOLDER}-4"
    naming.set_folder(tmp_path / "new")
    assert naming.folder == tmp_path / "new"
