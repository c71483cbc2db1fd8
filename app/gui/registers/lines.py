"""The lines of a register as a table model: a dot of its tone, then its cells."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui.components.table import CELL, ChipCell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.registers import Entry

Index = QModelIndex | QPersistentModelIndex
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class Lines(QAbstractTableModel):
    """Sorted by any column; the first cell of a line that is late, soon or done is a chip of that colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[str] = ()
        self._entries: list[Entry] = []

    def show_lines(self, columns: "Sequence[str]", entries: "Sequence[Entry]") -> None:
        """Show other lines."""
        self.beginResetModel()
        self._columns, self._entries = columns, list(entries)
        self.endResetModel()

    def entry(self, row: int) -> "Entry | None":
        """The line of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the words of a column; lines without them come last."""
        if not 0 <= column < len(self._columns):
            return
        turned = order == Qt.SortOrder.DescendingOrder
        with_words = [one for one in self._entries if _cell(one, column)]
        rest = [one for one in self._entries if not _cell(one, column)]
        self.layoutAboutToBeChanged.emit()
        with_words.sort(key=lambda one: _cell(one, column), reverse=turned)
        self._entries = [*with_words, *rest]
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        words = _cell(entry, index.column())
        if role in SHOWN:
            return words
        if role == CELL and index.column() == 0 and entry.tone and words:
            return ChipCell(words, entry.tone, dot=True)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None


def _cell(entry: "Entry", column: int) -> str:
    return entry.cells[column] if column < len(entry.cells) else ""
