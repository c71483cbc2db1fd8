"""Before a border: everything goes, the code proves that it arrived, and only then something is purged."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from app.crypto.receipts import new_receipt_key, read_receipt, receipt_code, receipt_words
from app.crypto.wordlists import WordList
from app.errors import AppError, Problem
from app.records.types import TYPES
from app.records.types.act_rows import ActVictims
from app.records.values import Bilingual, Link
from app.services import attaching, keys, recording, sharing, travel
from app.services.session import Session
from app.services.travel import leaving
from tests import values
from tests.services.test_sharing_import import a_case, edited, saved
from tests.services.vaults import session_in


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "ours") as session:
        yield session


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "theirs") as session:
        yield session


def one_of_each(session: Session) -> list[str]:
    """A record of every type with every field filled, and a file."""
    records = [values.record(type_, 7) for type_ in TYPES if type_ != "evidence"]
    file = attaching.attach_stream(session, BytesIO(b"\xff\xd8\xff" + bytes(3_000_000)), 3_000_003)
    evidence = attaching.with_file(values.record("evidence", 7), file)  # type: ignore[arg-type]
    return [record.id for record in recording.save_all(session, [*records, evidence])]


def test_everything_goes_arrives_is_confirmed_and_purged(
    ours: Session, theirs: Session, tmp_path: Path
) -> None:
    ids = one_of_each(ours)
    before = {id_: ours.vault.get(id_) for id_ in ids}
    travel.seal_everything(ours, keys.own_card(theirs), tmp_path / "b")
    assert travel.arrival(theirs, tmp_path / "b", "en") == travel.Arrival("", len(ids) + 1)
    refused(lambda: travel.purge(ours), Problem.RECEIPT_NOT_RIGHT)
    sharing.accept(theirs, sharing.examine(theirs, tmp_path / "b"))
    assert {id_: theirs.vault.get(id_) for id_ in ids} == before, "need-to-know parts too"
    arrived = travel.arrival(theirs, tmp_path / "b", "zh_hans")
    assert arrived is not None
    assert len(arrived.words.split()) == 5
    travel.confirm(ours, arrived.words.replace(" ", ""))
    assert travel.purge(ours) == len(ids)
    assert ours.read.counts() == {}
    assert travel.pending(ours) is None
    assert ours.vault.check().sound
    assert theirs.vault.check().sound
    refused(lambda: list(ours.vault.read_file(before_file(before))), Problem.FILE_NOT_FOUND)
    home = sharing.examine(ours, back(theirs, ours, tmp_path / "home"))
    assert all(entry.purged for entry in home.entries), "what was purged comes back only when asked"


def back(sender: Session, receiver: Session, path: Path) -> Path:
    travel.seal_everything(sender, keys.own_card(receiver), path)
    return path


def before_file(copies: Mapping[str, object]) -> str:
    found = [
        str(value) for value in copies.values() if "'sha256': '" in str(value) and "evidence" in str(value)
    ]
    return found[0].split("'sha256': '")[1][:64]


def refused(work: object, problem: Problem) -> None:
    with pytest.raises(AppError) as error:
        work()  # type: ignore[operator]
    assert error.value.problem is problem


def test_no_code_while_something_is_missing(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, note = a_case(ours)
    travel.seal_everything(ours, keys.own_card(theirs), tmp_path / "b")
    preview = sharing.examine(theirs, tmp_path / "b")
    sharing.accept(theirs, preview, sharing.Choices(skip=frozenset([note.id])))
    assert travel.arrival(theirs, tmp_path / "b", "en") == travel.Arrival("", 1)
    sharing.accept(theirs, preview)
    edited(theirs, case.id, title=Bilingual("他们改了"))
    arrived = travel.arrival(theirs, tmp_path / "b", "en")
    assert arrived is not None
    assert arrived.words, "what was edited since is here all the same"


def test_an_ordinary_bundle_asks_for_no_code(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    sharing.seal(ours, sharing.plan(ours, [case.id]), [keys.own_card(theirs)], tmp_path / "b")
    assert travel.arrival(theirs, tmp_path / "b", "en") is None


def test_a_wrong_code_purges_nothing(ours: Session, theirs: Session, tmp_path: Path) -> None:
    a_case(ours)
    refused(lambda: travel.confirm(ours, "x"), Problem.TRAVEL_NOT_SEALED)
    travel.seal_everything(ours, keys.own_card(theirs), tmp_path / "b")
    wrong = receipt_words(receipt_code(new_receipt_key(), b"other"), WordList.ENGLISH)
    refused(lambda: travel.confirm(ours, " ".join(wrong)), Problem.RECEIPT_NOT_RIGHT)
    refused(lambda: travel.confirm(ours, "abandon abandon"), Problem.WORDS_NOT_UNDERSTOOD)
    refused(lambda: travel.purge(ours), Problem.RECEIPT_NOT_RIGHT)
    assert ours.read.counts() == {"case": 1, "note": 1}
    travel.give_up(ours)
    refused(lambda: travel.purge(ours), Problem.TRAVEL_NOT_SEALED)


def test_what_changed_after_sealing_stays(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, note = a_case(ours)
    travel.seal_everything(ours, keys.own_card(theirs), tmp_path / "b")
    edited(ours, case.id, headline=Bilingual("新的"))
    new = saved(ours, "note", title=Bilingual("后来的"))
    sharing.accept(theirs, sharing.examine(theirs, tmp_path / "b"))
    arrived = travel.arrival(theirs, tmp_path / "b", "en")
    assert arrived is not None
    travel.confirm(ours, arrived.words)
    assert leaving.unchanged(ours) == ([note.id], 2)
    assert travel.purge(ours) == 1
    assert {id_ for id_ in (case.id, note.id, new.id) if ours.vault.get(id_)} == {case.id, new.id}


def test_a_cancelled_purge_purges_nothing(ours: Session) -> None:
    case, note = a_case(ours)

    def cancelled(done: int, _total: int) -> None:
        if done == 2:
            raise AppError(Problem.CANCELLED)

    refused(lambda: ours.vault.purge_many([case.id, note.id], "", cancelled), Problem.CANCELLED)
    assert ours.read.counts() == {"case": 1, "note": 1}
    assert not ours.vault.was_purged(case.id)


def test_seal_and_purge_leaves_whom_another_case_needs(
    ours: Session, theirs: Session, tmp_path: Path
) -> None:
    shared = saved(ours, "person", minimum_level=None)
    own = saved(ours, "person", minimum_level=None)
    case = saved(ours, "case", principals=(Link(shared.id), Link(own.id)))
    note = saved(ours, "note", cases=(Link(case.id),))
    other = saved(ours, "case", principals=(Link(shared.id),))
    sealed, count = travel.seal_and_purge(ours, [case.id], [keys.own_card(theirs)], tmp_path / "b", "过境前")
    assert sealed.path.is_file()
    assert count == 3
    left = {id_ for id_ in (shared.id, own.id, case.id, note.id, other.id) if ours.vault.get(id_)}
    assert left == {shared.id, other.id}
    sharing.accept(theirs, sharing.examine(theirs, tmp_path / "b"))
    assert theirs.read.counts() == {"case": 1, "person": 2, "note": 1}
    assert travel.reach(ours).bundles == 1


def test_seal_and_purge_leaves_what_another_case_has_as_well(
    ours: Session, theirs: Session, tmp_path: Path
) -> None:
    case, other = saved(ours, "case"), saved(ours, "case")
    gone = saved(ours, "case")
    recording.trash(ours, [gone.id])
    victim, file = saved(ours, "person", minimum_level=None), saved(ours, "evidence", cases=())
    rows = (ActVictims(row_id="0000000000000001", target=Link(victim.id)),)
    links = (Link(case.id), Link(other.id))
    both = saved(ours, "act", cases=links, victims=rows)
    note = saved(ours, "note", cases=links, files=(Link(file.id),))
    own = saved(ours, "act", cases=(Link(case.id), Link(gone.id)))
    _, count = travel.seal_and_purge(ours, [case.id], [keys.own_card(theirs)], tmp_path / "b", "过境前")
    assert count == 2
    kept = [other.id, both.id, note.id, victim.id, file.id]
    assert [id_ for id_ in (case.id, own.id, *kept) if ours.vault.get(id_)] == kept
    sharing.accept(theirs, sharing.examine(theirs, tmp_path / "b"))
    assert theirs.read.counts() == {"act": 2, "case": 1, "evidence": 1, "note": 1, "person": 1}


def test_receipt_words_read_back_and_catch_a_misheard_one() -> None:
    draw, caught = random.Random(7), 0
    for _ in range(200):
        code = receipt_code(draw.randbytes(32), draw.randbytes(32))
        assert 0 <= code < 1 << 50
        for language in WordList:
            said = list(receipt_words(code, language))
            assert read_receipt(" ".join(said)) == code
        said[draw.randrange(5)] = receipt_words(draw.randrange(1 << 50), language)[0]
        try:
            caught += read_receipt(" ".join(said)) == code
        except AppError:
            caught += 1
    assert caught > 180


def test_the_code_hangs_on_a_key_inside_the_bundle(ours: Session, theirs: Session, tmp_path: Path) -> None:
    a_case(ours)
    travel.seal_everything(ours, keys.own_card(theirs), tmp_path / "b")
    known = travel.pending(ours)
    assert known is not None
    assert bytes.fromhex(known.key) not in (tmp_path / "b").read_bytes()
    again = replace(known, key=new_receipt_key().hex())
    keys_ = (bytes.fromhex(known.key), bytes.fromhex(again.key))
    assert len({receipt_code(key, bytes.fromhex(known.bundle)) for key in keys_}) == 2
