"""What would become of each row: who, when, what, where, charges, and what found no place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui import theme
from app.gui.components.table import CELL, ChipCell
from app.records import vocabularies
from app.records.dates import describe
from app.records.printing import printed
from app.records.types import TYPES
from app.records.words import word
from app.services.session import Session
from app.services.sheets.filling import Whom
from app.services.sheets.layout import EVENTS
from app.services.titling import title

if TYPE_CHECKING:
    from app.services.sheets.plan import Line, Plan

Index = QModelIndex | QPersistentModelIndex
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


EVENT_COLUMNS = 6
"""Columns of a list of events between the number and the fields."""


class PlannedRows(QAbstractTableModel):
    """A row with an open question has an amber number."""

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._language = session, language
        self._plan: Plan | None = None
        self._events = False
        self._fields: list[str] = []
        self._heads: list[str] = []

    def show_plan(self, plan: "Plan | None") -> None:
        """Show another plan."""
        self.beginResetModel()
        self._plan = plan
        self._events = plan is not None and plan.layout.type == EVENTS
        places = (place for line in plan.lines for place in line.values) if plan else ()
        self._fields = list(dict.fromkeys(places))
        self._heads = self._headed()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._plan is None else len(self._plan.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._plan is None else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        named = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if named else None

    def _headed(self) -> list[str]:
        """The heads of the columns: those of a list of events, then one for each field that is filled."""
        events = (
            self.tr("People"), self.tr("Date"), self.tr("Kind"), self.tr("What is told"), self.tr("Place"),
            self.tr("Charges"),
        )  # fmt: skip
        told = events if self._events else ()
        return [self.tr("Row"), *told, *map(self._field_word, self._fields), self.tr("Into remarks")]

    def _field_word(self, place: str) -> str:
        assert self._plan is not None
        type_, (name, _, column) = self._plan.layout.type, place.partition("/")
        field = word(self._language, type_, name)
        return f"{field} · {word(self._language, type_, name, column)}" if column else field

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._plan is None:
            return None
        line = self._plan.lines[index.row()]
        words = self._words(line, index.column())
        if role in SHOWN:
            return words
        asks = set(line.questions) - set(self._plan.answers)
        if role == CELL and index.column() == 0 and asks:
            return ChipCell(words, "amber", dot=True)
        return None

    def _words(self, line: "Line", column: int) -> str:
        if column == 0:
            return str(line.number)
        if column == len(self._heads) - 1:
            return " · ".join(f"{header}: {words}" for header, words in line.unplaced)
        if self._events and column <= EVENT_COLUMNS:
            return self._of_event(line, column)
        return self._filled(line, self._fields[column - 1 - EVENT_COLUMNS * self._events])

    def _of_event(self, line: "Line", column: int) -> str:
        comma = "、" if theme.look().chinese else ", "
        if column == 1:
            return comma.join(self._who(one) for one in line.people)
        if column == 3:
            vocabulary, _, code = line.event.partition(":")
            return vocabularies.label((vocabulary,), code, self._language) if code else ""
        if column == 6:
            return comma.join(vocabularies.label(("charge",), code, self._language) for code in line.charges)
        province = vocabularies.label(("provinces",), line.province, self._language) if line.province else ""
        return {
            2: describe(line.day, self._language) if line.day else "", 4: line.told,
            5: " · ".join(filter(None, (province, line.place))),
        }[column]  # fmt: skip

    def _filled(self, line: "Line", place: str) -> str:
        """The words of a field that a row fills, with who is on record already."""
        value = line.values.get(place)
        if value is None or self._plan is None:
            return ""
        if isinstance(value, Whom):
            return ("、" if theme.look().chinese else ", ").join(self._who(one) for one in value.named)
        name, _, column = place.partition("/")
        declaration = TYPES[self._plan.layout.type].fields[name]
        declaration = declaration.columns[column] if column else declaration
        session = self._session
        return printed(
            declaration, value, self._language, lambda id_: title(session, id_, self._language), session.added
        )

    def _who(self, named: object) -> str:
        from app.services.sheets.people_cell import Named
        from app.services.sheets.whom import name_key

        assert isinstance(named, Named)
        words = " ".join(filter(None, (named.zh, named.latin, named.group)))
        known = self._plan is not None and bool(self._plan.people[name_key(named)].id)
        pattern = self.tr("{name} (on record)") if known else self.tr("{name} (new)")
        return pattern.format(name=words)
