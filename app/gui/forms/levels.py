"""Who may see each field: declared, the record's minimum, and what the user raised."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.records.declare import RAISED
from app.records.leaves import Json, Path
from app.records.levels import Level, level_of


class Levels(QObject):
    """The levels of one form; raising one is kept under its path, nothing goes below what is declared."""

    changed = Signal()
    raised_by_user = Signal()
    minimum_wanted = Signal()
    """The user asks where the minimum of the whole record is set."""
    revealed = Signal()
    """Need-to-know text may be shown from now on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raised: dict[Path, Json] = {}
        self._minimum = Level.PUBLIC

    def read(self, unknown: Mapping[Path, Json], minimum: Level) -> None:
        """Take what a record says."""
        self._raised = {path[1:]: code for path, code in unknown.items() if path[0] == RAISED}
        self._minimum = minimum
        self.changed.emit()

    def set_minimum(self, minimum: Level) -> None:
        """Another minimum of the record."""
        if minimum != self._minimum:
            self._minimum = minimum
            self.changed.emit()

    def floor(self, path: Path, declared: Level) -> Level:
        """The lowest level that may be chosen for a path."""
        above = [
            level_of(self._raised[path[:end]]) for end in range(1, len(path)) if path[:end] in self._raised
        ]
        return max([declared, self._minimum, *above])

    def held_by_record(self, path: Path, declared: Level) -> bool:
        """Whether it is the record's minimum alone that holds a path up."""
        return self.floor(path, declared) == self._minimum > declared

    def of(self, path: Path, declared: Level) -> Level:
        """The level of a path."""
        floor = self.floor(path, declared)
        return max(floor, level_of(self._raised[path])) if path in self._raised else floor

    def choose(self, path: Path, level: Level, declared: Level) -> None:
        """Raise a path to a level, or take the raise back when the level is the lowest possible."""
        if level <= self.floor(path, declared):
            self._raised.pop(path, None)
        else:
            self._raised[path] = level.code
        self.changed.emit()
        self.raised_by_user.emit()

    def leaves(self) -> dict[Path, Json]:
        """The leaves that keep what was raised."""
        return {(RAISED, *path): code for path, code in self._raised.items()}
