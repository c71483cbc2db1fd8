"""Money and library: their records in plain lists, one tab for each type."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Rule
from app.gui.components.label import Label
from app.gui.components.tab_bar import TabBar
from app.gui.desk import Desk
from app.gui.pages.list_page import ListPage
from app.gui.pages.page import Page
from app.gui.place import Place
from app.gui.side import LIBRARY, MONEY
from app.records.words import type_word


class TabsPage(Page):
    """Tabs over the generic list."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        offered = {"money": MONEY, "library": LIBRARY}[place.page]
        self._types = [type_ for type_ in offered if type_ in desk.session.types]
        self._list: ListPage | None = None
        head = QWidget()
        theme.set_surface(head, "sunken")
        row = QVBoxLayout(head)
        row.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), 0)
        row.setSpacing(theme.px(4))
        row.addWidget(Label(self._title(), "title"))
        self._tabs = TabBar()
        self._tabs.show_tabs([(type_word(desk.language, type_, "plural"), None) for type_ in self._types])
        self._tabs.currentChanged.connect(self._turn)
        line = QHBoxLayout()
        line.addWidget(self._tabs, 1)
        row.addLayout(line)
        self.column.addWidget(head)
        self.column.addWidget(Rule())

    def begin(self) -> None:
        first = self._types.index(self._place.tab) if self._place.tab in self._types else 0
        self._tabs.setCurrentIndex(first)
        self._turn(first)

    def place(self) -> Place:
        inner = self._list.place() if self._list else self._place
        return inner.with_(page=self._place.page, type="", tab=self._types[self._tabs.currentIndex()])

    def heard(self, ids: frozenset[str]) -> None:
        if self._list:
            self._list.heard(ids)

    def masked(self) -> None:
        if self._list:
            self._list.masked()

    def panes(self) -> list[QWidget]:
        return [self._tabs, *(self._list.panes() if self._list else [])]

    @Slot(int)
    def _turn(self, index: int) -> None:
        type_ = self._types[index]
        if self._list is not None:
            if self._list.place().type == type_:
                return
            self._list.hide()
            self._list.deleteLater()
        state = self._place if self._place.tab == type_ else Place()
        inner = state.with_(page="list", type=type_)
        self._list = ListPage(self.desk, inner, headed=False)
        self.column.addWidget(self._list, 1)
        self._list.begin()

    def _title(self) -> str:
        return {"money": self.tr("Money"), "library": self.tr("Library")}[self._place.page]
