"""Repair: a new vault out of what is still authentic in a damaged one, which is only read.

Every row on a page whose HMAC holds is taken over, whether or not anything still leads to the page; records
whose page is gone come back out of the journal. What opened the old one opens the new one.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.crypto.argon import wipe
from app.crypto.keys import SALT_LENGTH, mac_key, page_key
from app.crypto.slots import Secret
from app.errors import AppError, Problem
from app.vault import headers, state
from app.vault.access import BACKUPS, LOCK, Opened, exists, open_databases
from app.vault.backup import backups
from app.vault.check import Report, verify
from app.vault.database import Access
from app.vault.disk import FolderLock, disk_errors, make_folder, refuse_network
from app.vault.header import DatabaseFile, Header
from app.vault.pages import Pages
from app.vault.rejoining import Rejoined, rejoin, rejoin_files
from app.vault.salvage import CHUNKS, RECORDS, Progress, fill


def repair(
    folder: Path, secret: Secret, target: Path, places: Iterable[Path] = (), progress: Progress | None = None
) -> tuple[Rejoined, Report]:
    """A new vault in an empty folder; what came over, and what `check` says of it.

    Where no copy of the header can be read, that of a backup in one of `places` serves, with the secret of
    its day. Raises WRONG_PASSPHRASE, HEADER_DAMAGED, VAULT_IN_USE, VAULT_EXISTS, VAULT_DAMAGED, DISK_FULL …
    """
    with disk_errors():
        make_folder(target)
        if any(target.iterdir()):
            raise AppError(Problem.VAULT_EXISTS)
    refuse_network(target)
    with FolderLock(folder / LOCK):
        header, master = _header(folder, secret, [folder / BACKUPS, *places])
        try:
            return _repaired(folder, header, master, target, progress)
        except BaseException:
            _give_up(target)
            raise
        finally:
            wipe(master)


def _header(folder: Path, secret: Secret, places: Iterable[Path]) -> tuple[Header, bytearray]:
    try:
        found = headers.read(folder)
    except AppError as error:
        spare = [one.header for place in places for one in backups(place)]
        if error.problem not in (Problem.HEADER_DAMAGED, Problem.VAULT_NOT_FOUND) or not spare:
            raise
        found = replace(spare[0], records=_on_disk(folder, "vault"), files=_on_disk(folder, "files"))
        return found, spare[0].opened(secret)[1]
    return found, found.opened(secret)[1]


def _on_disk(folder: Path, name: str) -> DatabaseFile:
    """The database of a name that lies in a folder, by what it says itself. Raises VAULT_DAMAGED."""
    for path in sorted(folder.glob(f"{name}-????????.db"), key=lambda one: -one.stat().st_size):
        with path.open("rb") as file:
            return DatabaseFile(path.stem.removeprefix(f"{name}-"), file.read(SALT_LENGTH))
    return DatabaseFile("0" * 8, bytes(SALT_LENGTH))


def _repaired(
    folder: Path, old: Header, master: bytearray, target: Path, progress: Progress | None
) -> tuple[Rejoined, Report]:
    fresh = replace(old, records=DatabaseFile.fresh(), files=DatabaseFile.fresh())
    header = fresh.changed(master, old.slots)
    with disk_errors():
        make_folder(target / BACKUPS)
    with FolderLock(target / LOCK) as lock:
        new = open_databases(target, header, bytearray(master), lock, Access.CREATE)
        try:
            with _pages(folder, "vault", old.records, master) as pages:
                gone = fill(new.records, pages, RECORDS, progress)
            with _pages(folder, "files", old.files, master) as pages:
                gone += fill(new.files, pages, CHUNKS, progress)
            kept = state.read(folder, old.vault_id, mac_key(master))
            found = rejoin(new.records, kept.sequence if kept else 0)
            found.pages_lost = gone
            return found, _finished(new, found, progress)
        finally:
            new.close()


def _pages(folder: Path, name: str, file: DatabaseFile, master: bytearray) -> Pages:
    return Pages(folder / f"{name}-{file.name}.db", page_key(master, file.salt), file.salt)


def _finished(new: Opened, found: Rejoined, progress: Progress | None) -> Report:
    """Check what was found, and make it a vault by its header. Raises VAULT_DAMAGED for nothing."""
    rejoin_files(new.records, new.files, found)
    if not found.records:
        raise AppError(Problem.VAULT_DAMAGED)
    report = verify(new.records, new.files, None, progress)
    new.write_header(new.header, None)
    return report


def _give_up(target: Path) -> None:
    for path in [*target.iterdir()] if not exists(target) else []:
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()
