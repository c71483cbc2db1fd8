"""Two people joined: every reader follows, links stay as they are, undo and taking apart bring both back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.records.codec import leaves_of
from app.records.dates import from_edtf
from app.records.declare import Record
from app.records.matching import Sign
from app.records.types.person import PersonIdDocuments, PersonNames
from app.records.values import Bilingual, Link, Term
from app.services import duplicates, history, joining, lists, recording, searching, sharing, titling
from app.services.session import Session
from tests.services.vaults import session_in


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as session:
        yield session


def saved(session: Session, type_: str, **fields: Any) -> Record:
    return recording.save(session, replace(recording.blank(session, type_), **fields))


def person(session: Session, name: str = "", latin: str = "", **fields: Any) -> Record:
    names = (PersonNames(hans=name, latin=latin, kind=Term("legal")),)
    given = {"kind": Term("individual"), "minimum_level": Term("public"), "names": names}
    return saved(session, "person", **{**given, **fields})


@pytest.fixture
def pair(session: Session) -> tuple[Record, Record, Record]:
    """Two records of one person and a case that names the second."""
    known, again = person(session, "周砚秋"), person(session, "", "Zhou Yan-qiu")
    case = saved(session, "case", title=Bilingual("周案"), principals=(Link(again.id),))
    return known, again, case


def people(session: Session) -> list[str]:
    return [row.id for row in lists.rows(session, lists.keys(session, lists.ListQuery("person")), "zh_hans")]


def hits(session: Session, text: str) -> list[str]:
    return [hit.id for hit in searching.find(session, text, "zh_hans").rows]


def test_lists_titles_search_and_references_follow(
    session: Session, pair: tuple[Record, Record, Record]
) -> None:
    known, again, case = pair
    before = session.vault.get(case.id)
    assert titling.title(session, again.id, "zh_hans") != titling.title(session, known.id, "zh_hans")
    joining.join(session, again.id, known.id)
    assert people(session) == [known.id]
    assert lists.counts(session)["person"] == 1
    assert people_by_name(session) == [known.id]
    assert titling.title(session, again.id, "zh_hans") == titling.title(session, known.id, "zh_hans")
    assert hits(session, "zhou yan qiu")[0] == known.id
    assert again.id not in hits(session, "zhou yan qiu")
    assert case.id in hits(session, "周砚秋")
    for id_ in (known.id, again.id):
        (linking,) = session.read.rows(session.read.links_to(id_))
        assert linking.copy.id == case.id
    assert session.vault.get(case.id) == before, "links are never rewritten"
    assert joining.joined(session, known.id) == [again.id]
    assert session.vault.check(rebuild=True).sound
    assert people(session) == [known.id]


def people_by_name(session: Session) -> list[str]:
    query = lists.ListQuery("person", sort="names")
    return [row.id for row in lists.rows(session, lists.keys(session, query), "zh_hans")]


def test_undo_and_taking_apart_bring_both_back(session: Session, pair: tuple[Record, Record, Record]) -> None:
    known, again, _ = pair
    joining.join(session, again.id, known.id)
    history.undo(session)
    assert set(people(session)) == set(people_by_name(session)) == {known.id, again.id}
    assert session.read.links_to(known.id) == []
    history.redo(session)
    assert people(session) == [known.id]
    joining.separate(session, again.id)
    assert set(people(session)) == {known.id, again.id}
    assert joining.joined(session, known.id) == []


def test_a_join_into_what_is_trashed_or_in_a_circle_hides_nobody(
    session: Session, pair: tuple[Record, Record, Record]
) -> None:
    known, again, _ = pair
    joining.join(session, again.id, known.id)
    recording.trash(session, [known.id])
    assert people(session) == [again.id]
    recording.restore(session, [known.id])
    assert people(session) == [known.id]
    with session.write("elsewhere") as group:  # another vault joined them the other way round
        group.save(group.stored(known.id).copy, {("~joined_into",): again.id})
    assert people(session) == [min(known.id, again.id)]


def test_a_chain_of_joins_ends_at_one(session: Session, pair: tuple[Record, Record, Record]) -> None:
    known, again, case = pair
    third = person(session, "周某")
    joining.join(session, again.id, known.id)
    joining.join(session, known.id, third.id)
    assert people(session) == [third.id]
    assert joining.joined(session, third.id) == [known.id, again.id]
    (linking,) = session.read.rows(session.read.links_to(third.id))
    assert linking.copy.id == case.id


def test_both_travel_with_the_case_of_either(session: Session, pair: tuple[Record, Record, Record]) -> None:
    known, again, case = pair
    note = saved(session, "consent", person=Link(known.id))
    assert note.id not in {copy.id for copy in sharing.plan(session, [case.id]).copies}
    joining.join(session, again.id, known.id)
    going = {copy.id for copy in sharing.plan(session, [case.id]).copies}
    assert {known.id, again.id, note.id, case.id} <= going


def test_who_is_hidden_under_one_name_is_hidden_under_both(session: Session) -> None:
    source = person(session, "线人", minimum_level=Term("need_to_know"))
    other = person(session, "王某")
    joining.join(session, source.id, other.id)
    assert titling.title(session, other.id, "zh_hans") == "人物/机构 · 已遮盖"
    assert titling.title(session, source.id, "zh_hans") == "人物/机构 · 已遮盖"


@pytest.mark.parametrize(
    ("hans", "latin", "fields", "signs"),
    [
        ("周砚秋", "", {}, [Sign.NAME]),
        ("周硯秋", "", {}, [Sign.NAME]),
        ("", "Yanqiu Zhou", {"province": Term("51")}, [Sign.SOUND, Sign.PROVINCE]),
        ("", "ZHOU Yan Qiu", {"birth_date": from_edtf("1971")}, [Sign.SOUND, Sign.BIRTH_NEAR]),
        ("周砚秋", "", {"birth_date": from_edtf("1950")}, []),
        ("", "Zhou Yanqiu", {}, []),
        ("周砚", "", {"province": Term("51"), "birth_date": from_edtf("1971-03-02")}, []),
        ("周砚秋", "", {"kind": Term("organisation")}, []),
    ],
)
def test_duplicates_are_found_scored_and_explained(
    session: Session, hans: str, latin: str, fields: dict[str, Any], signs: list[Sign]
) -> None:
    born = from_edtf("1971-03-02")
    known = person(session, "周砚秋", province=Term("51"), birth_date=born)
    for number in range(5):
        person(session, f"周某{number}")
    other = person(session, hans, latin, **fields)
    found = duplicates.duplicates(session, other.id)
    assert [one.known for one in found] == ([known.id] if signs else [])
    assert [sign for one in found for sign in one.signs] == signs


def test_an_alias_and_a_number_say_more_than_a_name(session: Session) -> None:
    number = (PersonIdDocuments(number="5101 0119 7103 0212 34"),)
    known = person(session, "周砚秋", id_documents=number)
    pen = PersonNames(hans="砚秋", kind=Term("pen"))
    number = (PersonIdDocuments(number="510101197103021234"),)
    other = person(session, "某人", names=(pen,), id_documents=number)
    assert duplicates.duplicates(session, other.id) == [], "no name in common: not looked up"
    record = recording.fetch(session, known.id)
    assert record is not None
    recording.save(session, replace(record, names=(*record.names, replace(pen, row_id=""))))  # type: ignore[attr-defined, call-arg]
    (found,) = duplicates.duplicates(session, other.id)
    assert (found.score, found.signs) == (100, (Sign.ALIAS, Sign.ID_NUMBER))
    joining.join(session, other.id, known.id)
    assert duplicates.duplicates(session, other.id) == []
    assert leaves_of(record)
