"""One row as one record of a type: fields from its cells, rows from columns of rows, the rest in remarks."""

from collections.abc import Callable, Mapping
from typing import Any

from app.records import vocabularies
from app.records.cells import is_empty
from app.records.codec import new_row_id
from app.records.declare import BILINGUAL, ROWS, FieldDeclaration, Kind, Record, Row, changed
from app.records.printing import printed
from app.records.types import TYPES
from app.records.values import Bilingual, Link, Term
from app.records.words import word
from app.services.sheets.filling import Whom
from app.services.sheets.finding import rows_to
from app.services.sheets.people_cell import Named
from app.services.sheets.plan import Line
from app.services.sheets.register_words import told_by_register
from app.services.sheets.whom import case_title

IdOf = Callable[[Named], str]
"""The record of somebody whom a cell names: on record, or new."""


def fields_in(type_: str, values: Mapping[str, Any], id_of: IdOf) -> dict[str, Any]:
    """The fields of a record, from what its columns became."""
    fields = TYPES[type_].fields
    filled: dict[str, Any] = {}
    columns: dict[str, dict[str, Any]] = {}
    for place, value in values.items():
        name, _, column = place.partition("/")
        if column:
            declaration = fields[name].columns[column]
            columns.setdefault(name, {})[column] = _resolved(declaration, value, id_of)
        elif name != "names":
            filled[name] = _resolved(fields[name], value, id_of)
    for name, row in columns.items():
        filled[name] = (*filled.get(name, ()), _row(fields[name], row))
    return filled


def _resolved(declaration: FieldDeclaration, value: Any, id_of: IdOf) -> Any:
    if not isinstance(value, Whom):
        return value
    links = [Link(id_) for id_ in dict.fromkeys(map(id_of, value.named))]
    if declaration.kind == Kind.LINK:
        return links[0]
    if declaration.kind in ROWS:
        return tuple(rows_to(declaration, links))
    return tuple(links)


def _row(declaration: FieldDeclaration, values: Mapping[str, Any]) -> Row:
    assert declaration.rows is not None
    return declaration.rows(row_id=new_row_id(), **values)


def record_in(blank: Record, type_: str, line: Line, id_of: IdOf, remarks: str) -> Record:
    """The record of a row, with a title where it has none of its own."""
    filled = fields_in(type_, line.values, id_of)
    if type_ == "intervention":
        filled = told_by_register(filled, line)
    title = TYPES[type_].fields.get("title")
    if title is not None and title.kind in BILINGUAL and not filled.get("title"):
        filled["title"] = _title(type_, filled, line)
    return changed(blank, **{**filled, "remarks": with_remarks(filled, remarks)})


def _title(type_: str, filled: Mapping[str, Any], line: Line) -> Bilingual:
    if type_ == "case" and line.whom:
        return case_title(line.whom[0])
    for name, declaration in TYPES[type_].fields.items():
        if declaration.kind == Kind.TERM and declaration.required and isinstance(filled.get(name), Term):
            entry = vocabularies.choices(declaration.vocabulary).get(filled[name].code)
            if entry:
                return Bilingual(entry.zh_hans, entry.en)
    return Bilingual()


def with_remarks(filled: Mapping[str, Any], remarks: str) -> Bilingual:
    """The remarks of a row's own column, and below them every cell that became no field."""
    own = filled.get("remarks") or Bilingual()
    return Bilingual("\n".join(filter(None, (own.zh, remarks))), own.en)


def filled_up(known: Record, type_: str, line: Line, id_of: IdOf, remarks: str) -> Record:
    """A record that is known already: its empty fields are filled, what differs goes into its remarks."""
    fields = TYPES[type_].fields
    filled = fields_in(type_, line.values, id_of)
    own = filled.pop("remarks", Bilingual())
    new = {name: value for name, value in filled.items() if is_empty(fields[name], getattr(known, name))}
    differ = [
        f"{word('zh_hans', type_, name)}：{printed(fields[name], value, 'zh_hans', str)}"
        for name, value in filled.items() if name not in new and value != getattr(known, name)
    ]  # fmt: skip
    told = "\n".join(filter(None, (*differ, own.zh, own.en, remarks)))
    words = with_remarks({"remarks": getattr(known, "remarks", None)}, told)
    return changed(known, **{**new, "remarks": words})
