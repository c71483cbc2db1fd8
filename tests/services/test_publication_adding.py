"""Records of a list into a document: under the field of their type, each once, one step to undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AppError, Problem
from app.records.codec import load
from app.records.types.publication import Publication
from app.records.values import Bilingual
from app.services import history
from app.services.publishing import adding
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import put


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def cited(session: Session, publication: str, name: str) -> list[str]:
    copy = session.read.get(publication)
    assert copy is not None
    return [row.target.id for row in getattr(load(copy), name) if row.target]


@pytest.mark.parametrize(("type_", "name"), adding.FIELDS.items())
def test_records_are_cited_once_each_and_taken_out_as_one_step(
    session: Session, type_: str, name: str
) -> None:
    first, second, third = (put(session, type_) for _ in range(3))
    publication = adding.begin(session, "年度报告", type_, [first])
    assert cited(session, publication, name) == [first]
    assert adding.add(session, publication, type_, [third, first, second, third]) == 2
    assert cited(session, publication, name) == [first, third, second]
    assert adding.add(session, publication, type_, [second]) == 0
    history.undo(session)
    assert cited(session, publication, name) == [first]


@pytest.mark.parametrize("title", ["年度报告", "Annual report"])
def test_a_new_document_has_its_title_in_the_script_it_was_typed_in(session: Session, title: str) -> None:
    copy = session.read.get(adding.begin(session, title, "case", []))
    assert copy is not None
    record = load(copy)
    assert isinstance(record, Publication)
    assert record.title == Bilingual.written(title)


def test_a_document_that_is_gone_is_told(session: Session) -> None:
    with pytest.raises(AppError) as told:
        adding.add(session, "0" * 36, "case", [put(session, "case")])
    assert told.value.problem == Problem.RECORD_NOT_FOUND
