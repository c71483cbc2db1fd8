"""The declarations agree with the data dictionary, name by name; differences stand in docs/model.md."""

import csv
from pathlib import Path

import pytest

from app.records import words
from app.records.address import Address
from app.records.declare import FieldDeclaration, fields_of
from app.records.types import TYPES
from tests.shared import shared_dir

EACH_FIELD = [(name, field) for name, type_ in TYPES.items() for field in type_.fields]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _described(field: FieldDeclaration) -> dict[str, str]:
    flag = {True: "y", False: ""}
    return {
        "kind": field.kind.value,
        "vocabulary": ";".join(field.vocabulary),
        "link_to": ";".join(field.link_to),
        "level": field.level.code,
        "listed": flag[field.listed],
        "searched": flag[field.searched],
        "required": flag[field.required],
        "section": field.section,
        "consent_part": field.consent_part,
        "first": flag[field.first],
        "when": field.when.text if field.when else "",
        "belongs": flag[field.belongs],
        "merge": "strict" if field.strict else "",
    }


def test_every_field_is_declared_as_the_dictionary_says() -> None:
    rows = _rows(shared_dir("model", "fields.csv"))
    expected = {(row["type"], row["field"]): row for row in rows}
    found = {(name, field): _described(TYPES[name].fields[field]) for name, field in EACH_FIELD}
    assert len(found) == 516
    assert found.keys() == expected.keys()
    for key, described in found.items():
        assert described == {name: expected[key][name] for name in described}, key


def test_every_column_is_declared_as_the_dictionary_says() -> None:
    rows = _rows(shared_dir("model", "columns.csv"))
    assert len(rows) == 367
    for row in rows:
        field = TYPES[row["type"]].fields[row["field"]] if row["type"] != "*" else None
        columns = field.columns if field else fields_of(Address)
        column = columns["from_" if row["column"] == "from" else row["column"]]
        described = _described(column)
        names = ("kind", "vocabulary", "link_to", "level", "required", "consent_part", "merge")
        assert {name: described[name] for name in names} == {name: row[name] for name in names}, row


def test_no_column_is_declared_beyond_the_dictionary() -> None:
    rows = _rows(shared_dir("model", "columns.csv"))
    code_names = {"from": "from_"}
    named = {(row["type"], row["field"], code_names.get(row["column"], row["column"])) for row in rows}
    for name, type_ in TYPES.items():
        for field in type_.fields.values():
            for column in field.columns:
                where = ("*", "address") if field.kind.value == "address" else (name, field.name)
                assert (*where, column) in named


def test_titles_are_those_of_the_dictionary() -> None:
    expected = {row["type"]: row["title"] for row in _rows(shared_dir("model", "titles.csv"))}
    assert {name: type_.title for name, type_ in TYPES.items()} == expected


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("type_", TYPES)
def test_every_type_section_field_and_column_has_words(type_: str, language: str) -> None:
    assert words.type_word(language, type_)
    assert words.type_word(language, type_, "definition")
    for section in TYPES[type_].sections:
        assert words.section_word(language, type_, section) != ""
    definitions: dict[str, str] = {}
    for name, field in TYPES[type_].fields.items():
        label, definition = (words.word(language, type_, name, part=part) for part in ("label", "definition"))
        assert label, (type_, name)
        assert definition not in ("", label), (type_, name)
        assert definitions.setdefault(definition, name) == name, (type_, name, definitions[definition])
        for part in ("fill", "example"):
            assert bool(words.word(language, type_, name, part=part)) or not field.first, (type_, name, part)
        for column in field.columns:
            for part in ("label", "definition"):
                assert words.word(language, type_, name, column, part=part), (type_, name, column)
