"""How cases stand in a list: days and the next limit, and nothing of what is covered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.values import Term
from app.services import recording
from app.services.casework.standing import standings
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import TODAY, done_to, record
from tests.services.vaults import session_in


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault on 22 November 2026."""
    with session_in(tmp_path / "vault") as opened:
        opened.today = lambda: TODAY
        yield opened


def test_days_and_the_limit_that_ends_first(session: Session) -> None:
    held, _ = record(session, act("criminal_detention", "2026-10-17"))
    quiet, _ = record(session, act("tea", "2026-10-01"))
    told = standings(session, [held, quiet], "en")
    assert told[held].held == (37, 37)
    limit = told[held].limit
    assert limit is not None
    assert limit.end is not None
    assert limit.overdue(TODAY)
    assert (told[quiet].held, told[quiet].limit) == ((0, 0), None)


def test_what_is_covered_tells_nothing(session: Session) -> None:
    case, person = record(session, act("tea", "2026-10-01"))
    hidden = done_to(act("taken_away", "2026-11-01"), case, person, minimum_level=Term("need_to_know"))
    recording.save(session, hidden)
    covered = recording.save(session, recording.blank(session, "case", minimum_level=Term("need_to_know")))
    told = standings(session, [case, covered.id, "missing"], "en")
    assert list(told) == [case]
    assert told[case].held == (0, 0)
    assert told[case].limit is None
    session.reveal(hidden.id)
    assert standings(session, [case], "en")[case].held == (22, 22)
