"""The journal: an append-only chain of what each verb changed, and how it is verified."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from secrets import token_bytes
from typing import Any

import msgspec

from app.crypto.keys import digest
from app.records.leaves import Copy, Leaf, Path
from app.records.stored import leaves_of_plain, plain_leaves
from app.vault.database import Database, whole
from app.vault.state import Head

EMPTY_LINK = bytes(32)
_HEAD = "head"
_AT_ONCE = 200


def now() -> str:
    """This moment, UTC, to the second."""
    return _written(int(time.time()))


@lru_cache(1)
def _written(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def is_untriaged_tip(copy: Copy) -> bool:
    """Whether a record is a tip that nobody has judged yet: such a one leaves no journal and no day."""
    if copy.type != "tip":
        return False
    triage = copy.leaves.get(("triage",))
    value = triage.shown if triage else None
    return (value.get("code") if isinstance(value, dict) else value) in (None, "", "new")


def moment_for(type_: str) -> str:
    """The time that a record of a type may carry: tips keep the month only."""
    return now()[:7] if type_ == "tip" else now()


def fingerprint(body: bytes, trashed: str | None) -> str:
    """SHA-256 (hex) of a record as it stands, kept in its journal entry."""
    return digest(body + b"\x00" + (trashed or "").encode()).hex()


@dataclass(frozen=True, slots=True)
class Change:
    """What one entry says happened to one record."""

    what: str
    id: str
    type: str
    base: str
    before: Mapping[Path, Leaf]
    after: Mapping[Path, Leaf]
    trashed: tuple[str | None, str | None] = (None, None)
    created: str = ""
    exact: bool = False

    @property
    def made(self) -> bool:
        """The record did not exist before."""
        return self.what in ("create", "import_new", "put_back")

    @property
    def removed(self) -> bool:
        """The record does not exist afterwards."""
        return self.what == "remove"

    def plain(self, after: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The entry as JSON values; `after`, where somebody has put the leaves into such already."""
        return {
            "what": self.what,
            "id": self.id,
            "type": self.type,
            "before": plain_leaves(self.base, self.before),
            "after": plain_leaves(self.base, self.after) if after is None else after,
            "trashed": list(self.trashed),
            "created": self.created,
            "exact": self.exact,
        }


@dataclass(frozen=True, slots=True)
class Entry:
    """One readable entry of the journal."""

    sequence: int
    group: int
    undoes: int | None
    who: str
    when: str
    why: str
    change: Change | None
    sha256: str | None
    facts: Mapping[str, Any]


def parsed(sequence: int, group: int, undoes: int | None, body: bytes) -> Entry:
    """The entry in a row of the table. Raises VAULT_DAMAGED."""
    with whole():
        plain: dict[str, Any] = msgspec.json.decode(body)
        change = _change(plain["change"]) if "change" in plain else None
        who, when, why = plain["who"], plain["when"], plain["why"]
    return Entry(sequence, group, undoes, who, when, why, change, plain.get("sha256"), plain.get("facts", {}))


def _change(plain: Mapping[str, Any]) -> Change:
    before, after = plain["before"], plain["after"]
    first, second = plain["trashed"]
    return Change(
        plain["what"],
        plain["id"],
        plain["type"],
        before["base"],
        leaves_of_plain(before),
        leaves_of_plain(after),
        (first, second),
        plain["created"],
        plain["exact"],
    )


def head(database: Database) -> Head:
    """The end of the chain."""
    row = database.row("SELECT seq, link FROM change ORDER BY seq DESC LIMIT 1")
    return Head(row[0], row[0], row[1]) if row else Head(0, 0, EMPTY_LINK)  # no row is ever deleted


def append(
    database: Database, group: int, undoes: int | None, record: int | None, body: Mapping[str, Any]
) -> int:
    """Add one entry to the chain (inside the caller's transaction) and return its sequence."""
    last = database.kept.get(_HEAD)
    if last is None:
        last = database.row("SELECT seq, link FROM change ORDER BY seq DESC LIMIT 1") or (0, EMPTY_LINK)
    sequence, data, nonce = last[0] + 1, msgspec.json.encode(body), token_bytes(16)
    commitment = digest(nonce + data)
    link = chained(last[1], sequence, commitment)
    database.execute(
        "INSERT INTO change (seq, grp, undoes, record, body, nonce, commitment, link)"
        " VALUES (?,?,?,?,?,?,?,?)",
        (sequence, group, undoes, record, data, nonce, commitment, link),
    )
    if database.in_transaction:
        database.kept[_HEAD] = sequence, link
    return int(sequence)


def entries_back(database: Database, group: int) -> Iterator[tuple[int | None, Entry]]:
    """The readable entries of one verb, newest first, each with the key of its record; never all at once."""
    sql = (
        "SELECT record, seq, grp, undoes, body FROM change WHERE grp = ? AND seq < ? AND body IS NOT NULL"
        " ORDER BY seq DESC LIMIT ?"
    )
    before = head(database).sequence + 1
    while rows := database.rows(sql, (group, before, _AT_ONCE)):
        yield from ((row[0], parsed(*row[1:])) for row in rows)
        before = rows[-1][1]


def knows(database: Database, record: int) -> bool:
    """Whether the journal has an entry for the record at a key."""
    return database.value("SELECT 1 FROM change WHERE record = ? LIMIT 1", (record,)) is not None


def chained(previous: bytes, sequence: int, commitment: bytes) -> bytes:
    """The link of an entry: SHA-256(previous link, sequence, commitment)."""
    return digest(previous + sequence.to_bytes(8, "big") + commitment)


def entries(database: Database, where: str, values: tuple[Any, ...]) -> list[Entry]:
    """Readable entries under a condition, oldest first."""
    sql = f"SELECT seq, grp, undoes, body FROM change WHERE {where} AND body IS NOT NULL ORDER BY seq"
    return [parsed(*row) for row in database.rows(sql, values)]
