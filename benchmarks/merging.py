"""Taking in a bundle of many records against a raw insert of the same bytes, and its preview."""

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from secrets import token_bytes
from typing import TypeVar

from sqlcipher3 import dbapi2 as sqlite

from app.crypto.argon import FLOOR
from app.records.codec import identified
from app.records.declare import Record
from app.records.levels import Level
from app.records.stored import encode
from app.records.types.person import PersonNames
from app.records.values import Bilingual, Link, Term
from app.services import keys, opening, recording, sharing
from app.services.session import Session
from app.services.sharing.opening import read_again
from benchmarks.figure import Figure

Given = TypeVar("Given")
MOST_RATIO, MOST_SECONDS = 3.0, 2.0
_WORDS = "周砚秋刑事拘留通知书律师会见申请沅水派出所呼吁释放家属电话记录证据来源说明" * 4


def run(records: int = 10_000) -> list[Figure]:
    """Preview of new, then of known and partly changed records, and the import, in one run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        theirs, _ = opening.create(folder / "theirs", "one two three four", "office", cost=FLOOR)
        ours, _ = opening.create(folder / "ours", "one two three four", "office", cost=FLOOR)
        ids = [record.id for record in recording.save_all(theirs, _invented(theirs, records))]
        first = _sealed(theirs, ours, ids, folder / "first")
        preview, looked = _timed(lambda: sharing.examine(ours, first))
        raw = _raw(preview, folder / "raw.db")
        _, taken = _timed(lambda: sharing.accept(ours, preview))
        _edit(ours, ids[::10])
        _edit(theirs, ids[::7])
        _, again = _timed(lambda: sharing.examine(ours, _sealed(theirs, ours, ids, folder / "again")))
        for session in (theirs, ours):
            opening.lock(session)
    seconds = f"at most {MOST_SECONDS:g} s"
    return [
        Figure(f"import of {records:,} records", taken, "s", "raw insert", raw,
               f"at most {MOST_RATIO:g} times that", taken <= MOST_RATIO * raw),
        Figure(f"preview of {records:,} new records", looked, "s", "", 0.0, seconds, looked <= MOST_SECONDS),
        Figure(f"preview of {records:,} known records", again, "s", "", 0.0, seconds, again <= MOST_SECONDS),
    ]  # fmt: skip


def _invented(session: Session, records: int) -> Iterator[Record]:
    """Cases, each with a person and eight notes of a few hundred characters."""
    for number in range(records // 10):
        names = (PersonNames(hans=_WORDS[number % 30 : number % 30 + 3], kind=Term("legal")),)
        person = identified(
            replace(recording.blank(session, "person"), names=names, minimum_level=Term("team"))  # type: ignore[call-arg]
        )
        person = replace(person, id=_id(number, 0))
        case = replace(
            recording.blank(session, "case"), id=_id(number, 1),
            title=Bilingual(f"个案{number}", f"Case {number}"),
            summary=Bilingual(_WORDS + str(number)), principals=(Link(person.id),),
        )  # type: ignore[call-arg]  # fmt: skip
        yield from (person, case)
        for note in range(2, 10):
            yield replace(
                recording.blank(session, "note"), id=_id(number, note),
                title=Bilingual(f"来电{number}-{note}"),
                cases=(Link(case.id),), remarks=Bilingual(_WORDS[note:] + str(number)),
            )  # type: ignore[call-arg]  # fmt: skip


def _id(number: int, part: int) -> str:
    return f"{number:08x}-{part:04x}-4000-8000-000000000000"


def _edit(session: Session, ids: list[str]) -> None:
    found = [record for id_ in ids if (record := recording.fetch(session, id_)) is not None]
    words = Bilingual(f"改过 {session.name} {token_bytes(4).hex()}")
    recording.save_all(session, [replace(record, remarks=words) for record in found])  # type: ignore[call-arg]


def _sealed(sender: Session, receiver: Session, ids: list[str], path: Path) -> Path:
    copies = tuple(copy for id_ in ids if (copy := sender.read.get(id_)) is not None)
    plan = sharing.Plan((), Level.TEAM, (), (), copies)
    sharing.seal(sender, plan, [keys.own_card(receiver)], path)
    return path


def _timed(work: Callable[[], Given]) -> tuple[Given, float]:
    """What work gives, and the seconds that it took."""
    begun = time.perf_counter()
    given = work()
    return given, time.perf_counter() - begun


def _raw(preview: sharing.Preview, path: Path) -> float:
    """Seconds to insert the same bodies under the same ids into an encrypted table, in one transaction."""
    bodies = [(copy.id, copy.type, encode(copy)) for copy in read_again(preview)]
    database = sqlite.connect(str(path), isolation_level=None)
    database.set_key(bytearray(token_bytes(48).hex().encode()))
    for pragma in ("secure_delete=ON", "journal_mode=WAL", "synchronous=FULL"):
        database.execute("PRAGMA " + pragma)
    database.execute("CREATE TABLE record (key INTEGER PRIMARY KEY, id TEXT UNIQUE, type TEXT, body BLOB)")
    begun = time.perf_counter()
    database.execute("BEGIN")
    database.executemany("INSERT INTO record (id, type, body) VALUES (?, ?, ?)", bodies)
    database.execute("COMMIT")
    spent = time.perf_counter() - begun
    database.close()
    return spent
