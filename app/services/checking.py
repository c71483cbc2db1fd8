"""Checking a vault: pages, journal, records, files, and what is derived."""

from app.services.session import Session
from app.vault.check import Progress, Report


def check(session: Session, *, rebuild: bool = False, progress: Progress | None = None) -> Report:
    """Verify everything; with `rebuild`, also make all derived rows again."""
    return session.vault.check(rebuild=rebuild, progress=progress)
