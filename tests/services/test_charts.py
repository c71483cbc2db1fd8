"""Charts count what is recorded, as a count by hand does, and tell small numbers to nobody outside."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.records.dates import from_edtf
from app.records.types import TYPES
from app.records.types.intervention import InterventionResponses
from app.records.values import Term
from app.services import charts, recording
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import done_to
from tests.services.test_clocks import record as case_with
from tests.services.vaults import session_in
from tests.services.written import put


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


@pytest.mark.parametrize(
    "key",
    [key for key, (_, field) in charts.SOURCES.items() if field and field not in ("start", "place")],
)
def test_a_chart_equals_a_count_by_hand(session: Session, key: str) -> None:
    draw = Random(key)
    type_, field = charts.SOURCES[key]
    declared = TYPES[type_].fields[field]
    codes = (
        [f"measure:{one}" for one in ("arrest", "bail", "tea")] if type_ == "act" and field == "type" else []
    )
    codes = codes or ["other", "a_code_of_tomorrow", "harassment"]
    many = declared.kind.value == "terms"
    counted: Counter[str] = Counter()
    for _ in range(40):
        chosen = draw.sample(codes, k=draw.randint(1, len(codes)) if many else 1)
        counted.update(chosen)
        terms = tuple(map(Term, chosen))
        put(session, type_, **{field: terms if many else terms[0]})
    told = charts.chart(session, key, "en")
    assert sorted(count for _, count in told.bars) == sorted(counted.values())
    assert [count for _, count in told.bars] == sorted((count for _, count in told.bars), reverse=True)
    assert (told.total, told.rest) == (40, 0)


def test_months_come_in_their_order(session: Session) -> None:
    days: dict[str, Any] = {"2026-03-04": 2, "2025-12": 1, "2026-01-01/2026-01-05": 3}
    for day, times in days.items():
        for _ in range(times):
            put(session, "act", start=from_edtf(day))
    put(session, "act")
    told = charts.chart(session, "acts_by_month", "zh_hans")
    assert told.bars == (("2025-12", 1), ("2026-01", 3), ("2026-03", 2))
    assert told.total == 7


def test_the_trash_is_not_counted_and_what_comes_back_is(session: Session) -> None:
    id_ = put(session, "act", type=Term("measure:tea"))
    assert charts.chart(session, "acts_by_type", "en").bars[0][1] == 1
    recording.trash(session, [id_])
    assert charts.chart(session, "acts_by_type", "en").bars == ()
    recording.restore(session, [id_])
    assert charts.chart(session, "acts_by_type", "en").bars[0][1] == 1


def test_small_numbers_and_formulas_do_not_leave() -> None:
    told = charts.Chart("risks", "case", (("=cmd()", 5), ("plain", 2), ("also", 3)), 0, 9, date(2026, 11, 22))
    data = charts.as_csv(told, ("What", "How many"), ("note",)).decode("utf-8-sig")
    assert data.splitlines() == ["What,How many", "'=cmd(),5", "plain,<3", "also,3", "note"]


def test_more_lines_than_are_shown_are_summed_up(session: Session) -> None:
    for number in range(charts.MOST + 4):
        put(session, "case", risks=(Term(f"code_{number:02d}"),))
    told = charts.chart(session, "risks", "en")
    assert (len(told.bars), told.rest) == (charts.MOST, 4)


def test_a_vault_offers_the_charts_of_its_types(tmp_path: Path) -> None:
    with session_in(tmp_path / "field", "field") as session:
        assert "interventions" not in charts.offered(session)
        assert "acts_by_type" in charts.offered(session)


def test_stages_count_cases_and_follow_the_acts(session: Session) -> None:
    first, person = case_with(session, act("criminal_detention", "2026-10-17"))
    case_with(session, act("criminal_detention", "2026-10-20"))
    case_with(session)
    assert charts.chart(session, "stages", "en").bars == (("Criminal detention", 2),)
    recording.save(session, done_to(act("arrest", "2026-11-20"), first, person))
    told = charts.chart(session, "stages", "en")
    assert told.bars == (("Arrest executed (formal arrest)", 1), ("Criminal detention", 1))
    assert told.total == 3
    recording.trash(session, [first])
    assert charts.chart(session, "stages", "en").bars == (("Criminal detention", 1),)
    recording.restore(session, [first])
    assert len(charts.chart(session, "stages", "en").bars) == 2


@pytest.mark.parametrize("script", ["zh_hans", "zh_hant", "en"])
def test_answers_stand_under_the_days_that_they_took(session: Session, script: str) -> None:
    sent = from_edtf("2025-01-01")
    for day in ("2025-01-31", "2025-02-01", "2025-03-02", "2026-01-01", "2026-01-02"):
        row = InterventionResponses(row_id=day, date=from_edtf(day), kind=Term("answered"))
        put(session, "intervention", sent_on=sent, responses=(row,))
    put(session, "intervention", sent_on=sent)
    put(session, "intervention")  # never sent: nobody waits
    told = charts.chart(session, "response_times", script)
    spans = [charts._span(days) for days in (30, 31, 60, 365, 366)]
    assert spans == ["30", "60", "60", "365", "more"]
    assert [count for _, count in told.bars] == [1, 2, 1, 1, 1]
    assert len({words for words, _ in told.bars}) == 5
    assert told.total == 7
