"""What each row and column of a sheet is: titles, headers, blanks, totals; which column holds what."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from app import resources
from app.records.declare import BILINGUAL, ROWS, FieldDeclaration
from app.records.folding import fold
from app.records.types import TYPES
from app.records.words import word
from app.services.sheets.table import Sheet

SCRIPTS = ("zh_hans", "zh_hant", "en")
PEOPLE, DATE, EVENT, PLACE, CHARGE, SOURCE, NOTE, SYMBOL, IGNORED, KEPT = (
    "people", "date", "event", "place", "charge", "source", "note", "symbol", "ignored", "kept",
)  # fmt: skip
ROLES = (PEOPLE, DATE, EVENT, PLACE, CHARGE, SOURCE, NOTE, SYMBOL, IGNORED)
"""What a column of a list of events can be; a field of a type is written `field:name`, one side of a text in
two languages `field:name/zh`, a column of its rows `field:name/column`."""
FIELD = "field:"
EVENTS = "act"
"""The type whose rows are read as a list of what happened to whom."""
SIDES = {"zh": ("中文", "zh", "chinese", "cn"), "en": ("英文", "en", "english")}
_LOOKED_AT = 12
"""Rows in which a header is looked for."""
_TOTAL = re.compile(r"(?:合计|总计|小计|total|sum|subtotal)(?:[^a-z].*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Layout:
    """The header row (index), the role of each column, and the rows (indexes) that hold data."""

    header: int
    roles: tuple[str, ...]
    rows: tuple[int, ...]
    skipped: tuple[tuple[int, str], ...]
    """Rows that hold none, and why: `title`, `blank`, `header`, `total`."""
    type: str = EVENTS
    """What each row becomes: something that happened, or one record of the type."""


def laid_out(sheet: Sheet, type_: str, known: dict[str, str] | None = None) -> Layout:
    """The layout of a sheet for records of a type; `known` roles by the folded words of their header."""
    words = _words_of(type_)
    scored = [
        (sum(bool(_role(cell.words, words, known)) for cell in row), -at)
        for at, row in enumerate(sheet.rows[:_LOOKED_AT])
    ]
    best, at = max(scored, default=(0, 0))
    header = -at if best >= 1 else -1
    wide = len(sheet.rows[0]) if sheet.rows else 0
    roles = _roles(sheet, header, words, known) if header >= 0 else (KEPT,) * wide
    rows, skipped = _sorted(sheet, header)
    return Layout(header, roles, tuple(rows), tuple(skipped), type_)


def likeliest(sheet: Sheet) -> str:
    """The type whose fields the headers name most of; events where none is clearly ahead."""
    named = {type_: _named(sheet, type_) for type_ in TYPES}
    best = max(named, key=lambda type_: named[type_])
    return best if named[best] > named[EVENTS] else EVENTS


def _named(sheet: Sheet, type_: str) -> int:
    known = laid_out(sheet, type_).roles
    return sum(role not in (KEPT, IGNORED) for role in known)


def _roles(sheet: Sheet, header: int, words: dict[str, str], known: dict[str, str] | None) -> tuple[str, ...]:
    """A role for each column; the second column of one role is kept as a note, nothing is lost."""
    found: list[str] = []
    for cell in sheet.rows[header]:
        role = _role(cell.words, words, known) or KEPT
        found.append(KEPT if role in found and role not in (NOTE, IGNORED, KEPT) else role)
    return tuple(found)


def header_key(text: str) -> str:
    """The words of a header as they are remembered: folded, without spaces and signs."""
    return re.sub(r"[\s\-_/·:：（）()【】\[\].,，、*#]+", "", fold(text))


def _role(text: str, words: dict[str, str], known: dict[str, str] | None) -> str:
    if not text.strip():
        return ""
    key = header_key(text)
    if known and key in known:
        return known[key]
    if key in words:
        return words[key]
    parts = [
        header_key(part)
        for part in re.split(
            r"[\s/（()）\n]+|(?<=[\u4e00-\u9fff])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u4e00-\u9fff])", text
        )
        if part
    ]
    return next((words[part] for part in parts if part in words), "")


@cache
def _words_of(type_: str) -> dict[str, str]:
    """Header words to roles: the fields' labels in three scripts, and what people write above columns."""
    found: dict[str, str] = {}
    for script in SCRIPTS:
        for name, declaration in TYPES[type_].fields.items():
            found.setdefault(header_key(word(script, type_, name)), FIELD + name)
            if declaration.kind in BILINGUAL:
                _sides(found, word(script, type_, name), FIELD + name)
    for script in SCRIPTS:
        for declaration in TYPES[type_].fields.values():
            _parts(found, script, type_, declaration)
    if (title := TYPES[type_].fields.get("title")) and title.kind in BILINGUAL:
        for label in ("标题", "標題", "title"):
            found.setdefault(header_key(label), FIELD + "title")
            _sides(found, label, FIELD + "title")
    listed = tomllib.loads(resources.text("sheets", "headers.toml")).get(type_, {})
    found.update({header_key(text): role for role, texts in listed.items() for text in texts})
    found.pop("", None)
    return found


def _sides(found: dict[str, str], label: str, role: str) -> None:
    """The headers of one side of a text in two languages: 标题（英文）, Title (Chinese), title_en."""
    for side, said in SIDES.items():
        for words in said:
            found.setdefault(header_key(f"{label}{words}"), f"{role}/{side}")
            found.setdefault(header_key(f"{words}{label}"), f"{role}/{side}")


def _parts(found: dict[str, str], script: str, type_: str, declaration: FieldDeclaration) -> None:
    """The headers of columns of rows, behind the label of their field, and the names of fields themselves."""
    name = declaration.name
    found.setdefault(header_key(name), FIELD + name)
    if declaration.kind in BILINGUAL:
        _sides(found, name, FIELD + name)
    for column in declaration.columns if declaration.kind in ROWS else ():
        role, label = f"{FIELD}{name}/{column}", word(script, type_, name)
        found.setdefault(header_key(f"{label}{word(script, type_, name, column)}"), role)
        found.setdefault(header_key(f"{name}{column}"), role)


def _sorted(sheet: Sheet, header: int) -> tuple[list[int], list[tuple[int, str]]]:
    rows, skipped = [], []
    head = [header_key(cell.words) for cell in sheet.rows[header]] if header >= 0 else []
    for at, row in enumerate(sheet.rows):
        why = "title" if at < header else "header" if at == header else _why_not(row, head)
        if why:
            skipped.append((at, why))
        else:
            rows.append(at)
    return rows, skipped


def _why_not(row: Sequence[object], head: Sequence[str]) -> str:
    said = [str(getattr(cell, "words", "")) for cell in row]
    if not any(text.strip() for text in said):
        return "blank"
    if head and [header_key(text) for text in said] == list(head):
        return "header"
    first = next(text.strip() for text in said if text.strip())
    return "total" if _TOTAL.fullmatch(first) else ""


def column_samples(sheet: Sheet, layout: Layout, column: int, most: int = 4) -> Iterator[str]:
    """Some values of a column, for the page that asks what it is."""
    for row in layout.rows:
        words = sheet.cell(row, column).words.strip()
        if words and most > 0:
            most -= 1
            yield words
