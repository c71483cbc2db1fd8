"""A button of one icon, with its words in the tooltip and for screen readers."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui import icons, paint, theme


class IconButton(QAbstractButton):
    """28 px square by default, 32 with a line when `framed`; a checked one stands on the selected ground."""

    def __init__(
        self, icon: str, name: str, *, key: str = "", framed: bool = False, tone: str = "ink2",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._icon, self._framed, self._tone = icon, framed, tone
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {key}" if key else name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(self.cursor().shape().PointingHandCursor)
        self.setFocusPolicy(self.focusPolicy().StrongFocus)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.px(32 if self._framed else 28)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        over = self.isEnabled() and self.underMouse()
        if self._framed:
            paint.plate(painter, self.rect(), "sunken" if over else "raised", "line2")
        elif self.isChecked() or over or self.isDown():
            paint.plate(painter, self.rect(), "sel" if self.isChecked() else "track")
        side = theme.px(16)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ink = "ink3" if not self.isEnabled() else "accent" if self.isChecked() else self._tone
        icons.draw(painter, box, self._icon, ink)
