"""Counts of what is recorded, from the cells that lists are sorted by: no record is read."""

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.disclosure import few
from app.documents.open_data import harmless
from app.records import vocabularies
from app.records.types import TYPES
from app.services.session import Session

MOST = 20
"""Bars in one chart; the rest is summed up."""
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
}
"""Each chart with the type and the field that it counts."""


def offered(session: Session) -> list[str]:
    """The charts of the types that this vault has."""
    return [key for key, (type_, _) in SOURCES.items() if type_ in session.types]


def chart(session: Session, key: str, language: str) -> Chart:
    """A chart from what is recorded now."""
    type_, field = SOURCES[key]
    if field == "start":
        counted = session.read.counted(f"{type_}.{field}", cut=7)
        bars = [(month, count) for month, count in counted.items() if _MONTH.fullmatch(month)]
        shown = bars[-36:]
    else:
        counted = session.read.counted(f"{type_}.{field}=")
        bars = [(_word(type_, field, code, language), count) for code, count in counted.items()]
        bars.sort(key=lambda bar: (-bar[1], bar[0]))
        shown = bars[:MOST]
    rest = sum(count for _, count in bars) - sum(count for _, count in shown)
    total = session.read.counts().get(type_, 0)
    return Chart(key, type_, tuple(shown), rest, total, session.today())


def _word(type_: str, field: str, code: str, language: str) -> str:
    vocabulary = TYPES[type_].fields[field].vocabulary or ("provinces",)
    return vocabularies.label(vocabulary, code, language)


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
