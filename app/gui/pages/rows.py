"""The rows of a list: all ids in order, and only the rows that are looked at as words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from app.gui.desk import Desk
from app.gui.evidence.thumbs import Thumbs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.lists import Head, RowView

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PICTURE = ROW + 1
"""The small picture of a row's file, as a QImage; null where there is none."""
AT_ONCE = 16
"""Rows fetched together: a screenful in two or three goes, each far below 50 ms."""
MOST_KEPT = 320
"""Rows as words: some screenfuls. A day of going from case to case would else keep megabytes of them."""


class Rows(QAbstractTableModel):
    """Column 0 is the row as a whole; the others are fields, as words."""

    def __init__(
        self, desk: Desk, columns: Sequence[tuple[str, str]] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys: Sequence[int] = ()
        self._columns = list(columns)
        self._kept: dict[int, RowView | None] = {}
        self._heads: Mapping[int, Head] = {}
        self._first_word = ""
        self._thumbs = Thumbs(desk, self)
        self._thumbs.came.connect(self._repaint)

    def _repaint(self) -> None:
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0), [PICTURE])

    def show_keys(self, keys: Sequence[int], heads: "Mapping[int, Head] | None" = None) -> None:
        """Show other records; a negative key is the head of a group."""
        self.beginResetModel()
        self._keys, self._kept, self._heads = keys, {}, heads or {}
        self.endResetModel()

    def show_columns(self, columns: Sequence[tuple[str, str]], first: str) -> None:
        """Show other fields, as (name, label); `first` heads the column of the titles."""
        self.beginResetModel()
        self._columns, self._first_word = list(columns), first
        self.endResetModel()

    def refresh(self) -> None:
        """Read what is on the screen again."""
        self._kept = {}
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, self.columnCount() - 1))

    def keys(self) -> Sequence[int]:
        """The keys in order."""
        return self._keys

    def columns(self) -> list[str]:
        """The names of the fields shown."""
        return [name for name, _ in self._columns]

    def view(self, row: int) -> "RowView | None":
        """One row as words; None where it is gone."""
        if not 0 <= row < len(self._keys) or self._keys[row] < 0:
            return None
        key = self._keys[row]
        if key not in self._kept:
            self._fetch(row)
        return self._kept.get(key)

    def ids(self, keys: Sequence[int]) -> list[str]:
        """The ids of some of the records, whether or not they were looked at."""
        return self._desk.session.read.ids_at(list(keys))

    def head(self, row: int) -> "Head | None":
        """The head of a group that stands in a row; None where a record does."""
        return self._heads.get(self._keys[row]) if 0 <= row < len(self._keys) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled if self.head(index.row()) else super().flags(index)

    def _fetch(self, row: int) -> None:
        from app.services import lists

        if len(self._kept) > MOST_KEPT:
            self._kept = {}
        start = max(0, row - row % AT_ONCE)
        some = [key for key in self._keys[start : start + AT_ONCE] if key > 0 and key not in self._kept]
        self._kept.update(dict.fromkeys(some))
        for view in lists.rows(self._desk.session, some, self._desk.language):
            self._kept[view.key] = view

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (ROW, PICTURE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        head = self.head(index.row())
        if head is not None:
            return self._head_data(head, index.column(), role)
        view = self.view(index.row())
        if view is None:
            return None
        if index.column():
            return view.cells.get(self._columns[index.column() - 1][0], "")
        if role == ROW:
            return view
        if role == PICTURE:
            return self._thumbs.of(view.file) if view.file else QImage()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chips = ", ".join(chip.text for chip in view.chips)
            return ", ".join(word for word in (view.title, chips, view.code, view.due) if word)
        return view.title

    def _head_data(self, head: "Head", column: int, role: int) -> object:
        if column:
            return None
        words = head.words or self.tr("Nothing recorded")
        return head if role == ROW else f"{words} ({head.count})"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section - 1][1] if section else self._first_word
        return None
