"""The registers of the whole vault: their names at the left, the one that was chosen at the right."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.components.card import Rule
from app.gui.components.label import Label
from app.gui.components.sidebar import Sidebar, SidebarItem
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.place import Place
from app.gui.registers.pane import RegisterPane

WIDTH = 208


class RegistersPage(Page):
    """The place's tab is the register."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        from app.services import registers

        self._offered = registers.offered(desk.session)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(Rule(standing=True))
        self._room = QVBoxLayout()
        row.addLayout(self._room, 1)
        self.column.addLayout(row, 1)
        self.pane: RegisterPane | None = None

    def _side(self) -> QWidget:
        from app.services.registers import REGISTERS, heading

        side = QWidget()
        theme.set_surface(side, "sunken")
        side.setFixedWidth(theme.px(WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(10), theme.px(16), theme.px(10), theme.px(10))
        column.setSpacing(theme.px(8))
        title = Label(self.tr("Registers"), "title")
        title.setContentsMargins(theme.px(8), 0, 0, 0)
        column.addWidget(title)
        items = [
            SidebarItem(key, heading(key, self.desk.language)[0], icons.of_type(REGISTERS[key][0]))
            for key in self._offered
        ]
        self.names = Sidebar(items)
        self.names.chosen.connect(self.show_register)
        column.addWidget(self.names, 1)
        return side

    def begin(self) -> None:
        first = self._place.tab if self._place.tab in self._offered else self._offered[0]
        self.show_register(first)
        self.names.setFocus()

    def place(self) -> Place:
        return self._place

    def heard(self, ids: frozenset[str]) -> None:
        if self.pane is not None:
            self.pane.refresh()

    def masked(self) -> None:
        self.heard(frozenset())

    def panes(self) -> list[QWidget]:
        return [self.names, *([self.pane.table] if self.pane else [])]

    def show_register(self, key: str) -> None:
        """Show another register."""
        if self.pane is not None:
            self._room.removeWidget(self.pane)
            self.pane.hide()
            self.pane.deleteLater()
        self._place = self._place.with_(tab=key)
        self.names.select(key)
        self.pane = RegisterPane(self.desk, key)
        self._room.addWidget(self.pane)
        self.pane.refresh()
