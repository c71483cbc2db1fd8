"""A spreadsheet as typed cells: a book through the confined reader, a table of commas as text."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import AppError, Problem
from app.records.folding import fold
from app.services.decoding import asking
from app.services.session import Session
from app.services.sheets.labelled import entries_in

BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LARGEST = 64 * 2**20
MOST_CELLS = 3_000_000
LABELS = frozenset({"text", "文本"})
"""Labels that stand without a colon on the pages of UN actions."""
_COMMON = frozenset("的一是不了在人有中大来国和说时要出会年月日被案姓名地点来源备注罪律师警察拘留")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: `text`, `number`, `date` or `yes_no`, and its words; `merged` says that it fills a range."""

    kind: str
    words: str
    merged: bool = False


EMPTY = Cell("text", "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: rows of cells, all of one width; `first` is the number of the first row as people count."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    first: int = 1

    def cell(self, row: int, column: int) -> Cell:
        """A cell; an empty one beyond the edge."""
        line = self.rows[row]
        return line[column] if column < len(line) else EMPTY


class _Outside:
    """A file that is about to come in, for the confined reader."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def size(self, sha: str) -> int:  # noqa: ARG002 - there is one file
        return len(self._data)

    def read_at(self, sha: str, offset: int, size: int) -> bytes:  # noqa: ARG002
        return self._data[offset : offset + size]


def read(session: Session, path: Path) -> list[Sheet]:
    """The sheets of a file. Raises FILE_NOT_FOUND, FILE_TOO_LARGE_TO_SHOW, FILE_NOT_DECODED."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        raise AppError(Problem.FILE_NOT_FOUND) from None
    if len(data) > LARGEST:
        raise AppError(Problem.FILE_TOO_LARGE_TO_SHOW)
    return (
        of_book(session, data) if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")) else [of_text(data)]
    )


def of_book(session: Session, data: bytes) -> list[Sheet]:
    """The sheets of a book, read in a process of their own."""
    with session.decoder.open(_Outside(data), "", BOOK) as file:
        plain = asking.cells(file)
    try:
        return [_sheet(*one) for one in plain]
    except (TypeError, ValueError, IndexError, KeyError):
        raise AppError(Problem.FILE_NOT_DECODED) from None


def _sheet(name: str, start: Sequence[int], merged: Sequence[Sequence[int]], rows: Sequence[Any]) -> Sheet:
    top, left = int(start[0]), int(start[1])
    grid = [[*[EMPTY] * left, *(Cell(str(kind), str(words)) for kind, words in row)] for row in rows]
    for first_row, first_column, last_row, _last_column in merged:
        _fill(grid, first_row - top, first_column, last_row - top)
    wide = max(map(len, grid), default=0)
    padded = tuple((*row, *[EMPTY] * (wide - len(row))) for row in grid)
    return Sheet(str(name), padded, top + 1)


def _fill(grid: list[list[Cell]], top: int, left: int, bottom: int) -> None:
    """A cell that was merged over several rows says the same in each of them."""
    if not 0 <= top < len(grid) or left >= len(grid[top]):
        return
    words = grid[top][left]
    for row in grid[top + 1 : bottom + 1]:
        if left < len(row) and not row[left].words:
            row[left] = Cell(words.kind, words.words, merged=True)


def of_text(data: bytes) -> Sheet:
    """A table of commas, semicolons or tabs, in whatever Chinese encoding."""
    text = data.decode(encoding_of(data), "replace").lstrip("\ufeff").replace("\x00", "")
    mark = max(
        ",;\t", key=lambda one: min((line.count(one) for line in text.splitlines()[:5] if line), default=0)
    )
    if not _every_line_has(mark, text) and (entries := entries_in(text, LABELS)):
        return Sheet("", tuple(tuple(Cell("text", words) for words in row) for row in entries))
    mark = mark if mark in text else ","
    csv.field_size_limit(2**24)
    try:
        rows = [
            [Cell("text", words) for words in row]
            for row in csv.reader(io.StringIO(text, ""), delimiter=mark)
        ]
    except csv.Error:
        raise AppError(Problem.FILE_NOT_DECODED) from None
    wide = max(map(len, rows), default=0)
    if wide * len(rows) > MOST_CELLS:
        raise AppError(Problem.FILE_TOO_LARGE_TO_SHOW)
    return Sheet("", tuple((*row, *[EMPTY] * (wide - len(row))) for row in rows))


def _every_line_has(mark: str, text: str) -> bool:
    """Whether the first lines are those of a table."""
    return all(mark in line for line in text.splitlines()[:5] if line)


def encoding_of(data: bytes) -> str:
    """UTF-8, UTF-16, GB18030 or Big5: by its mark, by being valid, else by the commonest characters."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return name
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        # UTF-8 too: one byte lost on the way must not turn a whole file into nonsense.
        return max(("gb18030", "big5hkscs", "utf-8"), key=lambda name: _likeness(data, name))
    return "utf-8"


def _likeness(data: bytes, encoding: str) -> float:
    """How much a reading looks like Chinese: the share of common characters, less what could not be read."""
    text = fold(data[:200_000].decode(encoding, "replace"))
    han = sum("\u3400" <= one <= "\u9fff" for one in text) or 1
    return sum(one in _COMMON for one in text) / han - 4 * text.count("\ufffd") / (len(text) or 1)
