"""A month on paper: its weeks as a drawing, then its entries in order of days."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from app.gui.calendar.grid import MonthGrid
from app.gui.calendar.kinds import kind_word
from app.gui.printing.listing import Drawing, Line, Listing
from app.procedure import saying
from app.procedure.counting import Days
from app.services.casework.calendar import Item, Month, said

COLUMNS = (0.0, 0.3, 0.45)


def on_paper(
    grid: MonthGrid, month: Month, listed: Sequence[Item], heading: Sequence[str], language: str, *,
    named: bool,
) -> Listing:  # fmt: skip
    """The pages; without `named` each entry says its kind and the code of its case, as in a calendar file."""

    def worded(one: Item) -> Item:
        return replace(one, words=said(one, language, names=named), whose="")

    shown = grid.like(replace(month, items=tuple(worded(one) for one in month.items)))

    def draw(painter: QPainter, size: QSizeF) -> None:
        shown.resize(size.toSize())
        shown.paint_on(painter)

    lines = [_line(worded(one), language) for one in listed]
    return Listing(heading, Drawing(shown.sizeHint().height(), draw), lines, COLUMNS)


def _line(one: Item, language: str) -> Line:
    day = saying.days_briefly(Days(one.first, one.last), language)
    return Line((day, kind_word(one.kind), one.words), "ink2" if one.done else "ink")
