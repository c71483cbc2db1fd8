"""The condition grammar: its meaning case by case, its precedence, and every condition of the model."""

import csv
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.conditions import Condition, needed, parse, parts
from tests.shared import shared_dir


def holds(text: str, **held: Sequence[str]) -> bool:
    return parse(text).holds(lambda field: held.get(field, ()))


@pytest.mark.parametrize(
    ("text", "held", "expected"),
    [
        ("kind in (a,b)", {"kind": ["a"]}, True),
        ("kind in (a,b)", {"kind": ["c"]}, False),
        ("kind in (a,b)", {}, False),
        ("kind in (a,b)", {"kind": ["c", "b"]}, True),
        ("kind not in (a)", {}, True),
        ("kind not in (a)", {"kind": ["a"]}, False),
        ("kind not in (a)", {"kind": ["a", "b"]}, True),
        ("kind not in (a)", {"kind": ["b"]}, True),
        ("end set", {"end": ["2020"]}, True),
        ("end set", {}, False),
        ("end not set", {}, True),
        ("end not set", {"end": ["2020"]}, False),
        ("type.list in (measure)", {"type": ["measure:arrest"]}, True),
        ("type.list in (measure)", {"type": ["violation:arrest"]}, False),
        ("type.list not in (outcome)", {}, True),
        ("type in (measure:arrest)", {"type": ["measure:arrest"]}, True),
        ("type in (measure:arrest)", {"type": ["violation:arrest"]}, False),
        ("a set or b set and c set", {"a": ["1"]}, True),
        ("a set or b set and c set", {"b": ["1"]}, False),
        ("a set and b set or c set", {"c": ["1"]}, True),
        ("language set and language not in (zh,en)", {}, False),
        ("language set and language not in (zh,en)", {"language": ["bo"]}, True),
    ],
)
def test_a_condition_holds_as_the_model_says(text: str, held: dict[str, list[str]], expected: bool) -> None:
    assert holds(text, **held) is expected


@pytest.mark.parametrize(
    "text", ["", "kind", "kind in ()", "kind in a", "kind is (a)", "Kind set", "a set and", "a set xor b set"]
)
def test_what_is_not_in_the_grammar_is_our_bug(text: str) -> None:
    with pytest.raises(ValueError, match="not a condition"):
        parse(text)


def test_several_parts_may_be_needed_at_once() -> None:
    text = "photo if kind in (photo,video); voice if kind in (audio,video); documents if kind not in (photo)"
    assert needed(text, lambda _: ["video"]) == ("photo", "voice", "documents")
    assert needed(text, lambda _: ["photo"]) == ("photo",)
    assert needed("story", lambda _: []) == ("story",)
    assert needed("", lambda _: []) == ()


CODES = st.sampled_from(["a", "b", "c"])


@given(st.lists(CODES, min_size=1, max_size=3), st.lists(CODES, max_size=1))
def test_of_one_value_or_none_not_in_is_the_contrary_of_in(codes: list[str], held: list[str]) -> None:
    inside, outside = (f"kind {word} ({','.join(codes)})" for word in ("in", "not in"))
    assert holds(inside, kind=held) is not holds(outside, kind=held)


def test_every_condition_of_the_model_can_be_read() -> None:
    read: list[Condition] = []
    for name in ("fields.csv", "columns.csv"):
        with shared_dir("model", name).open(encoding="utf-8", newline="") as handle:
            for row in csv.DictReader(handle):
                if row.get("when"):
                    read.append(parse(row["when"]))
                read.extend(c for _, c in parts(row.get("consent_part") or "") if c)
    assert len(read) > 150
    assert all(condition.fields for condition in read)
