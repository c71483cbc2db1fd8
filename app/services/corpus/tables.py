"""The CSV files of a corpus, row by row; what cannot be read is named by file, line and column."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import AppError, Problem
from app.records import vocabularies
from app.records.dates import from_edtf

LARGEST = 64 << 20
"""Bytes of the largest file that is read."""

NOT_KNOWN = "XXXX"
"""The EDTF of a date of which only words are told."""

COLUMNS = {
    "persons": (
        "person_id,name_latin,name_zh,name_zh_source,aliases,kind,sex,roles,occupation,province,ethnicity,"
        "nationality,source_file,note"
    ),
    "cases": (
        "case_id,title_en,title_zh,primary_person_id,other_person_ids,status_list,status,status_as_of_edtf,"
        "charges,charge_text,province,opened_date_edtf,summary_en,summary_zh,topics,sensitivity,source_file"
    ),
    "events": (
        "event_id,case_id,person_ids,date_edtf,date_text,date_basis,type_list,type_code,place,actor,"
        "description_en,description_zh,source_file"
    ),
    "un_actions": (
        "un_id,register_order,date_edtf,adopted_edtf,published_edtf,date_text,mechanism,mechanism_text,"
        "mandate_count,expert_count,action_type,action_text,addressees,issues,persons,persons_unlisted,cases,"
        "symbol,languages,text_field,response_type,response_date_edtf,response_lag_days,response_languages,"
        "response_pages,response_annexes,response_text,related_sources,summary_en,summary_zh,source_file"
    ),
    "links": "link_id,from_type,from_id,relation,role,to_type,to_id,to_name,detail,source_file",
}
"""The columns that each file must have; others may follow, and their cells go into the remarks."""


@dataclass
class CsvRow:
    """One row of a file; it knows which of its cells found a field."""

    file: str
    line: int
    cells: dict[str, str]
    used: set[str] = field(default_factory=set)

    def take(self, column: str) -> str:
        """A cell, which thereby has found its place."""
        self.used.add(column)
        return self.cells[column]

    def many(self, column: str) -> list[str]:
        """The values of a cell that holds several."""
        return [part.strip() for part in self.take(column).split(";") if part.strip()]

    def term(self, column: str, vocabulary: str) -> str:
        """The code in a cell, if the list knows it."""
        return self._known(column, self.take(column), vocabulary)

    def terms(self, column: str, vocabulary: str) -> list[str]:
        """The codes in a cell."""
        return [self._known(column, code, vocabulary) for code in self.many(column)]

    def _known(self, column: str, code: str, vocabulary: str) -> str:
        if code and code not in vocabularies.terms(vocabulary):
            raise self.wrong(column)
        return code

    def label(self, column: str, text: str, vocabulary: str) -> str:
        """The code of an English word of a list."""
        for code, entry in vocabularies.terms(vocabulary).items():
            if entry.en == text:
                return code
        raise self.wrong(column)

    def province(self) -> str:
        """The six-digit code of the two-digit one in the column `province`."""
        code = self.take("province")
        return self._known("province", f"{code}0000", "provinces") if code else ""

    def date(self, column: str, words: str = "") -> dict[str, str]:
        """The EDTF in a cell, with the words that stand for it."""
        edtf = self.take(column)
        try:
            from_edtf(edtf)
        except AppError:
            raise self.wrong(column) from None
        return {"edtf": edtf or NOT_KNOWN, "words": words} if edtf or words else {}

    def whole(self, column: str) -> int | None:
        """The whole number in a cell."""
        text = self.take(column)
        if text and not text.isdecimal():
            raise self.wrong(column)
        return int(text) if text else None

    def pair(self, zh: str, en: str) -> dict[str, str]:
        """A bilingual text from two cells."""
        return {"zh": self.take(zh), "en": self.take(en)}

    def rest(self) -> list[str]:
        """What has found no field, a line for each cell."""
        return [f"{name}: {cell}" for name, cell in self.cells.items() if cell and name not in self.used]

    def wrong(self, column: str) -> AppError:
        """The error that says where the cell stands."""
        return not_understood(self.file, self.line, column)


def not_understood(file: str, line: int, column: str) -> AppError:
    """A corpus cannot be read at this place."""
    return AppError(Problem.CORPUS_NOT_UNDERSTOOD, file=file, line=line, column=column)


def read_table(folder: Path, name: str) -> list[CsvRow]:
    """The rows of a file, none if there is no such file. Raises CORPUS_NOT_UNDERSTOOD."""
    path = folder / f"{name}.csv"
    if not path.is_file():
        return []
    if path.stat().st_size > LARGEST:
        raise not_understood(path.name, 1, "-")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise not_understood(path.name, line, "-") from None
    return _rows(path.name, text, COLUMNS[name].split(","))


def _rows(file: str, text: str, columns: Sequence[str]) -> list[CsvRow]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[CsvRow] = []
    try:
        header = [cell.strip() for cell in next(reader, [])]
        _check_header(file, header, columns)
        for cells in reader:
            if len(cells) != len(header):
                raise not_understood(file, reader.line_num, header[min(len(cells), len(header) - 1)])
            values = (cell.strip() for cell in cells)
            rows.append(CsvRow(file, reader.line_num, dict(zip(header, values, strict=True))))
    except csv.Error:
        raise not_understood(file, reader.line_num, "-") from None
    _check_ids(rows, columns[0])
    return rows


def _check_header(file: str, header: Sequence[str], columns: Sequence[str]) -> None:
    missing = next((name for name in columns if name not in header), None)
    twice = next((name for index, name in enumerate(header) if name in header[:index]), None)
    if missing or twice:
        raise not_understood(file, 1, missing or twice or "-")


def _check_ids(rows: Sequence[CsvRow], column: str) -> None:
    seen: set[str] = set()
    for row in rows:
        if not row.cells[column] or row.cells[column] in seen:
            raise row.wrong(column)
        seen.add(row.cells[column])
