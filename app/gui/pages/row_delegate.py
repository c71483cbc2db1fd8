"""How a record looks in a list: title, the other language, due word; below, its chips and its code."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)  # fmt: skip
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import icons, paint, theme
from app.gui.pages.rows import PICTURE, ROW
from app.records.levels import Level

if TYPE_CHECKING:
    from app.services.lists import Head, RowView

Index = QModelIndex | QPersistentModelIndex
HIGH = 56
PICTURED = 40
"""The side of a picture in a row."""
RIGHT = Qt.AlignmentFlag.AlignRight


def show_words() -> str:
    """The words of the link that reveals."""
    return QCoreApplication.translate("Rows", "Show for 5 min")


def reveal_box(box: QRect) -> QRect:
    """Where a hidden row is clicked to reveal it."""
    wide = round(paint.width_of(show_words(), theme.font("caption"))) + theme.px(24)
    return QRect(box.right() - wide, box.top(), wide, box.height())


def shortened(title: str, view: "RowView") -> str:
    """A title without the code and the due day that stand elsewhere in the row."""
    title = title.removeprefix(f"{view.code} · ") if view.code else title
    return title.removesuffix(f" · {view.due}") if view.due else title


class RowDelegate(QStyledItemDelegate):
    """Paints a RowView in column 0 and plain words in the others."""

    def __init__(self, parent: object = None, *, typed: bool = False) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._typed = typed

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(240), theme.px(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRectF(option.rect)
        state = option.state
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._head(painter, box, index)
            return
        if state & QStyle.StateFlag.State_Selected:
            paint.selected(painter, box, bar=index.column() == 0)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("sunken"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line"))
        inner = box.adjusted(theme.px(16), 0, -theme.px(16), -1)
        if index.column():
            words = index.data(Qt.ItemDataRole.DisplayRole)
            paint.text(
                painter,
                inner.adjusted(-theme.px(4), 0, theme.px(8), 0),
                words or "",
                "ink2",
                theme.font("label"),
            )
        elif (view := index.data(ROW)) is not None:
            self._row(painter, inner, view, index)
        if state & QStyle.StateFlag.State_HasFocus and index.column() == 0:
            paint.ring(painter, box.adjusted(1, 1, -1, -2), radius=4)

    def _head(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """The head of a group, its size beside it."""
        painter.fillRect(box, theme.color("sunken"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line"))
        head: Head | None = index.data(ROW)
        if head is None:
            return
        low = box.adjusted(theme.px(16), theme.px(20), -theme.px(16), -1)
        words = head.words or QCoreApplication.translate("Rows", "Nothing recorded")
        used = paint.text(painter, low, words, "ink", theme.font("section"))
        count = low.adjusted(used + theme.px(10), 0, 0, 0)
        paint.text(painter, count, f"{head.count:,}", "ink3", theme.font("caption"))

    def _row(self, painter: QPainter, box: QRectF, view: "RowView", index: Index) -> None:
        if self._typed:
            side = theme.px(16)
            mark = QRectF(box.left(), box.top(), side, box.height())
            icons.draw(painter, mark, icons.of_type(view.type))
            box = box.adjusted(side + theme.px(12), 0, 0, 0)
        elif view.type == "evidence":
            box = self._pictured(painter, box, view, index)
        if view.hidden:
            self._hidden(painter, box, view)
            return
        high = theme.px(22)
        top = QRectF(box.left(), box.top() + theme.px(6), box.width(), high)
        low = QRectF(box.left(), box.top() + theme.px(29), box.width(), theme.px(20))
        self._title(painter, top, view)
        self._chips(painter, low, view)

    def _pictured(self, painter: QPainter, box: QRectF, view: "RowView", index: Index) -> QRectF:
        """The picture of a file at the head of its row, or its sign; what is left of the box."""
        side = theme.px(PICTURED)
        frame = QRectF(box.left(), box.center().y() - side / 2, side, side)
        image = index.data(PICTURE)
        if isinstance(image, QImage) and not image.isNull():
            size = QSizeF(image.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRectF(QPointF(), size)
            inside.moveCenter(frame.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(inside, image)
            painter.setPen(theme.color("line2"))
            painter.drawRect(inside)
        else:
            paint.plate(painter, frame, "sunken", "line")
            sign = theme.px(16)
            middle = frame.center() - QPointF(sign / 2, sign / 2)
            icons.draw(painter, QRectF(middle, QSizeF(sign, sign)), "eye-off" if view.hidden else "paperclip")
        return box.adjusted(side + theme.px(12), 0, 0, 0)

    def _title(self, painter: QPainter, box: QRectF, view: "RowView") -> None:
        if view.due:
            due = theme.font("caption", theme.BOLD)
            used = paint.text(painter, box, view.due, view.due_tone, due, RIGHT)
            box = box.adjusted(0, 0, -used - theme.px(8), 0)
        used = paint.text(painter, box, shortened(view.title, view), "ink", theme.font("strong"))
        rest = box.adjusted(used + theme.px(8), 0, 0, 0)
        if view.other and rest.width() > theme.px(40):
            paint.text(painter, rest, shortened(view.other, view), "ink3", theme.font("label"))

    def _chips(self, painter: QPainter, box: QRectF, view: "RowView") -> None:
        right = box.right()
        if view.code:
            right -= paint.text(painter, box, view.code, "ink2", theme.font("caption"), RIGHT) + theme.px(8)
        elif view.level >= Level.TEAM:
            wide = paint.level_width(view.level, bars_only=True)
            paint.level(
                painter, QRectF(right - wide, box.top() + 1, wide, theme.px(18)), view.level, bars_only=True
            )
            right -= wide + theme.px(8)
        left = box.left()
        for chip in view.chips:
            wide = paint.chip_width(chip.text, dot=chip.tone != paint.NEUTRAL)
            if left + wide > right:
                break
            room = QRectF(left, box.top(), wide, theme.px(20))
            paint.chip(painter, room, chip.text, chip.tone, dot=chip.tone != paint.NEUTRAL)
            left += wide + theme.px(6)

    def _hidden(self, painter: QPainter, box: QRectF, view: "RowView") -> None:
        side = theme.px(16)
        if not self._typed and view.type != "evidence":
            icons.draw(painter, QRectF(box.left(), box.top(), side, box.height()), "eye-off")
            box = box.adjusted(side + theme.px(10), 0, 0, 0)
        right = paint.text(painter, box, show_words(), "accent", theme.font("caption"), RIGHT)
        room = box.width() - right - theme.px(20) - paint.width_of(view.title, theme.font("body"))
        bars_only = room < paint.level_width(Level.NEED_TO_KNOW)
        wide = paint.level_width(Level.NEED_TO_KNOW, bars_only=bars_only)
        badge = QRectF(
            box.right() - right - theme.px(12) - wide, box.center().y() - theme.px(9), wide, theme.px(18)
        )
        paint.level(painter, badge, Level.NEED_TO_KNOW, bars_only=bars_only)
        words = view.title
        paint.text(
            painter,
            box.adjusted(0, 0, badge.left() - box.right() - theme.px(8), 0),
            words,
            "ink2",
            theme.font("body"),
        )
