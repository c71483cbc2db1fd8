"""The cells of an imported table that became no field: row, column, words."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class LeftCells(QAbstractTableModel):
    """(row number, header, words) of each, as the import told them."""

    def __init__(self, left: tuple[tuple[int, str, str], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = left

    def heads(self) -> tuple[str, str, str]:
        """What the three columns are called."""
        return self.tr("Row"), self.tr("Column"), self.tr("Words, now in the remarks")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._left)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        named = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.heads()[section] if named else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in SHOWN:
            return None
        words = str(self._left[index.row()][index.column()])
        return words if role == Qt.ItemDataRole.ToolTipRole else " ".join(words.split())
