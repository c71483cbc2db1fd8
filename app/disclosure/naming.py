"""How each person is called in a package: name, alias, initials, pseudonym, description, or not at all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from app.disclosure.known import Known, One
from app.records.folding import is_hanzi
from app.records.leveling import leaf_level
from app.records.levels import Level
from app.records.names import name_level
from app.records.pinyin import split_surname
from app.records.values import Bilingual, Term


class Naming(IntEnum):
    """The choices of `person.naming`, the least revealing first."""

    WITHHELD = 0
    DESCRIPTION = 1
    INITIALS = 2
    PSEUDONYM = 3
    ALIAS = 4
    FULL = 5


@dataclass(frozen=True, slots=True)
class Label:
    """What a person is called in the package, and by which choice."""

    words: Bilingual
    naming: Naming


Pseudonyms = Mapping[str, Bilingual]
"""The pseudonyms drawn for this recipient, by person."""

_ALIASES = frozenset({"pen", "online", "dharma", "religious", "english", "nickname"})
_NEVER = frozenset({"pseudonym", "misspelling"})
"""Names that are ours, or kept only so that search finds them; a name of an unknown kind never leaves."""
_NAMES = frozenset({"legal", "former", "cantonese", "custody"}) | _ALIASES
_GENERIC = {
    "group": Bilingual("一个群体", "a group"),
    "organisation": Bilingual("某机构", "an organisation"),
    "authority": Bilingual("某机关", "an authority"),
    "state": Bilingual("某国政府", "a government"),
    "own": Bilingual("本机构", "the group"),
}
_SOMEBODY = Bilingual("某人", "a person")
CONCERNED = Bilingual("当事人", "the person concerned")
"""How the subject of a case is called of whom nothing else may be said."""
_OFFICES = frozenset({"organisation", "authority", "state", "own"})


def chosen(one: One, narrower: Mapping[str, str]) -> Naming:
    """The naming that takes effect: the record's, or a less revealing one chosen for this package.

    Nothing said counts as description for people; organisations and authorities are named by level alone.
    """
    code = one.code("naming")
    office = not code and one.code("kind") in _OFFICES
    own = Naming.FULL if office else _naming(code or "description")
    return min(own, _naming(narrower[one.id])) if one.id in narrower else own


def _naming(code: str) -> Naming:
    """What this version does not know counts as withheld."""
    return Naming[code.upper()] if code.upper() in Naming.__members__ else Naming.WITHHELD


def needs_pseudonym(known: Known, narrower: Mapping[str, str]) -> list[str]:
    """The persons for whom a pseudonym has to be drawn, by id."""
    return sorted(one.id for one in known.of("person") if chosen(one, narrower) == Naming.PSEUDONYM)


def label(
    one: One,
    ceiling: Level,
    naming: Naming,
    pseudonyms: Pseudonyms,
    may_name: Callable[[], bool],
) -> Label:
    """What a person is called; where the name may not leave, the cover description stands."""
    if naming == Naming.WITHHELD:
        return Label(generic(one), naming)
    if naming == Naming.PSEUDONYM and one.id in pseudonyms:
        return Label(pseudonyms[one.id], naming)
    if naming in (Naming.FULL, Naming.ALIAS, Naming.INITIALS) and may_name():
        words = _written(one, ceiling, naming)
        if words:
            return Label(words, naming)
    return Label(_described(one, ceiling), Naming.DESCRIPTION)


def generic(one: One | None) -> Bilingual:
    """How somebody is called of whom nothing may be said."""
    return generic_of(one.code("kind")) if one else _SOMEBODY


def generic_of(kind: str) -> Bilingual:
    """What anybody of a kind is called."""
    return _GENERIC.get(kind, _SOMEBODY)


def rows(one: One, ceiling: Level, naming: Naming) -> list[Any]:
    """The name rows that may leave under a naming, by their kind and their own level."""
    kinds = _NAMES if naming == Naming.FULL else _ALIASES if naming == Naming.ALIAS else frozenset({"legal"})
    return [
        row
        for row in getattr(one.record, "names", ())
        if row.kind and row.kind.code in kinds - _NEVER and _level(one, row) <= ceiling
    ]


def _level(one: One, row: Any) -> Level:
    """The highest level of a name's spellings, the row's own and the record's minimum included."""
    paths = (("names", row.row_id, column) for column in ("hans", "hant", "latin", "native"))
    levels = [leaf_level("person", one.values, path) for path in paths if path in one.values]
    return max([name_level(row), *levels])


def _written(one: One, ceiling: Level, naming: Naming) -> Bilingual:
    found = rows(one, ceiling, naming)
    if naming == Naming.ALIAS:
        found.sort(key=lambda row: row.kind.code not in ("pen", "online"))
    for row in found:
        zh, en = (
            row.hans or row.hant or row.native or row.latin,
            row.latin or row.hans or row.hant or row.native,
        )
        if zh or en:
            return _initials(zh, en, row.order) if naming == Naming.INITIALS else Bilingual(zh, en)
    return Bilingual()


def _initials(zh: str, en: str, order: Term | None) -> Bilingual:
    """张某 and Z.: the surname alone."""
    surname = split_surname(zh)[0] if all(map(is_hanzi, zh)) else zh[:1]
    words = en.split() or [""]
    last = order is not None and order.code == "given_first" and len(words) > 1
    letter = (words[-1] if last else words[0])[:1]
    return Bilingual(f"{surname}某", f"{letter}." if letter.isascii() else letter)


def _described(one: One, ceiling: Level) -> Bilingual:
    cover: Bilingual = getattr(one.record, "cover_description", Bilingual())
    seen = {
        side: getattr(cover, side)
        for side in ("zh", "en")
        if leaf_level("person", one.values, ("cover_description", side)) <= ceiling
    }
    stands = Bilingual(**seen)
    return stands if stands else generic(one)
