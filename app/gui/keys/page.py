"""Keys and contacts: who is known at the left, one of them at the right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from app.gui import theme
from app.gui.desk import Desk
from app.gui.keys.add_sheet import AddSheet
from app.gui.keys.contact_detail import ContactDetail
from app.gui.keys.group_detail import GroupDetail
from app.gui.keys.own_detail import OwnDetail
from app.gui.keys.roster import OURSELVES, Roster
from app.gui.pages.page import Page
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.keys import Contact, Overview

NEW_GROUP = "group:"


class KeysPage(Page):
    """What is chosen stands in the place, as the filter `key`."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.all: Overview | None = None
        self._takes_focus = True
        self._current = dict(place.filters).get("key", OURSELVES)
        row = QHBoxLayout()
        row.setContentsMargins(*[theme.px(24)] * 4)
        row.setSpacing(theme.px(16))
        self.roster = Roster()
        self.roster.setFixedWidth(theme.px(300))
        self.roster.chosen.connect(self.choose)
        self.roster.adding.connect(self._add)
        self.roster.grouping.connect(lambda: self.choose(NEW_GROUP))
        row.addWidget(self.roster)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        row.addWidget(self._scroll, 1)
        self.column.addLayout(row, 1)
        self.detail: QWidget = QWidget()
        for key, state in (("P", "person"), ("V", "voice"), ("X", "suspected")):
            shortcut = QShortcut(QKeySequence(key), self)
            # Within the page only: a sheet over it, which is a child of the window, has its own keys.
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._mark, state))

    def _mark(self, state: str) -> None:
        if isinstance(self.detail, ContactDetail):
            self.detail.mark(state)

    def begin(self) -> None:
        self.refresh()

    def place(self) -> Place:
        kept = () if self._current == NEW_GROUP else (("key", self._current),)
        return self._place.with_(filters=kept)

    def panes(self) -> list[QWidget]:
        return [self.roster, self.detail]

    def heard(self, ids: frozenset[str]) -> None:
        if self.all and ids & {one.person for one in self.all.contacts}:
            self.refresh()

    def refresh(self) -> None:
        """Ask for everything again."""
        from app.services import keys

        session, language = self.session, self.desk.language
        self.desk.ask(self, lambda: keys.overview(session, language), self._show, "keys")

    def choose(self, key: str) -> None:
        """Show ourselves, a contact or a group."""
        self._current = key
        if self.all is not None:
            self._show_detail(self.all)
            self.roster.select(self._current)

    def _show(self, all_: "Overview") -> None:
        self.all = all_
        focus = QApplication.focusWidget()
        within = self._takes_focus or focus is None or self.isAncestorOf(focus)
        self._takes_focus = False
        self._show_detail(all_)
        self.roster.show_overview(all_, self._current)
        if within and self._current in self.roster.rows:  # what had the focus is gone with the old rows
            self.roster.rows[self._current].setFocus()

    def _show_detail(self, all_: "Overview") -> None:
        self.detail = self._detail(all_)
        self._scroll.setWidget(self.detail)

    def _detail(self, all_: "Overview") -> QWidget:
        kind, _, id_ = self._current.partition(":")
        contact, group = all_.contact(id_), all_.group(id_)
        if kind == "contact" and contact is not None:
            return self._contact(contact, all_)
        if self._current == NEW_GROUP or (kind == "group" and group is not None):
            detail = GroupDetail(self.desk, all_, group)
            detail.saved.connect(self._saved)
            return detail
        self._current = OURSELVES
        own = OwnDetail(self.desk, all_)
        own.changed.connect(self.refresh)
        return own

    def _contact(self, contact: "Contact", all_: "Overview") -> QWidget:
        person, uninformed = all_.persons.get(contact.person, ""), contact in all_.uninformed
        detail = ContactDetail(self.desk, contact, person, uninformed=uninformed)
        detail.changed.connect(self.refresh)
        return detail

    def _saved(self, id_: str) -> None:
        self._current = f"group:{id_}" if id_ else OURSELVES
        self.refresh()

    def _add(self) -> None:
        sheet = AddSheet(
            self.window(), self.desk, self.tr("Add a card"), self.tr("Take it, not compared yet")
        )
        sheet.given.connect(self.take)
        sheet.open_sheet(sheet.text)

    def take(self, text: str) -> None:
        """Take in a card and show its contact."""
        from app.services import keys

        session = self.session
        self.desk.write(self, lambda: keys.add_contact(session, text), self._taken)

    def _taken(self, contact: "Contact") -> None:
        self._current, self._takes_focus = f"contact:{contact.id}", True
        self.refresh()
