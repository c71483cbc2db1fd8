"""`anjuan demo` on the sample and on the corpus: everything matches, and a mismatch fails it."""

import json
from pathlib import Path
from shutil import which

import pytest

from app.cli import main
from app.crypto import argon
from app.services import demo
from app.vault import access
from tests.shared import shared_dir


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "calibrate", lambda: argon.FLOOR)


@pytest.mark.parametrize("source", ["sample", "corpus"])
def test_the_whole_story_matches(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    corpus = shared_dir("corpus") if source == "corpus" else None
    monkeypatch.setattr(demo, "beside", lambda: corpus)
    status = main(["--json", "--language", "zh_hant", "demo", "--folder", str(tmp_path)])
    told = json.loads(capfd.readouterr().out)
    assert (status, told["failures"]) == (0, 0)
    assert [one["found"] for one in told["people"]] == [True] * 5
    assert len({one["kind"] for one in told["people"]}) == 5
    assert told["withheld"]["need_to_know"] > 0
    assert told["proven"] is True
    assert told["age"] is (True if which("age") else None)
    assert (tmp_path / "two-cases.age").stat().st_size == told["sealed"]["size"]


def test_a_mismatch_fails_the_demo(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "beside", lambda: None)
    monkeypatch.setattr(demo, "_compared", lambda _chosen, _second: 3)
    assert main(["--language", "en", "demo", "--folder", str(tmp_path)]) == 1
    assert "3 differ" in capfd.readouterr().out
