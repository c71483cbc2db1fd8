"""Purging many records at once, and an honest list of what a purge cannot reach."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.bundle.container import no_progress
from app.records.leaves import Copy, Json
from app.records.levels import Level
from app.services.plain_files import PLAIN
from app.services.session import Session
from app.services.settings import with_questions
from app.services.sharing.planning import Plan, plan
from app.services.sharing.sealing import Sealed, To, seal
from app.vault.access import BACKUPS

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Reach:
    """What stays, wherever it is, after a purge: counted, so that nobody has to guess."""

    bundles: int
    """Bundles sent before, by the ledger."""
    backups: tuple[date, ...]
    """The days of the backups in the vault's own folder; others lie where they were put."""
    trashed: int
    drafts: int
    contacts: int


def reach(session: Session) -> Reach:
    """Count what a purge of this vault would not reach."""
    from app.services.keys import contacts

    return Reach(
        bundles=sum(line.get("kind") not in ("received", *PLAIN) for line in session.vault.exports()),
        backups=_backups(session.vault.folder / BACKUPS),
        trashed=len(session.read.trashed()),
        drafts=len(session.read.drafts()),
        contacts=len(contacts(session)),
    )


def _backups(folder: Path) -> tuple[date, ...]:
    if not folder.is_dir():
        return ()
    return tuple(sorted({date.fromtimestamp(path.stat().st_mtime) for path in folder.iterdir()}))


def erase(session: Session, ids: Sequence[str], progress: Progress = no_progress) -> int:
    """Purge records for good, all or none, with what their figures counted; how many of the records."""
    going = with_questions(session, ids)
    beside = len(going) - len(ids)
    count = session.vault.purge_many(going, "purge", progress)
    session.tell(frozenset(ids))
    return count - beside


def seal_and_purge(
    session: Session,
    case_ids: Iterable[str],
    recipients: Sequence[To | str],
    target: Path,
    reason: str,
    progress: Progress = no_progress,
) -> tuple[Sealed, int]:
    """Seal cases whole and purge them here without waiting for anybody; gives the file and how many went.

    The file has been read back from the disk before anything goes. Somebody with the passphrase and a
    laboratory may still recover fragments.
    """
    chosen = plan(session, case_ids, Level.NEED_TO_KNOW)
    facts: dict[str, Json] = {"kind": "travel", "purged": True}
    sealed = seal(session, chosen, recipients, target, reason, progress, facts=facts)
    return sealed, erase(session, going(session, chosen))


def going(session: Session, chosen: Plan) -> list[str]:
    """The records of a plan that nothing outside it needs: a person whom another case names stays."""
    ids = {copy.id for copy in chosen.copies}
    return [copy.id for copy in chosen.copies if not _needed(session, copy, ids)]


def _needed(session: Session, copy: Copy, ids: set[str]) -> bool:
    if copy.type != "person":
        return False
    others = session.read.rows(session.read.links_to(copy.id))
    return any(stored.copy.id not in ids for stored in others)
