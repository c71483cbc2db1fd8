"""The pages of a document one under another, as wide as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme

GAP, WIDEST = 14, 720


class PageView(QWidget):
    """Painted from PNGs made in memory; white as paper in the dark too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pages"))

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show other pages."""
        # unnamed, every codec would be loaded; the stubs want bytes, which Qt refuses
        self._pages = [QImage.fromData(page, "PNG") for page in pages]  # type: ignore[arg-type]
        self.setAccessibleDescription(self.tr("%n page(s)", "", len(self._pages)))
        self._fit()

    def count(self) -> int:
        """How many pages."""
        return len(self._pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _wide(self) -> int:
        return min(theme.px(WIDEST), max(theme.px(200), self.width() - 2 * theme.px(GAP)))

    def _high(self, page: QImage) -> int:
        return round(self._wide() * page.height() / max(1, page.width()))

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(GAP) + sum(self._high(page) + theme.px(GAP) for page in self._pages))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(600))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top, wide = theme.px(GAP), self._wide()
        for page in self._pages:
            box = QRectF((self.width() - wide) / 2, top, wide, self._high(page))
            painter.fillRect(box, QColor("white"))
            painter.drawImage(box, page)
            painter.setPen(theme.color("line2"))
            painter.drawRect(box)
            top += self._high(page) + theme.px(GAP)
