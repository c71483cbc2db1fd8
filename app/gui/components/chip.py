"""The chip: a state, a due word or a filter, in a soft colour."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui import paint, theme


class Chip(QAbstractButton):
    """Words on a tone (accent, red, amber, green, plum, neutral); takes focus only when it does something."""

    removed = Signal()

    def __init__(
        self, text: str, tone: str = paint.NEUTRAL, *, dot: bool = False, icon: str = "",
        solid: bool = False, removable: bool = False, acts: bool = False, small: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._tone, self._dot, self._icon, self._solid = tone, dot, icon, solid
        self._removable, self._high = removable, 20 if small else 22
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus = Qt.FocusPolicy.StrongFocus if acts or removable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        if removable:
            self.setAccessibleDescription(self.tr("Delete removes it"))

    def set(self, text: str, tone: str, icon: str | None = None) -> None:
        """Other words in another tone, and another icon where one is named."""
        self._icon = self._icon if icon is None else icon
        self.setText(text)
        self.setAccessibleName(text)
        self._tone = tone
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = paint.chip_width(self.text(), dot=self._dot, icon=self._icon, removable=self._removable)
        return QSize(wide, theme.px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = "accent" if self.isChecked() else self._tone
        paint.chip(
            QPainter(self), self.rect(), self.text(), tone, dot=self._dot, icon=self._icon,
            solid=self._solid, removable=self._removable,
        )  # fmt: skip

    def keyPressEvent(self, event: object) -> None:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if self._removable and event.key() in keys:  # type: ignore[attr-defined]
            self.removed.emit()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def _cross(self) -> QRect:
        wide = theme.px(26)
        return QRect(self.width() - wide, 0, wide, self.height())
