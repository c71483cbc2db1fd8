"""The head of a record: the way back, what it is, its title, how far it may go, and its menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.casework.due_words import due_words
from app.gui.components.avatar import Avatar
from app.gui.components.button import Button, Kind
from app.gui.components.chip import Chip
from app.gui.components.emptying import clear_layout
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.level_badge import LevelBadge
from app.gui.desk import Desk
from app.gui.keys.person_strip import PersonStrip
from app.gui.place import Place
from app.records.codec import leaves_of
from app.records.declare import Record
from app.records.leveling import record_level
from app.records.types import TYPES
from app.records.types.case import Case
from app.records.words import type_word

if TYPE_CHECKING:
    from app.services.casework.workspace import Workspace

OF_A_CASE = {
    "act": "A", "assistance": "S", "note": "N", "task": "T", "evidence": "F", "information": "",
    "intervention": "", "consent": "",
}  # fmt: skip
"""What is made from a case, with the letter that does it while no text is being typed."""


class RecordHead(QWidget):
    """Shows a record, or that a new one is begun; the page says which."""

    trashing = Signal()
    minimum_wanted = Signal()

    def __init__(self, desk: Desk, type_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._type = desk, type_
        self._record: Record | None = None
        self._is_saved = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        back = IconButton("arrow-left", self.tr("Back"), key="Alt ←")
        back.clicked.connect(desk.returning)
        grid.addWidget(back, 0, 0, 2, 1)
        self._avatar = Avatar("", size=40)
        self._avatar.hide()
        grid.addWidget(self._avatar, 0, 1, 2, 1)
        grid.addLayout(self._words(), 0, 2)
        grid.addLayout(self._doing(), 0, 3)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(theme.px(6))
        grid.addLayout(self._chips, 1, 2, 1, 2)  # below the buttons too: the words of a chip need the room

    def _doing(self) -> QHBoxLayout:
        """What stands at the right: keys, level, and what may be done."""
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self._keys = PersonStrip(self._desk)
        row.addWidget(self._keys)
        if self._type != "case":  # there the title needs the room; the badge says it on hovering
            row.addWidget(Label(self.tr("Widest audience"), "caption", "ink2"))
        self._level = LevelBadge(record_level({}), acts=True)
        self._level.setToolTip(self.tr("Widest audience"))
        self._level.setCursor(Qt.CursorShape.PointingHandCursor)
        self._level.clicked.connect(self.minimum_wanted)
        row.addWidget(self._level)
        self.add = Button(self.tr("Add"), Kind.PRIMARY, icon="plus")
        self.add.clicked.connect(self._open_adding)
        self.add.setVisible(False)
        row.addWidget(self.add)
        more = IconButton("ellipsis", self.tr("More"), framed=True)
        more.clicked.connect(lambda: self._open_menu(more))
        row.addWidget(more)
        return row

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        self._crumb = Label(type_word(self._desk.language, self._type), "caption", "ink2")
        self._title = ElidedLabel("", "title")
        self._other = ElidedLabel("", "label", "ink3")
        titles = QHBoxLayout()
        titles.setSpacing(theme.px(10))
        titles.addWidget(self._title)
        titles.addWidget(self._other, 1)
        words.addWidget(self._crumb)
        words.addLayout(titles)
        return words

    def show_record(self, record: Record, *, saved: bool) -> None:
        """Show the record's title in both languages, and its level."""
        self._record, self._is_saved = record, saved
        self._title.setText(self._title_of(record) if saved else self._new(self._type))
        self._other.setText(self._other_title(record) if saved else "")
        self._level.set_level(record_level(leaves_of(record)))
        self.add.setVisible(self._type == "case" and saved)
        if self._type == "person":
            self._keys.show_person(record.id)

    def show_tab(self, key: str) -> None:
        """How a case stands is told above every tab; the overview, which asks the same, by itself."""
        from app.services.casework import workspace

        if self._type != "case" or not self._is_saved or self._record is None or key == "overview":
            return
        session, language, id_ = self._desk.session, self._desk.language, self._record.id
        self._desk.ask(self, lambda: workspace.workspace(session, id_, language), self.show_workspace, "head")

    def show_workspace(self, told: "Workspace | None") -> None:
        """A case: how the work stands, for how long somebody is held, at which stage, what ends next."""
        clear_layout(self._chips)
        if told is None:
            self._avatar.hide()
            return
        clock = told.clock
        self._avatar = self._new_avatar(clock.title[:1] if clock and not clock.hidden else "")
        for words, tone, icon in self._facts(told):
            self._chips.addWidget(Chip(words, tone, icon=icon))
        self._chips.addStretch(1)

    def _new_avatar(self, initial: str) -> Avatar:
        made = Avatar(initial or self._title.text()[:1], size=40)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._avatar, made)
        self._avatar.deleteLater()
        return made

    def _facts(self, told: "Workspace") -> "list[tuple[str, str, str]]":
        """Words, tone and icon of each chip."""
        chips = [(one.text, one.tone, "") for one in told.chips]
        if told.clock is None or told.clock.hidden:
            return chips
        found: list[tuple[str, str, str]] = []
        if told.clock.held:
            found.append((told.clock.held, "red", "hourglass"))
        if told.clock.stage:
            found.append((told.clock.stage, "neutral", ""))
        if (view := told.pressing) is not None:
            words, tone, _solid = due_words(view.limit, self._desk.session.today())
            found.append((words, tone, "timer"))  # which limit it is stands at the top of the page
        return [*found, *(chip for chip in chips if chip[1] != "neutral")]

    def _title_of(self, record: Record) -> str:
        from app.services import titling

        return titling.title(self._desk.session, record, self._desk.language)

    def _other_title(self, record: Record) -> str:
        """The title in the other language; empty where it would say the same, or a hidden name."""
        from app.services import titling

        session = self._desk.session
        return "" if session.hide_names else titling.other_title(session, record, self._desk.language)

    def _new(self, type_: str) -> str:
        return self.tr("New: {type}").format(type=type_word(self._desk.language, type_))

    # --- the menu -----------------------------------------------------------------------------------

    def _open_adding(self) -> None:
        menu = QMenu(self)
        assert self._record is not None
        self._add_new(menu, self._record)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _open_menu(self, button: QWidget) -> None:
        menu = QMenu(self)
        if self._type == "case" and self._record is not None:
            self._add_case_verbs(menu, self._record)
        if self._type == "consent" and self._is_saved and getattr(self._record, "withdrawn_on", None):
            holders = Place("share", tab="ledger", record=self._record.id if self._record else "")
            words = self.tr("Who already has it…")
            menu.addAction(icons.icon("package"), words, lambda: self._desk.go(holders))
        if self._type == "person" and self._is_saved and self._record is not None:
            check = Place("exposure", record=self._record.id)
            words = self.tr("Exposure check…")
            menu.addAction(icons.icon("shield-alert"), words, lambda: self._desk.go(check))
        if self._is_saved:
            menu.addSeparator()
            menu.addAction(icons.icon("archive-restore"), self.tr("As it was in a backup…"), self.ask_backup)
            menu.addAction(icons.icon("trash-2"), self.tr("Move to the trash"), self.trashing.emit)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def ask_backup(self) -> None:
        """Ask out of which backup the record comes back."""
        from app.gui.backups.record_sheet import RecordFromBackupSheet

        if self._record is not None:
            RecordFromBackupSheet(self.window(), self._desk, self._record.id).ask()

    def _add_case_verbs(self, menu: QMenu, case: Record) -> None:
        share = Place("share", filters=(("case", case.id),))
        menu.addAction(icons.icon("send"), self.tr("Share…"), lambda: self._desk.go(share))
        outside = Place("disclose", filters=(("case", case.id),))
        menu.addAction(icons.icon("landmark"), self.tr("Disclose outside…"), lambda: self._desk.go(outside))
        self._add_new(menu, case)

    def _add_new(self, menu: QMenu, case: Record) -> None:
        for type_, key in OF_A_CASE.items():
            if type_ in self._desk.session.types:
                place = new_in_case(type_, case.id)
                go = lambda place=place: self._desk.go(place)  # noqa: E731
                menu.addAction(icons.icon(icons.of_type(type_)), f"{self._new(type_)}\t{key}", go)
        if "publication" in self._desk.session.types:
            icon = icons.icon(icons.of_type("publication"))
            menu.addAction(icon, self.tr("Write about it…"), lambda: self.cite(case.id))

    def cite(self, case: str) -> None:
        """Begin a letter or report that cites the case, or put the case into one."""
        from app.gui.publishing.add_sheet import AddSheet

        sheet = AddSheet(self.window(), self._desk, "case", [case])
        sheet.open_sheet(sheet.title)


def add_letters(page: QWidget, desk: Desk, record: Record) -> None:
    """In a case one letter begins what belongs to it; an editor keeps its letters to itself."""
    for type_, key in OF_A_CASE.items() if isinstance(record, Case) else ():
        if key and type_ in desk.session.types:
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda type_=type_: desk.go(new_in_case(type_, record.id)))


def new_in_case(type_: str, case_id: str) -> Place:
    """Where a new record of the type is begun, already belonging to the case."""
    field = next((n for n, f in TYPES[type_].fields.items() if f.belongs and f.link_to == ("case",)), "")
    return Place("record", type=type_, prefill=((field, case_id),) if field else ())
