"""The team folder: what goes, what is left alone, what waits for a person, and how it ends."""

import random
import shutil
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from app.errors import AppError, Problem
from app.records.levels import Level
from app.records.values import Bilingual, Link
from app.services import attaching, history, keys, recording, sharing, team
from app.services.keys import State
from app.services.session import Session
from app.services.sharing.opening import read_again
from app.services.team import state
from app.services.team.state import read_sent
from tests.services.planting import Planter
from tests.services.team_pair import Member, a_case, edited, join, members, settle_down, share
from tests.services.vaults import TODAY


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[list[Member]]:
    with members(tmp_path, "ab") as found:
        yield found


def test_changes_go_round_once_and_the_folder_empties(pair: list[Member]) -> None:
    one, other = pair
    case, notes = a_case(one.session)
    share(pair, case.id)
    sent = one.turn().published
    assert sent is not None
    assert sent.records == 3
    (taken,) = other.turn().taken
    assert (taken.new, taken.changed, taken.waiting) == (3, 0, 0)
    assert other.shared([case.id]) == one.shared([case.id])
    edited(other.session, notes[0].id, title=Bilingual("改过的"))
    published = other.turn().published
    assert published is not None
    assert published.records == 1, "only what changed since, and nothing of what came"
    settle_down(pair)
    assert other.shared([case.id]) == one.shared([case.id])
    assert one.files() == [], "all is acknowledged, and acknowledgements are not acknowledged"
    assert one.session.vault.check().sound
    history.undo(other.session, taken.group)
    assert other.session.read.get(case.id) is None, "each bundle is one step that can be undone"


def test_three_members_in_any_order_converge(tmp_path: Path) -> None:
    draw = random.Random(3)
    with members(tmp_path, "abc") as found:
        case, notes = a_case(found[0].session, 12)
        share(found, case.id)
        settle_down(found)
        for _ in range(12):
            one = draw.choice(found)
            edited(one.session, draw.choice(notes).id, remarks=Bilingual(f"说明 {draw.random()}"))
            for other in draw.sample(found, draw.randrange(3)):
                other.turn()
        settle_down(found, 9)
        shared = [one.shared([case.id]) for one in found]
        waits = [offer for one in found for offer in one.watch.look().offers]
        for offer in waits:  # two edits of one field wait for a person; the person takes them
            for one in found:
                if offer in one.watch.look().offers:
                    sharing.accept(one.session, sharing.examine(one.session, offer.path))
        settle_down(found, 9)
        shared = [one.shared([case.id]) for one in found]
        assert shared[0] == shared[1] == shared[2]
        assert found[0].files() == []


def test_a_need_to_know_leaf_is_never_carried(pair: list[Member]) -> None:
    one, other = pair
    planter = Planter()
    case = planter.record("case", principals=())
    link = (Link(case.id),)
    records = [
        planter.record(type_, cases=link) for type_ in ("act", "information", "note", "evidence", "consent")
    ]
    recording.save_all(one.session, [case, *records])
    share(pair, case.id)
    bundle = one.turn().published
    assert bundle is not None
    assert bundle.records >= 5
    (name,) = one.files()
    preview = sharing.examine(other.session, one.folder / name)
    carried = str([sorted(copy.leaves.items()) for copy in read_again(preview)])
    leaked = [mark.where for mark in planter.marks if mark.level > Level.TEAM and mark.text in carried]
    assert leaked == []
    assert any(mark.text in carried for mark in planter.marks)
    sharing.accept(other.session, preview)
    other.turn()
    assert all(
        copy.leaves.keys() <= preview_leaves(preview, id_) for id_, copy in other.shared([case.id]).items()
    )


def preview_leaves(preview: sharing.Preview, id_: str) -> set[tuple[str, ...]]:
    return {path for copy in read_again(preview) if copy.id == id_ for path in copy.leaves}


def test_files_go_once(pair: list[Member]) -> None:
    one, other = pair
    case, _ = a_case(one.session)
    file = attaching.attach_stream(one.session, BytesIO(b"\xff\xd8\xff" + bytes(300_000)), 300_003)
    blank = recording.blank(one.session, "evidence", cases=(Link(case.id),))
    evidence = recording.save(one.session, attaching.with_file(blank, file))  # type: ignore[arg-type]
    share(pair, case.id)
    first = one.turn().published
    assert first is not None
    other.turn()
    assert sum(map(len, other.session.vault.read_file(file.sha256))) == 300_003
    edited(other.session, evidence.id, title=Bilingual("照片"))
    second = other.turn().published
    assert second is not None
    assert second.size < 100_000 < first.size
    settle_down(pair)
    assert one.shared([case.id]) == other.shared([case.id])


def test_what_is_not_whole_or_not_ours_is_left_alone(pair: list[Member], tmp_path: Path) -> None:
    one, other = pair
    case, _ = a_case(one.session)
    share(pair, case.id)
    one.turn()
    (name,) = one.files()
    whole = (one.folder / name).read_bytes()
    stray = {
        "~syncthing~" + name + ".tmp": whole,
        ".syncthing." + name + ".tmp": whole,
        name.replace(".age", ".sync-conflict-20261124-101010-ABCDEFG.age"): whole,
        name + ".tmp": whole,
        name + ".part": whole[:9000],
        name[:-5] + "0.AGE": whole,
        "notes.txt": b"mine",
        "0" * 32 + ".age": b"",
        "1" * 32 + ".age": whole[: len(whole) // 2],
        "2" * 32 + ".age": bytes(70_000),
    }
    (one.folder / name).unlink()
    for other_name, data in stray.items():
        (one.folder / other_name).write_bytes(data)
    (one.folder / ("3" * 32 + ".age")).mkdir()
    (one.folder / ("4" * 32 + ".age")).symlink_to(tmp_path / "nowhere")
    before = other.files()
    turn = other.turn()
    assert (turn.taken, turn.look.offers, turn.look.unfinished) == ((), (), 3)
    assert other.files() == before, "nothing of it is touched"
    growing = one.folder / ("1" * 32 + ".age")
    for length in (len(whole) * 2 // 3, len(whole) - 1):
        growing.write_bytes(whole[:length])
        assert other.turn().taken == ()
    growing.write_bytes(whole)
    assert len(other.turn().taken) == 1, "once it is whole it is taken, whatever it is called"
    (one.folder / ("5" * 32 + ".age")).write_bytes(whole)
    again = other.turn()
    assert (again.taken, again.look.offers) == ((), ()), "each bundle once"


def test_taking_is_off_until_switched_on_for_somebody_met(tmp_path: Path) -> None:
    with members(tmp_path, "ab", automatic=False) as pair:
        one, other = pair
        case, _ = a_case(one.session)
        share(pair, case.id)
        one.turn()
        turn = other.turn()
        assert turn.taken == ()
        (offer,) = turn.look.offers
        assert offer.contact is not None
        assert (offer.new, offer.changed, offer.conflicting) == (3, 0, 0)
        contact = other.contact(one).id
        keys.set_state(other.session, contact, State.VOICE)
        with pytest.raises(ValueError, match="in person"):
            team.set_automatic(other.session, contact, True)
        assert other.session.read.counts() == {}
        sharing.accept(other.session, sharing.examine(other.session, offer.path))
        assert other.turn().look.offers == ()
        settle_down(pair)
        assert one.files() == []


def test_a_key_no_longer_verified_in_person_is_not_taken_from(pair: list[Member]) -> None:
    one, other = pair
    case, _ = a_case(one.session)
    share(pair, case.id)
    keys.set_state(other.session, other.contact(one).id, State.SUSPECTED, "taken")
    one.turn()
    turn = other.turn()
    assert turn.taken == ()
    assert len(turn.look.offers) == 1
    assert turn.published is None, "and nothing is sealed to it"


def test_a_stranger_and_a_false_sender_are_never_taken(tmp_path: Path) -> None:
    with members(tmp_path, "abc") as found:
        one, other, stranger = found
        case, _ = a_case(stranger.session)
        join(stranger, [other], cases=[case.id])
        join(other, [one], cases=[case.id])
        stranger.turn()
        turn = other.turn()
        assert turn.taken == ()
        (offer,) = turn.look.offers
        assert offer.contact is None, "known, and no member"


def test_a_bundle_left_alone_is_not_offered_again(tmp_path: Path) -> None:
    with members(tmp_path, "ab", automatic=False) as pair:
        one, other = pair
        case, _ = a_case(one.session)
        share(pair, case.id)
        one.turn()
        (offer,) = other.turn().look.offers
        other.watch.dismiss(offer)
        assert other.watch.look().offers == ()
        settle_down(pair)
        assert one.files() == [], "it counts as dealt with"


def test_a_bundle_that_nobody_acknowledges_goes_after_ninety_days_and_is_owed(tmp_path: Path) -> None:
    with members(tmp_path, "abc") as found:
        one, other, away = found
        case, notes = a_case(one.session)
        share(found, case.id)
        settle_down(found)
        edited(one.session, notes[0].id, title=Bilingual("在外时改的"))
        for _ in range(3):
            one.turn()
            other.turn()
        assert len(one.files()) >= 1
        for member in (one, other):
            member.session.today = lambda: TODAY + timedelta(days=89)
            member.turn()
        assert any(own.records for own in state.read(one.session).own)  # type: ignore[union-attr]
        for member in (one, other):
            member.session.today = lambda: TODAY + timedelta(days=90)
            member.turn()
        assert not any(own.records for own in state.read(one.session).own)  # type: ignore[union-attr]
        edited(away.session, notes[1].id, title=Bilingual("回来了"))
        settle_down(found, 9)
        assert away.shared([case.id]) == one.shared([case.id]) == other.shared([case.id])


def test_a_newcomer_gets_everything(tmp_path: Path) -> None:
    with members(tmp_path, "abc") as found:
        one, other, late = found
        join(one, [other])
        join(other, [one])
        case, _ = a_case(one.session)
        share(found, case.id)
        settle_down([one, other])
        assert read_sent(one.session).records
        join(one, [other, late])
        join(other, [one, late])
        settle_down(found, 9)
        assert late.shared([case.id]) == one.shared([case.id])


def test_a_restored_vault_catches_up(tmp_path: Path) -> None:
    """An older copy of a vault sends and takes again what it had forgotten; nothing is lost by it."""
    with members(tmp_path, "ab") as pair:
        one, other = pair
        case, notes = a_case(one.session)
        share(pair, case.id)
        settle_down(pair)
        old = state.read(one.session), read_sent(one.session)
        edited(one.session, notes[0].id, title=Bilingual("后来"))
        settle_down(pair)
        state.write(one.session, old[0])
        state.write_sent(one.session, old[1])
        one.watch._seen.clear()
        settle_down(pair)
        assert one.shared([case.id]) == other.shared([case.id])


def test_a_crash_while_writing_leaves_nothing_behind(
    pair: list[Member], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = pair
    case, _ = a_case(one.session)
    share(pair, case.id)

    def torn(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Session, "tell", torn)
        patch.setattr("app.services.team.sending._remember", torn)
        with pytest.raises(KeyboardInterrupt):
            one.watch.send()
    one.turn()
    other.turn()
    settle_down(pair)
    assert one.shared([case.id]) == other.shared([case.id])
    assert one.files() == []


def test_a_folder_that_is_gone_or_a_team_of_nobody_says_so(pair: list[Member]) -> None:
    one = pair[0]
    shutil.rmtree(one.folder)
    for work in (one.watch.look, one.watch.send):
        with pytest.raises(AppError) as refused:
            work()
        assert refused.value.problem is Problem.TEAM_FOLDER_MISSING
    one.folder.mkdir()
    team.set_up(one.session, one.folder, (), ())
    with pytest.raises(AppError) as refused:
        one.watch.send()
    assert refused.value.problem is Problem.TEAM_HAS_NOBODY
    team.leave(one.session)
    assert team.team(one.session) is None


def test_names_are_random_and_times_fixed(pair: list[Member]) -> None:
    one = pair[0]
    case, notes = a_case(one.session)
    share(pair, case.id)
    one.turn()
    edited(one.session, notes[0].id, title=Bilingual("再改"))
    one.turn()
    names = one.files()
    assert len(names) == 2
    assert all(len(name) == 36 for name in names)
    assert {(one.folder / name).stat().st_mtime for name in names} == {315_532_800.0}
