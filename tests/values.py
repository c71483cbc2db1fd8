"""A value for every kind: drawn from a seed, so that tests walk the declarations and not examples."""

import random
import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from app.records import vocabularies
from app.records.address import Address
from app.records.codec import identified
from app.records.dates import from_edtf, moment_from_iso
from app.records.declare import ROWS, FieldDeclaration, Kind, Record, Row, fields_of
from app.records.types import TYPES
from app.records.values import Bilingual, FileRef, Link, Money, Term, YesNo

HANZI = "周砚秋刑事拘留通知书律师会见申请沅水派出所呼吁释放家属电话记录证据来源说明"
LATIN = ("letter", "warrant", "visit", "Yuanshui", "appeal", "notice", "river", "hearing")
DATES = ("2022-08", "2021", "2026-03-14", "2022-08-11/2022-08-20", "2019-11-05~", "../2020-01-01")


def words(draw: random.Random) -> str:
    """A few hanzi that hardly occur twice."""
    return "".join(draw.choices(HANZI, k=8)) + str(draw.randrange(10**6))


def sample(declaration: FieldDeclaration, seed: int | str, ids: Sequence[str] = ()) -> Any:
    """A filled value of a field or column; links point to `ids` where some are given."""
    draw = random.Random(f"{seed}/{declaration.name}")
    kind = declaration.kind
    if kind in ROWS:
        return tuple(_row(declaration.rows, f"{seed}/{index}", ids) for index in range(2))
    if kind == Kind.ADDRESS:
        return _row(declaration.rows or Address, f"{seed}/0", ids, row_id="")
    return _SIMPLE[kind](declaration, draw, ids) if kind in _SIMPLE else _bilingual(draw)


def _bilingual(draw: random.Random) -> Bilingual:
    return Bilingual(words(draw), f"{draw.choice(LATIN)} {draw.choice(LATIN)} {draw.randrange(10**6)}")


def _codes(declaration: FieldDeclaration) -> list[str]:
    return _offered(tuple(declaration.vocabulary))


@cache
def _offered(lists: tuple[str, ...]) -> list[str]:
    return list(vocabularies.choices(lists)) or ["own_term"]


def _link(draw: random.Random, ids: Sequence[str]) -> Link:
    return Link(draw.choice(ids) if ids else str(uuid.UUID(int=draw.getrandbits(128), version=4)))


_SIMPLE: dict[Kind, Callable[[FieldDeclaration, random.Random, Sequence[str]], Any]] = {
    Kind.TEXT: lambda _d, draw, _i: words(draw),
    Kind.TERM: lambda d, draw, _i: Term(draw.choice(_codes(d)), draw.choice(["", words(draw)])),
    Kind.TERMS: lambda d, draw, _i: tuple(
        Term(code) for code in sorted(draw.sample(_codes(d), min(2, len(_codes(d)))))
    ),
    Kind.EDTF_DATE: lambda _d, draw, _i: from_edtf(draw.choice(DATES)),
    Kind.DATETIME: lambda _d, draw, _i: moment_from_iso(f"2026-03-{draw.randrange(10, 28)}T08:30+08:00"),
    Kind.LINK: lambda _d, draw, ids: _link(draw, ids),
    Kind.LINKS: lambda _d, draw, ids: tuple({(link := _link(draw, ids)).id: link for _ in "ab"}.values()),
    Kind.NUMBER: lambda _d, draw, _i: Decimal(draw.randrange(1, 900)),
    Kind.MONEY: lambda _d, draw, _i: Money(Decimal(draw.randrange(100, 10**6)) / 100, "CNY"),
    Kind.YES_NO_UNKNOWN: lambda _d, draw, _i: draw.choice(list(YesNo)),
    Kind.FILE: lambda _d, draw, _i: FileRef(
        f"{draw.getrandbits(256):064x}", draw.randrange(1, 10**6), "image/png"
    ),
}


def _row(row_class: type[Row] | None, seed: str, ids: Sequence[str], row_id: str | None = None) -> Row:
    assert row_class is not None
    columns = fields_of(row_class)
    values = {name: sample(column, seed, ids) for name, column in columns.items()}
    drawn = random.Random(seed).randbytes(8).hex() if row_id is None else row_id
    return row_class(row_id=drawn, **values)


def id_of(type_: str, seed: int | str) -> str:
    """The identifier that the record of a type and seed has."""
    return str(uuid.UUID(int=random.Random(f"{type_}/{seed}").getrandbits(128), version=4))


def record(
    type_: str, seed: int | str, ids: Sequence[str] = (), only: Collection[str] | None = None
) -> Record:
    """A record of a type with every field filled, or only some."""
    declaration = TYPES[type_]
    values = {
        name: sample(field, seed, ids) for name, field in declaration.fields.items()
        if only is None or name in only
    }  # fmt: skip
    return identified(replace(declaration.record(id=id_of(type_, seed)), **values))
