"""What leaves in an exchange bundle: the list, the ceiling, the ticks, and nothing that stays."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from app.bundle.container import contents, verify
from app.crypto import age
from app.errors import AppError, Problem
from app.records.declare import Record
from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.records.levels import Level
from app.records.types import TYPES
from app.records.values import Bilingual, Link, Term
from app.services import recording, sharing
from app.services.session import Session
from app.vault.store import Group
from tests.services.planting import Planter
from tests.services.vaults import session_in

STAYING = frozenset(["fund", "training", "publication", "tip"])
TRAVELLING = frozenset(TYPES) - STAYING
"""The types of which a case can bring a record; the others have no case as their subject."""


@dataclass(frozen=True)
class Planted:
    """A vault with one case and a record of every type, full of marks."""

    session: Session
    planter: Planter
    ids: dict[str, str]

    @property
    def case(self) -> str:
        return self.ids["case"]


def save_planted(session: Session) -> Planted:
    """One record of each type about one case, with marks everywhere but in the links between them."""
    planter = Planter()
    person = planter.record("person")
    case = planter.record("case", principals=(Link(person.id),))
    records = {"person": person, "case": case}
    for type_ in TYPES:
        if type_ not in records:
            records[type_] = planter.record(type_, **_about(type_, case.id, person.id))
    recording.save_all(session, records.values())
    return Planted(session, planter, {type_: record.id for type_, record in records.items()})


def _about(type_: str, case: str, person: str) -> dict[str, Any]:
    if type_ == "relation":
        return {"from_person": Link(person), "to_record": Link(case)}
    return {"cases": (Link(case),)} if "cases" in TYPES[type_].fields and type_ != "publication" else {}


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    with session_in(tmp_path_factory.mktemp("plan") / "vault") as session:
        yield save_planted(session)


def unsealed(session: Session, plan: sharing.Plan, folder: Path, reason: str = "") -> bytes:
    """Everything that a recipient finds in a sealed plan: every entry, decrypted."""
    identity, path = age.X25519Identity.generate(), folder / "out.anjuan"
    path.unlink(missing_ok=True)
    sharing.seal(session, plan, [str(identity.recipient())], path, reason)
    with path.open("rb") as handle:
        verified = verify(handle, [identity])
        entries = contents(handle, [identity], verified)
        return b"".join(b"".join(map(bytes, pieces)) for _, pieces in entries)


@pytest.mark.parametrize("ceiling", [Level.PUBLIC, Level.PARTNER, Level.TEAM])
def test_nothing_above_the_ceiling_is_in_the_bundle(planted: Planted, tmp_path: Path, ceiling: Level) -> None:
    plan = sharing.plan(planted.session, [planted.case], ceiling)
    inside = unsealed(planted.session, plan, tmp_path)
    assert {item.type for item in plan.items if item.included} <= TRAVELLING
    assert planted.case.encode() in inside
    for mark in planted.planter.marks:
        if mark.level > ceiling or mark.type not in TRAVELLING:
            assert mark.data not in inside, f"{mark.type}.{mark.where}"


def test_everything_up_to_the_ceiling_is_in_the_bundle(planted: Planted, tmp_path: Path) -> None:
    plan = sharing.plan(planted.session, [planted.case])
    inside = unsealed(planted.session, plan, tmp_path)
    assert {item.type for item in plan.items if item.included} == TRAVELLING
    for mark in planted.planter.marks:
        if mark.level <= Level.TEAM and mark.type in TRAVELLING:
            assert mark.data in inside, f"{mark.type}.{mark.where}"


def test_the_plan_names_every_field_that_stays(planted: Planted) -> None:
    plan = sharing.plan(planted.session, [planted.case])
    named = {(one.type, one.field) for one in plan.withheld}
    staying = {(mark.type, mark.where.split(".")[0]) for mark in planted.planter.marks if _stays(mark.level)}
    assert named >= {(type_, field) for type_, field in staying if type_ in TRAVELLING}
    assert all(one.level == Level.NEED_TO_KNOW and not one.ticked for one in plan.withheld)


def _stays(level: Level) -> bool:
    return level > Level.TEAM


def test_ticked_fields_go_with_a_reason_and_only_they(planted: Planted, tmp_path: Path) -> None:
    session, case = planted.session, planted.case
    ticks = frozenset([(case, "safety_measures")])
    plan = sharing.plan(session, [case], ticks=ticks)
    assert [(one.id, one.field) for one in plan.ticked] == [(case, "safety_measures")]
    with pytest.raises(AppError) as refused:
        unsealed(session, plan, tmp_path, reason="  ")
    assert refused.value.problem == Problem.REASON_NEEDED
    assert not list(tmp_path.iterdir())
    inside = unsealed(session, plan, tmp_path, reason="their lawyer asked for it")
    for mark in planted.planter.marks:
        ticked = (mark.type, mark.where.split(".")[0]) == ("case", "safety_measures")
        if _stays(mark.level) and mark.type in TRAVELLING:
            assert (mark.data in inside) == ticked, f"{mark.type}.{mark.where}"


def test_what_left_stands_in_the_ledger_with_its_reason(planted: Planted, tmp_path: Path) -> None:
    plan = sharing.plan(planted.session, [planted.case], ticks=frozenset([(planted.case, "safety_measures")]))
    unsealed(planted.session, plan, tmp_path, "their lawyer asked for it")
    entry = planted.session.vault.exports()[0]
    assert entry["ticked"] == [[planted.case, "safety_measures"]]
    assert sorted(entry["records"]) == sorted(item.id for item in plan.items if item.included)
    assert tmp_path.name not in str(entry)
    summary = planted.session.vault.groups(limit=1)[0]
    assert summary.why == "their lawyer asked for it"


def test_what_is_excluded_goes_as_a_bare_id(planted: Planted, tmp_path: Path) -> None:
    person = planted.ids["person"]
    plan = sharing.plan(planted.session, [planted.case], excluded=frozenset([person]))
    items = {item.id: item for item in plan.items}
    assert not items[person].included
    assert not items[planted.ids["relation"]].included, "a relation goes only when both its ends go"
    assert {copy.id for copy in plan.copies} == {item.id for item in plan.items if item.included}
    inside = unsealed(planted.session, plan, tmp_path)
    assert person.encode() in inside, "the link stays, as an id"
    for type_ in ("person", "relation"):
        assert not [mark for mark in planted.planter.of(type_) if mark.data in inside]


def test_a_record_that_stays_whole_is_listed_as_staying(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        person = saved(session, "person", remarks=Bilingual("她的住处"))
        case = saved(session, "case", title=Bilingual("一宗个案"), principals=(Link(person.id),))
        assert person.minimum_level == Term("need_to_know")  # type: ignore[attr-defined]
        plan = sharing.plan(session, [case.id])
        item = next(item for item in plan.items if item.id == person.id)
        assert not item.included
        assert "remarks" in {one.field for one in plan.withheld if one.id == person.id}
        assert person.id not in {copy.id for copy in plan.copies}
        ticked = sharing.plan(session, [case.id], ticks=frozenset([(person.id, "remarks")]))
        assert person.id in {copy.id for copy in ticked.copies}


def test_a_case_that_stays_whole_brings_nothing(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        case = saved(session, "case", title=Bilingual("一宗个案"), minimum_level=Term("need_to_know"))
        note = saved(session, "note", cases=(Link(case.id),), minimum_level=Term("need_to_know"))
        plan = sharing.plan(session, [case.id])
        assert plan.copies == ()
        assert {item.id: item.included for item in plan.items} == {case.id: False, note.id: False}
        assert {one.id for one in plan.withheld} == {case.id, note.id}


def saved(session: Session, type_: str, **fields: Any) -> Record:
    """A new record as the window makes it."""
    return recording.save(session, replace(recording.blank(session, type_), **fields))


CASES = 1000


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, list[str], str, str]]:
    """A thousand cases of one person, each with an act against them by one organisation."""
    with session_in(tmp_path_factory.mktemp("crowd") / "vault") as session:
        person = saved(session, "person", minimum_level=Term("public"), remarks=Bilingual("同一个人"))
        body = saved(session, "person", kind=Term("authority"), minimum_level=Term("public"))
        cases = [f"00000000-0000-4000-8000-{number:012x}" for number in range(CASES)]
        session.vault.in_slices("bulk", _crowd(cases, person.id, body.id))
        yield session, cases, person.id, body.id


def _crowd(cases: list[str], person: str, body: str) -> Iterator[Any]:
    for number, case in enumerate(cases):
        yield _maker("case", case, {("title", "zh"): f"个案{number}", ("principals", person): {"at": "i"}})
        act = f"11111111-0000-4000-8000-{number:012x}"
        rows: dict[LeafPath, Json] = {
            ("victims", "0" * 16): "i",
            ("victims", "0" * 16, "target"): person,
            ("authorities", "1" * 16): "i",
            ("authorities", "1" * 16, "organisation"): body,
        }
        yield _maker("act", act, {("cases", case): {"at": "i"}, ("headline", "zh"): f"事件{number}", **rows})
        relation = f"22222222-0000-4000-8000-{number:012x}"
        yield _maker("relation", relation, {("from_person",): person, ("to_record",): case})


def _maker(type_: str, id_: str, leaves: dict[LeafPath, Json]) -> Any:
    def make(group: Group) -> None:
        group.create(type_, leaves, id_)

    return make


def test_people_and_bodies_bring_no_other_case(crowded: tuple[Session, list[str], str, str]) -> None:
    session, cases, person, body = crowded
    chosen = cases[:2]
    plan = sharing.plan(session, chosen)
    by_type: dict[str, set[str]] = {}
    for item in plan.items:
        by_type.setdefault(item.type, set()).add(item.id)
    assert by_type["case"] == set(chosen)
    assert by_type["person"] == {person, body}
    assert {id_[-12:] for id_ in by_type["act"]} == {case[-12:] for case in chosen}
    assert {id_[-12:] for id_ in by_type["relation"]} == {case[-12:] for case in chosen}
    assert set(by_type) == {"case", "person", "act", "relation"}


def test_the_bundle_names_no_other_case(crowded: tuple[Session, list[str], str, str], tmp_path: Path) -> None:
    session, cases, _, _ = crowded
    inside = unsealed(session, sharing.plan(session, cases[:1]), tmp_path)
    assert cases[0].encode() in inside
    assert not [case for case in cases[1:] if case.encode() in inside]
