"""Finds the papers that some tests compare with; those tests skip where the papers are absent."""

import os
from pathlib import Path

import pytest


def shared_dir(*parts: str) -> Path:
    """A path inside the papers, or skips the test with the reason."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    root = Path(os.environ.get("ANJUAN_SHARED", beside))
    if not root.is_dir():
        pytest.skip("the papers (ANJUAN_SHARED or ../shared) are not on this machine")
    return root.joinpath(*parts)
