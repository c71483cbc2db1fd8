"""The records of a package: what belongs to the chosen cases, in the order in which it is shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.records.belonging import Found, belonging
from app.records.codec import load
from app.records.dates import sort_key
from app.records.declare import JOINED, Record
from app.records.leaves import Copy
from app.records.linking import linked
from app.records.types import TYPES
from app.services.session import Session
from app.vault.lists import ListQuery

ORDER = (
    "case", "person", "relation", "act", "information", "evidence", "intervention", "assistance",
    "note", "interview", "publication", "training", "fund", "task", "consent", "tip",
)  # fmt: skip
_LATEST = "9999"


@dataclass(frozen=True, slots=True)
class Gathered:
    """What goes, what helps to judge, the consents, and every other person of the vault."""

    records: tuple[Copy, ...]
    beside: tuple[Copy, ...]
    consents: tuple[Copy, ...]
    persons: tuple[Copy, ...]


def gathered(session: Session, cases: Iterable[str], also: Iterable[str] = ()) -> Gathered:
    """Everything that a review of some cases needs; trash stays out.

    `also` are records that go beside the cases, e.g. the letter itself, with the people that they name.
    """
    source = _Source(session)
    chosen = tuple(dict.fromkeys(cases))
    items = belonging(chosen, source.look, source.referring)
    going = [copy for item in items if (copy := source.copy(item.id)) is not None]
    going += _beside_the_cases(source, also, {copy.id for copy in going})
    going += list(_joined_into(source, going))
    first = _first_named(going)
    going.sort(key=lambda copy: _place(copy, chosen, first))
    at_hand = {copy.id for copy in going}
    beside = [copy for id_ in source.named(going) if id_ not in at_hand and (copy := source.copy(id_))]
    consents = list(source.all("consent"))
    skip = at_hand | {copy.id for copy in beside}
    persons = [copy for copy in source.all("person") if copy.id not in skip]
    return Gathered(tuple(going), tuple(beside), tuple(consents), tuple(persons))


def _beside_the_cases(source: "_Source", also: Iterable[str], known: set[str]) -> list[Copy]:
    """Records that belong to no chosen case, and whoever they name."""
    own = [copy for id_ in dict.fromkeys(also) if id_ not in known and (copy := source.copy(id_))]
    named = dict.fromkeys(row.target for copy in own for row in linked(load(copy)))
    skip = known | {copy.id for copy in own}
    found = (source.copy(id_) for id_ in named if id_ not in skip)
    return [*own, *(copy for copy in found if copy is not None and copy.type == "person")]


@dataclass
class _Source:
    session: Session
    seen: dict[str, Copy | None] = field(default_factory=dict)
    loaded: dict[str, Found] = field(default_factory=dict)

    def copy(self, id_: str) -> Copy | None:
        """A record of a known type that is not in the trash."""
        if id_ not in self.seen:
            self.seen[id_] = self._copy(id_)
        return self.seen[id_]

    def _copy(self, id_: str) -> Copy | None:
        keys = self.session.read.keys_of([id_])
        stored = next(iter(self.session.read.rows(list(keys.values()))), None)
        return None if stored is None or stored.trashed or stored.copy.type not in TYPES else stored.copy

    def look(self, id_: str) -> Found | None:
        """A record as the walk sees it."""
        copy = self.copy(id_)
        if copy is not None and id_ not in self.loaded:
            self.loaded[id_] = Found(copy.type, load(copy))
        return self.loaded.get(id_)

    def referring(self, id_: str) -> list[str]:
        """The ids of all records that link to a record."""
        return [stored.copy.id for stored in self.session.read.rows(self.session.read.links_to(id_))]

    def named(self, copies: Iterable[Copy]) -> list[str]:
        """Every id that some records link to, and one step further from acts, files and ties."""
        first = dict.fromkeys(row.target for copy in copies for row in linked(load(copy)))
        people = [copy.id for copy in copies if copy.type in ("person", "case")]
        ties = dict.fromkeys(id_ for one in (*people, *first) for id_ in self._ties(one))
        second = (self.copy(id_) for id_ in (*first, *ties))
        further = dict.fromkeys(row.target for copy in second if copy for row in linked(load(copy)))
        return list({**first, **ties, **further})

    def _ties(self, id_: str) -> Iterator[str]:
        """The relations of a person or case: they tell who is whose lawyer."""
        keys = self.session.read.links_to(id_, ("from_person", "to_record"))
        yield from (stored.copy.id for stored in self.session.read.rows(keys))

    def all(self, type_: str) -> Iterator[Copy]:
        """Every record of a type."""
        keys = self.session.read.ids(ListQuery(type_))
        for start in range(0, len(keys), 500):
            yield from (stored.copy for stored in self.session.read.rows(keys[start : start + 500]))


def _joined_into(source: _Source, copies: Sequence[Copy]) -> Iterator[Copy]:
    """The persons into whom others were joined: they stand for them, though nothing links to them."""
    known = {copy.id for copy in copies}
    waiting = list(copies)
    while waiting:
        into = waiting.pop().shown().get((JOINED,))
        copy = source.copy(into) if isinstance(into, str) and into not in known else None
        if copy is not None:
            known.add(copy.id)
            waiting.append(copy)
            yield copy


def _first_named(copies: Iterable[Copy]) -> dict[str, int]:
    """Where each person is named first: by the cases, then by the acts, then by the rest."""
    by_type = sorted(copies, key=lambda copy: ("case", "act", *ORDER).index(copy.type))
    return {
        row.target: place
        for place, row in reversed(list(enumerate(row for copy in by_type for row in linked(load(copy)))))
    }


def _place(copy: Copy, cases: tuple[str, ...], named: Mapping[str, int]) -> tuple[int, str, str]:
    """Cases as chosen, persons as named, the rest by day; the random id breaks a tie and tells nothing."""
    record = load(copy)
    if copy.type == "person":
        first = f"{named.get(copy.id, len(named)):06d}"
    else:
        first = f"{cases.index(copy.id):06d}" if copy.id in cases else _day(record)
    return ORDER.index(copy.type), first, copy.id


def _day(record: Record) -> str:
    for name in ("start", "date", "sent_on", "account_date", "made_at"):
        value: Any = getattr(record, name, None)
        if value is not None:
            return sort_key(value) if hasattr(value, "edtf") else str(value.day)
    return _LATEST
