"""Records whose every field and column holds a mark of its own: where a mark turns up tells what leaked."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from app.records import vocabularies
from app.records.codec import identified
from app.records.dates import from_edtf, moment_from_iso
from app.records.declare import BILINGUAL, ROWS, USER, FieldDeclaration, Kind, Record, Row
from app.records.leaves import Json, Path
from app.records.levels import Level
from app.records.types import TYPES
from app.records.values import Bilingual, Link, Money, Term, YesNo

PLAIN = {"minimum_level": "public", "level": "public", "triage": "checking", "naming": "full"}
"""Codes that leave every other field at the level that is declared for it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One planted mark: its text, where it stands, and the level declared there."""

    text: str
    type: str
    where: str
    level: Level

    @property
    def data(self) -> bytes:
        """The mark as it would stand in a file."""
        return self.text.encode()


@dataclass
class Planter:
    """Makes records full of marks."""

    marks: list[Mark] = field(default_factory=list)

    def record(self, type_: str, **given: Any) -> Record:
        """A record with every field and column filled, each with its own mark, but for what is given."""
        declaration = TYPES[type_]
        filled = {
            name: self._value(one, type_, name, one.level)
            for name, one in declaration.fields.items()
            if name not in given
        }
        id_ = str(uuid.uuid4())
        own: dict[Path, Json] = {(USER, "0" * 32): self._new(type_, USER, Level.NEED_TO_KNOW)}
        return identified(replace(declaration.record(id=id_, unknown=own), **filled, **given))

    def of(self, type_: str) -> Iterator[Mark]:
        """The marks in records of a type."""
        return (mark for mark in self.marks if mark.type == type_)

    def _new(self, type_: str, where: str, level: Level, pattern: str = "qz{:05d}zq") -> str:
        text = pattern.format(len(self.marks))
        self.marks.append(Mark(text, type_, where, level))
        return text

    def _value(self, one: FieldDeclaration, type_: str, where: str, level: Level) -> Any:
        level = max(level, one.level)
        if one.kind in ROWS:
            return (self._row(one, type_, where, level, "f0{:014x}"),)
        if one.kind == Kind.ADDRESS:
            return self._row(one, type_, where, level, "")
        return self._single(one, type_, where, level)

    def _row(self, one: FieldDeclaration, type_: str, where: str, level: Level, pattern: str) -> Row:
        assert one.rows is not None
        row_id = self._new(type_, where, level, pattern) if pattern else ""
        cells = {
            name: self._value(part, type_, f"{where}.{name}", level) for name, part in one.columns.items()
        }
        return one.rows(row_id=row_id, **cells)

    def _single(self, one: FieldDeclaration, type_: str, where: str, level: Level) -> Any:
        def text(pattern: str = "qz{:05d}zq") -> str:
            return self._new(type_, where, level, pattern)

        kind = one.kind
        if kind == Kind.TEXT:
            return text()
        if kind in BILINGUAL:
            return Bilingual(f"周{text()}", text())
        if kind in (Kind.TERM, Kind.TERMS):
            code = PLAIN.get(one.name) or next(iter(vocabularies.choices(one.vocabulary)), "own")
            note = "" if one.name in PLAIN else text()
            return Term(code, note) if kind == Kind.TERM else (Term(code, note),)
        if kind in (Kind.LINK, Kind.LINKS):
            link = Link(text("cafe{:04x}-cafe-4000-8000-000000000000"))
            return link if kind == Kind.LINK else (link,)
        return _dated_or_counted(kind, text)


def _dated_or_counted(kind: Kind, text: Any) -> Any:
    if kind == Kind.EDTF_DATE:
        return from_edtf("2022-08", text())
    if kind == Kind.DATETIME:
        return moment_from_iso("2026-03-14T08:30+08:00", text())
    if kind == Kind.NUMBER:
        return Decimal(text("77{:05d}77"))
    if kind == Kind.MONEY:
        return Money(Decimal(text("88{:05d}88")), "CNY")
    return YesNo.YES if kind == Kind.YES_NO_UNKNOWN else None
