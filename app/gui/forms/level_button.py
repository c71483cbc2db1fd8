"""The level badge beside a label: shows who may see, and raises it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.gui import paint
from app.gui.components.level_badge import LevelBadge
from app.gui.forms.levels import Levels
from app.records.leaves import Path
from app.records.levels import Level


class LevelButton(LevelBadge):
    """A badge whose menu offers the levels from the lowest possible upward."""

    def __init__(
        self,
        levels: Levels,
        path: Path,
        declared: Level,
        *,
        bars_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(levels.of(path, declared), acts=True, bars_only=bars_only, parent=parent)
        self._levels, self.path, self._declared = levels, path, declared
        self._row = Level.PUBLIC
        self._whole: tuple[Path, Level] | None = None
        levels.changed.connect(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clicked.connect(self.open_menu)

    def set_row(self, path: Path, row: Level) -> None:
        """Stand for the path of another row, which may have a level of its own."""
        self.path, self._row = path, row
        self.refresh()

    def refresh(self) -> None:
        """Show the level in force."""
        level = max(self._levels.of(self.path, self._declared), self._row)
        if level != self.level():
            self.set_level(level)
        if self._whole is not None:
            self.setVisible(level > self._levels.of(*self._whole))

    def shows_above(self, path: Path, declared: Level) -> None:
        """Show only while the level is above that of a field as a whole."""
        self._whole = (path, declared)
        self.refresh()

    def menu(self) -> QMenu:
        """The levels that may be chosen."""
        menu = QMenu(self)
        floor = max(self._levels.floor(self.path, self._declared), self._row)
        for level in Level:
            action = QAction(paint.level_word(level), menu)
            action.setCheckable(True)
            action.setChecked(level == self.level())
            action.setEnabled(level >= floor)
            action.triggered.connect(lambda _on=False, level=level: self.choose(level))
            menu.addAction(action)
        if self._levels.held_by_record(self.path, self._declared):
            # Else the lower levels stand there greyed and nothing says what keeps them so.
            menu.addSeparator()
            words = self.tr("The whole record is kept at this level: change that…")
            menu.addAction(words, self._levels.minimum_wanted.emit)
        return menu

    def choose(self, level: Level) -> None:
        """Raise to a level; the lowest possible takes the raise back."""
        self._levels.choose(self.path, level, self._declared)

    def open_menu(self) -> None:
        """Show the menu under the badge."""
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
