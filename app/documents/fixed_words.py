"""The fixed words of documents, in three scripts."""

import tomllib
from functools import cache

from app import resources


@cache
def _words(document: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.text("documents", f"{document}.toml"))


def fixed(document: str, name: str, language: str, **filled: str) -> str:
    """A fixed phrase of a document in `zh_hans`, `zh_hant` or `en`."""
    return _words(document)[name][language].format(**filled)


def names(document: str) -> tuple[str, ...]:
    """Every phrase of a document."""
    return tuple(_words(document))
