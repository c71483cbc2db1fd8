"""The shipped fonts: loaded once per process, named explicitly on every screen."""

from PySide6.QtGui import QFontDatabase

from app import resources

HAN = "Anjuan Han"
LATIN = "Anjuan Latin"
# Without the marks that are full width in Chinese (quotes, dash, ellipsis): those then come from HAN.
LATIN_BESIDE_HANZI = "Latin For Hanzi"

_loaded: list[int] = []


def load() -> None:
    """Register the shipped fonts with Qt (about 20 ms); later calls do nothing."""
    if _loaded:
        return
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        _loaded.append(QFontDatabase.addApplicationFont(str(file)))


def families(chinese: bool) -> list[str]:
    """The families in the order in which glyphs are looked for; what they lack comes from the system."""
    return [LATIN_BESIDE_HANZI if chinese else LATIN, HAN]
