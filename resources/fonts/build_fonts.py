"""How the fonts in `resources/fonts` were made from Debian's fonts-noto-cjk and fonts-inter (both OFL).

    python resources/fonts/build_fonts.py NOTO_FOLDER INTER_FOLDER

NOTO_FOLDER holds `NotoSansCJK-Regular.ttc` and `-Bold.ttc`, INTER_FOLDER `Inter-Regular.otf`, `-Medium`
and `-SemiBold`. Outlines become quadratic (cubic hanzi turn bold on dark), hinting is dropped, and every
family gets a name of its own. Run it again when our own words bring a hanzi that the fonts lack.
"""

import sys
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "resources" / "fonts"
SC_FACE = 2  # NotoSansCJK-*.ttc: JP, KR, SC, TC, HK, then the Mono faces
MAX_ERROR = 1.0  # of 1000 units per em: a seventieth of a pixel at 14 px
# Hanzi are drawn where Inter centres its capitals, so that a line has one middle: 1.09 - 0.36 = 2 x 0.365.
HAN_ASCENT, HAN_DESCENT = 1.09, -0.36
WORDS_SUFFIXES = {".toml", ".csv", ".txt", ".tsv", ".ts", ".json", ".md", ".py"}
FULL_WIDTH_IN_CHINESE = {0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2014}
SYMBOL_BLOCKS = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2030, 0x203B), (0x20AC, 0x20AC), (0x2103, 0x2103),
    (0x2116, 0x2122), (0x2150, 0x217F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x24FF),
    (0x2500, 0x257F), (0x25A0, 0x25FF), (0x2600, 0x2642), (0x22EF, 0x22EF), (0x3000, 0x303F),
    (0x3100, 0x312F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF),
)  # fmt: skip
LATIN_BLOCKS = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF),
    (0x2070, 0x209F), (0x2100, 0x214F), (0x2150, 0x215F), (0x2190, 0x21FF), (0x2212, 0x2265),
    (0x400, 0x4FF), (0x370, 0x3FF),
)  # fmt: skip
# Kerning and marks only: `calt` would change what users typed (x between digits, arrows from ->).
LATIN_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def our_characters() -> set[int]:
    """Every character in our own words: resources, chrome and code."""
    folders = ("resources", "i18n", "app")
    files = [f for d in folders for f in (ROOT / d).rglob("*") if f.suffix in WORDS_SUFFIXES]
    return {ord(c) for f in files for c in f.read_text(encoding="utf-8", errors="ignore")}


def blocks(ranges: tuple[tuple[int, int], ...]) -> set[int]:
    """The code points of inclusive ranges."""
    return {code for first, last in ranges for code in range(first, last + 1)}


def encodable(codec: str) -> set[int]:
    """The hanzi that an old Chinese encoding knows, e.g. gb2312 (levels 1 and 2) or big5."""
    found = set()
    for code in range(0x3400, 0xA000):
        try:
            chr(code).encode(codec)
        except UnicodeEncodeError:
            continue
        found.add(code)
    return found


def han_characters() -> set[int]:
    """GB 18030 levels 1 and 2, Big5, GBK (rare characters in names), marks, our own words."""
    hanzi = encodable("gb2312") | encodable("big5") | encodable("gbk")
    marks = blocks(SYMBOL_BLOCKS)
    return hanzi | marks | {c for c in our_characters() if c > 0x7E}


def cut(font: Any, characters: set[int], features: list[str]) -> None:
    """Keep only these characters and layout features; drop hinting."""
    options = subset.Options(
        hinting=False, desubroutinize=True, layout_features=features, name_IDs=["*"], notdef_outline=True,
        glyph_names=False, drop_tables=["VORG", "vhea", "vmtx", "BASE", "DSIG", "meta", "STAT"],
    )  # fmt: skip
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)


def to_quadratic(font: Any) -> None:
    """Replace the cubic outlines of a CFF font by quadratic ones (glyf)."""
    glyphs, cubic, order = {}, font.getGlyphSet(), font.getGlyphOrder()
    for name in order:
        pen = TTGlyphPen(None)
        cubic[name].draw(Cu2QuPen(pen, MAX_ERROR * font["head"].unitsPerEm / 1000, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    del font["CFF "]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):  # fmt: skip
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    for name in order:
        glyphs[name].recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyphs[name], "xMin", 0))
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font: Any, family: str, style: str, weight: int) -> None:
    """Give the font a family name of its own; keep copyright and licence."""
    kept = {r.nameID: r.toUnicode() for r in font["name"].names if r.nameID in (0, 13, 14)}
    linked = style in ("Regular", "Bold")
    words = {
        1: family if linked else f"{family} {style}", 2: style if linked else "Regular",
        3: f"{family} {style} for Anjuan", 4: f"{family} {style}", 5: "Version 1.0",
        6: f"{family.replace(' ', '')}-{style}", 16: family, 17: style, **kept,
    }  # fmt: skip
    font["name"].names = []
    for number, text in sorted(words.items()):
        font["name"].setName(text, number, 3, 1, 0x409)
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = weight
    os2.fsSelection = (os2.fsSelection & ~0b1100001) | (0x20 if style == "Bold" else 0x40)
    head.macStyle = 1 if style == "Bold" else 0


def set_line(font: Any, ascent: float, descent: float) -> None:
    """Set the line's ascent and descent, in em, in all three places that platforms read."""
    em, os2, hhea = font["head"].unitsPerEm, font["OS/2"], font["hhea"]
    up, down = round(ascent * em), round(descent * em)
    hhea.ascent, hhea.descent, hhea.lineGap = up, down, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = up, down, 0
    os2.usWinAscent, os2.usWinDescent = up, -down


def build_han(source: Path, style: str, weight: int, characters: set[int]) -> None:
    """One weight of the hanzi font."""
    font = TTFont(source, fontNumber=SC_FACE)
    cut(font, characters, [])
    to_quadratic(font)
    set_line(font, HAN_ASCENT, HAN_DESCENT)
    save(font, "Anjuan Han", style, weight)


def build_latin(source: Path, family: str, style: str, weight: int, characters: set[int]) -> None:
    """One weight of one Latin family."""
    font = TTFont(source)
    cut(font, characters, LATIN_FEATURES)
    to_quadratic(font)
    save(font, family, style, weight)


def save(font: Any, family: str, style: str, weight: int) -> None:
    """Name the font and write it to `resources/fonts`."""
    rename(font, family, style, weight)
    target = OUT / f"{family.replace(' ', '')}-{style}.ttf"
    font.save(target)
    print(f"{target.name}: {len(font.getGlyphOrder())} glyphs, {target.stat().st_size / 1e6:.1f} MB")


def main(noto: Path, inter: Path) -> None:
    """Build all eight files."""
    OUT.mkdir(parents=True, exist_ok=True)
    latin = blocks(LATIN_BLOCKS)
    for source, style, weight in (("Regular", "Regular", 400), ("Medium", "Medium", 500),
                                  ("SemiBold", "Bold", 600)):  # fmt: skip
        file = inter / f"Inter-{source}.otf"
        build_latin(file, "Anjuan Latin", style, weight, latin)
        # An unrelated name: with a shared beginning Qt mixes the weights of the two families.
        build_latin(file, "Latin For Hanzi", style, weight, latin - FULL_WIDTH_IN_CHINESE)
    characters = han_characters()
    for style, weight in (("Regular", 400), ("Bold", 700)):
        build_han(noto / f"NotoSansCJK-{style}.ttc", style, weight, characters)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
