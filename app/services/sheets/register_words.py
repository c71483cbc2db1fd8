"""What a register of UN actions says in words: languages and symbol of a text, how a government answered."""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.errors import AppError
from app.records.codec import new_row_id
from app.records.dates import EdtfDate, understand
from app.records.types.intervention import InterventionResponses, InterventionTexts
from app.records.values import Term
from app.services.sheets.patterns import pattern_of
from app.services.sheets.plan import Line

_LANGUAGES = {
    "en": "english|英文|英语", "zh": "chinese|中文", "fr": "french|法文|法语", "es": "spanish|西班牙",
    "ru": "russian|俄文|俄语", "ar": "arabic|阿拉伯",
}  # fmt: skip
_SYMBOL = re.compile(r"\b(?:[A-Z]{3} \d{1,3}/\d{4}|A/[A-Z]+(?:/[\w.]+)+|CAT/C/[\w./-]+|CCPR/C/[\w./-]+)")
_DAY = re.compile(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r" \d{4}\b|\b\d{4}-\d\d-\d\d\b|\d{4}年\d{1,2}月\d{1,2}日"
)
_COUNTS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_ANNEXES = re.compile(r"\bannex(?:es)? ((?:[A-Z](?:, and |, | and )?)+)", re.IGNORECASE)


def told_by_register(filled: dict[str, Any], line: Line) -> dict[str, Any]:
    """The fields of an entry, with what its sentences surely say besides; the sentences stay as they are."""
    told = dict(filled)
    words = str(told.get("text_line", ""))
    if words and not told.get("texts"):
        told["texts"] = tuple(
            InterventionTexts(row_id=new_row_id(), language=Term(code)) for code in languages_in(words)
        )
    if (symbol := _SYMBOL.search(words)) and not told.get("symbol"):
        told["symbol"] = symbol[0]
    left = " ".join(words for _, words in line.unplaced)
    told |= _days(told, left)
    if "responses" in told:
        told["responses"] = tuple(answer for row in told["responses"] for answer in _answers(row))
    if (count := mandates_in(left)) and "mandate_count" not in told:
        told["mandate_count"] = Decimal(count)
    return told


def _days(told: Mapping[str, Any], left: str) -> dict[str, EdtfDate]:
    """The days of `Adopted on …, published on …`; an opinion is sent on the day of its adoption."""
    found: dict[str, EdtfDate] = {}
    for name, words in (("adopted_on", r"adopted on|通过于"), ("published_on", r"published on|公布于")):
        said = re.search(rf"(?:{words})\s*({_DAY.pattern})", left, re.IGNORECASE)
        if said and name not in told and (day := day_in(said[1])):
            found[name] = day
    if "adopted_on" in found and "sent_on" not in told:
        found["sent_on"] = found["adopted_on"]
    return found


def languages_in(words: str) -> list[str]:
    """The languages that a text is said to be in."""
    plain = words.casefold()
    return [code for code, names in _LANGUAGES.items() if re.search(names, plain)]


def mandates_in(words: str) -> int:
    """How many mandates signed, as `six mandates` or `11 mandates` says; 0 where nothing does."""
    found = re.search(r"\b(\w+) mandates\b", words.casefold())
    if found is None:
        return 0
    return int(found[1]) if found[1].isdigit() else next(
        (number for number, name in enumerate(_COUNTS, 1) if name == found[1]), 0
    )  # fmt: skip


def day_in(words: str) -> EdtfDate | None:
    """The one whole day that a sentence names; none where it names several."""
    days = set(_DAY.findall(words))
    try:
        return understand(days.pop(), None) if len(days) == 1 else None
    except AppError:
        return None


def _answers(row: InterventionResponses) -> list[InterventionResponses]:
    """A row that has only words, with kind, day, languages, pages and annexes; a company's answer apart."""
    words = row.text.en or row.text.zh
    if not words:
        return [row]
    kind = row.kind or _kind(words)
    pages, annexes = re.search(r"\b(\d+)[- ]page", words), _ANNEXES.search(words)
    told = replace(
        row, kind=kind, date=row.date or day_in(words),
        languages=row.languages or tuple(Term(code) for code in sorted(languages_in(words))),
        pages=row.pages or (Decimal(pages[1]) if pages else None),
        annexes=row.annexes or (Decimal(len(re.findall(r"[A-Z]\b", annexes[1]))) if annexes else None),
    )  # fmt: skip
    if kind is None or kind.code != "company" or "government" not in words.casefold():
        return [told]
    return [
        replace(told, kind=Term("received")),
        InterventionResponses(row_id=new_row_id(), kind=Term("company"), date=told.date),
    ]


def _kind(words: str) -> Term | None:
    code = pattern_of(("response",), words)
    return Term(code) if code else None
