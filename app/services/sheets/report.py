"""The report of an import as a spreadsheet: what was taken in, and every cell that became no field."""

from collections.abc import Sequence

from app.documents.workbook import TableOut, as_book
from app.records.words import type_word
from app.services.sheets.importing import Result


def report(result: Result, language: str, names: tuple[str, str], heads: Sequence[str]) -> bytes:
    """Two sheets of these names; `heads` say row, column and words in the language of the reader."""
    counted = [(type_word(language, type_, "plural"), count) for type_, count in result.counts.items()]
    taken, left = names
    return as_book([TableOut(taken, (taken, ""), counted), TableOut(left, heads, result.left)])
