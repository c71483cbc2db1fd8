"""What is taken from a team folder without asking, and what waits for a person."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.records.comparing import State as Comparison
from app.records.declare import JOINED
from app.records.values import Bilingual, Link, Term
from app.services import recording, sharing, team
from app.services.team import judging
from tests.services.team_pair import Member, a_case, edited, members, settle_down, share


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[list[Member]]:
    with members(tmp_path, "ab") as found:
        yield found


def waiting_after(pair: list[Member], change: object) -> tuple[int, int]:
    """After a change of the first member: how many records the second took, and how many wait."""
    one, other = pair
    assert callable(change)
    change(one.session)
    one.turn()
    turn = other.turn()
    taken = sum(step.new + step.changed for step in turn.taken)
    return taken, sum(offer.waiting for offer in turn.look.offers)


def begun(pair: list[Member]) -> tuple[str, str, str]:
    """A case with a person and a note that both members have."""
    session = pair[0].session
    person = recording.save(
        session,
        replace(recording.blank(session, "person"), minimum_level=Term("team"), naming=Term("initials")),  # type: ignore[call-arg]
    )
    case, notes = a_case(session)
    edited(session, case.id, principals=(Link(person.id),), minimum_level=Term("team"))
    share(pair, case.id)
    settle_down(pair)
    return case.id, person.id, notes[0].id


def test_loosening_waits_and_tightening_does_not(pair: list[Member]) -> None:
    case, person, _ = begun(pair)
    other = pair[1].session
    assert waiting_after(pair, lambda s: edited(s, person, naming=Term("withheld"))) == (1, 0)
    assert waiting_after(pair, lambda s: edited(s, person, naming=Term("full"))) == (0, 1)
    record = recording.fetch(other, person)
    assert record is not None
    assert record.naming.code == "withheld"  # type: ignore[attr-defined]
    assert waiting_after(pair, lambda s: edited(s, case, minimum_level=Term("public")))[0] == 0


def test_conflicts_joins_consents_and_purged_records_wait(pair: list[Member]) -> None:
    case, person, note = begun(pair)
    one, other = pair[0].session, pair[1].session
    edited(other, note, title=Bilingual("乙说"))
    assert waiting_after(pair, lambda s: edited(s, note, title=Bilingual("甲说"))) == (0, 1)
    other_person = recording.save(one, replace(recording.blank(one, "person"), minimum_level=Term("team")))  # type: ignore[call-arg]
    edited(one, case, principals=(Link(person), Link(other_person.id)))
    settle_down(pair)
    copy = one.vault.get(other_person.id)
    assert copy is not None
    assert waiting_after(pair, lambda s: s.vault.save(copy, {(JOINED,): person}))[1] == 2
    consent = replace(recording.blank(one, "consent"), person=Link(person), cases=(Link(case),))  # type: ignore[call-arg]
    before = other.read.counts()
    waiting_after(pair, lambda s: recording.save(s, consent))
    assert other.read.counts() == before
    recording.purge(other, note)
    waiting_after(pair, lambda s: edited(s, note, remarks=Bilingual("又来")))
    assert other.read.get(note) is None


def test_what_is_trashed_here_is_not_brought_back(pair: list[Member]) -> None:
    _, _, note = begun(pair)
    recording.trash(pair[1].session, [note])
    assert waiting_after(pair, lambda s: edited(s, note, remarks=Bilingual("又来"))) == (0, 1)


def test_too_much_at_once_waits_whole(pair: list[Member], monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = pair
    case, _ = a_case(one.session, 4)
    share(pair, case.id)
    one.turn()
    monkeypatch.setattr(judging, "MOST_RECORDS", 4)
    turn = other.turn()
    assert turn.taken == ()
    assert turn.look.offers[0].waiting == 5
    monkeypatch.setattr(judging, "MOST_RECORDS", 5)
    monkeypatch.setattr(judging, "MOST_BYTES", 1000)
    other.watch._seen.clear()
    assert other.turn().taken == ()


def test_the_limits_are_those_promised() -> None:
    assert (judging.MOST_RECORDS, judging.MOST_BYTES) == (1_000, 100_000_000)


def test_part_is_taken_and_the_rest_offered(pair: list[Member]) -> None:
    _, _, note = begun(pair)
    one, other = pair
    edited(other.session, note, title=Bilingual("乙说"))
    edited(one.session, note, title=Bilingual("甲说"))
    case = team.team(one.session).cases[0]  # type: ignore[union-attr]
    edited(one.session, case, headline=Bilingual("新的一句"))
    one.turn()
    turn = other.turn()
    assert [(step.changed, step.waiting) for step in turn.taken] == [(1, 1)]
    (offer,) = turn.look.offers
    assert offer.partly
    assert other.turn().taken == (), "the part is not taken twice"
    preview = sharing.examine(other.session, offer.path)
    assert preview.count(Comparison.CONFLICTING) == 1
    sharing.accept(other.session, preview)
    assert other.turn().look.offers == ()
    other.watch._seen.clear()
    assert other.turn().look.offers == ()
