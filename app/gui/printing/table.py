"""A table on paper: every cell whole, as many pages as it takes, its head on the first."""

import html
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

from app.gui import theme
from app.gui.printing.pages import Text

if TYPE_CHECKING:
    from app.services.lists_out import TableOut, Value

WIDE = 4
"""A table of more columns lies on its side."""
MOST = 3_000
"""Rows that are set: some hundred pages."""


def table_pages(table: "TableOut", heading: str, remark: str) -> Text:
    """The pages; `remark` stands under the heading: the day, and what is left out."""
    rows = list(table.rows)
    columns = [at for at in range(len(table.columns)) if any(at < len(row) and row[at] for row in rows)]
    head = "".join(f"<th>{html.escape(table.columns[at])}</th>" for at in columns)
    body = "".join(f"<tr>{_cells(row, columns)}</tr>" for row in rows[:MOST])
    if len(rows) > MOST:
        remark += f" · 1–{MOST:,} / {len(rows):,}"
    document = QTextDocument()
    document.setDefaultFont(theme.font("caption"))
    document.setDefaultStyleSheet("th { text-align: left } th, td { padding: 3px } h2, p { margin: 2px }")
    document.setHtml(
        f"<h2>{html.escape(heading)}</h2><p>{html.escape(remark)}</p>"
        f'<table width="100%" border="1" cellspacing="0" style="border-collapse: collapse">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )
    pages = Text(document)
    pages.landscape = len(columns) > WIDE
    return pages


def _cells(row: "Sequence[Value]", columns: Sequence[int]) -> str:
    return "".join(f"<td>{_words(row[at]) if at < len(row) else ''}</td>" for at in columns)


def _words(value: "Value") -> str:
    words = value.isoformat() if isinstance(value, date) else "" if value is None else str(value)
    return html.escape(words).replace("\n", "<br>")
