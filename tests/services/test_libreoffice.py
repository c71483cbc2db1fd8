"""LibreOffice opens every document and every table that we write, and finds all of it there."""

import csv
import re
import shutil
import subprocess
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from app.disclosure.audience import Audience, AudienceKind
from app.disclosure.choices import Choices
from app.disclosure.cleared import clear
from app.documents.blocks import Document
from app.documents.composing import composed
from app.documents.form_word import form_word
from app.documents.forms import forms
from app.records.levels import Level
from app.records.types import TYPES
from app.services import recording
from app.services.lists import ListQuery
from app.services.lists_out import as_file, list_table, register_table
from app.services.registers import REGISTERS
from tests.documents.test_forms import HEAD, SCRIPTS
from tests.documents.worlds import TODAY, world
from tests.services.vaults import session_in
from tests.values import record

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed on this machine")


def converted(files: Iterable[Path], kind: str, folder: Path) -> dict[str, str]:
    """What LibreOffice reads in each file, by the name of the file."""
    out = folder / "out"
    subprocess.run(
        [str(OFFICE), "--headless", "--norestore", f"-env:UserInstallation=file://{folder / 'profile'}",
         "--convert-to", kind, "--outdir", str(out), *map(str, files)],
        check=True, capture_output=True, timeout=500,
    )  # fmt: skip
    return {path.stem: path.read_text(encoding="utf-8-sig") for path in out.iterdir()}


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def lines(document: Document) -> Iterable[str]:
    for block in document.blocks:
        for words in (block.text, *(cell for row in block.rows for cell in row)):
            yield from words.split("\n")


def test_every_form_opens_and_says_all_that_the_document_says(tmp_path: Path) -> None:
    cleared = clear(world(), Audience(AudienceKind.OURSELVES, Level.NEED_TO_KNOW), (), Choices(TODAY))
    documents = {
        f"{key}-{language}": composed(cleared, form, language, HEAD)
        for key, form in forms().items() for language in SCRIPTS
    }  # fmt: skip
    for name, document in documents.items():
        (tmp_path / f"{name}.docx").write_bytes(form_word([document]))
    both = [documents["wgad-zh_hans"], documents["wgad-en"]]
    (tmp_path / "parallel.docx").write_bytes(form_word(both, parallel=True))
    found = converted(sorted(tmp_path.glob("*.docx")), "txt:Text (encoded):UTF8", tmp_path)
    assert len(found) == len(documents) + 1
    for name, document in documents.items():
        said = squeezed(found[name])
        assert [line for line in lines(document) if squeezed(line) not in said] == [], name
    assert squeezed(both[0].title) in squeezed(found["parallel"])
    assert squeezed(both[1].title) in squeezed(found["parallel"])


def test_every_table_opens_with_every_cell(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        for type_ in TYPES:
            recording.save_all(session, [record(type_, f"office/{type_}/{at}") for at in range(2)])
        tables = {f"list_{type_}": list_table(session, ListQuery(type_), "zh_hans") for type_ in TYPES}
        tables |= {f"register_{key}": register_table(session, key, "en") for key in REGISTERS}
        rows = {name: [list(row) for row in table.rows] for name, table in tables.items()}
        for name, table in tables.items():
            table = type(table)(table.name, table.columns, rows[name])
            (tmp_path / f"{name}.xlsx").write_bytes(as_file(table, ".xlsx"))
    found = converted(sorted(tmp_path.glob("*.xlsx")), "csv:Text - txt - csv (StarCalc):44,34,76", tmp_path)
    assert len(found) == len(tables)
    for name, table in tables.items():
        read = list(csv.reader(found[name].splitlines(keepends=True)))
        assert read[0] == list(table.columns), name
        wanted = [[_as_shown(value) for value in row] for row in rows[name]]
        assert [[squeezed(cell) for cell in row] for row in read[1:]] == wanted, name


def _as_shown(value: object) -> str:
    """A cell as LibreOffice shows it."""
    return value.isoformat() if isinstance(value, date) else squeezed("" if value is None else str(value))
