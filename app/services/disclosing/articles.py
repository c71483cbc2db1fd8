"""The articles that the step on secrecy and risk names, in three scripts."""

import tomllib
from functools import cache

from app import resources
from app.disclosure.risks import ARTICLES


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.text("disclosure", "articles.toml"))


def articles(language: str) -> tuple[str, ...]:
    """The four lines, in the order of `ARTICLES`; the last one says whose judgement it is."""
    return tuple(_words()[code][language] for code in ARTICLES)
