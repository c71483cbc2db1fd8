"""One line of the roster: an icon, a name, and below it a state in its colour."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui import icons, paint, theme

HIGH = 52


class RosterRow(QAbstractButton):
    """Chosen by click, Tab and arrows; the chosen one has the teal bar of every list."""

    def __init__(
        self, key: str, name: str, remark: str, *, icon: str, tone: str = "ink3",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.key, self._remark, self._icon, self._tone = key, remark, icon, tone
        self.setText(name)
        self.setAccessibleName(f"{name}, {remark}")
        self.setToolTip(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, pad, half = QPainter(self), theme.px(14), self.height() // 2
        if self.isChecked():
            painter.fillRect(self.rect(), theme.color("sel"))
            painter.fillRect(QRect(0, 0, theme.px(3), self.height()), theme.color("accent"))
        mark = theme.px(16)
        ink = self._tone if self._tone != "ink3" else "ink2"
        icons.draw(painter, QRect(pad, half - mark // 2, mark, mark), self._icon, ink)
        left = pad + mark + theme.px(10)
        wide = self.width() - left - pad
        top, below = theme.px(8), half + theme.px(1)
        bold = theme.font("strong", theme.BOLD)
        paint.text(painter, QRect(left, top, wide, half - top), self.text(), "ink", bold)
        low = QRect(left, below, wide, half - theme.px(7))
        paint.text(painter, low, self._remark, self._tone, theme.font("caption"))
