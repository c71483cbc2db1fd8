"""Lucide icons, drawn in a token's colour at the size and sharpness asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from app import resources
from app.gui import theme

STROKE = 1.75

OF_TYPE = {
    "case": "folder", "person": "users", "relation": "waypoints", "act": "scale",
    "information": "message-square-text", "intervention": "megaphone", "assistance": "hand-heart",
    "fund": "hand-coins", "consent": "signature", "evidence": "paperclip", "task": "square-check-big",
    "note": "notebook-pen", "interview": "messages-square", "training": "graduation-cap",
    "publication": "file-pen-line", "tip": "inbox",
}  # fmt: skip


def of_type(record_type: str) -> str:
    """The one icon of a record type; a folded sheet for a type that we do not know."""
    return OF_TYPE.get(record_type, "file-text")


def icon(name: str, token: str = "ink2", size: int = 16) -> QIcon:
    """An icon for actions and views, `size` in unscaled px; made anew when the window is built anew."""
    sharp = {1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    made = QIcon()
    for ratio in sorted(sharp):
        made.addPixmap(pixmap(name, token, size, ratio))
        made.addPixmap(pixmap(name, "ink3", size, ratio), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, token: str = "ink2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon in today's colours, `size` in unscaled px, for a screen of that pixel ratio."""
    return _drawn(name, theme.hex_of(token), theme.px(size), ratio)


def draw(painter: QPainter, box: QRect | QRectF, name: str, token: str = "ink2") -> None:
    """Draw the icon in the middle of the box, as large as its shorter side."""
    side = int(min(box.width(), box.height()))
    ratio = painter.device().devicePixelRatio()
    drawn = _drawn(name, theme.hex_of(token), side, ratio)
    painter.drawPixmap(
        round(box.x() + (box.width() - side) / 2), round(box.y() + (box.height() - side) / 2), drawn
    )


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon

    renderer = QSvgRenderer(QByteArray(_source(name, colour)))
    drawn = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=256)
def _source(name: str, colour: str) -> bytes:
    svg = resources.text("icons", f"{name}.svg")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return svg.encode()
