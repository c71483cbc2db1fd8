"""Whose consent each leaf needs, type by type."""

from typing import Any

import pytest

from app.disclosure.known import Known
from app.disclosure.subjects import subjects
from app.records.leaves import Copy
from tests.disclosure.records import consent, copy, person

AROUND = [
    copy("case", "c", principals=["p", "q"]),
    *(person(key, hans) for key, hans in zip("pqrswl", "甲乙丙丁戊己", strict=True)),
    copy("act", "a", type="measure:criminal_detention", cases=["c"], victims=[{"target": "r"}]),
    consent("k", "s", ["confidential_share"], []),
]
"""A case about p and q; an act against r; a consent of s."""

ACT = {"type": "measure:criminal_detention", "cases": ["c"]}


def asked(type_: str, field: str, plain: dict[str, Any], part: str = "story", *more: Copy) -> set[str]:
    """Who is asked for a field (a row's second part is filled in) of a record."""
    one = copy(type_, "x", **plain)
    known = Known([*AROUND, one, *more])
    path = next((path for path in one.leaves if path[0] == field and len(path) > 1), (field,))
    found = known.get("x")
    assert found is not None
    return set(subjects(known, found, path, part))


CASES: list[tuple[str, str, str, dict[str, Any], set[str]]] = [
    ("person", "names", "name", {"kind": "individual"}, {"x"}),
    ("case", "summary", "story", {"principals": ["r"]}, {"r"}),
    ("relation", "note", "story", {"from_person": "p", "to_record": "s", "type": "spouse"}, {"p", "s"}),
    ("relation", "note", "story", {"from_person": "s", "to_record": "c", "type": "handles"}, {"s", "p", "q"}),
    ("act", "description", "story", {**ACT, "victims": [{"target": "s"}]}, {"s"}),
    ("act", "description", "story", ACT, {"p", "q"}),
    ("act", "victims", "story", {**ACT, "victims": [{"target": "s"}]}, {"s"}),
    ("act", "lawyers", "name", {**ACT, "lawyers": [{"target": "l"}]}, {"p", "q", "l"}),
    ("act", "witnesses", "name", {**ACT, "witnesses": [{"target": "w"}]}, {"p", "q", "w"}),
    ("information", "summary", "story", {"persons": ["s"], "cases": ["c"], "acts": ["a"]}, {"s"}),
    ("information", "summary", "story", {"cases": ["c"], "acts": ["a"]}, {"r"}),
    ("information", "summary", "story", {"cases": ["c"]}, {"p", "q"}),
    ("information", "text", "quotes", {"persons": ["s"], "source": "w"}, {"s", "w"}),
    ("information", "text", "name", {"persons": ["s"], "source": "w"}, {"s", "w"}),
    ("information", "text", "story", {"persons": ["s"], "source": "w"}, {"s"}),
    ("evidence", "title", "story", {"persons": ["s"], "cases": ["c"], "acts": ["a"]}, {"s"}),
    ("evidence", "title", "story", {"cases": ["c"], "acts": ["a"]}, {"r"}),
    ("evidence", "title", "story", {"cases": ["c"]}, {"p", "q"}),
    ("evidence", "title", "quotes", {"persons": ["s"], "author": "w"}, {"s", "w"}),
    ("evidence", "title", "name", {"persons": ["s"], "author": "w"}, {"s", "w"}),
    ("evidence", "title", "story", {"persons": ["s"], "author": "w"}, {"s"}),
    ("note", "text", "story", {"persons": ["s"], "through": "w", "cases": ["c"]}, {"s"}),
    ("note", "text", "story", {"through": "w", "cases": ["c"]}, {"p", "q"}),
    ("note", "message", "quotes", {"persons": ["s"], "through": "w"}, {"s", "w"}),
    ("assistance", "purpose", "story", {"recipient": "s", "cases": ["c"]}, {"s"}),
    ("assistance", "purpose", "story", {"cases": ["c"]}, {"p", "q"}),
    ("interview", "summary", "story", {"respondent": "w", "consent": "k"}, {"w"}),
    ("interview", "summary", "story", {"consent": "k"}, {"s"}),
    ("intervention", "impact_note", "story", {"persons": [{"target": "s"}], "cases": ["c"]}, {"s"}),
    ("intervention", "impact_note", "story", {"cases": ["c"]}, {"p", "q"}),
    ("fund", "name", "story", {}, set()),
    ("tip", "text", "story", {}, set()),
    ("publication", "title", "story", {"cases": [{"target": "c"}]}, {"p", "q"}),
]


@pytest.mark.parametrize(("type_", "field", "part", "plain", "whom"), CASES)
def test_who_is_asked(type_: str, field: str, part: str, plain: dict[str, Any], whom: set[str]) -> None:
    assert asked(type_, field, plain, part) == whom


def test_rows_that_are_about_whom_they_point_to_ask_nobody_else() -> None:
    both = [{"target": "s"}, {"target": "w"}]
    assert asked("act", "victims", {**ACT, "victims": both}) in ({"s"}, {"w"})
    assert asked("assistance", "companions", {"recipient": "p", "companions": [{"target": "w"}]}) == {"w"}
    both_rows = {"persons": [{"target": "w"}], "cases": ["c"]}
    assert asked("intervention", "persons", both_rows) == {"w"}
    for rows in ("trainers", "trainees"):
        assert asked("training", rows, {rows: [{"target": "w"}]}) == {"w"}


def test_papers_of_a_lawyer_ask_the_lawyer_and_leave_with_nobody_where_none_is_known() -> None:
    paper = {"document_kind": "case_file", "persons": ["p"], "cases": ["c"]}
    tie = copy("relation", "t", from_person="l", to_record="p", type="lawyer_of")
    assert asked("evidence", "title", paper) == set()
    assert asked("evidence", "title", paper, "story", tie) == {"p", "l"}
    assert asked("evidence", "title", {**paper, "author": "w"}) == {"p", "w"}
    of_case = copy("relation", "t", from_person="l", to_record="c", type="former_lawyer_of")
    assert asked("evidence", "title", paper, "story", of_case) == {"p", "l"}
    meeting = {"kind": "lawyer_meeting", "persons": ["p"]}
    assert asked("note", "text", meeting) == set()
    assert asked("note", "text", meeting, "story", tie) == {"p", "l"}
    assert asked("note", "text", {**meeting, "through": "w"}) == {"p", "w"}
