"""Search, lists and saves on a large vault, each against the same engine without encryption or a scan."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from random import Random
from typing import Any

from app.records import vocabularies
from app.records.derive import codes
from app.records.types import TYPES
from app.records.values import Bilingual
from app.services import lists, searching
from app.services.recording import fetch, save
from app.services.session import Session
from app.vault import lists as vault_lists
from app.vault import search as vault_search
from app.vault.database import Database
from app.vault.lists import Filter
from app.vault.vault import Vault
from benchmarks.data import opened, plain_twin
from benchmarks.dataset import COMMON, ENGLISH, GIVEN, PINYIN, SURNAMES, chinese
from benchmarks.figure import Figure
from benchmarks.timing import exponent, median, milliseconds, percentile

PAGE = 20
"""Rows on the first screen of a list."""
SAVES = 200


def queries(count: int = 120, seed: int = 3) -> list[str]:
    """A mix of every length and kind: one to six hanzi, English words, names in hanzi and pinyin."""
    draw = Random(seed)
    kinds: list[Callable[[], str]] = [
        *(partial(chinese, draw, length) for length in (1, 2, 2, 3, 4, 6)),
        lambda: draw.choice(ENGLISH),
        lambda: " ".join(draw.choices(ENGLISH, k=2)),
        lambda: draw.choice(SURNAMES) + "".join(draw.choices(list(GIVEN), k=2)),
        lambda: f"{draw.choice(PINYIN)} {draw.choice(list(GIVEN.values()))}",
        lambda: (draw.choice(PINYIN) + draw.choice(list(GIVEN.values()))).lower(),
        lambda: draw.choice(COMMON) + draw.choice(SURNAMES),
    ]
    return [kinds[number % len(kinds)]() for number in range(count)]


def run(cases: int, smaller: int) -> list[Figure]:
    """All figures at one size, and how they grow from a smaller one."""
    small, _ = measured(smaller, saves=SAVES // 2)
    large, figures = measured(cases, saves=SAVES)
    return figures + [_growth(name, small[name], large[name], (smaller, cases)) for name in large]


def _growth(name: str, small: float, large: float, sizes: tuple[int, int]) -> Figure:
    power = exponent(small, large, sizes)
    compared = f"{sizes[0]:,} cases"
    target = f"{large:.4g} ms, exponent {power:.2f}"
    return Figure(f"growth of {name}", large, "ms", compared, small, target, power < 1.0)


def measured(cases: int, saves: int) -> tuple[dict[str, float], list[Figure]]:
    """Typical times by name, and the figures."""
    with opened(cases) as vault:
        session = Session(vault)
        plain = plain_twin(vault, cases)
        searches, search_figures = _search(session, vault, plain)
        pages, list_figures = _lists(session)
        saved, save_figures = _save(session, saves)
        plain.close()
    typical = {"search, median": searches, "first page, median": pages, "save, median": saved}
    return typical, search_figures + list_figures + save_figures


def _search(session: Session, vault: Vault, plain: Database) -> tuple[float, list[Figure]]:
    mix = queries()
    encrypted: list[float] = []
    open_: list[float] = []
    for text in mix[:10]:  # both caches warm
        vault.search(text)
        vault_search.search(plain, text)
    for text in mix:
        encrypted.append(milliseconds(vault.search, text))
        open_.append(milliseconds(vault_search.search, plain, text))
    shown = [milliseconds(searching.find, session, text, "zh_hans", limit=PAGE) for text in mix]
    scan = median([milliseconds(_scan, vault._db, text) for text in mix[1:13:4]])
    p95, middle, ratio = percentile(encrypted, 0.95), median(encrypted), median(encrypted) / median(open_)
    times = scan / middle
    return middle, [
        Figure(
            "search, p95", p95, "ms", "unencrypted p95", percentile(open_, 0.95), "at most 20 ms", p95 <= 20
        ),
        Figure(
            "search, median",
            middle,
            "ms",
            "unencrypted median",
            median(open_),
            f"ratio {ratio:.2f}, at most 1.3",
            ratio <= 1.3,
        ),
        Figure(
            "search against a scan, median",
            middle,
            "ms",
            "scan of all bodies",
            scan,
            f"{times:.0f} times, at least 50",
            times >= 50,
        ),
        Figure(
            f"search and its first {PAGE} rows in words, p95",
            percentile(shown, 0.95),
            "ms",
            "search alone, p95",
            p95,
            "told",
            True,
        ),
    ]


def _scan(database: Database, text: str) -> int:
    return int(database.value("SELECT count(*) FROM record WHERE instr(CAST(body AS TEXT), ?)", (text,)))


def _list_queries(session: Session) -> Iterator[tuple[str, lists.ListQuery]]:
    """Every listed field of every type, both ways, alone and with two filters that leave something."""
    for type_ in TYPES:
        filters = _two_filters(session, type_)
        for name in lists.sortable(type_):
            for descending in (False, True):
                for chosen in ((), filters) if filters else ((),):
                    yield f"{type_}.{name}", lists.ListQuery(type_, name, descending, chosen)


def _two_filters(session: Session, type_: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    key = next(islice(session.read.ids(vault_lists.ListQuery(type_), limit=1), 1), None)
    if key is None:
        return ()
    record = session.vault_record(session.read.rows([key])[0].copy.id)
    for name, declaration in TYPES[type_].fields.items():
        if declaration.listed and declaration.vocabulary and name != "minimum_level":
            own = codes(declaration, getattr(record, name))
            found += [(name, own[0])] if own else []
    return tuple(found[:2])


def _page(session: Session, query: lists.ListQuery) -> list[int]:
    filters = tuple(Filter(name, (code,)) for name, code in query.filters)
    return session.read.ids(
        vault_lists.ListQuery(query.type, query.sort, query.descending, filters), limit=PAGE
    )


def _lists(session: Session) -> tuple[float, list[Figure]]:
    times: list[tuple[float, str]] = []
    for name, query in _list_queries(session):
        _page(session, query)
        ways = "down" if query.descending else "up"
        label = f"{name} {ways}{', two filters' if query.filters else ''}"
        times.append((milliseconds(_page, session, query), label))
    slowest, which = max(times)
    middle = median([took for took, _ in times])
    every = milliseconds(session.read.ids, vault_lists.ListQuery("case", "title"))
    words = _rows_in_words(session)
    return middle, [
        Figure(
            f"first page, slowest of {len(times)} lists",
            slowest,
            "ms",
            "median",
            middle,
            f"at most 20 ms ({which})",
            slowest <= 20,
        ),
        Figure(
            f"first page of cases, {PAGE} rows in words",
            words,
            "ms",
            "keys alone",
            middle,
            "at most 20 ms",
            words <= 20,
        ),
        Figure("all keys of the cases by title", every, "ms", "first page", middle, "told", True),
    ]


def _rows_in_words(session: Session) -> float:
    def page() -> None:
        lists.rows(session, session.read.ids(vault_lists.ListQuery("case", "title"), limit=PAGE), "zh_hans")

    page()
    return median([milliseconds(page) for _ in range(9)])


def _save(session: Session, count: int) -> tuple[float, list[Figure]]:
    draw = Random()  # other values each time, else a second run would change nothing
    keys = session.read.ids(vault_lists.ListQuery("case"), limit=5000)
    ids = [stored.copy.id for stored in session.read.rows(draw.sample(keys, min(count, len(keys))))]
    times = []
    for id_ in ids:
        record: Any = fetch(session, id_)
        status = draw.choice(list(vocabularies.terms("case_status")))
        changed = replace(
            record, title=Bilingual(chinese(draw, 12), record.title.en), status=type(record.status)(status)
        )
        times.append(milliseconds(save, session, changed))
    p95, middle = percentile(times, 0.95), median(times)
    synced = _fsync(session)
    return middle, [
        Figure(
            "save of one record, p95", p95, "ms", "one fsync of 64 KiB, p95", synced, "at most 5 ms", p95 <= 5
        ),
        Figure("save of one record, median", middle, "ms", "one fsync of 64 KiB, p95", synced, "told", True),
    ]


def _fsync(session: Session) -> float:
    path = session.vault.folder / "fsync-probe"
    times = []
    with path.open("wb", buffering=0) as file:
        for _ in range(50):
            file.seek(0)
            file.write(bytes(65536))
            times.append(milliseconds(os.fsync, file.fileno()))
    path.unlink()
    return percentile(times, 0.95)
