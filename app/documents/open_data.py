"""The same content as data: one JSON file, and one table per type."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.disclosure.cleared import Cleared, ClearedRecord
from app.documents.spoken import Speaker
from app.records.cells import SINGLE, is_empty
from app.records.declare import BILINGUAL, ROWS, FieldDeclaration, Kind, fields_of
from app.records.types import TYPES
from app.records.values import Bilingual

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run."""


def as_json(cleared: Cleared, files: Mapping[str, str]) -> bytes:
    """Every record with its codes and texts, in the order of the copy."""
    records = [_record(one, files) for one in cleared.records]
    return (json.dumps({"records": records}, ensure_ascii=False, indent=1) + "\n").encode()


def as_tables(cleared: Cleared, languages: Sequence[str]) -> dict[str, bytes]:
    """One CSV per type and language, with the words of that language; UTF-8 with a mark, for spreadsheets."""
    found = {}
    for type_ in dict.fromkeys(one.type for one in cleared.records):
        for language in languages:
            name = f"{type_}-{language.replace('_', '-')}.csv"
            found[name] = _table(cleared, type_, language)
    return found


def _record(one: ClearedRecord, files: Mapping[str, str]) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": one.number, "type": one.type}
    if one.label:
        plain["called"] = _sides(one.label)
    plain["fields"] = _fields(TYPES[one.type].fields, one.content)
    if one.number in files:
        plain["file"] = files[one.number]
    return plain


def _fields(declarations: Mapping[str, FieldDeclaration], owner: Any) -> dict[str, Any]:
    return {
        name.rstrip("_"): _plain(declaration, value)
        for name, declaration in declarations.items()
        if declaration.kind != Kind.FILE and not is_empty(declaration, value := getattr(owner, name))
    }


def _plain(declaration: FieldDeclaration, value: Any) -> Any:
    """A value as JSON: codes, EDTF, numbers of records of this copy; places of rows are left out."""
    kind = declaration.kind
    if kind in BILINGUAL:
        return _sides(value)
    if kind in ROWS:
        return [_fields(declaration.columns, row) for row in value]
    if kind == Kind.ADDRESS:
        return _fields(declaration.columns, value)
    if kind == Kind.TERMS:
        return [_term(term) for term in value]
    if kind == Kind.LINKS:
        return [link.id for link in value]
    if kind == Kind.TERM:
        return _term(value)
    if kind == Kind.EDTF_DATE:
        return value.edtf
    return value.iso if kind == Kind.DATETIME else SINGLE[kind][0](value)


def _term(term: Any) -> Any:
    return {"code": term.code, "note": term.note} if term.note else term.code


def _sides(value: Bilingual) -> dict[str, str]:
    return {side: text for side, text in (("zh", value.zh), ("en", value.en)) if text}


def _table(cleared: Cleared, type_: str, language: str) -> bytes:
    speaker = Speaker(cleared, language)
    rows = [
        (one, {name: (label, said) for name, label, said in speaker.said(one)}) for one in cleared.of(type_)
    ]
    used = [name for name in fields_of(TYPES[type_].record) if any(name in said for _, said in rows)]
    used = [name for name in used if TYPES[type_].fields[name].kind != Kind.FILE]
    labels = {name: label for _, said in rows for name, (label, _words) in said.items()}
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(["id", *(labels[name] for name in used)])
    for one, said in rows:
        cells = (said.get(name, ("", ""))[1] for name in used)
        writer.writerow([one.number, *map(harmless, cells)])
    return b"\xef\xbb\xbf" + target.getvalue().encode()


def harmless(text: str) -> str:
    """The text of a cell; what a spreadsheet would run gets an apostrophe in front."""
    return f"'{text}" if text.startswith(_FORMULA) else text
