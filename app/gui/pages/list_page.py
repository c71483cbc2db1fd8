"""The generic list: every record of a type, with columns, order, filters and search within."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.beside.case_rows import CaseRows
from app.gui.bulk.selection_bar import SelectionBar
from app.gui.choosing import Want, choose
from app.gui.components.button import Button, Kind
from app.gui.components.card import Rule
from app.gui.components.chip import Chip
from app.gui.components.empty_state import EmptyState
from app.gui.components.emptying import clear_layout
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.gui.forms.flow_layout import FlowLayout
from app.gui.pages.list_menus import ListMenus
from app.gui.pages.list_out import ListOut
from app.gui.pages.page import Page
from app.gui.pages.record_table import RecordTable
from app.gui.pages.rows import Rows
from app.gui.pages.saved_searches import SavedSearches
from app.gui.place import Place
from app.records.types import TYPES
from app.records.words import type_word, word

if TYPE_CHECKING:
    from app.gui.publishing.add_sheet import AddSheet
    from app.services.lists import Grouped, ListQuery

TYPING_MS = 150
COLUMNS = 3
"""Fields shown beside the row until somebody chooses."""
_IN_ROW = frozenset({"code", "title", "names", "minimum_level", "kind", "type", "status", "priority", "due"})


class ListPage(Page):
    """One type; a row opens with a click or Enter."""

    def __init__(
        self, desk: Desk, place: Place, *, headed: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, place, parent)
        self._headed = headed
        self._type = place.type or "case"
        self._total: int | None = None
        self.rows = (CaseRows if place.type == "case" else Rows)(desk, parent=self)
        self._saved = SavedSearches(desk, self)
        self._menus = ListMenus(desk, self._type, lambda: self._place, self)
        self.out = ListOut(desk, self._type, self._query, self.rows.columns, self)
        self._build()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._typed)
        self._show_columns()
        self._show_filters()

    def begin(self) -> None:
        self.refresh()
        self.table.setFocus()

    def place(self) -> Place:
        return self._place.with_(scroll=self.table.verticalScrollBar().value())

    def heard(self, ids: frozenset[str]) -> None:
        self.refresh()

    def masked(self) -> None:
        self.rows.refresh()

    def panes(self) -> list[QWidget]:
        return [self._search, self.table]

    # --- layout -------------------------------------------------------------------------------------

    def _build(self) -> None:
        head = QWidget()
        theme.set_surface(head, "sunken")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(12))
        column.setSpacing(theme.px(10))
        column.addLayout(self._title_row())
        self._chips = QWidget()
        self._chip_row = FlowLayout(self._chips)
        column.addWidget(self._chips)
        self.column.addWidget(head)
        self.column.addWidget(Rule())
        self.table = RecordTable(self.rows, type_word(self.desk.language, self._type, "plural"))
        self.table.opened.connect(self._open)
        self.table.revealing.connect(self.desk.reveal)
        self.table.trashing.connect(self.trash)
        self.table.sorting.connect(self._sort_by)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty())
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self._bar())

    def _bar(self) -> SelectionBar:
        from app.services import bulk
        from app.services.publishing.adding import FIELDS

        cites = self._type in FIELDS and "publication" in self.session.types
        self.bar = SelectionBar(
            edits=bool(bulk.offered(self._type)), shares=self._type == "case", cites=cites
        )
        self.bar.citing.connect(self.cite)
        self.bar.editing.connect(self._change_selected)
        self.bar.trashing.connect(lambda: self.trash(self.table.selected_ids()))
        self.bar.sharing.connect(self._share_selected)
        self.bar.everything.connect(self._select_all)
        self.bar.leaving.connect(lambda: self._select(on=False))
        self.bar.hide()
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._selected())
        return self.bar

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        if self._headed:
            row.addWidget(Label(type_word(self.desk.language, self._type, "plural"), "title"))
        self._count = Label("", "caption", "ink3")
        row.addWidget(self._count)
        row.addStretch(1)
        self._search = QLineEdit(self._place.text)
        self._search.setPlaceholderText(self.tr("Search in this list"))
        self._search.setAccessibleName(self.tr("Search in this list"))
        self._search.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(theme.px(240))
        self._search.textEdited.connect(lambda _text: self._typing.start())
        row.addWidget(self._search)
        menus = self._menus
        for icon, name, slot in (
            ("sliders-horizontal", self.tr("Filter"), lambda at: menus.filters(at, self._filter)),
            ("arrow-up-down", self.tr("Order"), lambda at: menus.order(at, self._sort_by)),
            ("table-2", self.tr("Group"), lambda at: menus.groups(at, self._group_by)),
            ("columns-3", self.tr("Columns"),
             lambda at: menus.columns(at, self.rows.columns(), self._show_column)),
        ):  # fmt: skip
            button = IconButton(icon, name, framed=True)
            button.clicked.connect(partial(_drop_by, slot, button))
            row.addWidget(button)
        keep = IconButton("bookmark", self.tr("Saved searches"), framed=True)
        keep.clicked.connect(lambda _on=False: self._offer_saved(keep))
        row.addWidget(keep)
        out = IconButton("download", self.tr("Save as a table…"), framed=True)
        out.clicked.connect(lambda _on=False: self.out.drop(out))
        row.addWidget(out)
        self._selecting = IconButton("list-checks", self.tr("Select several"), framed=True)
        self._selecting.setCheckable(True)
        self._selecting.clicked.connect(lambda _on=False: self._select(on=not self.table.selecting))
        row.addWidget(self._selecting)
        if self._type == "evidence":
            add = IconButton("folder-plus", self.tr("Take in a folder of files…"), framed=True)
            add.clicked.connect(lambda _on=False: self._take_folder())
            row.addWidget(add)
        new = Button(self.tr("New"), Kind.PRIMARY, icon="plus", key="Ctrl N" if self._type == "case" else "")
        new.clicked.connect(self.new)
        row.addWidget(new)
        return row

    def _offer_saved(self, button: QWidget) -> None:
        named = [self._code_word(name, code) for name, code in self._place.filters]
        suggestion = " · ".join([*named, *filter(None, [self._place.text])])
        at = button.mapToGlobal(button.rect().bottomLeft())
        self._saved.drop(at, self._place.with_(type=self._type), suggestion)

    def _take_folder(self) -> None:
        from app.gui.evidence.dropping import take_in

        folder = choose(self, Want.FOLDER, self.tr("Take in a folder of files"))
        if folder is not None:
            take_in(self.desk, self.window(), [folder], self._place)

    def _empty(self) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[theme.px(24)] * 4)
        word_ = type_word(self.desk.language, self._type)
        state = EmptyState(
            icons.of_type(self._type), self.tr("Nothing here yet"),
            type_word(self.desk.language, self._type, "definition"),
            action=self.tr("New: {type}").format(type=word_),
        )  # fmt: skip
        state.acted.connect(self.new)
        column.addWidget(state)
        column.addStretch(1)
        return frame

    # --- what is shown ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the ids in order, and for how many there are."""
        from app.services import lists

        session, query, type_ = self.session, self._query(), self._type
        group, language = self._place.group, self.desk.language

        def work() -> "tuple[Grouped, int]":
            return lists.grouped(session, query, group, language), lists.counts(session).get(type_, 0)

        self.desk.ask(self, work, self._show, "list")

    def _query(self) -> "ListQuery":
        from app.services.lists import ListQuery

        place = self._place
        return ListQuery(self._type, place.sort, place.descending, place.filters, place.text)

    def _show(self, told: "tuple[Grouped, int]") -> None:
        grouped, total = told
        keys = grouped.keys
        first = self._total is None
        self._total = total
        current = self.table.current_key()
        same = keys == self.rows.keys()
        if same:
            self.rows.refresh()
        else:
            self.rows.show_keys(keys, grouped.heads)
            self.table.select_key(current)
        narrowed = bool(self._place.text or self._place.filters)
        found = len(keys) - len(grouped.heads)
        self._count.setText(f"{found:,} / {total:,}" if narrowed else f"{total:,}")
        self._stack.setCurrentIndex(0 if keys or narrowed else 1)
        if first and self._place.scroll:
            self.table.verticalScrollBar().setValue(self._place.scroll)

    def _show_columns(self) -> None:
        names = self._chosen_columns()
        columns = [(name, word(self.desk.language, self._type, name)) for name in names]
        self.rows.show_columns(columns, self.tr("Record"))
        self.table.lay_columns()

    def _chosen_columns(self) -> list[str]:
        from app.services import lists

        listed = lists.sortable(self._type)
        kept = self.session.recall(f"columns.{self._type}")
        if isinstance(kept, list):
            return [str(name) for name in kept if name in listed]
        fields = TYPES[self._type].fields
        offered = [name for name in listed if name not in _IN_ROW]
        return sorted(offered, key=lambda name: not fields[name].first)[:COLUMNS]

    def _show_filters(self) -> None:
        clear_layout(self._chip_row)
        for name, code in self._place.filters:
            words = f"{word(self.desk.language, self._type, name)}：{self._code_word(name, code)}"
            if not theme.look().chinese:
                words = words.replace("：", ": ")
            chip = Chip(words, "accent", removable=True)
            chip.removed.connect(lambda name=name, code=code: self._filter(name, code, False))
            self._chip_row.addWidget(chip)
        self._chips.setVisible(bool(self._place.filters))

    def _code_word(self, name: str, code: str) -> str:
        return dict(self._filterable().get(name, [])).get(code, code)

    def _filterable(self) -> dict[str, list[tuple[str, str]]]:
        from app.services import lists

        return lists.filterable(self._type, self.desk.language, self.session.added)

    # --- what one does ------------------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """Begin a record of this type."""
        self.desk.go(Place("record", type=self._type))

    def trash(self, ids: list[str]) -> None:
        """Put records into the trash; undone from the toast."""
        from app.services import recording

        words = self.tr("Moved to the trash: {n}").format(n=len(ids))
        self.desk.write(
            self, lambda: recording.trash(self.session, ids), lambda _done: self.desk.say(words, undo=True)
        )

    def _open(self, id_: str) -> None:
        self.desk.open(id_, self._type)

    def _typed(self) -> None:
        self._place = self._place.with_(text=self._search.text().strip(), scroll=0)
        self.refresh()

    def _filter(self, name: str, code: str, on: bool) -> None:
        others = tuple(one for one in self._place.filters if one != (name, code))
        self._place = self._place.with_(filters=(*others, (name, code)) if on else others, scroll=0)
        self._show_filters()
        self.refresh()

    def _sort_by(self, name: str) -> None:
        turned = self._place.sort == name and not self._place.descending
        self._place = self._place.with_(sort=name, descending=turned)
        self.table.show_order(name, descending=turned)
        self.refresh()

    def _group_by(self, name: str) -> None:
        self._place = self._place.with_(group=name, scroll=0)
        self.refresh()

    def escape(self) -> bool:
        if not self.table.selecting and self.table.selected_count() < 2:
            return super().escape()
        self._select(on=False)
        return True

    def _menu(self, at: QPoint) -> None:
        ids = self.table.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.addAction(icons.icon("pencil"), self.tr("Open"), lambda: self._open(ids[0]))
        menu.addAction(icons.icon("trash-2"), self.tr("Move to the trash"), lambda: self.trash(ids))
        if self._type == "case":
            menu.addAction(icons.icon("send"), self.tr("Share…"), self._share_selected)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _show_column(self, name: str, on: bool) -> None:
        shown = [one for one in self.rows.columns() if one != name] + ([name] if on else [])
        key = f"columns.{self._type}"
        self.desk.write(
            self, lambda: self.session.remember(key, list(shown)), lambda _done: self._show_columns()
        )

    # --- many at once -------------------------------------------------------------------------------

    def _selected(self) -> None:
        count = self.table.selected_count()
        self.bar.show_count(count)
        self.bar.setVisible(count > 1 or self.table.selecting)

    def _select(self, *, on: bool) -> None:
        self.table.select_by_click(on=on)
        self._selecting.setChecked(on)
        self._selected()
        self.table.setFocus()

    def _select_all(self) -> None:
        self.table.selectAll()
        self.table.setFocus()

    def _change_selected(self) -> None:
        from app.gui.bulk.sheet import BulkSheet

        BulkSheet(self.window(), self.desk, self._type, self.table.selected_ids()).open_sheet()

    def cite(self) -> "AddSheet":
        """Offer to put what is selected into a document."""
        from app.gui.publishing.add_sheet import AddSheet

        sheet = AddSheet(self.window(), self.desk, self._type, self.table.selected_ids())
        sheet.open_sheet(sheet.known)
        return sheet

    def _share_selected(self) -> None:
        ids = self.table.selected_ids()
        self.desk.go(Place("share", filters=tuple(("case", id_) for id_ in ids)))


def _drop_by(slot: Callable[[QWidget], None], button: QWidget, _on: bool = False) -> None:
    slot(button)
