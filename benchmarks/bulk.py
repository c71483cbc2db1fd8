"""Fills a vault in minutes: some dossiers go through the vault's own write path, their rows are multiplied.

Every row that the write path makes is read back from a small vault and written again under new ids and keys,
in the order of each table, so that the large vault is what the program itself would have made of it, journal
chain and all; `anjuan check` finds it sound. A text therefore stands `cases / DISTINCT` times in it.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random
from secrets import token_bytes
from typing import Any

from app.crypto.argon import Cost
from app.crypto.keys import digest
from app.crypto.slots import Passphrase
from app.records.codec import load, type_of
from app.records.derive import derive
from app.records.indexing import of_kind
from app.records.stored import decode
from app.services.deriving import derivation
from app.vault.database import Database
from app.vault.derived import INDEXES
from app.vault.journal import EMPTY_LINK, chained
from app.vault.records import Neighbours
from app.vault.vault import Vault, create
from benchmarks.dataset import ACTS_EACH, PEOPLE_EACH, dossiers, drawn_id, values_of

DISTINCT = 2000
"""Dossiers that differ from each other in every text."""
EACH = 1 + PEOPLE_EACH + ACTS_EACH
_MIB = 1024 * 1024
PASSPHRASE = "benchmark only, nothing to hide"


def secret() -> Passphrase:
    """What opens an invented vault."""
    return Passphrase(PASSPHRASE)


@dataclass
class Template:
    """What the write path made of the distinct dossiers, by number of record."""

    records: list[tuple[str, str, bytes, str, str]]
    changes: list[tuple[bytes, str]]
    texts: list[tuple[str, str, str]]
    cells: list[tuple[str, str, int]]
    links: list[tuple[str, int, str]]
    depends: list[tuple[str, int]]
    due: list[tuple[int, str, str, str]]


def fill(folder: Path, cases: int, cost: Cost | None = None, tell: Callable[[str], None] = print) -> None:
    """Make a vault of so many cases in an empty folder."""
    distinct = min(cases, DISTINCT)
    template = _template(folder.with_name(folder.name + "-template"), distinct, cost, tell)
    vault, _ = create(folder, secret(), cost=cost, derivation=derivation())
    with vault:
        vault.remember("session.profile", "office")
        _load(vault, template, -(-cases // distinct), tell)


def _template(folder: Path, distinct: int, cost: Cost | None, tell: Callable[[str], None]) -> Template:
    vault, _ = create(folder, secret(), cost=cost, derivation=derivation())
    with vault:
        made = [record for dossier in dossiers(distinct) for record in dossier]
        started = time.perf_counter()
        vault.in_slices("import", (_creating(record) for record in made))
        took = time.perf_counter() - started
        tell(f"write path: {len(made)} records, {took / len(made) * 1000:.1f} ms each")
        return _read_back(vault._db)


def _creating(record: Any) -> Callable[[Any], object]:
    return lambda group: group.create(type_of(record), values_of(record), record.id)


def _read_back(db: Database) -> Template:
    rows = db.rows("SELECT key, id, type, body, created, updated FROM record ORDER BY key")
    number = {row[0]: index for index, row in enumerate(rows)}
    neighbour = Neighbours(db)
    texts = []
    for row in rows:
        derived = derive(load(decode(row[3])), neighbour)
        texts.append((row[2], derived.names, of_kind(row[2], derived.body)))
    changes: dict[int, bytes] = dict(db.rows("SELECT record, body FROM change"))
    return Template(
        records=[tuple(row[1:]) for row in rows],
        changes=[(changes[row[0]], digest(row[3] + b"\x00").hex()) for row in rows],
        texts=texts,
        cells=[(f, k, number[r]) for f, k, r in db.rows("SELECT field, key, record FROM cell")],
        links=[(t, number[s], f) for t, s, f in db.rows("SELECT target, source, field FROM link")],
        depends=[(t, number[s]) for t, s in db.rows("SELECT target, source FROM depends")],
        due=[(number[row[0]], *row[1:]) for row in db.rows("SELECT record, name, first, last FROM due")],
    )


def _load(vault: Vault, template: Template, times: int, tell: Callable[[str], None]) -> None:
    db = vault._db
    db.execute("PRAGMA cache_size=-1000000")
    _gather(db, 64 * _MIB)
    indexes = db.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    with db.atomic():
        for name, _ in indexes:
            db.execute(f"DROP INDEX {name}")
        renamed = _Renamed(template, times)
        for table, columns, rows in _tables(template, times, renamed):
            started = time.perf_counter()
            marks = ",".join("?" * (columns.count(",") + 1))
            db.many(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
            tell(f"{table}: {time.perf_counter() - started:.0f} s")
        started = time.perf_counter()
        for _, sql in indexes:
            db.execute(sql)
        tell(f"indexes: {time.perf_counter() - started:.0f} s")
    _gather(db, _MIB)
    started = time.perf_counter()
    while vault.tend():
        pass
    tell(f"rest: {time.perf_counter() - started:.0f} s")


def _gather(db: Database, size: int) -> None:
    """How many bytes each index gathers before it writes a segment; 1 MiB is what the program has."""
    for table in INDEXES:
        db.execute(f"INSERT INTO {table}({table}, rank) VALUES('hashsize', ?)", (size,))


def _tables(
    template: Template, times: int, renamed: "_Renamed"
) -> Iterator[tuple[str, str, Iterable[tuple[Any, ...]]]]:
    size = len(template.records)
    yield "record", "key, id, type, body, created, updated", _records(template, times, renamed)
    yield "change", "seq, grp, record, body, nonce, commitment, link", _changes(template, times, renamed)
    yield "search", "rowid, words", _texts(template, times, 2)
    yield "name", "rowid, words", _texts(template, times, 1)
    yield "cell", "field, key, record", _cells(template, times)
    targets = {row[0]: index for index, row in enumerate(template.records)}
    links = sorted(
        (renamed.id(targets[t], turn), 1 + source + turn * size, field)
        for t, source, field in template.links
        for turn in range(times)
    )
    yield "link", "target, source, field", links
    depends = sorted(
        (renamed.id(targets[t], turn), 1 + source + turn * size)
        for t, source in template.depends
        for turn in range(times)
    )
    yield "depends", "target, source", depends
    due = ((1 + record + turn * size, *rest) for turn in range(times) for record, *rest in template.due)
    yield "due", "record, name, first, last", due


class _Renamed:
    """The ids of the records in each turn, and their bodies under them."""

    def __init__(self, template: Template, times: int) -> None:
        draw = Random(2)
        self._old = [row[0] for row in template.records]
        self._new = [[drawn_id(draw) for _ in self._old] if turn else self._old for turn in range(times)]

    def id(self, number: int, turn: int) -> str:
        """The id of a record in a turn."""
        return self._new[turn][number]

    def body(self, number: int, turn: int, body: bytes) -> bytes:
        """A text that names records of one dossier, with the ids of the turn."""
        if not turn:
            return body
        first = number - number % EACH
        for one in range(first, first + EACH):
            body = body.replace(self._old[one].encode(), self._new[turn][one].encode())
        return body


def _records(template: Template, times: int, renamed: _Renamed) -> Iterator[tuple[Any, ...]]:
    size = len(template.records)
    for turn in range(times):
        for number, (_, type_, body, created, updated) in enumerate(template.records):
            key = 1 + number + turn * size
            yield key, renamed.id(number, turn), type_, renamed.body(number, turn, body), created, updated


def _changes(template: Template, times: int, renamed: _Renamed) -> Iterator[tuple[Any, ...]]:
    link, sequence, size = EMPTY_LINK, 0, len(template.records)
    for turn in range(times):
        for number, (body, old) in enumerate(template.changes):
            sequence += 1
            whole = renamed.body(number, turn, template.records[number][2])
            new = digest(whole + b"\x00").hex()
            data = renamed.body(number, turn, body).replace(old.encode(), new.encode())
            nonce = token_bytes(16)
            commitment = digest(nonce + data)
            link = chained(link, sequence, commitment)
            yield sequence, 1, 1 + number + turn * size, data, nonce, commitment, link


def _texts(template: Template, times: int, column: int) -> Iterator[tuple[int, str]]:
    size = len(template.records)
    for turn in range(times):
        for number, texts in enumerate(template.texts):
            if texts[column]:
                yield 1 + number + turn * size, texts[column]


def _cells(template: Template, times: int) -> Iterator[tuple[str, str, int]]:
    """Cells in the order of their table."""
    size = len(template.records)
    for (field, key), group in groupby(sorted(template.cells), key=lambda cell: cell[:2]):
        numbers = [number for _, _, number in group]
        for turn in range(times):
            for number in numbers:
                yield field, key, 1 + number + turn * size
