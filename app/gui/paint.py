"""What delegates and badges paint: text on one baseline, chips, level bars, matches, key caps, rings."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from app.gui import icons, theme
from app.records.levels import Level

# Inter and the hanzi share a middle there (see resources/fonts/build_fonts.py).
BASELINE = 0.365
NEUTRAL = "neutral"
Range = tuple[int, int]


def text(
    painter: QPainter, box: QRect | QRectF, words: str, token: str = "ink", font: QFont | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:  # fmt: skip
    """Paint one line in the vertical middle of the box, cut with ⋯ or … at its end; its width in px."""
    font = font or theme.font()
    words, width = _fitted(words, font, box.width())
    left = float(box.x())
    if align is Qt.AlignmentFlag.AlignRight:
        left += box.width() - width
    elif align is Qt.AlignmentFlag.AlignHCenter:
        left += (box.width() - width) / 2
    painter.setFont(font)
    painter.setPen(theme.color(token))
    painter.drawText(QPointF(left, _baseline(box, font)), words)
    return width


def width_of(words: str, font: QFont | None = None) -> float:
    """The width of one line, px."""
    return _metrics(font or theme.font()).horizontalAdvance(words)


def elided(words: str, font: QFont, width: float) -> str:
    """The line cut to a width; Chinese screens end it with their own ellipsis."""
    return _fitted(words, font, width)[0]


def match(
    painter: QPainter, box: QRect | QRectF, words: str, hits: Sequence[Range], token: str = "ink",
    font: QFont | None = None,
) -> float:  # fmt: skip
    """Paint one line with hits (start, end) in bold on the match colour; its width in px."""
    font = font or theme.font()
    bold = theme.exact_font(font.pixelSize(), theme.BOLD)
    left, right = float(box.x()), float(box.x() + box.width())
    for piece, hit in _pieces(words, hits):
        used = bold if hit else font
        room = QRectF(left, box.y(), max(0.0, right - left), box.height())
        if room.width() < theme.px(6):
            break
        shown = elided(piece, used, room.width())
        width = width_of(shown, used)
        if hit:
            high = used.pixelSize() * 1.45
            plate = QRectF(left - 1, box.y() + (box.height() - high) / 2, width + 2, high)
            _plate(painter, plate, 3, theme.color("match"))
        text(painter, room, shown, token, used)
        left += width
    return left - box.x()


def chip_width(words: str, *, dot: bool = False, icon: str = "", removable: bool = False) -> int:
    """The width that a chip needs, px."""
    inner = width_of(words, theme.font("chip"))
    for there, more in ((dot, 11), (bool(icon), 18), (removable, 18)):
        inner += theme.px(more) if there else 0
    return round(inner) + 2 * theme.px(8)


def chip(
    painter: QPainter, box: QRect | QRectF, words: str, tone: str = NEUTRAL, *, dot: bool = False,
    icon: str = "", solid: bool = False, removable: bool = False,
) -> None:  # fmt: skip
    """Paint a chip that fills the box; `chip_width` says how wide that should be, 22 px (20 in rows) high."""
    key = (theme.look(), words, tone, dot, icon, solid, removable)
    _stamp(painter, box, key, lambda on, room: _chip(on, room, words, tone, dot, icon, solid, removable))


def _chip(
    painter: QPainter, box: QRectF, words: str, tone: str, dot: bool, icon: str, solid: bool, removable: bool
) -> None:
    fill, line, ink = _chip_colours(tone, solid)
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    _plate(painter, frame, theme.px(6), fill, line)
    left, right = frame.left() + theme.px(8), frame.right() - theme.px(8)
    if dot:
        side = theme.px(6)
        _disc(painter, left + side / 2, frame.center().y(), side, theme.color(ink))
        left += theme.px(11)
    if icon:
        side = theme.px(14)
        icons.draw(painter, QRectF(left - theme.px(1), frame.top(), side, frame.height()), icon, ink)
        left += theme.px(18)
    if removable:
        right -= theme.px(18)
        side = theme.px(14)
        icons.draw(painter, QRectF(right + theme.px(4), frame.top(), side, frame.height()), "x", ink)
    text(painter, QRectF(left, frame.top(), right - left + 1, frame.height()), words, ink, theme.font("chip"))


def level_word(level: Level) -> str:
    """The level's word in the language of the screen."""
    match level:
        case Level.PUBLIC:
            return QCoreApplication.translate("Level", "Public")
        case Level.PARTNER:
            return QCoreApplication.translate("Level", "Partner")
        case Level.TEAM:
            return QCoreApplication.translate("Level", "Team")
        case Level.NEED_TO_KNOW:
            return QCoreApplication.translate("Level", "Need to know")


def level_width(level: Level, *, bars_only: bool = False) -> int:
    """The width that a level badge needs, px."""
    bars = theme.px(6 + 18 + 5)
    return bars if bars_only else bars + round(width_of(level_word(level), theme.font("chip"))) + theme.px(6)


def level(painter: QPainter, box: QRect | QRectF, level: Level, *, bars_only: bool = False) -> None:
    """Paint a level badge that fills the box (18 px high): four rising bars and a word."""
    word = "" if bars_only else level_word(level)
    key = (theme.look(), level, word)
    _stamp(painter, box, key, lambda on, room: _level(on, room, level, word))


def _level(painter: QPainter, box: QRectF, level: Level, word: str) -> None:
    solid, soft = level is Level.NEED_TO_KNOW, level is Level.TEAM
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    fill = theme.color("plum" if solid else "plum_soft" if soft else "surface")
    _plate(painter, frame, theme.px(4), fill, theme.color("plum" if solid else "plum_line"))
    ink = "on" if solid else "plum"
    left = frame.left() + theme.px(6)
    _bars(painter, left, frame.center().y() + theme.px(4), int(level) + 1, ink)
    if word:
        left += theme.px(18 + 4)
        room = QRectF(left, frame.top(), frame.right() - left, frame.height())
        text(painter, room, word, ink, theme.font("chip"))


def key_width(keys: str) -> int:
    """The width that a key cap needs, px."""
    return round(width_of(keys, theme.font("key"))) + 2 * theme.px(5)


def key(painter: QPainter, box: QRect | QRectF, keys: str) -> None:
    """Paint a key cap that fills the box (18 px high)."""
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    _plate(painter, frame, theme.px(4), theme.color("sunken"), theme.color("line2"))
    text(painter, frame, keys, "ink2", theme.font("key"), Qt.AlignmentFlag.AlignHCenter)


def avatar(painter: QPainter, box: QRect | QRectF, initial: str, tone: str = "accent") -> None:
    """Paint a soft disc with the first character of a name; empty text paints the hidden eye."""
    side = min(box.width(), box.height())
    middle = QRectF(box).center()
    ground = "track" if tone == NEUTRAL else f"{tone}_soft"
    _disc(painter, middle.x(), middle.y(), side, theme.color(ground))
    ink = "ink2" if tone == NEUTRAL else tone
    if not initial:
        inner = QRectF(0, 0, side / 2, side / 2)
        inner.moveCenter(middle)
        icons.draw(painter, inner, "eye-off", "ink2")
        return
    font = theme.exact_font(max(round(side * 0.4), 11), theme.BOLD)
    text(painter, QRectF(box), initial[:1], ink, font, Qt.AlignmentFlag.AlignHCenter)


def selected(painter: QPainter, box: QRect | QRectF, *, bar: bool = True) -> None:
    """Paint the ground of a selected row, with the 3 px bar at its left."""
    painter.fillRect(box, theme.color("sel"))
    if bar:
        high = box.height() - 2 * theme.px(5)
        strip = QRectF(box.x(), box.y() + theme.px(5), theme.px(3), high)
        _plate(painter, strip, 1.5, theme.color("accent"))


def ring(painter: QPainter, box: QRect | QRectF, radius: float = 6) -> None:
    """Paint the 2 px focus ring just inside the box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.px(radius), theme.px(radius))


def plate(painter: QPainter, box: QRect | QRectF, token: str, line: str = "", radius: float = 6) -> None:
    """Paint a rounded ground, with a 1 px line when one is named."""
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    _plate(painter, frame, theme.px(radius), theme.color(token), theme.color(line) if line else None)


def disc(painter: QPainter, middle: QPointF, across: float, token: str) -> None:
    """Paint a filled disc, `across` px wide."""
    _disc(painter, middle.x(), middle.y(), across, theme.color(token))


STAMPS_KEPT = 400
_stamps: dict[Hashable, QPixmap] = {}
_measures: dict[tuple[int, int, str], QFontMetricsF] = {}


def _metrics(font: QFont) -> QFontMetricsF:
    key = (font.pixelSize(), font.weight(), font.family())
    if key not in _measures:
        _measures[key] = QFontMetricsF(font)
    return _measures[key]


def _fitted(words: str, font: QFont, room: float) -> tuple[str, float]:
    """The line as far as there is room for it, and its width; measuring is what costs."""
    measured = _metrics(font)
    width = measured.horizontalAdvance(words)
    if width <= room + 0.5:
        return words, width
    mark = "⋯" if theme.look().chinese else "…"
    inner = room - measured.horizontalAdvance(mark)
    fits = bisect_right(range(len(words)), inner, key=lambda end: measured.horizontalAdvance(words[:end])) - 1
    cut = words[: max(fits, 0)].rstrip() + mark
    return cut, measured.horizontalAdvance(cut)


def _baseline(box: QRect | QRectF, font: QFont) -> float:
    return round(box.y() + box.height() / 2 + BASELINE * font.pixelSize())


def _pieces(words: str, hits: Sequence[Range]) -> list[tuple[str, bool]]:
    pieces, done = [], 0
    for start, end in sorted(hits):
        if start > done:
            pieces.append((words[done:start], False))
        if end > max(start, done):
            pieces.append((words[max(start, done) : end], True))
        done = max(done, end)
    if done < len(words):
        pieces.append((words[done:], False))
    return pieces


def _chip_colours(tone: str, solid: bool) -> tuple[QColor, QColor, str]:
    if tone == NEUTRAL:
        return theme.color("sunken"), theme.color("line2"), "ink2"
    if solid:
        return theme.color(tone), theme.color(tone), "on"
    return theme.color(f"{tone}_soft"), theme.color(f"{tone}_line"), tone


@lru_cache(maxsize=8)
def _faint(colour: str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


def _stamp(
    painter: QPainter, box: QRect | QRectF, key: Hashable, draw: Callable[[QPainter, QRectF], None]
) -> None:
    """Paint what stands in many rows from a picture of it, drawn once per place's size and screen."""
    ratio = painter.device().devicePixelRatio()
    wide, high = round(box.width()), round(box.height())
    whole = (key, wide, high, ratio)
    if whole not in _stamps:
        if len(_stamps) >= STAMPS_KEPT:
            _stamps.clear()
        made = QPixmap(round(wide * ratio), round(high * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        on = QPainter(made)
        draw(on, QRectF(0, 0, wide, high))
        on.end()
        _stamps[whole] = made
    painter.drawPixmap(QPoint(round(box.x()), round(box.y())), _stamps[whole])


def _bars(painter: QPainter, left: float, bottom: float, lit: int, ink: str) -> None:
    step, wide = theme.px(45) / 10, theme.px(35) / 10
    painter.setPen(Qt.PenStyle.NoPen)
    for index in range(4):
        high = theme.px(3 + 2 * index)
        colour = theme.color(ink) if index < lit else _faint(theme.hex_of(ink), 70)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left + index * step, bottom - high, wide, high), 0.8, 0.8)


def _plate(painter: QPainter, box: QRectF, radius: float, fill: QColor, line: QColor | None = None) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.fillPath(path, fill)
    if line is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 1))
        painter.drawPath(path)


def _disc(painter: QPainter, x: float, y: float, across: float, colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x, y), across / 2, across / 2)
