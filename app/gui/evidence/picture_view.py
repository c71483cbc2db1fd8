"""Pixels that came from the decoder, fitted into the room there is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme
from app.services.decoding.asking import Pixels


class PictureView(QWidget):
    """Draws raw pixels: no codec of Qt sees a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(200), theme.px(200))

    def show_pixels(self, pixels: Pixels | None) -> None:
        """Show them; None shows nothing."""
        self._image = QImage()
        if pixels is not None:
            wide = 3 * pixels.width
            made = QImage(pixels.data, pixels.width, pixels.height, wide, QImage.Format.Format_RGB888)
            self._image = made.copy()  # the bytes of Python do not outlive this call
        self.update()

    @property
    def shown(self) -> QSize:
        """The size of what is shown, in pixels."""
        return self._image.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.color("sunken"))
        if self._image.isNull():
            return
        size = self._image.size()
        scale = min(
            self.width() / size.width(), self.height() / size.height(), 1.0 if size.width() < 400 else 9.0
        )
        wide, high = size.width() * scale, size.height() * scale
        painter.drawImage(
            QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high), self._image
        )
