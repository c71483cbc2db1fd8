"""The real program on a real screen: real keys, a real lock, and nothing left in the process."""

from pathlib import Path

import pytest

from app.crypto.argon import Cost
from app.records.types.case import Case
from app.services import lists, opening, recording
from tests.gui.screen import Screen, at_rest, program, screen, until

PASSPHRASE = "seven quiet rivers"
TITLE = "林某某被带走案"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose documents hold a vault."""
    folder = tmp_path / "Documents" / "anjuan"
    folder.mkdir(parents=True)
    session, _ = opening.create(folder, PASSPHRASE, profile="office", cost=Cost(65536, 3, 1))
    opening.lock(session)
    return tmp_path


def _is_open(home: Path) -> bool:
    """Whether some program has the records of the vault open."""
    return any((home / "Documents" / "anjuan").glob("vault-*.db-wal"))


def _started_at(pid: int) -> bytes:
    """The command line of a process; replacing it changes this."""
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def _unlock(shown_on: Screen, pid: int) -> None:
    shown_on.window(pid)
    at_rest(pid)
    shown_on.type(PASSPHRASE)
    shown_on.keys("Return")


def test_a_case_is_recorded_by_keys_and_the_lock_replaces_the_process(home: Path) -> None:
    with screen() as shown_on, program(shown_on, home) as running:
        _unlock(shown_on, running.pid)
        until(lambda: _is_open(home))
        at_rest(running.pid)
        shown_on.keys("ctrl+n")
        at_rest(running.pid)
        shown_on.type(TITLE)
        at_rest(running.pid)
        shown_on.keys("ctrl+s")
        at_rest(running.pid)
        before = _started_at(running.pid)
        shown_on.keys("ctrl+l")
        until(lambda: _started_at(running.pid) != before)
        until(lambda: not _is_open(home))
        assert b"--locked" in _started_at(running.pid)
        told = Path(f"/proc/{running.pid}/environ").read_bytes() + _started_at(running.pid)
        assert b"Documents" not in told  # the folder goes over through a pipe
        _unlock(shown_on, running.pid)
        until(lambda: _is_open(home))
        assert running.poll() is None
    session = opening.unlock(home / "Documents" / "anjuan", PASSPHRASE)
    rows = lists.rows(session, lists.keys(session, lists.ListQuery("case")), "zh_hans")
    assert [row.title for row in rows if TITLE in row.title], [row.title for row in rows]
    record = recording.fetch(session, rows[0].id)
    assert isinstance(record, Case)
    assert record.title.zh == TITLE
    opening.lock(session)
    texts = [path for path in home.rglob("*") if path.is_file() and "anjuan" not in path.parts]
    assert not any(TITLE.encode() in path.read_bytes() for path in texts)
