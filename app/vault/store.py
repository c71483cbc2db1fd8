"""The one write path: groups of changes, each with its journal entry and derived rows."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from uuid import uuid4

from app.errors import AppError, Problem
from app.records.derive import sought
from app.records.leaves import Copy, Json, Leaf, Path, created, edited, new_edition
from app.records.merge import merge_import, merge_leaves
from app.records.stored import encoded, plain
from app.vault import journal, records
from app.vault.database import Database
from app.vault.derived import MADE_AT_ONCE, DerivedRows, Written, file_hashes
from app.vault.journal import Change, fingerprint, is_untriaged_tip
from app.vault.records import Neighbours, Stored

SLICE = 0.08
"""Seconds after which a long verb commits what it has, so that nobody waits for it longer."""


@dataclass
class Group:
    """What one verb writes: one edition, one number, and the ids that it changed."""

    database: Database
    derived: DerivedRows
    who: str
    why: str
    undoes: int | None = None
    number: int = 0
    edition: str = field(default_factory=new_edition)
    changed: dict[str, None] = field(default_factory=dict)
    neighbours: Neighbours = field(init=False)
    gathers: bool = False
    waiting: dict[int, Written] = field(default_factory=dict)
    """By key, the records of which the derived rows are still to be made."""
    removed: dict[int, str] = field(default_factory=dict)
    """By key, the ids of those of which they are still to be taken away."""

    def __post_init__(self) -> None:
        self.neighbours = Neighbours(self.database)

    def create(self, type_: str, values: Mapping[Path, Json], id_: str | None = None) -> Copy:
        """Write a new record."""
        copy = created(type_, id_ or str(uuid4()), values, self.edition)
        self._write(None, copy, None, "create")
        return copy

    def save(self, before: Copy, changes: Mapping[Path, Json]) -> Copy:
        """Write edited leaves of a record as it was seen; one that moved meanwhile becomes a conflict."""
        stored = self.stored(before.id)
        leaves = {
            path: _beside(stored.copy.leaves.get(path), edited(before.leaves.get(path), value, self.edition))
            for path, value in changes.items()
        }
        return self.write_leaves(stored, leaves, "edit")

    def settle(self, before: Copy, path: Path, choice: Json) -> Copy:
        """Settle a conflict as it was seen: the choice supersedes every value that stood then."""
        stored = self.stored(before.id)
        leaf = edited(before.leaves[path], choice, self.edition, settle=True)
        return self.write_leaves(stored, {path: _beside(stored.copy.leaves.get(path), leaf)}, "settle")

    def merge(self, incoming: Copy) -> Copy:
        """Take in a copy from elsewhere: new records as they are, known ones joined leaf by leaf."""
        stored = records.find(self.database, incoming.id)
        if stored is None:
            self._write(None, incoming, None, "import_new", exact=True)
            return incoming
        merged = merge_import(stored.copy, incoming, self.edition)
        return self.replace(stored, merged, "import")

    def replace(self, stored: Stored, copy: Copy, what: str) -> Copy:
        """Write a whole copy in the place of the one that stands, editions included."""
        if copy != stored.copy:
            self._write(stored, copy, stored.trashed, what, exact=True)
        return copy

    def write_leaves(self, stored: Stored, leaves: Mapping[Path, Leaf], what: str) -> Copy:
        """Write some leaves of a record; those that are already so are left out."""
        changed = {path: leaf for path, leaf in leaves.items() if stored.copy.leaves.get(path) != leaf}
        if not changed:
            return stored.copy
        copy = replace(stored.copy, leaves={**stored.copy.leaves, **changed})
        self._write(stored, copy, stored.trashed, what)
        return copy

    def trash(self, id_: str) -> None:
        """Put a record into the trash."""
        stored = self.stored(id_)
        if stored.trashed is None:
            self.set_trashed(stored, journal.moment_for(stored.copy.type))

    def restore(self, id_: str) -> None:
        """Take a record out of the trash."""
        stored = self.stored(id_)
        if stored.trashed is not None:
            self.set_trashed(stored, None)

    def set_trashed(self, stored: Stored, trashed: str | None) -> None:
        """Write when a record was trashed, or that it is not."""
        self._write(stored, stored.copy, trashed, "trash" if trashed else "restore")

    def run_in_slices(
        self, works: Iterator[Callable[["Group"], object]], cancelled: Callable[[], bool] | None = None
    ) -> None:
        """Do each work of a long verb, committing every 80 ms. Raises CANCELLED between two slices."""
        going = True
        while going:
            if cancelled and cancelled():
                raise AppError(Problem.CANCELLED)
            end = time.perf_counter() + SLICE
            with self.database.atomic(), self.gathering():
                while going and time.perf_counter() < end:
                    going = (work := next(works, None)) is not None
                    if work:
                        work(self)

    @contextmanager
    def gathering(self) -> Iterator[None]:
        """Within it the derived rows of many records are made together: they stand at its end, not before."""
        self.gathers, self.neighbours = True, Neighbours(self.database)
        try:
            yield
            self.derive()
        finally:
            self.gathers = False
            self.waiting, self.removed = {}, {}

    def derive(self) -> None:
        """Make the derived rows of what was written."""
        written, removed = list(self.waiting.values()), self.removed
        self.waiting, self.removed = {}, {}
        self.derived.erase(list(removed))
        self.derived.mark_stale([*removed.values(), *(one.stored.copy.id for one in written)])
        self.derived.write(written, self.neighbours)

    def note(self, facts: Mapping[str, Json]) -> int:
        """Journal something that changed no record: an export, a purge, a reason."""
        return self._journalled(None, {"facts": dict(facts)})

    def stored(self, id_: str) -> Stored:
        """The record as it stands in this transaction. Raises RECORD_NOT_FOUND."""
        stored = records.find(self.database, id_)
        if stored is None:
            raise AppError(Problem.RECORD_NOT_FOUND)
        return stored

    def remove(self, stored: Stored) -> None:
        """Undo the making of a record: it is gone, but its journal can put it back."""
        change = _change(
            "remove", stored, replace(stored.copy, leaves={}), (stored.trashed, None), exact=True
        )
        self.database.execute("DELETE FROM record WHERE key = ?", (stored.key,))
        self.neighbours.forget(stored.copy.id)
        self.waiting.pop(stored.key, None)
        self.removed[stored.key] = stored.copy.id
        self._derive_if_due()
        self._close(stored.key, stored.copy, change.plain(), None)

    def put_back(self, key: int, change: Change) -> None:
        """Undo a removal: the record returns under its key, exactly as it was."""
        copy = Copy(change.type, change.id, change.base, change.before)
        trashed = change.trashed[0]
        self._write(None, copy, trashed, "put_back", exact=True, key=key, made=change.created)

    def _write(
        self,
        before: Stored | None,
        copy: Copy,
        trashed: str | None,
        what: str,
        *,
        exact: bool = False,
        key: int = 0,
        made: str = "",
    ) -> None:
        moment, said = journal.moment_for(copy.type), plain(copy)
        body = encoded(said)
        if before is None:
            key = key or records.new_key(self.database, copy.type)
            stored = Stored(key, copy, made or moment, moment, trashed)
            records.insert(self.database, stored, body)
            moved, begun = (None, trashed), stored.created
            change = Change(what, copy.id, copy.type, copy.base, {}, copy.leaves, moved, begun, exact)
        else:
            stored = Stored(before.key, copy, before.created, moment, trashed)
            records.update(self.database, stored, body)
            change = _change(what, before, copy, (before.trashed, trashed), exact)
        told = change.trashed != (trashed, trashed) or sought(copy.type, (*change.before, *change.after))
        self._await(Written(stored, before is None, told))
        for sha in file_hashes(copy):
            self.database.execute("UPDATE file SET pending = 0 WHERE sha256 = ?", (sha,))
        after = {name: said[name] for name in ("base", "values", "editions")} if before is None else None
        self._close(stored.key, copy, change.plain(after), fingerprint(body, trashed))

    def _await(self, written: Written) -> None:
        """Have the derived rows of a record made: now, or when enough wait for it."""
        key = written.stored.key
        self.neighbours.forget(written.stored.copy.id)
        if key in self.removed:
            self.derive()
        known = self.waiting.get(key, written)
        self.waiting[key] = Written(written.stored, known.fresh or written.fresh, known.told or written.told)
        self._derive_if_due()

    def _derive_if_due(self) -> None:
        if not self.gathers or len(self.waiting) + len(self.removed) >= MADE_AT_ONCE:
            self.derive()

    def _close(self, key: int, copy: Copy, change: Mapping[str, object], sha256: str | None) -> None:
        self.changed[copy.id] = None
        if not is_untriaged_tip(copy) or journal.knows(self.database, key):
            self._journalled(key, {"change": change, "sha256": sha256}, type_=copy.type)

    def _journalled(self, key: int | None, facts: Mapping[str, object], type_: str = "") -> int:
        body = {"who": self.who, "when": journal.moment_for(type_), "why": self.why, **facts}
        if not self.number:
            last = self.database.value("SELECT max(seq) FROM change")
            self.number = (last or 0) + 1
        return journal.append(self.database, self.number, self.undoes, key, body)


def _beside(known: Leaf | None, leaf: Leaf) -> Leaf:
    return leaf if known is None else merge_leaves(known, leaf)


def _change(
    what: str, before: Stored, after: Copy, trashed: tuple[str | None, str | None], exact: bool
) -> Change:
    old, new = before.copy.leaves, after.leaves
    moved = (path for path in {**old, **new} if old.get(path) is not new.get(path))
    paths = [path for path in moved if old.get(path) != new.get(path)]
    return Change(
        what,
        after.id,
        after.type,
        before.copy.base,
        {path: old[path] for path in paths if path in old},
        {path: new[path] for path in paths if path in new},
        trashed,
        before.created,
        exact,
    )
