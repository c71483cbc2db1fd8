"""A session on a fresh vault, cheap enough for tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from app.crypto.argon import FLOOR
from app.services.opening import create, lock
from app.services.session import Session

TODAY = date(2026, 11, 24)


@contextmanager
def session_in(folder: Path, profile: str = "office") -> Iterator[Session]:
    """A new vault of a profile, open; today is 24 November 2026."""
    session, _ = create(folder, "correct horse battery", profile, cost=FLOOR)
    session.today = lambda: TODAY
    try:
        yield session
    finally:
        lock(session)
