"""A list of records of any type, one row each: opens on Enter or a click, reveals where it is hidden."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from app.gui import theme
from app.gui.desk import Desk
from app.gui.pages.row_delegate import HIGH, RowDelegate, reveal_box
from app.gui.pages.rows import Rows

Index = QModelIndex | QPersistentModelIndex


class RecordList(QListView):
    """Shows keys; `opened` carries id and type of the row."""

    opened = Signal(str, str)

    def __init__(
        self, desk: Desk, name: str, *, typed: bool = True, rows: Rows | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk = desk
        self.rows = rows or Rows(desk)
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self, typed=typed))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setProperty("ground", "surface")
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Rows are all of one height: Qt would lay out every one of 100,000 anew, which takes 0.2 s."""
        self.viewport().update()

    def show_keys(self, keys: Sequence[int], *, fit: bool = False) -> None:
        """Show records; `fit` makes the list as high as they are."""
        self.rows.show_keys(keys)
        if fit:
            self.setFixedHeight(len(keys) * theme.px(HIGH))
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def selected_ids(self) -> list[str]:
        """The ids of the selected rows."""
        views = [self.rows.view(index.row()) for index in self.selectedIndexes()]
        return [view.id for view in views if view]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and plain:
            self._clicked(index, event)

    def _clicked(self, index: QModelIndex, event: QMouseEvent) -> None:
        view = self.rows.view(index.row())
        if view and view.hidden and reveal_box(self.visualRect(index)).contains(event.position().toPoint()):
            self._desk.reveal(view.id)
        else:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        view = self.rows.view(index.row())
        if view:
            self.opened.emit(view.id, view.type)
