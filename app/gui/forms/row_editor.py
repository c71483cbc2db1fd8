"""Editor of one row of a field, and of an address: its columns in a grid."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.gui.forms import look
from app.gui.forms.editor import Editor
from app.gui.forms.field_grid import FieldGrid
from app.gui.forms.field_view import FieldView
from app.gui.forms.summary import row_level
from app.gui.forms.surroundings import Surroundings
from app.gui.forms.wording import Names
from app.records.cells import is_empty
from app.records.declare import ROWS, FieldDeclaration, Kind, Row
from app.records.leaves import Json, Path

Making = Callable[..., Editor]
FIRST_COLUMNS = 6
"""So many columns open a row; the others stand behind "more" until they hold something."""
ADDRESS_FIRST = ("province", "prefecture", "county", "text", "certainty")


class RowEditor(Editor):
    """Reads and writes a whole row; columns that it does not show or know stay as they are."""

    def __init__(
        self, around: Surroundings, declaration: FieldDeclaration, names: Names, path: Path, making: Making,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        assert declaration.rows is not None
        self._around, self._names, self._path, self._making = around, names, path, making
        self._declaration = declaration
        self._declarations: Mapping[str, FieldDeclaration] = declaration.columns
        self._row: Row = declaration.rows()
        self._none = True
        self._wants_all = False
        wide = ROWS | {Kind.ADDRESS, Kind.BILINGUAL_LONG}
        self.grid = FieldGrid(self._declarations, self._make_view, wide=wide, parent=self)
        self.grid.changed.connect(self._edited)
        self._more = look.link_button("", self, "plus")
        self._more.clicked.connect(self.show_all)
        self.column.addWidget(self.grid)
        self.column.addWidget(self._more)
        self._show_columns()

    @property
    def is_address(self) -> bool:
        """Whether it edits an address, which has no row id and may be absent."""
        return self._declaration.kind == Kind.ADDRESS

    def _own_path(self) -> Path:
        return self._path if self.is_address else (*self._path, self._row.row_id)

    def _make_view(self, column: FieldDeclaration) -> FieldView:
        names = (*self._names, column.name)
        path = (*self._own_path(), column.name)
        editor = self._making(self._around, column, names, path, compact=True)
        level = max(self._declaration.level, column.level)
        view = FieldView(self._around, column, names, path, editor, level=level)
        view.level.set_row(path, row_level(self._row))
        view.set_value(getattr(self._row, column.name))
        view.level.shows_above(self._path, self._declaration.level)
        return view

    def _first(self) -> list[str]:
        if self.is_address:
            return list(ADDRESS_FIRST)
        required = [name for name, column in self._declarations.items() if column.required]
        others = [name for name in self._declarations if name not in required]
        return required + others[: max(0, FIRST_COLUMNS - len(required))]

    def _show_columns(self) -> None:
        first = set(self._first())
        names = [
            name for name, column in self._declarations.items()
            if self._wants_all or name in first or name in self.grid.views
            or not is_empty(column, getattr(self._row, name))
        ]  # fmt: skip
        self.grid.show_fields(names)
        hidden = len(self._declarations) - len(names)
        self._more.setVisible(hidden > 0)
        self._more.setText(self.tr("%n more", "", hidden))
        if self.grid.shown:
            self.setFocusProxy(self.grid.views[self.grid.shown[0]].editor)

    def show_all(self) -> None:
        """Show every column."""
        self._wants_all = True
        before = set(self.grid.shown)
        self._show_columns()
        new = [name for name in self.grid.shown if name not in before]
        if new:
            self.grid.views[new[0]].editor.setFocus()

    def _edited(self, name: str) -> None:
        self._row = replace(self._row, **{name: self.grid.views[name].value()})
        self._none = False
        if name == "level":
            for column, view in self.grid.views.items():
                view.level.set_row((*self._own_path(), column), row_level(self._row))
        self.changed.emit()

    def value(self) -> Any:
        """The row; for an address None while it holds nothing."""
        if self.is_address and (self._none or is_empty(self._declaration, self._row)):
            return None
        return self._row

    def set_value(self, value: Row | None) -> None:
        """Show a row."""
        assert self._declaration.rows is not None
        self._none = value is None
        self._row = value if value is not None else self._declaration.rows()
        for name, view in self.grid.views.items():
            view.level.set_row((*self._own_path(), name), row_level(self._row))
            view.set_value(getattr(self._row, name))
        self._show_columns()

    def raw(self) -> Json:
        """What was typed into columns and is not part of their values."""
        found = {name: raw for name, view in self.grid.views.items() if (raw := view.raw()) is not None}
        return dict(found) or None

    def set_raw(self, raw: Json) -> None:
        """Bring it back."""
        if not isinstance(raw, dict):
            return
        known = [name for name in raw if name in self._declarations]
        self.grid.show_fields([*self.grid.shown, *known])
        for name in known:
            self.grid.views[name].editor.set_raw(raw[name])
            self.grid.views[name].check()

    def problems(self) -> list[tuple[str, str]]:
        """The problems of the columns on the screen."""
        return [
            ("/".join(filter(None, (name, below))), sentence)
            for name, view in self.grid.views.items()
            for below, sentence in view.problems()
        ]

    def tab_stops(self) -> list[QWidget]:
        """Column after column."""
        return self.grid.tab_stops() + ([] if self._more.isHidden() else [self._more])

    def conceal(self) -> None:
        """Hide what may not be shown now."""
        for view in self.grid.views.values():
            view.conceal()
