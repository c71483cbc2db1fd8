"""One section of a form: a card whose fields are made when they are first shown."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.section_header import SectionHeader
from app.gui.forms.field_grid import FieldGrid, Make
from app.records.declare import FieldDeclaration


class SectionCard(Card):
    """Opens with what is asked first and what is filled; the rest unfolds."""

    changed = Signal(str)
    unfolded = Signal()

    def __init__(
        self,
        title: str,
        declarations: Mapping[str, FieldDeclaration],
        make: Make,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("flat", pad=16, parent=parent)
        self.title = title
        self.names = tuple(declarations)
        self.open = False
        self._offered: tuple[str, ...] = ()
        self._header = SectionHeader(title)
        self._toggle = Button("", Kind.LINK, inline=True, trailing="chevron-down")
        self._toggle.clicked.connect(self.unfold)
        self._header.add_action(self._toggle)
        self.grid = FieldGrid(declarations, make, parent=self)
        self.grid.changed.connect(self.changed)
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(self._header)
        self.body.addWidget(self.grid)

    def offer(self, always: Sequence[str], offered: Sequence[str]) -> None:
        """Show `always`, and all that is `offered` once unfolded."""
        self._offered = tuple(offered)
        kept = set(always) | {name for name in self.grid.shown if name in self._offered}
        shown = [name for name in self.names if name in kept or (self.open and name in self._offered)]
        self.grid.show_fields(shown)
        self.grid.setVisible(bool(shown))
        more = len(set(self._offered) - set(shown))
        self._toggle.setVisible(more > 0)
        self._toggle.setText(self.tr("%n more", "", more))
        self._toggle.setAccessibleName(self.tr("%1: show all fields").replace("%1", self.title))
        self.setVisible(bool(shown) or bool(self._offered))

    def tab_stops(self) -> list[QWidget]:
        """Where Tab stops in this section."""
        if self.isHidden():
            return []
        return self.grid.tab_stops() + ([] if self._toggle.isHidden() else [self._toggle])

    def unfold(self) -> None:
        """Show every field that may be filled here."""
        if self.open:
            return
        first_new = next((name for name in self._offered if name not in self.grid.shown), None)
        self.open = True
        self.offer(self.grid.shown, self._offered)
        self.unfolded.emit()
        if first_new is not None:
            self.grid.views[first_new].first_widget.setFocus()
