"""An unlocked vault: its one writer, its readers, and what happens at lock."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_bytes
from typing import Any, BinaryIO, Self

from app.crypto.argon import Cost
from app.crypto.keys import mac_key
from app.crypto.slots import Passphrase, Secret
from app.errors import AppError, Problem
from app.records.leaves import Copy, Json
from app.records.leaves import Path as LeafPath
from app.vault import access, check, drafts, journal, ledger, purge, reencrypt, shut, state, thumbs, undo
from app.vault.access import Notice, Opened
from app.vault.check import Progress, Report
from app.vault.database import Access, room_permitting
from app.vault.derived import Derivation, DerivedRows
from app.vault.files import Attached, Cancelled, FileReader, FileStore
from app.vault.reader import Reader
from app.vault.store import Group
from app.vault.undo import Undone

_PATIENCE = 0.5
"""Seconds that a lock waits for a verb that was interrupted."""


def _nobody(_ids: tuple[str, ...]) -> None:
    """Nobody listens yet."""


class Vault(Reader):
    """The writer. Every verb is one group: one transaction, one entry per record, one call of `on_commit`."""

    def __init__(self, opened: Opened, derivation: Derivation) -> None:
        super().__init__(opened.records)
        self._opened = opened
        self._derived = DerivedRows(opened.records, derivation)
        self._files = FileStore(opened.records, opened.files)
        self._readers: list[Reader | FileReader] = []
        self._closed = False
        self.made_anew = False
        """Everything derived was made again while this vault was opened."""
        self.on_commit: Callable[[tuple[str, ...]], None] = _nobody
        self.who = ""
        """The pseudonym that journal entries carry."""

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self._opened.folder

    @property
    def vault_id(self) -> str:
        """The random id of this vault (hex)."""
        return self._opened.header.vault_id.hex()

    @property
    def opened(self) -> Opened:
        """The unlocked folder, for what copies it whole: a backup."""
        return self._opened

    @property
    def derived(self) -> DerivedRows:
        """What is derived from the records, for what fills a vault whole."""
        return self._derived

    @property
    def notices(self) -> frozenset[Notice]:
        """What the unlock found that the window says."""
        return frozenset(self._opened.notices)

    @property
    def read_only(self) -> bool:
        """The disk cannot be written: look only."""
        return self._opened.read_only

    def reader(self) -> Reader:
        """A connection of its own for questions, e.g. of another thread."""
        reader = Reader(self._opened.connect(Access.READ))
        self._readers.append(reader)
        return reader

    def file_reader(self) -> FileReader:
        """Connections of their own for the parts of files, e.g. of a thread that shows one."""
        reader = FileReader(self._opened.connect(Access.READ), self._opened.connect_files(Access.READ))
        self._readers.append(reader)
        return reader

    # writing

    @contextmanager
    def group(self, why: str = "", *, undoes: int | None = None) -> Iterator[Group]:
        """What one verb writes, all or nothing. Raises DISK_READ_ONLY, DISK_FULL, VAULT_REPLACED."""
        with self._writing():
            group = Group(self._db, self._derived, self.who, why, undoes)
            with self._db.atomic():
                yield group
                self._derived.renew()
        self._committed(group)

    def in_slices(
        self, why: str, works: Iterable[Callable[[Group], object]], cancelled: Cancelled | None = None
    ) -> int:
        """A long verb as one group in many short transactions; returns its number. Raises CANCELLED."""
        group = Group(self._db, self._derived, self.who, why)
        self._refuse_read_only()
        try:
            group.run_in_slices(iter(works), cancelled)
        finally:
            self.renew_stale()
            self._committed(group)
        return group.number

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._db.lock:
            self._refuse_read_only()  # who waited for the lock may find the vault copied and replaced
            yield

    def _refuse_read_only(self) -> None:
        if self.read_only:
            raise AppError(Problem.DISK_READ_ONLY)

    def _committed(self, group: Group) -> None:
        if group.changed:
            self.on_commit(tuple(group.changed))

    def create_record(self, type_: str, values: Mapping[LeafPath, Json], why: str = "") -> Copy:
        """A new record as a group of its own."""
        with self.group(why) as group:
            return group.create(type_, values)

    def save(self, before: Copy, changes: Mapping[LeafPath, Json], why: str = "") -> Copy:
        """Edited leaves of a record, as it was seen, as a group of their own."""
        with self.group(why) as group:
            return group.save(before, changes)

    def undo(self, number: int, why: str = "") -> Undone:
        """Undo a group by a new one; leaves changed since are listed, not touched."""
        with self.group(why, undoes=number) as group:
            return undo.undo(group, number)

    def redo(self, number: int, why: str = "") -> Undone | None:
        """Undo what undid a group; None where nothing did."""
        undoing = self.undone_by(number)
        return None if undoing is None else self.undo(undoing, why)

    def tend(self) -> bool:
        """One short piece of what can wait for an idle moment; False when nothing is left to do."""
        with self._writing():
            with self._db.atomic():
                renewed = self._derived.renew(50)
            if renewed or self._derived.merge():
                return True
            self.tidy()
            self._db.bring_in()
            return False

    def make_again(self, type_: str) -> None:
        """Have what is derived from the records of a type made again at the next idle moments."""
        with self._writing(), self._db.atomic():
            self._derived.mark_type(type_)

    def renew_stale(self) -> int:
        """At an idle moment: renew derived rows that depend on changed records; returns how many."""
        total = 0
        while True:
            with self._writing(), self._db.atomic():
                done = self._derived.renew(50)
            total += done
            if not done:
                return total

    # purge

    def purge(self, id_: str, why: str = "") -> None:
        """Erase a record and all that was made from it. Raises RECORD_NOT_FOUND."""
        self.purge_many([id_], why)

    def purge_many(self, ids: Iterable[str], why: str = "", progress: Progress | None = None) -> int:
        """Erase many records in one transaction; returns how many there were. Raises what progress raises."""
        unused, chosen = [], list(ids)
        with self.group(why) as group:
            for done, id_ in enumerate(chosen):
                unused += purge.erase(group, group.stored(id_), self._tombstone_key(), renew=False)
                if progress:
                    progress(done + 1, len(chosen))
            purge.renew_all(self._derived)
        self._files.drop_chunks(unused)
        self.tidy()
        return len(chosen)

    def tidy(self) -> bool:
        """Finish earlier purges, at an idle moment; False while a reader is busy."""
        return purge.tidy(self._db) and self._opened.files.checkpoint()

    def was_purged(self, id_: str) -> bool:
        """Whether a record of this id was purged here."""
        return purge.is_purged(self._db, self._tombstone_key(), id_)

    def _tombstone_key(self) -> bytes:
        key = self._db.value("SELECT value FROM meta WHERE name = ?", (purge.TOMBSTONES,))
        if key is None:
            key = token_bytes(32)
            self._db.execute("INSERT INTO meta VALUES (?, ?)", (purge.TOMBSTONES, key))
        return bytes(key)

    # files, drafts, ledger

    def attach(
        self, stream: BinaryIO, media_type: str = "", progress: Callable[[int], None] | None = None,
        cancelled: Cancelled | None = None,
    ) -> Attached:  # fmt: skip
        """Take a file in; it goes again at the next unlock unless a record or draft holds it by then."""
        self._refuse_read_only()
        return self._files.attach(stream, media_type, progress, cancelled)

    def read_file(self, sha: str) -> Iterator[bytes]:
        """The content of a file by its SHA-256 (hex), in pieces of 1 MiB. Raises FILE_NOT_FOUND."""
        return self._files.read(sha)

    def has_file(self, sha: str) -> bool:
        """Whether the content of a file lies here already, by its SHA-256 (hex)."""
        return self._files.key_of(sha) is not None

    def about_file(self, sha: str) -> Attached:
        """Size and CRC-32 of a file by its SHA-256 (hex). Raises FILE_NOT_FOUND."""
        return self._files.about(sha)

    def keep_thumb(self, sha: str, thumb: thumbs.Thumb) -> bool:
        """Keep a small picture of a file, by its SHA-256 (hex); False where the file has gone meanwhile."""
        with self._writing():
            return thumbs.keep(self._db, self._opened.files, sha, thumb)

    def save_draft(self, name: str, body: Mapping[str, Json]) -> None:
        """Keep an unfinished form under a name."""
        with self._writing():
            drafts.save(self._db, name, body)

    def discard_draft(self, name: str) -> None:
        """Drop a draft."""
        with self._writing():
            drafts.discard(self._db, name)

    def remember(self, name: str, value: Json) -> None:
        """Keep a small value in the vault: the place, the profile."""
        with self._writing():
            drafts.remember(self._db, name, value)

    def recall(self, name: str) -> Json:
        """A small value kept in the vault."""
        return drafts.recall(self._db, name)

    def shut(self) -> None:
        """Take nothing in from now on: no record, entry, draft, file, ledger line or small value."""
        with self._writing():
            shut.shut(self._db)

    def record_export(self, facts: Mapping[str, Json], why: str = "") -> int:
        """Note who got what, in ledger and journal; returns the number in the ledger."""
        with self.group(why) as group:
            number = ledger.add(self._db, facts)
            group.note({"export": number})
        return number

    def exports(self) -> list[dict[str, Any]]:
        """Who got what, newest first."""
        return ledger.entries(self._db)

    # what opens it

    @property
    def slots(self) -> tuple[int, ...]:
        """The kinds of the slots (see `slots.Kind`), by index."""
        return tuple(slot.kind for slot in self._opened.header.slots)

    def add_slot(self, secret: Secret) -> None:
        """One more secret that opens the vault. Raises SLOTS_FULL."""
        with self._writing():
            access.add_slot(self._opened, secret)

    def change_passphrase(self, old: Secret, new: Passphrase) -> None:
        """Replace the slot that the old secret opens. Raises WRONG_PASSPHRASE."""
        with self._writing():
            access.change_secret(self._opened, old, new)

    def remove_slot(self, index: int) -> None:
        """Take away one way of opening the vault. Raises LAST_SLOT for the last passphrase."""
        with self._writing():
            access.remove_slot(self._opened, index)

    def new_recovery(self) -> bytes:
        """Fresh recovery bits; earlier recovery words stop working."""
        with self._writing():
            return access.new_recovery(self._opened)

    # checking, opening, closing

    def check(self, *, rebuild: bool = False, progress: Progress | None = None) -> Report:
        """Verify journal, records, files and pages; with `rebuild` also make every derived row again."""
        kept = state.read(self.folder, self._opened.header.vault_id, mac_key(self._opened.master))
        report = check.verify(self._db, self._opened.files, kept, progress)
        if rebuild:
            with self._writing():
                self._rebuild(progress)
        return report

    def _rebuild(self, progress: Progress | None = None, *, trusted: bool = False) -> None:
        total = int(self._db.value("SELECT count(*) FROM record WHERE trashed IS NULL"))
        for done in self._derived.rebuild(trusted=trusted):
            if progress:
                progress(done, total)

    def begin(self, progress: Progress | None = None) -> Self:
        """After opening: compare the journal with `state`, sweep, and finish what was interrupted."""
        kept = state.read(self.folder, self._opened.header.vault_id, mac_key(self._opened.master))
        if kept is not None and not self._has(kept):
            self._opened.notices.add(Notice.DATABASE_OLDER)
        if not self.read_only:
            with room_permitting():
                self._files.sweep()
                reencrypt.sweep_replaced(self.folder, self._db)
                if not self._derived.is_current():
                    self._rebuild(progress, trusted=True)
                    self.made_anew = True
                self.tidy()
        return self

    def _has(self, kept: state.Head) -> bool:
        link = self._db.value("SELECT link FROM change WHERE seq = ?", (kept.sequence,))
        return kept.sequence == 0 or link == kept.link

    def begin_empty(self) -> Self:
        """After making: there is nothing to derive yet."""
        self._derived.start()
        return self

    def stop(self) -> None:
        """Before a lock: drop what is running on every connection, from any thread."""
        for reader in (self, *self._readers):
            reader.interrupt()
        self._opened.files.interrupt()

    def close(self) -> None:
        """Lock: close every connection, wipe the key, replace `state`, let others in; raises nothing."""
        if self._closed:
            return
        self._closed = True
        self.stop()
        waited = self._db.lock.acquire(timeout=_PATIENCE)
        try:
            self._close()
        finally:
            if waited:
                self._db.lock.release()

    def _close(self) -> None:
        for reader in self._readers:
            reader.close()
        self._readers.clear()
        content = b""
        with suppress(AppError):  # a damaged journal or a full disk must not keep a vault open
            head = journal.head(self._db)
            content = state.encoded(head, self._opened.header.vault_id, mac_key(self._opened.master))
        self._opened.close()
        if content and not self.read_only:
            with suppress(AppError):
                state.write(self.folder, content)
        self._opened.lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create(
    folder: Path, secret: Passphrase, *, cost: Cost | None = None, derivation: Derivation | None = None
) -> tuple[Vault, bytes]:
    """Make a vault in an empty folder; the bytes are its recovery bits. Raises VAULT_EXISTS and others."""
    opened, bits = access.create(folder, secret, cost)
    return Vault(opened, derivation or Derivation()).begin_empty(), bits


def unlock(
    folder: Path, secret: Secret, *, derivation: Derivation | None = None, progress: Progress | None = None
) -> Vault:
    """Open a vault. Raises VAULT_NOT_FOUND, VAULT_IN_USE, WRONG_PASSPHRASE, HEADER_DAMAGED, VAULT_NEWER …"""
    opened = access.unlock(folder, secret)
    try:
        return Vault(opened, derivation or Derivation()).begin(progress)
    except BaseException:
        opened.close()
        opened.lock.release()
        raise
