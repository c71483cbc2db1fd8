"""Numbers in two or three columns: what is counted, and how many."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView

from app.gui import theme
from app.gui.components.table import Table

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class Numbers(QAbstractTableModel):
    """The first column is words, every other one a number and stands at the right."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads, self._lines = tuple(heads), tuple[tuple[str, ...], ...]()

    def show_lines(self, lines: Sequence[tuple[str, ...]]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return _RIGHT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self._lines[index.row()][index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return _RIGHT
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None


class NumbersTable(Table):
    """The words take the room that the numbers leave."""

    def __init__(self, name: str, numbers: Numbers) -> None:
        super().__init__(name)
        self.setModel(numbers)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        for section in range(numbers.columnCount()):
            ways = QHeaderView.ResizeMode
            head.setSectionResizeMode(section, ways.Fixed if section else ways.Stretch)
            head.resizeSection(section, theme.px(150))
