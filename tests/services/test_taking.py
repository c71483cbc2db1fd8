"""What a person decides about a bundle, record by record and leaf by leaf, and what never comes unasked."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.records.codec import leaves_of
from app.records.comparing import State
from app.records.declare import Record
from app.records.leaves import Path as LeafPath
from app.records.types.person import PersonNames
from app.records.values import Bilingual, FileRef, Link, Term
from app.services import duplicates, history, home, joining, keys, ledger, recording, sharing
from app.services.session import Session
from app.services.sharing import Choices, Take
from tests.services.vaults import session_in

HEADLINE: LeafPath = ("headline", "zh")


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


def looked_into(sender: Session, receiver: Session, case: Record, path: Path) -> sharing.Preview:
    path.unlink(missing_ok=True)
    sharing.seal(sender, sharing.plan(sender, [case.id]), [keys.own_card(receiver)], path)
    return sharing.examine(receiver, path)


def sent(
    sender: Session, receiver: Session, case: Record, path: Path, **choices: Any
) -> sharing.ImportResult:
    return sharing.accept(receiver, looked_into(sender, receiver, case, path), Choices(**choices))


def value(session: Session, id_: str, path: LeafPath = HEADLINE) -> object:
    record = recording.fetch(session, id_)
    assert record is not None
    return leaves_of(record).get(path)


@pytest.fixture
def case(ours: Session, theirs: Session, tmp_path: Path) -> Record:
    """A case that both have, its headline changed on both sides and its summary on theirs."""
    case = saved(theirs, "case", title=Bilingual("一宗个案"), headline=Bilingual("起初"))
    sent(theirs, ours, case, tmp_path / "b")
    edited(ours, case.id, headline=Bilingual("我们说"))
    edited(theirs, case.id, headline=Bilingual("他们说"), summary=Bilingual("新的摘要"))
    return case


@pytest.mark.parametrize(
    ("take", "composed", "here"),
    [
        (Take.OURS, None, "我们说"),
        (Take.THEIRS, None, "他们说"),
        (Take.COMPOSED, "两边都对", "两边都对"),
    ],
)
def test_a_leaf_is_settled_in_the_preview_and_the_settling_travels(
    ours: Session, theirs: Session, case: Record, tmp_path: Path, take: Take, composed: str | None, here: str
) -> None:
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    detail = sharing.details(ours, preview, frozenset([case.id]), "zh_hans")[case.id]
    (conflict,) = [leaf for leaf in detail.leaves if leaf.conflicting]
    assert (conflict.path, conflict.ours, conflict.theirs) == (HEADLINE, "我们说", "他们说")
    before = ours.vault.get(case.id)
    leaves = {(case.id, HEADLINE): conflict.choice(take, composed)}
    assert sharing.accept(ours, preview, Choices(leaves=leaves)).conflicting == 0
    assert value(ours, case.id) == here
    assert value(ours, case.id, ("summary", "zh")) == "新的摘要"
    assert home.waiting(ours) == {}
    assert sent(ours, theirs, case, tmp_path / "b").conflicting == 0
    assert value(theirs, case.id) == here
    history.undo(ours)
    assert ours.vault.get(case.id) == before, "one step back, editions included"
    assert ours.vault.check().sound


def test_what_moved_since_the_preview_is_not_silenced(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    leaf = sharing.details(ours, preview, frozenset([case.id]), "zh_hans")[case.id].leaves[0]
    edited(ours, case.id, headline=Bilingual("又改了"))
    sharing.accept(ours, preview, Choices(leaves={(case.id, HEADLINE): leaf.choice(Take.THEIRS)}))
    assert set(recording.conflicts(ours, case.id)[HEADLINE]) == {"又改了", "他们说"}


def test_a_skipped_leaf_is_offered_again(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    leaf = sharing.details(ours, preview, frozenset([case.id]), "zh_hans")[case.id].leaves[0]
    sharing.accept(ours, preview, Choices(leaves={(case.id, HEADLINE): leaf.choice(Take.SKIP)}))
    assert value(ours, case.id) == "我们说"
    assert value(ours, case.id, ("summary", "zh")) == "新的摘要"
    assert home.waiting(ours) == {}
    assert sharing.examine(ours, tmp_path / "b").count(State.CONFLICTING) == 1


def test_only_what_is_not_in_conflict(ours: Session, theirs: Session, case: Record, tmp_path: Path) -> None:
    result = sent(theirs, ours, case, tmp_path / "b", calm=True)
    assert (result.changed, result.conflicting) == (1, 0)
    assert value(ours, case.id, ("summary", "zh")) == "新的摘要"
    assert sharing.examine(ours, tmp_path / "b").count(State.CONFLICTING) == 1


def test_conflicts_are_counted_wherever_they_come_from(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    sent(theirs, ours, case, tmp_path / "b")
    assert home.waiting(ours) == {case.id: 1}
    history.undo(ours)
    assert home.waiting(ours) == {}
    history.redo(ours)
    assert home.waiting(ours) == {case.id: 1}
    recording.trash(ours, [case.id])
    assert home.waiting(ours) == {}
    recording.restore(ours, [case.id])
    with ours.write("an edit that met another") as group:
        seen = group.stored(case.id).copy
        group.save(seen, {("title", "en"): "A"})
        group.save(seen, {("title", "en"): "B"})
    assert home.waiting(ours) == {case.id: 2}
    recording.settle(ours, case.id, HEADLINE, "定了")
    recording.settle(ours, case.id, ("title", "en"), "A")
    assert home.waiting(ours) == {}


def test_trashing_travels_as_a_proposal(ours: Session, theirs: Session, case: Record, tmp_path: Path) -> None:
    shared = saved(theirs, "note", title=Bilingual("给过的"), cases=(Link(case.id),))
    sent(theirs, ours, case, tmp_path / "b")
    own = saved(theirs, "note", title=Bilingual("没给过的"), cases=(Link(case.id),))
    recording.trash(theirs, [shared.id, own.id])
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    assert own.id not in {entry.id for entry in preview.entries}
    assert {entry.id for entry in preview.entries if entry.trashed} == {shared.id}
    sharing.accept(ours, preview)
    assert ours.vault.stored(shared.id).trashed is None
    assert ours.vault.stored(shared.id).copy == theirs.vault.get(shared.id), "a proposal leaves no trace"
    again = sharing.examine(ours, tmp_path / "b")
    assert sharing.accept(ours, again, Choices(trash=frozenset([shared.id]))).trashed == 1
    assert ours.vault.stored(shared.id).trashed is not None
    history.undo(ours)
    assert ours.vault.stored(shared.id).trashed is None


def test_an_import_takes_nothing_out_of_the_trash(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    recording.trash(ours, [case.id])
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    assert preview.entries[0].lies_in_trash
    sharing.accept(ours, preview)
    assert ours.vault.stored(case.id).trashed is not None
    sharing.accept(ours, sharing.examine(ours, tmp_path / "b"), Choices(restore=frozenset([case.id])))
    assert ours.vault.stored(case.id).trashed is None


def test_what_was_erased_comes_back_only_where_it_is_asked_for(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    recording.purge(ours, case.id)
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    assert sharing.accept(ours, preview).erased == 1
    assert ours.vault.get(case.id) is None
    sharing.accept(ours, preview, Choices(again=frozenset([case.id])))
    assert ours.vault.get(case.id) is not None
    assert not sharing.examine(ours, tmp_path / "b").entries[0].purged, "it is here: nothing to ask"


def test_what_was_received_is_noted_and_known_again(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    keys.add_contact(ours, keys.own_card(theirs))
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    assert preview.received == ""
    sharing.accept(ours, preview)
    line = ledger.entries(ours)[0]
    assert (line.kind, line.bundle, line.records) == (
        "received",
        preview.verified.manifest.id.hex(),
        (case.id,),
    )
    assert line.sha256 == preview.sha256
    assert line.facts["sender"] == keys.us(theirs).card.fingerprint().hex()
    assert sharing.examine(ours, tmp_path / "b").received == line.at
    assert ours.vault.check().sound


def test_a_file_that_is_here_already_is_not_taken_twice(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    content = b"one picture" * 9000
    held = [session.vault.attach(io.BytesIO(content)) for session in (ours, theirs)]
    file = FileRef(held[1].sha256, held[1].size, "image/png")
    saved(ours, "evidence", file=file)
    saved(theirs, "evidence", file=file, cases=(Link(case.id),))
    result = sent(theirs, ours, case, tmp_path / "b")
    assert (result.new, result.files) == (1, 0)
    assert b"".join(ours.vault.read_file(file.sha256)) == content


def test_duplicates_are_offered_and_joined_in_the_same_step(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    def person(session: Session, **names: str) -> Record:
        row = PersonNames(kind=Term("legal"), **names)  # type: ignore[arg-type]
        level = Term("public")
        return saved(session, "person", kind=Term("individual"), names=(row,), minimum_level=level)

    known, new = person(ours, hans="周砚秋"), person(theirs, hant="周硯秋")
    edited(theirs, case.id, principals=(Link(new.id),))
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    (found,) = duplicates.arriving(ours, preview)
    assert (found.id, found.known, found.signs) == (new.id, known.id, (duplicates.Sign.NAME,))
    sharing.accept(ours, preview, Choices(same={new.id: known.id}))
    assert joining.joined(ours, known.id) == [new.id]
    assert ours.read.links_to(known.id) == [ours.vault.stored(case.id).key]
    history.undo(ours)
    assert ours.vault.get(new.id) is None
    assert joining.joined(ours, known.id) == []


def test_a_join_by_the_sender_waits_for_a_person(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    one, two = (
        saved(theirs, "person", minimum_level=Term("public"), names=(PersonNames(hans=name),))
        for name in ("甲某", "乙某")
    )
    edited(theirs, case.id, principals=(Link(one.id), Link(two.id)))
    sent(theirs, ours, case, tmp_path / "b")
    joining.join(theirs, one.id, two.id)
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    assert {entry.id for entry in preview.entries if entry.joins} == {one.id}
    sharing.accept(ours, preview)
    assert joining.joined(ours, two.id) == []
    again = sharing.examine(ours, tmp_path / "b")
    sharing.accept(ours, again, Choices(joins=frozenset([one.id])))
    assert joining.joined(ours, two.id) == [one.id]


def test_a_looser_rule_is_shown_and_holds_until_it_is_settled(
    ours: Session, theirs: Session, case: Record, tmp_path: Path
) -> None:
    edited(ours, case.id, minimum_level=Term("team"))
    sent(ours, theirs, case, tmp_path / "b")
    edited(theirs, case.id, minimum_level=Term("public"))
    preview = looked_into(theirs, ours, case, tmp_path / "b")
    (entry,) = preview.entries
    assert (entry.loosening, entry.opens, entry.waits) == (1, True, True)
    detail = sharing.details(ours, preview, frozenset([case.id]), "zh_hans")[case.id]
    (loose,) = [leaf for leaf in detail.leaves if leaf.loosening]
    leaves = {(case.id, loose.path): loose.choice(Take.THEIRS)}
    sharing.accept(ours, preview, Choices(leaves=leaves))
    assert loose.path not in recording.conflicts(ours, case.id)
    assert value(ours, case.id, ("minimum_level",)) == "public"
