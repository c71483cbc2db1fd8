"""A phone call becomes drafts that are ungraded, unconsented and need-to-know, and says what is missing."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.records.codec import load
from app.records.levels import Level
from app.records.values import Bilingual, YesNo
from app.services import lists, titling
from app.services.history import undo
from app.services.intake import UNKNOWN, Intake, take
from app.services.recording import blank, save
from app.services.session import Session
from tests.services.vaults import session_in

CALL = Intake(
    who="周砚秋",
    taken_when="昨天早上",
    where="青岚区家中",
    by_whom="青岚派出所，两名警察",
    as_told="七点左右敲门，说去派出所问几句话，手机关机。",
    paper="没有出示任何文书",
    health="有高血压，没有带药",
    children="女儿七岁，在外婆家",
    may_call_back=YesNo.NO,
    what_may_be_done="先不要公开",
)


def fetched(session: Session, ids: dict[str, str], type_: str) -> Any:
    copy = session.read.get(ids[type_])
    assert copy is not None
    return load(copy)


def test_one_save_writes_the_whole_file(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        result = take(session, CALL, "zh_hans")
        assert set(result.ids) == {"person", "case", "act", "information", "note", "task", "consent"}
        case, act = fetched(session, result.ids, "case"), fetched(session, result.ids, "act")
        assert [link.id for link in case.principals] == [result.ids["person"]]
        assert case.status.code == "intake"
        assert act.type.code == "measure:taken_away"
        assert act.start.edtf == "2026-11-23"
        assert act.start.words == "昨天早上" or act.start.edtf.startswith("2026-11-23")
        assert act.place.text.zh == "青岚区家中"
        assert "没有出示任何文书" in act.description.zh
        assert fetched(session, result.ids, "task").due.edtf == "2026-11-25"
        undo(session)
        assert not any(session.read.counts().values())


def test_a_hidden_name_is_not_said_to_be_hidden_in_two_languages(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        result = take(session, CALL, "zh_hans")
        for type_ in ("case", "person", "act"):
            keys = lists.keys(session, lists.ListQuery(type_))
            (row,) = lists.rows(session, keys, "zh_hans")
            assert row.id == result.ids[type_]
            assert titling.MASK["zh_hans"] in row.title
            assert row.other == ""
        named = replace(fetched(session, result.ids, "case"), title=Bilingual("甲案", "Case A"))
        save(session, replace(named, minimum_level=None))
        (row,) = lists.rows(session, lists.keys(session, lists.ListQuery("case")), "zh_hans")
        assert row.other == "Case A"  # the code stands in the title already
        case = fetched(session, result.ids, "case")
        assert titling.title(session, case, "zh_hans") == f"{case.code} · 甲案"
        assert titling.other_title(session, case, "en") == "甲案"


def test_drafts_are_ungraded_unconsented_and_need_to_know(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        result = take(session, CALL, "en")
        for type_ in result.ids:
            assert fetched(session, result.ids, type_).minimum_level.code == Level.NEED_TO_KNOW.code
        told = fetched(session, result.ids, "information")
        assert told.source_reliability is None
        assert told.information_reliability is None
        assert told.anonymous == YesNo.YES
        assert [term.code for term in fetched(session, result.ids, "consent").uses] == ["none"]
        assert ("case", "kind") in result.missing
        assert ("information", "source_type") in result.missing


@pytest.mark.parametrize("words", ["一个月亮很圆的晚上", "03/04/2026"])
def test_a_day_that_is_not_understood_keeps_its_words_and_is_listed(tmp_path: Path, words: str) -> None:
    with session_in(tmp_path / "vault") as session:
        result = take(session, Intake(who="Li Wen", taken_when=words), "en")
        start = fetched(session, result.ids, "act").start
        assert (start.edtf, start.words) == (UNKNOWN, words)
        assert ("act", "start") in result.missing


def test_a_caller_who_is_known_becomes_source_and_contact(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        caller = save(session, blank(session, "person"))
        call = Intake(who="周砚秋", caller=caller.id, caller_recorded=True, may_call_back=YesNo.YES)
        result = take(session, call, "zh_hant")
        assert fetched(session, result.ids, "information").source.id == caller.id
        relation = fetched(session, result.ids, "relation")
        assert (relation.from_person.id, relation.type.code) == (caller.id, "contact_for")
        assert relation.may_be_contacted == YesNo.YES
        raised = session.read.get(caller.id)
        assert raised is not None
        assert raised.shown()["minimum_level",] == Level.NEED_TO_KNOW.code


def test_a_person_who_is_known_already_is_not_made_again(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        known = save(session, blank(session, "person"))
        result = take(session, Intake(person=known.id, taken_when="2026-11-20"), "en")
        assert "person" not in result.ids
        assert fetched(session, result.ids, "act").victims[0].target.id == known.id
