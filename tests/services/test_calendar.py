"""What falls into a month, what stays covered, and what a calendar file tells."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest

from app.records.dates import from_edtf
from app.records.types import TYPES
from app.records.types.act_rows import ActHearings
from app.records.types.person import Person, PersonNames
from app.records.values import Bilingual, Link, Term
from app.services import recording
from app.services.casework import calendar
from app.services.casework.calendar import Item, Kind
from app.services.casework.calendar_file import calendar_file
from app.services.deriving import HEARINGS
from app.services.session import Session
from tests.procedure.acts import act
from tests.services import written
from tests.services.test_clocks import TODAY, done_to, record
from tests.services.vaults import session_in

CANARY = "qz90418zq"
FIRST, LAST = date(2026, 10, 26), date(2026, 12, 6)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault on 22 November 2026."""
    with session_in(tmp_path / "vault") as opened:
        opened.today = lambda: TODAY
        yield opened


def put(session: Session, type_: str, case: str, **values: Any) -> str:
    """A record of a case."""
    return recording.save(session, recording.blank(session, type_, cases=(Link(case),), **values)).id


def told(session: Session, language: str = "zh_hans") -> calendar.Month:
    """The six weeks around November 2026."""
    return calendar.month(session, FIRST, LAST, language)


def of(session: Session, kind: Kind) -> list[Item]:
    """The entries of a kind."""
    return [one for one in told(session).items if one.kind is kind]


def test_every_kind_has_its_day(session: Session) -> None:
    case, person = record(session, act("arrest", "2026-10-05"))
    row = ActHearings(kind=Term("first_instance"), date=from_edtf("2026-11-25"))
    court = done_to(act("trial_first", "2026-09-01"), case, person, hearings=(row,))
    recording.save(session, court)
    put(session, "task", case, title=Bilingual("寄信"), due=from_edtf("2026-11-23"))
    put(session, "note", case, kind=Term("visit_lawyer"), date=from_edtf("2026-11-27"))
    put(session, "intervention", case, type=Term("urgent_appeal"), sent_on=from_edtf("2026-11-10"))
    assert [one.last for one in of(session, Kind.LIMIT)] == [date(2026, 12, 5)]
    assert [one.first for one in of(session, Kind.HEARING)] == [date(2026, 11, 25)]
    assert [(one.first, one.words[:2]) for one in of(session, Kind.TASK)] == [(date(2026, 11, 23), "寄信")]
    assert [one.first for one in of(session, Kind.VISIT)] == [date(2026, 11, 27)]
    assert [one.first for one in of(session, Kind.APPEAL)] == [date(2026, 11, 10)]


def test_every_date_of_a_calendar_has_a_cell() -> None:
    for type_, (_, names) in calendar.FIELDS.items():
        for name in names:
            assert name == HEARINGS or TYPES[type_].fields[name].listed


def test_a_hearing_is_found_whenever_its_act_began(session: Session) -> None:
    case, person = record(session)
    row = ActHearings(kind=Term("first_instance"), date=from_edtf("2026-11-25"))
    for began in ("2019-01-01", "2027-03-01"):
        recording.save(session, done_to(act("first_instance", began), case, person, hearings=(row,)))
    undated = done_to(act("first_instance"), case, person, hearings=(row,))
    recording.save(session, undated)
    assert [one.first for one in of(session, Kind.HEARING)] == [date(2026, 11, 25)] * 3
    recording.save(session, replace(undated, hearings=()))
    assert len(of(session, Kind.HEARING)) == 2


def test_what_does_not_fit_is_said(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    case, _ = record(session)
    for day in range(1, 5):
        put(session, "task", case, title=Bilingual("x"), due=from_edtf(f"2026-11-{day:02d}"))
    assert not told(session).cut
    monkeypatch.setattr(calendar, "MOST", 3)
    assert told(session).cut


def test_nothing_revealed_is_in_the_covered_view(session: Session) -> None:
    case, _ = record(session)
    hidden = Term("need_to_know")
    id_ = put(
        session, "task", case, title=Bilingual(CANARY), due=from_edtf("2026-11-10"), minimum_level=hidden
    )
    session.reveal(id_)
    outside = calendar.month(session.covered(), FIRST, LAST, "en")
    assert (len(told(session).items), outside.items, outside.hidden) == (1, (), 1)


def test_a_range_reaches_into_every_day_of_it(session: Session) -> None:
    case, _ = record(session)
    put(session, "note", case, kind=Term("visit_lawyer"), date=from_edtf("2026-10-20/2026-10-28"))
    month = told(session)
    days = [FIRST + timedelta(days=number) for number in range(10)]
    assert [bool(month.on_day(day)) for day in days] == [True] * 3 + [False] * 7
    assert not month.items[0].exact


def test_days_off_and_years_that_are_not_known(session: Session) -> None:
    month = told(session)
    assert {day.weekday() for day in month.off} == {5, 6}
    assert month.known
    spring = calendar.month(session, date(2026, 2, 9), date(2026, 3, 1), "en")
    assert date(2026, 2, 16) in spring.off
    assert date(2026, 2, 14) in spring.on
    assert not calendar.month(session, date(2031, 1, 1), date(2031, 1, 31), "en").known


@pytest.mark.parametrize("type_", ["task", "note", "intervention"])
def test_what_is_covered_is_counted_only(session: Session, type_: str) -> None:
    case, _ = record(session)
    day = {"task": "due", "note": "date", "intervention": "sent_on"}[type_]
    values: dict[str, Any] = {day: from_edtf("2026-11-10"), "minimum_level": Term("need_to_know")}
    if type_ == "task":
        values["title"] = Bilingual(CANARY)
    id_ = put(session, type_, case, **values)
    assert (told(session).items, told(session).hidden) == ((), 1)
    session.reveal(id_)
    assert (len(told(session).items), told(session).hidden) == (1, 0)


def test_a_limit_from_a_covered_act_is_counted_only(session: Session) -> None:
    record(session, replace(act("arrest", "2026-10-05"), minimum_level=Term("need_to_know")))
    month = told(session)
    assert [one for one in month.items if one.kind is Kind.LIMIT] == []
    assert month.hidden >= 1


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_a_calendar_file_holds_no_name_unless_asked(session: Session, language: str) -> None:
    case, person = record(session, act("arrest", "2026-10-05"))
    known = recording.fetch(session, person)
    assert isinstance(known, Person)
    names = (PersonNames(kind=Term("legal"), hans=CANARY, latin=CANARY, level=Term("public")),)
    recording.save(session, replace(known, names=names))
    put(session, "task", case, title=Bilingual(CANARY, CANARY), due=from_edtf("2026-11-23"))
    items = told(session, language).items
    plain, named = (calendar_file(items, language, names=names) for names in (False, True))
    assert CANARY.encode() not in plain
    assert CANARY.encode() in named.replace(b"\r\n ", b"")
    for word in (case, person, *(one.record for one in items)):
        assert word.encode() not in plain + named
    events = icalendar.Calendar.from_ical(plain).walk("VEVENT")
    assert [(one.decoded("dtstart"), one.decoded("dtend")) for one in events] == [
        (one.first, one.last + timedelta(days=1)) for one in items
    ]
    assert len({str(one["UID"]) for one in events}) == len(items)


def test_a_session_lasts_from_its_first_to_its_last_day(session: Session) -> None:
    begin, end = from_edtf("2026-11-16"), from_edtf("2026-11-27")
    title = Bilingual("人权理事会第六十三届会议", "HRC 63")
    id_ = written.put(
        session, "task", title=title, kind=Term("un_session"), session="HRC63", start=begin, due=end
    )
    written.put(session, "task", title=Bilingual("x", ""), kind=Term("todo"), start=begin)
    [one] = of(session, Kind.SESSION)
    assert (one.record, one.first, one.last) == (id_, date(2026, 11, 16), date(2026, 11, 27))
    assert one.exact
    assert of(session, Kind.TASK) == []  # work has a last day, not a first


@pytest.mark.parametrize("field", ["start", "due"])
def test_a_session_whose_days_are_not_known_is_a_range(session: Session, field: str) -> None:
    days: dict[str, Any] = {field: from_edtf("2026-11")}
    written.put(session, "task", title=Bilingual("x", ""), kind=Term("upr"), **days)
    [one] = of(session, Kind.SESSION)
    assert (one.first, one.last, one.exact) == (date(2026, 11, 1), date(2026, 11, 30), False)
