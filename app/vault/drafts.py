"""Drafts, and small things remembered from one unlock to the next (the place, the profile)."""

from collections.abc import Mapping
from typing import Any

import msgspec

from app.records.leaves import Json
from app.vault.database import Database, whole
from app.vault.journal import now

MEMORY = "memory:"
"""What begins the names of small values among what the vault keeps about itself."""


def save(database: Database, name: str, body: Mapping[str, Json]) -> None:
    """Keep an unfinished form under a name: a record's id, or one made for a form without a record yet."""
    with database.atomic():
        row = (name, msgspec.json.encode(body), now()[:7])
        database.execute("INSERT OR REPLACE INTO draft (name, body, updated) VALUES (?,?,?)", row)


def load(database: Database, name: str) -> dict[str, Any] | None:
    """The draft of a name, if any."""
    body = database.value("SELECT body FROM draft WHERE name = ?", (name,))
    with whole():
        return msgspec.json.decode(body) if body is not None else None


def names(database: Database) -> list[str]:
    """The names of all drafts."""
    return database.column("SELECT name FROM draft ORDER BY name")


def discard(database: Database, name: str) -> None:
    """Drop a draft: it was saved as a record, or thrown away."""
    with database.atomic():
        database.execute("DELETE FROM draft WHERE name = ?", (name,))


def remember(database: Database, name: str, value: Json) -> None:
    """Keep a small value in the vault."""
    with database.atomic():
        row = (MEMORY + name, msgspec.json.encode(value))
        database.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?,?)", row)


def recall(database: Database, name: str) -> Json:
    """A small value kept in the vault; None where there is none."""
    kept = database.value("SELECT value FROM meta WHERE name = ?", (MEMORY + name,))
    with whole():
        return msgspec.json.decode(kept) if kept is not None else None
