"""What people hand over in an office: tables, names in a cell, words to look for, Word templates."""

import atexit
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from sqlcipher3 import dbapi2 as sqlite

from app.documents.blocks import Block, Document
from app.documents.form_word import form_word, shipped_template
from app.errors import AppError, Problem
from app.records.codec import leaves_of
from app.records.folding import fold, index_text, match, tokens
from app.services.session import Session
from app.services.sheets.importing import records_of
from app.services.sheets.layout import laid_out
from app.services.sheets.people_cell import people_in
from app.services.sheets.plan import planned
from app.services.sheets.table import Cell, of_text
from app.services.sheets.values import charges_in, read_date
from tests.services.vaults import session_in

TYPES = ("act", "person", "intervention", "evidence")
BLOCKS = (Block("text", "words"), Block("facts", rows=(("a", "b"),)))
DOCUMENT = Document("en", "Title", ("Office",), BLOCKS, ())


class FindingError(Exception):
    """A reader did what it must not."""


@cache
def _session() -> Session:
    """One empty vault for as long as the process runs: people of a table are looked up in it."""
    held = ExitStack()
    atexit.register(held.close)
    folder = held.enter_context(tempfile.TemporaryDirectory())
    return held.enter_context(session_in(Path(folder) / "vault"))


def sheet(data: bytes) -> None:
    """A table as text in any encoding, planned as each of some types; every row is a record or told."""
    table = of_text(data)
    for type_ in TYPES:
        layout = laid_out(table, type_)
        rows = {*layout.rows, *(at for at, _ in layout.skipped)}
        if rows != set(range(len(table.rows))):
            raise FindingError("a row is neither taken nor told")
        plan = planned(_session(), table, layout)
        values = [list(leaves_of(one).values()) for one in records_of(_session(), plan)]
        held = json.dumps(values, ensure_ascii=False)
        told = [words for line in plan.lines for _, words in line.unplaced]
        lost = [words for words in told if json.dumps(words, ensure_ascii=False)[1:-1] not in held]
        if lost:
            raise FindingError("what found no place stands in no note")


def names(data: bytes) -> None:
    """One cell of a table: people, charges, a day; and the same words looked for."""
    text = data.decode("utf-8", "replace")
    people_in(text)
    charges_in(text)
    read_date(Cell("text", text))
    if fold(fold(text)) != fold(text):
        raise FindingError("folding twice is not folding once")
    tokens(text)
    index = _index()
    index.execute("DELETE FROM found")
    index.execute("INSERT INTO found (words) VALUES (?)", (index_text(text),))
    sought = match(text)
    if sought:
        index.execute("SELECT count(*) FROM found WHERE found MATCH ?", (sought,)).fetchone()


@cache
def _index() -> "sqlite.Connection":
    database = sqlite.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE found USING fts5(words, tokenize='ascii')")
    return database


def template(data: bytes) -> None:
    """Marks that somebody put into the Word template: filled, or a mistake that says where."""
    text = "".join(one for one in data.decode("utf-8", "replace") if one.isprintable() or one == "\n")
    try:
        form_word([DOCUMENT], _word(text))
    except AppError as error:
        if error.problem not in (Problem.TEMPLATE_BROKEN, Problem.TEMPLATE_TOO_LARGE):
            raise FindingError(f"refused as {error.problem}") from error


@cache
def _parts() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(shipped_template())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _word(text: str) -> bytes:
    made, body = io.BytesIO(), _parts()["word/document.xml"].decode()
    start, end = body.index("<w:body>") + len("<w:body>"), body.rindex("<w:sectPr")
    paragraph = f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"
    parts = {**_parts(), "word/document.xml": (body[:start] + paragraph + body[end:]).encode()}
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


OFFICE: dict[str, Callable[[bytes], None]] = {one.__name__: one for one in (sheet, names, template)}
SEEDS: dict[str, list[bytes]] = {
    "sheet": [
        "姓名,日期,罪名,地点\n张三,2020-03-14,寻衅滋事,湖北武汉\n同上,去年底,,北京\n".encode("gb18030"),
        "﻿Name;Date;Charge\nLi Si, Wang Wu;3/4/2019;subversion\n".encode(),
        "證據,日期\n照片一張,民國110年5月1日\n".encode("big5"),
    ],
    "names": ["张三（2019年获释）律师、李四 Li Si；王五等人".encode(), b"Smith, John and Mary Roe",
              '"同上"'.encode(), "寻衅滋事罪、颠覆国家政权罪".encode(), b"NEAR(a b) OR c* -d \"e"],
    "template": [b"{{ title }}{% for one in documents %}{{ one.foot }}{% endfor %}",
                 b"{% if blocks and loop is undefined %}{{ blocks[0].text|upper }}{% else %}x{% endif %}",
                 b"{% for a in [1, 2] if a > 1 %}{{ loop.index + 1 }}{{ a|join(', ') }}{% endfor %}"],
}  # fmt: skip
