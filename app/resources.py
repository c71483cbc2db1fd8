"""Where the data shipped with the program lies: vocabularies, words, word lists, fonts, icons."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a shipped data file, e.g. `path("vocabularies", "measure.csv")`."""
    return ROOT.joinpath(*parts)


def text(*parts: str) -> str:
    """The text (UTF-8) of a shipped data file."""
    return path(*parts).read_text(encoding="utf-8")
