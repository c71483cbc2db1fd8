"""The tables, as numbered migrations that commit together with their number."""

from collections.abc import Callable, Sequence

from app.errors import AppError, Problem
from app.vault.database import Database

Step = Callable[[Database], None]


def statements(*texts: str) -> Step:
    """A step that runs some statements."""

    def step(database: Database) -> None:
        for text in texts:
            database.execute(text)

    return step


RECORDS: Sequence[Step] = (
    statements(
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
        "CREATE TABLE record (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,"
        " created TEXT NOT NULL, updated TEXT NOT NULL, trashed TEXT, body BLOB NOT NULL)",
        "CREATE INDEX record_type ON record (type, key) WHERE trashed IS NULL",
        "CREATE INDEX record_trashed ON record (trashed) WHERE trashed IS NOT NULL",
        "CREATE TABLE link (target TEXT, source INTEGER, field TEXT,"
        " PRIMARY KEY (target, source, field)) WITHOUT ROWID",
        "CREATE INDEX link_source ON link (source, field, target)",
        "CREATE TABLE depends (target TEXT, source INTEGER, PRIMARY KEY (target, source)) WITHOUT ROWID",
        "CREATE INDEX depends_source ON depends (source, target)",
        "CREATE TABLE cell (field TEXT, key TEXT, record INTEGER,"
        " PRIMARY KEY (field, key, record)) WITHOUT ROWID",
        "CREATE INDEX cell_record ON cell (record, field, key)",
        "CREATE VIRTUAL TABLE search USING fts5(kind, body, content='', contentless_delete=1,"
        " tokenize='ascii')",
        # apart, so that looking for a name does not walk the texts
        "CREATE VIRTUAL TABLE name USING fts5(kind, names, content='', contentless_delete=1,"
        " tokenize='ascii')",
        "CREATE TABLE stale (record INTEGER PRIMARY KEY)",
        "CREATE TABLE change (seq INTEGER PRIMARY KEY, grp INTEGER NOT NULL, undoes INTEGER,"
        " record INTEGER, commitment BLOB NOT NULL, link BLOB NOT NULL, nonce BLOB, body BLOB)",
        "CREATE INDEX change_record ON change (record, seq) WHERE record IS NOT NULL",
        "CREATE INDEX change_group ON change (grp)",
        "CREATE INDEX change_undoes ON change (undoes) WHERE undoes IS NOT NULL",
        "CREATE TABLE file (key INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, crc32 INTEGER, size INTEGER,"
        " type TEXT NOT NULL, pending INTEGER NOT NULL)",
        "CREATE TABLE draft (name TEXT PRIMARY KEY, body BLOB NOT NULL, updated TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE ledger (key INTEGER PRIMARY KEY, at TEXT NOT NULL, body BLOB NOT NULL)",
        "CREATE TABLE tombstone (mark BLOB PRIMARY KEY) WITHOUT ROWID",
    ),
    # One column, for hits need no telling apart. A page of the index fills a page of the database. A save
    # merges nothing (unless 64 saves found no idle moment since): `DerivedRows.merge` does that at rest.
    statements(
        *(
            text.format(table=table)
            for table in ("search", "name")
            for text in (
                "DROP TABLE {table}",
                "CREATE VIRTUAL TABLE {table} USING fts5(words, content='', contentless_delete=1,"
                " tokenize='ascii')",
                "INSERT INTO {table} ({table}, rank) VALUES ('pgsz', 3900)",
                "INSERT INTO {table} ({table}, rank) VALUES ('automerge', 0)",
                "INSERT INTO {table} ({table}, rank) VALUES ('crisismerge', 64)",
            )
        ),
    ),
    # the last days of the limits that run, by case
    statements(
        "CREATE TABLE due (record INTEGER, name TEXT, first TEXT, last TEXT,"
        " PRIMARY KEY (record, name, first, last)) WITHOUT ROWID",
        "CREATE INDEX due_last ON due (last, first, record)",
    ),
)

FILES: Sequence[Step] = (
    statements(
        "CREATE TABLE chunk (key INTEGER PRIMARY KEY, file INTEGER NOT NULL, part INTEGER NOT NULL,"
        " data BLOB NOT NULL)",
        "CREATE UNIQUE INDEX chunk_file ON chunk (file, part)",
    ),
    # small pictures by the key of their file; beside the chunks, for a backup copies the records whole
    statements(
        "CREATE TABLE thumb (file INTEGER PRIMARY KEY, wide INTEGER NOT NULL, high INTEGER NOT NULL,"
        " data BLOB NOT NULL)",
    ),
)


def refuse_newer(database: Database, steps: Sequence[Step]) -> int:
    """The number of steps done. Raises VAULT_NEWER when a newer version did more than we know."""
    done = int(database.value("PRAGMA user_version"))
    if done > len(steps):
        raise AppError(Problem.VAULT_NEWER)
    return done


def migrate(database: Database, steps: Sequence[Step]) -> None:
    """Bring a database up to this version, all steps and their number or nothing. Raises VAULT_NEWER."""
    done = refuse_newer(database, steps)
    if done == len(steps):
        return
    with database.atomic():
        for step in steps[done:]:
            step(database)
        database.execute(f"PRAGMA user_version = {len(steps)}")


def migrate_both(records: Database, files: Database) -> None:
    """Bring a vault up to this version; what fails leaves both databases as they were, to the byte.

    The records are committed within the transaction of the files. What came later to the files, small
    pictures, can wait: for room on the disk, and where the records are new already.
    """
    done = refuse_newer(files, FILES)
    try:
        if done < len(FILES):
            with files.atomic():
                migrate(files, FILES)
                migrate(records, RECORDS)
    except AppError as error:
        waits = error.problem == Problem.DISK_FULL or refuse_newer(records, RECORDS) == len(RECORDS)
        if not done or not waits:
            raise
    migrate(records, RECORDS)
