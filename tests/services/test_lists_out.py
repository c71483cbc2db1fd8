"""Lists and registers out: real dates, no formula, nothing that is covered, and every program opens them."""

import csv
import io
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.documents.workbook import TableOut, as_book, as_commas
from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.types import TYPES
from app.records.values import Bilingual, Term
from app.services import recording, registers, sample
from app.services.lists import ListQuery, sortable
from app.services.lists_out import as_file, list_table, register_table
from tests.services.vaults import session_in
from tests.services.written import put
from tests.values import record

WICKED = ("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "=cmd|'/C calc'!A1", "正常")


def cells(body: bytes) -> list[list[Any]]:
    book = openpyxl.load_workbook(io.BytesIO(body))
    return [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]


def test_texts_are_texts_days_are_days_numbers_are_numbers() -> None:
    rows: list[list[Any]] = [[words, date(2024, 2, 29), 7, Decimal("2.5")] for words in WICKED]
    body = as_book([TableOut("表/一*", ["词", "日", "数", "值"], rows), TableOut("表一", ["x"], [])])
    book = openpyxl.load_workbook(io.BytesIO(body))
    assert book.sheetnames == ["表一", "表一 2"]
    found = [list(row) for row in book.worksheets[0].iter_rows(min_row=2)]
    assert [row[0].value for row in found] == list(WICKED)
    assert {row[0].data_type for row in found} == {"s"}
    assert {row[1].value for row in found} == {datetime(2024, 2, 29)}
    assert (found[0][2].value, found[0][3].value) == (7, 2.5)
    assert book.properties.creator in (None, "")
    assert as_book([TableOut("a", ["x"], [["y"]])]) == as_book([TableOut("a", ["x"], [["y"]])])


def test_commas_bear_a_mark_and_nothing_runs() -> None:
    body = as_commas(TableOut("t", ["词"], [[words] for words in WICKED]))
    assert body.startswith(b"\xef\xbb\xbf")
    found = [row[0] for row in csv.reader(io.StringIO(body.decode("utf-8-sig")))]
    assert all(words[0] not in "=+-@\t" for words in found)


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_every_type_goes_out_with_every_listed_field(language: str, tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        for type_ in TYPES:
            recording.save_all(session, [record(type_, f"{type_}/{number}") for number in range(2)])
        for type_ in TYPES:
            table = list_table(session, ListQuery(type_), language)
            rows = [list(row) for row in table.rows]
            assert len(table.columns) == 1 + len(sortable(type_))
            assert all(len(row) == len(table.columns) for row in rows), type_
            found = cells(as_book([TableOut("t", table.columns, rows)]))
            assert len(found) == 1 + len(rows)


def test_a_real_day_is_a_real_day(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        put(session, "act", start=from_edtf("2024-02-29"))
        put(session, "act", start=from_edtf("2024-02"))
        table = list_table(session, ListQuery("act"), "en")
        at = list(table.columns).index("Date or start")
        assert {row[at] for row in table.rows} == {date(2024, 2, 29), "February 2024"}


def test_what_is_covered_does_not_go_even_while_it_is_revealed(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        sample.load_sample(session, "zh_hans")
        hidden = {"minimum_level": Term(Level.NEED_TO_KNOW.code), "title": Bilingual("金丝雀", "canary")}
        secret = put(session, "case", **hidden)
        session.reveal(secret)
        for ending in (".xlsx", ".csv"):
            body = as_file(list_table(session, ListQuery("case"), "zh_hans"), ending)
            text = str(cells(body)) if ending == ".xlsx" else body.decode("utf-8-sig")
            assert "金丝雀" not in text
            assert "林若溪" in text
        for key in registers.offered(session):
            assert as_file(register_table(session, key, "zh_hans"), ".xlsx").startswith(b"PK")
        session.hide_names = True
        assert "林若溪" not in str(
            cells(as_file(list_table(session, ListQuery("person"), "zh_hans"), ".xlsx"))
        )
