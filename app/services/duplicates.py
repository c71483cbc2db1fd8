"""Who may be the same person as another: found by the index of names, scored, explained."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.records.codec import load
from app.records.comparing import State
from app.records.matching import Match, Sign, Traits, match, spellings, traits
from app.records.types.person import Person
from app.services.session import Session
from app.services.sharing.opening import Preview, read_again

__all__ = ["Duplicate", "Sign", "duplicates", "likely"]

MOST_NAMED = 60
"""Persons of one name that are compared; a name that more have tells little anyway."""
_AT_ONCE = 40
"""Names asked for in one question to the index."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A person that may be the one of an id in this vault, how likely (0–100), and what says so."""

    id: str
    known: str
    score: int
    signs: tuple[Sign, ...]


def duplicates(session: Session, id_: str) -> list[Duplicate]:
    """The persons of this vault that one of them may be too, likeliest first."""
    copy = session.read.get(id_)
    record = load(copy) if copy else None
    return likely(session, [record]) if isinstance(record, Person) else []


def arriving(session: Session, preview: Preview) -> list[Duplicate]:
    """The persons of this vault that new persons of a bundle may be; likeliest first."""
    new = {entry.id for entry in preview.entries if entry.type == "person" and entry.state is State.NEW}
    if not new:
        return []
    records = (load(copy) for copy in read_again(preview, frozenset(new)))
    return likely(session, (record for record in records if isinstance(record, Person)))


def likely(session: Session, persons: Iterable[Person]) -> list[Duplicate]:
    """The persons of this vault that some persons, of a bundle or a form, may be; likeliest first."""
    found: list[Duplicate] = []
    asked = [(person, spellings(person)) for person in persons]
    asked = [(person, names) for person, names in asked if names]
    for start in range(0, len(asked), _AT_ONCE):
        found += _compared(session, asked[start : start + _AT_ONCE])
    return sorted(found, key=lambda one: (-one.score, one.id, one.known))


def _compared(session: Session, asked: Sequence[tuple[Person, list[str]]]) -> list[Duplicate]:
    names = [name for _, spelt in asked for name in spelt]
    known = _known(session, session.read.named(names, MOST_NAMED * len(asked)))
    wanted = [(person, traits(person)) for person, _ in asked]
    pairs = ((person, own, id_, other) for person, own in wanted for id_, other in known.items())
    return [
        Duplicate(person.id, id_, found.score, found.signs)
        for person, own, id_, other in pairs
        if (found := _scored(own, other)).offered and not _same(session, person.id, id_)
    ]


def _scored(own: Traits, other: Traits) -> Match:
    shared = own.written | own.aliases | own.sounds
    if shared.isdisjoint(other.written | other.aliases | other.sounds):
        return Match(0, ())
    return match(own, other)


def _known(session: Session, keys: Sequence[int]) -> dict[str, Traits]:
    records = [load(stored.copy) for stored in session.read.rows(keys) if stored.trashed is None]
    return {record.id: traits(record) for record in records if isinstance(record, Person)}


def _same(session: Session, one: str, other: str) -> bool:
    return one == other or other in session.read.same(one)
