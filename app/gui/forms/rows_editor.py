"""Editor of the kinds with rows: one row is edited in place, more stand in a list with an editor below."""

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.forms.editor import Editor, stops_in
from app.gui.forms.row_editor import Making, RowEditor
from app.gui.forms.row_list import RowList
from app.gui.forms.row_tools import RowTools
from app.gui.forms.summary import summary
from app.gui.forms.surroundings import Surroundings
from app.gui.forms.wording import Names
from app.records.cells import is_empty
from app.records.codec import new_row_id
from app.records.declare import FieldDeclaration, Row
from app.records.leaves import Json, Path


class RowsEditor(Editor):
    """Rows in their order; a row that was only opened and never filled is not part of the value."""

    OPENS_WITH_ROW = False

    def __init__(
        self, around: Surroundings, declaration: FieldDeclaration, names: Names, path: Path, making: Making,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._around, self._declaration = around, declaration
        self._names, self._path, self._making = names, path, making
        self._rows: list[Row] = []
        self._new: set[str] = set()
        self._current = 0
        self._raws: dict[str, Json] = {}
        self._faults: dict[str, list[tuple[str, str]]] = {}
        self.list = RowList(self)
        self.list.chosen.connect(self._choose)
        self.list.wanted.connect(self.act)
        self.list.left.connect(self.left)
        self.frame = QFrame(self)
        self.frame.setProperty("card", "flat")
        self._frame_box = QVBoxLayout(self.frame)
        inner = theme.px(12)
        self._frame_box.setContentsMargins(inner, theme.px(8), inner, inner)
        self.row_editor: RowEditor | None = None
        self.tools = RowTools(self)
        self.tools.wanted.connect(self.act)
        self.column.setSpacing(theme.px(8))
        for widget in (self.list, self.frame, self.tools):
            self.column.addWidget(widget)
        self._show()

    def _open_editor(self) -> RowEditor:
        if self.row_editor is None:
            self.row_editor = RowEditor(
                self._around, self._declaration, self._names, self._path, self._making, self.frame
            )
            self.row_editor.changed.connect(self._edited)
            self.row_editor.left.connect(self.left)
            self._frame_box.addWidget(self.row_editor)
        return self.row_editor

    def _show(self) -> None:
        """Bring list, row editor and buttons up to date."""
        if not self._rows and self.OPENS_WITH_ROW:
            self._insert(self._fresh(), 0)
        count = len(self._rows)
        self.list.setVisible(count > 1)
        self.frame.setVisible(count > 0)
        self.tools.show_for(count, self.accessibleName())
        if count:
            self._show_current()
        self.setFocusProxy(self.tools.add)
        if count:
            self.setFocusProxy(self.list if count > 1 else self._open_editor())

    def _show_current(self) -> None:
        row = self._rows[self._current]
        editor = self._open_editor()
        editor.set_value(row)
        if row.row_id in self._raws:
            editor.set_raw(self._raws[row.row_id])
        self._refresh_list()

    def _refresh_list(self) -> None:
        lines = [summary(row, self._around.context) for row in self._rows]
        faulty = [bool(self._faults.get(row.row_id)) for row in self._rows]
        if len(self._rows) > 1:
            self.list.show_rows(lines, faulty, self._current)

    def _edited(self) -> None:
        assert self.row_editor is not None
        self._rows[self._current] = self.row_editor.value()
        self._remember()
        self._refresh_list()
        self.changed.emit()

    def _remember(self) -> None:
        """Keep what the current row does not hold as a value."""
        if self.row_editor is None or not self._rows:
            return
        row_id = self._rows[self._current].row_id
        self._faults[row_id] = self.row_editor.problems()
        self._raws.pop(row_id, None)
        if (raw := self.row_editor.raw()) is not None:
            self._raws[row_id] = raw

    def _choose(self, place: int) -> None:
        self._remember()
        self._current = place
        self._show_current()

    def _fresh(self) -> Row:
        assert self._declaration.rows is not None
        return self._declaration.rows(row_id=new_row_id())

    def _insert(self, row: Row, place: int) -> None:
        self._rows.insert(place, row)
        self._new.add(row.row_id)
        self._current = place

    def act(self, action: str) -> None:
        """Do what a key or a button asks."""
        self._remember()
        if action == "add":
            self._insert(self._fresh(), len(self._rows))
        elif action == "edit":
            self._focus_row()
            return
        elif not self._rows or not self._change(action):
            return
        self._show()
        if action == "add":
            self._focus_row()
        self.changed.emit()

    def _change(self, action: str) -> bool:
        place = self._current
        if action == "copy":
            self._insert(self._copy(self._rows[place]), place + 1)
        elif action == "delete":
            self._delete(place)
        else:
            to = place + (-1 if action == "up" else 1)
            if not 0 <= to < len(self._rows):
                return False
            self._rows.insert(to, self._rows.pop(place))
            self._current = to
        return True

    @staticmethod
    def _copy(row: Row) -> Row:
        return replace(row, row_id=new_row_id(), row_at="")

    def _delete(self, place: int) -> None:
        gone = self._rows.pop(place).row_id
        self._raws.pop(gone, None)
        self._faults.pop(gone, None)
        self._current = max(0, min(place, len(self._rows) - 1))

    def _focus_row(self) -> None:
        if self.row_editor is not None and self.row_editor.grid.shown:
            self.row_editor.grid.views[self.row_editor.grid.shown[0]].first_widget.setFocus()

    def _empty(self, row: Row) -> bool:
        columns = self._declaration.columns.items()
        return not row.unknown and all(is_empty(column, getattr(row, name)) for name, column in columns)

    def value(self) -> tuple[Row, ...]:
        """The rows in their order."""
        return tuple(row for row in self._rows if row.row_id not in self._new or not self._empty(row))

    def set_value(self, value: tuple[Row, ...] | None) -> None:
        """Show rows."""
        self._rows = [row if row.row_id else replace(row, row_id=new_row_id()) for row in value or ()]
        self._new, self._raws, self._faults = set(), {}, {}
        self._current = 0
        self._show()

    def raw(self) -> Json:
        """What was typed into rows and is not part of their values, by row id."""
        self._remember()
        return dict(self._raws) or None

    def set_raw(self, raw: Json) -> None:
        """Bring it back; rows that held nothing else are opened again."""
        if not isinstance(raw, dict):
            return
        known = {row.row_id for row in self._rows}
        assert self._declaration.rows is not None
        for row_id in raw:
            if row_id not in known:
                self._insert(self._declaration.rows(row_id=row_id), len(self._rows))
        self._raws.update(raw)
        places = [place for place, row in enumerate(self._rows) if row.row_id in raw]
        for place in reversed(places):
            self._current = place
            self._show()
            self._remember()
        self._show()

    def error(self) -> str:
        """Where something is wrong in another row than the one on the screen."""
        self._remember()
        faulty = [row.row_id for row in self._rows if self._faults.get(row.row_id)]
        current = self._rows[self._current].row_id if self._rows else ""
        return self.tr("Something is wrong in another row.") if set(faulty) - {current} else ""

    def problems(self) -> list[tuple[str, str]]:
        """The problems of all rows, by row id and column."""
        self._remember()
        return [
            (f"{row.row_id}/{below}", sentence)
            for row in self._rows
            for below, sentence in self._faults.get(row.row_id, [])
        ]

    def missing(self) -> list[str]:
        """The required columns that are empty in some row that holds something."""
        filled = [row for row in self._rows if not self._empty(row)]
        return [
            name for name, column in self._declaration.columns.items()
            if column.required and any(is_empty(column, getattr(row, name)) for row in filled)
        ]  # fmt: skip

    def set_name(self, name: str) -> None:
        """The list and the buttons are spoken by the field's name."""
        self.setAccessibleName(name)
        self.list.setAccessibleName(name)
        self.tools.show_for(len(self._rows), name)

    def tab_stops(self) -> list[QWidget]:
        """The list, the row, the buttons."""
        stops: list[QWidget] = [] if self.list.isHidden() else [self.list]
        if self.row_editor is not None and not self.frame.isHidden():
            stops += self.row_editor.tab_stops()
        return stops + stops_in(self.tools)

    def conceal(self) -> None:
        """Hide what may not be shown now."""
        if self.row_editor is not None:
            self.row_editor.conceal()
        self._refresh_list()
