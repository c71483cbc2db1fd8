"""Registers: what each adds up to, what a masked record shows, and that their codes are of the lists."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.errors import AppError, Problem
from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.types import TYPES
from app.records.types.act_rows import ActChain, ActPerpetrators
from app.records.types.assistance import Assistance, AssistancePayments
from app.records.types.fund import FundReceived
from app.records.types.intervention import InterventionResponses
from app.records.types.interview import InterviewAnswers, InterviewQuotes
from app.records.types.publication import PublicationAsks
from app.records.values import Bilingual, Link, Money, Term, YesNo
from app.records.vocabularies import choices
from app.services import funding, recording, registers, sample, triage
from app.services.session import Session
from tests.services.vaults import session_in
from tests.services.written import person, put
from tests.values import record

SCRIPTS = ("zh_hans", "zh_hant", "en")


@pytest.fixture
def session(tmp_path: Path):  # type: ignore[no-untyped-def]
    with session_in(tmp_path / "vault") as opened:
        yield opened


def day(text: str) -> Any:
    return from_edtf(text)


def test_every_code_that_is_looked_for_is_in_its_list() -> None:
    appeals, asks, cohorts, contacts, stations, support, tips = (
        import_module(f"app.services.registers.{name}")
        for name in ("appeals", "asks", "cohorts", "contacts", "stations", "support", "tips")
    )
    wanted = {
        "intervention_status": appeals._WAITING, "response": appeals._NO_ANSWER, "note_kind": support.KINDS,
        "note_result": support._FAILED, "ask_status": asks._OPEN | asks._DONE, "attendance": cohorts._CAME,
        "case_kind": stations.KINDS, "assistance": stations.SERVICES,
        "training_status": {"finished"}, "channel_state": contacts._BROKEN,
        "tip_triage": triage.NEW | {*triage.ASIDE},
        "trust": contacts._TRUSTED | contacts._CAREFUL | {contacts._NEVER}, "priority": tips._URGENT,
        "assistance_status": funding.PROMISED, "fund_status": {"closed", "declined"},
    }  # fmt: skip
    for vocabulary, codes in wanted.items():
        assert codes <= set(choices((vocabulary,))), vocabulary


@pytest.mark.parametrize("language", SCRIPTS)
def test_the_sample_fills_registers_in_every_script(session: Session, language: str) -> None:
    sample.load_sample(session, language)
    lines = {key: registers.register(session, key, language) for key in registers.offered(session)}
    for key, told in lines.items():
        assert all(registers.heading(key, language))
        assert all(told.columns), key
        assert all(entry.hidden or len(entry.cells) == len(told.columns) for entry in told.entries), key
    assert sum(bool(told.entries) for told in lines.values()) >= 6


def test_every_register_bears_records_that_are_full(session: Session) -> None:
    for type_ in TYPES:
        recording.save_all(session, [record(type_, f"{type_}{seed}") for seed in range(2)])
    for key in registers.offered(session):
        told = registers.register(session, key, "zh_hans")
        assert all(entry.hidden or len(entry.cells) == len(told.columns) for entry in told.entries), key


CANARY = "金丝雀八八"


def _planted(type_: str) -> dict[str, Any]:
    values: dict[str, Any] = {"minimum_level": Term(Level.NEED_TO_KNOW.code)}
    for name, field in TYPES[type_].fields.items():
        if field.kind.value.startswith("bilingual"):
            values[name] = Bilingual(CANARY, CANARY)
    return values


def test_what_is_masked_shows_no_word_of_it(session: Session) -> None:
    extra: dict[str, dict[str, Any]] = {
        "note": {"kind": Term("prison_visit")}, "act": {"type": Term("procedure_step:ogi_request")},
        "person": {"contact_categories": (Term("press"),)}, "consent": {"trigger": Term("if_detained")},
        "fund": {"kind": Term("small_grant")},
        "publication": {"asks": (PublicationAsks(text=Bilingual(CANARY, "")),)},
        "interview": {"answers": (InterviewAnswers(answer=Bilingual(CANARY, "")),)},
    }  # fmt: skip
    types = {type_ for type_, _ in registers.REGISTERS.values()} - {"information"}
    for type_ in types:
        put(session, type_, **{**_planted(type_), **extra.get(type_, {})})
    seen = 0
    for key in registers.offered(session):
        told = registers.register(session, key, "zh_hans")
        seen += sum(entry.hidden for entry in told.entries)
        assert CANARY not in repr(told), key
    assert seen >= len(types)


def test_names_are_hidden_when_asked(session: Session) -> None:
    put(
        session,
        "publication",
        title=Bilingual(CANARY, CANARY),
        asks=(PublicationAsks(text=Bilingual(CANARY, "")),),
    )
    assert CANARY in repr(registers.register(session, "recommendations", "zh_hans"))
    session.hide_names = True
    assert CANARY not in repr(registers.register(session, "recommendations", "zh_hans"))


def test_the_lag_is_counted_from_sending_to_the_first_answer(session: Session) -> None:
    rows = (
        InterventionResponses(kind=Term("received"), date=day("2026-05-11")),
        InterventionResponses(kind=Term("overdue"), date=day("2026-03-05")),
    )
    put(session, "intervention", type=Term("urgent_appeal"), sent_on=day("2026-03-01"), responses=rows)
    put(
        session,
        "intervention",
        type=Term("urgent_appeal"),
        sent_on=day("2026-09-01"),
        status=Term("awaiting"),
    )
    told = registers.register(session, "appeals", "en")
    cells = {entry.cells[7]: entry.tone for entry in told.entries}
    assert cells == {"71 days": "green", "waiting 84 days": "red"}
    assert ("Answered", "1") in told.sums
    assert told.groups == ("Urgent appeal",)


def test_an_imprecise_day_gives_a_range(session: Session) -> None:
    rows = (InterventionResponses(kind=Term("received"), date=day("2026-04")),)
    put(session, "intervention", sent_on=day("2026-03-01"), responses=rows)
    assert registers.register(session, "appeals", "en").entries[0].cells[7] == "31–60 days"


def test_steps_stand_in_their_chain_in_the_order_of_days(session: Session) -> None:
    first = put(session, "act", type=Term("procedure_step:ogi_request"), filed_on=day("2026-01-05"))
    last = put(
        session, "act", type=Term("procedure_step:admin_suit"), filed_on=day("2026-06-01"),
        chain=(ActChain(target=Link(first)),),
    )  # fmt: skip
    other = put(session, "act", type=Term("procedure_step:ogi_request"), filed_on=day("2026-02-05"))
    told = registers.register(session, "remedies", "zh_hans")
    assert [entry.id for entry in told.entries] == [first, last, other]
    assert [entry.group for entry in told.entries] == ["第 1 条程序", "第 1 条程序", "第 2 条程序"]
    assert told.entries[1].cells[0].startswith("2. ")


def test_a_fund_tells_what_is_left(session: Session) -> None:
    fund = _fund(session, 1000)
    _support(session, fund, 400, "approved", paid=150)
    _support(session, fund, 200, "paid", paid=200)
    _support(session, fund, 900, "refused")
    told = registers.register(session, "funds", "zh_hans")
    assert told.entries[0].cells[4:8] == ("USD 1,000", "USD 250", "USD 350", "USD 400")
    assert told.entries[0].tone == ""


def test_more_than_is_left_is_not_promised(session: Session) -> None:
    fund = _fund(session, 1000)
    _support(session, fund, 700, "approved")
    with pytest.raises(AppError) as refused:
        _support(session, fund, 301, "approved")
    assert refused.value.problem == Problem.FUND_SHORT
    assert refused.value.facts == {"missing": "USD 1"}
    assert session.read.counts()["assistance"] == 1
    _support(session, fund, 300, "approved")
    _support(session, fund, 5000, "proposed")  # a wish is no promise


def test_what_is_overdrawn_already_can_still_be_mended(session: Session) -> None:
    fund = _fund(session, 100)
    over = put(
        session, "assistance", fund=Link(fund), status=Term("approved"),
        amount_approved=Money(Decimal(300), "USD"),
    )  # fmt: skip
    record = recording.fetch(session, over)
    assert isinstance(record, Assistance)
    less = recording.save(session, replace(record, amount_approved=Money(Decimal(200), "USD")))
    assert isinstance(less, Assistance)
    with pytest.raises(AppError):
        recording.save(session, replace(less, amount_approved=Money(Decimal(301), "USD")))


def _fund(session: Session, amount: int) -> str:
    rows = (FundReceived(date=day("2026-01-01"), amount=Money(Decimal(amount), "USD")),)
    return put(session, "fund", kind=Term("donation"), name=Bilingual("秋雨", "Autumn"), received=rows)


def _support(session: Session, fund: str, approved: int, status: str, paid: int = 0) -> None:
    payments = (AssistancePayments(amount=Money(Decimal(paid), "USD")),) if paid else ()
    one = Assistance(
        fund=Link(fund), status=Term(status), amount_approved=Money(Decimal(approved), "USD"),
        payments=payments, provision=Term("legal_fund"),
    )  # fmt: skip
    recording.save(session, _identified(one))


def _identified(record: Any) -> Any:
    return replace(record, id=str(uuid4()))


def test_helpers_are_those_who_can_do_what_a_case_needs(session: Session) -> None:
    case = put(session, "case", needs=(Term("medical"), Term("counsel")))
    press = (Term("press"),)
    both = person(session, "甲", contact_categories=press, can_help_with=(Term("medical"), Term("counsel")))
    one = person(session, "乙", contact_categories=press, can_help_with=(Term("medical"),))
    person(session, "丙", contact_categories=press, can_help_with=(Term("study"),))
    person(
        session, "丁", contact_categories=press, can_help_with=(Term("medical"),), trust=Term("do_not_use")
    )
    told = registers.register(session, "helpers", "zh_hans", case)
    assert [entry.id for entry in told.entries] == [both, one]


def test_quotes_are_green_only_when_cleared(session: Session) -> None:
    section = Term(next(iter(choices(("questionnaire_section",)))))
    row = InterviewAnswers(
        number="1", section=section, question=Bilingual("问", "Q"), answer=Bilingual("答", "A")
    )
    for cleared in (None, day("2026-05-01")):
        quote = InterviewQuotes(section=section, permission=Term("anonymous"), cleared_on=cleared)
        put(session, "interview", answers=(row,), quotes=(quote,), respondent_code=f"R{bool(cleared)}")
    told = registers.register(session, "answers", "zh_hans")
    assert {entry.cells[2]: entry.tone for entry in told.entries} == {"RFalse": "amber", "RTrue": "green"}
    assert told.sums == (("受访者", "2"),)


def test_at_least_is_said(session: Session) -> None:
    from app.records.types.information import InformationFigures

    row = InformationFigures(value=Decimal(12), at_least=YesNo.YES, as_of=day("2026-06"))
    put(session, "information", figures=(row,))
    assert registers.register(session, "figures", "en").entries[0].cells[1] == "at least 12"
    assert session.today() == date(2026, 11, 24)


def test_a_register_says_that_it_is_cut(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("app.services.registers.register"), "MOST", 2)
    for _ in range(2):
        put(session, "tip")
    assert not registers.register(session, "tips", "en").cut
    put(session, "tip")
    told = registers.register(session, "tips", "en")
    assert told.cut
    assert len(told.entries) == 2
    for name in ("甲", "乙", "丙"):
        person(session, name)
    assert not registers.register(session, "contacts", "en").cut


def test_a_station_tells_clients_opponents_services_and_referrals(session: Session) -> None:
    client, officer, lawyer = person(session, "来访人"), person(session, "所长"), person(session, "律师")
    case = put(session, "case", kind=Term("legal_aid"), principals=(Link(client),), public_interest=YesNo.YES)
    put(session, "case", kind=Term("defender"))
    by = (ActPerpetrators(row_id="1", target=Link(officer)),)
    put(session, "act", cases=(Link(case),), type=Term("measure:bail"), perpetrators=by)
    for provision in ("counsel", "counsel", "referral"):
        whom = {"referred_to" if provision == "referral" else "lawyer": Link(lawyer)}
        put(session, "assistance", cases=(Link(case),), provision=Term(provision), **whom)
    put(session, "assistance", cases=(Link(case),), provision=Term("medical"))
    told = registers.register(session, "stations", "zh_hans")
    [entry] = told.entries
    words = " ".join(entry.cells)
    assert (entry.id, entry.tone) == (case, "green")
    assert "来访人" in entry.cells[0]
    assert "所长" in words
    assert entry.cells[-3:-1] == ("律师", "律师")  # who counselled, and to whom the client was sent on
    assert sorted(count for _, count in told.sums) == ["1", "2"]
    secret = put(session, "case", kind=Term("legal_aid"), minimum_level=Term(Level.NEED_TO_KNOW.code))
    hidden = {one.id: one.hidden for one in registers.register(session, "stations", "en").entries}
    assert hidden == {case: False, secret: True}


def test_a_session_tells_what_is_meant_for_it(session: Session) -> None:
    session.today = lambda: date(2026, 11, 22)
    sitting, todo, named = Term("un_session"), Term("todo"), {"session": "hrc64"}
    past = put(session, "task", title=Bilingual("上届", ""), kind=sitting, due=day("2026-10-02"))
    days = {"start": day("2026-12-01"), "due": day("2026-12-12")}
    next_ = put(session, "task", title=Bilingual("本届", ""), kind=sitting, session="ＨＲＣ64", **days)
    put(session, "task", title=Bilingual("写发言稿", ""), kind=todo, status=Term("open"), **named)
    put(session, "task", title=Bilingual("旧稿", ""), kind=todo, status=Term("done"), **named)
    put(session, "publication", title=Bilingual("联名信", ""), **named)
    put(session, "publication", title=Bilingual("密件", ""), minimum_level=Term("need_to_know"), **named)
    told = registers.register(session, "sittings", "zh_hans")
    assert [one.id for one in told.entries] == [next_, past]
    assert told.entries[0].tone == "amber"
    meant = told.entries[0].cells[-1]
    assert "写发言稿" in meant
    assert "联名信" in meant
    assert "旧稿" not in meant
    assert "密件" not in meant
    assert told.entries[1].cells[-1] == ""
