"""One cell as the value of a declared field or column; what is not surely understood is given back."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from app.errors import AppError
from app.records import vocabularies
from app.records.dates import understand_moment
from app.records.declare import BILINGUAL, FieldDeclaration, Kind
from app.records.folding import fold
from app.records.values import Bilingual, Money, Term, YesNo
from app.records.vocabularies import Added
from app.records.words import LANGUAGES
from app.services.sheets.patterns import GENERAL, pattern_of
from app.services.sheets.people_cell import Named, people_in, remarks_in
from app.services.sheets.table import Cell
from app.services.sheets.values import Read, place_in, read_date

_LINKS = frozenset({Kind.LINK, Kind.LINKS, Kind.LINKS_WITH_ATTRIBUTES})
_STRONG = re.compile(r"[;；|｜\n]")
_BETWEEN = re.compile(r"([;；|｜\n、,，/])")
MOST_PIECES = 9
"""Pieces, signs between them included, that the label of one term can have."""
_NUMBER = re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_YES_NO = {
    YesNo.YES: "是 有 对 對 yes y true √ ✓ ✔ 1",
    YesNo.NO: "否 无 無 没有 沒有 不是 no n false × ✗ 0",
    YesNo.UNKNOWN: "不详 不詳 不明 未知 不清楚 unknown ? ？ notknown",
}
_CURRENCIES = {
    "人民币": "CNY", "人民幣": "CNY", "元": "CNY", "rmb": "CNY", "cny": "CNY", "美元": "USD", "usd": "USD",
    "us$": "USD", "欧元": "EUR", "歐元": "EUR", "eur": "EUR", "€": "EUR", "港币": "HKD", "港幣": "HKD",
    "hk$": "HKD", "hkd": "HKD", "英镑": "GBP", "英鎊": "GBP", "gbp": "GBP", "£": "GBP",
}  # fmt: skip
"""`$` and `¥` alone are not here: several currencies have them."""


@dataclass(frozen=True, slots=True)
class Whom:
    """People whom a cell names, to be found on record or made."""

    named: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Which:
    """Titles or codes of records of some types, to be found on record; never made."""

    types: tuple[str, ...]
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """What a cell became: a value (or none), a date or name that is asked about, and what found no place."""

    value: Any = None
    read: Read | None = None
    doubtful_name: bool = False
    rest: str = ""


def fill(declaration: FieldDeclaration, cell: Cell, side: str = "", added: Added | None = None) -> Filled:
    """The value of a cell for a field; `side` (`zh`, `en`) where the header names one."""
    words = unicodedata.normalize("NFKC", cell.words).strip()
    if not words:
        return Filled()
    kind = declaration.kind
    if kind == Kind.TEXT:
        return Filled(cell.words.strip())
    if kind in BILINGUAL:
        text = cell.words.strip()
        return Filled(Bilingual(**{side: text}) if side else Bilingual.written(text))
    if kind == Kind.EDTF_DATE:
        read = read_date(cell)
        return Filled(read.value, read if read.doubtful else None, rest="" if read.value else words)
    if kind in (Kind.TERM, Kind.TERMS):
        return _terms(declaration, words, added)
    if kind in _LINKS or kind == Kind.NAME_LIST:
        return _linked(declaration, words)
    return _SIMPLE.get(kind, _left)(words)


def _left(words: str) -> Filled:
    return Filled(rest=words)


# --- terms ------------------------------------------------------------------------------------------


def _terms(declaration: FieldDeclaration, words: str, added: Added | None) -> Filled:
    if declaration.kind == Kind.TERM:
        code = term_of(declaration.vocabulary, words, added)
        if code:
            return Filled(Term(code))
        code = pattern_of(declaration.vocabulary, words)
        return Filled(Term(code) if code else None, rest=words)
    codes, rest = _run(declaration.vocabulary, words, added)
    codes = [code for code in codes if code != GENERAL] or codes
    terms = tuple(Term(code) for code in sorted(dict.fromkeys(codes)))
    return Filled(terms or None, rest="; ".join(rest))


def _run(names: Sequence[str], text: str, added: Added | None) -> tuple[list[str], list[str]]:
    """The terms of a list; a label may hold a comma itself, so the longest run that is one counts."""
    pieces = _BETWEEN.split(text)
    codes, rest, at = list[str](), list[str](), 0
    while at < len(pieces):
        end = _longest(names, pieces, at, added)
        if end:
            codes.append(term_of(names, "".join(pieces[at:end]), added))
        elif piece := pieces[at].strip():
            code = pattern_of(names, piece)
            codes += [code] if code else []
            rest.append(piece)
        at = (end or at + 1) + 1
    return codes, rest


def _longest(names: Sequence[str], pieces: Sequence[str], at: int, added: Added | None) -> int:
    """Where the longest run of pieces ends that is one term; 0 where none is."""
    ends = range(at + min(len(pieces) - at, MOST_PIECES), at, -2)  # the signs between stand at odd places
    return next((end for end in ends if term_of(names, "".join(pieces[at:end]), added)), 0)


def term_of(names: Sequence[str], words: str, added: Added | None = None) -> str:
    """The code whose label in some script, or which itself, the words are; empty for none or several."""
    key = _key(words)
    labels, codes = _labels(tuple(names))
    own = frozenset(
        f"{name}:{entry.code}" if len(names) > 1 else entry.code
        for name in names for entry in (added or {}).get(name, ())
        if key in {_key(entry.label(script)) for script in LANGUAGES}
    )  # fmt: skip
    both = labels.get(key, frozenset()) | own or codes.get(key, frozenset())
    return next(iter(both)) if len(both) == 1 else ""


Codes = Mapping[str, frozenset[str]]


@cache
def _labels(names: tuple[str, ...]) -> tuple[Codes, Codes]:
    """The codes by their labels, and by themselves."""
    labels: dict[str, set[str]] = {}
    codes: dict[str, set[str]] = {}
    for code, entry in vocabularies.choices(names).items():
        codes.setdefault(_key(code), set()).add(code)
        for script in LANGUAGES:
            labels.setdefault(_key(entry.label(script)), set()).add(code)
    return _frozen(labels), _frozen(codes)


def _frozen(found: Mapping[str, set[str]]) -> Codes:
    return {key: frozenset(codes) for key, codes in found.items()}


def _key(text: str) -> str:
    return re.sub(r"[\s_\-]+", "", fold(unicodedata.normalize("NFKC", text)))


# --- people and other records -------------------------------------------------------------------------


def _linked(declaration: FieldDeclaration, words: str) -> Filled:
    if declaration.kind != Kind.NAME_LIST and "person" not in declaration.link_to:
        titles = tuple(filter(None, (part.strip() for part in _STRONG.split(words))))
        return Filled(Which(declaration.link_to, titles))
    people = people_in(words)
    single = declaration.kind in (Kind.LINK, Kind.NAME_LIST)
    if people.ditto or not people.named or (single and len(people.named) > 1):
        return Filled(rest=words)
    return Filled(
        Whom(people.named), doubtful_name=people.doubtful and not single, rest=remarks_in(words, people.named)
    )


# --- the rest -----------------------------------------------------------------------------------------


def _number(words: str) -> Filled:
    found = _NUMBER.fullmatch(words)
    return Filled(Decimal(words.replace(",", ""))) if found else Filled(rest=words)


def _money(words: str) -> Filled:
    found = re.fullmatch(rf"(\D*?)\s*({_NUMBER.pattern})\s*(\D*)", words)
    if found is None:
        return Filled(rest=words)
    named = {_CURRENCIES.get(_key(part), "?") for part in (found[1], found[3]) if part.strip()}
    if len(named) != 1 or "?" in named:
        return Filled(rest=words)  # an amount without a currency is not an amount
    return Filled(Money(Decimal(found[2].replace(",", "")), named.pop()))


def _yes_no(words: str) -> Filled:
    key = _key(words)
    answers = (Filled(answer) for answer, said in _YES_NO.items() if key in said.split())
    return next(answers, Filled(rest=words))


def _moment(words: str) -> Filled:
    try:
        return Filled(understand_moment(words, None))
    except (AppError, ValueError):
        return Filled(rest=words)


_SIMPLE: dict[Kind, Callable[[str], Filled]] = {
    Kind.NUMBER: _number, Kind.MONEY: _money, Kind.YES_NO_UNKNOWN: _yes_no, Kind.DATETIME: _moment,
    Kind.ADDRESS: lambda words: Filled(place_in(words)),
}  # fmt: skip
