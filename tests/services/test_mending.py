"""Any bit of any stored chunk: told with what it concerns, brought back from a backup, never made worse."""

import io
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from app.records.values import Term
from app.services import attaching, backups, checking, custody
from app.services.session import Session
from app.vault.check import Fault
from tests.services.test_custody import damage, evidence, record
from tests.services.vaults import session_in
from tests.services.written import put

BYTES = bytes(Random(3).randbytes(2_300_000))
"""Two chunks and a part."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault."""
    with session_in(tmp_path / "vault") as opened:
        yield opened


def faults(session: Session) -> list[checking.Finding]:
    """What a check finds, in words."""
    return checking.findings(session, checking.check(session), "en")


def chunks(session: Session) -> list[tuple[int, bytes]]:
    """Every chunk with its key."""
    return session.vault._opened.files.rows("SELECT key, data FROM chunk ORDER BY key")


def write(session: Session, key: int, data: bytes) -> None:
    """Other bytes in a chunk, as a disk may give them."""
    session.vault._opened.files.execute("UPDATE chunk SET data = ? WHERE key = ?", (data, key))


def test_a_flipped_bit_of_any_chunk_is_found_and_names_its_evidence(session: Session) -> None:
    id_ = evidence(session, BYTES, "EX-7")
    other = evidence(session, b"another file", "EX-8")
    draw = Random(5)
    assert faults(session) == []
    for key, data in chunks(session):
        for at in (0, len(data) - 1, *draw.sample(range(len(data)), min(3, len(data)))):
            flipped = bytearray(data)
            flipped[at] ^= 1 << draw.randrange(8)
            write(session, key, bytes(flipped))
            [found] = faults(session)
            assert found.fault is Fault.FILE_DAMAGED
            assert [one for one, *_ in found.about] == [other if len(data) < 20 else id_]
        write(session, key, data)
    assert faults(session) == []


@pytest.mark.parametrize("harm", ["bit", "lost", "cut"])
def test_a_damaged_file_comes_back_from_a_backup(session: Session, harm: str) -> None:
    id_ = evidence(session, BYTES)
    backups.make(session)
    file = record(session, id_).file
    assert file is not None
    key = chunks(session)[1][0]
    files = session.vault._opened.files
    if harm == "bit":
        damage(session, id_)
    elif harm == "lost":
        files.execute("DELETE FROM chunk WHERE key = ?", (key,))
    else:
        files.execute("UPDATE chunk SET data = substr(data, 1, 100) WHERE key = ?", (key,))
    found = faults(session)
    assert len(found) == 1
    assert checking.mend(session, found) == 1
    assert faults(session) == []
    assert b"".join(attaching.read_file(session, file.sha256)) == BYTES
    assert custody.verify(session, id_).same
    assert len(chunks(session)) == 3  # the damaged ones are gone


def test_a_backup_that_is_damaged_itself_changes_nothing(session: Session) -> None:
    id_ = evidence(session, BYTES)
    damage(session, id_)
    backups.make(session)  # it copied what was damaged already
    before = chunks(session)
    assert checking.mend(session, faults(session)) == 0
    assert chunks(session) == before
    assert len(faults(session)) == 1


def test_an_older_whole_one_is_found_behind_a_damaged_one(session: Session) -> None:
    id_ = evidence(session, BYTES)
    backups.make(session)
    put(session, "note")
    damage(session, id_)
    backups.make(session)  # the chunks of a place are copied once: the whole ones stay there
    assert checking.mend(session, faults(session)) == 1
    assert custody.verify(session, id_).same


def test_without_a_backup_nothing_is_lost(session: Session) -> None:
    id_ = evidence(session, BYTES, minimum_level=Term("need_to_know"))
    damage(session, id_)
    found = faults(session)
    assert "EX-001" not in str(found)  # what is masked is not named
    assert checking.mend(session, found) == 0
    assert len(chunks(session)) == 3


def test_another_file_is_never_put_in_its_place(session: Session) -> None:
    id_ = evidence(session, BYTES)
    file = record(session, id_).file
    assert file is not None
    before = chunks(session)
    assert not session.vault._files.put_back(file.sha256, io.BytesIO(b"something else"))
    assert chunks(session) == before
    assert faults(session) == []
