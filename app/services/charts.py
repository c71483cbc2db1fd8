"""Counts of what is recorded, from the cells that lists are sorted by; only answers are read one by one."""

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.disclosure import few
from app.documents.open_data import harmless
from app.records import vocabularies
from app.records.codec import load
from app.records.types import TYPES
from app.records.types.intervention import Intervention
from app.services import lists
from app.services.casework.clocks import stage_words
from app.services.deriving import STAGE
from app.services.registers.appeals import first_lag
from app.services.registers.register import word
from app.services.session import Session
from app.vault.lists import ListQuery

MOST, MONTHS = 20, 36
"""Bars in one chart, and months in one by time; the rest is summed up."""
READ = 2000
"""Appeals whose answers are counted, the newest: how long they took stands in no cell."""
SPANS = ("30", "60", "180", "365", "more", "none")
"""Days within which the first answer came; later, or not yet."""
Bar = tuple[str, int]
_MONTH = re.compile(r"\d{4}-\d{2}")


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart: what is counted, and the words and number of each bar, the largest first or by time."""

    key: str
    type: str
    bars: tuple[tuple[str, int], ...]
    rest: int
    """What stands in bars that are not shown."""
    total: int
    """Records of the type, with and without what is counted: several may stand under one record."""
    as_of: date


SOURCES: Mapping[str, tuple[str, str]] = {
    "acts_by_type": ("act", "type"),
    "acts_by_province": ("act", "place"),
    "acts_by_month": ("act", "start"),
    "charges": ("act", "charges"),
    "cases_by_situation": ("case", "situation"),
    "risks": ("case", "risks"),
    "assistance": ("assistance", "provision"),
    "interventions": ("intervention", "type"),
    "stages": ("case", ""),
    "topics": ("case", "topics"),
    "topics_of_appeals": ("intervention", "topics"),
    "response_times": ("intervention", ""),
}
"""Each chart with the type and the field that it counts."""


def offered(session: Session) -> list[str]:
    """The charts of the types that this vault has."""
    return [key for key, (type_, _) in SOURCES.items() if type_ in session.types]


def chart(session: Session, key: str, language: str) -> Chart:
    """A chart from what is recorded now."""
    type_, field = SOURCES[key]
    total, rest = session.read.count(ListQuery(type_)), 0
    if key == "response_times":
        shown, rest = _response_times(session, language)
    elif field == "start":
        counted = session.read.counted(f"{type_}.{field}", cut=7)
        bars = [(month, count) for month, count in counted.items() if _MONTH.fullmatch(month)]
        shown = bars[-MONTHS:]
        rest = sum(count for _, count in bars[:-MONTHS])
    else:
        bars = _by_code(session, key, language)
        shown = bars[:MOST]
        rest = sum(count for _, count in bars[MOST:])
    return Chart(key, type_, tuple(shown), rest, total, session.today())


def _by_code(session: Session, key: str, language: str) -> list[Bar]:
    """The codes of a field, or of what is kept with each case, as words, the most frequent first."""
    type_, field = SOURCES[key]
    if key == "stages":
        kept = session.read.kept_under(STAGE)
        bars = [(stage_words(code, language), count) for code, count in kept.items()]
    else:
        counted = session.read.counted(f"{type_}.{field}=")
        bars = [(_word(session, type_, field, code, language), count) for code, count in counted.items()]
    return sorted(bars, key=lambda bar: (-bar[1], bar[0]))


def _response_times(session: Session, language: str) -> tuple[list[Bar], int]:
    """How long first answers took, over the newest appeals; and how many older ones were not looked at."""
    keys = lists.keys(session, lists.ListQuery("intervention", sort="sent_on", descending=True))
    counted: Counter[str] = Counter()
    for stored in session.read.rows(keys[:READ]):
        one = load(stored.copy)
        if isinstance(one, Intervention) and one.sent_on is not None:
            counted[_span(first_lag(one))] += 1
    words = [(word(f"lag_{span}", language), counted[span]) for span in SPANS]
    return [bar for bar in words if bar[1]], max(0, len(keys) - READ)


def _span(days: int | None) -> str:
    if days is None:
        return "none"
    return next((span for span in SPANS if span.isdigit() and days <= int(span)), "more")


def _word(session: Session, type_: str, field: str, code: str, language: str) -> str:
    vocabulary = TYPES[type_].fields[field].vocabulary or ("provinces",)
    return vocabularies.label(vocabulary, code, language, session.added)


def told_outside(told: Chart) -> list[tuple[str, str]]:
    """The bars as they may leave: small counts are withheld."""
    return [(words, few.told_outside(count)) for words, count in told.bars]


def as_csv(told: Chart, head: tuple[str, str], notes: tuple[str, ...]) -> bytes:
    """The counts as CSV with a byte order mark."""
    sink = io.StringIO()
    writer = csv.writer(sink)
    writer.writerow(head)
    for words, count in told_outside(told):
        writer.writerow([harmless(words), count])
    for note in notes:
        writer.writerow([note])
    return b"\xef\xbb\xbf" + sink.getvalue().encode()
