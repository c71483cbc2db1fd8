"""Where a vault is proposed and looked for."""

from pathlib import Path

import pytest

from app.services import places


def vault(folder: Path) -> Path:
    """A folder that looks like a vault."""
    folder.mkdir(parents=True)
    (folder / places.HEADERS[0]).touch()
    return folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr("sys.argv", [str(tmp_path / "stick" / "program")])
    return tmp_path


def test_the_proposed_folder_says_nothing_of_the_program(home: Path) -> None:
    assert "anjuan" not in str(places.default_folder().relative_to(home)).lower()


@pytest.mark.parametrize("name", places.NAMES)
@pytest.mark.parametrize("place", ["Documents", "stick"])
def test_a_vault_is_found_under_each_name_that_was_ever_proposed(home: Path, place: str, name: str) -> None:
    assert places.find_vault() is None
    there = vault(home / place / name)
    assert places.find_vault() == there


def test_the_one_beside_the_program_comes_first(home: Path) -> None:
    vault(places.default_folder())
    beside = vault(home / "stick" / "anjuan")
    assert places.find_vault() == beside
