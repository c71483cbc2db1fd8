"""The menus over a list: filters, order, groups, columns."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.gui.desk import Desk
from app.records.words import word

if TYPE_CHECKING:
    from app.gui.place import Place


class ListMenus(QObject):
    """Each menu is made when it is asked for and drops from its button."""

    def __init__(self, desk: Desk, type_: str, place: "Callable[[], Place]", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._type, self._place, self._over = desk, type_, place, parent

    def filters(self, button: QWidget, turn: Callable[[str, str, bool], None]) -> None:
        """The coded fields, each with its codes."""
        from app.services import lists

        menu, chosen = QMenu(self._over), set(self._place().filters)
        offered = lists.filterable(self._type, self._desk.language, self._desk.session.added)
        for name, codes in offered.items():
            inner = menu.addMenu(self._word(name))
            for code, label in codes:
                action = inner.addAction(label)
                action.setCheckable(True)
                action.setChecked((name, code) in chosen)
                action.toggled.connect(lambda on, name=name, code=code: turn(name, code, on))
        _drop(menu, button)

    def order(self, button: QWidget, choose: Callable[[str], None]) -> None:
        """The fields that a list can be sorted by."""
        from app.services import lists

        self._one_of(button, self._place().sort, self.tr("As is usual"), lists.sortable(self._type), choose)

    def groups(self, button: QWidget, choose: Callable[[str], None]) -> None:
        """The fields that a list can be grouped by."""
        from app.services import lists

        named = lists.groupable(self._type)
        self._one_of(button, self._place().group, self.tr("Not grouped"), named, choose)

    def columns(self, button: QWidget, shown: list[str], turn: Callable[[str, bool], None]) -> None:
        """The fields that can stand beside a row."""
        from app.services import lists

        menu = QMenu(self._over)
        for name in lists.sortable(self._type):
            action = menu.addAction(self._word(name))
            action.setCheckable(True)
            action.setChecked(name in shown)
            action.toggled.connect(lambda on, name=name: turn(name, on))
        _drop(menu, button)

    def _one_of(
        self, button: QWidget, now: str, none: str, names: list[str], choose: Callable[[str], None]
    ) -> None:
        menu = QMenu(self._over)
        for name in ("", *names):
            action = QAction(self._word(name) if name else none, menu)
            action.setCheckable(True)
            action.setChecked(now == name)
            action.triggered.connect(lambda _on=False, name=name: choose(name))
            menu.addAction(action)
        _drop(menu, button)

    def _word(self, name: str) -> str:
        return word(self._desk.language, self._type, name)


def _drop(menu: QMenu, button: QWidget) -> None:
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
