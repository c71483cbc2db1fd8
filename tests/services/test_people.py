"""A person's first page and graph: roles in cases, relations, doubles; what is covered leads nowhere."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.types.act_rows import ActLawyers, ActVictims
from app.records.values import Bilingual, Link, Term
from app.services import joining
from app.services.people.graph import MOST, graph
from app.services.people.profile import profile
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import person, put

HIDDEN: dict[str, Any] = {"minimum_level": Term(Level.NEED_TO_KNOW.code)}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def tie(session: Session, one: str, other: str, type_: str = "spouse_of", **values: Any) -> str:
    return put(session, "relation", from_person=Link(one), to_record=Link(other), type=Term(type_), **values)


def test_every_role_in_every_case(session: Session) -> None:
    he = person(session, "何田")
    ours = put(session, "case", title=Bilingual("何田案", "He"), principals=(Link(he),))
    other = put(session, "case", title=Bilingual("别案", "Other"))
    put(session, "act", cases=(Link(ours),), victims=(ActVictims(target=Link(he)),))
    put(session, "act", cases=(Link(other),), lawyers=(ActLawyers(target=Link(he)),))
    put(session, "act", cases=(Link(other),), victims=(ActVictims(target=Link(he)),), **HIDDEN)
    told = profile(session, he, "en")
    assert told is not None
    assert {line.id: line.remark for line in told.cases} == {
        ours: "Persons affected, Principal persons", other: "Lawyers",
    }  # fmt: skip


def test_contacts_newest_first_and_relations(session: Session) -> None:
    he, wife = person(session, "何田"), person(session, "沈溪")
    tie(session, wife, he)
    for day in ("2026-03-01", "2026-05-01", "2026-04-01"):
        put(session, "note", kind=Term("call"), date=from_edtf(day), persons=(Link(he),))
    told = profile(session, he, "en")
    assert told is not None
    assert [line.right for line in told.contacts] == ["1 May 2026", "1 April 2026", "1 March 2026"]
    assert len(told.relations) == 1


def test_doubles_are_offered_joined_and_taken_apart(session: Session) -> None:
    one, other = person(session, "欧阳若谷"), person(session, "欧阳若谷")
    told = profile(session, one, "zh_hans")
    assert told is not None
    assert [(same.id, same.score is not None) for same in told.same] == [(other, True)]
    put(session, "note", kind=Term("call"), persons=(Link(other),))
    joining.join(session, other, one)
    told = profile(session, one, "zh_hans")
    assert told is not None
    assert [(same.id, same.score) for same in told.same] == [(other, None)]
    assert len(told.contacts) == 1
    joining.separate(session, other)
    told = profile(session, one, "zh_hans")
    assert told is not None
    assert told.contacts == ()


def test_a_covered_person_has_no_page(session: Session) -> None:
    he = person(session, "何田", "need_to_know")
    assert profile(session, he, "en") is None
    session.reveal(he)
    assert profile(session, he, "en") is not None


def test_the_graph_reaches_two_steps_and_stays_in_its_frame(session: Session) -> None:
    he, wife, sister, friend = (person(session, name) for name in "何沈林白")
    case = put(session, "case", principals=(Link(he),))
    tie(session, wife, he)
    tie(session, sister, wife, "sibling_of")
    tie(session, friend, sister, "friend_of")
    told = graph(session, he, "en")
    assert {node.id: node.far for node in told.nodes} == {he: 0, wife: 1, case: 1, sister: 2}
    assert all(0 <= node.x <= 1 and 0 <= node.y <= 1 for node in told.nodes)
    assert len({(round(node.x, 2), round(node.y, 2)) for node in told.nodes}) == 4
    assert {frozenset((edge.one, edge.other)) for edge in told.edges} == {
        frozenset((wife, he)), frozenset((case, he)), frozenset((sister, wife)),
    }  # fmt: skip
    assert graph(session, he, "en") == told


def test_nothing_leads_on_through_who_is_covered(session: Session) -> None:
    he, source, beyond = (
        person(session, "何田"),
        person(session, "线人", "need_to_know"),
        person(session, "远"),
    )
    tie(session, source, he)
    tie(session, source, beyond)
    told = graph(session, he, "zh_hans")
    assert {node.id for node in told.nodes} == {he, source}
    assert "线人" not in repr(told)
    tie(session, person(session, "密"), he, **HIDDEN)
    assert len(graph(session, he, "zh_hans").nodes) == 2


def test_a_crowd_is_cut_and_said(session: Session) -> None:
    he = person(session, "何田")
    for number in range(MOST + 5):
        tie(session, person(session, f"友{number}"), he, "friend_of")
    told = graph(session, he, "zh_hans")
    assert (len(told.nodes), told.cut) == (MOST, True)
