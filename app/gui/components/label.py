"""Words on the screen in one of the roles of type."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.gui import paint, theme


class Label(QLabel):
    """Plain text in a role (display, title, section, strong, body, label, caption) and a colour token."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "ink", *, wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text, parent)
        self.setTextFormat(self.textFormat().PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)

    def set_tone(self, tone: str) -> None:
        """Change the colour token (ink, ink2, ink3 or a tone)."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(QWidget):
    """One line that gives way: cut at its end, whole in its tooltip."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._text = role, tone, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """The whole line."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another line."""
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = theme.font(self._role)
        return QSize(round(paint.width_of(self._text, font)) + 1, round(font.pixelSize() * 1.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(24), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.text(QPainter(self), self.rect(), self._text, self._tone, theme.font(self._role))
