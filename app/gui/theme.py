"""The look: palette, sizes and type of the whole window, switched without a restart.

Widgets that paint themselves ask `color`, `px` and `font` at paint time; Qt's own widgets follow the
style sheet made from `resources/theme.qss`, in which `@token` is a colour and every `Npx` (N > 2) grows
with the text size; `half(N)` is the radius of a disc N px wide with its line.
"""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app import resources
from app.gui import fonts, tokens
from app.gui.preferences import Language, Theme

REGULAR, MEDIUM, BOLD = 400, 500, 600

# px of each role in Chinese and in Latin screens; weight
_ROLES = {
    "display": (22, 22, BOLD),
    "title": (20, 20, BOLD),
    "section": (15, 14, BOLD),
    "strong": (14, 13, BOLD),
    "body": (14, 13, REGULAR),
    "label": (13, 12, REGULAR),
    "caption": (12, 12, REGULAR),
    "chip": (12, 12, MEDIUM),
    "key": (11, 11, REGULAR),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What the window looks like now; `text_size` in percent."""

    dark: bool = False
    text_size: int = 100
    chinese: bool = True


_look = Look()


def look() -> Look:
    """The look in force."""
    return _look


def apply(app: QApplication, theme: Theme, text_size: int, language: Language) -> None:
    """Put the whole application into this look; a window already built should be built anew."""
    global _look
    fonts.load()
    hints = app.styleHints()
    hints.setColorScheme(_SCHEMES[theme])
    dark = hints.colorScheme() == Qt.ColorScheme.Dark if theme is Theme.SYSTEM else theme is Theme.DARK
    _look = Look(dark, text_size, language.chinese)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    QDir.setSearchPaths("icons", [str(resources.path("icons"))])
    with _no_collection():
        app.setFont(font("body"))
        app.setPalette(palette())
        app.setStyleSheet(style_sheet())


@contextmanager
def on_paper() -> Iterator[None]:
    """The colours of the light look while something is painted for paper."""
    global _look
    before = _look
    _look = replace(before, dark=False)
    try:
        yield
    finally:
        _look = before


@contextmanager
def _no_collection() -> Iterator[None]:
    """Qt goes through a list of all widgets here; a collection in between would delete some of them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def px(size: float) -> int:
    """A length of the design, in px, at the text size in force."""
    return max(1, round(size * _look.text_size / 100))


def hex_of(token: str) -> str:
    """The colour of a token as #RRGGBB."""
    return (tokens.DARK if _look.dark else tokens.LIGHT)[token]


def color(token: str) -> QColor:
    """The colour of a token; shared, so copy it before changing it."""
    return _color(hex_of(token))


@lru_cache(maxsize=128)
def _color(value: str) -> QColor:
    return QColor(value)


def font(role: str = "body", weight: int | None = None, size: int | None = None) -> QFont:
    """The font of a role; `size` in unscaled px and `weight` override it. Shared: copy before changing."""
    chinese_px, latin_px, role_weight = _ROLES[role]
    own = chinese_px if _look.chinese else latin_px
    return exact_font(px(size or own), weight or role_weight)


def exact_font(pixels: int, weight: int) -> QFont:
    """The font of the screens at this size, in px as they are drawn. Shared: copy before changing."""
    return _font(pixels, weight, _look.chinese)


@lru_cache(maxsize=64)
def _font(pixels: int, weight: int, chinese: bool) -> QFont:
    made = QFont(fonts.families(chinese))
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def set_surface(widget: QWidget, token: str) -> None:
    """Give a plain widget one of the five grounds: canvas, side, sunken, surface, raised."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("surface", token)


def style_sheet() -> str:
    """The one style sheet, filled for the look in force."""
    sheet = resources.text("theme.qss")
    mode = "dark" if _look.dark else "light"
    sheet = re.sub(r"@(\w+)", lambda found: mode if found[1] == "mode" else hex_of(found[1]), sheet)
    sheet = re.sub(r"\bfont\((\w+)\)", lambda found: _font_rule(found[1]), sheet)
    sheet = re.sub(r"\bhalf\((\d+)\)", lambda found: f"{(px(int(found[1])) + 2) // 2}.0px", sheet)
    return re.sub(r"(?<!\.)\b(\d+)px", lambda found: _length(int(found[1])), sheet)


def palette() -> QPalette:
    """Qt's palette from our tokens."""
    made = QPalette()
    for role, token in _PALETTE.items():
        made.setColor(role, color(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, color("ink3"))
    return made


def _font_rule(role: str) -> str:
    chinese_px, latin_px, weight = _ROLES[role]
    return f"font-size: {chinese_px if _look.chinese else latin_px}px; font-weight: {weight}"


def _length(size: int) -> str:
    return f"{size if size < 3 else px(size)}px"


_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}
_PALETTE = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "red",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "plum",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Accent: "accent",
}
