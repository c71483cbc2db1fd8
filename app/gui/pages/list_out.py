"""A list out of the vault: as a table for people, as CSV for another system, or on paper."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from app.gui import icons
from app.gui.desk import Desk
from app.gui.printing.offering import offer, preview
from app.gui.printing.table import table_pages
from app.gui.writing_out import ask_for_table, write_out
from app.procedure.saying import day_words
from app.records.words import type_word

if TYPE_CHECKING:
    from app.gui.counting.count_sheet import CountSheet
    from app.services.lists import ListQuery
    from app.services.lists_out import TableOut


class ListOut(QObject):
    """What the list shows now, as far as it may leave."""

    def __init__(
        self, desk: Desk, type_: str, query: "Callable[[], ListQuery]", columns: Callable[[], list[str]],
        page: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._desk, self._type, self._query, self._page = desk, type_, query, page
        self._columns = columns

    def drop(self, button: QWidget) -> None:
        """Show the ways under a button."""
        from app.services.foreign_tables import SYSTEMS

        menu = QMenu(self._page)
        menu.addAction(self.tr("A table…"), partial(ask_for_table, self._page, self._type, self.write_table))
        for system, (only, _) in SYSTEMS.items():
            if only in ("", self._type):
                name, write = f"{self._type}-{system.lower()}", partial(self.write_foreign, system)
                words = self.tr("CSV for {system}…").format(system=system)
                menu.addAction(words, partial(ask_for_table, self._page, name, write, "csv"))
        paper = lambda: offer(self._page.window(), lambda _named: self.print_table())  # noqa: E731
        menu.addAction(icons.icon("printer"), self.tr("Print…"), paper)
        if "information" in self._desk.session.types:
            menu.addSeparator()
            menu.addAction(self.tr("Keep as figures…"), self.keep_figures)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def keep_figures(self) -> "CountSheet":
        """Count what the list shows, and offer to keep the numbers."""
        from app.gui.counting.count_sheet import CountSheet

        sheet = CountSheet(self._page.window(), self._desk, self._query())
        sheet.open_sheet(sheet.by)
        return sheet

    def write_table(self, target: Path) -> None:
        """Write it: `.xlsx`, or commas for every other ending."""
        from app.services.lists_out import as_file, list_table

        session, query, language = self._desk.session, self._query(), self._desk.language

        def work() -> tuple[bytes, list[str]]:
            table = list_table(session, query, language)
            return as_file(table, target.suffix), table.records

        self._desk.ask(self._page, work, partial(self._put, target), "list out")

    def write_foreign(self, system: str, target: Path) -> None:
        """Write it as another system's importer takes it."""
        from app.services.foreign_tables import SYSTEMS
        from app.services.lists_out import shown_ids

        session, query, (_, made) = self._desk.session, self._query(), SYSTEMS[system]
        work = lambda: (made(session, query), shown_ids(session, query))  # noqa: E731
        self._desk.ask(self._page, work, partial(self._put, target), "list out")

    def _put(self, target: Path, told: tuple[bytes, list[str]]) -> None:
        write_out(self._desk, target, told[0], f"list/{self._type}", told[1])

    def print_table(self) -> None:
        """Show it on paper: no more columns than the screen has, so that words are not broken."""
        from app.services.lists_out import drawn, list_table, on_screen

        session, query, language = self._desk.session, self._query(), self._desk.language
        title = type_word(language, self._type, "plural")
        fields = on_screen(self._type, self._columns())

        def show(table: "TableOut") -> None:
            remark = day_words(session.today(), language)
            pages, what = table_pages(table, title, remark), f"list/{self._type}"
            preview(self._desk, self._page.window(), title, pages, what, table.records)

        work = lambda: drawn(list_table(session, query, language, fields))  # noqa: E731
        self._desk.ask(self._page, work, show, "on paper")
