"""What stands beside a file: its versions, facts, transfers and cases, and nothing that is covered."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.records.types.evidence import Evidence, EvidenceTransfers
from app.records.values import Bilingual, FileRef, Link, Term
from app.services import recording
from app.services.evidence_telling import Glance, glance, size_words
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import put

LANGUAGE = "zh_hans"
SHA = "9f2c41d8" + "0" * 48 + "c60e1f94"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def evidence(session: Session, copy: str, exhibit: str, before: str = "", **values: Any) -> str:
    """A piece of evidence, made from another one if that is named."""
    made_from = {"derived_from": Link(before)} if before else {}
    kept = {"minimum_level": None, "exhibit": exhibit, "copy": Term(copy), **made_from, **values}
    return put(session, "evidence", **kept)


def told(session: Session, id_: str) -> Glance:
    found = glance(session, id_, LANGUAGE)
    assert found is not None
    return found


def test_all_versions_stand_beside_each_of_them(session: Session) -> None:
    first = evidence(session, "original", "E-1")
    copy = evidence(session, "working", "E-1-W", first)
    covered = evidence(session, "redacted", "E-1-R", copy)
    for id_ in (first, copy, covered):
        versions = told(session, id_).versions
        assert [one.id for one in versions] == [first, copy, covered]
        assert [one.current for one in versions] == [one.id == id_ for one in versions]
        assert [one.words for one in versions] == ["原件 · E-1", "工作副本 · E-1-W", "遮盖副本 · E-1-R"]
    assert told(session, evidence(session, "original", "E-2")).versions == ()


def test_before_a_covered_version_nothing_is_told(session: Session) -> None:
    first = evidence(session, "original", "E-1")
    covered = evidence(session, "working", "qz7", first, minimum_level=Term("need_to_know"))
    last = evidence(session, "redacted", "E-1-R", covered)
    found = told(session, last)
    assert [(one.id, one.hidden) for one in found.versions] == [(covered, True), (last, False)]
    assert "qz7" not in repr(found)
    assert glance(session, covered, LANGUAGE) is None
    session.reveal(covered)
    assert [one.id for one in told(session, last).versions] == [first, covered, last]


def test_versions_that_name_each_other_end(session: Session) -> None:
    first = evidence(session, "original", "E-1")
    second = evidence(session, "working", "E-2", first)
    kept = recording.fetch(session, first)
    assert isinstance(kept, Evidence)
    recording.save(session, replace(kept, derived_from=Link(second)))
    for id_ in (first, second):
        assert {one.id for one in told(session, id_).versions} == {first, second}


def test_facts_transfers_and_cases(session: Session) -> None:
    case = put(session, "case", minimum_level=None, title=Bilingual("甲案"), code="A-1")
    rows = tuple(
        EvidenceTransfers(row_id=f"000000000000000{n}", row_at=str(n), to_whom=Bilingual(whom))
        for n, whom in enumerate(("律师", "办公室"))
    )
    file = FileRef(SHA, 2_140_000, "image/jpeg")
    id_ = evidence(session, "original", "E-1", file=file, cases=(Link(case),), transfers=rows,
                   source_device="qz8", kind=Term("photo"))  # fmt: skip
    found = told(session, id_)
    assert ("文件", "JPEG · 2.1 MB") in found.facts
    assert ("种类", "照片") in found.facts
    assert found.sha256 == SHA
    assert [whom for _, whom, _ in found.transfers] == ["办公室", "律师"]
    assert found.cases == ((case, "A-1 · 甲案"),)
    assert "qz8" not in repr(found), "what only those who need to know may read is not told"


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (123_400, "123 kB"), (4 * 10**9, "4.0 GB")],
)
def test_sizes_are_words(size: int, words: str) -> None:
    assert size_words(size) == words
