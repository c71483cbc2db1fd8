"""What would become of each row: who, when, what, where, charges, and what found no place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui import theme
from app.gui.components.table import CELL, ChipCell
from app.records import vocabularies
from app.records.dates import describe

if TYPE_CHECKING:
    from app.services.sheets.plan import Line, Plan

Index = QModelIndex | QPersistentModelIndex
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class PlannedRows(QAbstractTableModel):
    """A row with an open question has an amber number."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._plan: Plan | None = None

    def show_plan(self, plan: "Plan | None") -> None:
        """Show another plan."""
        self.beginResetModel()
        self._plan = plan
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._plan is None else len(self._plan.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Row"), self.tr("People"), self.tr("Date"), self.tr("Kind"), self.tr("What is told"),
            self.tr("Place"), self.tr("Charges"), self.tr("Into remarks"),
        )[section]  # fmt: skip

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
            0: str(line.number), 2: describe(line.day, self._language) if line.day else "", 4: line.told,
            5: " · ".join(filter(None, (province, line.place))),
            7: " · ".join(f"{header}: {words}" for header, words in line.unplaced),
        }[column]  # fmt: skip

    def _who(self, named: object) -> str:
        from app.services.sheets.people_cell import Named
        from app.services.sheets.plan import name_key

        assert isinstance(named, Named)
        words = " ".join(filter(None, (named.zh, named.latin, named.group)))
        known = self._plan is not None and bool(self._plan.people[name_key(named)].id)
        pattern = self.tr("{name} (on record)") if known else self.tr("{name} (new)")
        return pattern.format(name=words)
