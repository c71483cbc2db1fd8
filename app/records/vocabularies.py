"""The shipped vocabularies, and the terms that users add to them."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from app import resources


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One term of a list: its code and its words in three scripts."""

    code: str
    zh_hans: str
    zh_hant: str
    en: str
    note: str = ""

    def label(self, language: str) -> str:
        """The word in `zh_hans`, `zh_hant` or `en`."""
        word = {"zh_hans": self.zh_hans, "zh_hant": self.zh_hant}.get(language, self.en)
        return word or self.zh_hans or self.en


@cache
def terms(name: str) -> Mapping[str, TermEntry]:
    """The shipped terms of a list by code, in the order of the list; empty if there is none."""
    path = resources.path("vocabularies", f"{name}.csv")
    if not path.is_file():
        return {}
    reader = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")))
    columns = ("code", "zh_hans", "zh_hant", "en", "note")
    return {row["code"]: TermEntry(*(row[column] or "" for column in columns)) for row in reader}


Added = Mapping[str, Sequence[TermEntry]]
"""The terms that users added, by list."""


OWN = "own_"
"""How the codes of terms begin that users added; no shipped code begins so."""


def choices(names: Sequence[str], added: Added | None = None) -> dict[str, TermEntry]:
    """All terms that a field offers; with several lists each code carries its list (`measure:bail`)."""
    found: dict[str, TermEntry] = {}
    for name in names:
        entries = [*terms(name).values(), *(added or {}).get(name, ())]
        prefix = f"{name}:" if len(names) > 1 else ""
        found.update({prefix + entry.code: entry for entry in entries})
    return found


@cache
def _order(names: tuple[str, ...]) -> Mapping[str, int]:
    return {code: index for index, code in enumerate(choices(names))}


def order(names: Sequence[str], code: str) -> int:
    """The place of a code in its list; unknown codes come last."""
    places = _order(tuple(names))
    return places.get(code, len(places))


def label(names: Sequence[str], code: str, language: str, added: Added | None = None) -> str:
    """The word of a code in a language; an unknown code stands for itself."""
    own = code.rpartition(":")[2]  # with its list before it or without
    if added and own.startswith(OWN):
        mine = (entry for name in names for entry in added.get(name, ()) if entry.code == own)
        return next((entry.label(language) for entry in mine), code)
    list_name, _, bare = code.partition(":")
    if len(names) > 1 and bare:
        entry = terms(list_name).get(bare)
    else:
        entry = next((found for name in names if (found := terms(name).get(code))), None)
    return entry.label(language) if entry else code
