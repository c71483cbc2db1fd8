"""The ledger: who got what, in every export; each line is journalled too."""

from collections.abc import Mapping
from typing import Any

import msgspec

from app.records.leaves import Json
from app.vault.database import Database, whole
from app.vault.journal import now


def add(database: Database, facts: Mapping[str, Json]) -> int:
    """Note one export inside the caller's transaction; returns its number."""
    row = (now(), msgspec.json.encode(facts))
    return int(database.execute("INSERT INTO ledger (at, body) VALUES (?, ?)", row).lastrowid)


def entries(database: Database) -> list[dict[str, Any]]:
    """Every export, newest first, with its number and time."""
    rows = database.rows("SELECT key, at, body FROM ledger ORDER BY key DESC")
    with whole():
        return [{"number": key, "at": at, **msgspec.json.decode(body)} for key, at, body in rows]
