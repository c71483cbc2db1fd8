"""Saved searches: what a list shows kept under a name, gone to again, and taken away."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.gui import icons
from app.gui.components.name_sheet import NameSheet
from app.gui.desk import Desk
from app.gui.place import Place, from_plain

if TYPE_CHECKING:
    from app.services.settings import SavedSearch

KEPT = ("type", "text", "sort", "descending", "filters", "group")
"""What of a place makes a search; the rest is where somebody happened to be."""


def place_of(search: "SavedSearch") -> Place:
    """The list that a saved search shows."""
    return from_plain({name: search.state[name] for name in KEPT if name in search.state} | {"page": "list"})


class SavedSearches(QObject):
    """The menu that drops from a list's bookmark, and the one over a line at the left."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over

    def drop(self, at: QPoint, place: Place, suggestion: str) -> None:
        """Offer to keep a list, and the kept ones of its type."""
        from app.services import settings

        menu = QMenu(self._over)
        save = menu.addAction(icons.icon("plus"), self.tr("Keep this search…"))
        save.triggered.connect(lambda: self.ask_name(place, suggestion))
        save.setEnabled(not self._desk.session.vault.read_only)
        kept = [one for one in settings.saved_searches(self._desk.session) if one.type == place.type]
        if kept:
            menu.addSeparator()
        for one in kept:
            menu.addAction(icons.icon("bookmark"), one.name, partial(self._desk.go, place_of(one)))
        menu.popup(at)

    def over(self, at: QPoint, search: "SavedSearch") -> None:
        """What can be done with a saved search."""
        menu = QMenu(self._over)
        menu.addAction(icons.icon("trash-2"), self.tr("Remove"), lambda: self.remove(search.id))
        menu.popup(at)

    def ask_name(self, place: Place, suggestion: str) -> NameSheet:
        """Ask under which name a list is kept."""
        remark = self.tr("It stands at the left, with how many records it finds. Everybody who opens this "
                         "vault sees it.")  # fmt: skip
        sheet = NameSheet(self._over.window(), self.tr("Keep this search"), remark, suggestion)
        sheet.named.connect(lambda name: self.save(name, place))
        sheet.ask()
        return sheet

    def save(self, name: str, place: Place) -> None:
        """Keep a list under a name."""
        from app.services import settings

        state = {key: value for key, value in place.plain().items() if key in KEPT}
        words = self.tr("Kept: {name}").format(name=name)
        self._desk.write(
            self, lambda: settings.save_search(self._desk.session, name, state),
            lambda _done: self._desk.say(words, undo=True),
        )  # fmt: skip

    def remove(self, id_: str) -> None:
        """Take a saved search away; the toast takes it back."""
        from app.services import settings

        self._desk.write(
            self, lambda: settings.forget_search(self._desk.session, id_),
            lambda _done: self._desk.say(self.tr("Removed"), undo=True),
        )  # fmt: skip
