"""Pixels that came from the decoder: fitted into the room there is, made larger, moved and turned."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme
from app.services.decoding.asking import Pixels

STEP, MOST = 1.25, 12.0
"""By how much a step makes it larger, and how large at most."""
MOVED = 60


class PictureView(QWidget):
    """Draws raw pixels: no codec of Qt sees a file. + and - (or Ctrl and the wheel), 0 fits, R turns.

    `zoomed` asks for finer pixels once it is shown larger than it came.
    """

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.zoom, self.turn, self._shift = 1.0, 0, QPointF()
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(200), theme.px(200))

    def show_pixels(self, pixels: Pixels | None, *, same: bool = False) -> None:
        """Show them; None shows nothing. `same`: finer pixels of what is shown already."""
        self._image = QImage()
        if not same:
            self.zoom, self._shift = 1.0, QPointF()
        if pixels is not None:
            wide = 3 * pixels.width
            made = QImage(pixels.data, pixels.width, pixels.height, wide, QImage.Format.Format_RGB888)
            self._image = made.copy()  # the bytes of Python do not outlive this call
            if self.turn:
                self._image = self._image.transformed(QTransform().rotate(90 * self.turn))
        self.update()

    @property
    def shown(self) -> QSize:
        """The size of what is shown, in pixels."""
        return self._image.size()

    # --- larger, smaller, turned --------------------------------------------------------------------

    def scale_by(self, factor: float, around: QPointF | None = None) -> None:
        """Show it larger or smaller; the point stays where it is."""
        before = self.zoom
        self.zoom = min(MOST, max(1.0, self.zoom * factor))
        middle = QPointF(self.width() / 2, self.height() / 2)
        away = (around or middle) - middle
        self._shift = away + (self._shift - away) * (self.zoom / before)
        self._keep_in()
        self.update()
        if self.zoom > before:
            self.zoomed.emit()

    def fit(self) -> None:
        """Show all of it."""
        self.zoom, self._shift = 1.0, QPointF()
        self.update()

    def turn_right(self) -> None:
        """A quarter clockwise, for the eye alone."""
        self.turn = (self.turn + 1) % 4
        self._image = self._image.transformed(QTransform().rotate(90))
        self.fit()

    def _keep_in(self) -> None:
        """No further than its edges."""
        size = self._fitted() * self.zoom
        across = max(0.0, (size.width() - self.width()) / 2)
        down = max(0.0, (size.height() - self.height()) / 2)
        self._shift = QPointF(
            min(max(self._shift.x(), -across), across), min(max(self._shift.y(), -down), down)
        )

    def _fitted(self) -> QSize:
        size = self._image.size()
        if size.isEmpty():
            return QSize()
        most = 1.0 if size.width() < 400 else 9.0
        return size * min(self.width() / size.width(), self.height() / size.height(), most)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scale_by(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._shift += event.position() - self._held
            self._held = event.position()
            self._keep_in()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (MOVED, 0), Qt.Key.Key_Right: (-MOVED, 0),
            Qt.Key.Key_Up: (0, MOVED), Qt.Key.Key_Down: (0, -MOVED),
        }  # fmt: skip
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.scale_by(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.scale_by(1 / STEP)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() == Qt.Key.Key_R:
            self.turn_right()
        elif event.key() in moves and self.zoom > 1:
            self._shift += QPointF(*moves[Qt.Key(event.key())])
            self._keep_in()
            self.update()
        else:
            super().keyPressEvent(event)

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.color("sunken"))
        if not self._image.isNull():
            size = self._fitted()
            wide, high = size.width() * self.zoom, size.height() * self.zoom
            left = (self.width() - wide) / 2 + self._shift.x()
            top = (self.height() - high) / 2 + self._shift.y()
            painter.drawImage(QRectF(left, top, wide, high), self._image)
        if self.hasFocus():
            paint.ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))
