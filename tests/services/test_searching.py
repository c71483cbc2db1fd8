"""What a search says of each hit: where the words stand, or by whom it was found; nothing that is covered."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.records.types.act_rows import ActVictims
from app.records.values import Bilingual, Link, Term
from app.services import searching
from app.services.searching import Hit
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import person, put

LANGUAGE = "zh_hans"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def hits(session: Session, text: str) -> dict[str, Hit]:
    """What is found, by type."""
    return {one.type: one for one in searching.find(session, text, LANGUAGE).rows}


def marked(words: str, places: tuple[tuple[int, int], ...]) -> list[str]:
    return [words[at : at + length] for at, length in places]


def act(session: Session, who: str, **values: Any) -> str:
    """An act with a victim."""
    victims = (ActVictims(row_id="0000000000000001", row_at="V", target=Link(who)),)
    kept = {"victims": victims, "minimum_level": None, "type": Term("measure:arrest"), **values}
    return put(session, "act", **kept)


def test_a_name_is_marked_in_the_script_that_is_shown(session: Session) -> None:
    who = person(session, "林若溪", latin="Lin Ruoxi")
    act(session, who)
    found = hits(session, "lin ruo")
    assert marked(found["person"].title, found["person"].title_matches) == ["林若"]
    assert marked(found["act"].title, found["act"].title_matches) == ["林若"]


def test_a_record_without_the_words_says_by_whom_it_was_found(session: Session) -> None:
    who = person(session, "林若溪", latin="Lin Ruoxi")
    put(session, "evidence", minimum_level=None, title=Bilingual("拘留通知书"), persons=(Link(who),))
    [found] = [one for one in hits(session, "lin ruo").values() if one.type == "evidence"]
    assert found.snippet == "涉及人物 林若溪"
    assert marked(found.snippet, found.matches) == ["林若"]
    session.hide_names = True
    assert not any(one.snippet or one.title_matches for one in hits(session, "lin ruo").values())


def test_a_line_with_marks_of_punctuation_is_cut_around_the_words(session: Session) -> None:
    text = "One, two, three; four. Five, six: seven — eight, nine, ten, eleven, twelve and a half, thirteen"
    put(session, "evidence", minimum_level=None, description=Bilingual("", text))
    found = hits(session, "twelve and")["evidence"]
    assert marked(found.snippet, found.matches) == ["twelve and"]


def test_whom_only_some_need_to_know_is_not_told_as_the_reason(session: Session) -> None:
    who, other = person(session, "林若溪", latin="Lin Ruoxi"), person(session, "何田")
    kept = {"minimum_level": None, "person": Link(other), "witness": Link(who)}
    consent = put(session, "consent", **kept)
    found = hits(session, "lin ruo")["consent"]
    assert (found.snippet, found.matches, found.title_matches) == ("", (), ())
    assert "林" not in found.title
    session.reveal(consent)
    assert hits(session, "lin ruo")["consent"].snippet.endswith("林若溪")
