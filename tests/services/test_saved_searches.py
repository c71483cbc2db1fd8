"""Saved searches are records like others: they come back, count what they find, and can be undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.leaves import Json
from app.records.values import Link, Term
from app.services import history, lists, recording, searching, settings
from app.services.session import VISITED, Session
from tests.services.vaults import session_in


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault."""
    with session_in(tmp_path / "vault") as opened:
        yield opened


def case(session: Session, status: str) -> str:
    """A saved case."""
    return recording.save(session, recording.blank(session, "case", status=Term(status))).id


def test_a_search_comes_back_and_counts(session: Session) -> None:
    for status in ("open", "open", "closed"):
        case(session, status)
    state: dict[str, Json] = {"type": "case", "filters": [["status", "open"]], "group": "priority"}
    kept = settings.save_search(session, "open ones", state)
    [found] = settings.saved_searches(session)
    assert (found.id, found.name, found.type) == (kept, "open ones", "case")
    assert found.filters == (("status", "open"),)
    assert found.state == state
    assert lists.found_by(session, [found]) == {kept: 2}


def test_a_text_counts_as_the_list_does(session: Session) -> None:
    id_ = case(session, "open")
    code = str(getattr(recording.fetch(session, id_), "code", ""))
    case(session, "open")
    kept = settings.save_search(session, "one", {"type": "case", "text": code, "filters": []})
    assert lists.found_by(session, settings.saved_searches(session)) == {kept: 1}


def test_removing_one_is_undone(session: Session) -> None:
    kept = settings.save_search(session, "mine", {"type": "case"})
    settings.forget_search(session, kept)
    assert settings.saved_searches(session) == []
    history.undo(session)
    assert [one.id for one in settings.saved_searches(session)] == [kept]


@pytest.mark.parametrize(
    "text", ["", "no JSON", "[1]", '{"type": "none"}', '{"type": "case", "filters": [1, ["a"]]}']
)
def test_what_cannot_be_understood_does_no_harm(session: Session, text: str) -> None:
    settings._add(session, "search", {("name",): "odd", ("text",): text})
    assert all(one.filters == () for one in settings.saved_searches(session))


def test_what_was_opened_lately_is_in_memory_alone(session: Session) -> None:
    ids = [case(session, "open") for _ in range(VISITED + 3)]
    for id_ in (*ids, ids[-2]):
        session.visit(id_)
    assert [hit.id for hit in searching.visited(session, "en")][:2] == [ids[-2], ids[-1]]
    assert len(session.visited) == VISITED
    recording.trash(session, [ids[-2]])
    assert searching.visited(session, "en")[0].id == ids[-1]
    assert searching.visited(session, "en", ["person"]) == []
    assert session.recall("visited") is None


def test_what_links_here_is_told_by_type(session: Session) -> None:
    id_ = case(session, "open")
    blanks = [recording.blank(session, "note", cases=(Link(id_),)) for _ in range(3)]
    notes = [recording.save(session, blank).id for blank in blanks]
    recording.trash(session, notes[:1])
    linked = lists.linked(session, id_)
    assert {type_: session.read.ids_at(keys) for type_, keys in linked.items()} == {"note": notes[:0:-1]}
