"""The small file of preferences: whole or not at all, nothing else in it, portable when asked."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.gui import preferences
from app.gui.preferences import Language, Preferences, Theme

some = st.builds(
    Preferences,
    language=st.sampled_from([None, *Language]),
    theme=st.sampled_from(Theme),
    text_size=st.integers(90, 150),
    idle_minutes=st.integers(0, 600),
)


@given(kept=some)
def test_read_back_as_written(kept: Preferences, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.getbasetemp() / "p" / "settings.json"
    assert preferences.save(kept, file)
    assert preferences.load(file) == kept
    assert not file.with_suffix(".new").exists()


def test_holds_four_settings_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "s.json"
    preferences.save(Preferences(), file)
    assert set(json.loads(file.read_text())) == {"language", "theme", "text_size", "idle_minutes"}


@pytest.mark.parametrize(
    "bad", ["", "{", "[]", '{"theme": "pink"}', '{"text_size": "big"}', '{"language": 3}', '"x"', "\x00"]
)
def test_a_file_not_understood_is_set_aside(bad: str, tmp_path: Path) -> None:
    file = tmp_path / "s.json"
    file.write_text(bad)
    assert preferences.load(file) == Preferences()
    assert not file.exists()
    assert file.with_suffix(".unreadable").read_text() == bad


def test_sizes_out_of_bounds_are_brought_in(tmp_path: Path) -> None:
    file = tmp_path / "s.json"
    file.write_text('{"text_size": 900, "idle_minutes": -4}')
    assert preferences.load(file) == Preferences(text_size=150, idle_minutes=0)


def test_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert preferences.load(tmp_path / "none.json") == Preferences()


def test_a_failing_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "s.json"
    preferences.save(Preferences(idle_minutes=7), file)

    def full(_descriptor: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("os.fsync", full)
    assert not preferences.save(Preferences(idle_minutes=9), file)
    assert preferences.load(file).idle_minutes == 7
    assert [f.name for f in tmp_path.iterdir()] == ["s.json"]


def test_portable_when_the_marker_lies_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside, settings = tmp_path / "stick", tmp_path / "home"
    beside.mkdir()
    monkeypatch.setattr(preferences, "program_folder", lambda: beside)
    monkeypatch.setattr(preferences, "settings_folder", lambda: settings)
    assert preferences.settings_file() == settings / preferences.FILE
    (beside / preferences.PORTABLE).touch()
    assert preferences.settings_file() == beside / preferences.FILE


def test_loads_without_qt() -> None:
    import subprocess

    code = "import sys, app.gui.preferences; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
