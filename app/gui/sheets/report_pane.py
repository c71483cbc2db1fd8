"""After an import: what came in, each cell that became no field, the way back, and the report as a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.components.table import Table
from app.gui.desk import Desk
from app.gui.place import Place
from app.gui.sheets.left_cells import LeftCells
from app.gui.writing_out import write_out
from app.records.words import type_word

if TYPE_CHECKING:
    from app.services.sheets.importing import Result

WIDTHS = (72, 220)
NAMES = 140
"""Room of what was counted, px: its number stands beside it, not at the other side of the window."""


class ReportPane(QWidget):
    """`undoing` when the import is to be taken back."""

    undoing = Signal()

    def __init__(self, desk: Desk, result: "Result", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._result = desk, result
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(16))
        column.addWidget(self._counts())
        self.left = LeftCells(result.left, self)
        if result.left:
            column.addWidget(self._table(), 1)
        else:
            column.addStretch(1)

    def _counts(self) -> QWidget:
        card = Card(pad=24)
        card.body.addWidget(SectionHeader(self.tr("Imported"), icon="circle-check"))
        for type_, count in self._result.counts.items():
            row = QHBoxLayout()
            name = Label(type_word(self._desk.language, type_, "plural"))
            name.setMinimumWidth(theme.px(NAMES))
            row.addWidget(name)
            row.addWidget(Label(f"{count:,}", "strong"))
            row.addStretch(1)
            card.body.addLayout(row)
        words = self.tr("Cells that became no field: {n}. Their words stand in the remarks of their record.")
        card.body.addWidget(Label(words.format(n=len(self._result.left)), "label", "ink2", wrap=True))
        card.body.addLayout(self._buttons())
        return card

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.undo = Button(self.tr("Undo the import"), icon="undo-2")
        self.undo.clicked.connect(self.undoing)
        self.save = Button(self.tr("Save the report…"), icon="download")
        self.save.clicked.connect(self._ask)
        came = max(self._result.counts, key=lambda type_: self._result.counts[type_], default="act")
        type_ = "act" if self._result.counts.get("act") else came
        words = self.tr("To the list: {type}").format(type=type_word(self._desk.language, type_, "plural"))
        self.go = Button(words, Kind.PRIMARY, trailing="arrow-right")
        self.go.clicked.connect(lambda: self._desk.go(Place("list", type=type_)))
        row.addWidget(self.undo)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.go)
        return row

    def _table(self) -> Table:
        table = Table(self.tr("Cells that became no field"))
        table.setModel(self.left)
        for column, wide in enumerate(WIDTHS):
            table.setColumnWidth(column, theme.px(wide))
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _ask(self) -> None:
        sheet = ConfirmSheet(
            self.window(), self.tr("The report leaves the vault unencrypted"),
            self.tr("It holds words of the table as they stood there, perhaps names and numbers. "
                    "Anybody who finds the file can read them."),
            self.tr("Choose where…"),
        )  # fmt: skip
        sheet.agreed.connect(self._where)
        sheet.ask()

    def _where(self) -> None:
        target = choose(self, Want.TARGET, self.tr("Save the report"), self.tr("Import report") + ".xlsx")
        if target is not None:
            self.write(target)

    def write(self, target: Path) -> None:
        """Write the report as a spreadsheet."""
        from app.services.sheets.report import report

        names = self.tr("Imported"), self.tr("Cells that became no field")
        data = report(self._result, self._desk.language, names, self.left.heads())
        write_out(self._desk, target, data, "import report")
