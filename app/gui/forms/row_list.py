"""The list of the rows of a field: keys add, remove, copy and move them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui import icons, theme

Index = QModelIndex | QPersistentModelIndex
ROWS_SHOWN = 6
FAULTY = Qt.ItemDataRole.UserRole + 1


class RowListModel(QAbstractListModel):
    """One line per row; faulty rows carry a sign."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.faulty: list[bool] = []

    def show(self, lines: Sequence[str], faulty: Sequence[bool]) -> None:
        """Replace the lines; the selection stays where their number is the same."""
        if len(lines) == len(self.lines):
            self.lines, self.faulty = list(lines), list(faulty)
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines, self.faulty = list(lines), list(faulty)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line of a row."""
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role in words:
            return self.lines[index.row()]
        return self.faulty[index.row()] if role == FAULTY else None


class RowDelegate(QStyledItemDelegate):
    """Number, words, and a sign where something is wrong."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row."""
        del index
        return QSize(option.rect.width(), theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row with a hairline below."""
        painter.save()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("sel"))
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.color("accent"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        box = rect.adjusted(theme.px(12), 0, -theme.px(12), 0)
        font = theme.font("body")
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(index.row() + 1))
        box.setLeft(box.left() + theme.px(20))
        if index.data(FAULTY):
            icons.draw(painter, box.adjusted(box.width() - theme.px(14), 0, 0, 0), "circle-alert", "red")
            box.setRight(box.right() - theme.px(22))
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        words = QFontMetrics(font).elidedText(index.data() or "—", Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class RowList(QListView):
    """Insert adds, Delete removes, Ctrl+D copies, Alt+↑ and Alt+↓ move, Enter goes to the row."""

    chosen = Signal(int)
    wanted = Signal(str)
    """`add`, `delete`, `copy`, `up`, `down` or `edit`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowListModel()
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

    def show_rows(self, lines: Sequence[str], faulty: Sequence[bool], current: int) -> None:
        """Show the rows, one of them current."""
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(lines, faulty)
        self.setCurrentIndex(self.rows.index(current, 0))
        self.selectionModel().blockSignals(blocked)
        self.setFixedHeight(min(len(lines), ROWS_SHOWN) * theme.px(32) + 2)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        action = self._action(event)
        if action:
            self.wanted.emit(action)
            return
        super().keyPressEvent(event)

    @staticmethod
    def _action(event: QKeyEvent) -> str:
        key, modifiers = event.key(), event.modifiers()
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(Qt.Key(key), "")
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return "copy" if key == Qt.Key.Key_D else ""
        return {
            Qt.Key.Key_Insert: "add", Qt.Key.Key_Delete: "delete", Qt.Key.Key_Return: "edit",
            Qt.Key.Key_Enter: "edit", Qt.Key.Key_F2: "edit",
        }.get(Qt.Key(key), "")  # fmt: skip

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor left."""
        super().focusOutEvent(event)
        self.left.emit()
