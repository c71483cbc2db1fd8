"""Words in three scripts for who shows them: problems, types, fields and levels."""

import string
import tomllib
from functools import cache

from app import resources
from app.errors import AppError, Problem
from app.records import vocabularies
from app.records.levels import BY_CODE, Level
from app.records.words import LANGUAGES, type_word, word

__all__ = ["LANGUAGES", "field_word", "level", "level_word", "placeholders", "problem_words", "type_word"]


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.text("problems.toml"))


class _Facts(dict[str, str | int]):
    """The facts of an error; one that was not given shows as a gap, never as a traceback."""

    def __missing__(self, name: str) -> str:
        return "…"


def problem_words(error: AppError, language: str) -> str:
    """The sentence for an error in `zh_hans`, `zh_hant` or `en`, with its facts."""
    return string.Formatter().vformat(_words()[error.problem.value][language], (), _Facts(error.facts))


def placeholders(problem: Problem, language: str) -> frozenset[str]:
    """The facts that a sentence names."""
    parts = string.Formatter().parse(_words()[problem.value][language])
    return frozenset(name for _, name, _, _ in parts if name)


def field_word(language: str, type_: str, field: str) -> str:
    """The label of a field; a field that this version does not know stands for itself."""
    return word(language, type_, field) or field


def level_word(language: str, level: Level) -> str:
    """The word of a level."""
    return vocabularies.label(("level",), level.code, language)


def level(code: str) -> Level:
    """The level of a code that was chosen from the list."""
    return BY_CODE[code]
