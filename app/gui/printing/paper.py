"""Pages one under another as they will lie on paper, painted only as far as they are seen."""

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme
from app.gui.printing.pages import DOTS, Pages, layout_of

GAP = 14


class Paper(QWidget):
    """White in the dark too; as wide as there is room."""

    def __init__(self, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        layout = layout_of(pages)
        self._sheet = _units(layout.fullRect(QPageLayout.Unit.Inch))
        self._room = _units(layout.paintRect(QPageLayout.Unit.Inch))
        with theme.on_paper():
            self.count = pages.count(self._room.size())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pages"))
        self.setAccessibleDescription(self.tr("%n page(s)", "", self.count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(round(theme.px(GAP) + self.count * self._step()))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(600))

    def _scale(self) -> float:
        return max(0.1, (self.width() - 2 * theme.px(GAP)) / self._sheet.width())

    def _step(self) -> float:
        return self._sheet.height() * self._scale() + theme.px(GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen, size = QRectF(event.rect()), QSizeF(self._sheet.size()) * self._scale()
        for number in range(self.count):
            sheet = QRectF(theme.px(GAP), theme.px(GAP) + number * self._step(), size.width(), size.height())
            if sheet.intersects(seen):
                self._page(painter, sheet, number)

    def _page(self, painter: QPainter, sheet: QRectF, number: int) -> None:
        painter.setPen(theme.color("line2"))
        painter.setBrush(QColor("white"))
        painter.drawRect(sheet)
        painter.save()
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(self._scale(), self._scale())
        painter.translate(self._room.topLeft())
        with theme.on_paper():
            self._pages.paint(painter, QRectF(0, 0, self._room.width(), self._room.height()), number)
        painter.restore()


def _units(inches: QRectF) -> QRectF:
    return QRectF(inches.x() * DOTS, inches.y() * DOTS, inches.width() * DOTS, inches.height() * DOTS)
