"""Tabs with counts; the selected one is bold, and there is room for that."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from app.gui import paint, theme

GAP, LEAST = 21, 8
"""Between two tabs, px; the least where all would not stand beside each other otherwise."""


class TabBar(QTabBar):
    """Painted by itself: Qt measures tabs in the regular weight and would cut the bold one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self._counts: dict[int, str] = {}

    def show_tabs(self, tabs: Sequence[tuple[str, int | str | None]]) -> None:
        """Show these tabs, each with its count (or a mark like "!")."""
        while self.count():
            self.removeTab(0)
        self._counts.clear()
        for label, count in tabs:
            self._counts[self.addTab(label)] = "" if count is None else str(count)

    def sizeHint(self) -> QSize:
        """With the full gaps: how wide it wants to be does not follow from how wide it is."""
        return QSize(self._all() + self.count() * theme.px(GAP), super().sizeHint().height())

    def tabSizeHint(self, index: int) -> QSize:
        left = (self.width() - self._all()) // max(1, self.count())
        gap = min(theme.px(GAP), max(theme.px(LEAST), left))
        return QSize(self._wide(index) + gap, theme.px(36))

    def _all(self) -> int:
        return sum(self._wide(index) for index in range(self.count()))

    def _wide(self, index: int) -> int:
        wide = paint.width_of(self.tabText(index), theme.font("strong"))
        if self._counts.get(index):
            wide += theme.px(5) + paint.width_of(self._counts[index], theme.font("label"))
        return round(wide)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            self._tab(painter, index)

    def _tab(self, painter: QPainter, index: int) -> None:
        box, on = QRectF(self.tabRect(index)), index == self.currentIndex()
        font = theme.font("strong" if on else "body")
        wide = paint.text(painter, box, self.tabText(index), "ink" if on else "ink2", font)
        if self._counts.get(index):
            room = box.adjusted(wide + theme.px(5), 0, 0, 0)
            wide += theme.px(5) + paint.text(painter, room, self._counts[index], "ink3", theme.font("label"))
        if on:
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, wide, 2), theme.color("accent"))
        if on and self.hasFocus():
            paint.ring(painter, QRectF(box.left() - 4, box.top() + 4, wide + 8, box.height() - 8))
