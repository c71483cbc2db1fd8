"""Taking a verified bundle in: files first, then all records in one transaction; undone as one verb."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.bundle.container import Piece, Progress, contents, no_progress
from app.bundle.exchange import is_file, is_records
from app.bundle.record_lines import read_known
from app.records.comparing import State, carried_leaves, compare
from app.records.declare import JOINED
from app.records.leaves import Copy, Json, Path, new_edition
from app.records.merge import decided
from app.services.joining import join_in
from app.services.keys import Trust, taken_with
from app.services.session import Session
from app.services.sharing.choices import Choices, Take
from app.services.sharing.marks import note_received
from app.services.sharing.opening import RECEIVED, Preview, read_again, reading
from app.vault import ledger, records
from app.vault.derived import file_hashes
from app.vault.store import Group

EVERYTHING = Choices()


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was taken in: how many records in each state, files, and the number of the verb.

    `skipped` were left out by choice, `erased` because they were erased here; `files` are new here.
    """

    new: int
    changed: int
    conflicting: int
    unchanged: int
    skipped: int
    files: int
    group: int
    erased: int = 0
    trashed: int = 0
    joined: int = 0


def accept(
    session: Session,
    preview: Preview,
    choices: Choices = EVERYTHING,
    progress: Progress = no_progress,
) -> ImportResult:
    """Merge a bundle as decided; what is left out is offered again. Raises CANCELLED, BUNDLE_DAMAGED."""
    taking = _Taking(session, preview, choices)
    files = _take_files(session, preview, taking.wanted, progress)
    with session.write("import") as group:
        with group.gathering():
            for done, copy in enumerate(read_again(preview, taking.narrowed)):
                progress(done, len(taking.wanted) + 1)
                taking.take(group, copy)
        taking.finish(group)
        taking.note(group)
        note_received(session, preview.verified.manifest.id.hex())
    taken_with(session, preview.sender, preview.offers)
    return taking.result(files, group.number)


def _take_files(session: Session, preview: Preview, wanted: frozenset[str], progress: Progress) -> int:
    """Attach the files that the wanted records hold and that are not here yet; returns how many."""
    hashes, files = set[str](), 0
    if not any(map(is_file, preview.verified.manifest.entries)):
        return 0
    with reading(preview.path) as handle:
        for entry, pieces in contents(handle, preview.secret, preview.verified, progress=progress):
            if is_records(entry):
                for copy in read_known(pieces):
                    hashes |= file_hashes(copy) if copy.id in wanted else set()
            elif entry.sha256.hex() in hashes and not session.vault.has_file(entry.sha256.hex()):
                session.vault.attach(io.BufferedReader(_Stream(pieces)))
                files += 1
    return files


@dataclass(slots=True)
class _Taking:
    """One bundle being taken in, as decided."""

    session: Session
    preview: Preview
    choices: Choices
    wanted: frozenset[str] = field(init=False)
    states: dict[State, int] = field(default_factory=lambda: dict.fromkeys(State, 0))
    ids: list[str] = field(default_factory=list)
    erased: int = 0
    trashed: int = 0
    joined: int = 0
    edition: str = field(default_factory=new_edition)

    def __post_init__(self) -> None:
        entries, choices = self.preview.entries, self.choices
        erased = {entry.id for entry in entries if entry.purged} - choices.again
        self.erased = len(erased - choices.skip)
        self.wanted = frozenset(entry.id for entry in entries) - choices.skip - erased

    @property
    def narrowed(self) -> frozenset[str] | None:
        """The ids to read, or None where all of them are wanted."""
        everything = not self.preview.refused_types and len(self.wanted) == len(self.preview.entries)
        return None if everything else self.wanted

    def take(self, group: Group, copy: Copy) -> None:
        """Merge one record, then settle what was decided."""
        if copy.id not in self.wanted:
            return
        self.ids.append(copy.id)
        state = self._merge(group, self._chosen(copy))
        self.states[state] += 1
        self._trash(group, copy.id)

    def _chosen(self, copy: Copy) -> Copy:
        """The leaves of a copy that are to be merged."""
        chosen = carried_leaves(copy)
        if (JOINED,) in copy.leaves and copy.id in self.choices.joins:
            chosen = Copy(copy.type, copy.id, copy.base, {**chosen.leaves, (JOINED,): copy.leaves[JOINED,]})
            self.joined += 1
        skipped = [path for path in chosen.leaves if self._skips(copy.id, path)]
        return _without(chosen, skipped)

    def _skips(self, id_: str, path: Path) -> bool:
        choice = self.choices.leaves.get((id_, path))
        return choice is not None and choice.take is Take.SKIP

    def _merge(self, group: Group, copy: Copy) -> State:
        known = records.find(group.database, copy.id)
        if known is None:
            if not copy.leaves:
                return State.UNCHANGED
            group.merge(copy)
            return State.NEW
        found = compare(known.copy, copy, group.edition)
        if self.choices.calm and found.conflicting:
            open_ = [path for path in found.conflicting if (copy.id, path) not in self.choices.leaves]
            copy = _without(copy, open_)
            found = compare(known.copy, copy, group.edition)
        group.replace(known, found.merged, "import")
        return self._settle(group, copy, found.merged) or found.state

    def _settle(self, group: Group, copy: Copy, merged: Copy) -> State | None:
        """Let the values that were decided supersede what was seen."""
        settled = {}
        for path in merged.leaves:
            choice = self.choices.leaves.get((copy.id, path))
            if choice is not None and choice.settles:
                incoming = copy.leaves.get(path)
                seen = choice.seen | {group.edition} | (incoming.editions if incoming else frozenset())
                settled[path] = decided(merged.leaves[path], seen, choice.value, self.edition)
        if not settled:
            return None
        after = group.write_leaves(group.stored(copy.id), settled, "settle")
        open_ = any(after.leaves[path].conflict for path in copy.leaves)
        return State.CONFLICTING if open_ else State.CHANGED

    def _trash(self, group: Group, id_: str) -> None:
        if id_ in self.choices.trash:
            group.trash(id_)
            self.trashed += 1
        elif id_ in self.choices.restore:
            group.restore(id_)

    def finish(self, group: Group) -> None:
        """Join the persons that were found to be one."""
        for id_, known in self.choices.same.items():
            if id_ in self.ids:
                join_in(self.session, group, id_, known)
                self.joined += 1

    def note(self, group: Group) -> None:
        """Enter in ledger and journal what was received."""
        preview = self.preview
        proven = preview.sender.trust in (Trust.PROVEN, Trust.OURSELVES)
        ids: list[Json] = [*self.ids]
        types = {entry.id: entry.type for entry in preview.entries}
        facts: dict[str, Json] = {
            "kind": RECEIVED,
            "bundle": preview.verified.manifest.id.hex(),
            "sha256": preview.sha256,
            "sender": preview.sender.fingerprint.hex() if proven else None,
            "records": ids,
            "cases": [id_ for id_ in self.ids if types.get(id_) == "case"],
            "files": [entry.sha256.hex() for entry in preview.verified.manifest.entries if is_file(entry)],
        }
        group.note({"export": ledger.add(group.database, facts)})

    def result(self, files: int, number: int) -> ImportResult:
        """What was done."""
        states = self.states
        return ImportResult(
            new=states[State.NEW],
            changed=states[State.CHANGED],
            conflicting=states[State.CONFLICTING],
            unchanged=states[State.UNCHANGED] + states[State.OLDER],
            skipped=len(self.preview.entries) - len(self.wanted),
            files=files,
            group=number,
            erased=self.erased,
            trashed=self.trashed,
            joined=self.joined,
        )


def _without(copy: Copy, paths: Iterable[Path]) -> Copy:
    gone = set(paths)
    if not gone:
        return copy
    leaves = {path: leaf for path, leaf in copy.leaves.items() if path not in gone}
    return Copy(copy.type, copy.id, copy.base, leaves)


class _Stream(io.RawIOBase):
    """The pieces of a bundle's entry as a stream to read from."""

    def __init__(self, pieces: Iterator[Piece]) -> None:
        self._pieces = pieces
        self._held = memoryview(b"")

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill a buffer with the next bytes; 0 at the end."""
        target = memoryview(buffer)  # type: ignore[arg-type]
        if not self._held:
            self._held = memoryview(next(self._pieces, b""))
        taken = min(len(self._held), len(target))
        target[:taken] = self._held[:taken]
        self._held = self._held[taken:]
        return taken
