"""One register: what it adds up to, chips to narrow it, and its lines; a line opens with Enter or a click."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button
from app.gui.components.empty_state import EmptyState
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.table import Table
from app.gui.desk import Desk
from app.gui.printing.offering import offer, preview
from app.gui.printing.table import table_pages
from app.gui.registers.lines import Lines
from app.gui.writing_out import ask_for_table, write_out
from app.procedure.saying import day_words

if TYPE_CHECKING:
    from app.gui.counting.again_sheet import AgainSheet
    from app.services.lists_out import TableOut
    from app.services.registers import Register

WIDEST = 300
NARROWEST = 96


class RegisterTable(Table):
    """Enter opens the line that one stands on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class RegisterPane(QWidget):
    """Of everything, or (`show_record`) of one case."""

    def __init__(self, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from app.services.registers import heading

        self._desk, self._key, self._of = desk, key, ""
        self.told: Register | None = None
        self._title, self._remark = heading(key, desk.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addLayout(self._head())
        self._sums = Label("", "label", "ink2", wrap=True)
        column.addWidget(self._sums)
        self._cut = Banner("", "amber")
        self._cut.hide()
        column.addWidget(self._cut)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table())
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(EmptyState("table-2", self.tr("Nothing here yet"), self._remark))
        inner.addStretch(1)
        self._stack.addWidget(empty)
        column.addWidget(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(self._title, "title"))
        words.addWidget(Label(self._remark, "caption", "ink2", wrap=True))
        row.addLayout(words, 1)
        self.groups = QComboBox()
        self.groups.setAccessibleName(self.tr("Show only"))
        self.groups.setMinimumWidth(theme.px(170))
        self.groups.currentIndexChanged.connect(lambda _at: self._narrow())
        row.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignTop)
        if self._key == "figures":
            again = Button(self.tr("Count again…"), icon="refresh-cw")
            again.clicked.connect(lambda _on=False: self.count_again())
            row.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        self._out = Button(self.tr("Save as a table…"), icon="download")
        self._out.clicked.connect(lambda _on=False: ask_for_table(self, self._key, self.write))
        row.addWidget(self._out, 0, Qt.AlignmentFlag.AlignTop)
        self._paper = IconButton("printer", self.tr("Print…"), framed=True)
        self._paper.clicked.connect(lambda: offer(self.window(), lambda _named: self.print_register()))
        row.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _table(self) -> Table:
        self.lines = Lines(self)
        self.table = RegisterTable(self._title)
        self.table.setModel(self.lines)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        return self.table

    # --- what is shown ------------------------------------------------------------------------------

    def show_record(self, id_: str) -> None:
        """Ask for the register of a record."""
        self._of = id_
        self.refresh()

    def refresh(self) -> None:
        """Ask for the register as it stands now."""
        from app.services.registers import register

        session, key, language, of = self._desk.session, self._key, self._desk.language, self._of
        self._desk.ask(self, lambda: register(session, key, language, of), self._show, f"register {key}")

    def _show(self, told: "Register") -> None:
        chosen = self.groups.currentData() or ""
        self.told = told
        self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(self.tr("All: {n}").format(n=len(told.entries)), "")
        for group in told.groups:
            count = sum(entry.group == group for entry in told.entries)
            self.groups.addItem(f"{group}  {count}", group)
        self.groups.setCurrentIndex(max(0, self.groups.findData(chosen)))
        self.groups.blockSignals(False)
        self.groups.setVisible(len(told.groups) > 1)
        between = "：" if theme.look().chinese else ": "
        self._sums.setText("　".join(f"{words}{between}{value}" for words, value in told.sums))
        self._sums.setVisible(bool(told.sums))
        self._cut.set_text(self.tr("There is more on record: only the newest are shown and added up."))
        self._cut.setVisible(told.cut)
        self._stack.setCurrentIndex(0 if told.entries else 1)
        self._out.setVisible(bool(told.entries))
        self._paper.setVisible(bool(told.entries))
        self._narrow()

    def _narrow(self) -> None:
        if self.told is None:
            return
        group = self.groups.currentData() or ""
        entries = [one for one in self.told.entries if not group or one.group == group]
        head = self.table.horizontalHeader()
        self.lines.show_lines(self.told.columns, entries)
        if head.sortIndicatorSection() >= 0:
            self.lines.sort(head.sortIndicatorSection(), head.sortIndicatorOrder())
        self.table.resizeColumnsToContents()
        for section in range(head.count()):
            empty = all(
                not entry.cells[section : section + 1] or not entry.cells[section] for entry in entries
            )
            self.table.setColumnHidden(section, section > 0 and empty)
            wide = min(theme.px(WIDEST), max(theme.px(NARROWEST), head.sectionSize(section) + theme.px(24)))
            head.resizeSection(section, wide)

    def _open(self, index: QModelIndex) -> None:
        entry = self.lines.entry(index.row())
        if entry is not None:
            self._desk.open(entry.id, entry.type)

    def count_again(self) -> "AgainSheet":
        """Count every figure again that was counted here."""
        from app.gui.counting.again_sheet import AgainSheet

        sheet = AgainSheet(self.window(), self._desk)
        sheet.open_sheet(sheet.button)
        return sheet

    # --- writing it out -----------------------------------------------------------------------------

    def write(self, path: Path) -> None:
        """Write the register as it may leave to a file."""
        from app.services.lists_out import as_file, register_table

        session, key, language, of = self._desk.session, self._key, self._desk.language, self._of

        def work() -> tuple[bytes, list[str]]:
            table = register_table(session, key, language, of)
            return as_file(table, path.suffix), table.records

        def put(told: tuple[bytes, list[str]]) -> None:
            write_out(self._desk, path, told[0], f"register/{key}", told[1])

        self._desk.ask(self, work, put, "register out")

    def print_register(self) -> None:
        """Show the register as it may leave on paper."""
        from app.services.lists_out import drawn, register_table

        session, key, language, of = self._desk.session, self._key, self._desk.language, self._of

        def show(table: "TableOut") -> None:
            remark = day_words(session.today(), language)
            pages = table_pages(table, self._title, remark)
            preview(self._desk, self.window(), self._title, pages, f"register/{key}", table.records)

        work = lambda: drawn(register_table(session, key, language, of))  # noqa: E731
        self._desk.ask(self, work, show, "register on paper")
