"""The sidebar's list of pages: icon, label, count; Alt+1 … Alt+0 go to the first ten."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QShortcut
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui import icons, paint, theme

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class SidebarItem:
    """One line; without a key it is a heading, `minor` ones (saved searches) stand closer."""

    key: str
    label: str
    icon: str = ""
    count: int | None = None
    minor: bool = False


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[SidebarItem, ...] = ()

    def show(self, items: Sequence[SidebarItem]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.label if item.count is None else f"{item.label}, {item.count}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.items[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: SidebarItem = index.data(ITEM)
        return QSize(theme.px(100), theme.px(34 if item.key and not item.minor else 30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: SidebarItem = index.data(ITEM)
        box = QRectF(option.rect)
        state = option.state
        if not item.key:
            room = box.adjusted(theme.px(10), theme.px(4), 0, 0)
            paint.text(painter, room, item.label, "ink3", theme.font("label"))
            return
        self._item(painter, box.adjusted(0, 1, 0, -1), item, state)

    def _item(self, painter: QPainter, box: QRectF, item: SidebarItem, state: QStyle.StateFlag) -> None:
        current = bool(state & QStyle.StateFlag.State_Selected)
        if current or state & QStyle.StateFlag.State_MouseOver:
            paint.plate(painter, box, "sel" if current else "track")
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint.ring(painter, box)
        side = theme.px(16 if not item.minor else 14)
        slot = QRectF(box.left() + theme.px(10), box.top(), theme.px(16), box.height())
        mark = QRectF(slot.center().x() - side / 2, slot.top(), side, slot.height())
        icons.draw(painter, mark, item.icon, "accent" if current else "ink2")
        right = box.right() - theme.px(10)
        if item.count is not None:
            count, font = str(item.count), theme.font("caption")
            room = QRectF(box.left(), box.top(), right - box.left(), box.height())
            right -= paint.text(painter, room, count, "ink3", font, Qt.AlignmentFlag.AlignRight) + theme.px(6)
        left = slot.right() + theme.px(10)
        font = theme.font("strong" if current else "label" if item.minor else "body")
        paint.text(painter, QRectF(left, box.top(), right - left, box.height()), item.label,
                   "ink" if current else "ink2", font)  # fmt: skip


class Sidebar(QListView):
    """The list of pages; `chosen` carries the key of the page asked for."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[SidebarItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Items()
        self._model.show(items)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Pages"))
        self.setMouseTracking(True)
        self.setFrameShape(self.frameShape().NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._moved)
        self._shortcuts = [self._shortcut(number) for number in range(10)]

    def show_items(self, items: Sequence[SidebarItem]) -> None:
        """Show other items or counts; the current page stays current."""
        current = self.current()
        self._model.show(items)
        self.select(current)

    def current(self) -> str:
        """The key of the current page, or nothing."""
        row = self.currentIndex().row()
        return self._model.items[row].key if 0 <= row < len(self._model.items) else ""

    def key_at(self, at: QPoint) -> str:
        """The key of the line under a point, or nothing."""
        index = self.indexAt(at)
        return self._model.items[index.row()].key if index.isValid() else ""

    def select(self, key: str) -> None:
        """Make a page current without announcing it."""
        for row, item in enumerate(self._model.items):
            if item.key == key and key:
                self.selectionModel().blockSignals(True)
                self.setCurrentIndex(self._model.index(row))
                self.selectionModel().blockSignals(False)
                self.viewport().update()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._model.items[now.row()].key)

    def _shortcut(self, number: int) -> QShortcut:
        made = QShortcut(QKeySequence(f"Alt+{(number + 1) % 10}"), self)
        made.activated.connect(lambda: self._go(number))
        return made

    def _go(self, number: int) -> None:
        pages = [row for row, item in enumerate(self._model.items) if item.key and not item.minor]
        if number < len(pages):
            self._choose(self._model.index(pages[number]))

    def _choose(self, index: QModelIndex) -> None:
        """Go to a page, also to the current one: a record or a page of no name may stand before it."""
        if index == self.currentIndex():
            self._moved(index, index)
        else:
            self.setCurrentIndex(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and index == self.currentIndex()
        super().mousePressEvent(event)
        if again:
            self._moved(index, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._moved(self.currentIndex(), self.currentIndex())
            return
        super().keyPressEvent(event)
