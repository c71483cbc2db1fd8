"""Tabs with counts; the selected one is bold, and those without room wait in a menu."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from app.gui import paint, theme
from app.gui.components.button import Button, Kind

HIGH = 36
GAP, LEAST = 21, 8
"""Between two tabs, px; the least where all would not stand beside each other otherwise."""


class TabBar(QTabBar):
    """Painted by itself: Qt measures tabs in the regular weight and would cut the bold one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self._counts: dict[int, str] = {}
        self.more = Button(self.tr("More"), Kind.GHOST, trailing="chevron-down", inline=True, parent=self)
        self.more.setAccessibleName(self.tr("More tabs"))
        self.more.clicked.connect(self._open_more)
        self.more.hide()

    def show_tabs(self, tabs: Sequence[tuple[str, int | str | None]]) -> None:
        """Show these tabs, each with its count (or a mark like "!")."""
        while self.count():
            self.removeTab(0)
        self._counts.clear()
        for label, count in tabs:
            self._counts[self.addTab(label)] = "" if count is None else str(count)
        self._fit()

    def setCurrentIndex(self, index: int) -> None:
        """Select a tab; one that waits in the menu comes out of it."""
        super().setCurrentIndex(index)
        self._fit()

    def waiting(self) -> list[int]:
        """The tabs that there is no room for."""
        return [index for index in range(self.count()) if not self.isTabVisible(index)]

    def sizeHint(self) -> QSize:
        """With the full gaps: how wide it wants to be does not follow from how wide it is."""
        wide = sum(self._wide(index) + theme.px(GAP) for index in range(self.count()))
        return QSize(wide, theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """One tab and the menu: the window may be narrower than all tabs."""
        return QSize(theme.px(120), theme.px(HIGH))

    def tabSizeHint(self, index: int) -> QSize:
        shown = [one for one in range(self.count()) if self.isTabVisible(one)]
        left = (self._room(len(shown)) - sum(map(self._wide, shown))) // max(1, len(shown))
        gap = min(theme.px(GAP), max(theme.px(LEAST), left))
        return QSize(self._wide(index) + gap, theme.px(HIGH))

    def _room(self, shown: int) -> int:
        """How wide so many tabs may be together: where some are missing, the menu stands beside them."""
        return self.width() - (self.more.sizeHint().width() if shown < self.count() else 0)

    def _fit(self) -> None:
        """Show the tabs that there is room for, from the first on, and always the selected one."""
        wide = [self._wide(index) + theme.px(LEAST) for index in range(self.count())]
        left = self._room(self.count() if sum(wide) <= self.width() else 0)
        order = sorted(range(self.count()), key=lambda index: index != self.currentIndex())
        shown: set[int] = set()
        for index in order:
            left -= wide[index]
            if shown and left < 0:
                break
            shown.add(index)
        for index in order:
            if self.isTabVisible(index) != (index in shown):
                self.setTabVisible(index, index in shown)
        self.more.setVisible(len(shown) < self.count())
        self._place_more()

    def _place_more(self) -> None:
        ends = [self.tabRect(index).right() for index in range(self.count()) if self.isTabVisible(index)]
        self.more.resize(self.more.sizeHint())
        self.more.move(max(ends, default=0), (self.height() - self.more.height()) // 2)

    def _open_more(self) -> None:
        menu = QMenu(self)
        for index in self.waiting():
            words = f"{self.tabText(index)}  {self._counts.get(index, '')}".strip()
            menu.addAction(words, partial(self.setCurrentIndex, index))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
        self._place_more()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through those in the menu too."""
        step = (event.key() == Qt.Key.Key_Right) - (event.key() == Qt.Key.Key_Left)
        if not step:
            super().keyPressEvent(event)
        elif 0 <= (index := self.currentIndex() + step) < self.count():
            self.setCurrentIndex(index)

    def _wide(self, index: int) -> int:
        wide = paint.width_of(self.tabText(index), theme.font("strong"))
        if self._counts.get(index):
            wide += theme.px(5) + paint.width_of(self._counts[index], theme.font("label"))
        return round(wide)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            if self.isTabVisible(index):
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
