"""One row, one record: every field of every type from its words, a register of UN actions, people."""

import os
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.records import vocabularies
from app.records.codec import leaves_of, type_of
from app.records.dates import from_edtf
from app.records.declare import ROWS, FieldDeclaration, Kind, Record
from app.records.printing import printed
from app.records.types import TYPES
from app.records.types.person import Person
from app.records.values import Bilingual, Term
from app.records.words import LANGUAGES, word
from app.services import history, settings
from app.services.session import Session
from app.services.sheets.filling import Which, Whom, fill
from app.services.sheets.importing import known_columns, records_of, take_in
from app.services.sheets.layout import EVENTS, FIELD, laid_out, likeliest
from app.services.sheets.patterns import pattern_of
from app.services.sheets.people_cell import Named
from app.services.sheets.plan import LEAVE, Plan, planned
from app.services.sheets.table import Cell, Sheet
from app.services.sheets.values import place_in
from app.services.sheets.whom import case_title
from app.vault.lists import ListQuery
from tests.services.test_sheets import in_records
from tests.services.vaults import session_in
from tests.services.written import put
from tests.values import sample

TYPES_AND_FIELDS = [(type_, name) for type_ in TYPES for name in TYPES[type_].fields]
ONE_WAY = frozenset({Kind.FILE, Kind.TABLE, Kind.CHANNEL_LIST, Kind.LINKS_WITH_ATTRIBUTES, Kind.NAME_LIST})
"""Kinds that a list prints as a count or a name only, so that no cell can bring them back whole."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def sheet_of(rows: Sequence[Sequence[str]]) -> Sheet:
    return Sheet("", tuple(tuple(Cell("text", words) for words in row) for row in rows))


def plan_of(session: Session, type_: str, rows: Sequence[Sequence[str]]) -> Plan:
    sheet = sheet_of(rows)
    return planned(session, sheet, laid_out(sheet, type_))


# --- every field ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("script", LANGUAGES)
@pytest.mark.parametrize("type_", [one for one in TYPES if one != EVENTS])
def test_every_field_is_known_by_its_label_and_name(type_: str, script: str) -> None:
    for name in TYPES[type_].fields:
        for header in (word(script, type_, name), name):
            role = laid_out(sheet_of([(header, "?"), ("x", "y")]), type_).roles[0]
            assert role.startswith(FIELD), (name, header)


@pytest.mark.parametrize(("type_", "name"), TYPES_AND_FIELDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_list_prints_is_read_back_or_given_back(type_: str, name: str, language: str) -> None:
    """A printed cell gives the value that was printed; or it is left whole for the remarks."""
    declaration = TYPES[type_].fields[name]
    for seed in range(6):
        value = plain_sample(declaration, seed)
        words = printed(declaration, value, language, lambda _id: "甲某（乙）")
        if not words.strip() or declaration.kind in ROWS | {Kind.LINK, Kind.LINKS}:
            continue
        filled = fill(declaration, Cell("text", words))
        if filled.value is None:
            assert filled.rest == words or filled.read is not None
            continue
        assert printed(declaration, filled.value, language, str) == words, (value, filled)
        if declaration.kind in (Kind.TERM, Kind.TERMS, Kind.YES_NO_UNKNOWN, Kind.NUMBER):
            assert filled.value == value, words


def plain_sample(declaration: FieldDeclaration, seed: int) -> Any:
    """A generated value without what a cell of a list does not show: the notes of terms."""
    value = sample(declaration, seed)
    return Term(value.code) if isinstance(value, Term) else value


@pytest.mark.parametrize(("type_", "name"), TYPES_AND_FIELDS)
def test_terms_of_every_list_are_read_in_every_script(type_: str, name: str) -> None:
    declaration = TYPES[type_].fields[name]
    if declaration.kind != Kind.TERM:
        return
    choices = vocabularies.choices(declaration.vocabulary)
    for code, entry in list(choices.items())[:40]:
        for script in LANGUAGES:
            label = entry.label(script)
            same = {one for one, other in choices.items() if label in {other.label(s) for s in LANGUAGES}}
            found = fill(declaration, Cell("text", f" {label} ")).value
            assert found == (Term(code) if len(same) == 1 else None), label


@pytest.mark.parametrize("type_", list(TYPES))
def test_no_cell_of_any_column_is_lost(session: Session, type_: str) -> None:
    """Words that mean nothing to any field stand word for word in the record."""
    for name, declaration in TYPES[type_].fields.items():
        header = word("zh_hans", type_, name)
        plan = plan_of(session, type_, [(header, "某栏"), ("紫色孔雀九十七", "绿色孔雀三")])
        told = in_records(session, plan)
        assert "绿色孔雀三" in told, name
        assert "紫色孔雀九十七" in told, (name, declaration.kind)


@pytest.mark.parametrize("type_", list(TYPES))
def test_filled_rows_come_in_and_go_in_one_step(session: Session, type_: str) -> None:
    """A sheet with a column for every field, in the words that a list prints."""
    fields = list(TYPES[type_].fields.values())
    heads = [word("en", type_, one.name) for one in fields]
    drawn = [[plain_sample(one, seed) for one in fields] for seed in (1, 2)]
    rows = [[printed(*pair, "en", lambda _id: "") for pair in zip(fields, row, strict=True)] for row in drawn]
    plan = plan_of(session, type_, [heads, *rows])
    plan = planned(session, plan.sheet, plan.layout, {one.key: LEAVE for one in plan.open})
    before = session.read.counts()
    result = take_in(session, plan)
    assert result.counts[type_] >= 2 or type_ == EVENTS
    history.undo(session)
    assert session.read.counts() == before


WILD = (
    "", "甲某", "3/4/2020", "2020-01-02", "是", "12", "CNY 5", "同上", "=1+1", "x；y", "不详", "A, B",
    "公开", "🙂",
)  # fmt: skip


@pytest.mark.parametrize("type_", [one for one in TYPES if one != EVENTS])
def test_wild_rows_of_every_type_lose_nothing(session: Session, type_: str) -> None:
    """Every cell became the value of its column, or its words stand in the record."""
    draw = random.Random(type_)
    for _ in range(400 if os.environ.get("ANJUAN_LONG") else 8):
        names = draw.sample(list(TYPES[type_].fields), 4)
        heads = [word(draw.choice(LANGUAGES), type_, name) for name in names]
        rows = [[draw.choice(WILD) for _ in heads] for _ in range(draw.randrange(1, 5))]
        plan = plan_of(session, type_, [heads, *rows])
        for line, record in zip(plan.lines, records_of_lines(session, plan), strict=True):
            told = "\n".join(texts_of(record))
            for column, role in enumerate(plan.layout.roles):
                words = plan.sheet.cell(line.number - plan.sheet.first, column).words.strip()
                place = role.removeprefix(FIELD)
                known = place in line.values or place.partition("/")[0] in line.values
                assert words in told or known, (heads[column], words)
            for _, words in line.unplaced:
                assert words in told


def records_of_lines(session: Session, plan: Plan) -> list[Record]:
    """The record of each row, without the people whom it names."""
    found = [one for one in records_of(session, plan) if type_of(one) == plan.layout.type]
    return found[-len(plan.lines) :]


def texts_of(record: Record) -> Iterator[str]:
    return (str(leaf) for leaf in leaves_of(record).values())


# --- what is never guessed -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.MONEY, "1200"), (Kind.MONEY, "$1,200"), (Kind.MONEY, "一千元"), (Kind.NUMBER, "1,2"),
        (Kind.NUMBER, "约十人"), (Kind.YES_NO_UNKNOWN, "大概"), (Kind.DATETIME, "3/4/2020"),
        (Kind.EDTF_DATE, "3/4/2020"), (Kind.EDTF_DATE, "去年某天"),
    ],
)  # fmt: skip
def test_what_is_not_sure_stays_words(kind: Kind, words: str) -> None:
    declaration = next(
        field for type_ in TYPES.values() for field in type_.fields.values() if field.kind == kind
    )
    filled = fill(declaration, Cell("text", words))
    assert filled.value is None
    assert filled.rest == words


def test_amounts_have_a_currency() -> None:
    declaration = next(f for f in TYPES["assistance"].fields.values() if f.kind == Kind.MONEY)
    for words in ("CNY 1,200.50", "1200.5元", "人民币 1,200.50", "RMB1200.50"):
        value = fill(declaration, Cell("text", words)).value
        assert (str(value.amount.normalize()), value.currency) == ("1200.5", "CNY"), words


def test_a_level_that_is_not_understood_closes_the_record(session: Session) -> None:
    head = word("zh_hans", "information", "minimum_level")
    [record] = records_of(session, plan_of(session, "information", [(head, "标题"), ("特别机密", "某事")]))
    assert record.minimum_level == Term("need_to_know")  # type: ignore[attr-defined]
    assert "特别机密" in record.remarks.zh  # type: ignore[attr-defined]


def test_a_day_with_two_readings_is_asked_in_any_column(session: Session) -> None:
    rows = [("标题", word("zh_hans", "task", "due")), ("甲", "3/4/2026"), ("乙", "5/6/2026")]
    plan = plan_of(session, "task", rows)
    [question] = plan.open
    assert question.rows == (2, 3)
    done = planned(session, plan.sheet, plan.layout, {question.key: "0"})
    days = [record.due.edtf for record in records_of(session, done)]  # type: ignore[attr-defined]
    assert days == [line.asked[0].options[0] for line in done.lines]
    left = planned(session, plan.sheet, plan.layout, {question.key: LEAVE})
    assert "3/4/2026" in in_records(session, left)


def test_terms_that_users_added_are_understood(session: Session) -> None:
    code = settings.add_term(session, "assistance", "陪同出庭", "Court escort")
    head = word("zh_hans", "assistance", "provision")
    [record] = records_of(session, plan_of(session, "assistance", [(head, "某栏"), ("陪同出庭", "x")]))
    assert record.provision == Term(code)  # type: ignore[attr-defined]


def test_both_languages_of_a_text_meet_and_a_third_is_kept(session: Session) -> None:
    rows = [("标题（中文）", "Title (English)", "案名"), ("甲案", "The case of A", "又名乙案")]
    [record] = records_of(session, plan_of(session, "case", rows))
    assert record.title == Bilingual("甲案", "The case of A")  # type: ignore[attr-defined]
    assert "又名乙案" in record.remarks.zh  # type: ignore[attr-defined]


def test_other_records_are_linked_by_title_or_code(session: Session) -> None:
    case = put(session, "case", code="HT-0417", title=Bilingual("何田案", "The case of He Tian"))
    head = word("zh_hans", "task", "cases")
    rows = [("标题", head), ("甲", "何田案"), ("乙", "没有这个案子"), ("丙", "HT-0417")]
    made: list[Any] = list(records_of(session, plan_of(session, "task", rows)))
    assert [[link.id for link in one.cases] for one in made] == [[case], [], [case]]
    assert "没有这个案子" in made[1].remarks.zh


def test_an_event_with_columns_of_its_own_fills_them(session: Session) -> None:
    end, officer = word("zh_hans", "act", "end"), word("zh_hans", "act", "counsel_present")
    assert end
    heads = ("姓名", "日期", "经过", end, officer)
    plan = plan_of(session, EVENTS, [heads, ("何田", "2024-01-02", "刑事拘留", "2024-02-01", "是")])
    act = next(one for one in records_of(session, plan) if type(one).__name__ == "Act")
    assert act.end == from_edtf("2024-02-01", act.end.words)  # type: ignore[attr-defined]
    assert plan.lines[0].unplaced == () or "2024-02-01" not in str(plan.lines[0].unplaced)


@pytest.mark.parametrize(
    ("words", "code", "rest"),
    [
        ("上海市", "31", ""), ("江西省 南昌", "36", "南昌"), ("北京朝阳区", "11", "北京朝阳区"),
        ("某地", "", "某地"), ("Shanghai, Pudong", "31", "Pudong"),
        ("四川省成都市看守所", "51", "成都市看守所"),
    ],
)  # fmt: skip
def test_a_province_is_said_once(words: str, code: str, rest: str) -> None:
    place = place_in(words)
    assert (place.province.code[:2] if place.province else "", place.text.zh or place.text.en) == (code, rest)


# --- people ------------------------------------------------------------------------------------------------


def test_people_on_record_are_filled_up_and_two_of_one_name_stay_two(session: Session) -> None:
    rows = [("姓名", "职业"), ("何田 (He Tian)", "律师"), ("张伟", "记者"), ("张伟", "教师")]
    take_in(session, plan_of(session, "person", rows))
    assert session.read.counts()["person"] == 3
    head = word("zh_hans", "person", "ethnicity")
    again = plan_of(session, "person", [("姓名", "职业", head), ("何田 (He Tian)", "维权律师", "汉族")])
    assert [one.id != "" for one in again.people.values()] == [True]
    take_in(session, again)
    assert session.read.counts()["person"] == 3
    keys = session.read.ids(ListQuery("person"))
    [he] = [one for key in session.read.ids_at(keys) if isinstance(one := session.vault_record(key), Person)
            and one.names[0].hans == "何田"]  # fmt: skip
    assert he.ethnicity == Term("han") or "汉族" in he.remarks.zh
    assert he.occupation.zh == "律师"
    assert "维权律师" in he.remarks.zh
    history.undo(session)
    assert session.vault_record(he.id).remarks.zh.count("维权律师") == 0  # type: ignore[union-attr]


def test_sources_named_in_a_column_stay_hidden(session: Session) -> None:
    head = word("zh_hans", "information", "source")
    take_in(session, plan_of(session, "information", [("标题", head), ("某事", "李四")]))
    [key] = session.read.ids(ListQuery("person"))
    person: Any = session.vault_record(session.read.ids_at([key])[0])
    assert person.minimum_level == Term("need_to_know")


def test_a_witness_whose_own_case_comes_further_down_is_not_raised(session: Session) -> None:
    witnesses = word("zh_hans", "act", "witnesses")
    rows = [("日期", "姓名", "经过", witnesses), ("2026-01-02", "张三", "被带走", "李四"),
            ("2026-01-03", "李四", "被带走", "王五")]  # fmt: skip
    plan = plan_of(session, "act", rows)
    assert type_of(next(iter(records_of(session, plan)))) == "person"
    take_in(session, plan)
    keys = session.read.ids(ListQuery("person"))
    people: list[Any] = [session.vault_record(id_) for id_ in session.read.ids_at(keys)]
    levels = {one.names[0].hans: one.minimum_level for one in people}
    assert levels.pop("王五") == Term("need_to_know")
    assert Term("need_to_know") not in levels.values()


def test_what_a_row_tells_comes_behind_its_people_and_cases(session: Session) -> None:
    rows = [("日期", "姓名", "经过"), ("2026-01-02", "张三", "被带走"), ("2026-01-03", "李四", "被带走"),
            ("2026-01-04", "张三", "获释")]  # fmt: skip
    found = [type_of(one) for one in records_of(session, plan_of(session, "act", rows))]
    assert found == ["person", "case", "act", "person", "case", "act", "act"]


# --- the register of UN actions -----------------------------------------------------------------------


def test_words_of_answers_are_never_read_out_of_other_lists() -> None:
    assert pattern_of(("response",), "Response received on 2 April 2020") == "received"
    assert pattern_of(("charge",), "received") == ""


# --- the window's memory ---------------------------------------------------------------------------


def test_columns_are_remembered_for_their_type_alone(session: Session) -> None:
    plan = plan_of(session, "task", [("某栏", "标题"), ("x", "甲")])
    assert plan.layout.roles == ("kept", "field:title")
    chosen = replace(plan.layout, roles=("field:remarks", "field:title"))
    take_in(session, planned(session, plan.sheet, chosen))
    assert known_columns(session, "task")["某栏"] == "field:remarks"
    assert "某栏" not in known_columns(session)
    assert "某栏" not in known_columns(session, "case")


def test_what_a_row_becomes_is_taken_from_its_headers() -> None:
    assert likeliest(sheet_of([("姓名", "日期", "经过"), ("甲", "2020-01-01", "拘留")])) == EVENTS
    heads = [word("zh_hans", "person", name) for name in ("names", "occupation", "ethnicity", "sex")]
    assert likeliest(sheet_of([heads, ["甲"] * 4])) == "person"


def test_people_and_titles_are_marks_until_they_are_found() -> None:
    persons, cases = TYPES["intervention"].fields["persons"], TYPES["task"].fields["cases"]
    assert isinstance(fill(persons, Cell("text", "何田、沈溪")).value, Whom)
    assert fill(cases, Cell("text", "甲案；乙案")).value == Which(("case",), ("甲案", "乙案"))


@pytest.mark.parametrize(
    ("named", "title"),
    [
        (Named(zh="何田"), Bilingual("何田案", "")),
        (Named(latin="He Tian"), Bilingual("", "The case of He Tian")),
        (Named(zh="何田", latin="He Tian"), Bilingual("何田案", "The case of He Tian")),
        (Named(group="青岚读书会"), Bilingual("青岚读书会案", "")),
    ],
)
def test_a_case_is_called_in_the_script_that_the_name_is_written_in(named: Named, title: Bilingual) -> None:
    assert case_title(named) == title
