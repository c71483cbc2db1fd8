"""What a day's work waits for on a large vault: a case, Home, charts, a graph, many edits at once."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from app.records.values import Term
from app.services import bulk, charts, history, home, lists, recording
from app.services.bulk import Edit
from app.services.casework import today, upcoming, workspace
from app.services.lists import ListQuery
from app.services.people import graph, profile
from app.services.session import Session
from app.vault.database import Database
from benchmarks.data import opened
from benchmarks.figure import Figure
from benchmarks.timing import median, milliseconds, percentile

CASE_MS, HOME_MS, CHART_MS, RATIO = 100.0, 200.0, 500.0, 3.0
"""Targets: opening a case, Home, any chart; and how many times the same query written by hand."""
LOOKS = 60
LANGUAGE = "zh_hans"


def run(cases: int, edits: int) -> list[Figure]:
    """All of them, each against the same rows read by SQL."""
    with opened(cases) as vault:
        session = Session(vault)
        return [
            *_cases(session), _home(session), *_charts(session), *_people(session), *_bulk(session, edits),
        ]  # fmt: skip


def _drawn(session: Session, type_: str, count: int) -> list[str]:
    keys = list(lists.keys(session, ListQuery(type_)))
    return session.read.ids_at(Random(5).sample(keys, count))


def _cases(session: Session) -> Iterator[Figure]:
    ids = _drawn(session, "case", LOOKS)

    def look(id_: str) -> None:
        recording.fetch(session, id_)
        lists.linked(session, id_)
        assert workspace.workspace(session, id_, LANGUAGE) is not None

    database = session.vault._db
    spent, plain = _each(look, ids), _each(lambda id_: _values_around(database, id_), ids)
    slow = percentile(spent, 0.95)
    yield Figure("opening a case with all it tells, p95", slow, "ms", "its values by SQL",
                 percentile(plain, 0.95), f"at most {CASE_MS:g} ms", slow <= CASE_MS)  # fmt: skip
    usual, by_sql = median(spent), median(plain)
    yield Figure("opening a case, median", usual, "ms", "its values by SQL", by_sql,
                 f"at most {RATIO:g} times that", usual <= RATIO * by_sql)  # fmt: skip
    raw = median(_each(lambda id_: _bodies_around(database, id_), ids))
    yield Figure("the same", usual, "ms", "its bodies by SQL, not decoded", raw, "told", True)


VALUES = "SELECT r.id, v.fullkey, v.atom FROM record r, json_tree(r.body) v WHERE v.atom IS NOT NULL AND "
"""Of each record what it says, value by value: a body is JSON, and its text alone is no answer."""


def _values_around(database: Database, id_: str) -> None:
    """What the case, what links to it, and what links to the people that those name, say."""
    near = "(r.id = ?1 OR r.key IN (SELECT source FROM link WHERE target = ?1))"
    database.rows(VALUES + near, (id_,))
    for (target,) in _named_around(database, id_):
        database.rows(VALUES + near, (target,))


def _named_around(database: Database, id_: str) -> list[tuple[str]]:
    near = "SELECT key FROM record WHERE id = ?1 OR key IN (SELECT source FROM link WHERE target = ?1)"
    return database.rows(f"SELECT DISTINCT target FROM link WHERE source IN ({near})", (id_,))


def _bodies_around(database: Database, id_: str) -> None:
    """The same records without a look into them."""
    near = ("SELECT r.key, r.body FROM record r WHERE r.id = ?1 OR r.key IN"
            " (SELECT source FROM link WHERE target = ?1)")  # fmt: skip
    rows = database.rows(near, (id_,))
    for (target,) in database.rows(
        f"SELECT DISTINCT target FROM link WHERE source IN ({','.join('?' * len(rows))})",
        [key for key, _ in rows],
    ):
        database.rows("SELECT body FROM record WHERE id = ?1 OR key IN"
                      " (SELECT source FROM link WHERE target = ?1)", (target,))  # fmt: skip


def _each(work: Callable[[str], object], ids: list[str]) -> list[float]:
    work(ids[0])  # the first look fills caches that a running program has filled
    return [milliseconds(work, id_) for id_ in ids]


def _home(session: Session) -> Figure:
    def look() -> None:
        home.home(session, LANGUAGE)
        today.today(session, LANGUAGE)
        upcoming.upcoming(session, LANGUAGE)

    look()
    spent = median([milliseconds(look) for _ in range(9)])
    plain = median([milliseconds(_home_by_hand, session.vault._db) for _ in range(9)])
    return Figure("Home", spent, "ms", "its rows by SQL", plain, f"at most {HOME_MS:g} ms", spent <= HOME_MS)


def _home_by_hand(database: Database) -> None:
    database.rows("SELECT body FROM record WHERE type = 'case' AND trashed IS NULL ORDER BY key DESC LIMIT 8")
    database.rows("SELECT type, count(*) FROM record WHERE trashed IS NULL GROUP BY type")
    database.rows(
        "SELECT r.body FROM due JOIN record r ON r.key = due.record WHERE last >= '2026-10-25'"
        " AND first <= '2026-12-10' ORDER BY last LIMIT 24"
    )


def _charts(session: Session) -> Iterator[Figure]:
    filled = [key for key in charts.offered(session) if charts.chart(session, key, LANGUAGE).bars]
    found = {key: milliseconds(charts.chart, session, key, LANGUAGE) for key in filled}
    key = max(found, key=lambda one: found[one])
    plain = {one: milliseconds(_chart_by_hand, session.vault._db, one) for one in found}
    worst = max(found, key=lambda one: found[one] / plain[one])
    yield Figure(f"the slowest of {len(found)} charts ({key})", found[key], "ms", "its query by SQL",
                 plain[key], f"at most {CHART_MS:g} ms", found[key] <= CHART_MS)  # fmt: skip
    bound = f"at most {RATIO:g} times that"
    yield Figure(f"the chart farthest from its query ({worst})", found[worst], "ms", "its query by SQL",
                 plain[worst], bound, found[worst] <= RATIO * plain[worst])  # fmt: skip


def _chart_by_hand(database: Database, key: str) -> None:
    type_, field = charts.SOURCES[key]
    if key == "stages":
        sql = "SELECT last, count(*) FROM due WHERE last >= '~stage/' AND last < '~stage0' GROUP BY 1"
        database.rows(sql)
    elif key == "response_times":
        database.rows("SELECT body FROM record WHERE type = 'intervention' AND trashed IS NULL LIMIT 2000")
    elif field == "start":
        sql = "SELECT substr(key, 1, 7), count(*) FROM cell WHERE field = ? GROUP BY 1"
        database.rows(sql, (f"{type_}.{field}",))
    else:
        database.rows("SELECT key, count(*) FROM cell WHERE field = ? GROUP BY 1", (f"{type_}.{field}=",))


def _people(session: Session) -> Iterator[Figure]:
    ids = _drawn(session, "person", LOOKS)
    for name, work in (("page of a person", profile.profile), ("graph around a person", graph.graph)):
        spent = _each(lambda id_, work=work: work(session, id_, LANGUAGE), ids)  # type: ignore[misc]
        plain = _each(lambda id_: _bodies_around(session.vault._db, id_), ids)
        slow = percentile(spent, 0.95)
        yield Figure(f"{name}, p95", slow, "ms", "the bodies by SQL", percentile(plain, 0.95),
                     f"at most {CASE_MS:g} ms", slow <= CASE_MS)  # fmt: skip


def _bulk(session: Session, edits: int) -> Iterator[Figure]:
    ids = _drawn(session, "case", edits)
    wanted = "urgent"
    begun = time.perf_counter()
    changed = bulk.apply(session, ids, Edit("case", "priority", bulk.SET, Term(wanted)))
    done = time.perf_counter()
    history.undo(session)
    undone = time.perf_counter()
    assert changed > edits / 2, "most cases had another priority"
    per_save = milliseconds(_save_one, session, ids[0]) / 1000 * changed
    yield Figure(f"one field on {edits:,} records", done - begun, "s", "as many single saves", per_save,
                 "told", True)  # fmt: skip
    yield Figure("its undo", undone - done, "s", "doing it", done - begun, "told", True)


def _save_one(session: Session, id_: str) -> None:
    record = recording.fetch(session, id_)
    assert record is not None
    recording.save(session, replace(record, code=record.code + "x"))  # type: ignore[attr-defined, call-arg]
