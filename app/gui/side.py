"""The left side: the vault's name, search, the pages with their counts, names, lock and settings."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.gui import icons, language, paint, theme
from app.gui.components.button import Button
from app.gui.components.card import Rule
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.seal import Seal
from app.gui.components.sidebar import Sidebar, SidebarItem
from app.gui.desk import Desk
from app.gui.outside import theme_button, turned
from app.gui.pages.saved_searches import SavedSearches, place_of
from app.gui.place import Place
from app.gui.preferences import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.settings import SavedSearch

WIDTH = 196
MONEY = ("assistance", "fund")
LIBRARY = ("publication", "information", "note", "training", "interview", "tip")
LISTS = {
    "cases": "case",
    "people": "person",
    "appeals": "intervention",
    "evidence": "evidence",
    "tasks": "task",
}
OF_PAGE = {
    "import": "share", "disclose": "share", "exposure": "people", "charts": "library", "law": "calendar",
    "sheets": "share",
}  # fmt: skip
"""Pages without a line of their own, with the line that is current while they are shown."""
PAGES = {"home": "home", "calendar": "calendar", "money": "money", "library": "library", "share": "share",
    "registers": "registers",
}  # fmt: skip


class Side(QWidget):
    """196 px at the left; `chosen` carries a place."""

    chosen = Signal(object)
    searching = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._counts: Mapping[str, int] = {}
        self._searches: list[SavedSearch] = []
        self._found: Mapping[str, int] = {}
        theme.set_surface(self, "side")
        self.setFixedWidth(theme.px(WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._fill(row)
        row.addWidget(Rule(standing=True))

    # --- layout -------------------------------------------------------------------------------------

    def _fill(self, row: QHBoxLayout) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(8), theme.px(10), theme.px(7), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(self._heading())
        search = SearchBox(self.tr("Search"), "Ctrl K")
        search.clicked.connect(self.searching)
        column.addWidget(search)
        self.pages = Sidebar(self._items())
        self.pages.chosen.connect(self._choose)
        self._saved = SavedSearches(self._desk, self)
        self.pages.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.pages.customContextMenuRequested.connect(self._over)
        column.addWidget(self.pages, 1)
        self._names = SearchBox(self.tr("Hide names"), "Ctrl Shift H", icon="eye-off", flat=True)
        self._names.clicked.connect(self._turn_names)
        column.addWidget(self._names)
        self._idle = Label(self._idle_words(), "caption", "ink2")
        column.addWidget(self._idle)
        column.addLayout(self._foot())
        row.addLayout(column)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(8), 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(Seal(28))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = self._desk.session.name or self.tr("My vault")
        words.addWidget(ElidedLabel(name, "strong"))
        read_only = self._desk.session.vault.read_only
        state = self.tr("Read only") if read_only else self.tr("Unlocked")
        words.addWidget(ElidedLabel(state, "caption", "ink2"))
        row.addLayout(words, 1)
        more = IconButton("chevrons-up-down", self.tr("More pages"))
        more.clicked.connect(self._more)
        self._more_button = more
        row.addWidget(more)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        lock = Button(self.tr("Lock"), icon="lock")
        lock.setToolTip("Ctrl L")
        lock.clicked.connect(self._desk.locking)
        row.addWidget(lock)
        row.addStretch(1)
        settings = IconButton("settings", self.tr("Settings"))
        settings.clicked.connect(lambda: self.chosen.emit(Place("settings")))
        row.addWidget(settings)
        row.addWidget(theme_button(self._turn_theme, self.tr("Light or dark")))
        self._tongue = IconButton("languages", self.tr("Language"))
        self._tongue.clicked.connect(self._languages)
        row.addWidget(self._tongue)
        return row

    # --- what it shows ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the counts and the saved searches."""
        from app.services import lists, settings

        session = self._desk.session

        def work() -> "tuple[Mapping[str, int], list[SavedSearch], Mapping[str, int]]":
            saved = settings.saved_searches(session)
            return lists.counts(session), saved, lists.found_by(session, saved)

        self._desk.ask(self, work, self._counted, "counts")

    def _counted(self, told: "tuple[Mapping[str, int], list[SavedSearch], Mapping[str, int]]") -> None:
        self._counts, self._searches, self._found = told
        self.pages.show_items(self._items())

    def show_masked(self) -> None:
        """Show whether names are hidden."""
        hidden = self._desk.session.hide_names
        self._names.set_words(
            self.tr("Show names") if hidden else self.tr("Hide names"), "eye" if hidden else "eye-off"
        )

    def select(self, place: Place) -> None:
        """Make the page of a place current."""
        if place.page in ("list", "record"):
            key = next((key for key, type_ in LISTS.items() if type_ == place.type), "")
            key = key or ("money" if place.type in MONEY else "library" if place.type in LIBRARY else "cases")
        else:
            key = OF_PAGE.get(place.page, place.page)
        self.pages.clearSelection()
        self.pages.select(key)

    def _items(self) -> list[SidebarItem]:
        types = self._desk.session.types
        items = []
        for key, label, icon in self._words():
            if key in LISTS:
                if LISTS[key] in types:
                    items.append(SidebarItem(key, label, icon, self._counts.get(LISTS[key])))
            elif key != "money" or any(type_ in types for type_ in MONEY):
                items.append(SidebarItem(key, label, icon))
        if self._searches:
            items.append(SidebarItem("", self.tr("Saved searches")))
            items += [
                SidebarItem(f"search:{one.id}", one.name, "bookmark", self._found.get(one.id), minor=True)
                for one in self._searches
            ]
        return items

    def _words(self) -> list[tuple[str, str, str]]:
        return [
            ("home", self.tr("Home"), "house"),
            ("cases", self.tr("Cases"), "folder"),
            ("people", self.tr("People"), "users"),
            ("appeals", self.tr("Interventions"), "megaphone"),
            ("evidence", self.tr("Evidence"), "paperclip"),
            ("tasks", self.tr("Tasks"), "square-check-big"),
            ("calendar", self.tr("Calendar"), "calendar-days"),
            ("money", self.tr("Money"), "hand-coins"),
            ("library", self.tr("Library"), "library"),
            ("share", self.tr("Share"), "send"),
            ("registers", self.tr("Registers"), "table-2"),
        ]

    def _idle_words(self) -> str:
        minutes = self._desk.preferences.idle_minutes
        if not minutes:
            return self.tr("Idle lock is off")
        return self.tr("Locks after {n} min idle").format(n=minutes)

    # --- what it does -------------------------------------------------------------------------------

    @Slot(str)
    def _choose(self, key: str) -> None:
        if (search := self._search_of(key)) is not None:
            self.chosen.emit(place_of(search))
        elif key in LISTS:
            self.chosen.emit(Place("list", type=LISTS[key]))
        else:
            self.chosen.emit(Place(PAGES[key]))

    def _search_of(self, key: str) -> "SavedSearch | None":
        return next((one for one in self._searches if f"search:{one.id}" == key), None)

    @Slot(QPoint)
    def _over(self, at: QPoint) -> None:
        search = self._search_of(self.pages.key_at(at))
        if search is not None and not self._desk.session.vault.read_only:
            self._saved.over(self.pages.viewport().mapToGlobal(at), search)

    @Slot()
    def _more(self) -> None:
        menu = QMenu(self)
        for page, words in (
            ("intake", self.tr("Quick intake")), ("import", self.tr("Import a bundle…")),
            ("sheets", self.tr("Import a spreadsheet…")),
            ("charts", self.tr("Charts")), ("law", self.tr("Time limits in law")),
            ("trash", self.tr("Trash")), ("settings", self.tr("Settings")),
        ):  # fmt: skip
            menu.addAction(words, partial(self.chosen.emit, Place(page)))
        shown = {*LISTS.values(), *MONEY, *LIBRARY}
        others = [type_ for type_ in self._desk.session.types if type_ not in shown]
        if others:
            from app.records.words import type_word

            menu.addSeparator()
            for type_ in others:
                words = type_word(self._desk.language, type_)
                go = lambda type_=type_: self.chosen.emit(Place("list", type=type_))  # noqa: E731
                menu.addAction(icons.icon(icons.of_type(type_)), words, go)
        menu.popup(self._more_button.mapToGlobal(self._more_button.rect().bottomLeft()))

    @Slot()
    def _turn_names(self) -> None:
        self._desk.session.hide_names = not self._desk.session.hide_names
        self._desk.masked.emit()

    @Slot()
    def _turn_theme(self) -> None:
        self._desk.preferring.emit(replace(self._desk.preferences, theme=turned()))

    @Slot()
    def _languages(self) -> None:
        menu = QMenu(self)
        for code, name in language.NAMES.items():
            action = menu.addAction(name, partial(self._speak, code))
            action.setCheckable(True)
            action.setChecked(code == self._desk.preferences.language)
        menu.popup(self._tongue.mapToGlobal(self._tongue.rect().topLeft()))

    def _speak(self, code: Language) -> None:
        self._desk.preferring.emit(replace(self._desk.preferences, language=code))


class SearchBox(QAbstractButton):
    """A button that looks like a search field, with its key at the right; `flat` ones have no frame."""

    def __init__(
        self, words: str, key: str, *, icon: str = "search", flat: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._icon, self._flat = key, icon, flat
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_words(self, words: str, icon: str) -> None:
        """Show other words."""
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(28 if self._flat else 32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, high = QPainter(self), self.height()
        if not self._flat:
            paint.plate(painter, self.rect(), "raised", "line2")
        elif self.underMouse():
            paint.plate(painter, self.rect(), "track")
        icons.draw(painter, QRectF(theme.px(10), 0, theme.px(16), high), self._icon, "ink2")
        wide = paint.key_width(self._key)
        cap = QRectF(
            self.width() - wide - (0 if self._flat else theme.px(5)),
            (high - theme.px(18)) / 2,
            wide,
            theme.px(18),
        )
        paint.key(painter, cap, self._key)
        room = QRectF(theme.px(34), 0, cap.left() - theme.px(38), high)
        paint.text(painter, room, self.text(), "ink2", theme.font("label" if self._flat else "body"))
