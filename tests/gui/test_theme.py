"""Tokens as the paper has them, contrast, fonts that hold what we write, icons that exist."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton

from app import resources
from app.gui import fonts, icons, theme, tokens
from app.gui.preferences import Language, Theme
from tests.shared import shared_dir

GUI = Path(icons.__file__).parent
GROUNDS = ("canvas", "side", "sunken", "surface", "raised", "field")
FULL_WIDTH_IN_CHINESE = "‘’“”…—"


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_text_is_readable_on_every_ground(palette: dict[str, str]) -> None:
    for ink in ("ink", "ink2", "ink3", *tokens.TONES):
        for ground in (*GROUNDS, "sel"):
            assert contrast(palette[ink], palette[ground]) >= 4.5, (ink, ground)
    for tone in tokens.TONES:
        assert contrast(palette[tone], palette[f"{tone}_soft"]) >= 4.5, tone
        assert contrast(palette["on"], palette[tone]) >= 4.5, tone
    assert contrast(palette["ink"], palette["match"]) >= 4.5
    for ground in set(GROUNDS) - {"side"}:  # no editor stands on the sidebar's ground
        assert contrast(palette["ctl"], palette[ground]) >= 3, ground


def test_every_colour_of_the_paper_is_a_token() -> None:
    paper = shared_dir("ui", "ui.md").read_text(encoding="utf-8")
    section = paper.split("## Palette")[1].split("## Type")[0]
    stated = set(re.findall(r"#[0-9A-F]{6}", section))
    assert stated == {*tokens.LIGHT.values(), *tokens.DARK.values()}
    assert tokens.LIGHT["accent"] == "#17596A"
    assert tokens.DARK["ctl"] == "#727D83"


def test_switching_repaints_without_a_restart(qapp: QApplication) -> None:
    theme.apply(qapp, Theme.DARK, 125, Language.ZH_HANS)
    assert theme.hex_of("canvas") == tokens.DARK["canvas"]
    assert (theme.px(32), theme.font("body").pixelSize()) == (40, round(14 * 1.25))
    theme.apply(qapp, Theme.LIGHT, 100, Language.EN)
    assert (theme.px(32), theme.font("body").pixelSize()) == (32, 13)
    assert qapp.palette().window().color().name().upper() == tokens.LIGHT["canvas"]


def test_style_sheet_is_filled(qapp: QApplication) -> None:
    for size in (90, 100, 150):
        theme.apply(qapp, Theme.DARK, size, Language.ZH_HANT)
        sheet = theme.style_sheet()
        assert not re.search(r"@|font\(|half\(", sheet)
        edit = QLineEdit()
        edit.ensurePolished()
        assert edit.sizeHint().height() == pytest.approx(theme.px(30) + 2, abs=1)


def test_radio_buttons_stay_round_at_every_size(qapp: QApplication) -> None:
    for size in (90, 100, 110, 125, 150):
        theme.apply(qapp, Theme.LIGHT, size, Language.EN)
        button = QRadioButton()
        button.resize(button.sizeHint())
        image = button.grab().toImage()
        middle = button.height() // 2 - (theme.px(16) + 2) // 2
        corner = image.pixelColor(1, middle + 1)
        assert corner.alpha() < 64, size


def test_shipped_families_are_used(qapp: QApplication) -> None:
    assert QFontInfo(theme.font()).family() == fonts.LATIN
    theme.apply(qapp, Theme.LIGHT, 100, Language.ZH_HANS)
    assert QFontInfo(theme.font()).family() == fonts.LATIN_BESIDE_HANZI
    assert theme.font().families() == [fonts.LATIN_BESIDE_HANZI, fonts.HAN]


@pytest.fixture(scope="module")
def han_characters() -> set[int]:
    faces = [TTFont(resources.path("fonts", f"AnjuanHan-{style}.ttf")) for style in ("Regular", "Bold")]
    assert all("glyf" in face and "CFF " not in face for face in faces), "CFF hanzi turn bold on dark"
    one, other = (set(face.getBestCmap()) for face in faces)
    assert one == other
    return one


@pytest.mark.parametrize("codec", ["gb2312", "big5"])
def test_every_hanzi_of_the_old_sets_is_there(codec: str, han_characters: set[int]) -> None:
    wanted = set()
    for code in range(0x4E00, 0xA000):
        try:
            chr(code).encode(codec)
        except UnicodeEncodeError:
            continue
        wanted.add(code)
    assert len(wanted) > 6700
    assert wanted <= han_characters


def test_every_character_of_our_own_words_is_there(han_characters: set[int]) -> None:
    latin = set(TTFont(resources.path("fonts", "LatinForHanzi-Regular.ttf")).getBestCmap())
    drawn = {*map(chr, range(0x7F)), *map(chr, han_characters | latin)}
    missing: dict[str, str] = {}
    for file in [*resources.ROOT.rglob("*.toml"), *resources.ROOT.rglob("*.csv"), *GUI.rglob("*.py")]:
        for character in set(file.read_text(encoding="utf-8")) - drawn:
            missing[f"U+{ord(character):04X}"] = file.name
    missing = {code: name for code, name in missing.items() if not _other_script(int(code[2:], 16))}
    assert not missing, "run resources/fonts/build_fonts.py"


def _other_script(code: int) -> bool:
    """Tibetan, Uyghur and so on come from the system."""
    return 0x0590 <= code <= 0x1CFF or code in (0xFEFF, 0x200B)


def test_chinese_marks_come_from_the_hanzi_font(han_characters: set[int]) -> None:
    beside = TTFont(resources.path("fonts", "LatinForHanzi-Regular.ttf")).getBestCmap()
    full = TTFont(resources.path("fonts", "AnjuanLatin-Regular.ttf")).getBestCmap()
    for mark in FULL_WIDTH_IN_CHINESE:
        assert ord(mark) not in beside
        assert ord(mark) in full
        assert ord(mark) in han_characters


def test_fonts_stay_small() -> None:
    for file in resources.path("fonts").glob("*.ttf"):
        assert file.stat().st_size < 10_000_000


def test_every_record_type_has_an_icon_and_every_named_icon_exists() -> None:
    assert len(icons.OF_TYPE) == len(set(icons.OF_TYPE.values())) == 16
    shipped = {file.stem for file in resources.path("icons").glob("*.svg")}
    assert set(icons.OF_TYPE.values()) <= shipped
    calls = re.compile(r'(?:icons\.(?:icon|pixmap)\(|Icon\(|IconButton\(|icon=|trailing=)"([a-z0-9-]+)"')
    for file in GUI.rglob("*.py"):
        for name in calls.findall(file.read_text(encoding="utf-8")):
            assert name in shipped, (file.name, name)


def test_icons_take_the_colour_and_the_sharpness_asked_for(qapp: QApplication) -> None:
    drawn = icons.pixmap("folder", "accent", 16, 2.0)
    assert drawn.size() == QSize(32, 32)
    assert _strongest(drawn.toImage()) == tokens.LIGHT["accent"]
    theme.apply(qapp, Theme.DARK, 100, Language.EN)
    assert _strongest(icons.pixmap("folder", "accent", 16, 2.0).toImage()) == tokens.DARK["accent"]
    assert not icons.icon("folder").isNull()


def _strongest(image: QImage) -> str:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    x, y = max(points, key=lambda point: image.pixelColor(*point).alpha())
    return image.pixelColor(x, y).name().upper()


def test_the_look_imports_nothing_heavy() -> None:
    heavy = ("PySide6.QtSvg", "PySide6.QtNetwork", "PySide6.QtCharts", "sqlcipher3", "cryptography")
    code = f"import sys, app.gui.theme, app.gui.icons; sys.exit(any(m in sys.modules for m in {heavy!r}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_painter_is_given_back_after_drawing() -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    icons.draw(painter, image.rect(), "lock")
    assert painter.end()


def test_qt_understands_every_rule(qapp: QApplication, qtlog: Any) -> None:
    theme.apply(qapp, Theme.DARK, 150, Language.ZH_HANS)
    QLineEdit().ensurePolished()
    said = " ".join(record.message or "" for record in qtlog.records)
    assert "nknown property" not in said
    assert "Could not parse" not in said
