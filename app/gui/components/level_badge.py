"""The level badge: who may see, as four rising bars and a word."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui import paint, theme
from app.records.levels import Level


class LevelBadge(QAbstractButton):
    """Shows a level; one that `acts` takes focus and is clicked to raise it."""

    def __init__(
        self, level: Level, *, acts: bool = False, bars_only: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bars_only = bars_only
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if acts else Qt.FocusPolicy.NoFocus)
        self.set_level(level)

    def level(self) -> Level:
        """The level shown."""
        return self._level

    def set_level(self, level: Level) -> None:
        """Show another level."""
        self._level = level
        name = self.tr("May see: {level}").format(level=paint.level_word(level))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.level_width(self._level, bars_only=self._bars_only), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.level(QPainter(self), self.rect(), self._level, bars_only=self._bars_only)
