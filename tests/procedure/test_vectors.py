"""Every worked date of `tests/vectors/limits.json`, counted by our rules from our data."""

import json
import re
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from app.procedure.counting import Days, Holidays, Length, days_of, length_of, repeated
from app.procedure.rules import Part, Rule, law_on, versions
from app.procedure.sentence import credited
from tests.vectors import FOLDER

VECTORS = json.loads((FOLDER / "limits.json").read_text(encoding="utf-8"))
PLAIN = re.compile(r"([+-]\d+)(d|mo|y|wd)")
UNITS = {"d": "day", "mo": "month", "y": "year", "wd": "workday"}


def holidays(vector: dict[str, Any]) -> Holidays:
    """The holidays that a vector names."""
    words = vector["input"].get("holidays", "")
    off: set[date] = set()
    for part in filter(None, words.split(",")):
        first, _, last = part.partition("..")
        last = last if not last or len(last) == 10 else first[:8] + last
        off |= set(days_of(int(first[:4]), f"{first[5:]}..{(last or first)[5:]}"))
    return Holidays(frozenset(off), frozenset(), frozenset(range(2000, 2100)))


def named(parts: Any, code: str) -> Part:
    """The part of a rule under a code."""
    found: Part = next(part for part in parts if part.code == code)
    return found


def rule_of(vector: dict[str, Any], other: str = "") -> Rule:
    """The version that is the law on the day of the vector."""
    rule = law_on(other or vector["rule"], date.fromisoformat(vector["on"]))
    assert rule is not None
    return rule


def step_length(step: str, total: Length, vector: dict[str, Any]) -> Length:
    """The length after one step of a computation."""
    name, _, other = step.partition("@")
    rule = rule_of(vector, other)
    if plain := PLAIN.fullmatch(name):
        return total + length_of(UNITS[plain[2]], int(plain[1]))
    if name == "rule":
        assert rule.length is not None
        return total + rule.length
    if name.startswith("-credit:"):
        measure = name[8:]
        held = vector["input"][f"{measure}_days"]
        return total + Length(days=-credited({measure: held}).fewest)
    kind, code = name.split(":")
    part = named({"ext": rule.extensions, "branch": rule.branches, "step": rule.steps}[kind], code)
    return part.length if part.mode == "total" and kind == "ext" else total + part.length


def computed(path: list[str], vector: dict[str, Any], done: dict[str, Days]) -> Days:
    """The days that a vector's steps lead to."""
    if path[0] in done:
        days = done[path[0]]
    else:
        first, _, last = vector["input"][path[0]].partition("/")
        days = Days(date.fromisoformat(first), date.fromisoformat(last or first))
    total = Length()
    for step in path[1:]:
        if step == "roll":
            days, total = days.plus(total, holidays(vector)).rolled(holidays(vector)), Length()
        else:
            total = step_length(step, total, vector)
    return days.plus(total, holidays(vector))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_dates(vector: dict[str, Any]) -> None:
    done: dict[str, Days] = {}
    for name, path in vector.get("compute", {}).items():
        done[name] = computed(path, vector, done)
        assert str(done[name]) == vector["expect"][name], name


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_law_of_the_day(vector: dict[str, Any]) -> None:
    rule = law_on(vector["rule"], date.fromisoformat(vector["on"]))
    assert (rule is None) == (vector["expect"].get("state") == "no_rule")
    if rule is None:
        return
    for field in ("law", "confidence"):
        assert vector["expect"].get(field, getattr(rule, field)) == getattr(rule, field)
    for field, code in vector.get("uses", {}).items():
        assert named(getattr(rule, field), code)
    for field, code in vector.get("lacks", {}).items():
        assert all(part.code != code for part in getattr(rule, field))
    if result := vector["expect"].get("result"):
        assert named(rule.branches, vector["uses"]["branches"]).result == result


def test_every_rule_has_versions_in_order_without_overlap() -> None:
    assert len(versions()) == 88
    for rules in versions().values():
        for before, after in pairwise(rules):
            assert before.valid_to is not None
            assert after.valid_from is not None
            assert (after.valid_from - before.valid_to).days == 1


def test_repeating_a_length_is_adding_it() -> None:
    once = Length(1, 2, 3, 4)
    assert repeated(once, 3) == once + once + once
