"""The page of source 004 as a table: every entry, and the people of it that are on record."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.records.types.intervention import Intervention
from app.services.corpus import import_corpus
from app.services.session import Session
from app.services.sheets.importing import records_of
from app.services.sheets.layout import Layout, laid_out, likeliest
from app.services.sheets.plan import LEAVE, planned
from app.services.sheets.table import read
from tests.services.vaults import session_in
from tests.shared import shared_dir


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened



def register_rows() -> list[dict[str, str]]:
    with (shared_dir("corpus") / "un_actions.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def several(words: str) -> set[str]:
    return set(filter(None, words.split(";")))


def from_page(session: Session) -> tuple[Layout, list[Intervention]]:
    [page] = read(session, shared_dir("sources") / "004_ee11ceb9ae5ad553.txt")
    assert likeliest(page) == "intervention"
    layout = laid_out(page, "intervention")
    plan = planned(session, page, layout)
    plan = planned(session, page, layout, {one.key: LEAVE for one in plan.open})
    found = [one for one in records_of(session, plan) if isinstance(one, Intervention)]
    return layout, found


def test_the_page_of_the_register_comes_in_whole(session: Session) -> None:
    import_corpus(session, shared_dir("corpus"))
    before = session.read.counts()
    layout, found = from_page(session)
    assert "kept" not in layout.roles
    wanted = register_rows()
    assert len(found) == len(wanted) == 22
    for row, one in zip(wanted, found, strict=True):
        where = row["un_id"]
        days = {day.edtf for day in (one.sent_on, one.adopted_on, one.published_on) if day}
        given = several(";".join(row[name] for name in ("date_edtf", "adopted_edtf", "published_edtf")))
        assert days == given, where
        assert one.type is not None, where
        assert one.type.code == row["action_type"], where
        codes = {term.code for term in one.mechanisms}
        assert codes == {row["mechanism"] or "special_procedures"}, where
        assert {text.language.code for text in one.texts if text.language} == several(row["languages"]), where
        assert one.symbol == row["symbol"], where
        answers = one.responses
        assert {answer.kind.code for answer in answers if answer.kind} == several(row["response_type"]), where
        answered = several(row["response_date_edtf"])
        assert {answer.date.edtf for answer in answers if answer.date} == answered, where
        pages = {str(answer.pages) for answer in one.responses if answer.pages}
        assert pages == several(row["response_pages"]), where
        assert str(one.mandate_count or "") == row["mandate_count"], where
    assert session.read.counts() == before


def test_the_people_of_the_register_are_linked(session: Session) -> None:
    import_corpus(session, shared_dir("corpus"))
    with (shared_dir("corpus") / "persons.csv").open(encoding="utf-8", newline="") as file:
        people = [row for row in csv.DictReader(file) if row["kind"] == "person"]
    named = {row["person_id"]: row["name_latin"] for row in people}
    _layout, found = from_page(session)
    missed = []
    for row, one in zip(register_rows(), found, strict=True):
        linked: list[Any] = [session.vault_record(link.target.id) for link in one.persons if link.target]
        latin = {name.latin for person in linked for name in person.names}
        wanted = {named[id_] for id_ in row["persons"].split(";") if id_ in named}
        missed += [(row["un_id"], name) for name in wanted - latin]
    assert missed == []
