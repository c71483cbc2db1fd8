"""Backups: the records under a key of their own, the chunks of files copied once, a header that opens both.

Each backup of the records has a fresh salt, hence its own key; all backups of one place share one database of
chunks, to which only new ones are added. The header is written last: without it there is no backup. Whoever
knows a passphrase of that day can open it on any machine (mechanism 5).
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.crypto.argon import wipe
from app.crypto.keys import database_key
from app.crypto.slots import Secret
from app.errors import AppError, Problem
from app.vault import headers
from app.vault.access import BACKUPS, LOCK, Opened, exists
from app.vault.check import Report, verify
from app.vault.database import Access, Database
from app.vault.disk import (
    FolderLock,
    disk_errors,
    make_folder,
    refuse_network,
    replace_file,
    sync_folder,
)
from app.vault.header import DatabaseFile, Header
from app.vault.schema import FILES, migrate

Progress = Callable[[int, int], None]
_NAME = re.compile(r"(?P<when>\d{8}T\d{6}Z)-(?P<number>\d+)\.header")
NEWEST, MONTHS = 14, 12
"""Backups that rotation keeps: the newest, and the newest of each month before them."""
_CHUNKS_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup in a place: its header file, when it was made (UTC), the bytes of its records."""

    path: Path
    when: datetime
    size: int
    header: Header

    @property
    def chunks(self) -> Path:
        """The database of chunks that it shares with other backups of its vault."""
        return _files(self.path.parent, self.header)


def backups(place: Path, vault_id: bytes | None = None) -> list[Backup]:
    """The backups of a place, newest first, of one vault if named; without a readable header it is none."""
    found = []
    with suppress(OSError):
        for path in place.iterdir():
            named = _NAME.fullmatch(path.name)
            header = _header(path) if named else None
            if named and header is not None and vault_id in (None, header.vault_id):
                when = datetime.strptime(named["when"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                found.append(Backup(path, when, _size(_records(path, header)), header))
    return sorted(found, key=lambda one: one.path.name, reverse=True)


def _header(path: Path) -> Header | None:
    try:
        return headers.read_file(path)
    except AppError:
        return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _records(path: Path, header: Header) -> Path:
    return path.with_name(f"{path.stem}-{header.records.name}.db")


def _files(place: Path, header: Header) -> Path:
    return place / f"files-{header.files.name}.db"


# --- making one -------------------------------------------------------------------------------------


def make(opened: Opened, place: Path, progress: Progress | None = None) -> Backup:
    """A backup of an open vault, opened and compared before it counts. Raises DISK_FULL, DISK_FAILED …"""
    with disk_errors():
        make_folder(place)
    own = backups(place, opened.header.vault_id)
    files = own[0].header.files if own and own[0].chunks.is_file() else DatabaseFile.fresh()
    header = replace(opened.header, records=DatabaseFile.fresh(), files=files).signed(opened.master)
    path = place / f"{_stamp()}-{len(backups(place)) + 1}.header"
    try:
        _copy_chunks(opened, _files(place, header), header, progress)
        _copy_records(opened, _records(path, header), header)
        # Once more, for the writer goes on beside us: a record saved meanwhile came along, its file must too.
        _copy_chunks(opened, _files(place, header), header, None)
        _compare(opened, path, header)
        if opened.replaced:  # a re-encryption has overtaken it: it would open with what somebody has seen
            raise AppError(Problem.CANCELLED)
        replace_file(path, header.encoded())
    except BaseException:
        for left in (path, _records(path, header)):
            with suppress(OSError):
                left.unlink()
        raise
    return Backup(path, datetime.now(UTC), _size(_records(path, header)), header)


def back_up(opened: Opened, place: Path, progress: Progress | None = None) -> Backup:
    """A backup in a place, verified by opening it; older ones go by rotation."""
    made = make(opened, place, progress)
    rotate(place, opened.header.vault_id, made.path)
    return made


def tested(opened: Opened, path: Path, folder: Path) -> bool:
    """Whether a backup of an open vault can be restored whole: it is restored into a folder and checked."""
    return restore_with(path, headers.read_file(path), opened.master, folder).sound


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")


def _copy_records(opened: Opened, target: Path, header: Header) -> None:
    source = opened.connect(Access.WRITE)
    try:
        export(source, target, database_key(opened.master, header.records.salt))
    finally:
        source.close()


def export(source: Database, target: Path, key: bytearray) -> None:
    """A whole database under another key, as it stands at one moment; on the disk before it returns."""
    with disk_errors():
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        source.execute("ATTACH DATABASE ? AS copy KEY ?", (str(target), key))
    finally:
        wipe(key)
    try:
        source.execute("BEGIN")  # as it stands now; who writes meanwhile is not kept waiting
        try:
            source.rows("SELECT sqlcipher_export('copy')")
            source.refuse_damage()
            source.execute("COMMIT")
        except BaseException:
            source.abandon()
            raise
        source.execute(f"PRAGMA copy.user_version = {int(source.value('PRAGMA main.user_version'))}")
    finally:
        source.execute("DETACH DATABASE copy")
    with disk_errors():
        handle = os.open(target, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        sync_folder(target.parent)


def _copy_chunks(opened: Opened, target: Path, header: Header, progress: Progress | None) -> None:
    """Every chunk that the place does not have yet."""
    with chunk_database(target, header.files, opened.master) as there:
        add_chunks(opened.files, there, progress)


def add_chunks(source: Database, there: Database, progress: Progress | None) -> None:
    known = set(there.rows("SELECT file, part FROM chunk"))
    missing = [row for row in source.rows("SELECT file, part, key FROM chunk") if row[:2] not in known]
    for start in range(0, len(missing), _CHUNKS_AT_ONCE):
        if progress:
            progress(start, len(missing))
        with there.atomic():
            for file, part, key in missing[start : start + _CHUNKS_AT_ONCE]:
                data = source.value("SELECT data FROM chunk WHERE key = ?", (key,))
                source.refuse_damage()
                if data is not None:
                    there.execute("INSERT INTO chunk (file, part, data) VALUES (?, ?, ?)", (file, part, data))


@contextmanager
def chunk_database(path: Path, file: DatabaseFile, master: bytearray) -> Iterator[Database]:
    """The database of chunks of a place, made when it is not there."""
    if not path.exists():
        with disk_errors():
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    database = Database(path, database_key(master, file.salt), Access.WRITE)
    try:
        migrate(database, FILES)
        yield database
    finally:
        database.close()


def _compare(opened: Opened, path: Path, header: Header) -> None:
    """Open what was written and see that nothing is missing. Raises DISK_FAILED."""
    copy = Database(_records(path, header), database_key(opened.master, header.records.salt), Access.READ)
    try:
        ok = copy.value("PRAGMA quick_check") == "ok"
        missing = copy.value("SELECT count(*) FROM record") is None
        links = copy.value("SELECT link FROM change ORDER BY seq DESC LIMIT 1")
        known = opened.records.value("SELECT 1 FROM change WHERE link = ?", (links,))
        if not ok or missing or (links is not None and known is None):
            raise AppError(Problem.DISK_FAILED)
    finally:
        copy.close()


def rotate(place: Path, vault_id: bytes, made: Path | None = None) -> int:
    """Remove backups of this vault beyond those that are kept; how many went. The newest always stay.

    So does the one just `made`: names go by the clock, and a clock may have gone back.
    """
    own = backups(place, vault_id)
    kept = {one.path for one in own[:NEWEST]} | ({made} if made else set())
    months: dict[tuple[int, int], Path] = {}
    for one in own[NEWEST:]:
        months.setdefault((one.when.year, one.when.month), one.path)
    kept |= set(list(months.values())[:MONTHS])
    gone = [one for one in own if one.path not in kept]
    for one in gone:
        _remove(one)
    return len(gone)


def _remove(one: Backup) -> None:
    """Delete one backup of the records: its header first, so that a half one never counts."""
    for path in (one.path, _records(one.path, one.header)):
        with suppress(OSError):
            path.unlink()


def remove_all(place: Path, vault_id: bytes) -> int:
    """Delete every backup of one vault in a place, with its chunks; how many went. Others' stay."""
    own = backups(place, vault_id)
    for one in own:
        _remove(one)
    needed = {one.chunks for one in backups(place)}
    for chunks in {one.chunks for one in own} - needed:
        with suppress(OSError):
            chunks.unlink()
    return len(own)


# --- reading one ------------------------------------------------------------------------------------


@contextmanager
def opened_records(path: Path, master: bytearray) -> Iterator[Database]:
    """The records of a backup, to be looked at. Raises VAULT_DAMAGED where it is not of this key."""
    header = _header(path)
    if header is None or not _records(path, header).is_file():
        raise AppError(Problem.VAULT_DAMAGED)
    database = Database(_records(path, header), database_key(master, header.records.salt), Access.READ)
    try:
        yield database
    finally:
        database.close()


def restore(path: Path, secret: Secret, folder: Path, progress: Progress | None = None) -> None:
    """A whole vault from a backup in an empty folder, under fresh salts; checked before it counts.

    Raises WRONG_PASSPHRASE, VAULT_EXISTS, VAULT_DAMAGED, VAULT_ON_NETWORK, DISK_FULL …
    """
    header = _header(path)
    if header is None:
        raise AppError(Problem.HEADER_DAMAGED)
    _, master = header.opened(secret)
    try:
        restore_with(path, header, master, folder, progress)
    finally:
        wipe(master)


def restore_with(
    path: Path, header: Header, master: bytearray, folder: Path, progress: Progress | None = None
) -> Report:
    """As `restore`, with the master key at hand; what `check` says of the new vault."""
    with disk_errors():
        make_folder(folder)
        if exists(folder) or any(folder.iterdir()):
            raise AppError(Problem.VAULT_EXISTS)
    refuse_network(folder)
    new = replace(header, records=DatabaseFile.fresh(), files=DatabaseFile.fresh()).changed(
        master, header.slots
    )
    lock = FolderLock(folder / LOCK)
    try:
        return _restored(path, header, new, master, folder, progress)
    except BaseException:
        for left in folder.iterdir():
            if left.name not in (LOCK, BACKUPS):
                with suppress(OSError):
                    left.unlink()
        raise
    finally:
        lock.release()


def _restored(
    path: Path, header: Header, new: Header, master: bytearray, folder: Path, progress: Progress | None
) -> Report:
    with disk_errors():
        make_folder(folder / BACKUPS)
    with _writable(_records(path, header), header.records, master) as source:
        export(source, folder / f"vault-{new.records.name}.db", database_key(master, new.records.salt))
    chunks = _files(path.parent, header)
    with chunk_database(folder / f"files-{new.files.name}.db", new.files, master) as there:
        if chunks.is_file():
            with _writable(chunks, header.files, master) as source:
                add_chunks(source, there, progress)
        records = Database(
            folder / f"vault-{new.records.name}.db", database_key(master, new.records.salt), Access.READ
        )
        try:
            report = verify(records, there, None)
        finally:
            records.close()
    headers.write(folder, new)
    return report


@contextmanager
def _writable(path: Path, file: DatabaseFile, master: bytearray) -> Iterator[Database]:
    if not path.is_file():
        raise AppError(Problem.VAULT_DAMAGED)
    database = Database(path, database_key(master, file.salt), Access.WRITE)
    try:
        yield database
    finally:
        database.close()
