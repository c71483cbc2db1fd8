"""Lists for other systems: as their importers take them, walked over every type, and nothing covered."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.types import TYPES
from app.records.types.person import Person, PersonNames
from app.records.values import Bilingual, Link, Term
from app.services import charts, foreign_tables, recording, settings
from app.services.lists import ListQuery
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.test_clocks import done_to, record
from tests.services.vaults import session_in
from tests.services.written import put
from tests.values import record as full

CANARY = "qz90417zq"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault."""
    with session_in(tmp_path / "vault") as opened:
        yield opened


def rows(body: bytes) -> list[dict[str, str]]:
    """The rows of a CSV, by its heads."""
    assert not body.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(body.decode())))


@pytest.mark.parametrize("type_", TYPES)
def test_every_listed_field_is_a_property_of_uwazi(session: Session, type_: str) -> None:
    recording.save(session, full(type_, 3))
    found = rows(foreign_tables.for_uwazi(session, ListQuery(type_)))
    if not found:
        return  # it is need-to-know as a whole
    assert list(found[0]) == ["title", "title__en", "title__zh", *foreign_tables.properties(type_)]
    assert all(re.fullmatch(r"[a-z0-9_]+", name) for name in found[0])  # what its `safeName` leaves as it is
    assert all(row["title"] for row in found)


def parsed(cell: str) -> Any:
    """A day or a range as Uwazi's importer takes it apart: `from:to`, either side may be empty."""
    day = r"\d{4}-\d{2}-\d{2}"
    assert re.fullmatch(rf"{day}|(?:{day})?:(?:{day})?", cell), cell
    return cell.split(":") if ":" in cell else cell


@pytest.mark.parametrize(
    ("edtf", "wanted"),
    [
        ("2026-03-04", "2026-03-04"), ("2026-02", ["2026-02-01", "2026-02-28"]),
        ("2026-03-04/2026-03-09", ["2026-03-04", "2026-03-09"]), ("../2026-03-04", ["", "2026-03-04"]),
    ],
)  # fmt: skip
def test_days_and_ranges(session: Session, edtf: str, wanted: Any) -> None:
    put(session, "task", title=Bilingual("x", "x"), due=from_edtf(edtf))
    [row] = rows(foreign_tables.for_uwazi(session, ListQuery("task")))
    assert parsed(row["due"]) == wanted


def test_several_values_stand_between_bars(session: Session) -> None:
    put(session, "case", title=Bilingual("某案", "A|case"), topics=(Term("land"), Term("no_such")))
    [row] = rows(foreign_tables.for_uwazi(session, ListQuery("case")))
    assert row["topics"].split("|")[1] == "no_such"
    assert len(row["topics"].split("|")) == 2


def test_people_become_actors_with_their_first_act(session: Session) -> None:
    case, person = record(session, act("criminal_detention", "2026-10-17"))
    recording.save(session, done_to(act("tea", "2026-09-01", end="2026-09-02"), case, person))
    known = recording.fetch(session, person)
    names = (
        PersonNames(kind=Term("legal"), hans="林若溪", latin="Lin Ruoxi", level=Term("public")),
        PersonNames(kind=Term("pseudonym"), hans="溪边的灯", latin="Lamp", level=Term("public")),
    )
    assert isinstance(known, Person)
    recording.save(session, replace(known, names=names, sex=Term("female")))
    actors = rows(foreign_tables.for_bayanat(session, ListQuery("person")))
    [row] = [one for one in actors if one["name"] == "Lin Ruoxi"]
    assert list(row) == list(foreign_tables.ACTOR)
    assert (row["name_ar"], row["type"], row["sex"]) == ("林若溪", "Person", "Female")
    assert row["nickname"] == "Lamp, 溪边的灯"
    assert (row["events_from_date"], row["events_to_date"]) == ("2026-09-01", "2026-09-02")
    assert "tea" in row["events_title"].lower()


def test_what_is_covered_leaves_in_neither(session: Session) -> None:
    level = Term(Level.NEED_TO_KNOW.code)
    hidden = (PersonNames(kind=Term("legal"), hans=CANARY, latin=CANARY, level=level),)
    person = put(session, "person", names=hidden, minimum_level=level)
    put(session, "case", title=Bilingual(CANARY, CANARY), minimum_level=level, principals=(Link(person),))
    session.reveal(person)
    for body in (
        foreign_tables.for_bayanat(session, ListQuery("person")),
        *(foreign_tables.for_uwazi(session, ListQuery(type_)) for type_ in TYPES),
    ):
        assert CANARY.encode() not in body


def test_hidden_names_leave_in_neither(session: Session) -> None:
    names = (PersonNames(kind=Term("legal"), hans=CANARY, latin=CANARY, level=Term("public")),)
    put(session, "person", names=names)
    session.hide_names = True
    assert CANARY.encode() not in foreign_tables.for_bayanat(session, ListQuery("person"))
    assert CANARY.encode() not in foreign_tables.for_uwazi(session, ListQuery("person"))


def test_nothing_runs_in_a_spreadsheet(session: Session) -> None:
    put(session, "case", title=Bilingual("=1+1", "=1+1"))
    [row] = rows(foreign_tables.for_uwazi(session, ListQuery("case")))
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())


def test_terms_that_users_added_are_words_and_not_codes(session: Session) -> None:
    code = settings.add_term(session, "assistance", "陪同出庭", "Court escort")
    put(session, "assistance", provision=Term(code))
    [found] = rows(foreign_tables.for_uwazi(session, ListQuery("assistance")))
    assert found["provision"] == "Court escort"
    bars = charts.chart(session, "assistance", "zh_hans").bars
    assert bars == (("陪同出庭", 1),)
