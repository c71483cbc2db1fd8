"""Telling contacts of a new card: a bundle that holds nothing else."""

from pathlib import Path

from app.errors import AppError, Problem
from app.records.levels import Level
from app.services.keys import sealable, uninformed
from app.services.session import Session
from app.services.sharing.planning import Plan
from app.services.sharing.sealing import Sealed, seal


def announce(session: Session, target: Path) -> Sealed:
    """Seal the newest card to everybody who has not used it yet.

    Raises CONTACT_NOT_FOUND where there is nobody to tell, TOO_MANY_RECIPIENTS, FILE_EXISTS.
    """
    to = [one.card for one in uninformed(session) if sealable(one)]
    if not to:
        raise AppError(Problem.CONTACT_NOT_FOUND)
    return seal(session, Plan((), Level.TEAM, (), (), ()), to, target)
