"""Fields in two columns: wide ones take a whole line, hidden ones no place; made when first shown."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui import theme
from app.gui.forms.field_view import FieldView
from app.records.declare import BILINGUAL, ROWS, FieldDeclaration, Kind

WIDE = BILINGUAL | ROWS | {Kind.ADDRESS, Kind.FILE}
NARROW = 460
"""Below this width, in unscaled px, fields stand one under the other."""

Make = Callable[[FieldDeclaration], FieldView]


class FieldGrid(QWidget):
    """Lays out those fields of `declarations` that are asked for, in their declared order."""

    changed = Signal(str)

    def __init__(
        self, declarations: Mapping[str, FieldDeclaration], make: Make,
        *, wide: frozenset[Kind] = WIDE, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._declarations, self._make, self._wide = declarations, make, wide
        self.views: dict[str, FieldView] = {}
        self._shown: list[str] = []
        self._columns = 2
        self._filler = QWidget(self)  # without it an empty second column would lose its share of the spacing
        self._filler.setFixedHeight(0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(20))
        self._grid.setVerticalSpacing(theme.px(12))

    @property
    def shown(self) -> Sequence[str]:
        """The fields on the screen, in order."""
        return self._shown

    def show_fields(self, names: Sequence[str]) -> None:
        """Show exactly these fields."""
        wanted = [name for name in self._declarations if name in set(names)]
        if wanted == self._shown:
            return
        for name in wanted:
            if name not in self.views:
                self._add(name)
        self._shown = wanted
        self._arrange()

    def _add(self, name: str) -> None:
        view = self._make(self._declarations[name])
        view.changed.connect(lambda: self.changed.emit(name))
        self.views[name] = view

    def _arrange(self) -> None:
        self._grid.removeWidget(self._filler)
        for view in self.views.values():
            self._grid.removeWidget(view)
        row = column = 0
        for name in self._shown:
            wide = self._columns == 1 or self._declarations[name].kind in self._wide
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(self.views[name], row, column, 1, self._columns if wide else 1)
            column = 0 if wide else 1 - column
            row += column == 0
        for name, view in self.views.items():
            view.setVisible(name in self._shown)
        if column:
            self._grid.addWidget(self._filler, row, column)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < self._columns else 0)

    def tab_stops(self) -> list[QWidget]:
        """Where Tab stops, field after field."""
        return [stop for name in self._shown for stop in self.views[name].tab_stops()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        columns = 1 if event.size().width() < theme.px(NARROW) else 2
        if columns != self._columns:
            self._columns = columns
            blocker = QSignalBlocker(self)
            self._arrange()
            blocker.unblock()
