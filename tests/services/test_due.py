"""The kept last days of limits follow every change of the acts, and equal those made anew."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.records.types.act import Act
from app.records.values import Link, Term
from app.services import history, recording
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import done_to, record
from tests.services.vaults import session_in

FAR = ("0001-01-01", "9999-12-31")
CODES = ("criminal_detention", "arrest", "rsdl", "bail", "liuzhi", "admin_detention", "taken_away")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault."""
    with session_in(tmp_path / "vault") as opened:
        yield opened


def due(session: Session) -> set[tuple[int, str, str, str]]:
    """Every row that is kept."""
    return set(session.vault.due_between(*FAR, limit=100_000))


def last_days(session: Session, rule: str) -> list[str]:
    """The last days kept for one rule."""
    return sorted(last for _, name, _, last in due(session) if name.split("/")[0] == rule)


def first_act(session: Session, case: str) -> Act:
    """The oldest act of a case, for editing."""
    key = session.read.links_to(case, ("cases",))[-1]
    found = recording.fetch(session, session.read.rows([key])[0].copy.id)
    assert isinstance(found, Act)
    return found


def test_a_new_act_and_its_edit_move_the_days(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    assert last_days(session, "C05") == ["2026-10-24"]
    detention = first_act(session, case)
    recording.save(session, replace(detention, start=act("bail", "2026-10-20").start))
    assert last_days(session, "C05") == ["2026-10-27"]
    history.undo(session)
    assert last_days(session, "C05") == ["2026-10-24"]


def test_another_act_of_the_case_stops_a_limit(session: Session) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    recording.save(session, done_to(act("bail", "2026-10-20"), case, person))
    assert last_days(session, "C05") == []
    assert last_days(session, "C12") == ["2027-10-20"]


def test_trash_and_moving_to_another_case(session: Session) -> None:
    case, _ = record(session, act("criminal_detention", "2026-10-17"))
    other, _ = record(session)
    detention = first_act(session, case)
    recording.trash(session, [detention.id])
    assert due(session) == set()
    recording.restore(session, [detention.id])
    assert last_days(session, "C05") == ["2026-10-24"]
    recording.save(session, replace(first_act(session, case), cases=(Link(other),)))
    keys = {key for key, *_ in due(session)}
    assert keys == set(session.read.keys_of([other]).values())


def test_random_changes_leave_what_a_rebuild_makes(session: Session) -> None:
    draw = random.Random(7)
    cases = [record(session) for _ in range(3)]
    acts: list[str] = []
    for _ in range(60):
        case, person = draw.choice(cases)
        day = date(2026, 1, 1) + timedelta(days=draw.randrange(300))
        if acts and draw.random() < 0.5:
            found = recording.fetch(session, draw.choice(acts))
            assert isinstance(found, Act)
            moved = replace(found, start=act("bail", day.isoformat()).start, cases=(Link(case),))
            recording.save(session, replace(moved, type=Term(f"measure:{draw.choice(CODES)}")))
        else:
            made = recording.save(session, done_to(act(draw.choice(CODES), day.isoformat()), case, person))
            acts.append(made.id)
        if draw.random() < 0.1:
            history.undo(session)
            acts = [id_ for id_ in acts if session.vault.get(id_) is not None]
    kept = due(session)
    assert kept
    assert session.vault.check(rebuild=True).sound
    assert due(session) == kept
