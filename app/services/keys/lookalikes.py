"""Names that are, or look like, the name of somebody known: said before a card is trusted."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app import resources
from app.crypto.cards import Card, read_card
from app.errors import AppError, Problem
from app.records.folding import fold
from app.services.keys.contacts import contacts, find, refuse_mixed
from app.services.keys.own import identities
from app.services.session import Session

_NARROW = str.maketrans({"1": "l", "i": "l", "|": "l", "!": "l", "0": "o", "5": "s", " ": None})
_ALIKE = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")


class Likeness(StrEnum):
    """Why a name should be looked at twice."""

    SAME = "same"
    ALIKE = "alike"
    MIXED = "mixed"
    """Letters of two alphabets in one word, which no name has and a forged one may."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One reason to look twice, and the known name that it is about ("" for none)."""

    likeness: Likeness
    other: str = ""


def doubts(session: Session, name: str, *, besides: str = "") -> tuple[Doubt, ...]:
    """What speaks against a name: of other contacts, leaving one id out, and of this vault itself."""
    others = [one.name for one in contacts(session) if one.id != besides]
    return compared(name, [*others, *(own.card.name for own in identities(session))])


def looked_at(session: Session, text: str) -> tuple[Card, tuple[Doubt, ...]]:
    """A card before it is taken in, and what speaks against its name. Raises what `add_contact` raises."""
    card = read_card(text)
    known = find(session, card.fingerprint())
    if known is not None:
        if known.fingerprint != card.fingerprint():
            raise AppError(Problem.CARD_REPLACED)
        return card, doubts(session, card.name, besides=known.id)
    refuse_mixed(session, card)
    return card, doubts(session, card.name)


def compared(name: str, others: Iterable[str]) -> tuple[Doubt, ...]:
    """What speaks against a name beside other names."""
    found = {Doubt(Likeness.SAME if other == name else Likeness.ALIKE, other): None
             for other in others if _skeleton(other) == _skeleton(name)}  # fmt: skip
    return (*found, *([Doubt(Likeness.MIXED)] if _mixed(name) else []))


def _skeleton(name: str) -> str:
    """What is left of a name when everything that the eye takes for the same is made the same."""
    letters = "".join(_table().get(c, c) for c in unicodedata.normalize("NFKC", name))
    folded = "".join(_table().get(c, c) for c in fold(letters)).translate(_NARROW)
    for pair, one in _ALIKE:
        folded = folded.replace(pair, one)
    return folded


@cache
def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in resources.text("lookalikes.tsv").splitlines():
        if not line.startswith("#"):
            first, _, others = line.partition("\t")
            table.update(dict.fromkeys(others, first))
    return table


def _mixed(name: str) -> bool:
    return any(len(_alphabets(word)) > 1 for word in name.split())


def _alphabets(word: str) -> set[str]:
    names = [unicodedata.name(c, "") for c in word if c.isalpha()]
    return {alphabet for alphabet in _ALPHABETS if any(name.startswith(alphabet) for name in names)}
