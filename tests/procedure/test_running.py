"""The short way to the days that a vault keeps tells the same as the whole working of every limit."""

import random
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from app.procedure.bindings import by_record
from app.procedure.counting import shipped_holidays
from app.procedure.facts import Proceeding, proceeding
from app.procedure.limits import State, limits, running
from app.records.codec import leaves_of, load, load_body
from app.records.dates import from_edtf
from app.records.declare import Record
from app.records.leaves import created
from app.records.stored import encode
from app.records.types import TYPES
from app.records.types.act import Act
from app.records.types.intervention import Intervention
from app.records.values import Term
from tests.procedure.acts import found, letter
from tests.values import id_of, record

KEPT = 0.4
"""The part of the fields that a generated record fills: with all of them hardly a limit runs."""


def drawn(seed: int) -> Proceeding:
    """Some acts and letters of one person, strung together and changed in any way."""
    draw = random.Random(seed)
    codes = draw.choices([code for code in by_record() if ":" in code], k=draw.randrange(1, 7))
    ids = [_id(code, f"{seed}/{number}") for number, code in enumerate(codes)]
    return proceeding([_drawn(code, f"{seed}/{number}", draw, ids) for number, code in enumerate(codes)])


def _type(code: str) -> str:
    return "intervention" if code.startswith("action_type:") else "act"


def _id(code: str, seed: str) -> str:
    return id_of(_type(code), seed)


def _drawn(code: str, seed: str, draw: random.Random, ids: list[str]) -> Record:
    type_ = _type(code)
    kept = {one.name for one in fields(TYPES[type_].record) if draw.random() < KEPT}
    made = record(type_, seed, ids, kept)
    day = from_edtf((date(2013, 1, 1) + timedelta(days=draw.randrange(5000))).isoformat())
    if isinstance(made, Act):
        return replace(made, type=Term(code), start=day)
    assert isinstance(made, Intervention)
    return replace(made, type=Term(code.partition(":")[2]), sent_on=day)


@pytest.mark.parametrize("hundred", range(5))
def test_the_same_days_as_the_whole_working(hundred: int) -> None:
    holidays, seen = shipped_holidays(), 0
    for seed in range(hundred * 100, hundred * 100 + 100):
        case = drawn(seed)
        whole = [
            (one.key, one.record, one.end) for one in limits(case, holidays)
            if one.state is State.RUNNING and one.end is not None
        ]  # fmt: skip
        assert list(running(case, holidays)) == whole
        seen += len(whole)
    assert seen > 100


def test_rules_that_are_off_are_off() -> None:
    for seed in range(50):
        case = drawn(seed)
        off = frozenset(key.partition("/")[0] for key, *_ in running(case, shipped_holidays()))
        assert list(running(case, shipped_holidays(), off)) == []


def test_the_limits_of_what_was_stored_and_read_again() -> None:
    """A record read at once from its bytes stands as the one that is read leaf by leaf, and as it was."""
    holidays = shipped_holidays()
    for seed in range(100):
        made = drawn(seed)
        copies = [created(_name(one), one.id, leaves_of(one), "0" * 16) for one in made.records]
        for read in ([load_body(encode(copy)) for copy in copies], [load(copy) for copy in copies]):
            assert read == list(made.records)
            assert limits(proceeding(read), holidays) == limits(made, holidays)


def _name(one: Record) -> str:
    return "act" if isinstance(one, Act) else "intervention"


def test_an_opinion_that_names_an_earlier_letter() -> None:
    """A rule that refers to a table as a whole finds no day there."""
    opinion = letter("opinion", "2026-03-02", earlier=[{"target": "another", "relation": "follows"}])
    assert [limit.state for limit in found([opinion], "U02")] == [State.RUNNING]
