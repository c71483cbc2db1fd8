"""The notes of terms as words for the screen: the law that a term is defined in, in the reader's language."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from app import resources
from app.procedure.citing import cited_briefly, in_chinese
from app.procedure.rules import law_names

_RULE = re.compile(r"[ACSU][0-9]{2}")
"""A rule of ours by its number: no word for the screen."""
_NUMBERS = re.compile(r"(?:Arts?\. ?|art\. ?|s\. ?)?[0-9][0-9(), -]*")


@cache
def _statutes() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(resources.text("law", "statutes.toml"))


def noted(note: str, language: str) -> str:
    """What a note says to a reader: statutes by name and article; other remarks are English alone."""
    found = [words for part in note.split("; ") if (words := _statute(part, language))]
    if found:
        return ("; " if language == "en" else "；").join(found)
    return note if language == "en" and not _RULE.search(note) else ""


def _statute(part: str, language: str) -> str:
    names = sorted({*law_names(), *_statutes()}, key=len, reverse=True)
    name = next((name for name in names if f"{part} ".startswith(f"{name.rstrip('.')} ")), "")
    numbers = part.removeprefix(name.rstrip(".")).strip()
    if not name or (numbers and not _NUMBERS.fullmatch(numbers)):
        return ""
    if language == "en":
        return part
    if name in law_names():
        return cited_briefly(f"{name} {numbers}", language)
    return _statutes()[name][language] + in_chinese(numbers, language)
