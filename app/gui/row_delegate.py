"""The row of a list: title, other language, due word; below, status and code."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui import icons, paint, theme
from app.records.levels import Level

ROW = Qt.ItemDataRole.UserRole
SELECTED = QStyle.StateFlag.State_Selected.value
FOCUSED = QStyle.StateFlag.State_HasFocus.value


@dataclass(frozen=True, slots=True)
class Row:
    """What a model gives under the ROW role; words only, already cleared for lists."""

    title: str
    other: str = ""
    due: str = ""
    due_tone: str = "ink3"
    status: str = ""
    status_tone: str = paint.NEUTRAL
    caption: str = ""
    code: str = ""
    level: Level | None = None
    icon: str = ""
    initial: str | None = None
    tone: str = "accent"
    hits: Sequence[paint.Range] = ()


class RowDelegate(QStyledItemDelegate):
    """Paints `Row`s `height` unscaled px high, with a hairline below and the bar of the selected one."""

    def __init__(self, height: int = 60, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), theme.px(self._height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        box, state = QRectF(option.rect), option.state.value
        if state & SELECTED:
            paint.selected(painter, box)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line"))
        if isinstance(row, Row):
            self._row(painter, box, row, bool(state & SELECTED))
        if state & FOCUSED:
            paint.ring(painter, box.adjusted(2, 2, -2, -3))

    def _row(self, painter: QPainter, box: QRectF, row: Row, on: bool) -> None:
        inner = box.adjusted(theme.px(16), 0, -theme.px(12), -1)
        inner.setLeft(inner.left() + self._lead(painter, inner, row))
        middle, half = inner.center().y(), theme.px(24)
        if not (row.status or row.caption or row.code):
            self._title(painter, inner, row, on)
            return
        upper = QRectF(inner.left(), middle - half, inner.width(), half)
        lower = QRectF(inner.left(), middle, inner.width(), half)
        self._title(painter, upper, row, on)
        self._below(painter, lower, row)

    def _lead(self, painter: QPainter, box: QRectF, row: Row) -> float:
        if row.initial is not None:
            side = theme.px(32)
            disc = QRectF(box.left(), box.center().y() - side / 2, side, side)
            paint.avatar(painter, disc, row.initial, row.tone)
            return side + theme.px(12)
        if row.icon:
            side = theme.px(16)
            icons.draw(painter, QRectF(box.left(), box.top(), side, box.height()), row.icon)
            return side + theme.px(10)
        return 0

    def _title(self, painter: QPainter, box: QRectF, row: Row, on: bool) -> None:
        right = box.right()
        if row.due:
            font = theme.font("caption", theme.BOLD)
            paint.text(painter, box, row.due, row.due_tone, font, Qt.AlignmentFlag.AlignRight)
            right -= paint.width_of(row.due, font) + theme.px(8)
        room = QRectF(box.left(), box.top(), right - box.left(), box.height())
        font = theme.font("strong") if on or row.status else theme.font("body")
        room.setLeft(room.left() + paint.match(painter, room, row.title, row.hits, "ink", font) + theme.px(8))
        if row.other and room.width() > theme.px(30):
            paint.text(painter, room, row.other, "ink3", theme.font("caption"))

    def _below(self, painter: QPainter, box: QRectF, row: Row) -> None:
        right, faint = box.right(), theme.font("caption")
        if row.code:
            paint.text(painter, box, row.code, "ink3", faint, Qt.AlignmentFlag.AlignRight)
            right -= paint.width_of(row.code, faint) + theme.px(8)
        if row.level is not None:
            wide, high = paint.level_width(row.level), theme.px(18)
            badge = QRectF(right - wide, box.center().y() - high / 2, wide, high)
            paint.level(painter, badge, row.level)
            right -= wide + theme.px(8)
        left = box.left()
        if row.status:
            wide, high = min(paint.chip_width(row.status, dot=True), int(right - left)), theme.px(20)
            chip = QRectF(left, round(box.center().y() - high / 2), wide, high)
            paint.chip(painter, chip, row.status, row.status_tone, dot=True)
            left += wide + theme.px(8)
        paint.text(painter, QRectF(left, box.top(), right - left, box.height()), row.caption, "ink3", faint)
