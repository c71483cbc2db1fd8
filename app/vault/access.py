"""Getting at a vault: making its folder, unlocking it, and changing what opens it."""

import os
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from secrets import token_bytes
from shutil import disk_usage

from app.crypto.argon import Cost, calibrate, wipe
from app.crypto.keys import database_key, new_master
from app.crypto.slots import RECOVERY_LENGTH, Kind, Passphrase, Recovery, Secret, Shares, material, seal
from app.errors import AppError, Problem
from app.vault import header as header_format
from app.vault import headers
from app.vault.database import Access, Database, room_permitting
from app.vault.disk import FolderLock, disk_errors, make_folder, refuse_network, sync_folder
from app.vault.header import DatabaseFile, Header
from app.vault.schema import FILES, RECORDS, migrate_both, refuse_newer

LOCK = "lock"
BACKUPS = "backups"

ROOM = 1 << 17
"""Bytes that the log of a database needs beside it before anything can be read."""


class Notice(StrEnum):
    """What an unlock found that the window says."""

    HEADER_MENDED = "header_mended"
    HEADER_OLDER = "header_older"
    DATABASE_OLDER = "database_older"
    READ_ONLY = "read_only"


@dataclass
class Opened:
    """An unlocked folder: its header, its master key, its lock and its two databases."""

    folder: Path
    header: Header
    master: bytearray
    lock: FolderLock
    records: Database
    files: Database
    notices: set[Notice]
    replaced: bool = False
    """The header names other databases now: what is written to these would be lost."""
    moving: bool = False
    """They are being copied into others, which will take their place: the same holds already."""

    @property
    def read_only(self) -> bool:
        """The disk cannot be written, or these databases are no longer the vault's."""
        return self.moving or self.replaced or not self.lock.writable

    def connect(self, access: Access) -> Database:
        """One more connection to the records."""
        held = not self.lock.writable
        return _database(self.folder, "vault", self.header.records, self.master, access, held)

    def connect_files(self, access: Access) -> Database:
        """One more connection to the chunks of files."""
        held = not self.lock.writable
        return _database(self.folder, "files", self.header.files, self.master, access, held)

    def write_header(self, header: Header, proof: tuple[Secret, bytearray] | None) -> None:
        """Replace both copies of the header and let the database remember the generation."""
        headers.write(self.folder, header, proof)
        self.header = header
        remember_generation(self.records, header.generation)

    def close(self) -> None:
        """Close the databases and wipe the key; the lock is still held."""
        for database in (self.records, self.files):
            database.close()
        wipe(self.master)


def exists(folder: Path) -> bool:
    """Whether a folder holds a vault."""
    return any((folder / name).is_file() for name in headers.NAMES)


def create(folder: Path, secret: Passphrase, cost: Cost | None = None) -> tuple[Opened, bytes]:
    """A new vault in an empty folder, and its recovery bits. Raises VAULT_EXISTS, VAULT_ON_NETWORK."""
    with disk_errors():
        make_folder(folder)
        if any(folder.iterdir()):
            raise AppError(Problem.VAULT_EXISTS)
    refuse_network(folder)
    lock = FolderLock(folder / LOCK)
    try:
        if not lock.writable:
            raise AppError(Problem.DISK_READ_ONLY)
        return _create(folder, secret, cost or calibrate(), lock)
    except BaseException:
        lock.release()
        _remove_unfinished(folder)
        raise


def _create(folder: Path, secret: Passphrase, cost: Cost, lock: FolderLock) -> tuple[Opened, bytes]:
    with disk_errors():
        make_folder(folder / BACKUPS)
    master, bits = new_master(), token_bytes(RECOVERY_LENGTH)
    empty = header_format.fresh(cost)
    source = material(secret, empty.stretching)
    slots = [seal(master, secret.kind, source, empty.context)]
    slots.append(seal(master, Kind.RECOVERY, bytearray(bits), empty.context))
    opened = open_databases(folder, empty.changed(master, slots), master, lock, Access.CREATE)
    opened.write_header(opened.header, (secret, source))  # the header is what makes it a vault
    wipe(source)
    return opened, bits


def _remove_unfinished(folder: Path) -> None:
    for path in folder.iterdir():
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()


def unlock(folder: Path, secret: Secret) -> Opened:
    """Open a vault. Raises VAULT_NOT_FOUND, VAULT_IN_USE, WRONG_PASSPHRASE, HEADER_DAMAGED and others."""
    if not exists(folder):
        raise AppError(Problem.VAULT_NOT_FOUND)
    refuse_network(folder)
    lock = FolderLock(folder / LOCK)
    try:
        header = headers.read(folder)
        _, master = header.opened(secret)
        notices = {Notice.READ_ONLY} if not lock.writable else set()
        with room_permitting():
            if lock.writable and headers.mend(folder, header):
                notices.add(Notice.HEADER_MENDED)
        access = Access.WRITE if lock.writable else Access.READ
        opened = open_databases(folder, header, master, lock, access)
    except BaseException:
        lock.release()
        raise
    opened.notices |= notices
    return opened


def open_databases(
    folder: Path, header: Header, master: bytearray, lock: FolderLock, access: Access
) -> Opened:
    """Both databases of a header, made where that is wanted, brought up to this version."""
    opened: list[Database] = []
    try:
        for name, file, steps in (("vault", header.records, RECORDS), ("files", header.files, FILES)):
            database = _database(folder, name, file, master, access, not lock.writable)
            opened.append(database)
            refuse_newer(database, steps)
        if access != Access.READ:
            migrate_both(*opened)
        found = Opened(folder, header, master, lock, opened[0], opened[1], set())
        _compare_generations(found)
    except BaseException:
        for database in opened:
            database.close()
        raise
    return found


def _database(
    folder: Path, name: str, file: DatabaseFile, master: bytearray, access: Access, read_only_disk: bool
) -> Database:
    path = folder / f"{name}-{file.name}.db"
    if access == Access.CREATE:
        with disk_errors():
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            sync_folder(folder)
    elif not path.is_file():
        raise AppError(Problem.VAULT_DAMAGED)

    def key() -> bytearray:
        return database_key(master, file.salt)

    try:
        return Database(
            path, key(), access, on_read_only_disk=read_only_disk, key_again=key, of_chunks=name == "files"
        )
    except AppError as error:
        if error.problem == Problem.DISK_FAILED and disk_usage(folder).free < ROOM:
            raise AppError(Problem.DISK_FULL) from None
        raise


def _compare_generations(opened: Opened) -> None:
    remembered = opened.records.value("SELECT value FROM meta WHERE name = 'generation'") or 0
    if remembered > opened.header.generation:
        opened.notices.add(Notice.HEADER_OLDER)
    elif remembered < opened.header.generation and not opened.read_only:
        with room_permitting():
            remember_generation(opened.records, opened.header.generation)


def remember_generation(records: Database, generation: int) -> None:
    """The database keeps the newest generation of the header that it has seen."""
    with records.atomic():
        records.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('generation', ?)", (generation,))


def add_slot(opened: Opened, secret: Secret) -> None:
    """One more secret that opens the vault. Raises SLOTS_FULL."""
    _set_slots(opened, secret, None)


def change_secret(opened: Opened, old: Secret, new: Secret) -> None:
    """Replace the slot that the old secret opens by one for the new. Raises WRONG_PASSPHRASE."""
    index, master = opened.header.opened(old)
    wipe(master)
    _set_slots(opened, new, index)


def new_recovery(opened: Opened) -> bytes:
    """Fresh recovery bits; earlier recovery words stop working."""
    bits = token_bytes(RECOVERY_LENGTH)
    _renew(opened, Recovery(bits))
    return bits


def new_shares(opened: Opened) -> bytes:
    """Fresh bits to be shared among people; earlier shares stop working."""
    bits = token_bytes(RECOVERY_LENGTH)
    _renew(opened, Shares(bits))
    return bits


def _renew(opened: Opened, secret: Recovery | Shares) -> None:
    """A slot for the secret in the place of the one of its kind. Raises SLOTS_FULL."""
    header, source = opened.header, bytearray(secret.bits)
    others = [slot for slot in header.slots if slot.kind != secret.kind]
    slot = seal(opened.master, secret.kind, source, header.context)
    opened.write_header(header.changed(opened.master, [*others, slot]), (secret, source))
    wipe(source)


def remove_slot(opened: Opened, index: int) -> None:
    """Take away one way of opening the vault. Raises LAST_SLOT for the last passphrase."""
    slots = list(opened.header.slots)
    del slots[index]
    if not any(slot.kind == Kind.PASSPHRASE for slot in slots):
        raise AppError(Problem.LAST_SLOT)
    opened.write_header(opened.header.changed(opened.master, slots), None)


def _set_slots(opened: Opened, secret: Secret, index: int | None) -> None:
    header, slots = opened.header, list(opened.header.slots)
    source = material(secret, header.stretching)
    slot = seal(opened.master, secret.kind, source, header.context)
    if index is None:
        slots.append(slot)
    else:
        slots[index] = slot
    opened.write_header(header.changed(opened.master, slots), (secret, source))
    wipe(source)
