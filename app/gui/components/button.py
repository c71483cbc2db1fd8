"""The button: a label, perhaps an icon before and its key after."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.gui import icons, paint, theme


class Kind(StrEnum):
    """What a button is for; one PRIMARY per view, PURGE only where one types the code."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    PURGE = "purge"
    GHOST = "ghost"
    LINK = "link"


# ground, line, ink; an empty ground or line is not painted
_COLOURS = {
    Kind.PRIMARY: ("accent", "", "on"),
    Kind.SECONDARY: ("raised", "line2", "ink"),
    Kind.DANGER: ("surface", "red_line", "red"),
    Kind.PURGE: ("red", "", "on"),
    Kind.GHOST: ("", "", "ink2"),
    Kind.LINK: ("", "", "accent"),
}


class Button(QPushButton):
    """A button that paints itself; `inline` makes it 28 px high, else 32; `key` is words like "Ctrl S"."""

    def __init__(
        self, text: str, kind: Kind = Kind.SECONDARY, *, icon: str = "", trailing: str = "",
        key: str = "", inline: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text, parent)
        self.kind, self._icon, self._trailing, self._key = kind, icon, trailing, key
        self._high = 28 if inline else 32
        self._over = False
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(self.cursor().shape().PointingHandCursor)

    def set_height(self, height: int) -> None:
        """Another height, in unscaled px (40 on the unlock card)."""
        self._high = height
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Another leading icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        pad = 2 if self.kind is Kind.LINK else 10 if self._high < 32 else 12
        return QSize(round(self._inner_width()) + 2 * theme.px(pad), theme.px(self._high))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._over = False
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        ink = _COLOURS[self.kind][2] if self.isEnabled() else "ink3"
        self._paint_inner(painter, ink)

    def _paint_ground(self, painter: QPainter) -> None:
        ground, line, _ = _COLOURS[self.kind]
        flat = self.kind in (Kind.GHOST, Kind.LINK)
        if not self.isEnabled():
            ground, line = ("", "") if flat else ("track", "line")
        active = self.isEnabled() and (self._over or self.isDown())
        if flat and active and self.kind is Kind.GHOST:
            ground = "track"
        if ground:
            if active and not flat:
                painter.setOpacity(0.86 if self.isDown() else 0.93)
            paint.plate(painter, self.rect(), ground, line or ground)
            painter.setOpacity(1.0)
        if active and self.kind is Kind.SECONDARY:
            paint.plate(painter, self.rect(), "track" if self.isDown() else "sunken", "ctl")

    def _paint_inner(self, painter: QPainter, ink: str) -> None:
        left = (self.width() - self._inner_width()) / 2
        side = theme.px(16)
        quiet = "ink2" if self.kind is Kind.SECONDARY and self.isEnabled() else ink
        if self._icon:
            icons.draw(painter, QRectF(left, 0, side, self.height()), self._icon, quiet)
            left += side + theme.px(6)
        room = QRectF(left, 0, self.width(), self.height())
        left += paint.text(painter, room, self.text(), ink, self._font())
        if self._key:
            left += theme.px(8)
            tone = "ink3" if ink in ("ink", "ink2") else ink
            room = QRectF(left, 0, self.width(), self.height())
            paint.text(painter, room, self._key, tone, theme.font("caption"))
        if self._trailing:
            left += theme.px(6) if self.text() else 0
            icons.draw(painter, QRectF(left, 0, side, self.height()), self._trailing, quiet)

    def _font(self) -> QFont:
        return theme.font("body", theme.MEDIUM if not theme.look().chinese else theme.REGULAR)

    def _inner_width(self) -> float:
        inner = paint.width_of(self.text(), self._font())
        if self._icon:
            inner += theme.px(16) + theme.px(6)
        if self._key:
            inner += theme.px(8) + paint.width_of(self._key, theme.font("caption"))
        if self._trailing:
            inner += theme.px(16) + (theme.px(6) if self.text() else 0)
        return inner
