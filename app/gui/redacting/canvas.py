"""A page on which areas are drawn, by mouse and by keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme
from app.gui.redacting.areas import NEW, Areas
from app.services.decoding.asking import Pixels, Rect

STEP, FINE = 0.02, 0.004
"""Parts of the page that an arrow moves an area by, and with Alt."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class Canvas(QWidget):
    """`changed` whenever areas did. Keys: N new, arrows move, with Shift resize, Delete, Space the next,
    Enter covers what a machine proposed."""

    changed = Signal()

    def __init__(self, areas: Areas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas, self._image = areas, QImage()
        self.page, self.chosen = 0, -1
        self.cutting = False
        """Whether what is drawn is the frame to cut to, not an area to cover."""
        self._from: QPointF | None = None
        self._to: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(240), theme.px(240))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Page, with what is covered"))

    def show_page(self, page: int, pixels: Pixels | None) -> None:
        """Show another page; None while it is on its way."""
        self.page, self.chosen, self._image = page, -1, QImage()
        if pixels is not None:
            wide = 3 * pixels.width
            made = QImage(pixels.data, pixels.width, pixels.height, wide, QImage.Format.Format_RGB888)
            self._image = made.copy()
        self.update()

    # --- places -------------------------------------------------------------------------------------

    def box(self) -> QRectF:
        """Where the page lies in this widget."""
        size = self._image.size()
        if size.isEmpty():
            return QRectF()
        scale = min(self.width() / size.width(), self.height() / size.height())
        wide, high = size.width() * scale, size.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def place(self, rect: Rect) -> QRectF:
        """Where an area lies in this widget."""
        box = self.box()
        return QRectF(box.left() + rect[0] * box.width(), box.top() + rect[1] * box.height(),
                      rect[2] * box.width(), rect[3] * box.height())  # fmt: skip

    def _drawn(self) -> Rect:
        assert self._from is not None
        assert self._to is not None
        box = self.box()
        drawn = QRectF(self._from, self._to).normalized()
        return ((drawn.left() - box.left()) / box.width(), (drawn.top() - box.top()) / box.height(),
                drawn.width() / box.width(), drawn.height() / box.height())  # fmt: skip

    # --- the mouse ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self.box().isEmpty():
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position()
        hit = [number for number, rect in self._areas.on(self.page) if self.place(rect).contains(at)]
        self.chosen = hit[-1] if hit and not self.cutting else -1
        self._from = self._to = at if self.chosen < 0 else None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        self._to = event.position()
        rect = self._drawn()
        self._from = self._to = None
        self.draw(rect)

    def draw(self, rect: Rect) -> None:
        """Cover an area, or cut to it."""
        if self.cutting:
            self._areas.cut(rect)
        else:
            added = self._areas.add(self.page, rect)
            self.chosen = -1 if added is None else added
        self.tell()

    def tell(self) -> None:
        """Areas have changed."""
        if self.chosen >= len(self._areas.now.cover):
            self.chosen = -1
        self.update()
        self.changed.emit()

    # --- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        numbers = [number for number, _ in self._areas.on(self.page)]
        if key == Qt.Key.Key_N and not self.box().isEmpty():
            self.draw(NEW)
        elif key in _ARROWS and self.chosen >= 0:
            self._move(Qt.Key(key), held)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen >= 0:
            self._areas.remove(self.chosen)
            self.chosen = -1
            self.tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._proposed(self.chosen):
            self._areas.accept(self.chosen)
            self.tell()
        elif key == Qt.Key.Key_Space and numbers:
            at = numbers.index(self.chosen) if self.chosen in numbers else -1
            self.chosen = numbers[(at + 1) % len(numbers)]
            self.update()
        else:
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        across, down = _ARROWS[key]
        step = FINE if held & Qt.KeyboardModifier.AltModifier else STEP
        left, top, wide, high = self._areas.now.cover[self.chosen].rect
        if held & Qt.KeyboardModifier.ShiftModifier:
            rect = (left, top, max(step, wide + across * step), max(step, high + down * step))
        else:
            rect = (min(max(left + across * step, 0), 1 - wide), min(max(top + down * step, 0), 1 - high),
                    wide, high)  # fmt: skip
        self._areas.change(self.chosen, rect)
        self.tell()

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.box(), self._image)
        for number, rect in self._areas.on(self.page):
            self._area(painter, number, self.place(rect))
        if self._areas.now.crop:
            self._frame(painter, self.place(self._areas.now.crop))
        if self._from is not None and self._to is not None:
            painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(self._from, self._to).normalized())
        if self.hasFocus():
            paint.ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))

    def _proposed(self, number: int) -> bool:
        return number >= 0 and self._areas.now.cover[number].proposed

    def _area(self, painter: QPainter, number: int, box: QRectF) -> None:
        """Black as it will be, or an edge where it is only proposed; the one that keys move stands out."""
        chosen = number == self.chosen
        if self._proposed(number):
            for color, style in (("white", Qt.PenStyle.SolidLine), ("black", Qt.PenStyle.DashLine)):
                painter.setPen(QPen(QColor(color), 2, style))  # seen on any ground
                painter.drawRect(box)
        else:
            painter.fillRect(box, QColor("black"))
        if chosen:
            painter.setPen(QPen(theme.color("accent"), 3))
            painter.drawRect(box)

    def _frame(self, painter: QPainter, box: QRectF) -> None:
        """What will be cut off is dimmed."""
        painter.save()
        whole = self.box()
        dim = QColor(theme.color("sunken"))
        dim.setAlpha(190)
        for part in (
            QRectF(whole.left(), whole.top(), whole.width(), box.top() - whole.top()),
            QRectF(whole.left(), box.bottom(), whole.width(), whole.bottom() - box.bottom()),
            QRectF(whole.left(), box.top(), box.left() - whole.left(), box.height()),
            QRectF(box.right(), box.top(), whole.right() - box.right(), box.height()),
        ):
            painter.fillRect(part, dim)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRect(box)
        painter.restore()
