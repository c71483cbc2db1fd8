"""The full official names of bodies and mandates, as they are printed in both languages."""

import tomllib
from functools import cache

from app import resources
from app.records import vocabularies


@cache
def _names() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.text("documents", "official_names.toml"))


def official_name(code: str, language: str) -> str:
    """The full name of a mechanism in a language; in Chinese the English name follows in brackets."""
    told = _names().get(code)
    if told is None:
        return vocabularies.label(("mechanism",), code, language)
    if language == "en":
        return told["en"]
    return f"{told[language]}（{told['en']}）"
