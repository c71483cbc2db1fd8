"""The lines of the ledger as rows of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui.components.table import CELL, ChipCell
from app.gui.disclosing.exposure_holdings import day_of
from app.gui.disclosing.exposure_words import ExposureWords
from app.gui.disclosing.words import DisclosingWords
from app.services.ledger_telling import LedgerLine

Index = QModelIndex | QPersistentModelIndex
TONES = {
    "disclosure": "accent", "exchange": "neutral", "received": "green", "attested": "amber",
    "file": "amber", "paper": "amber",
}  # fmt: skip
_NONE = QModelIndex()


class LedgerRows(QAbstractTableModel):
    """Day, kind, to whom as which audience, how much, cases."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[LedgerLine] = ()
        self._kinds, self._said = ExposureWords(self), DisclosingWords(self)

    def show_lines(self, lines: Sequence[LedgerLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Day"), self.tr("Kind"), self.tr("To or from whom"), self.tr("Amount"), self.tr("Cases"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], index.column()
        if role == CELL and column == 1:
            return ChipCell(self._kinds.bundle(line.kind), TONES.get(line.kind, "neutral"))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line, column)
        return line.sha256 if role == Qt.ItemDataRole.ToolTipRole else None

    def _words(self, line: LedgerLine, column: int) -> str:
        amount = self.tr("fields: {n}").format(n=line.fields)
        if not line.fields:  # a chart is of no record in particular, an open export of every one
            amount = self.tr("records: {n}").format(n=line.records) if line.records or not line.what else ""
        if line.files:
            amount += " · " + self.tr("files: {n}").format(n=line.files)
        held = self._said.held(line.what)
        to = " · ".join(filter(None, [line.to, self._said.audience(line.audience), held]))
        cells = (day_of(line.at), self._kinds.bundle(line.kind), to, amount, " · ".join(line.cases))
        return cells[column]
