"""Backups of the open vault: where, when, whether they can be restored, and one record out of an old one."""

import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.crypto.slots import Passphrase, Recovery, Secret
from app.crypto.wordlists import from_words
from app.errors import AppError, Problem
from app.records.leaves import diff
from app.services.opening import key_of
from app.services.session import Session
from app.vault import backup
from app.vault.access import BACKUPS
from app.vault.backup import Backup, Progress, backups
from app.vault.healing import heal
from app.vault.reader import Reader

__all__ = ["Backup", "Standing", "backups", "due", "make", "restore", "standing", "test_restore"]

EVERY = timedelta(hours=20)
TESTED_EVERY = timedelta(days=30)
_TEST = "restore-test"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where backups go, the newest of them, when one was last restored for a test, and what went wrong."""

    own: Path
    elsewhere: Path | None
    newest: Backup | None
    newest_elsewhere: Backup | None
    tested: date | None
    failed: str

    def age(self, now: datetime) -> timedelta | None:
        """How old the newest backup anywhere is."""
        dates = [one.when for one in (self.newest, self.newest_elsewhere) if one is not None]
        return now - max(dates) if dates else None


def own_place(session: Session) -> Path:
    """The folder beside the vault's own files."""
    return session.vault.folder / BACKUPS


def elsewhere(session: Session) -> Path | None:
    """The other place that was chosen, e.g. on a stick."""
    kept = session.recall("backup_elsewhere")
    return Path(str(kept)) if kept else None


def choose_elsewhere(session: Session, place: Path | None) -> None:
    """Keep backups in another place too, or no longer."""
    session.remember("backup_elsewhere", str(place / "anjuan-backups") if place else None)


def standing(session: Session) -> Standing:
    """How the backups stand."""
    other, own = elsewhere(session), session.vault.opened.header.vault_id
    here, there = backups(own_place(session), own), backups(other, own) if other else []
    tested = session.recall("backup_tested")
    return Standing(
        own_place(session), other, here[0] if here else None, there[0] if there else None,
        date.fromisoformat(str(tested)) if tested else None, str(session.recall("backup_failed") or ""),
    )  # fmt: skip


def due(session: Session, now: datetime | None = None) -> bool:
    """Whether something was written since the last backup, and it is old enough for the next."""
    if session.vault.read_only:
        return False
    if session.recall("backup_sequence") == session.vault.sequence():
        return False
    age = standing(session).age(now or datetime.now(UTC))
    return age is None or age >= EVERY


def make(session: Session, progress: Progress | None = None) -> Backup:
    """A backup in the vault's own folder, and in the other place where that is at hand; then rotation."""
    sequence = session.vault.sequence()
    made = backup.back_up(session.vault.opened, own_place(session), progress)
    other = elsewhere(session)
    if other is not None and other.parent.is_dir():
        backup.back_up(session.vault.opened, other, progress)
    session.remember("backup_sequence", sequence)
    session.remember("backup_failed", None)
    return made


def note_failure(session: Session, error: AppError) -> None:
    """Remember that the last backup failed, for Home to say."""
    session.remember("backup_failed", error.problem.value)


def test_due(session: Session) -> bool:
    """Whether no backup was restored for a test within a month."""
    told = standing(session)
    return told.newest is not None and (told.tested is None or session.today() - told.tested >= TESTED_EVERY)


def test_restore(session: Session) -> bool:
    """Restore the newest backup beside the vault, check it whole, and remove it; whether it was sound."""
    told = standing(session)
    if told.newest is None:
        return False
    folder = session.vault.folder / _TEST
    shutil.rmtree(folder, ignore_errors=True)
    try:
        sound = backup.tested(session.vault.opened, told.newest.path, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if sound:
        session.remember("backup_tested", session.today().isoformat())
    else:
        session.remember("backup_failed", Problem.VAULT_DAMAGED.value)
    return sound


def restore(
    path: Path, folder: Path, passphrase: str = "", words: str = "", keyfile: Path | None = None,
    progress: Progress | None = None,
) -> None:  # fmt: skip
    """A whole vault from a backup, with a passphrase or the recovery words of its day.

    Raises WRONG_PASSPHRASE, VAULT_EXISTS, HEADER_DAMAGED, VAULT_DAMAGED, DISK_FULL …
    """
    backup.restore(path, secret_of(passphrase, words, keyfile), folder, progress)


def secret_of(passphrase: str, words: str, keyfile: Path | None) -> Secret:
    """The recovery words where some were given, else the passphrase with its key file."""
    return Recovery(from_words(words)) if words else Passphrase(passphrase, key_of(keyfile))


def all_of(session: Session) -> list[Backup]:
    """Every backup of this vault that is at hand, the newest first."""
    other, own = elsewhere(session), session.vault.opened.header.vault_id
    found = [*backups(own_place(session), own), *(backups(other, own) if other else [])]
    return sorted(found, key=lambda one: one.when, reverse=True)


def restore_file(session: Session, sha256: str) -> bool:
    """Put the content of a damaged or lost file back from the newest backup that has it whole."""
    if session.vault.read_only:
        raise AppError(Problem.DISK_READ_ONLY)
    return any(heal(session.vault.opened, one, sha256) for one in all_of(session))


def restore_record(session: Session, path: Path, id_: str) -> bool:
    """Bring one record back as it was in a backup, as one edit that can be undone; False where it was not."""
    with backup.opened_records(path, session.vault.opened.master) as records:
        old = Reader(records).get(id_)
    if old is None:
        return False
    with session.write("restore from backup") as group:
        now = session.vault.get(id_)
        if now is None:
            group.create(old.type, old.shown(), id_)
        else:
            group.save(now, diff(now.shown(), old.shown()))
            group.restore(id_)
    return True
