"""The shipped sample loads whole, as one verb, with its files."""

import json
from pathlib import Path

from app import resources
from app.records.codec import load
from app.records.levels import Level
from app.services.history import undo
from app.services.sample import load_sample
from app.vault.lists import ListQuery
from tests.services.vaults import session_in


def test_the_sample_loads_whole_and_undo_takes_it_back(tmp_path: Path) -> None:
    entries = json.loads(resources.text("sample", "records.json"))
    with session_in(tmp_path / "vault") as session:
        counts = load_sample(session, "en")
        assert sum(counts.values()) == len(entries)
        assert session.read.counts() == counts
        evidence = [
            load(stored.copy) for stored in session.read.rows(session.read.ids(ListQuery("evidence")))
        ]
        for record in evidence:
            if record.file is not None:  # type: ignore[attr-defined]
                content = b"".join(session.vault.read_file(record.file.sha256))  # type: ignore[attr-defined]
                assert len(content) == record.file.size  # type: ignore[attr-defined]
        undo(session)
        assert set(session.read.counts()) <= {"tip"}, "only tips nobody judged yet leave no journal"


def test_what_the_sample_does_not_say_starts_at_the_level_of_its_type(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        load_sample(session, "zh_hans")
        tips = session.read.rows(session.read.ids(ListQuery("tip")))
        assert tips
        for stored in tips:
            assert stored.copy.shown()["minimum_level",] == Level.NEED_TO_KNOW.code
