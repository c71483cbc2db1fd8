"""Where a vault is looked for; light, for the first screen needs nothing else of the services."""

import sys
from pathlib import Path

FOLDER = "notes"
"""What is proposed says nothing of the program: whoever takes the computer sees the folder."""
NAMES = (FOLDER, "anjuan")
"""What is looked for; the last was proposed until November 2026."""
HEADERS = ("header-a", "header-b")


def is_vault(folder: Path) -> bool:
    """Whether a folder holds a vault."""
    return any((folder / name).is_file() for name in HEADERS)


def default_folder() -> Path:
    """Where a vault is proposed: in the user's documents."""
    return Path.home() / "Documents" / FOLDER


def find_vault() -> Path | None:
    """The vault beside the program, else the one in the documents; no other place is remembered."""
    program = Path(sys.executable if getattr(sys, "frozen", False) else sys.argv[0]).resolve()
    places = (place / name for place in (program.parent, default_folder().parent) for name in NAMES)
    return next(filter(is_vault, places), None)
