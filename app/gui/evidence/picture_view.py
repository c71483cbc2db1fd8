"""Pixels that came from the decoder: fitted into the room there is, made larger, moved and turned."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme
from app.gui.tokens import LIGHT
from app.services.decoding.asking import Pixels, Rect

STEP, MOST = 1.25, 12.0
"""By how much a step makes it larger, and how large at most."""
MOVED = 60
AIR = 12
"""Left free around it, so that its edge is seen."""
MARKER = (QColor("#FFE066"), QColor("#FFB13B"))
"""Places found, and the one that is current: on paper, whatever the theme."""


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
        self._marks: tuple[Sequence[Rect], Sequence[Rect]] = ((), ())
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

    def mark(self, places: Sequence[Rect], current: Sequence[Rect]) -> None:
        """Mark places on it, the current ones apart and within sight."""
        moved = current and current != self._marks[1]
        self._marks = (places, current)
        if moved and self.zoom > 1:
            middle = self._on_screen(current[0]).center()
            self._shift += QPointF(self.width() / 2, self.height() / 2) - middle
            self._keep_in()
        self.update()

    def _on_screen(self, rect: Rect) -> QRectF:
        """Where a part of the picture, as it came, is drawn."""
        left, top, wide, high = rect
        for _ in range(self.turn):
            left, top, wide, high = 1 - top - high, left, high, wide
        whole = self._drawn()
        corner = whole.topLeft() + QPointF(left * whole.width(), top * whole.height())
        return QRectF(corner, QSizeF(wide * whole.width(), high * whole.height()))

    def _drawn(self) -> QRectF:
        size = QSizeF(self._fitted()) * self.zoom
        left = (self.width() - size.width()) / 2 + self._shift.x()
        return QRectF(QPointF(left, (self.height() - size.height()) / 2 + self._shift.y()), size)

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
        wide, high = max(1, self.width() - 2 * AIR), max(1, self.height() - 2 * AIR)
        return size * min(wide / size.width(), high / size.height(), most)

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
        painter.fillRect(self.rect(), theme.color("track"))
        if not self._image.isNull():
            self._paint_edge(painter, self._drawn())
            painter.drawImage(self._drawn(), self._image)
            self._paint_marks(painter)
        if self.hasFocus():
            paint.ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))

    @staticmethod
    def _paint_edge(painter: QPainter, sheet: QRectF) -> None:
        """A soft edge under it: white paper stands out from what is behind it."""
        painter.setPen(Qt.PenStyle.NoPen)
        for away in (4, 3, 2, 1):
            painter.setBrush(QColor(0, 0, 0, 10))
            painter.drawRect(sheet.adjusted(-away, -away + 1, away, away + 1))

    def _paint_marks(self, painter: QPainter) -> None:
        """As with a marker: the words stay readable, the colours are those of paper."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for places, colour in zip(self._marks, MARKER, strict=True):
            for rect in places:
                painter.fillRect(self._on_screen(rect).adjusted(-1, -1, 1, 1), colour)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(QColor(LIGHT["red"]), 1.5))
        for rect in self._marks[1]:
            painter.drawRect(self._on_screen(rect).adjusted(-2, -2, 2, 2))
