"""What is known before unlock, in one small file: language, theme, text size, idle minutes; no path, no name.

The file lies beside the program when it already stands there or when `PORTABLE` does (a program on a
stick), else in the platform's folder for settings.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

FILE = "anjuan-settings.json"
PORTABLE = "portable.txt"
TEXT_SIZES = (90, 100, 110, 125, 150)
IDLE_MINUTES = (1, 3, 5, 10, 15, 30, 60)


class Language(StrEnum):
    """The three languages of the screens."""

    ZH_HANS = "zh_Hans"
    ZH_HANT = "zh_Hant"
    EN = "en"

    @property
    def chinese(self) -> bool:
        """Whether hanzi are the main script."""
        return self is not Language.EN


class Theme(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The settings that are kept outside the vault; `text_size` in percent."""

    language: Language | None = None
    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    idle_minutes: int = 5


def program_folder() -> Path:
    """The folder of the built program, or of the source tree."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def settings_folder() -> Path:
    """The platform's folder for a program's settings."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "Anjuan"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Anjuan"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "anjuan"


def settings_file() -> Path:
    """Where the settings lie: beside the program in portable mode."""
    beside = program_folder()
    portable = (beside / FILE).exists() or (beside / PORTABLE).exists()
    return (beside if portable else settings_folder()) / FILE


def load(file: Path | None = None) -> Preferences:
    """The kept preferences; a file that cannot be understood is set aside and the defaults hold."""
    file = file or settings_file()
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return _understood(kept)
    except (ValueError, TypeError):
        _set_aside(file)
    except OSError:
        pass  # none kept yet, or not readable: the defaults hold
    return Preferences()


def save(preferences: Preferences, file: Path | None = None) -> bool:
    """Keep the preferences, whole or not at all; False when the disk does not let us."""
    file = file or settings_file()
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as out:
            json.dump(asdict(preferences), out, indent=1)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)
    except OSError:
        fresh.unlink(missing_ok=True)
        return False
    return True


def _understood(kept: object) -> Preferences:
    if not isinstance(kept, dict):
        raise TypeError
    language = kept.get("language")
    text_size, idle = kept.get("text_size", 100), kept.get("idle_minutes", 5)
    if not isinstance(text_size, int) or not isinstance(idle, int):
        raise TypeError
    return Preferences(
        Language(language) if language is not None else None,
        Theme(kept.get("theme", Theme.SYSTEM)),
        min(max(text_size, 90), 150),
        min(max(idle, 0), 600),  # 0: the idle lock is off
    )


def _set_aside(file: Path) -> None:
    try:
        file.replace(file.with_suffix(".unreadable"))
    except OSError:
        return
