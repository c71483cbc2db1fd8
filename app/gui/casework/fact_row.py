"""One line of a card: a sign, its words over a remark, and a word at the right; the whole line leads on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui import icons, paint, theme


class FactRow(QAbstractButton):
    """`tone` colours the sign and, where there is one, the word at the right."""

    def __init__(
        self, icon: str, words: str, remark: str = "", right: str = "", tone: str = "ink2",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._icon, self._words, self._remark, self._right, self._tone = icon, words, remark, right, tone
        self.setAccessibleName(" · ".join(filter(None, (words, remark, right))))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """Everything that it says."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(180), theme.px(42 if self._remark else 30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            paint.plate(painter, box, "sel")
        body, small = theme.font("body"), theme.font("caption")
        high = theme.px(24)
        top = theme.px(2) if self._remark else (box.height() - high) / 2
        icons.draw(
            painter,
            QRectF(theme.px(6), top + theme.px(4), theme.px(16), theme.px(16)),
            self._icon,
            self._tone,
        )
        wide = paint.width_of(self._right, small)
        paint.text(painter, QRectF(0, top, box.width() - theme.px(6), high), self._right,
                   self._tone, small, Qt.AlignmentFlag.AlignRight)  # fmt: skip
        left = theme.px(30)
        room = box.width() - left - wide - theme.px(14)
        paint.text(painter, QRectF(left, top, room, high), self._words, "ink", body)
        under = QRectF(left, top + theme.px(20), box.width() - left - theme.px(6), theme.px(18))
        paint.text(painter, under, self._remark, "ink3", small)
