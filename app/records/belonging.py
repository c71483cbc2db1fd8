"""What belongs to a case and travels with it: one bounded walk; a person brings nothing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.records.declare import Record
from app.records.linking import linked
from app.records.types import TYPES


@dataclass(frozen=True, slots=True)
class Item:
    """One record that travels, and why: `chosen`, `belongs`, `file`, `named` or `between`."""

    id: str
    type: str
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """A record as the walk sees it: only the leaves that would be carried."""

    type: str
    record: Record


Look = Callable[[str], Found | None]
Referring = Callable[[str], Iterable[str]]
"""The ids of all records that link to a record, or to one that is the same person."""

Same = Callable[[str], Iterable[str]]
"""Every id of one person: those joined into one another."""


def alone(id_: str) -> Iterable[str]:
    """A person whom nobody was joined with."""
    return (id_,)


def belonging(cases: Iterable[str], look: Look, referring: Referring, same: Same = alone) -> list[Item]:
    """The chosen cases, records whose subject they are, their files, the people named, ties between."""
    chosen = list(dict.fromkeys(cases))
    items = {id_: Item(id_, "case", "chosen") for id_ in chosen}
    principals = [target for id_ in chosen for target in _links(look, id_, ("principals",))]
    core = set(chosen) | {one for target in principals for one in same(target)}
    for id_ in _subjects(core, set(chosen), look, referring):
        found = look(id_)
        if found is not None:
            items.setdefault(id_, Item(id_, found.type, "belongs"))
    _add_targets(items, look, "evidence", "file", set(chosen))
    _add_targets(items, look, "person", "named", set(chosen))
    _add_joined(items, look, same)
    _add_relations(items, look, referring)
    return list(items.values())


def _subjects(core: set[str], cases: set[str], look: Look, referring: Referring) -> list[str]:
    """Records whose declared subject is a chosen case or, while they name no case, something that travels."""
    reached: dict[str, None] = {}
    frontier = sorted(core)
    while frontier:
        candidates = dict.fromkeys(id_ for target in frontier for id_ in referring(target))
        frontier = [
            id_ for id_ in candidates if id_ not in reached and _travels(id_, core, cases, reached, look)
        ]
        reached.update(dict.fromkeys(frontier))
    return list(reached)


def _travels(id_: str, core: set[str], cases: set[str], reached: dict[str, None], look: Look) -> bool:
    found = look(id_)
    if found is None or found.type in ("case", "person", "relation"):
        return False
    named, others = _subject_links(found)
    if named:
        return bool(named & cases)
    return any(target in core or target in reached for target in others)


def _subject_links(found: Found) -> tuple[set[str], set[str]]:
    """The cases that a record names as its subject, and the other links that count while it names none."""
    fields = TYPES[found.type].fields
    marked = [row for row in linked(found.record) if fields[row.field].belongs]
    cases = {row.target for row in marked if fields[row.field].link_to == ("case",)}
    return cases, {row.target for row in marked} - cases


def _links(look: Look, id_: str, fields: tuple[str, ...]) -> list[str]:
    found = look(id_)
    return [row.target for row in linked(found.record) if row.field in fields] if found else []


def _add_targets(items: dict[str, Item], look: Look, type_: str, reason: str, cases: set[str]) -> None:
    """Records of a type that those that travel link to; a file of another case stays where it is."""
    for id_ in list(items):
        found = look(id_)
        for row in linked(found.record) if found else ():
            target = look(row.target) if row.target not in items else None
            if target is not None and target.type == type_ and not _elsewhere(target, cases):
                items[row.target] = Item(row.target, type_, reason)


def _add_joined(items: dict[str, Item], look: Look, same: Same) -> None:
    """Who was joined with a person named: the links of either reach the same person there too."""
    for id_ in [item.id for item in items.values() if item.type == "person"]:
        for one in same(id_):
            if one not in items and look(one) is not None:
                items[one] = Item(one, "person", "joined")


def _elsewhere(target: Found, cases: set[str]) -> bool:
    named = _subject_links(target)[0]
    return bool(named) and not named & cases


def _add_relations(items: dict[str, Item], look: Look, referring: Referring) -> None:
    """Relations go only when both their ends go."""
    for id_ in list(items):
        if items[id_].type in ("person", "case"):
            for candidate in referring(id_):
                found = look(candidate)
                ends = {row.target for row in linked(found.record) if row.field in ENDS} if found else set()
                if found is not None and found.type == "relation" and len(ends) == 2 and ends <= set(items):
                    items.setdefault(candidate, Item(candidate, "relation", "between"))


ENDS = ("from_person", "to_record")
