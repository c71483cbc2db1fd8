"""Where a vault is looked for; light, for the first screen needs nothing else of the services."""

import sys
from pathlib import Path

FOLDER = "anjuan"
HEADERS = ("header-a", "header-b")


def is_vault(folder: Path) -> bool:
    """Whether a folder holds a vault."""
    return any((folder / name).is_file() for name in HEADERS)


def default_folder() -> Path:
    """Where a vault is proposed: in the user's documents."""
    return Path.home() / "Documents" / FOLDER


def find_vault() -> Path | None:
    """The vault beside the program, else the one in the documents; no other place is remembered."""
    beside = Path(sys.executable if getattr(sys, "frozen", False) else sys.argv[0]).resolve().parent / FOLDER
    return next((folder for folder in (beside, default_folder()) if is_vault(folder)), None)
