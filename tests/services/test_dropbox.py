"""A drop-box: what is recorded reaches the office, and nobody who has the passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bundle.container import contents, verify
from app.crypto.argon import FLOOR
from app.crypto.slots import Passphrase
from app.errors import AppError, Problem
from app.records.comparing import State
from app.services import dropbox, keys, opening, recording, sharing
from app.services.dropbox import Capture, Form, Subject
from app.services.dropbox.vaults import place, sealed_files
from app.services.session import Session
from app.vault import access
from tests.services.vaults import TODAY, session_in

PASSPHRASE = "correct horse battery"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "office") as session:
        yield session


@pytest.fixture
def box(tmp_path: Path, office: Session) -> Iterator[Session]:
    session, _ = dropbox.create(tmp_path / "box", PASSPHRASE, keys.own_card(office), cost=FLOOR)
    session.today = lambda: TODAY
    yield session
    opening.lock(session)


def arrived(office: Session, folder: Path) -> int:
    """Take in everything that lies in a folder, in the order of the random names; gives how many."""
    found = sorted(folder.glob("*.age"))
    for path in found:
        preview = sharing.examine(office, path)
        assert preview.sender.trust is keys.Trust.UNPROVEN, "a drop-box proves no origin"
        sharing.accept(office, preview)
    return len(found)


@pytest.mark.parametrize("subject", list(Subject))
def test_what_is_recorded_arrives_at_the_office(
    office: Session, box: Session, tmp_path: Path, subject: Subject
) -> None:
    photograph = tmp_path / "IMG_1.jpg"
    photograph.write_bytes(b"\xff\xd8\xff" + bytes(range(256)) * 9000)
    form = Form(box)
    form.keep(Capture(subject, title="半句"))
    attached = form.attach(photograph)
    whole = Capture(subject, "夜里带走", "昨天", "云川市青岚区", "岑望舒", "敲门后带走。", "邻居说的")
    assert form.keep(whole)
    assert not form.keep(whole), "nothing changed, so nothing is written"
    out = tmp_path / "stick"
    out.mkdir()
    assert len(dropbox.hand_over(box, out).items) == dropbox.counts(box).items == 2
    assert arrived(office, out) == 2
    expected = {"note": 0, "act": 0, "evidence": 1, "person": 1}
    expected[subject.value] += 1
    counts = office.read.counts()
    assert {type_: counts.get(type_, 0) for type_ in expected} == expected
    record = recording.fetch(office, getattr(form.ids, subject.value))
    assert record is not None
    assert "敲门后带走。" in str(record)
    assert "邻居说的" in str(record)
    assert record.minimum_level.code == "need_to_know"  # type: ignore[attr-defined]
    content = b"".join(office.vault.read_file(attached.file.sha256))
    assert content == photograph.read_bytes()
    assert office.vault.check().sound


def test_versions_of_one_form_converge_in_any_order(office: Session, box: Session, tmp_path: Path) -> None:
    """As after crashes, when no version was removed by the next."""
    form, kept = Form(box), tmp_path / "kept"
    kept.mkdir()
    for number, words in enumerate(("一", "一二", "一二三")):
        form.keep(Capture(Subject.ACT, title=words, who="岑望舒", text=words))
        (current,) = sealed_files(box)
        (kept / f"{9 - number}.age").write_bytes(current.read_bytes())
    assert arrived(office, kept) == 3
    record = recording.fetch(office, form.ids.act)
    assert record is not None
    assert record.headline.zh == "一二三"  # type: ignore[attr-defined]
    assert recording.conflicts(office, form.ids.act) == {}
    assert recording.conflicts(office, form.ids.person) == {}
    states = [entry.state for entry in sharing.examine(office, kept / "9.age").entries]
    assert len(states) == 2
    assert set(states) <= {State.OLDER, State.UNCHANGED}


def test_the_traveller_opens_nothing_of_it(office: Session, box: Session) -> None:
    Form(box).keep(Capture(text="x"))
    (path,) = sealed_files(box)
    with pytest.raises(AppError) as refused, path.open("rb") as handle:
        verify(handle, [])
    assert refused.value.problem is Problem.BUNDLE_NOT_FOR_US
    with path.open("rb") as handle:
        opening_keys = keys.opening(office)
        names = [entry.name for entry, _ in contents(handle, opening_keys, verify(handle, opening_keys))]
    assert names == ["records.jsonl"]
    assert path.stat().st_mtime == 315_532_800


def test_the_database_itself_refuses_every_row(box: Session) -> None:
    tries = (
        lambda: box.vault.create_record("case", {("title", "zh"): "x"}),
        lambda: box.vault.save_draft("x", {}),
        lambda: box.vault.record_export({}),
        lambda: box.remember("place", "x"),
        lambda: keys.us(box),
        lambda: box.vault.attach(Path(__file__).open("rb")),  # noqa: SIM115
    )
    for work in tries:
        with pytest.raises(Exception, match="takes nothing in"):
            work()
    assert box.types == ()


def test_taking_a_file_back_and_dropping_a_form_leave_nothing(box: Session, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"x")
    form = Form(box)
    form.detach(form.attach(file))
    assert sealed_files(box) == []
    form.attach(file)
    form.keep(Capture(text="y"))
    assert len(sealed_files(box)) == 2
    form.drop()
    assert list(place(box).iterdir()) == []


def test_half_sealed_items_go_at_the_next_opening(box: Session) -> None:
    (place(box) / "aa.part").write_bytes(b"half")
    Form(box).keep(Capture(text="y"))
    dropbox.sweep(box)
    assert [path.suffix for path in place(box).iterdir()] == [".age"]


def test_handing_over_removes_only_what_was_copied(box: Session, tmp_path: Path) -> None:
    Form(box).keep(Capture(text="first"))
    out = tmp_path / "out"
    out.mkdir()
    handed = dropbox.hand_over(box, out)
    Form(box).keep(Capture(text="second"))
    assert dropbox.remove_handed(handed.items) == 1
    assert dropbox.counts(box).items == 1
    assert len(list(out.iterdir())) == 1


def test_a_drop_box_wants_a_card(tmp_path: Path) -> None:
    with pytest.raises(AppError) as refused:
        dropbox.create(tmp_path / "box", PASSPHRASE, "no card", cost=FLOOR)
    assert refused.value.problem is Problem.CARD_NOT_UNDERSTOOD
    assert not (tmp_path / "box").exists()


def test_a_drop_box_stays_one(tmp_path: Path, office: Session) -> None:
    card = keys.own_card(office)
    session, _ = dropbox.create(tmp_path / "box", PASSPHRASE, card, cost=FLOOR)
    opening.lock(session)
    assert access.exists(tmp_path / "box")
    again = opening.unlock(tmp_path / "box", PASSPHRASE)
    assert dropbox.is_dropbox(again)
    assert dropbox.office(again).text() == card
    with pytest.raises(Exception, match="takes nothing in"):
        again.vault.create_record("case", {})
    again.vault.change_passphrase(Passphrase(PASSPHRASE), Passphrase("another one entirely"))
    opening.lock(again)
    opening.lock(opening.unlock(tmp_path / "box", "another one entirely"))
