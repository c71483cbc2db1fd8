"""Figures counted from the records: as by hand, over every field; kept with their question; counted again."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.disclosure.few import FEW
from app.records.codec import load
from app.records.dates import from_edtf
from app.records.declare import Kind
from app.records.types import TYPES
from app.records.types.information import Information
from app.records.types.person import PersonNames
from app.records.values import Bilingual, Term
from app.services import counting, history, recording, settings
from app.services.counting import Counted, Question
from app.services.session import Session
from app.services.travel.purging import erase
from tests.services.vaults import TODAY, session_in
from tests.services.written import put
from tests.values import sample

DIVIDED = [(type_, name) for type_ in TYPES for name in counting.divisible(type_)]
TITLE = Bilingual("统计", "Figures")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with session_in(tmp_path_factory.mktemp("counting") / "vault") as opened:
        yield opened


def _codes(value: Any) -> set[str]:
    if hasattr(value, "earliest"):
        return {f"{(value.earliest or value.latest).year:04}"}
    if hasattr(value, "iso"):
        return {value.iso[:4]}
    some = value if isinstance(value, tuple) else (value.province if hasattr(value, "province") else value,)
    return {one.code if hasattr(one, "code") else one.value for one in some if one is not None}


@pytest.mark.parametrize(("type_", "name"), DIVIDED)
def test_every_field_is_counted_as_by_hand(shared: Session, type_: str, name: str) -> None:
    declaration = TYPES[type_].fields[name]
    known = {one.code: one.value for one in counting.count(shared, Question(type_, by=name))}
    by_hand: Counter[str] = Counter(known)
    for seed in range(5):
        value = sample(declaration, seed)
        put(shared, type_, **{name: value})
        by_hand.update(_codes(value))
    told = counting.count(shared, Question(type_, by=name))
    assert {one.code: one.value for one in told} == by_hand
    assert all(one.subject.zh and one.subject.en and one.code not in ("", None) for one in told)


def acts(session: Session, kind: str, *days: str) -> list[str]:
    return [put(session, "act", type=Term(f"measure:{kind}"), start=from_edtf(day)) for day in days]


def numbers(session: Session, question: Question) -> dict[str, int]:
    return {one.code: one.value for one in counting.count(session, question)}


def test_only_days_that_certainly_lie_between_count(session: Session) -> None:
    acts(session, "arrest", "2024-01-01", "2024-12-31", "2024", "2024-06", "2023-12-31", "2025-01-01")
    acts(session, "arrest", "2023/2024-03", "../2024-05-01", "2024-05-01/..")
    within = Question("act", first="2024-01-01", last="2024-12-31")
    assert numbers(session, within) == {"": 5}
    assert numbers(session, replace(within, last="")) == {"": 7}  # and 2025, and the one that is still open
    assert numbers(session, replace(within, first="", last="2023-12-31")) == {"": 1}


def test_the_filters_and_words_of_a_list_narrow_the_count(session: Session) -> None:
    acts(session, "arrest", "2024-01-01", "2024-02-01")
    acts(session, "bail", "2024-01-01")
    put(session, "case", title=Bilingual("沅水案", "River"))
    put(session, "case", title=Bilingual("别案", "Other"))
    assert numbers(session, Question("act", (("type", "measure:arrest"),))) == {"": 2}
    (found,) = counting.count(session, Question("case", text="沅水"))
    assert found.value == 1
    assert "沅水" not in found.subject.zh + found.subject.en  # what was typed may be a name
    assert "检索" in found.subject.zh
    assert "search" in found.subject.en


def test_the_subject_says_what_was_counted_in_both_languages(session: Session) -> None:
    acts(session, "arrest", "2024-03-01")
    (told,) = counting.count(session, Question("act", by="type", first="2024-01-01", last="2024-12-31"))
    assert told.subject.zh.endswith("2024-01-01–2024-12-31")
    assert "逮捕" in told.subject.zh
    assert "rrest" in told.subject.en


def kept(session: Session, id_: str) -> Information:
    copy = session.read.get(id_)
    assert copy is not None
    record = load(copy)
    assert isinstance(record, Information)
    return record


def test_figures_are_kept_with_at_least_the_day_and_who_counted(session: Session) -> None:
    own = (PersonNames(hans="沅水关注组", latin="Yuan Watch"),)
    put(session, "person", kind=Term("own"), names=own)
    acts(session, "arrest", *["2024-01-01"] * FEW)
    question = Question("act", by="type", first="2024-01-01")
    id_ = counting.keep(session, question, counting.count(session, question), TITLE)
    record = kept(session, id_)
    (row,) = record.figures
    assert (row.value, row.at_least and row.at_least.value) == (Decimal(FEW), "yes")
    assert (row.from_, row.as_of) == (from_edtf("2024-01-01"), from_edtf(TODAY.isoformat()))
    assert row.counted_by == Bilingual("沅水关注组", "Yuan Watch")
    assert record.source_type == Term("statistics")


def test_numbers_below_three_are_left_out_unless_asked_for(session: Session) -> None:
    acts(session, "arrest", *["2024-01-01"] * FEW)
    acts(session, "bail", *["2024-01-01"] * (FEW - 1))
    question = Question("act", by="type")
    told = counting.count(session, question)
    assert counting.left_out(told, small=False) == 1
    assert counting.left_out(told, small=True) == 0
    closed = kept(session, counting.keep(session, question, told, TITLE))
    opened = kept(session, counting.keep(session, question, told, TITLE, small=True))
    assert [row.value for row in closed.figures] == [FEW]
    assert sorted(row.value for row in opened.figures if row.value) == [FEW - 1, FEW]


def test_counting_again_tells_then_and_now_and_is_taken_over_as_one_step(session: Session) -> None:
    acts(session, "arrest", *["2024-01-01"] * 4)
    question = Question("act", by="type")
    id_ = counting.keep(session, question, counting.count(session, question), TITLE)
    acts(session, "arrest", "2024-05-01")
    acts(session, "bail", *["2024-05-01"] * FEW)
    acts(session, "tea", "2024-05-01")
    session.today = lambda: date(2026, 12, 1)
    told = counting.again(session)
    assert [(one.then, one.now, one.as_of) for one in told] == [
        (Decimal(4), 5, TODAY.isoformat()), (None, FEW, ""),
    ]  # fmt: skip
    before = kept(session, id_)
    assert counting.renew(session) == 2
    rows = kept(session, id_).figures
    assert [row.value for row in rows] == [5, FEW]
    assert {row.as_of for row in rows} == {from_edtf("2026-12-01")}
    assert [(one.then, one.now) for one in counting.again(session)] == [(Decimal(5), 5), (Decimal(FEW), FEW)]
    history.undo(session)
    assert kept(session, id_) == before
    assert len(counting.again(session)) == 2


def test_keeping_is_one_step_to_undo(session: Session) -> None:
    acts(session, "arrest", *["2024-01-01"] * FEW)
    counting.keep(session, Question("act"), counting.count(session, Question("act")), TITLE)
    assert len(counting.again(session)) == 1
    history.undo(session)
    assert counting.again(session) == ()
    assert settings.questions(session) == []


def test_a_row_that_somebody_took_out_stays_out_of_the_count(session: Session) -> None:
    acts(session, "arrest", *["2024-01-01"] * FEW)
    id_ = counting.keep(session, Question("act"), counting.count(session, Question("act")), TITLE)
    recording.fetch(session, id_)
    recording.save(session, replace(kept(session, id_), figures=()))
    acts(session, "arrest", "2024-01-02")
    assert all(one.then is None for one in counting.again(session))


def test_what_was_asked_goes_with_a_purge_and_rests_in_the_trash(session: Session) -> None:
    put(session, "case", title=Bilingual("密语案", ""))
    question = Question("case", text="密语")
    id_ = counting.keep(session, question, [Counted("", Bilingual("个案", "Cases"), FEW)], TITLE)
    recording.trash(session, [id_])
    assert counting.again(session) == ()
    recording.restore(session, [id_])
    assert len(counting.again(session)) == 1
    recording.purge(session, id_)
    assert settings.questions(session) == []


def test_what_was_asked_goes_with_a_purge_before_a_border_too(session: Session) -> None:
    question = Question("case", text="密语")
    made = [counting.keep(session, question, [Counted("", TITLE, FEW)], TITLE) for _ in range(2)]
    assert erase(session, made[:1]) == 1
    assert [plain["of"] for _, plain in settings.questions(session)] == made[1:]


@pytest.mark.parametrize("plain", [
    {}, {"type": "nothing"}, {"type": "act", "by": "no_field"},
    {"type": "act", "filters": [["no_field", "x"]]},
    {"type": 3, "filters": 7}, {"type": "act", "filters": [[1], "ab", ["type", "x"]], "by": None},
    {"type": "act", "filters": [["type", "x"], ["no_field", "x"]]},
])  # fmt: skip
def test_a_question_of_another_version_is_none(plain: Any) -> None:
    assert counting.asked_in(plain) is None


def test_a_question_survives_being_kept() -> None:
    question = Question("act", (("type", "measure:arrest"),), "词", "start", "2024-01-01", "2024-12-31")
    assert counting.asked_in(question.plain()) == question


def test_every_type_that_has_days_can_be_narrowed_by_one() -> None:
    dated = {type_: counting.dated_field(type_) for type_ in TYPES}
    for type_, name in dated.items():
        fields = [one for one in TYPES[type_].fields.values() if one.listed]
        has = any(one.kind in (Kind.EDTF_DATE, Kind.DATETIME) for one in fields)
        assert bool(name) == has, type_
    assert dated["act"] == "start"
