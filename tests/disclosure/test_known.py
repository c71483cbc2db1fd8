"""What the gate knows of the records at hand: who is asked, who is official, whose lawyer somebody is."""

from typing import Any

import pytest

from app.disclosure.known import Known, One
from app.records.leaves import Copy, Leaf
from tests.disclosure.records import copy, person


def joined(key: str, into: str) -> Copy:
    """A person who was joined into another."""
    one = person(key)
    return Copy("person", key, one.base, {**one.leaves, ("~joined_into",): Leaf((("e", into),))})


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("individual", True),
        ("unnamed", True),
        ("group", True),
        ("of_a_later_version", True),
        ("organisation", False),
        ("authority", False),
        ("state", False),
        ("own", False),
    ],
)
def test_who_is_asked_by_kind(kind: str, asked: bool) -> None:
    assert Known([person("p", kind=kind)]).asked("p") is asked


def test_who_is_not_at_hand_is_asked() -> None:
    assert Known([]).asked("p")
    assert Known([copy("case", "p")]).asked("p")


ROLES: list[tuple[str, dict[str, Any]]] = [
    ("act", {"perpetrators": [{"target": "p"}]}),
    ("intervention", {"addressees": [{"target": "p"}]}),
    ("intervention", {"made_by": [{"target": "p"}]}),
    ("publication", {"signatories": [{"target": "p"}]}),
    ("publication", {"asks": [{"addressed_to": "p"}]}),
    ("intervention", {"responses": [{"by": "p"}]}),
    ("publication", {"addressees": [{"target": "p"}]}),
    ("relation", {"from_person": "p", "to_record": "c", "type": "handles"}),
    ("relation", {"from_person": "p", "to_record": "c", "type": "imposed_lawyer_of"}),
]


@pytest.mark.parametrize(("type_", "plain"), ROLES)
def test_whoever_occurs_only_in_office_is_not_asked(type_: str, plain: dict[str, Any]) -> None:
    one = copy(type_, "x", **plain)
    assert not Known([person("p"), one]).asked("p")
    assert Known([person("p"), one, copy("case", "c", principals=["p"])]).asked("p"), "a person as well"


def test_other_ties_and_rows_are_no_office() -> None:
    tie = copy("relation", "x", from_person="p", to_record="c", type="spouse")
    assert Known([person("p"), tie]).asked("p")
    to = copy("relation", "x", from_person="q", to_record="p", type="handles")
    assert Known([person("p"), to]).asked("p")
    assert Known([person("p"), copy("act", "x", victims=[{"target": "p"}])]).asked("p")


def test_joined_persons_are_followed_to_the_end_and_never_round() -> None:
    known = Known([joined("a", "b"), joined("b", "p"), person("p")])
    assert [known.resolve(id_) for id_ in ("a", "b", "p", "none")] == ["p", "p", "p", "none"]
    assert Known([joined("a", "a")]).resolve("a") == "a"
    ring = Known([joined("a", "b"), joined("b", "a")])
    assert {ring.resolve("a"), ring.resolve("b")} <= {"a", "b"}


def test_papers_and_meetings_of_a_lawyer_are_privileged() -> None:
    def privileged(type_: str, **plain: Any) -> bool:
        return One(copy(type_, "x", **plain)).is_privileged

    assert privileged("evidence", document_kind="case_file")
    assert privileged("evidence", document_kind="meeting_notes")
    assert not privileged("evidence", document_kind="verdict")
    assert privileged("note", kind="lawyer_meeting")
    assert not privileged("note", kind="call")
    assert not privileged("information")


def test_subjects_lawyers_and_who_is_held() -> None:
    known = Known(
        [
            copy("case", "c", principals=["a"]),
            joined("a", "p"),
            person("p"),
            copy("relation", "t1", from_person="l", to_record="p", type="lawyer_of"),
            copy("relation", "t2", from_person="m", to_record="c", type="former_lawyer_of"),
            copy("relation", "t3", from_person="n", to_record="p", type="spouse"),
            copy("act", "x1", type="measure:criminal_detention", cases=["c"], victims=[{"target": "a"}],
                 lawyers=[{"target": "o"}]),
            copy("act", "x2", type="measure:criminal_detention", victims=[{"target": "q"}], end="2026-10-17"),
            copy("act", "x3", type="violence:beating", victims=[{"target": "r"}]),
        ]
    )  # fmt: skip
    assert known.subjects == {"p"}
    assert known.lawyers == {"p": {"l", "o"}, "c": {"m", "o"}, "q": frozenset(), "r": frozenset()}
    assert known.held == {"p"}
