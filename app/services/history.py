"""Undo, redo and the history of a record, from the journal: they survive a lock."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from app.records.leaves import Json, Path
from app.records.leveling import leaf_level
from app.records.levels import Level
from app.records.strictness import effective
from app.services.session import Session

MOST_COUNTED = 500
"""An import of a hundred thousand is told by its size alone: to look at each would keep people waiting."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of a record: when, by whom, why, what kind, and its leaves before and after."""

    group: int
    when: str
    who: str
    why: str
    what: str
    before: dict[Path, Json]
    after: dict[Path, Json]
    covered: frozenset[Path] = frozenset()
    """Leaves whose values may not be shown now."""


@dataclass(frozen=True, slots=True)
class Undone:
    """A verb that was undone or redone: why it had been done, and the leaves that had changed since."""

    group: int
    why: str
    ids: frozenset[str]
    moved: tuple[tuple[str, Path], ...]
    kinds: tuple[tuple[str, int], ...]
    """How many records of each type it was about; empty where they are too many to be looked at."""


def _latest(session: Session, *, redo: bool) -> int | None:
    """The number of the verb that undo (or redo) applies to: the newest that is not undone yet."""
    for number, undoes in session.read.verbs(limit=200):
        if session.read.undone_by(number) is not None:
            continue
        depth = 0 if undoes is None else 1 + _depth(session, undoes)
        if redo and depth and depth % 2 == 0:
            continue  # done again already: the undoing before it comes next
        if redo:
            return number if depth else None
        if depth % 2 == 0:
            return number
    return None


def _depth(session: Session, number: int) -> int:
    """How many undoings lie on one another: an odd number undoes, an even one does again."""
    depth, undoes = 0, session.read.undoes(number)
    while undoes is not None:
        depth += 1
        undoes = session.read.undoes(undoes)
    return depth


def can_undo(session: Session) -> bool:
    """Whether there is a verb to undo."""
    return _latest(session, redo=False) is not None


def undo(session: Session, group: int | None = None) -> Undone | None:
    """Undo a verb, the latest one if none is named; None when there is nothing to undo."""
    number = _latest(session, redo=False) if group is None else group
    return None if number is None else _turn_back(session, number)


def redo(session: Session) -> Undone | None:
    """Do again what was just undone; None when the last verb was no undo."""
    number = _latest(session, redo=True)
    return None if number is None else _turn_back(session, number)


def _turn_back(session: Session, number: int) -> Undone:
    group = session.read.group_summary(number)
    kinds = _kinds(session, group.records) if group else ()
    undone = session.vault.undo(number)
    ids = frozenset(group.records) if group else frozenset()
    session.tell(ids)
    kinds = kinds or (_kinds(session, group.records) if group else ())  # there again only now
    return Undone(undone.group, group.why if group else "", ids, undone.moved, kinds)


def _kinds(session: Session, ids: Collection[str]) -> tuple[tuple[str, int], ...]:
    """The types of records, the most frequent first; empty where one is of none, such as a saved search."""
    if len(ids) > MOST_COUNTED:
        return ()
    types = [copy.type for copy in map(session.read.get, ids) if copy]
    return tuple(Counter(types).most_common()) if set(types) <= set(session.types) else ()


def history(session: Session, id_: str) -> list[HistoryEntry]:
    """Every change of a record, newest first; need-to-know leaves are covered until it is revealed."""
    entries = []
    copy = session.read.get(id_)
    values, open_ = effective(copy) if copy else {}, session.revealed(id_)
    for entry in reversed(session.read.history(id_)):
        if entry.change is not None:
            before = {path: leaf.shown for path, leaf in entry.change.before.items()}
            after = {path: leaf.shown for path, leaf in entry.change.after.items()}
            facts = (entry.group, entry.when, entry.who, entry.why, entry.change.what)
            paths = () if open_ or copy is None else {*before, *after}
            levels = {path: leaf_level(copy.type, values, path) for path in paths} if copy else {}
            covered = frozenset(path for path, level in levels.items() if level > Level.TEAM)
            covered = frozenset({*before, *after}) if session.hide_names else covered
            entries.append(HistoryEntry(*facts, before, after, covered))
    return entries
