"""After a salvage: the journal one chain again, each record as its last entry says, files known again."""

from dataclasses import dataclass
from hashlib import sha256
from secrets import token_bytes
from zlib import crc32

from app.errors import AppError
from app.records.leaves import Copy, Leaf, Path
from app.records.stored import decode, encode
from app.vault import journal, purge, records
from app.vault.database import Database
from app.vault.derived import file_hashes
from app.vault.journal import EMPTY_LINK, Change, Entry, chained, fingerprint
from app.vault.records import Stored

REPAIRED = "repaired"


@dataclass(slots=True)
class Rejoined:
    """How many records and files there are, how many records came out of the journal, and what is lost."""

    records: int = 0
    from_journal: int = 0
    in_part: int = 0
    perhaps_older: int = 0
    """Came out of the journal, a later entry of which is lost: it may have told of them."""
    pages_lost: int = 0
    entries_lost: int = 0
    exports_lost: int = 0
    files: int = 0
    files_lost: int = 0


def close_chain(database: Database, until: int) -> list[int]:
    """A hole for each entry up to `until` that is gone, and links that hold; the numbers of the holes."""
    link, expected, holes = EMPTY_LINK, 1, list[int]()
    for sequence, commitment, stored in [*_commitments(database), (until + 1, b"", b"")]:
        for missing in range(expected, sequence):
            link = _hole(database, missing, link)
            holes.append(missing)
        if not commitment:
            break
        link, expected = chained(link, sequence, commitment), sequence + 1
        if link != stored:
            database.execute("UPDATE change SET link = ? WHERE seq = ?", (link, sequence))
    return holes


def _commitments(database: Database) -> list[tuple[int, bytes, bytes]]:
    rows = database.rows("SELECT seq, commitment, link FROM change ORDER BY seq")
    return [(sequence, bytes(commitment), bytes(link)) for sequence, commitment, link in rows]


def _hole(database: Database, sequence: int, link: bytes) -> bytes:
    commitment = token_bytes(len(EMPTY_LINK))
    link = chained(link, sequence, commitment)
    sql = "INSERT INTO change (seq, grp, commitment, link) VALUES (?,?,?,?)"
    database.execute(sql, (sequence, sequence, commitment, link))
    return link


def rejoin(database: Database, until: int, who: str = "") -> Rejoined:
    """Make the tables of the records agree with each other; what was changed for it is journalled."""
    with database.atomic():
        holes = close_chain(database, until)
        _drop_purged(database)
        found = Rejoined(entries_lost=len(holes))
        last_hole, lost = max(holes, default=0), _unnamed(database)
        told = [one for key in _keys(database) if (one := _settled(database, key, last_hole, found))]
        group = journal.head(database).sequence + 1
        for stored in told:
            journal.append(database, group, None, stored.key, _as_found(stored, who))
        if lost:
            journal.append(database, group, None, None, _entry(who, facts={"lost": lost}))
        found.exports_lost = _exports_lost(database)
        found.records = int(database.value("SELECT count(*) FROM record"))
    return found


def _unnamed(database: Database) -> list[int]:
    """The holes of the journal that no purge which can still be read accounts for."""
    bodies = database.column("SELECT body FROM change WHERE record IS NULL AND body IS NOT NULL")
    facts = [journal.parsed(0, 0, None, body).facts for body in bodies]
    named = {one for told in facts for name in ("purged", "lost") for one in told.get(name, ())}
    holes = database.column("SELECT seq FROM change WHERE body IS NULL ORDER BY seq")
    return [one for one in holes if one not in named]


def _exports_lost(database: Database) -> int:
    """How many lines of the ledger the journal tells of that are gone."""
    lines = set(database.column("SELECT key FROM ledger"))
    bodies = database.column("SELECT body FROM change WHERE record IS NULL AND body IS NOT NULL")
    told = (journal.parsed(0, 0, None, body).facts.get("export") for body in bodies if b'"export"' in body)
    return sum(one is not None and one not in lines for one in told)


def _drop_purged(database: Database) -> None:
    """A page from before may bring back what was purged: it goes again."""
    key = database.value("SELECT value FROM meta WHERE name = ?", (purge.TOMBSTONES,))
    if key is not None:
        gone = [id_ for id_ in database.column("SELECT id FROM record")
                if purge.is_purged(database, bytes(key), id_)]  # fmt: skip
        database.many("DELETE FROM record WHERE id = ?", ((id_,) for id_ in gone))


def _keys(database: Database) -> list[int]:
    keys = set(database.column("SELECT key FROM record"))
    return sorted(keys.union(database.column("SELECT DISTINCT record FROM change WHERE record IS NOT NULL")))


def _settled(database: Database, key: int, last_hole: int, found: Rejoined) -> Stored | None:
    """Put a record as the journal knows it; the record where its last entry tells of another state."""
    standing, last = _standing(database, key), _last(database, key)
    if last is None:
        return standing if standing and not journal.is_untriaged_tip(standing.copy) else None
    if standing is not None and _print(standing) == last.sha256:
        return None
    if standing is not None and last_hole > last.sequence and standing.updated >= last.when:
        return standing  # an entry that is lost may have told of it
    if last.change is not None and last.change.removed:
        database.execute("DELETE FROM record WHERE key = ?", (key,))
        return None
    standing = _by_journal(database, key, standing, last, found)
    found.perhaps_older += last_hole > last.sequence
    whole = standing is None or _print(standing) == last.sha256
    found.in_part += not whole
    return None if whole else standing


def _last(database: Database, key: int) -> Entry | None:
    sql = "SELECT seq, grp, undoes, body FROM change WHERE record = ? ORDER BY seq DESC LIMIT 1"
    row = database.row(sql, (key,))
    return journal.parsed(*row) if row else None


def _standing(database: Database, key: int) -> Stored | None:
    row = database.row("SELECT id FROM record WHERE key = ?", (key,))
    try:
        return records.find(database, row[0]) if row else None
    except AppError:
        return None


def _print(stored: Stored) -> str:
    return fingerprint(encode(stored.copy), stored.trashed)


def _by_journal(
    database: Database, key: int, standing: Stored | None, last: Entry, found: Rejoined
) -> Stored | None:
    """The record as the journal tells it, where that is whole or nothing else is left."""
    replayed = _replayed(key, journal.entries(database, "record = ?", (key,)))
    if replayed is None or (standing is not None and _print(replayed) != last.sha256):
        return standing
    database.execute("DELETE FROM record WHERE key = ? OR id = ?", (key, replayed.copy.id))
    records.insert(database, replayed, encode(replayed.copy))
    found.from_journal += 1
    return replayed


def _replayed(key: int, entries: list[Entry]) -> Stored | None:
    """A record out of its entries, oldest first; what lost entries wrote is not there."""
    stored: Stored | None = None
    for entry in entries:
        change = entry.change
        if change is None or change.removed:
            continue
        known = {} if stored is None or change.made else dict(stored.copy.leaves)
        copy = Copy(change.type, change.id, change.base, _after(known, change))
        made = change.created or (stored.created if stored else entry.when)
        stored = Stored(key, copy, made, entry.when, change.trashed[1])
    return stored


def _after(leaves: dict[Path, Leaf], change: Change) -> dict[Path, Leaf]:
    kept = {path: leaf for path, leaf in leaves.items() if path not in change.before}
    return {**kept, **change.after}


def _as_found(stored: Stored, who: str) -> dict[str, object]:
    """An entry of a record as it stands, which changes nothing and takes nothing back when it is undone."""
    copy, trashed = stored.copy, (stored.trashed, stored.trashed)
    known = (copy.id, copy.type, copy.base, copy.leaves, copy.leaves)
    change = Change(REPAIRED, *known, trashed, stored.created, exact=True)
    return _entry(who, change=change.plain(), sha256=_print(stored), type_=copy.type)


def _entry(who: str, type_: str = "", **said: object) -> dict[str, object]:
    return {"who": who, "when": journal.moment_for(type_), "why": "", **said}


def rejoin_files(database: Database, chunks: Database, found: Rejoined) -> None:
    """Know the files again of which only chunks are left; count what records hold, and what is lost."""
    wanted = set[str]()
    for body in database.column("SELECT body FROM record"):
        wanted |= file_hashes(decode(body))
    known = set(database.column("SELECT key FROM file"))
    with database.atomic():
        for key in set(chunks.column("SELECT DISTINCT file FROM chunk")) - known:
            _know_again(database, chunks, key, wanted)
        for sha in sorted(wanted):
            database.execute("UPDATE file SET pending = 0 WHERE sha256 = ?", (sha,))
    there = set(database.column("SELECT sha256 FROM file WHERE sha256 IS NOT NULL"))
    found.files, found.files_lost = len(wanted & there), len(wanted - there)


def _know_again(database: Database, chunks: Database, key: int, wanted: set[str]) -> None:
    hasher, crc, size = sha256(), 0, 0
    for part in sorted(chunks.column("SELECT part FROM chunk WHERE file = ?", (key,))):
        data = bytes(chunks.value("SELECT data FROM chunk WHERE file = ? AND part = ?", (key, part)))
        hasher.update(data)
        crc, size = crc32(data, crc), size + len(data)
    if (sha := hasher.hexdigest()) in wanted:
        row = (key, sha, crc, size, "", 0)
        database.execute("INSERT OR IGNORE INTO file VALUES (?,?,?,?,?,?)", row)

