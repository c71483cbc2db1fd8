"""A bundle that has its name is sealed and in the ledger, whatever the disk refuses after that."""

import errno
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.services import keys, opening, sharing
from tests.services.written import put


def test_a_disk_that_fails_after_the_name_leaves_no_bundle_without_its_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, _ = opening.create(tmp_path / "vault", "correct horse battery", "office", cost=FLOOR)
    plan, card = sharing.plan(session, [put(session, "case")]), keys.own_card(session)

    def refused(_path: Path, missing_ok: bool = False) -> None:  # noqa: ARG001 (as the one it replaces)
        raise OSError(errno.EIO, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refused)
        sealed = sharing.seal(session, plan, [card], tmp_path / "out.age")
    assert (tmp_path / "out.age").is_file()
    assert sealed is not None
    assert len(session.vault.exports()) == 1
    opening.lock(session)
