"""The table of a list page: 56 px rows, headers that sort, a click that opens."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.gui import theme
from app.gui.components.table import Table
from app.gui.pages.row_delegate import HIGH, RowDelegate, reveal_box
from app.gui.pages.rows import Rows

FIRST = 420
OTHER, WIDEST = 150, 240
HEAD_PAD = 30
"""What a head has around its words, the mark of the order included."""


class RecordTable(Table):
    """`opened` and `revealing` carry an id, `trashing` ids, `sorting` the name of a field."""

    opened = Signal(str)
    revealing = Signal(str)
    trashing = Signal(list)
    sorting = Signal(str)

    def __init__(self, rows: Rows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows = rows
        self.selecting = False
        """Whether a click selects instead of opening."""
        self.setModel(rows)
        self.setItemDelegate(RowDelegate(self))
        self.setMouseTracking(True)
        self.verticalHeader().setDefaultSectionSize(theme.px(HIGH))
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionsMovable(False)
        head.sectionClicked.connect(self._head_clicked)

    def lay_columns(self) -> None:
        """Give the columns their widths: enough for the words of their head."""
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        for section in range(1, head.count()):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            words = str(self._rows.headerData(section, Qt.Orientation.Horizontal) or "")
            wide = head.fontMetrics().horizontalAdvance(words) + theme.px(HEAD_PAD)
            self.setColumnWidth(section, min(max(theme.px(OTHER), wide), theme.px(WIDEST)))
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_order(self, name: str, *, descending: bool) -> None:
        """Mark the column by which the list is ordered."""
        columns = self._rows.columns()
        head = self.horizontalHeader()
        head.setSortIndicatorShown(name in columns)
        if name in columns:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(1 + columns.index(name), order)

    def current_key(self) -> int | None:
        """The key of the current row."""
        row = self.currentIndex().row()
        return self._rows.keys()[row] if 0 <= row < self._rows.rowCount() else None

    def select_key(self, key: int | None) -> None:
        """Make the row of a key current, if it is there."""
        keys = self._rows.keys()
        if key is not None and key in keys:
            self.setCurrentIndex(self._rows.index(list(keys).index(key), 0))

    def select_by_click(self, *, on: bool) -> None:
        """From now on a click selects a row, or opens it again; what was selected is let go."""
        self.selecting = on
        mode = self.SelectionMode
        self.setSelectionMode(mode.MultiSelection if on else mode.ExtendedSelection)
        self.clearSelection()

    def selected_count(self) -> int:
        """How many rows are selected."""
        return len(self._selected_keys())

    def selected_ids(self) -> list[str]:
        """The ids of the selected rows."""
        return self._rows.ids(self._selected_keys())

    def _selected_keys(self) -> list[int]:
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.count())]
        rows = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        keys = self._rows.keys()
        return [key for row in rows if (key := keys[row]) > 0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self._rows.view(self.currentIndex().row())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view:
            self.opened.emit(view.id)
        elif event.key() == Qt.Key.Key_Delete and self.selected_count():
            self.trashing.emit(self.selected_ids())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid() and not self.selecting:
            self._row_clicked(index, event)

    def _row_clicked(self, index: QModelIndex, event: QMouseEvent) -> None:
        view = self._rows.view(index.row())
        if view is None:
            return
        box = self.visualRect(self._rows.index(index.row(), 0))
        if view.hidden and reveal_box(box).contains(event.position().toPoint()):
            self.revealing.emit(view.id)
        else:
            self.opened.emit(view.id)

    def _head_clicked(self, section: int) -> None:
        if section:
            self.sorting.emit(self._rows.columns()[section - 1])
