"""The records that a corpus yields while it is being read: plain values under the corpus's own keys."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from app.services.corpus.tables import CsvRow


@dataclass
class Draft:
    """One record to be: plain values by field, and the cells that found none."""

    type: str
    key: str
    values: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def put(self, **values: Any) -> None:
        """Set the fields whose value is not empty."""
        self.values.update({name: value for name, value in values.items() if not _empty(value)})

    def add(self, name: str, *members: Any) -> None:
        """Append to a field that holds several."""
        self.values.setdefault(name, []).extend(members)


def _empty(value: Any) -> bool:
    return value is None or value in ("", {}, [], [""]) or value == {"zh": "", "en": ""}


def row_of(**cells: Any) -> dict[str, Any]:
    """A row of a table: its columns that are not empty."""
    return {name: cell for name, cell in cells.items() if not _empty(cell)}


@dataclass
class Gathered:
    """All records to be, by key; keys of one kind never meet those of another."""

    drafts: dict[str, Draft] = field(default_factory=dict)

    def new(self, type_: str, key: str) -> Draft:
        """A new record under a key."""
        draft = self.drafts[key] = Draft(type_, key)
        return draft

    def once(self, type_: str, key: str, fill: Callable[[Draft], None]) -> str:
        """The key of a record that is made at its first mention."""
        if key not in self.drafts:
            fill(self.new(type_, key))
        return key

    def of(self, type_: str) -> Iterable[Draft]:
        """The records of a type so far."""
        return [draft for draft in self.drafts.values() if draft.type == type_]

    def known(self, row: CsvRow, column: str, key: str, type_: str) -> str:
        """A key that must exist already. Raises CORPUS_NOT_UNDERSTOOD at the cell."""
        if key not in self.drafts or self.drafts[key].type != type_:
            raise row.wrong(column)
        return key

    def all_known(self, row: CsvRow, column: str, type_: str) -> list[str]:
        """The keys in a cell, all of which must exist already."""
        return [self.known(row, column, key, type_) for key in row.many(column)]

    def sources(self, row: CsvRow) -> list[str]:
        """The information records of the reports that a row comes from."""
        return [self.once("information", f"source:{name}", _report(name)) for name in row.many("source_file")]

    def cite(self, row: CsvRow, field_: str, draft: Draft) -> None:
        """Note in the reports of a row that they tell of this record."""
        for key in self.sources(row):
            self.drafts[key].add(field_, draft.key)


def _report(name: str) -> Callable[[Draft], None]:
    def fill(draft: Draft) -> None:
        draft.put(title={"en": name}, source_label={"en": name}, source_type="partner")
        draft.put(known_to="published")

    return fill
