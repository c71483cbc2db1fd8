"""Share: one tab for each way in which something leaves or arrives, and for who is known."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button
from app.gui.components.card import Rule
from app.gui.components.label import Label
from app.gui.components.tab_bar import TabBar
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.place import Place

Make = Callable[[Desk, Place], Page]


@dataclass(frozen=True, slots=True)
class Part:
    """One tab: its key in a place, its words, and what makes its page."""

    key: str
    words: str
    make: Make


class HubPage(Page):
    """A head with tabs over one inner page; the tab stands in the place."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.parts = self._parts()
        self.inner: Page | None = None
        self._key = ""
        head = QWidget()
        theme.set_surface(head, "surface")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._title_row())
        self.tabs = TabBar()
        self.tabs.show_tabs([(part.words, None) for part in self.parts])
        self.tabs.currentChanged.connect(self._turn)
        line = QHBoxLayout()
        line.addWidget(self.tabs, 1)
        column.addLayout(line)
        self.column.addWidget(head)
        self.column.addWidget(Rule())

    def _parts(self) -> list[Part]:
        """The tabs in order; each page is imported when it is first shown."""
        return [
            Part("exchange", self.tr("To colleagues"), _exchange),
            Part("disclosure", self.tr("Disclosure"), _disclosure),
            Part("ledger", self.tr("Ledger"), _ledger),
            Part("keys", self.tr("Keys and contacts"), _keys),
            Part("team", self.tr("Team folder"), _team),
            Part("travel", self.tr("Travel"), _travel),
        ]

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(Label(self.tr("Share"), "title"))
        row.addStretch(1)
        bring = Button(self.tr("Open a bundle…"), icon="package-open")
        bring.clicked.connect(lambda _on=False: self._bring())
        row.addWidget(bring)
        sheet = Button(self.tr("Import a spreadsheet…"), icon="table-2")
        sheet.clicked.connect(lambda: self.desk.go(Place("sheets")))
        row.addWidget(sheet)
        return row

    def _bring(self) -> None:
        """Choose a bundle; it is looked at on a page of its own."""
        path = choose(self, Want.FILE, self.tr("Bundle to open"))
        if path is not None:
            self.desk.go(Place("import", text=str(path)))

    def begin(self) -> None:
        keys = [part.key for part in self.parts]
        first = keys.index(self._place.tab) if self._place.tab in keys else 0
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(first)
        self.tabs.blockSignals(False)
        self._turn(first)

    def place(self) -> Place:
        inner = self.inner.place() if self.inner else self._place
        return inner.with_(page="share", tab=self._key)

    def heard(self, ids: frozenset[str]) -> None:
        if self.inner:
            self.inner.heard(ids)

    def masked(self) -> None:
        if self.inner:
            self.inner.masked()

    def keep_draft(self) -> None:
        if self.inner:
            self.inner.keep_draft()

    def escape(self) -> bool:
        return self.inner.escape() if self.inner else False

    def save(self) -> bool:
        return self.inner.save() if self.inner else False

    def help(self) -> bool:
        return self.inner.help() if self.inner else False

    def next_problem(self) -> bool:
        return self.inner.next_problem() if self.inner else False

    def panes(self) -> list[QWidget]:
        return [self.tabs, *(self.inner.panes() if self.inner else [])]

    @Slot(int)
    def _turn(self, index: int) -> None:
        part = self.parts[index]
        if part.key == self._key:
            return
        if self.inner is not None:
            self.inner.keep_draft()
            self.inner.hide()
            self.column.removeWidget(self.inner)
            self.inner.deleteLater()
        place = self._place if self._key == "" else Place("share", tab=part.key)
        self._key = part.key
        self.inner = part.make(self.desk, place)
        self.column.addWidget(self.inner, 1)
        self.inner.begin()


def _exchange(desk: Desk, place: Place) -> Page:
    from app.gui.pages.share_page import SharePage

    return SharePage(desk, place)


def _keys(desk: Desk, place: Place) -> Page:
    from app.gui.keys.page import KeysPage

    return KeysPage(desk, place)


def _team(desk: Desk, place: Place) -> Page:
    from app.gui.team.page import TeamPage

    return TeamPage(desk, place)


def _travel(desk: Desk, place: Place) -> Page:
    from app.gui.team.travel_page import TravelPage

    return TravelPage(desk, place)


def _disclosure(desk: Desk, place: Place) -> Page:
    from app.gui.disclosing.start_page import StartPage

    return StartPage(desk, place)


def _ledger(desk: Desk, place: Place) -> Page:
    from app.gui.disclosing.ledger_page import LedgerPage

    return LedgerPage(desk, place)
