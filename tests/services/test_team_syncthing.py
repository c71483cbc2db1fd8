"""Two vaults, two real Syncthing processes on loopback: edits on both sides, one stopped for a while."""

import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.records.values import Bilingual, Link
from app.services import recording
from tests.services import syncthing
from tests.services.syncthing import waited
from tests.services.team_pair import Member, a_case, edited, members, share

pytestmark = [
    pytest.mark.skipif(syncthing.PROGRAM is None, reason="needs the Debian package `syncthing`"),
    pytest.mark.skipif(not os.environ.get("ANJUAN_LONG"), reason="takes a minute: set ANJUAN_LONG=1"),
]
CHANGES = 1_000


def turned(found: list[Member]) -> None:
    """One round of both."""
    for one in found:
        one.turn()


def converged(found: list[Member], case: str, records: int) -> bool:
    """One round of both; whether both have the same, and nothing is left in either folder."""
    turned(found)
    shared = [one.shared([case]) for one in found]
    empty = not any(name.endswith(".age") for one in found for name in one.files())
    return len(shared[0]) == records and shared[0] == shared[1] and empty


def test_two_vaults_converge_through_syncthing(tmp_path: Path) -> None:
    with ExitStack() as stack:
        north, south = stack.enter_context(syncthing.pair(tmp_path))
        folders = [north.folder, south.folder]
        found = stack.enter_context(members(tmp_path, "ab", folders=folders))
        one, other = found
        case, notes = a_case(one.session, CHANGES - 1)
        share(found, case.id)
        waited(lambda: converged(found, case.id, CHANGES), "the case does not arrive")
        south.stop()
        half = CHANGES // 2
        for id_ in [note.id for note in notes[:half]]:
            edited(one.session, id_, title=Bilingual(f"北 {id_}"))
        for id_ in [note.id for note in notes[half:]]:
            edited(other.session, id_, title=Bilingual(f"南 {id_}"))
        made = recording.blank(other.session, "note", title=Bilingual("新的"), cases=(Link(case.id),))
        new = recording.save(other.session, made).id
        turned(found)
        assert one.shared([case.id]) != other.shared([case.id])
        south.start()
        waited(lambda: converged(found, case.id, CHANGES + 1), "the vaults do not converge", 300)
        assert new in one.shared([case.id])
        assert all(one.watch.look().offers == () for one in found)
        assert one.session.vault.check().sound
        assert other.session.vault.check().sound
