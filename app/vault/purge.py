"""Purge: the one exception to the append-only journal; erases a record and all that was made from it."""

import hmac

from app.vault import journal
from app.vault.database import Database
from app.vault.derived import FILE_FIELD, INDEXES, DerivedRows, file_hashes
from app.vault.files import IN_DRAFT
from app.vault.records import Stored
from app.vault.store import Group

PENDING = "purge_pending"
TOMBSTONES = "tombstones"
"""Where the key of the tombstones is kept."""


def mark(key: bytes, id_: str) -> bytes:
    """The tombstone of an id: HMAC(key, id), without time or type."""
    return hmac.digest(key, id_.encode(), "sha256")


def erase(group: Group, stored: Stored, key: bytes, *, renew: bool = True) -> list[int]:
    """Erase one record inside the caller's transaction; returns the keys of the files that no other uses.

    Whoever erases many renews once, at the end (`renew_all`).
    """
    database, id_ = group.database, stored.copy.id
    sequences = database.column("SELECT seq FROM change WHERE record = ? ORDER BY seq", (stored.key,))
    hashes = file_hashes(stored.copy) | _hashes_in_journal(database, stored.key)
    database.execute(
        "UPDATE change SET body = NULL, nonce = NULL, record = NULL WHERE record = ?", (stored.key,)
    )
    database.execute("DELETE FROM draft WHERE name = ?", (id_,))
    database.execute("DELETE FROM record WHERE key = ?", (stored.key,))
    group.derived.erase([stored.key])
    group.derived.mark_stale([id_])
    if renew:
        renew_all(group.derived)
    database.execute("INSERT OR IGNORE INTO tombstone VALUES (?)", (mark(key, id_),))
    database.execute("INSERT OR REPLACE INTO meta VALUES (?, 1)", (PENDING,))
    group.note({"purged": sequences})
    group.changed[id_] = None
    return _unused_files(database, hashes)


def _hashes_in_journal(database: Database, key: int) -> set[str]:
    changes = [entry.change for entry in journal.entries(database, "record = ?", (key,))]
    leaves = [
        leaf for change in changes if change for leaf in (*change.before.values(), *change.after.values())
    ]
    values = [value for leaf in leaves for _, value in leaf.values if isinstance(value, dict)]
    return {sha for value in values if isinstance(sha := value.get("sha256"), str)}


def renew_all(derived: DerivedRows) -> None:
    """Sort keys made from a record's title leave with it, so nothing may wait for the next idle moment."""
    while derived.renew():
        pass


def _unused_files(database: Database, hashes: set[str]) -> list[int]:
    used = "SELECT 1 FROM link WHERE target = file.sha256 AND field = ?"
    trashed = "SELECT 1 FROM record WHERE trashed IS NOT NULL AND instr(body, file.sha256)"
    sql = f"SELECT key FROM file WHERE sha256 = ? AND NOT EXISTS ({used}) AND NOT EXISTS ({trashed})"
    keys = [key for sha in sorted(hashes) for key in database.column(sql, (sha, FILE_FIELD))]
    in_draft = f"SELECT key FROM file WHERE key = ? AND EXISTS ({IN_DRAFT})"
    kept = [found for key in keys for found in database.column(in_draft, (key,))]
    # A form that was not saved holds it: it waits as if it had just been attached.
    database.many("UPDATE file SET pending = 1 WHERE key = ?", ((key,) for key in kept))
    gone = [key for key in keys if key not in kept]
    database.many("DELETE FROM file WHERE key = ?", ((key,) for key in gone))
    return gone


def is_purged(database: Database, key: bytes, id_: str) -> bool:
    """Whether a record of this id was purged here."""
    return database.value("SELECT 1 FROM tombstone WHERE mark = ?", (mark(key, id_),)) is not None


def tidy(database: Database) -> bool:
    """Finish a purge: no word is left in old index segments or in the log. False while a reader is busy."""
    if not database.value("SELECT value FROM meta WHERE name = ?", (PENDING,)):
        return True
    with database.atomic():
        for table in INDEXES:
            database.execute(f"INSERT INTO {table}({table}) VALUES('optimize')")
    if not database.checkpoint():
        return False
    with database.atomic():
        database.execute("DELETE FROM meta WHERE name = ?", (PENDING,))
    return True
