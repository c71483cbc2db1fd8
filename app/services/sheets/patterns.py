"""Words that mean a term though they say more: bodies inside a sentence, kinds of letters and answers."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from app import resources
from app.documents.official import official_name
from app.records import vocabularies
from app.records.folding import fold

_LISTS = frozenset({"mechanism", "action_type", "response"})
"""The lists whose terms are looked for inside longer words; of every other list only a whole label counts."""

GENERAL = "special_procedures"
"""Special Procedures in general: said besides the mandates that sign, and then no mechanism of its own."""


def pattern_of(names: Sequence[str], words: str) -> str:
    """The code of the first pattern of a list that fits, or empty."""
    if len(names) != 1 or names[0] not in _LISTS:
        return ""
    plain = fold(words)
    return next((code for pattern, code in _patterns()[names[0]] if pattern.search(plain)), "")


@cache
def _patterns() -> Mapping[str, Sequence[tuple[re.Pattern[str], str]]]:
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {name: [] for name in _LISTS}
    for line in resources.text("sheets", "patterns.csv").splitlines():
        if line and not line.startswith("#"):
            name, _, rest = line.partition(",")
            pattern, _, code = rest.rpartition(",")
            found[name].append((re.compile(pattern), code))
    found["mechanism"] += _full_names()
    for line in resources.text("sheets", "events.csv").splitlines():
        pattern, _, code = line.rpartition(",")
        if code.startswith("action_type:"):
            found["action_type"].append((re.compile(pattern), code.partition(":")[2]))
    return found


def _full_names() -> list[tuple[re.Pattern[str], str]]:
    """The labels and official names of bodies, the longest first."""
    named = {
        fold(name): code
        for code, entry in vocabularies.terms("mechanism").items()
        for name in (
            *(entry.label(script) for script in ("zh_hans", "zh_hant", "en")), official_name(code, "en"),
        )
    }  # fmt: skip
    ordered = sorted((pair for pair in named.items() if pair[0]), key=lambda pair: -len(pair[0]))
    return [
        (re.compile(rf"\b{re.escape(name)}\b" if name.isascii() else re.escape(name)), code)
        for name, code in ordered
    ]
