"""Backups as services: when one is due, the monthly test, and one record out of an old one."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.errors import AppError
from app.records.values import Bilingual
from app.services import backups, history, opening, recording
from tests.services.vaults import session_in
from tests.services.written import put


def test_one_is_due_when_something_was_written_and_the_last_is_old(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        put(session, "case")
        assert backups.due(session)
        backups.make(session)
        assert not backups.due(session)
        later = datetime.now(UTC) + timedelta(days=2)
        assert not backups.due(session, later)  # nothing was written since
        put(session, "case")
        assert not backups.due(session)
        assert backups.due(session, later)


def test_the_other_place_is_used_while_it_is_there(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        put(session, "case")
        (tmp_path / "stick").mkdir()
        backups.choose_elsewhere(session, tmp_path / "stick")
        backups.make(session)
        told = backups.standing(session)
        assert told.newest is not None
        assert told.newest_elsewhere is not None
        (tmp_path / "stick").rename(tmp_path / "pulled out")
        backups.make(session)
        assert backups.standing(session).newest_elsewhere is None
        backups.choose_elsewhere(session, None)
        assert backups.standing(session).elsewhere is None


def test_a_restore_is_tried_every_month(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        put(session, "case")
        assert not backups.test_due(session)
        backups.make(session)
        assert backups.test_due(session)
        assert backups.test_restore(session)
        assert backups.standing(session).tested == session.today()
        assert not backups.test_due(session)
        session.today = lambda: date(2027, 1, 1)
        assert backups.test_due(session)
        assert not (session.vault.folder / "restore-test").exists()


def test_one_record_is_brought_back_and_that_is_undone(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        case, gone = (
            put(session, "case", title=Bilingual("原来", "")),
            put(session, "case", title=Bilingual("删", "")),
        )
        made = backups.make(session)
        found: Any = recording.fetch(session, case)
        from dataclasses import replace

        recording.save(session, replace(found, title=Bilingual("改坏了", ""), headline=Bilingual("多的", "")))
        recording.purge(session, gone)
        assert backups.restore_record(session, made.path, case)
        back: Any = session.vault_record(case)
        assert (back.title.zh, back.headline.zh) == ("原来", "")
        history.undo(session)
        assert session.vault_record(case).title.zh == "改坏了"  # type: ignore[union-attr]
        assert not backups.restore_record(session, made.path, "0" * 36)


@pytest.mark.parametrize("way", ["passphrase", "words"])
def test_restored_through_the_service(way: str, tmp_path: Path) -> None:
    from app.crypto.argon import FLOOR

    session, words = opening.create(tmp_path / "vault", "correct horse battery", "office", cost=FLOOR)
    put(session, "case", title=Bilingual("案", ""))
    made = backups.make(session)
    opening.lock(session)
    given: dict[str, Any] = {"passphrase": "correct horse battery"}
    if way == "words":
        given = {"words": " ".join(words)}
    backups.restore(made.path, tmp_path / "again", **given)
    again = opening.unlock(tmp_path / "again", "correct horse battery")
    assert again.read.counts()["case"] == 1
    opening.lock(again)
    with pytest.raises(AppError):
        backups.restore(made.path, tmp_path / "no", passphrase="wrong wrong wrong")
