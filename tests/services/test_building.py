"""Plain values become typed ones; what does not fit is named."""

from decimal import Decimal
from typing import Any

import pytest

from app.errors import AppError, Problem
from app.records.types.act import Act
from app.records.types.fund import Fund
from app.records.types.person import Person
from app.records.values import Bilingual, Link, Money, Term
from app.services.building import build


def made(type_: str, **plain: Any) -> Any:
    return build(type_, "id-1", plain, lambda key: f"id of {key}")


def test_each_kind_is_read_from_its_plain_form() -> None:
    act = made(
        "act",
        type="measure:arrest",
        start="2022-08",
        description={"zh": "被捕", "en": "arrested"},
        charges=["cl293", "cl105_2"],
        cases=["c1", "c1", "c2"],
        victims=[{"target": "p1", "role": "victim", "age": 41}],
        place={"text": {"zh": "家中"}, "province": "310000"},
    )
    assert isinstance(act, Act)
    assert act.type == Term("measure:arrest")
    assert act.start is not None
    assert act.start.edtf == "2022-08"
    assert act.description == Bilingual("被捕", "arrested")
    assert [term.code for term in act.charges] == ["cl105_2", "cl293"]
    assert [link.id for link in act.cases] == ["id of c1", "id of c2"]
    assert act.victims[0].target == Link("id of p1")
    assert act.victims[0].age == Decimal(41)
    assert act.victims[0].row_id
    assert act.place is not None
    assert act.place.text.zh == "家中"


def test_money_and_the_column_named_from() -> None:
    fund = made("fund", amount={"amount": "800.50", "currency": "EUR"})
    assert isinstance(fund, Fund)
    assert fund.amount == Money(Decimal("800.50"), "EUR")
    act = made("act", custody_places=[{"from": "2022-09-01"}])
    assert act.custody_places[0].from_.edtf == "2022-09-01"


def test_words_of_a_date_are_kept() -> None:
    given = {"edtf": "2022-08", "words": "八月"}
    assert made("act", start=given).start.words == "八月"
    assert made("act", start="2022年8月中旬").start.words == "2022年8月中旬"


@pytest.mark.parametrize(
    ("type_", "plain", "field"),
    [
        ("act", {"no_such_field": "x"}, "no_such_field"),
        ("act", {"round": "many"}, "round"),
        ("act", {"description": {"fr": "arrêté"}}, "description"),
        ("act", {"victims": [{"no_such_column": "x"}]}, "no_such_column"),
        ("act", {"warrant_shown": "perhaps"}, "warrant_shown"),
        ("fund", {"amount": "800 EUR"}, "amount"),
        ("evidence", {"file": "seal.png"}, "file"),
    ],
)
def test_what_does_not_fit_is_named(type_: str, plain: dict[str, Any], field: str) -> None:
    with pytest.raises(AppError) as caught:
        made(type_, **plain)
    assert caught.value.problem == Problem.VALUE_NOT_ALLOWED
    assert caught.value.facts == {"field": field}


def test_a_record_with_nothing_given_is_empty() -> None:
    assert made("person") == Person(id="id-1")
