"""What a cell means: dates of every shape, places, charges, events; what has two readings is a question."""

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from app import resources
from app.errors import AppError
from app.records import vocabularies
from app.records.address import Address
from app.records.dates import EdtfDate, from_edtf
from app.records.dates.understand import readings
from app.records.folding import fold
from app.records.forgetting import kept_until_lock
from app.records.values import Bilingual, Term
from app.services.sheets.table import Cell

_SERIALS = range(20_000, 80_000)
"""Days of a spreadsheet from 1954 to 2119, counted from 30 December 1899 (for it, 1900 is a leap year)."""
KEPT = 4096
"""Cells whose reading is kept: a column says the same few things again and again."""
_VAGUE = re.compile(r"[上中下]旬|[月年][初底末]")
_SPLIT = re.compile(r"[、;；,，/\n]|\s+(?:and|&)\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Read:
    """A date as it was read: one reading, several (`doubt`), or none that can be understood."""

    value: EdtfDate | None = None
    readings: tuple[EdtfDate, ...] = ()
    unknown: bool = False
    """The cell says itself that it is not known, or is empty."""

    @property
    def doubtful(self) -> bool:
        """Whether somebody has to say which reading is meant, or what the words mean."""
        return self.value is None and not self.unknown


def read_date(cell: Cell) -> Read:
    """The date of a cell; day and month that could be either way are never guessed."""
    words = unicodedata.normalize("NFKC", cell.words).strip()
    if not words:
        return Read(unknown=True)
    if cell.kind == "date":
        return Read(from_edtf(words[:10], cell.words))
    if (day := _serial(words)) is not None:
        return Read(from_edtf(day.isoformat(), cell.words))
    found = [_vague(one, words) for one in readings(words, None)]
    if len(found) == 1:
        only = found[0]
        if only.edtf.startswith("XXXX-"):
            return Read(readings=(only,))  # no year: it is asked, never taken from another row
        return Read(unknown=True) if only.edtf == "XXXX" else Read(only)
    return Read(readings=tuple(found))


def _serial(words: str) -> date | None:
    """The day of a spreadsheet's own count; a number of four digits is a year and is left to the readings."""
    number = re.fullmatch(r"(\d{5})(?:\.0*)?", words)
    if number is None or int(number[1]) not in _SERIALS:
        return None
    return date(1899, 12, 30) + timedelta(days=int(number[1]))


def _vague(read: EdtfDate, words: str) -> EdtfDate:
    """A third of a month, in a heard account, is about that month."""
    if not _VAGUE.search(words):
        return read
    ends = [re.sub(r"^(\d{4}-\d{2}).*$", r"\1~", end) for end in read.edtf.split("/")]
    try:
        return from_edtf("/".join(dict.fromkeys(ends)), read.words or words)
    except AppError:
        return read


# --- places -----------------------------------------------------------------------------------------


@kept_until_lock(KEPT)
def province_of(text: str) -> str:
    """The province (six digits) that a place or its city names, in whatever script; else empty."""
    plain = fold(unicodedata.normalize("NFKC", text))
    if not plain.strip():
        return ""
    for words, code in _places():
        if words.isascii():
            if re.search(rf"\b{re.escape(words)}\b", plain):
                return code
        elif words in plain:
            return code
    return ""


def place_in(text: str) -> Address:
    """A place as an address: its province, and the words without the name of the province at their head."""
    words, code = text.strip(), province_of(text)
    if not code:
        return Address(text=Bilingual.written(words))
    entry = vocabularies.terms("provinces")[code]
    labels = sorted({entry.label(script) for script in ("zh_hans", "zh_hant", "en")}, key=len, reverse=True)
    head = next((one for one in labels if words.startswith(one)), "")
    rest = words[len(head) :].lstrip(" ,，、") if head else words
    return Address(province=Term(code), text=Bilingual.written(rest) if rest else Bilingual())


@cache
def _places() -> Sequence[tuple[str, str]]:
    """Names of provinces and cities with their codes, the longest first."""
    found: dict[str, str] = {}
    for code, entry in vocabularies.terms("provinces").items():
        for label in (entry.label("zh_hans"), entry.label("en")):
            found[fold(label)] = code
            found[fold(re.sub(r"(?:省|市|(?:维吾尔|壮族|回族)?自治区|特别行政区)$", "", label))] = code
    for row in csv.reader(io.StringIO(resources.text("sheets", "places.csv"))):
        found[fold(row[0])] = row[1]
    found.pop("", None)
    return sorted(found.items(), key=lambda pair: -len(pair[0]))


# --- charges ----------------------------------------------------------------------------------------


@kept_until_lock(KEPT)
def charges_in(text: str) -> tuple[tuple[str, ...], str]:
    """The charges that a cell names, and what of it was not understood."""
    plain = unicodedata.normalize("NFKC", text).strip()
    codes, rest = list[str](), list[str]()
    for part in filter(None, (piece.strip() for piece in _SPLIT.split(_whole(plain)))):
        code, all_of_it = _charge(part)
        codes += [code] if code else []
        rest += [] if code and all_of_it else [part]
    return tuple(dict.fromkeys(codes)), "、".join(rest)


def _whole(text: str) -> str:
    """One English charge has an `&` or `and` in its own name."""
    return re.sub(r"quarrels\s*(?:&|and)\s*provok", "quarrels-provok", text, flags=re.IGNORECASE)


def _charge(part: str) -> tuple[str, bool]:
    """The charge that some words name, and whether they say nothing besides."""
    key = fold(part).removesuffix("罪").strip()
    bare = re.sub(r"^(?:涉嫌|被控|以)", "", key)
    for words, code in _charge_words():
        if words == bare or (len(words) > 1 and words in key):
            return code, words == bare
    article = re.fullmatch(r"(?:第)?(\d{2,3})(?:条|之?一)?", key)
    if article is None:
        return "", False
    found = [code for code in vocabularies.terms("charge") if code.split("_")[0] == f"cl{article[1]}"]
    return (found[0], True) if len(found) == 1 else ("", False)


@cache
def _charge_words() -> Sequence[tuple[str, str]]:
    found = {
        fold(label).removesuffix("罪"): code
        for code, entry in vocabularies.terms("charge").items()
        for label in (entry.label("zh_hans"), entry.label("en"))
    }
    for row in csv.reader(io.StringIO(resources.text("sheets", "charges.csv"))):
        found[fold(row[0])] = row[1]
    found.pop("", None)
    return sorted(found.items(), key=lambda pair: -len(pair[0]))


# --- events -----------------------------------------------------------------------------------------


@kept_until_lock(KEPT)
def event_of(text: str) -> str:
    """What kind of event words tell of, as `list:code`; empty where none is meant."""
    plain = fold(unicodedata.normalize("NFKC", text))
    for pattern, code in _events():
        if pattern.search(plain):
            return code
    return ""


@cache
def _events() -> Sequence[tuple[re.Pattern[str], str]]:
    lines = resources.text("sheets", "events.csv").splitlines()
    parts = (line.rpartition(",") for line in lines if line and not line.startswith("#"))
    return [(re.compile(pattern), code) for pattern, _, code in parts]
