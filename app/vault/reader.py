"""Questions to a vault over one connection; a reader of its own never waits for the writer."""

from collections.abc import Iterator, Sequence

from app.errors import AppError, Problem
from app.records.declare import Record
from app.records.leaves import Copy
from app.vault import drafts, joins, journal, lists, records, search, undo
from app.vault.database import Database
from app.vault.derived import CONFLICT
from app.vault.journal import Entry
from app.vault.lists import Filter, ListQuery
from app.vault.records import Stored
from app.vault.search import Hits
from app.vault.undo import GroupSummary


class Reader:
    """Everything that can be asked of a vault without changing it."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, id_: str) -> Copy | None:
        """A record by its id, trashed or not."""
        stored = records.find(self._db, id_)
        return stored.copy if stored else None

    def record(self, id_: str) -> Record | None:
        """A record by its id as it is shown, trashed or not."""
        body = self._db.value("SELECT body FROM record WHERE id = ?", (id_,))
        return None if body is None else records.read_body(body)

    def loaded(self, keys: Sequence[int]) -> list[Record]:
        """The records at some keys as they are shown, in their order, trash left out."""
        return records.loaded(self._db, keys)

    def stored(self, id_: str) -> Stored:
        """A record with its key and times. Raises RECORD_NOT_FOUND."""
        found = records.find(self._db, id_)
        if found is None:
            raise AppError(Problem.RECORD_NOT_FOUND)
        return found

    def rows(self, keys: Sequence[int]) -> list[Stored]:
        """A screenful of records, in the order of the keys."""
        return records.at_keys(self._db, keys)

    def keys_of(self, ids: Sequence[str]) -> dict[str, int]:
        """The keys of some ids; what is not in this vault is left out."""
        found: dict[str, int] = {}
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            marks = ",".join("?" * len(some))
            found.update(self._db.rows(f"SELECT id, key FROM record WHERE id IN ({marks})", some))
        return found

    def every(self) -> list[int]:
        """The keys of all records of whatever type, oldest first, trash left out."""
        return self._db.column("SELECT key FROM record WHERE trashed IS NULL ORDER BY key")

    def ids_at(self, keys: Sequence[int]) -> list[str]:
        """The ids of the records at some keys, in their order, without reading the records."""
        found = self.ids_by_key(keys)
        return [found[key] for key in keys if key in found]

    def ids_by_key(self, keys: Sequence[int]) -> dict[int, str]:
        """The id at each key, without reading the records."""
        found: dict[int, str] = {}
        for start in range(0, len(keys), 500):
            some = keys[start : start + 500]
            marks = ",".join("?" * len(some))
            found.update(self._db.rows(f"SELECT key, id FROM record WHERE key IN ({marks})", some))
        return found

    def sequence(self) -> int:
        """The number of the last entry in the journal: the same as before where nothing was written."""
        return int(self._db.value("SELECT max(seq) FROM change") or 0)

    def ids(self, query: ListQuery, limit: int = -1, offset: int = 0) -> list[int]:
        """The keys of a list, in order."""
        return lists.keys(self._db, query, limit, offset)

    def count(self, query: ListQuery) -> int:
        """How many records a list has."""
        return lists.count(self._db, query)

    def counts(self) -> dict[str, int]:
        """How many records of each type there are, trash left out."""
        sql = "SELECT type, count(*) FROM record WHERE trashed IS NULL GROUP BY type"
        found = dict(self._db.rows(sql))
        if "person" in found:
            found["person"] = lists.count(self._db, ListQuery("person"))
        return found

    def trashed(self) -> list[int]:
        """The keys of what lies in the trash, last trashed first."""
        return self._db.column(
            "SELECT key FROM record WHERE trashed NOT NULL ORDER BY trashed DESC, key DESC"
        )

    def search(self, text: str, types: Sequence[str] = (), filters: Sequence[Filter] = ()) -> Hits:
        """Records that hold a text or link to a person named by it."""
        return search.search(self._db, text, types, filters)

    def named(self, names: Sequence[str], most: int) -> list[int]:
        """The newest persons that have one of some names, in any spelling that search knows."""
        return search.named(self._db, names, most)

    def links_to(self, id_: str, fields: Sequence[str] = ()) -> list[int]:
        """The keys of the records that link to an id, newest first; only by the fields named, if any are."""
        marks = f" AND field IN ({','.join('?' * len(fields))})" if fields else ""
        ids = joins.same(self._db, id_)
        targets = ",".join("?" * len(ids))
        sql = f"SELECT DISTINCT source FROM link WHERE target IN ({targets}){marks} ORDER BY source DESC"
        return self._db.column(sql, [*ids, *fields])

    def types_at(self, keys: Sequence[int]) -> list[tuple[int, str]]:
        """Which type the records of some keys are, in the order asked; what is in the trash is left out."""
        types: dict[int, str] = {}
        for start in range(0, len(keys), 500):
            some = list(keys[start : start + 500])
            marks = ",".join("?" * len(some))
            sql = f"SELECT key, type FROM record WHERE key IN ({marks}) AND trashed IS NULL"
            types.update(self._db.rows(sql, some))
        return [(key, types[key]) for key in keys if key in types]

    def file_at(self, key: int) -> str | None:
        """The SHA-256 (hex) of the file under a key, as `check` names it."""
        found = self._db.value("SELECT sha256 FROM file WHERE key = ?", (key,))
        return None if found is None else str(found)

    def shown_as(self, id_: str) -> str:
        """The id under which a record is shown: that of the person it was joined into, else its own."""
        return joins.shown_as(self._db, id_)

    def same(self, id_: str) -> list[str]:
        """Every id of one person, the one shown first; of anything else its own."""
        return joins.same(self._db, id_)

    def joined(self, id_: str) -> list[str]:
        """The ids of the records that were joined into one."""
        return joins.joined(self._db, id_)

    def conflicts(self, types: Sequence[str]) -> dict[str, int]:
        """The records of some types on which more than one value stands, each with the number of such leaves.

        What lies in the trash is left out.
        """
        sql = (
            "SELECT id, cell.key FROM cell JOIN record r ON r.key = cell.record"
            f" WHERE field = ? AND r.type IN ({','.join('?' * len(types))}) ORDER BY cell.record"
        )
        return {id_: int(number) for id_, number in self._db.rows(sql, (CONFLICT, *types))}

    def due_between(self, first: str, last: str, limit: int = 500) -> list[tuple[int, str, str, str]]:
        """Cases with a limit whose last possible day lies between two days: key, name, first and last day."""
        sql = (
            "SELECT record, name, first, last FROM due"
            " WHERE last >= ? AND last < '~' AND first <= ? ORDER BY last LIMIT ?"
        )
        return self._db.rows(sql, (first, last, limit))

    def due_until(self, last: str, most: int) -> int:
        """How many cases have a limit that has ended or may end by a day; no more than `most` are counted."""
        each = "SELECT DISTINCT record FROM due WHERE last < '~' AND first <= ? LIMIT ?"
        return int(self._db.rows(f"SELECT count(*) FROM ({each})", (last, most))[0][0])

    def watched(self, what: str, first: str, last: str, limit: int = 50) -> list[tuple[int, str, str]]:
        """Cases with a kept day of a kind that is no limit (`~call`), by that day: key, name, day.

        The kind stands before the day in the index, so that each finds its own at once.
        """
        sql = "SELECT record, name, last FROM due WHERE last >= ? AND last <= ? ORDER BY last LIMIT ?"
        rows = self._db.rows(sql, (f"{what} {first}", f"{what} {last}", limit))
        return [(record, name, kept.removeprefix(f"{what} ")) for record, name, kept in rows]

    def kept_under(self, what: str) -> dict[str, int]:
        """How many records keep a row of a kind (`~stage/`), by what stands behind it."""
        sql = "SELECT last, count(*) FROM due WHERE last >= ? AND last < ? GROUP BY last"  # each stands once
        return {kept.removeprefix(what): count for kept, count in self._db.rows(sql, (what, what + "~"))}

    def counted(self, cell: str, cut: int = 0) -> dict[str, int]:
        """How many records stand under each key of a cell (`act.type=`); `cut` keeps the key's beginning."""
        key = "substr(key, 1, ?)" if cut else "key"  # what is in the trash has no cells: no record is read
        sql = f"SELECT {key} AS k, count(*) FROM cell WHERE field = ? GROUP BY k ORDER BY k"
        return dict(self._db.rows(sql, (cut, cell) if cut else (cell,)))

    def first_cells(self, cell: str, cut: int = 0) -> dict[int, str]:
        """The first key of a cell (`act.type=`) of every record; `cut` keeps its beginning."""
        sql = "SELECT record, min(key) FROM cell WHERE field = ? GROUP BY record"
        return {record: key[:cut] if cut else key for record, key in self._db.rows(sql, (cell,))}

    def dated_between(self, fields: Sequence[str], first: str, last: str, limit: int = 500) -> list[int]:
        """Records of which one of these fields (`type.field`) begins between two days, by day."""
        marks = ",".join("?" * len(fields))
        sql = (
            f"SELECT cell.record FROM cell JOIN record r ON r.key = cell.record WHERE field IN ({marks})"
            " AND cell.key >= ? AND cell.key <= ? AND r.trashed IS NULL ORDER BY cell.key LIMIT ?"
        )
        return list(dict.fromkeys(self._db.column(sql, (*fields, first, f"{last}~", limit))))

    def history(self, id_: str) -> list[Entry]:
        """The journal of one record, oldest first."""
        key = self._db.value("SELECT key FROM record WHERE id = ?", (id_,))
        return journal.entries(self._db, "record = ?", (key,)) if key is not None else []

    def group_summary(self, number: int) -> GroupSummary | None:
        """One verb in the journal."""
        entries = journal.entries(self._db, "grp = ?", (number,))
        return undo.summary(entries, self.undone_by(number)) if entries else None

    def last_group(self) -> int:
        """The number of the latest verb, 0 in an empty journal."""
        return int(self._db.value("SELECT max(grp) FROM change") or 0)

    def groups(self, limit: int = 50) -> list[GroupSummary]:
        """The latest verbs, newest first."""
        numbers = self._db.column("SELECT DISTINCT grp FROM change ORDER BY grp DESC LIMIT ?", (limit,))
        return [summary for number in numbers if (summary := self.group_summary(number)) is not None]

    def verbs(self, limit: int = 50) -> Iterator[tuple[int, int | None]]:
        """The latest verbs that changed records, newest first: the number of each, and what it undoes.

        No entry is parsed: a verb may have changed a hundred thousand records.
        """
        numbers = self._db.column("SELECT DISTINCT grp FROM change ORDER BY grp DESC LIMIT ?", (limit,))
        sql = "SELECT undoes FROM change WHERE grp = ? AND record IS NOT NULL AND body IS NOT NULL LIMIT 1"
        for number in numbers:
            for undoes in self._db.column(sql, (number,)):
                yield number, undoes

    def undoes(self, number: int) -> int | None:
        """What a verb undoes, if it is an undoing."""
        found = self._db.value("SELECT undoes FROM change WHERE grp = ? LIMIT 1", (number,))
        return None if found is None else int(found)

    def undone_by(self, number: int) -> int | None:
        """The number of the group that undoes a group and was not itself undone."""
        sql = "SELECT DISTINCT grp FROM change WHERE undoes = ? ORDER BY grp DESC"
        for later in self._db.column(sql, (number,)):
            return None if self.undone_by(later) else int(later)
        return None

    def has_purged(self) -> bool:
        """Whether anything was ever purged here."""
        return self._db.value("SELECT 1 FROM tombstone LIMIT 1") is not None

    def draft(self, name: str) -> dict[str, object] | None:
        """The draft of a name, if any."""
        return drafts.load(self._db, name)

    def drafts(self) -> list[str]:
        """The names of all drafts."""
        return drafts.names(self._db)

    def interrupt(self) -> None:
        """Drop the question that is running, from any thread; it fails with CANCELLED."""
        self._db.interrupt()

    def close(self) -> None:
        """Close the connection."""
        self._db.close()
