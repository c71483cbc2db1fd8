"""One member of a field with many: a chip that is reached, moved and removed by keyboard."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui import icons, theme


class MemberChip(QPushButton):
    """A word with ×; Delete removes it, Alt+← and Alt+→ move it, Enter opens it."""

    removed = Signal()
    moved = Signal(int)

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setText(text)
        self.setFixedHeight(theme.px(28))
        self.setMaximumWidth(theme.px(360))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        """Its words, whole in the tooltip and for screen readers."""
        super().setText(text)
        self.setToolTip(self.tr("%1 — Delete removes").replace("%1", text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the icon, the words and ×."""
        words = QFontMetrics(theme.font("label")).horizontalAdvance(self.text())
        lead = theme.px(24) if self._icon_name else 0
        return QSize(min(words + lead + theme.px(10 + 28), theme.px(360)), theme.px(28))

    def _cross(self) -> QRect:
        return self.rect().adjusted(self.width() - theme.px(26), 0, 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.color("accent" if focus else "line2"), 2 if focus else 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        box = self.rect().adjusted(theme.px(10), 0, -theme.px(28), 0)
        if self._icon_name:
            icons.draw(painter, QRect(box.x(), box.y(), theme.px(16), box.height()), self._icon_name)
            box.setLeft(box.left() + theme.px(24))
        font = theme.font("label")
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        side = theme.px(14)
        cross = self._cross()
        icons.draw(painter, QRect(cross.x() + 4, (self.height() - side) // 2, side, side), "x")
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """× removes; elsewhere it opens."""
        if self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Alt with an arrow moves."""
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
