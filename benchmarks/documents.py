"""What an office waits for: a spreadsheet of 50,000 rows, a report of 200 pages, 500 merged letters."""

import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from secrets import token_bytes
from typing import Any

import python_calamine
import xlsxwriter
from sqlcipher3 import dbapi2 as sqlite

from app.crypto.argon import FLOOR
from app.records.codec import identified, new_row_id
from app.records.dates import from_edtf
from app.records.declare import Record
from app.records.types.person import PersonNames
from app.records.types.publication import PublicationAddressees, PublicationCases, PublicationSections
from app.records.values import Bilingual, Link, Term
from app.services import opening, recording
from app.services.publishing import making
from app.services.publishing.work import begun
from app.services.session import Session
from app.services.sheets.importing import take_in
from app.services.sheets.layout import laid_out
from app.services.sheets.plan import planned
from app.services.sheets.table import read
from benchmarks.figure import Figure

MOST_RATIO, REPORT_SECONDS, LETTERS_SECONDS = 4.0, 20.0, 30.0
PAGES, LETTERS = 200, 500
_HEADS = ("序号", "姓名", "日期", "经过", "地点", "罪名", "备注")
_SURNAMES, _GIVEN = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂"
_TOLD = ("刑事拘留", "取保候审", "开庭", "被带走", "律师会见被拒", "行政拘留十日")
_PLACES = ("北京市朝阳区", "四川省成都市", "广东深圳", "上海")
_CHARGES = ("寻衅滋事", "煽颠", "", "颠覆国家政权")
_OPEN = Term("public")
_PROSE = "办案机关未说明理由，家属多次申请会见未获答复，律师提交的意见书没有回音，当事人的健康状况令人担忧。"


def run(rows: int = 50_000) -> list[Figure]:
    """All three, each in a vault of its own."""
    return [_imported(rows), *_published()]


# --- a spreadsheet --------------------------------------------------------------------------------------


def _imported(rows: int) -> Figure:
    """From the file to the last commit, against reading the same file and inserting its rows as they are."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder / "rows.xlsx", rows)
        plain = _raw(folder / "rows.xlsx", folder / "raw.db")
        session, _ = opening.create(folder / "vault", "one two three four", "office", cost=FLOOR)
        begun_at = time.perf_counter()
        [sheet] = read(session, folder / "rows.xlsx")
        result = take_in(session, planned(session, sheet, laid_out(sheet, "act")))
        spent = time.perf_counter() - begun_at
        assert result.counts["act"] == rows, "every row is told of"
        opening.lock(session)
    made = sum(result.counts.values())
    return Figure(f"import of {rows:,} rows ({made:,} records)", spent, "s", "read and inserted raw", plain,
                  f"at most {MOST_RATIO:g} times that", spent <= MOST_RATIO * plain)  # fmt: skip


def _write(path: Path, rows: int) -> None:
    draw = random.Random(3)
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("notes")
    for at, cells in enumerate((_HEADS, *(_row(draw, number) for number in range(1, rows + 1)))):
        for column, words in enumerate(cells):
            sheet.write(at, column, words)
    book.close()


def _row(draw: random.Random, number: int) -> tuple[object, ...]:
    people = range(1 + (number % 3 == 0))
    names = ["".join((draw.choice(_SURNAMES), *draw.choices(_GIVEN, k=2))) for _ in people]
    day = f"2019-{draw.randrange(1, 13):02d}-{draw.randrange(1, 29):02d}"
    return (number, "、".join(names), day, draw.choice(_TOLD), draw.choice(_PLACES), draw.choice(_CHARGES),
            f"随手写的备注{number}")  # fmt: skip


def _raw(path: Path, database: Path) -> float:
    """Seconds to read the file with calamine and to insert its rows into an encrypted table."""
    db = sqlite.connect(str(database), isolation_level=None)
    db.set_key(bytearray(token_bytes(48).hex().encode()))
    for pragma in ("secure_delete=ON", "journal_mode=WAL", "synchronous=FULL"):
        db.execute("PRAGMA " + pragma)
    db.execute("CREATE TABLE row (key INTEGER PRIMARY KEY, a, b, c, d, e, f, g)")
    begun_at = time.perf_counter()
    cells = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    db.execute("BEGIN")
    db.executemany("INSERT INTO row (a, b, c, d, e, f, g) VALUES (?,?,?,?,?,?,?)", cells)
    db.execute("COMMIT")
    spent = time.perf_counter() - begun_at
    db.close()
    return spent


# --- documents ------------------------------------------------------------------------------------------


def _published() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        session, _ = opening.create(Path(name) / "vault", "one two three four", "office", cost=FLOOR)
        cases = _cases(session, 120)
        report = _publication(session, "annual_report", cases, sections=_sections())
        spent, pages = _pdf(session, report)
        yield Figure(f"annual report, {pages} pages (at least {PAGES})", spent, "s", "", 0.0,
                     f"at most {REPORT_SECONDS:g} s", pages >= PAGES and spent <= REPORT_SECONDS)  # fmt: skip
        letter = _publication(session, "joint_letter", cases[:3], addressees=_addressees(session))
        spent, pages = _pdf(session, letter)
        met = pages >= LETTERS and spent <= LETTERS_SECONDS
        yield Figure(f"{LETTERS} merged letters, {pages} pages", spent, "s", "", 0.0,
                     f"at most {LETTERS_SECONDS:g} s", met)  # fmt: skip
        opening.lock(session)


def _pdf(session: Session, publication: Any) -> tuple[float, int]:
    """Seconds from the records to the finished PDF, through the gate, and its pages."""
    import pypdfium2

    work = replace(begun(publication), languages=("zh_hans",))
    begun_at = time.perf_counter()
    body = making.as_pdf(making.made(session, publication, work), work)
    return time.perf_counter() - begun_at, len(pypdfium2.PdfDocument(body))


def _cases(session: Session, count: int) -> list[str]:
    made: list[Record] = []
    ids: list[str] = []
    for number in range(count):
        blank: Any = recording.blank(session, "case")
        case = identified(replace(
            blank, title=Bilingual(f"甲{number}案", f"Case {number}"), public_summary=Bilingual(_PROSE * 3),
            minimum_level=_OPEN,
        ))  # fmt: skip
        made.append(case)
        ids.append(case.id)
        for at in range(5):
            act: Any = recording.blank(session, "act")
            made.append(replace(
                act, cases=(Link(case.id),), type=Term("measure:criminal_detention"),
                headline=Bilingual(f"第{at + 1}次"), description=Bilingual(_PROSE * 2),
                minimum_level=_OPEN, start=from_edtf(f"2025-{at + 1:02d}-{1 + number % 28:02d}"),
            ))  # fmt: skip
    recording.save_all(session, made)
    return ids


def _sections() -> tuple[PublicationSections, ...]:
    text = Bilingual("\n".join([_PROSE * 4] * 10))
    return tuple(
        PublicationSections(row_id=new_row_id(), number=f"{at}.", heading=Bilingual(f"第{at}章"), text=text)
        for at in range(1, 181)
    )


def _addressees(session: Session) -> tuple[PublicationAddressees, ...]:
    rows = []
    for at in range(LETTERS):
        blank: Any = recording.blank(session, "person")
        names = (PersonNames(row_id=new_row_id(), kind=Term("legal"), hans=f"某国{at}", latin=f"State {at}"),)
        person = identified(replace(blank, kind=Term("state"), names=names, minimum_level=_OPEN))
        recording.save(session, person)
        rows.append(PublicationAddressees(
            row_id=new_row_id(), target=Link(person.id), office=Bilingual(f"某国常驻代表团{at}"),
        ))  # fmt: skip
    return tuple(rows)


def _publication(session: Session, kind: str, cases: list[str], **values: object) -> Record:
    blank: Any = recording.blank(session, "publication")
    rows = tuple(PublicationCases(row_id=new_row_id(), target=Link(id_)) for id_ in cases)
    made = replace(
        blank, kind=Term(kind), title=Bilingual("二〇二五年的处境", "The year 2025"), cases=rows,
        context=Bilingual(_PROSE * 6), date=from_edtf("2026-01-31"), audience=Term("partner"), **values,
    )  # fmt: skip
    return recording.save(session, identified(made))
