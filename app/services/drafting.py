"""Drafts: what was typed and not saved yet, kept in the vault."""

from collections.abc import Mapping
from typing import Any

from app.services.session import Session


def keep(session: Session, key: str, draft: Mapping[str, Any]) -> None:
    """Keep a draft under a key; the older one under it is replaced."""
    session.vault.save_draft(key, dict(draft))


def drafts(session: Session) -> dict[str, dict[str, Any]]:
    """All drafts by key."""
    return {name: dict(session.read.draft(name) or {}) for name in session.read.drafts()}


def discard(session: Session, key: str) -> None:
    """Throw a draft away."""
    session.vault.discard_draft(key)
