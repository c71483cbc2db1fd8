"""Titles: the examples of the model, the same in three scripts, and nothing above the reader's level."""

import csv
from dataclasses import replace
from typing import Any

import pytest

from app.records.codec import identified, leaves_of, record_of
from app.records.dates import from_edtf
from app.records.declare import RAISED, Record, fields_of
from app.records.leveling import leaf_level
from app.records.levels import Level
from app.records.titles import title
from app.records.types import TYPES
from app.records.values import Bilingual, Link, Term
from tests.shared import shared_dir
from tests.values import record as filled

PEOPLE = {
    "zhou": ("周砚秋", "周硯秋", "Zhou Yanqiu"),
    "shen": ("沈闻笛", "沈聞笛", "Shen Wendi"),
    "qin": ("秦某", "秦某", "Qin"),
}


def resolving(language: str) -> Any:
    place = ("zh_hans", "zh_hant", "en").index(language)
    return lambda id_: PEOPLE[id_][place] if id_ in PEOPLE else None


def made(type_: str, **values: Any) -> Record:
    return identified(replace(TYPES[type_].record(id="x"), **values))


def rows(type_: str, field: str, *each: dict[str, Any]) -> tuple[Any, ...]:
    row = fields_of(TYPES[type_].record)[field].rows
    assert row is not None
    return tuple(row(row_id=f"r{index}", **values) for index, values in enumerate(each))


def day(edtf: str) -> Any:
    return from_edtf(edtf)


RECORDS: dict[str, Record] = {
    "case": made(
        "case", code="Q7K4-2M", title=Bilingual("周砚秋被刑事拘留案", "Criminal detention of Zhou Yanqiu")
    ),
    "person": made(
        "person",
        names=rows("person", "names", {"hans": "周砚秋", "latin": "Zhou Yanqiu", "kind": Term("legal")}),
        occupation=Bilingual("律师", "lawyer"),
    ),
    "relation": made("relation", from_person=Link("shen"), type=Term("lawyer_of"), to_record=Link("zhou")),
    "act": made(
        "act",
        type=Term("measure:criminal_detention"),
        victims=rows("act", "victims", *({"target": Link(id_)} for id_ in PEOPLE)),
        start=day("2026-03-14"),
    ),
    "information": made(
        "information",
        title=Bilingual("家属讲述抓捕经过", "Family's account of the arrest"),
        source_reliability=Term("B"),
        information_reliability=Term("2"),
        account_date=day("2026-03-15"),
    ),
    "consent": made(
        "consent",
        person=Link("zhou"),
        uses=rows("consent", "uses", {"use": Term("un_named")}, {"use": Term("public")})
        if fields_of(TYPES["consent"].record)["uses"].columns
        else (Term("un_named"), Term("public")),
        given_by=Term("self"),
        date=day("2026-02-20"),
    ),
    "task": made(
        "task", title=Bilingual("向看守所提交会见手续", "Hand the meeting papers in"), due=day("2026-03-18")
    ),
    "tip": made(
        "tip",
        province=Term("430000"),
        received_month=day("2026-03"),
        text=Bilingual("三月中旬河边一栋楼里传出喊声，持续到夜里。", ""),
    ),
}


@pytest.mark.parametrize(
    ("type_", "language", "expected"),
    [
        ("case", "zh_hans", "Q7K4-2M · 周砚秋被刑事拘留案"),
        ("case", "en", "Q7K4-2M · Criminal detention of Zhou Yanqiu"),
        ("person", "zh_hans", "周砚秋（律师）"),
        ("person", "en", "Zhou Yanqiu (lawyer)"),
        ("relation", "zh_hans", "沈闻笛 · 为其律师 · 周砚秋"),
        ("relation", "en", "Shen Wendi · is the lawyer of · Zhou Yanqiu"),
        ("act", "zh_hans", "刑事拘留 · 周砚秋等3人 · 2026年3月14日"),
        ("act", "en", "Criminal detention · Zhou Yanqiu and 2 more · 14 March 2026"),
        ("information", "zh_hans", "家属讲述抓捕经过 · B2 · 2026年3月15日"),
        ("information", "en", "Family's account of the arrest · B2 · 15 March 2026"),
        ("consent", "zh_hans", "周砚秋 · 可具名提交联合国（仅供专家）等2项 · 本人 · 2026年2月20日"),
        ("task", "zh_hans", "向看守所提交会见手续 · 2026年3月18日"),
        ("tip", "zh_hans", "湖南省 · 2026年3月 · 三月中旬河边一栋楼里传出……"),
    ],
)
def test_titles_read_like_those_of_the_model(type_: str, language: str, expected: str) -> None:
    assert title(RECORDS[type_], language, Level.NEED_TO_KNOW, resolving(language)) == expected


def test_a_withdrawn_consent_says_so_first() -> None:
    consent: Any = RECORDS["consent"]
    withdrawn = replace(consent, withdrawn_on=day("2026-05-01"))
    shown = title(withdrawn, "zh_hans", Level.NEED_TO_KNOW, resolving("zh_hans"))
    assert shown.startswith("已撤回 · 周砚秋")


def test_a_case_without_title_takes_its_principals() -> None:
    case = made("case", code="Q7K4-2M", principals=(Link("zhou"), Link("shen")))
    assert title(case, "zh_hans", Level.TEAM, resolving("zh_hans")) == "Q7K4-2M · 周砚秋等2人"
    assert title(case, "en", Level.TEAM, lambda _: None) == "Q7K4-2M"


def test_a_person_whose_name_is_not_for_the_reader_is_the_cover_description_alone() -> None:
    names = rows("person", "names", {"hans": "周砚秋", "level": Term("need_to_know")})
    cover = Bilingual("某地律师", "A lawyer of a city in the south")
    person = made("person", names=names, cover_description=cover, position=Bilingual("主任", "director"))
    assert title(person, "zh_hans", Level.TEAM, resolving("zh_hans")) == "某地律师"
    assert title(person, "zh_hans", Level.NEED_TO_KNOW, resolving("zh_hans")) == "周砚秋（主任）"


def test_what_a_user_raised_and_a_minimum_level_hold() -> None:
    case: Any = RECORDS["case"]
    raised = replace(case, unknown={(RAISED, "title"): "need_to_know"})
    assert title(raised, "zh_hans", Level.TEAM, resolving("zh_hans")) == "Q7K4-2M"
    whole = replace(case, minimum_level=Term("need_to_know"))
    assert title(whole, "zh_hans", Level.TEAM, resolving("zh_hans")) == ""


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_every_type_has_a_title_of_what_its_pattern_names(type_: str, language: str) -> None:
    whole: Any = filled(type_, 7, ["zhou"])
    record = replace(whole, minimum_level=None)
    shown = title(record, language, Level.NEED_TO_KNOW, resolving(language))
    assert shown
    assert "{" not in shown
    assert "None" not in shown
    assert not shown.startswith(" · ")


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("ceiling", list(Level)[:3])
def test_no_part_above_the_level_of_the_reader_shows(type_: str, ceiling: Level) -> None:
    for seed in range(5):
        record = filled(type_, seed)
        leaves = leaves_of(record)
        shown = title(record, "en", ceiling, lambda _: None)
        above = [
            str(value)
            for path, value in leaves.items()
            if isinstance(value, str) and len(value) > 5 and leaf_level(type_, leaves, path) > ceiling
        ]
        assert not [value for value in above if value in shown]


@pytest.mark.parametrize("type_", TYPES)
def test_patterns_are_those_of_the_model(type_: str) -> None:
    with shared_dir("model", "titles.csv").open(encoding="utf-8", newline="") as handle:
        patterns = {row["type"]: row["title"] for row in csv.DictReader(handle)}
    assert TYPES[type_].title == patterns[type_]


def test_a_type_of_a_newer_version_has_no_title() -> None:
    assert title(Record(id="x"), "en", Level.NEED_TO_KNOW, lambda _: None) == ""


def test_a_title_cannot_turn_or_hide_what_follows() -> None:
    hostile = "照片\u202egpj.exe\u2066\u200b\ufeff\x07 · ئۇيغۇر\u200c"
    case = record_of("case", "x", {("title", "zh"): hostile})
    said = title(case, "zh_hans", Level.TEAM, lambda _id: None)
    assert said == "照片gpj.exe · ئۇيغۇر\u200c"
