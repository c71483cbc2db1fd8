"""What is counted: the records of a list, of a time, divided by a field; and the numbers as of today."""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.records import vocabularies
from app.records.dates import from_edtf
from app.records.declare import FieldDeclaration, Kind
from app.records.leaves import Json
from app.records.types import TYPES
from app.records.values import Bilingual
from app.records.words import type_word, word
from app.resources import text
from app.services import lists
from app.services.lists import ListQuery
from app.services.session import Session
from app.services.settings import filters_in

BY_YEAR = (Kind.EDTF_DATE, Kind.DATETIME)
_WORDS = tomllib.loads(text("casework", "counting.toml"))
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Question:
    """`first` and `last`: only records whose main day certainly lies between these days (ISO; empty: open).

    `by`: a field with codes, or with days (divided by year); empty: one number for all.
    """

    type: str
    filters: tuple[tuple[str, str], ...] = ()
    text: str = ""
    by: str = ""
    first: str = ""
    last: str = ""

    def plain(self) -> dict[str, Json]:
        """The question as the vault keeps it."""
        return {
            "type": self.type, "filters": [list(one) for one in self.filters], "text": self.text,
            "by": self.by, "first": self.first, "last": self.last,
        }  # fmt: skip


def asked_in(plain: Mapping[str, Json]) -> Question | None:
    """A question that was kept; None where this version does not know what it asks."""
    rest = (str(plain.get(name, "")) for name in ("text", "by", "first", "last"))
    question = Question(str(plain.get("type", "")), filters_in(plain), *rest)
    known = question.type in TYPES and question.by in ("", *divisible(question.type))
    if not known or any(name not in TYPES[question.type].fields for name, _ in question.filters):
        return None
    return question


@dataclass(frozen=True, slots=True)
class Counted:
    """One number: the code or year that it stands for (empty: all), what it counts in words."""

    code: str
    subject: Bilingual
    value: int


def divisible(type_: str) -> list[str]:
    """The fields that a count can be divided by."""
    return lists.groupable(type_)


def dated_field(type_: str) -> str:
    """The day that places a record in time; empty where its type has none."""
    chosen = lists.DEFAULT_SORT.get(type_, ("", False))[0]
    fields = TYPES[type_].fields
    listed = [one.name for one in fields.values() if one.listed and one.kind in BY_YEAR]
    return chosen if chosen in listed else next(iter(listed), "")


def count(session: Session, question: Question) -> tuple[Counted, ...]:
    """The numbers as of now, in the order of the list of codes or by year; numbers of nothing are left out.

    A record with several codes counts under each. Covered records count too: a number shows none of them.
    """
    keys = _keys(session, question)
    if not question.by:
        return (Counted("", subject(session, question, ""), len(keys)),)
    found = _by_code(session, question, keys)
    told = [Counted(code, subject(session, question, code), n) for code, n in found.items() if n]
    return tuple(told)


def _keys(session: Session, question: Question) -> set[int]:
    query = ListQuery(question.type, filters=question.filters, text=question.text)
    keys = set(lists.keys(session, query))
    dated = dated_field(question.type)
    if not dated or not (question.first or question.last):
        return keys
    days = session.read.first_cells(f"{question.type}.{dated}")
    return {key for key in keys if _between(days.get(key, ""), question.first, question.last)}


def _between(day: str, first: str, last: str) -> bool:
    """Whether a day (`earliest/latest`) certainly lies between two: what may lie outside is not counted.

    A span without a beginning stands in the lists under its end, and counts there.
    """
    earliest, _, latest = day.partition("/")
    if not earliest:
        return False
    return (not first or earliest[:10] >= first) and (not last or "" < latest[:10] <= last)


def _by_code(session: Session, question: Question, keys: set[int]) -> dict[str, int]:
    declaration = TYPES[question.type].fields[question.by]
    if declaration.kind in BY_YEAR:
        years = session.read.first_cells(f"{question.type}.{question.by}", cut=4)
        counted = Counter(years.get(key, "") for key in keys)
        return {year: counted[year] for year in sorted(counted) if _YEAR.fullmatch(year)}
    order = [*vocabularies.choices(_lists_of(declaration), session.added)]
    recorded = session.read.counted(f"{question.type}.{question.by}=")  # also codes that no list here has
    codes = sorted(recorded, key=lambda one: (order.index(one) if one in order else len(order), one))
    found = {code: keys.intersection(_under(session, question, code)) for code in codes}
    return {code: len(some) for code, some in found.items()}


def _under(session: Session, question: Question, code: str) -> list[int]:
    return list(lists.keys(session, ListQuery(question.type, filters=((question.by, code),))))


# --- in words -------------------------------------------------------------------------------------------


def subject(session: Session, question: Question, code: str) -> Bilingual:
    """What a number counts, in both languages. Words that were searched are left out: they may be a name."""
    return Bilingual(_subject(session, question, code, "zh_hans"), _subject(session, question, code, "en"))


def own_words(key: str) -> Bilingual:
    """A word of the figures' own."""
    return Bilingual(_WORDS[key]["zh"], _WORDS[key]["en"])


def _subject(session: Session, question: Question, code: str, language: str) -> str:
    pairs = [*question.filters, *([(question.by, code)] if code else [])]
    colon = ": " if language == "en" else "："
    said = [type_word(language, question.type, "plural")]
    for name, one in pairs:
        words_ = _code(session, question, name, one, language)
        said.append(f"{word(language, question.type, name)}{colon}{words_}")
    if question.first or question.last:
        said.append(f"{question.first or '…'}–{question.last or '…'}")
    if question.text:
        said.append(own_words("narrowed").side(language))
    return " · ".join(said)


def _code(session: Session, question: Question, name: str, code: str, language: str) -> str:
    declaration = TYPES[question.type].fields[name]
    if declaration.kind in BY_YEAR:
        return code
    return vocabularies.label(_lists_of(declaration), code, language, session.added)


def _lists_of(declaration: FieldDeclaration) -> tuple[str, ...]:
    if declaration.kind == Kind.YES_NO_UNKNOWN:
        return ("yes_no",)
    return ("provinces",) if declaration.kind == Kind.ADDRESS else declaration.vocabulary


def day_or_none(day: str) -> Any:
    """An ISO day as the records keep days."""
    return from_edtf(day) if day else None
