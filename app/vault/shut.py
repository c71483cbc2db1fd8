"""A database that takes nothing in: what a drop-box vault is, held by the database itself."""

from app.vault.database import Database

TABLES = (
    "record", "change", "draft", "file", "ledger", "link", "cell", "depends", "due", "stale",
    "tombstone",
)  # fmt: skip
"""Every table in which a word of a record could come to stand; the search tables are fed from `record`."""

_REFUSE = "BEGIN SELECT RAISE(ABORT, 'this vault takes nothing in'); END"


def shut(database: Database) -> None:
    """From now on no row enters these tables, and no small value; inside one transaction."""
    with database.atomic():
        for table in TABLES:
            database.execute(f"CREATE TRIGGER shut_{table} BEFORE INSERT ON {table} {_REFUSE}")
        kept = "BEFORE INSERT ON meta WHEN NEW.name LIKE 'memory:%'"
        database.execute(f"CREATE TRIGGER shut_meta {kept} {_REFUSE}")
