"""One connection to an encrypted database: opening, transactions, and what its failures mean."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import Any

import msgspec
from sqlcipher3 import dbapi2 as sqlite

from app.crypto.argon import wipe
from app.errors import AppError, Problem

Row = tuple[Any, ...]

_PROBLEMS = {
    5: Problem.VAULT_IN_USE,
    6: Problem.VAULT_IN_USE,
    8: Problem.DISK_READ_ONLY,
    9: Problem.CANCELLED,
    10: Problem.DISK_FAILED,
    11: Problem.VAULT_DAMAGED,
    13: Problem.DISK_FULL,
    14: Problem.DISK_FAILED,
    26: Problem.VAULT_DAMAGED,
}
"""Primary result codes of SQLite that are the world's fault."""
_TOLD_IN_WORDS = {
    "malformed": Problem.VAULT_DAMAGED,
    "disk is full": Problem.DISK_FULL,
    "disk I/O error": Problem.DISK_FAILED,
}
"""An export within SQL tells of the world under a general code."""


class Access(Enum):
    """How a database is opened."""

    CREATE = "rwc"
    WRITE = "rw"
    READ = "ro"


_CACHE = {Access.CREATE: 16384, Access.WRITE: 16384, Access.READ: 6144}
"""KiB of decrypted pages that a connection keeps; an open vault has one that writes and three that read."""
_OF_CHUNKS = 2048
"""The same where the pages are those of files: a chunk is read once."""


@contextmanager
def sqlite_errors() -> Iterator[None]:
    """Turn what the disk or the file did into an AppError; anything else is our bug."""
    try:
        yield
    except sqlite.DatabaseError as error:
        raise translated(error) from None


@contextmanager
def room_permitting() -> Iterator[None]:
    """What can wait for the next unlock is left undone on a full disk: a vault must open there too."""
    try:
        yield
    except AppError as error:
        if error.problem != Problem.DISK_FULL:
            raise


@contextmanager
def whole() -> Iterator[None]:
    """What is read back and cannot be parsed was damaged, whatever the database said. Raises VAULT_DAMAGED.

    The last part of a long row comes as zeros where its page is not authentic (`Database.refuse_damage`).
    """
    try:
        yield
    except (msgspec.MsgspecError, ValueError, KeyError, TypeError):
        raise AppError(Problem.VAULT_DAMAGED) from None


def translated(error: Exception) -> Exception:
    """The AppError for an error of SQLite, or the error itself."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    for words, problem in _TOLD_IN_WORDS.items():
        if words in str(error):
            return AppError(problem)
    return AppError(_PROBLEMS[code]) if code in _PROBLEMS else error


class Database:
    """A connection; statements fail as AppError where the world is at fault."""

    def __init__(
        self, path: Path, key: bytearray, access: Access, *, on_read_only_disk: bool = False,
        key_again: Callable[[], bytearray] | None = None, of_chunks: bool = False,
    ) -> None:  # fmt: skip
        self.path, self.access = path, access
        self._key_again, self._on_read_only_disk = key_again, on_read_only_disk
        self._of_chunks = of_chunks
        self.lock = threading.RLock()
        self._depth, self._closed, self._spoilt = 0, False, False
        self.kept: dict[str, Any] = {}
        """What was read in this transaction and still holds: nobody else can write meanwhile."""
        self._db = self._connected(key)
        status = path.stat()
        self._identity = (status.st_dev, status.st_ino)

    def _connected(self, key: bytearray) -> Any:
        uri = _uri(self.path, self.access, self._on_read_only_disk)
        with sqlite_errors():
            db = sqlite.connect(
                uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=256
            )
            try:
                db.set_key(key)
                self._prepare(db)
            except BaseException:
                db.close()
                raise
            finally:
                wipe(key)
        return db

    def _prepare(self, db: Any) -> None:
        for pragma in ("cipher_log_level=NONE", "temp_store=2", "busy_timeout=2000"):
            db.execute("PRAGMA " + pragma)
        db.execute(f"PRAGMA cache_size=-{_OF_CHUNKS if self._of_chunks else _CACHE[self.access]}")
        if self.access == Access.READ:
            db.execute("PRAGMA query_only=ON")
        else:
            for pragma in ("secure_delete=ON", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
                db.execute("PRAGMA " + pragma)
            db.execute("PRAGMA wal_autocheckpoint=4000")  # 16 MiB: a save seldom waits for one
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run one statement."""
        try:
            return self._db.execute(sql, values)
        except sqlite.DatabaseError as error:
            raise self._failure(error) from None

    def many(self, sql: str, values: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row of values."""
        try:
            self._db.executemany(sql, values)
        except sqlite.DatabaseError as error:
            raise self._failure(error) from None

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a question; no statement stays open."""
        try:
            return self._db.execute(sql, values).fetchall()  # type: ignore[no-any-return]
        except sqlite.DatabaseError as error:
            raise self._failure(error) from None

    def column(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self.rows(sql, values)]

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row, if any."""
        rows = self.rows(sql, values)
        return rows[0] if rows else None

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, values)
        return row[0] if row else None

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All or nothing; nests by savepoints. Raises VAULT_REPLACED when the file is another one now."""
        with self.lock:
            outer = self._depth == 0
            if outer:
                self._refuse_replaced()
                self.kept.clear()
            begin, commit = ("BEGIN IMMEDIATE", "COMMIT") if outer else ("SAVEPOINT s", "RELEASE s")
            self.execute(begin)
            self._depth += 1
            try:
                yield
                self.execute(commit)
            except BaseException:
                self._roll_back(outer)
                raise
            finally:
                self._depth -= 1

    def abandon(self) -> None:
        """Roll back what was begun without `atomic`, unless SQLite has done so by itself."""
        if not self._closed and self._db.in_transaction:
            self.execute("ROLLBACK")

    def _roll_back(self, outer: bool) -> None:
        self.kept.clear()
        if self._closed or not self._db.in_transaction:
            return
        for sql in ("ROLLBACK",) if outer else ("ROLLBACK TO s", "RELEASE s"):
            self.execute(sql)
        if outer and self._spoilt:
            self._connect_again()

    def _refuse_replaced(self) -> None:
        try:
            status = self.path.stat()
        except OSError:
            raise AppError(Problem.VAULT_REPLACED) from None
        if (status.st_dev, status.st_ino) != self._identity:
            raise AppError(Problem.VAULT_REPLACED)

    def _failure(self, error: Exception) -> Exception:
        """What failed; after a lock closed the connection under a verb, that the verb was dropped."""
        if self._closed:
            return AppError(Problem.CANCELLED)
        told = translated(error)
        if isinstance(told, AppError) and told.problem == Problem.VAULT_DAMAGED:
            self._spoilt = True
            if not self._db.in_transaction:
                self._connect_again()
        return told

    def _connect_again(self) -> None:
        """After one page that is not authentic SQLCipher refuses every other that is not in its cache."""
        if self._key_again is not None:
            with suppress(AppError):
                spoilt, self._db = self._db, self._connected(self._key_again())
                spoilt.close()
                self._spoilt = False

    def refuse_damage(self) -> None:
        """Raise VAULT_DAMAGED where something that was read was not authentic.

        SQLCipher gives zeros in the place of such a page, and an error only with the next one that is not in
        its cache; where it was the last page of a long row, nobody would ask for another.
        """
        self.rows("PRAGMA shrink_memory")
        self.rows("SELECT count(*) FROM sqlite_schema")

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open on this connection."""
        return self._depth > 0

    def interrupt(self) -> None:
        """Stop the statement that is running, from any thread; it fails with CANCELLED."""
        self._db.interrupt()

    @property
    def total_changes(self) -> int:
        """How many rows this connection has changed so far."""
        return int(self._db.total_changes)

    def bring_in(self) -> None:
        """Copy the write-ahead log into the file, as far as no reader still needs it; waits for none."""
        self.rows("PRAGMA wal_checkpoint(PASSIVE)")

    def checkpoint(self) -> bool:
        """Bring the write-ahead log into the file and empty it; False while a reader is busy."""
        row = self.row("PRAGMA wal_checkpoint(TRUNCATE)")
        return row is not None and row[0] == 0

    def close(self) -> None:
        """Close the connection; a verb still at work in another thread fails with CANCELLED."""
        self._closed = True
        with suppress(sqlite.Error):  # an interrupt still pending would keep the log from being brought in
            self._db.execute("SELECT 1").fetchone()
        self._db.close()


def _uri(path: Path, access: Access, on_read_only_disk: bool) -> str:
    uri = f"{path.resolve().as_uri()}?mode={access.value}"
    log = path.with_name(path.name + "-wal")
    # Without shared memory SQLite cannot read a log, and immutable would hide what stands in one.
    if on_read_only_disk and (not log.exists() or log.stat().st_size == 0):
        return uri + "&immutable=1"
    return uri
