"""Between the value of one kind and its leaves: each kind knows how it is split, read back and emptied."""

import re
from collections.abc import Callable, Mapping, Set
from decimal import Decimal
from typing import Any

from app.records.dates import EdtfDate, Moment, moment_from_iso, stored_date
from app.records.declare import BILINGUAL, FieldDeclaration, Kind
from app.records.forgetting import kept_until_lock
from app.records.leaves import Json, Path
from app.records.positions import arranged
from app.records.values import Bilingual, FileRef, Link, Money, Term, YesNo

Leaves = dict[Path, Json]
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_LONGEST_NUMBER = 60


class MisfitError(Exception):
    """A stored value does not fit its kind; the leaf is kept as it came."""


def _text(value: Json) -> str:
    if not isinstance(value, str):
        raise MisfitError
    return value


def _only(value: Json, names: Set[str]) -> Callable[[str], Json]:
    """Gives the members of an object that holds nothing but them: what is more would be lost on save."""
    if not isinstance(value, dict) or not value.keys() <= names:
        raise MisfitError
    return value.get


_TERM = frozenset({"code", "note"})
_DATE = frozenset({"edtf", "words", "earliest", "latest"})
_MOMENT = frozenset({"iso", "words"})
_MONEY = frozenset({"amount", "currency"})
_FILE = frozenset({"sha256", "size", "media_type"})
_NOTE = frozenset({"note"})
_PLACE = frozenset({"at"})


def split_number(value: Decimal) -> Json:
    """A number as it is stored: its digits, so that nothing is rounded."""
    return format(value, "f")


def read_number(value: Json) -> Decimal:
    """A stored number."""
    # Judged as text first: to write out 1E+999999999 would take a gigabyte.
    if not isinstance(value, str) or not _NUMBER.fullmatch(value) or len(value) > _LONGEST_NUMBER:
        raise MisfitError
    number = Decimal(value)
    if split_number(number) != value:
        raise MisfitError
    return number


def split_term(value: Term) -> Json:
    """A term: its code, with its note where there is one."""
    return {"code": value.code, "note": value.note} if value.note else value.code


def read_term(value: Json) -> Term:
    """A stored term."""
    if isinstance(value, str):
        return Term(value)
    told = _only(value, _TERM)
    return Term(_text(told("code")), _text(told("note")))


def split_date(value: EdtfDate) -> Json:
    """A date: EDTF, the words as typed, and the earliest and latest day as worked out on entry."""
    days = {"earliest": value.earliest, "latest": value.latest}
    return {
        "edtf": value.edtf,
        "words": value.words,
        **{name: day.isoformat() if day else None for name, day in days.items()},
    }


def read_date(value: Json) -> EdtfDate:
    """A stored date."""
    told = _only(value, _DATE)
    days = _day(told("earliest")), _day(told("latest"))
    try:
        return _stored(_text(told("edtf")), _text(told("words")), *days)
    except ValueError as error:
        raise MisfitError from error


def _day(value: Json) -> str | None:
    return None if value is None else str(value)


_stored = kept_until_lock(1 << 12)(stored_date)
"""One day is often the day of many things; as one object it is compared at once."""


def split_moment(value: Moment) -> Json:
    """A moment: local time with offset, and the words as typed."""
    return {"iso": value.iso, "words": value.words}


def read_moment(value: Json) -> Moment:
    """A stored moment."""
    told = _only(value, _MOMENT)
    try:
        return moment_from_iso(_text(told("iso")), _text(told("words")))
    except ValueError as error:
        raise MisfitError from error


def split_money(value: Money) -> Json:
    """Money: amount and currency."""
    return {"amount": split_number(value.amount), "currency": value.currency}


def read_money(value: Json) -> Money:
    """Stored money."""
    told = _only(value, _MONEY)
    return Money(read_number(told("amount")), _text(told("currency")))


def split_file(value: FileRef) -> Json:
    """A file of the vault: hash, size and media type."""
    return {"sha256": value.sha256, "size": value.size, "media_type": value.media_type}


def read_file(value: Json) -> FileRef:
    """A stored file reference."""
    told = _only(value, _FILE)
    size = told("size")
    if not isinstance(size, int):
        raise MisfitError
    return FileRef(_text(told("sha256")), size, _text(told("media_type")))


def read_yes_no(value: Json) -> YesNo:
    """A stored answer."""
    try:
        return YesNo(_text(value))
    except ValueError as error:
        raise MisfitError from error


SINGLE: dict[Kind, tuple[Callable[[Any], Json], Callable[[Json], Any]]] = {
    Kind.TEXT: (str, _text),
    Kind.TERM: (split_term, read_term),
    Kind.EDTF_DATE: (split_date, read_date),
    Kind.DATETIME: (split_moment, read_moment),
    Kind.LINK: (lambda value: value.id, lambda value: Link(_text(value))),
    Kind.NUMBER: (split_number, read_number),
    Kind.MONEY: (split_money, read_money),
    Kind.YES_NO_UNKNOWN: (str, read_yes_no),
    Kind.FILE: (split_file, read_file),
}
"""Kinds that are one leaf: how the value is split, and how it is read."""


def split_bilingual(value: Bilingual) -> Leaves:
    """The sides that are filled."""
    sides = {("zh",): value.zh, ("en",): value.en}
    return {path: side for path, side in sides.items() if side}


def read_bilingual(leaves: Mapping[Path, Json]) -> tuple[Bilingual, Leaves]:
    """A bilingual text, and the leaves that are not part of one."""
    sides = {path[0]: value for path, value in leaves.items() if path in (("zh",), ("en",)) and value != ""}
    good = {side: value for side, value in sides.items() if isinstance(value, str)}
    rest = {path: leaves[path] for path in leaves if len(path) != 1 or path[0] not in good}
    return Bilingual(**good), rest


def split_terms(value: tuple[Term, ...]) -> Leaves:
    """One leaf per member: its note."""
    return {(term.code,): {"note": term.note} for term in value}


def read_terms(leaves: Mapping[Path, Json]) -> tuple[tuple[Term, ...], Leaves]:
    """The members by code, and what does not fit."""
    return _members(leaves, _member_term, lambda term: term.code)


def _member_term(path: Path, value: Json) -> Term:
    if len(path) != 1:
        raise MisfitError
    return Term(path[0], _text(_only(value, _NOTE)("note")))


def split_links(value: tuple[Link, ...]) -> Leaves:
    """One leaf per member: its place in the order."""
    places = arranged([link.at for link in value])
    return {(link.id,): {"at": place} for link, place in zip(value, places, strict=True)}


def read_links(leaves: Mapping[Path, Json]) -> tuple[tuple[Link, ...], Leaves]:
    """The members in order, and what does not fit."""
    return _members(leaves, _member_link, lambda link: (link.at, link.id))


def _member_link(path: Path, value: Json) -> Link:
    if len(path) != 1:
        raise MisfitError
    return Link(path[0], _text(_only(value, _PLACE)("at")))


def _members(
    leaves: Mapping[Path, Json], member: Callable[[Path, Json], Any], order: Callable[[Any], Any]
) -> tuple[tuple[Any, ...], Leaves]:
    found, rest = [], {}
    for path, value in leaves.items():
        try:
            found.append(member(path, value))
        except MisfitError:
            rest[path] = value
    if len(found) > 1:
        found.sort(key=order)
    return tuple(found), rest


SEVERAL: Mapping[Kind, Callable[[Mapping[Path, Json]], tuple[Any, Leaves]]] = {
    **dict.fromkeys(BILINGUAL, read_bilingual),
    Kind.TERMS: read_terms,
    Kind.LINKS: read_links,
}
"""How kinds of several leaves are read: their value, and the leaves that do not fit."""


def is_empty(declaration: FieldDeclaration, value: Any) -> bool:
    """Whether a field or column holds nothing."""
    if value is None:
        return True
    if isinstance(value, str | tuple | Bilingual):
        return not value
    if declaration.kind == Kind.ADDRESS:
        return not value.unknown and all(
            is_empty(part, getattr(value, name)) for name, part in declaration.columns.items()
        )
    return False
