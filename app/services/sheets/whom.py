"""The people of a sheet: spellings of one person brought together, with the record that each is already."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.records.codec import load
from app.records.folding import fold
from app.records.types.person import Person, PersonNames
from app.records.values import Bilingual, Term
from app.services import duplicates
from app.services.session import Session
from app.services.sheets.people_cell import Named

Progress = Callable[[int, int], None]
"""How much of how many is done; it may raise CANCELLED."""
TOLD_EVERY = 100
LOOKED_AT = 40
"""Persons of a Latin name that are compared."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person or group of the sheet: how it is spelled, the record that it is, or nothing for a new one."""

    named: Named
    id: str = ""
    rows: tuple[int, ...] = ()


def name_key(named: Named) -> str:
    """What two spellings of one name share: the Chinese folded, else the Latin without case and order."""
    if named.group:
        return "g:" + fold(named.group)
    return "z:" + fold(named.zh) if named.zh else "l:" + _latin(named.latin)


def _latin(text: str) -> str:
    return " ".join(sorted(fold(re.sub(r"[-'’]", "", text)).split()))


def untold(_done: int, _total: int) -> None:
    """Nobody waits for progress."""


def people_of(
    session: Session, lines: Iterable[tuple[int, Iterable[Named]]],
    looked: Mapping[Named, str] | None = None, progress: Progress = untold,
) -> dict[str, Somebody]:  # fmt: skip
    """Everybody named, spellings of one person brought together, with the record that they are already.

    `looked`: who was looked for before, with the record that was found, or nothing.
    """
    spelled: dict[str, Named] = {}
    rows: dict[str, list[int]] = {}
    for number, named in lines:
        for one in named:
            key = name_key(one)
            before = spelled.get(key, one)
            spelled[key] = Named(before.zh or one.zh, before.latin or one.latin, before.group or one.group)
            rows.setdefault(key, []).append(number)
    joined = _joined(spelled)
    asked = {key: spelled[key] for key in set(joined.values())}
    known = {key: looked[named] for key, named in asked.items() if looked and named in looked}
    known |= _known(session, {key: named for key, named in asked.items() if key not in known}, progress)
    return {
        key: Somebody(spelled[joined[key]], known.get(joined[key], ""), tuple(rows[key])) for key in spelled
    }


def _joined(spelled: Mapping[str, Named]) -> dict[str, str]:
    """A Latin spelling leads to the Chinese name that stands beside it somewhere in the sheet."""
    by_latin = {_latin(one.latin): key for key, one in spelled.items() if one.zh and one.latin}
    return {
        key: by_latin.get(_latin(one.latin), key) if not one.zh and one.latin else key
        for key, one in spelled.items()
    }


def as_person(named: Named, id_: str = "") -> Person:
    """A person record with the names of a cell."""
    if named.group:
        label = PersonNames(kind=Term("legal"), hans=named.group)
        return Person(id=id_, kind=Term("group"), names=(label,))
    name = PersonNames(kind=Term("legal"), hans=named.zh, latin=named.latin)
    return Person(id=id_, kind=Term("individual"), names=(name,))


def _known(session: Session, spelled: Mapping[str, Named], progress: Progress) -> dict[str, str]:
    """The record that each is already: the likeliest one, where it is likely enough to be offered."""
    found: dict[str, str] = {}
    asked = list(spelled.items())
    for done in range(0, len(asked), TOLD_EVERY):
        progress(done, len(asked))
        some = asked[done : done + TOLD_EVERY]
        for one in duplicates.likely(session, [as_person(named, key) for key, named in some]):
            found.setdefault(one.id, one.known)
        for key, named in some:
            if key not in found and named.latin and (same := _of_latin_name(session, named.latin)):
                found[key] = same
    return found


def _of_latin_name(session: Session, latin: str) -> str:
    """The one person whose Latin name is the same but for case, hyphens and order; none where several are."""
    keys = session.read.search(latin, ("person",)).keys[:LOOKED_AT]
    same = set()
    for stored in session.read.rows(keys):
        person = load(stored.copy)
        if isinstance(person, Person) and any(_latin(row.latin) == _latin(latin) for row in person.names):
            same.add(session.read.shown_as(person.id))
    return same.pop() if len(same) == 1 else ""


def case_title(named: Named) -> Bilingual:
    """What the case of somebody new is called, in the languages in which the name is written."""
    zh = named.zh or named.group
    return Bilingual(f"{zh}案" if zh else "", f"The case of {named.latin}" if named.latin else "")
