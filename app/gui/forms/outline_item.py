"""One line of the outline: a sign, words, and a count."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui import icons, paint, theme


class OutlineItem(QAbstractButton):
    """A section with its count, or a missing field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._tone, self._count = "circle-dashed", "ink3", ""
        self._current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(self.focusPolicy().StrongFocus)
        self.setCursor(self.cursor().shape().PointingHandCursor)

    def show_state(self, title: str, filled: int, shown: int, *, faulty: bool) -> None:
        """A section: a tick when all that is shown is filled, red when something is wrong."""
        self._count = f"{filled}/{shown}"
        if faulty:
            self._sign, self._tone = "circle-alert", "red"
            status = self.tr("to be corrected")
        elif shown and filled == shown:
            self._sign, self._tone = "circle-check", "green"
            status = self.tr("complete")
        else:
            self._sign, self._tone = "circle-dashed", "ink3"
            status = ""
        self.setText(title)
        self.setAccessibleName(" ".join(filter(None, (title, self._count, status))))
        self.update()

    def show_missing(self, label: str) -> None:
        """A field that is missing."""
        self._sign, self._tone, self._count = "plus", "ink3", ""
        self.setText(label)
        self.setAccessibleName(self.tr("Missing: %1").replace("%1", label))

    def set_current(self, current: bool) -> None:
        """The cursor is here."""
        if current != self._current:
            self._current = current
            self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme.px(160), theme.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        if self._current:
            paint.plate(painter, self.rect(), "sel")
        elif self.underMouse():
            paint.plate(painter, self.rect(), "track")
        side = theme.px(14)
        icons.draw(
            painter, QRect(theme.px(8), (self.height() - side) // 2, side, side), self._sign, self._tone
        )
        font = theme.font("label", theme.BOLD if self._current else None)
        caption = theme.font("caption")
        wide = round(paint.width_of(self._count, caption)) if self._count else 0
        words = QRect(theme.px(30), 0, self.width() - theme.px(30 + 14) - wide, self.height())
        paint.text(painter, words, self.text(), "ink" if self._current else "ink2", font)
        if self._count:
            count = QRect(self.width() - theme.px(8) - wide, 0, wide + 2, self.height())
            paint.text(painter, count, self._count, "ink3", caption)
        painter.end()
