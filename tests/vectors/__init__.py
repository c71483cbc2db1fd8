"""Vectors as data; `FOLDER` is where they lie."""

from pathlib import Path

FOLDER = Path(__file__).parent
