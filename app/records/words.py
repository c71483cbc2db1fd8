"""The words of types, sections, fields and columns in three scripts, read from the shipped data."""

import tomllib
from functools import cache
from typing import Any

from app import resources

LANGUAGES = ("zh_hans", "zh_hant", "en")


@cache
def _words(type_: str) -> dict[str, Any]:
    return tomllib.loads(resources.text("fields", f"{type_}.toml"))


def _entry(type_: str, field: str, column: str) -> dict[str, Any]:
    entry: dict[str, Any] = _words(type_).get(field, {})
    if not column:
        return entry
    own: dict[str, Any] = entry.get("columns", {}).get(column, {})
    return own or _words("address")["address"]["columns"].get(column, {})


def word(language: str, type_: str, field: str, column: str = "", *, part: str = "label") -> str:
    """The `label`, `definition`, `fill` or `example` of a field or column; empty where there is none."""
    return str(_entry(type_, field, column.rstrip("_")).get(part, {}).get(language, ""))


def type_word(language: str, type_: str, part: str = "label") -> str:
    """The name (`label`), `plural` or `definition` of a record type."""
    found = _words(type_)["_type"].get(part, {})
    return str(found.get(language, "") if isinstance(found, dict) else found)


def section_word(language: str, type_: str, section: str) -> str:
    """The heading of a section of a form."""
    return str(_words(type_).get("_sections", {}).get(section, {}).get("label", {}).get(language, section))
