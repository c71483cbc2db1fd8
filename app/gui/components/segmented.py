"""A few choices side by side, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.gui import paint, theme


class _Segment(QAbstractButton):
    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        wide = paint.width_of(self.text(), theme.font("caption", theme.BOLD))
        return QSize(round(wide) + 2 * theme.px(9), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        if on:
            paint.plate(painter, self.rect(), "raised", "line2")
        font = theme.font("caption", theme.BOLD if on else theme.REGULAR)
        paint.text(
            painter, self.rect(), self.text(), "ink" if on else "ink2", font, Qt.AlignmentFlag.AlignHCenter
        )


class Segmented(QWidget):
    """Choices as (value, label); `chosen` carries the value."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], current: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._segments: dict[str, _Segment] = {}
        for value, label in choices:
            segment = _Segment(label, self)
            segment.setChecked(value == current)
            segment.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            row.addWidget(segment)
            self._segments[value] = segment

    def current(self) -> str:
        """The chosen value."""
        return next((value for value, segment in self._segments.items() if segment.isChecked()), "")

    def set_current(self, value: str) -> None:
        """Choose without announcing it."""
        self._segments[value].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.plate(QPainter(self), self.rect(), "track")
