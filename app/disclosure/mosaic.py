"""What together points to one person: in this package, and with what was sent before."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.disclosure.cleared import ClearedRecord, Review
from app.disclosure.gate import chain_at
from app.disclosure.tracing import NAMED, about, ids, masked, telling
from app.records.dates import EdtfDate
from app.records.declare import Kind
from app.records.leaves import Path, path_text

Leaf = tuple[str, Path]
"""A record id and the path of a leaf in it."""
ENOUGH = 2
"""Kinds of clue that together may point to one person."""
_WORK = frozenset({"occupation", "affiliation", "position", "work_description"})


@dataclass(frozen=True, slots=True)
class Sent:
    """One earlier package, as the ledger tells: to whom, how each person was named, which leaves went."""

    number: int
    at: str
    audience: str
    recipient: str
    namings: Mapping[str, str]
    leaves: Mapping[str, Mapping[str, str]]


class Unmasking(StrEnum):
    """Which package says the name."""

    NAMED_BEFORE = "named_before"
    NAMED_NOW = "named_now"


@dataclass(frozen=True, slots=True)
class Unmasked:
    """A person whom this package and an earlier one together unmask, by the leaves that both hold."""

    person: str
    kind: Unmasking
    sent: Sent
    shared: tuple[Leaf, ...]


class Clue(StrEnum):
    """What points to a person."""

    PLACE = "place"
    DATE = "date"
    CHARGE = "charge"
    LAWYER = "lawyer"
    FILE = "file"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Pointing:
    """A person behind a pseudonym or description, and the clues that together point to them."""

    person: str
    clues: Mapping[Clue, tuple[Leaf, ...]]


def unmasked(review: Review, before: Iterable[Sent]) -> tuple[Unmasked, ...]:
    """Whom this package would unmask against what its reader, or the public, already has."""
    people = about(review)
    types = {id_: one.type for id_, one in _by_id(review)}
    found = []
    for sent in before:
        for person, naming in review.namings.items():
            then = sent.namings.get(person)
            if then is None or (naming in NAMED) == (then in NAMED):
                continue
            shared = tuple(
                (id_, path)
                for id_, whom in people.items()
                if person in whom
                for path in telling(types[id_], review.leaves.get(id_, {}))
                if sent.leaves.get(id_, {}).get(path_text(path)) == review.leaves[id_][path]
            )
            kind = Unmasking.NAMED_NOW if naming in NAMED else Unmasking.NAMED_BEFORE
            if shared:
                found.append(Unmasked(person, kind, sent, shared))
    return tuple(found)


def added(review: Review, last: Sent | None) -> tuple[tuple[str, str], ...]:
    """The fields (record, field) that this package adds to the last one for its reader; none before: all."""
    had = {
        (id_, text.partition("/")[0])
        for id_, leaves in (last.leaves if last else {}).items()
        for text in leaves
    }
    fields = {(id_, path[0]): None for id_, leaves in review.leaves.items() for path in leaves}
    return tuple(one for one in fields if one not in had)


def pointing(review: Review) -> tuple[Pointing, ...]:
    """The persons not named to whom place, day, charge, lawyer, work or a file together point."""
    people = about(review)
    records = dict(_by_id(review))
    found = []
    for person in masked(review):
        clues: dict[Clue, list[Leaf]] = {}
        for id_, whom in people.items():
            if person in whom:
                for path in review.leaves.get(id_, {}):
                    clue = _clue(review, records[id_], path)
                    if clue is not None:
                        clues.setdefault(clue, []).append((id_, path))
        if len(clues) >= ENOUGH:
            found.append(Pointing(person, {clue: tuple(leaves) for clue, leaves in clues.items()}))
    return tuple(found)


def _by_id(review: Review) -> Iterator[tuple[str, ClearedRecord]]:
    by_number = ids(review)
    yield from ((by_number[one.number], one) for one in review.cleared.records)


def _clue(review: Review, one: ClearedRecord, path: Path) -> Clue | None:
    """What kind of clue a leaf is, if any."""
    type_, field = one.type, path[0]
    if type_ == "act" and field == "lawyers" and path[-1] == "target":
        return Clue.LAWYER if _names_a_lawyer(review, one) else None
    if type_ == "act" and field == "charges":
        return Clue.CHARGE
    if type_ == "evidence" and field == "file":
        return Clue.FILE
    if type_ == "person" and field in _WORK:
        return Clue.WORK
    if _is_where(type_, path):
        return Clue.PLACE
    return Clue.DATE if _is_day(one, path) else None


def _names_a_lawyer(review: Review, one: ClearedRecord) -> bool:
    by_number = ids(review)
    rows = getattr(one.content, "lawyers", ())
    return any(row.target and review.namings.get(by_number.get(row.target.id, "")) in NAMED for row in rows)


def _is_where(type_: str, path: Path) -> bool:
    """Whether a leaf tells a place more closely than its province."""
    if type_ not in ("act", "person", "evidence", "note"):
        return False
    chain = chain_at(type_, path)
    within = any(step.kind == Kind.ADDRESS for step in chain)
    if within:
        return chain[-1].name in ("prefecture", "county", "text")
    return path[0] == "custody_places" and chain[-1].name == "name"


def _is_day(one: ClearedRecord, path: Path) -> bool:
    """Whether a leaf is a day, or closer."""
    kind = chain_at(one.type, path)[-1].kind
    if kind == Kind.DATETIME:
        return True
    value = getattr(one.content, path[0], None) if len(path) == 1 else None
    if isinstance(value, EdtfDate):
        return value.precision in ("day", "hour", "minute")
    return kind == Kind.EDTF_DATE and len(path) > 1
