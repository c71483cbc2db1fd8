"""Checking a vault: pages, journal, records, files, what is derived; what a fault is about; mending."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.errors import AppError, Problem
from app.services import backups, titling
from app.services.session import Session
from app.vault.check import Fault, Progress, Report

__all__ = ["Fault", "Finding", "check", "findings", "mend"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: its kind, the records that it is about as (id, type, title), and the hash of its file."""

    fault: Fault
    number: int
    about: tuple[tuple[str, str, str], ...] = ()
    sha256: str = ""


def check(session: Session, *, rebuild: bool = False, progress: Progress | None = None) -> Report:
    """Verify everything; with `rebuild`, also make all derived rows again."""
    return session.vault.check(rebuild=rebuild, progress=progress)


def findings(session: Session, report: Report, language: str) -> list[Finding]:
    """What each fault is about, in words; masked records by their masks."""
    return [_finding(session, fault, number, language) for fault, number in report.faults]


def _finding(session: Session, fault: Fault, number: int, language: str) -> Finding:
    if fault is Fault.FILE_DAMAGED:
        sha = str(session.read.file_at(number) or "")
        return Finding(fault, number, tuple(_about(session, session.read.links_to(sha), language)), sha)
    if fault is Fault.RECORD_DIFFERS:
        return Finding(fault, number, tuple(_about(session, [number], language)))
    return Finding(fault, number)


def _about(session: Session, keys: list[int], language: str) -> Iterator[tuple[str, str, str]]:
    for id_, (_, type_) in zip(session.read.ids_at(keys), session.read.types_at(keys), strict=False):
        try:
            yield id_, type_, titling.title(session, id_, language)
        except (AppError, ValueError):  # what cannot be read has no title
            yield id_, type_, ""


def mend(session: Session, found: list[Finding]) -> int:
    """Bring damaged files back from backups; how many are whole again. Raises DISK_READ_ONLY, DISK_FULL."""
    damaged = dict.fromkeys(one.sha256 for one in found if one.sha256)
    return sum(_mended(session, sha) for sha in damaged)


def _mended(session: Session, sha: str) -> bool:
    try:
        return backups.restore_file(session, sha)
    except AppError as error:
        if error.problem in (Problem.DISK_READ_ONLY, Problem.DISK_FULL):
            raise
        return False

