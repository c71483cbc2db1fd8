"""Purging many records at once, and an honest list of what a purge cannot reach."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.bundle.container import no_progress
from app.records.codec import load
from app.records.leaves import Copy, Json
from app.records.levels import Level
from app.records.linking import linked
from app.records.types import TYPES
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
    """The records of a plan that nothing outside it needs.

    What another case has as well stays, with whom it names and its files; so does a person whom one names.
    """
    ids = {copy.id for copy in chosen.copies}
    others = [copy for copy in chosen.copies if copy.type != "case"]
    stays = {copy.id for copy in others if any(_stands(session, id_) for id_ in _cases(copy) - ids)}
    while more := {
        one.id for one in others if one.id not in stays and _needed(session, one, ids - stays, stays)
    }:
        stays |= more
    return [copy.id for copy in chosen.copies if copy.id not in stays]


def _needed(session: Session, copy: Copy, going: Collection[str], stays: Collection[str]) -> bool:
    naming = {stored.copy.id for stored in session.read.rows(session.read.links_to(copy.id))}
    return bool(naming.difference(going) if copy.type == "person" else naming.intersection(stays))


def _cases(copy: Copy) -> set[str]:
    """The cases that a record is about."""
    fields = TYPES[copy.type].fields
    return {row.target for row in linked(load(copy)) if fields[row.field].link_to == ("case",)}


def _stands(session: Session, id_: str) -> bool:
    stored = session.read.stored(id_) if session.read.get(id_) is not None else None
    return stored is not None and stored.trashed is None
