"""Re-encryption: everything copied into new files under a new master key; the new header is the commit.

Only the secrets given now open the vault afterwards. The old files go at the next unlock, when nobody holds
them open; their old blocks on a flash drive are beyond reach (mechanism: passphrase change).
"""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from secrets import token_bytes

from app.crypto.argon import wipe
from app.crypto.keys import database_key, new_master
from app.crypto.slots import RECOVERY_LENGTH, Kind, Passphrase, material, seal
from app.errors import AppError, Problem
from app.vault import header as header_format
from app.vault import headers
from app.vault.access import Opened
from app.vault.backup import Progress, add_chunks, chunk_database, export
from app.vault.check import verify
from app.vault.database import Access, Database
from app.vault.disk import sync_folder
from app.vault.header import Header

_REPLACES = "replaces"
"""Where the new database keeps the names of those it replaced until they are gone."""


def reencrypt(opened: Opened, secret: Passphrase, progress: Progress | None = None) -> bytes:
    """New files under a new key, opened with this passphrase alone; the new recovery bits.

    Until the header is replaced the vault is as it was, and is only read.
    Raises DISK_FULL, DISK_FAILED, CANCELLED.
    """
    master, bits = new_master(), token_bytes(RECOVERY_LENGTH)
    fresh = header_format.fresh(opened.header.stretching.cost)
    fresh = replace(fresh, vault_id=opened.header.vault_id, generation=opened.header.generation)
    source = material(secret, fresh.stretching)
    slots = [seal(master, secret.kind, source, fresh.context)]
    slots.append(seal(master, Kind.RECOVERY, bytearray(bits), fresh.context))
    new = fresh.changed(master, slots)
    with opened.records.lock:  # a verb that has begun ends first
        opened.moving = True
    try:
        _copy(opened, new, master, progress)
        headers.write(opened.folder, new, (secret, source))
    except BaseException as error:
        if not _committed(opened.folder, new):
            _give_up(opened.folder, new)
            raise
        if not isinstance(error, AppError):
            raise
    finally:
        opened.replaced, opened.moving = _committed(opened.folder, new), False
        wipe(source)
        wipe(master)
    return bits


def _committed(folder: Path, new: Header) -> bool:
    """Whether a copy of the header names the new files: the first one is the commit, the second is mended.

    Where no copy can be read nobody knows, and nothing may go.
    """
    try:
        return headers.read(folder) == new
    except AppError:
        return True


def _give_up(folder: Path, new: Header) -> None:
    for name in (f"vault-{new.records.name}.db", f"files-{new.files.name}.db"):
        with suppress(OSError):
            (folder / name).unlink()


def _copy(opened: Opened, new: Header, master: bytearray, progress: Progress | None) -> None:
    target = opened.folder / f"vault-{new.records.name}.db"
    source = opened.connect(Access.WRITE)
    try:
        export(source, target, database_key(master, new.records.salt))
    finally:
        source.close()
    with chunk_database(opened.folder / f"files-{new.files.name}.db", new.files, master) as chunks:
        add_chunks(opened.files, chunks, progress)
        records = Database(target, database_key(master, new.records.salt), Access.WRITE)
        try:
            if not verify(records, chunks, None).sound:
                raise AppError(Problem.DISK_FAILED)
            old = f"vault-{opened.header.records.name}.db files-{opened.header.files.name}.db"
            records.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_REPLACES, old))
        finally:
            records.close()


def sweep_replaced(folder: Path, records: Database) -> None:
    """Remove the databases that this one replaced, now that nobody holds them open.

    It goes by what the new database says, not by what lies there: were an older header put back over a
    re-encrypted vault, the newer databases would look like strays.
    """
    old = records.value("SELECT value FROM meta WHERE name = ?", (_REPLACES,))
    if not old:
        return
    paths = [folder / (name + end) for name in old.split() for end in ("", "-wal", "-shm")]
    for path in paths:
        with suppress(OSError):  # what is held open now, e.g. by a virus scanner, goes at the next unlock
            os.unlink(path)
    if any(path.exists() for path in paths):
        return
    with suppress(OSError):  # the vault opens all the same; the next unlock tries again
        sync_folder(folder)  # before we forget their names: a power cut must not bring them back for good
        records.execute("DELETE FROM meta WHERE name = ?", (_REPLACES,))
