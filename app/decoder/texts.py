"""Words of text files in any Chinese encoding, of Word files and sheets; what is in an archive."""

import io
import json
import tarfile
import zipfile
from datetime import date, datetime
from itertools import islice
from typing import Any

import docx
import python_calamine

from app.decoder.channel import Pulled
from app.decoder.failing import Failed, Why

MOST = 8_000_000
"""Bytes of text that are given out at once."""
MOST_ENTRIES = 20_000
MOST_CELLS = 3_000_000
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
COMMON = frozenset(
    "的一是不了在人有我他這这個个中大來来上國国和說说時时要就出會会也你對对生能而子那得于於著着"
    "下自之年過过後后作里裡用道行所然家種种事成方多經经去法學学如都同現现當当沒没動动面起看定天"
    "分還还進进好小部其些主樣样理心本前開开但因只從从想實实日月"
)
"""Characters that make up a third of ordinary Chinese text; they tell one encoding from another."""


def plain(file: Pulled, _task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """The text of a file, and the encoding that it was read in."""
    data = file.read(MOST) or b""
    encoding = encoding_of(data)
    text = data.decode(encoding, "replace")
    return {"encoding": encoding, "cut": file.size > len(data)}, text.lstrip("\ufeff").encode()


def encoding_of(data: bytes) -> str:
    """UTF-8, UTF-16, GB18030 or Big5: by its mark, by being valid, else by the commonest characters."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return name
    for cut in range(4):  # the end of what was read may lie within a character
        try:
            data[: len(data) - cut].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return "utf-8"
    # UTF-8 too: one byte lost on the way must not turn a whole file into nonsense.
    return max(("gb18030", "big5hkscs", "utf-8"), key=lambda name: _likeness(data, name))


def _likeness(data: bytes, encoding: str) -> float:
    text = data[:200_000].decode(encoding, "replace")
    han = sum("\u3400" <= one <= "\u9fff" for one in text) or 1
    return sum(one in COMMON for one in text) / han - 4 * text.count("\ufffd") / (len(text) or 1)


def word(file: Pulled, _task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """The paragraphs and tables of a Word file in the order they stand."""
    document = docx.Document(io.BufferedReader(file))
    lines: list[str] = []
    for part in document.iter_inner_content():
        if isinstance(part, docx.table.Table):
            lines += ["\t".join(cell.text for cell in row.cells) for row in part.rows]
        else:
            lines.append(part.text)
    return {}, "\n".join(lines).encode()[:MOST]


def sheets(file: Pulled, _task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Every sheet as lines with tabs, under its name."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(file.read() or b""))
    lines: list[str] = []
    for name in book.sheet_names:
        lines.append(f"[{name}]")
        lines += ["\t".join(str(cell) for cell in row) for row in book.get_sheet_by_name(name).to_python()]
    return {"sheets": len(book.sheet_names)}, "\n".join(lines).encode()[:MOST]


def cells(file: Pulled, _task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Every sheet as typed cells, for an import: [name, merged ranges, rows of [kind, words]]."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(file.read() or b""))
    found, left = [], MOST_CELLS
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        rows = []
        for row in sheet.iter_rows() if sheet.height else ():
            left -= len(row)
            if left < 0:
                raise Failed(Why.LIMIT)
            rows.append([_cell(cell) for cell in row])
        merged = [[*first, *last] for first, last in sheet.merged_cell_ranges or ()]
        start = list(sheet.start or (0, 0))
        found.append([name, start, merged, rows])
    return {"sheets": len(found)}, json.dumps(found, ensure_ascii=False).encode()


def _cell(value: Any) -> list[str]:
    """A cell as its kind (`text`, `number`, `date`, `yes_no`) and its words; dates as ISO."""
    if isinstance(value, bool):
        return ["yes_no", "yes" if value else "no"]
    if isinstance(value, int | float):
        return ["number", str(int(value)) if float(value).is_integer() else repr(value)]
    if isinstance(value, datetime):
        return ["date", value.isoformat(" ") if value.time() else value.date().isoformat()]
    if isinstance(value, date):
        return ["date", value.isoformat()]
    return ["text", str(value)]


def archive(file: Pulled, _task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """What is in an archive: name, size, whether it is locked; nothing is unpacked."""
    stream = io.BufferedReader(file)
    if zipfile.is_zipfile(stream):
        with zipfile.ZipFile(stream) as packed:
            inside = packed.infolist()[:MOST_ENTRIES]
        return {"entries": [(_named(one), one.file_size, bool(one.flag_bits & 1)) for one in inside]}, b""
    stream.seek(0)
    try:
        with tarfile.open(fileobj=stream, mode="r:*") as rolled:
            listed = [(one.name, one.size, False) for one in islice(rolled, MOST_ENTRIES)]
    except tarfile.TarError:
        raise Failed(Why.UNKNOWN) from None
    return {"entries": listed}, b""


def _named(entry: zipfile.ZipInfo) -> str:
    """Names from Chinese Windows are GBK without saying so (flag bit 11 is off)."""
    if entry.flag_bits & 0x800:
        return entry.filename
    raw = entry.orig_filename.encode("cp437", "replace")
    return raw.decode(encoding_of(raw), "replace")
