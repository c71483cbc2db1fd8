"""Tables as a spreadsheet or as commas: real dates and numbers, and no cell that a program would run."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.documents.open_data import harmless

Value = str | int | Decimal | date | None
_LONGEST = 32_767
"""Characters that a cell of a spreadsheet can hold."""
_NAME = 31
_FORBIDDEN = str.maketrans("", "", "[]:*?/\\'")


@dataclass(frozen=True)
class TableOut:
    """One sheet: its name, the heads of its columns, its rows; the records in them, once they are read."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Value]]
    records: list[str] = field(default_factory=list)


def as_book(tables: Iterable[TableOut]) -> bytes:
    """An .xlsx in memory, without author or time; texts are texts, whatever sign they begin with."""
    import xlsxwriter  # only those who write a book load it

    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"author": "", "created": datetime(1980, 1, 1)})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
    used: set[str] = set()
    for table in tables:
        sheet = book.add_worksheet(_name(table.name, used))
        sheet.freeze_panes(1, 0)
        for column, words in enumerate(table.columns):
            sheet.write_string(0, column, words, head)
        sheet.set_column(0, max(0, len(table.columns) - 1), 22)
        for number, row in enumerate(table.rows, 1):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(number, column, datetime(value.year, value.month, value.day), day)
                elif isinstance(value, int | Decimal) and not isinstance(value, bool):
                    sheet.write_number(number, column, value, text)
                elif value:
                    sheet.write_string(number, column, str(value)[:_LONGEST], text)
    book.close()
    return out.getvalue()


def _name(wanted: str, used: set[str]) -> str:
    """A name that a book takes: short, without its signs, and not twice."""
    base = wanted.translate(_FORBIDDEN)[:_NAME] or "1"
    name, number = base, 1
    while name.lower() in used:
        number += 1
        name = f"{base[: _NAME - 4]} {number}"
    used.add(name.lower())
    return name


def as_commas(table: TableOut) -> bytes:
    """CSV, UTF-8 with a mark; a cell that a spreadsheet would run is made harmless."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([harmless(words) for words in table.columns])
    for row in table.rows:
        writer.writerow([_plain(value) for value in row])
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def _plain(value: Value) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else harmless(str(value))
