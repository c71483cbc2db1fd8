"""The table: header 28, rows 32, hairlines, no zebra; cells may be chips and level badges."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.gui import paint, theme
from app.records.levels import Level

CELL = Qt.ItemDataRole.UserRole + 1
# As numbers: operations on Qt's flags cost ten times as much, a thousand times a second.
SELECTED = QStyle.StateFlag.State_Selected.value
FOCUSED = QStyle.StateFlag.State_HasFocus.value
RIGHT = Qt.AlignmentFlag.AlignRight.value


@dataclass(frozen=True, slots=True)
class ChipCell:
    """A cell shown as a chip."""

    text: str
    tone: str = paint.NEUTRAL
    dot: bool = False


class TableDelegate(QStyledItemDelegate):
    """Paints what the model's CELL role gives (ChipCell or Level), else its display text."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = QRectF(option.rect)
        state = option.state.value
        if state & SELECTED:
            paint.selected(painter, box, bar=False)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line"))
        self._cell(painter, box.adjusted(theme.px(12), 0, -theme.px(8), -1), index)
        if state & FOCUSED:
            paint.ring(painter, box.adjusted(1, 1, -1, -2), radius=4)

    def _cell(self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        cell = index.data(CELL)
        if isinstance(cell, Level):
            bare = paint.level_width(cell) > box.width()
            wide, high = paint.level_width(cell, bars_only=bare), theme.px(18)
            paint.level(painter, _middle(box, wide, high), cell, bars_only=bare)
        elif isinstance(cell, ChipCell):
            wide, high = paint.chip_width(cell.text, dot=cell.dot), theme.px(20)
            paint.chip(painter, _middle(box, wide, high), cell.text, cell.tone, dot=cell.dot)
        else:
            words = index.data(Qt.ItemDataRole.DisplayRole)
            align = index.data(Qt.ItemDataRole.TextAlignmentRole)
            right = getattr(align, "value", align or 0) & RIGHT  # models give the flag or its number
            to = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            paint.text(painter, box, "" if words is None else str(words), "ink", theme.font("label"), to)


class Table(QTableView):
    """A view set up as the design has it; give it a model whose `sort` asks the vault."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(TableDelegate(self))
        self.setShowGrid(False)
        self.setFrameShape(self.frameShape().NoFrame)
        self.setSelectionBehavior(self.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        # Fixed: measuring 100,000 rows takes 27 s.
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(32))
        columns = self.horizontalHeader()
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setFixedHeight(theme.px(28))
        columns.setStretchLastSection(True)
        columns.setSectionsMovable(True)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(200))


def _middle(box: QRectF, wide: float, high: float) -> QRectF:
    return QRectF(box.left(), round(box.top() + (box.height() - high) / 2), min(wide, box.width()), high)
