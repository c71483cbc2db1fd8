"""Taking a bundle in: whole or not at all, what waits, what was purged, who sent it, and back again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.crypto import age
from app.errors import AppError, Problem
from app.records.codec import leaves_of
from app.records.comparing import State
from app.records.declare import Record
from app.records.leaves import Copy, Leaf
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term
from app.services import history, keys, recording, sharing
from app.services.session import Session
from app.services.sharing.planning import Plan
from tests.services.vaults import session_in

FAR_TYPE = Copy(
    "lighthouse",
    "33333333-0000-4000-8000-000000000001",
    "0123456789abcdef",
    {("beam", "colour"): Leaf((("0123456789abcdef", {"new": [1, "二"]}),))},
)
"""A record of a type that a later version may have."""


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "ours") as session:
        yield session


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "theirs") as session:
        yield session


def saved(session: Session, type_: str, **fields: Any) -> Record:
    return recording.save(session, replace(recording.blank(session, type_), **fields))


def edited(session: Session, id_: str, **fields: Any) -> None:
    record = recording.fetch(session, id_)
    assert record is not None
    recording.save(session, replace(record, **fields))


def a_case(session: Session) -> tuple[Record, Record]:
    case = saved(session, "case", title=Bilingual("一宗个案", "A case"))
    return case, saved(session, "note", title=Bilingual("电话记录"), cases=(Link(case.id),))


def sealed(sender: Session, receiver: Session, case: Record, path: Path) -> Path:
    path.unlink(missing_ok=True)
    sharing.seal(sender, sharing.plan(sender, [case.id]), [keys.own_card(receiver)], path)
    return path


def sent(sender: Session, receiver: Session, case: Record, path: Path) -> sharing.ImportResult:
    return sharing.accept(receiver, sharing.examine(receiver, sealed(sender, receiver, case, path)))


def problem(session: Session, path: Path) -> Problem:
    with pytest.raises(AppError) as refused:
        sharing.examine(session, path)
    return refused.value.problem


def test_a_damaged_bundle_brings_nothing(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    whole = sealed(ours, theirs, case, tmp_path / "b").read_bytes()
    bad = tmp_path / "bad"
    for length in (len(whole) - 1, len(whole) // 2, 300, 0):
        bad.write_bytes(whole[:length])
        assert problem(theirs, bad) in (Problem.BUNDLE_DAMAGED, Problem.BUNDLE_NOT_AGE)
    for at in range(len(whole) - 1, 4000, -len(whole) // 40):
        bad.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert problem(theirs, bad) == Problem.BUNDLE_DAMAGED
    assert theirs.read.counts() == {}


def test_a_bundle_changed_after_the_preview_brings_nothing(
    ours: Session, theirs: Session, tmp_path: Path
) -> None:
    case, _ = a_case(ours)
    path = sealed(ours, theirs, case, tmp_path / "b")
    preview = sharing.examine(theirs, path)
    data = path.read_bytes()
    path.write_bytes(data[:-20] + bytes(20))
    with pytest.raises(AppError) as refused:
        sharing.accept(theirs, preview)
    assert refused.value.problem == Problem.BUNDLE_DAMAGED
    assert theirs.read.counts() == {}


def test_a_bundle_for_others_does_not_open(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    assert problem(theirs, sealed(ours, ours, case, tmp_path / "b")) == Problem.BUNDLE_NOT_FOR_US


def test_a_sender_is_proven_unknown_or_refused(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    path = sealed(ours, theirs, case, tmp_path / "b")
    stranger = sharing.examine(theirs, path).sender
    assert stranger is not None
    assert stranger.card is None
    card = keys.add_contact(theirs, keys.own_card(ours)).card
    known = sharing.examine(theirs, path).sender
    assert known is not None
    assert known.card == card
    other = age.HybridIdentity.generate()
    mixed = tmp_path / "mixed"
    plain = str(keys.us(theirs).card.hybrid)
    third = keys.us(ours).card
    sharing.seal(ours, sharing.plan(ours, [case.id]), [third, plain, str(other.recipient())], mixed)
    assert problem(theirs, mixed) == Problem.SENDER_NOT_PROVEN, "its tags are for another"


def test_what_this_version_does_not_know_survives(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    copy = ours.vault.get(case.id)
    assert copy is not None
    newer = replace(copy, leaves={**copy.leaves, ("beacon", "x"): Leaf(((copy.base, [1, {"a": "乙"}]),))})
    path = tmp_path / "b"
    plan = Plan((), Level.TEAM, (), (), (newer, FAR_TYPE))
    sharing.seal(ours, plan, [keys.own_card(theirs)], path)
    sharing.accept(theirs, sharing.examine(theirs, path))
    edited(theirs, case.id, headline=Bilingual("改过"))
    back = theirs.vault.get(case.id)
    assert back is not None
    assert back.leaves["beacon", "x"] == newer.leaves["beacon", "x"]
    assert theirs.vault.get(FAR_TYPE.id) == FAR_TYPE
    again = tmp_path / "again"
    sharing.seal(theirs, Plan((), Level.TEAM, (), (), (back, FAR_TYPE)), [keys.own_card(ours)], again)
    sharing.accept(ours, sharing.examine(ours, again))
    assert ours.vault.get(FAR_TYPE.id) == FAR_TYPE
    home = ours.vault.get(case.id)
    assert home is not None
    assert home.leaves["beacon", "x"] == newer.leaves["beacon", "x"]


def test_a_profile_refuses_types_that_it_has_not(ours: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    for _ in range(2):
        saved(ours, "assistance", cases=(Link(case.id),))
    with session_in(tmp_path / "field", "field") as field:
        preview = sharing.examine(field, sealed(ours, field, case, tmp_path / "b"))
        assert preview.refused_types == {"assistance": 2}
        sharing.accept(field, preview)
        assert field.read.counts() == {"case": 1, "note": 1}


def test_what_was_purged_here_is_said(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, note = a_case(ours)
    sent(ours, theirs, case, tmp_path / "b")
    recording.purge(theirs, note.id)
    preview = sharing.examine(theirs, tmp_path / "b")
    assert {entry.id: entry.purged for entry in preview.entries} == {case.id: False, note.id: True}
    result = sharing.accept(theirs, preview)
    assert (result.skipped, result.unchanged) == (1, 1)
    assert theirs.vault.get(note.id) is None


def test_an_import_is_undone_exactly(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, note = a_case(ours)
    sent(ours, theirs, case, tmp_path / "b")
    edited(theirs, case.id, title=Bilingual("他们改的"))
    before = theirs.vault.get(case.id)
    edited(ours, case.id, title=Bilingual("我们改的"), headline=Bilingual("新的一句"))
    new = saved(ours, "note", cases=(Link(case.id),))
    sent(ours, theirs, case, tmp_path / "b")
    assert theirs.vault.get(new.id) is not None
    assert theirs.vault.get(case.id) != before
    history.undo(theirs)
    assert theirs.vault.get(case.id) == before
    assert theirs.vault.get(new.id) is None
    assert theirs.vault.get(note.id) is not None
    history.redo(theirs)
    assert theirs.vault.get(new.id) == ours.vault.get(new.id)
    assert theirs.vault.check().sound


def test_a_conflict_is_kept_shown_travels_and_is_settled(
    ours: Session, theirs: Session, tmp_path: Path
) -> None:
    case, _ = a_case(ours)
    sent(ours, theirs, case, tmp_path / "b")
    edited(ours, case.id, headline=Bilingual("甲说"))
    edited(theirs, case.id, headline=Bilingual("乙说"))
    preview = sharing.examine(theirs, sealed(ours, theirs, case, tmp_path / "b"))
    assert preview.count(State.CONFLICTING) == 1
    sharing.accept(theirs, preview)
    path = ("headline", "zh")
    assert set(map(str, recording.conflicts(theirs, case.id)[path])) == {"甲说", "乙说"}
    recording.settle(theirs, case.id, path, "两边都对")
    assert recording.conflicts(theirs, case.id) == {}
    sent(theirs, ours, case, tmp_path / "b")
    record = recording.fetch(ours, case.id)
    assert record is not None
    assert leaves_of(record)[path] == "两边都对"
    assert recording.conflicts(ours, case.id) == {}


def test_while_levels_differ_the_stricter_one_holds(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    sent(ours, theirs, case, tmp_path / "b")
    edited(theirs, case.id, minimum_level=Term("need_to_know"))
    edited(ours, case.id, minimum_level=Term("partner"))
    sent(ours, theirs, case, tmp_path / "b")
    assert ("minimum_level",) in recording.conflicts(theirs, case.id)
    assert case.id not in {copy.id for copy in sharing.plan(theirs, [case.id]).copies}
    recording.settle(theirs, case.id, ("minimum_level",), "partner")
    assert case.id in {copy.id for copy in sharing.plan(theirs, [case.id]).copies}


def test_an_import_does_not_loosen_by_itself(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    edited(ours, case.id, minimum_level=Term("team"))
    sent(ours, theirs, case, tmp_path / "b")
    edited(ours, case.id, minimum_level=Term("public"))
    sent(ours, theirs, case, tmp_path / "b")
    assert ("minimum_level",) in recording.conflicts(theirs, case.id)
    assert case.id not in {copy.id for copy in sharing.plan(theirs, [case.id], Level.PARTNER).copies}
