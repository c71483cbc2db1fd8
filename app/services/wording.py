"""What the program says when the world is at fault: the words of every problem, in three scripts."""

import string
import tomllib
from functools import cache

from app import resources
from app.errors import AppError, Problem


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
