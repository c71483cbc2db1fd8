"""The limits of many open cases worked out anew, and those of one case after a save."""

import gc
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.crypto.argon import FLOOR
from app.records.codec import load_body
from app.records.dates import from_edtf
from app.records.declare import Record
from app.records.types.act import Act
from app.records.types.act_rows import ActVictims
from app.records.values import Bilingual, Link, Term
from app.services import opening, recording
from app.services.deriving import last_days
from app.services.session import Session
from app.vault.derived import CASES, RENEWED_AT_ONCE
from app.vault.records import Neighbours
from benchmarks.figure import Figure

MOST_SECONDS, MOST_AFTER_SAVE = 2.0, 10.0
MEASURES = (("measure:summons", 0), ("measure:criminal_detention", 1), ("measure:arrest", 31))
"""What each case holds: the type of an act, and how many days after the first it began."""


def run(cases: int = 10_000, saves: int = 50) -> list[Figure]:
    """All of them, against reading the same bodies by SQL; then single saves of an act."""
    with tempfile.TemporaryDirectory() as name:
        session, _ = opening.create(Path(name) / "vault", "one two three four", "office", cost=FLOOR)
        acts = [one for one in recording.save_all(session, _invented(session, cases)) if isinstance(one, Act)]
        while session.vault.tend():
            continue
        gc.freeze()  # as the program does once its window stands
        gc.set_threshold(700, 10, 100)
        read = _reading(session)
        spent = _recomputing(session)
        after = [_after_save(session, act) for act in acts[:: len(acts) // saves]]
        opening.lock(session)
    worst = sorted(after)[int(len(after) * 0.95)] * 1000
    return [
        Figure(f"limits of {cases:,} open cases", spent, "s", "their bodies by SQL", read,
               f"at most {MOST_SECONDS:g} s", spent <= MOST_SECONDS),
        Figure("save of an act, limits renewed, p95", worst, "ms", "median", statistics.median(after) * 1000,
               f"at most {MOST_AFTER_SAVE:g} ms", worst <= MOST_AFTER_SAVE),
    ]  # fmt: skip


def _invented(session: Session, cases: int) -> Iterator[Record]:
    for number in range(cases):
        person = recording.blank(session, "person")
        case = replace(
            recording.blank(session, "case"), title=Bilingual(f"个案{number}"), principals=(Link(person.id),)
        )  # type: ignore[call-arg]
        yield from (person, case)
        for type_, later in MEASURES:
            yield replace(
                recording.blank(session, "act"), type=Term(type_), start=_day(number + later),
                cases=(Link(case.id),), victims=(ActVictims(target=Link(person.id)),),
            )  # type: ignore[call-arg]  # fmt: skip


def _day(number: int) -> object:
    """One of some thousand days of the years 2019 to 2026."""
    year, rest = divmod(number % 2900, 365)
    month, day = divmod(rest % 336, 28)
    return from_edtf(f"{2019 + year}-{month + 1:02d}-{day + 1:02d}")


def _recomputing(session: Session) -> float:
    """Seconds to load every case and its acts, as many as a vault renews at once, and all limits."""
    database, found = session.vault._db, list[int]()
    begun = time.perf_counter()
    around = Neighbours(database)
    rows = database.rows("SELECT id, body FROM record WHERE type = 'case' AND trashed IS NULL")
    for first in range(0, len(rows), RENEWED_AT_ONCE):
        some = rows[first : first + RENEWED_AT_ONCE]
        around.expect([id_ for id_, _ in some], CASES)
        found += [len(last_days(load_body(body), around)) for _, body in some]
    spent = time.perf_counter() - begun
    assert min(found) > 0, "a case without a limit would make the figure small"
    return spent


def _reading(session: Session) -> float:
    """Seconds to read the same bodies."""
    sql = ("SELECT c.body, a.body FROM record c JOIN link l ON l.target = c.id AND l.field = 'cases'"
           " JOIN record a ON a.key = l.source WHERE c.type = 'case' AND c.trashed IS NULL")  # fmt: skip
    begun = time.perf_counter()
    session.vault._db.rows(sql)
    return time.perf_counter() - begun


def _after_save(session: Session, act: Act) -> float:
    """Seconds until an act is saved and the days of its case stand anew."""
    known = recording.fetch(session, act.id)
    assert isinstance(known, Act)
    assert known.start is not None
    begun = time.perf_counter()
    recording.save(session, replace(known, start=from_edtf("2026-11-02")))
    with session.vault._db.atomic():
        session.vault._derived.renew()
    return time.perf_counter() - begun
