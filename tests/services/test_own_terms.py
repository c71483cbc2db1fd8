"""A term that a user added is called by its words wherever a record is told of, never by its code."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.gui.pages.leaf_words import value_words
from app.records.dates import from_edtf
from app.records.types import TYPES
from app.records.types.act_rows import ActHearings
from app.records.values import Bilingual, Link, Term
from app.services import lists, settings, titling
from app.services.casework import calendar, timeline
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import put

WORDS = {"zh_hans": "被喝咖啡", "zh_hant": "被喝咖啡", "en": "Coffee with the police"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def own(session: Session, vocabulary: str) -> Term:
    return Term(settings.add_term(session, vocabulary, WORDS["zh_hans"], WORDS["en"]))


@pytest.mark.parametrize("language", WORDS)
def test_rows_groups_and_filters_of_a_list(session: Session, language: str) -> None:
    term = own(session, "case_status")
    put(session, "case", title=Bilingual("甲案", "A"), status=term)
    query = lists.ListQuery("case")
    [row] = lists.rows(session, lists.keys(session, query), language)
    assert WORDS[language] in [chip.text for chip in row.chips]
    heads = lists.grouped(session, query, "status", language).heads
    assert [head.words for head in heads.values()] == [WORDS[language]]
    offered = lists.filterable("case", language, session.added)
    assert (term.code, WORDS[language]) in offered["status"]


@pytest.mark.parametrize("language", WORDS)
def test_titles(session: Session, language: str) -> None:
    kind = own(session, TYPES["act"].fields["type"].vocabulary[-1])
    act = put(session, "act", type=kind, start=from_edtf("2026-03-01"))
    assert WORDS[language] in titling.title(session, act, language)


@pytest.mark.parametrize("language", WORDS)
def test_the_timeline_and_the_calendar(session: Session, language: str) -> None:
    case = put(session, "case", title=Bilingual("甲案", "A"))
    hearing = ActHearings(date=from_edtf("2026-11-20"), kind=own(session, "hearing_kind"))
    kind = own(session, TYPES["act"].fields["type"].vocabulary[-1])
    put(session, "act", type=kind, start=from_edtf("2026-11-11"), cases=(Link(case),), hearings=(hearing,))
    told = timeline.timeline(session, case, language)
    assert [one.words for one in told.events] == [WORDS[language]] * 2
    month = calendar.month(session, date(2026, 11, 1), date(2026, 11, 30), language)
    assert [one.words for one in month.items if WORDS[language] in one.words]


@pytest.mark.parametrize("language", WORDS)
def test_differences(session: Session, language: str) -> None:
    term = own(session, "case_status")
    told = value_words("case", ("status",), {"code": term.code, "note": ""}, language, None, session.added)
    assert told == WORDS[language]
