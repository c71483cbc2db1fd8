"""The invented sample fits the declarations: fields, columns, codes, links, dates, files."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from app import resources
from app.records.dates.moment import understand_moment
from app.records.dates.understand import understand
from app.records.declare import BILINGUAL, ROWS, FieldDeclaration, Kind
from app.records.types import TYPES
from app.records.vocabularies import choices, terms

SAMPLE: list[dict[str, Any]] = json.loads(resources.text("sample", "records.json"))
TYPE_OF = {record["id"]: record["type"] for record in SAMPLE}
TODAY = date(2026, 11, 25)
Found = tuple[str, FieldDeclaration | None, Any]


def code_name(name: str) -> str:
    return "from_" if name == "from" else name


def values(where: str, declarations: Any, held: dict[str, Any]) -> Iterator[Found]:
    """Every value with its declaration, columns and parts of addresses included."""
    for name, value in held.items():
        declaration = declarations.get(code_name(name))
        place = f"{where}.{name}"
        yield place, declaration, value
        if declaration is None:
            continue
        if declaration.kind in ROWS:
            for row in value:
                yield from values(place, declaration.columns, row)
        elif declaration.kind == Kind.ADDRESS:
            yield from values(place, declaration.columns, value)


EVERY = [
    found
    for record in SAMPLE
    for found in values(f"{record['type']} {record['id']}", TYPES[record["type"]].fields, record["fields"])
]


def of_kind(*kinds: Kind) -> list[tuple[str, FieldDeclaration, Any]]:
    return [(where, d, value) for where, d, value in EVERY if d is not None and d.kind in kinds]


def test_every_type_and_field_is_declared() -> None:
    assert set(TYPE_OF.values()) == set(TYPES)
    assert len(TYPE_OF) == len(SAMPLE)
    assert [where for where, declaration, _ in EVERY if declaration is None] == []


def test_required_fields_are_filled() -> None:
    missing = [
        (record["id"], name)
        for record in SAMPLE
        for name, declaration in TYPES[record["type"]].fields.items()
        if declaration.required and declaration.when is None and not record["fields"].get(name)
    ]
    assert missing == []


def test_codes_exist() -> None:
    for where, declaration, value in of_kind(Kind.TERM, Kind.TERMS):
        known = choices(declaration.vocabulary)
        for code in value if declaration.kind == Kind.TERMS else [value]:
            assert code in known, (where, code)
    for where, _, value in of_kind(Kind.MONEY):
        assert value["currency"] in terms("currency"), where


def test_links_lead_to_a_type_that_may_stand_there() -> None:
    for where, declaration, value in of_kind(Kind.LINK, Kind.LINKS):
        for target in value if declaration.kind == Kind.LINKS else [value]:
            assert TYPE_OF[target] in declaration.link_to, where


def test_dates_are_understood() -> None:
    for where, _, value in of_kind(Kind.EDTF_DATE):
        assert understand(value, TODAY), where
    for where, _, value in of_kind(Kind.DATETIME):
        assert understand_moment(value, TODAY), where


def test_bilingual_values_have_two_sides() -> None:
    for where, _, value in of_kind(*BILINGUAL):
        assert set(value) == {"zh", "en"}, where
        assert value["zh"] or value["en"], where


def test_files_are_shipped() -> None:
    files = of_kind(Kind.FILE)
    assert len(files) == 5
    for where, _, value in files:
        assert resources.path("sample", value).read_bytes().startswith(b"\x89PNG"), where


def test_no_words_of_the_state() -> None:
    assert not re.search("绝密|机密|秘密|内部|情报", json.dumps(SAMPLE, ensure_ascii=False))
