"""The values of cleared records in words of one language, rows and addresses included."""

from collections.abc import Iterator
from typing import Any

from app.disclosure.cleared import Cleared, ClearedRecord
from app.documents.fixed_words import fixed
from app.records import words
from app.records.cells import is_empty
from app.records.declare import BILINGUAL, ROWS, FieldDeclaration, Kind
from app.records.printing import printed
from app.records.types import TYPES
from app.records.values import Bilingual


class Speaker:
    """Says values; links by the number of the record and, for persons, what they are called."""

    def __init__(self, cleared: Cleared, language: str) -> None:
        self._cleared, self._language = cleared, language
        self._stop, self._comma = ("; ", ", ") if language == "en" else ("；", "，")

    def text(self, value: Bilingual) -> str:
        """A bilingual text; where the language is missing, the other one, and it says so."""
        own, other = (value.en, value.zh) if self._language == "en" else (value.zh, value.en)
        if own or not other:
            return own
        name = "only_zh" if self._language == "en" else "only_en"
        return other + fixed("disclosure", name, self._language)

    def titled(self, number: str) -> str:
        """What a link says: the number, with what the person is called."""
        one = self._cleared.get(number)
        if one is None:
            return ""
        called = self.text(one.label)
        if not called:
            return number
        return f"{called}（{number}）" if self._language != "en" else f"{called} ({number})"

    def value(self, type_: str, name: str, value: Any) -> str:
        """One value of a field in words."""
        return self._say(TYPES[type_].fields[name], value, type_, name)

    def said(self, one: ClearedRecord) -> Iterator[tuple[str, str, str]]:
        """Every filled field of a record: name, label, words."""
        for name, declaration in TYPES[one.type].fields.items():
            value = getattr(one.content, name)
            if not is_empty(declaration, value):
                label = words.word(self._language, one.type, name)
                yield name, label, self._say(declaration, value, one.type, name)

    def _say(self, declaration: FieldDeclaration, value: Any, type_: str, field: str) -> str:
        if declaration.kind in BILINGUAL:
            return self.text(value)
        if declaration.kind == Kind.NAME_LIST:
            return self._stop.join(self._name(row) for row in value)
        if declaration.kind in ROWS:
            return self._stop.join(self._row(declaration, row, type_, field) for row in value)
        if declaration.kind == Kind.ADDRESS:
            return self._address(declaration, value)
        return self._noted(declaration, value)

    def _noted(self, declaration: FieldDeclaration, value: Any) -> str:
        """A plain value; a term with its note."""
        said = printed(declaration, value, self._language, self.titled)
        note = value.note if declaration.kind == Kind.TERM else ""
        if not note:
            return said
        return f"{said}（{note}）" if self._language != "en" else f"{said} ({note})"

    def _name(self, row: Any) -> str:
        spelt = list(dict.fromkeys(filter(None, (row.hans, row.hant, row.latin, row.native))))
        return " / ".join(spelt)

    def _row(self, declaration: FieldDeclaration, row: Any, type_: str, field: str) -> str:
        """A row: its person or kind first, then each column with its label."""
        said = []
        for name, column in declaration.columns.items():
            value = getattr(row, name)
            if is_empty(column, value):
                continue
            words_ = self._say(column, value, type_, field)
            label = words.word(self._language, type_, field, name)
            plain = name in ("target", "kind", "name", "text", "item", "subject")
            colon = "：" if self._language != "en" else ": "
            said.append(words_ if plain or not label else f"{label}{colon}{words_}")
        return self._comma.join(filter(None, said))

    def _address(self, declaration: FieldDeclaration, value: Any) -> str:
        names = ("country", "province", "prefecture", "county", "text")
        parts = [
            self._say(column, getattr(value, name), "", "")
            for name in names
            if not is_empty(column := declaration.columns[name], getattr(value, name))
        ]
        if self._language == "en":
            return ", ".join(reversed(parts))
        return "".join(parts)
