"""Dates: vectors of words in three scripts, strict EDTF, the `edtf` package, real field notes."""

import csv
import json
import re
import sys
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import edtf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.errors import AppError, Problem
from app.records.dates import (
    Moment,
    Span,
    describe,
    describe_moment,
    from_edtf,
    moment_from_iso,
    moment_sort_key,
    readings,
    sort_key,
    stored_date,
    understand,
    understand_moment,
)
from tests.shared import shared_dir

TODAY = date(2022, 8, 17)
LANGUAGES = ("zh_hans", "zh_hant", "en")


@cache
def vectors() -> list[dict[str, str]]:
    path = Path(__file__).parents[1] / "vectors" / "dates.csv"
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def read(*parts: str) -> list[dict[str, str]]:
    with shared_dir(*parts).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["words"])
def test_words_mean_what_the_vectors_say(vector: dict[str, str]) -> None:
    found = readings(vector["words"], TODAY)
    assert " | ".join(one.edtf for one in found) == vector["edtf"]
    if len(found) == 1:
        assert describe(found[0], vector["language"]) == vector["described"]
        assert understand(vector["words"], TODAY) == found[0]
        assert found[0].words == vector["words"]
    else:
        with pytest.raises(AppError) as error:
            understand(vector["words"], TODAY)
        expected = Problem.DATE_AMBIGUOUS if found else Problem.DATE_NOT_UNDERSTOOD
        assert error.value.problem == expected


def test_there_are_vectors_enough_of_each_kind() -> None:
    count = {language: sum(one["language"] == language for one in vectors()) for language in LANGUAGES}
    assert len(vectors()) >= 250
    assert min(count.values()) >= 20


def test_without_a_day_to_count_from_nothing_is_guessed() -> None:
    assert [one.edtf for one in readings("六月二十七日", None)] == ["XXXX-06-27"]
    assert [one.edtf for one in readings("27 June", None)] == ["XXXX-06-27"]
    for words in ("昨天", "去年底", "上个月", "8月", "last week", "3天前", "下午3点"):
        assert readings(words, None) == [], words


@pytest.mark.parametrize(
    "text",
    [
        "2022-13", "2022-00", "2022-02-30", "2022-2", "22", "2022-08-5", "2022/", "/2022", "../..", "..",
        "2022-08/2022-07", "2022-08-05T24", "2022-08-05T03:60", "2022-08T03", "2022-08-05T03+15:00",
        "2022-08-05+08:00", "20XX-05", "2022-XX-05", "0000", "2022~?", "2022-25", "2022-21-03", "XXXX/2022",
        "2022-08-05T05/2022-08-05T03", " 2022", "２０２２", "2022-08-05 03:00", "XXXX-XX",
    ],
)  # fmt: skip
def test_what_is_not_strict_edtf_is_refused(text: str) -> None:
    with pytest.raises(AppError) as error:
        from_edtf(text)
    assert error.value.problem == Problem.DATE_NOT_UNDERSTOOD
    with pytest.raises(ValueError, match=r"."):
        stored_date(text, "", None, None)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("", None, None, "unknown"),
        ("XXXX", None, None, "unknown"),
        ("XXXX-06-27", None, None, "unknown"),
        ("20XX", "2000-01-01", "2099-12-31", "century"),
        ("199X", "1990-01-01", "1999-12-31", "decade"),
        ("2021", "2021-01-01", "2021-12-31", "year"),
        ("2021-XX", "2021-01-01", "2021-12-31", "year"),
        ("2021-24", "2021-12-01", "2022-02-28", "season"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2024-02-XX", "2024-02-01", "2024-02-29", "month"),
        ("2021-11-05?", "2021-11-05", "2021-11-05", "day"),
        ("2021-11-05T21~", "2021-11-05", "2021-11-05", "hour"),
        ("2021-11-05T21:30+08:00", "2021-11-05", "2021-11-05", "minute"),
        ("../2020-06", None, "2020-06-30", "interval"),
        ("2020-06/..", "2020-06-01", None, "interval"),
        ("2020-06~/2021", "2020-06-01", "2021-12-31", "interval"),
    ],
)
def test_first_and_last_day(text: str, first: str | None, last: str | None, precision: str) -> None:
    value = from_edtf(text, "words")
    assert (value.earliest, value.latest) == tuple(day and date.fromisoformat(day) for day in (first, last))
    assert value.precision == precision
    assert stored_date(text, "words", first, last) == value
    assert value.certain == (value.span.single and text != "" and text[-1] not in "~?%")


def test_days_as_stored_are_kept_and_nonsense_is_refused() -> None:
    kept = stored_date("2021-24", "", "2021-12-01", "2021-12-31")
    assert kept.latest == date(2021, 12, 31)
    with pytest.raises(ValueError, match="after the latest"):
        stored_date("2021", "", "2021-12-31", "2021-01-01")


# -- generated dates ---------------------------------------------------------------------------------

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MARKS = st.sampled_from(["", "", "~", "?", "%"])


@st.composite
def points(draw: Any) -> str:
    day: date = draw(DAYS)
    forms = [f"{day:%Y}", f"{day:%Y-%m}", f"{day:%Y-%m-%d}", f"{day:%Y}-{draw(st.integers(21, 24))}"]
    forms += [f"{day:%Y}"[:3] + "X", f"{day:%Y}"[:2] + "XX", f"{day:%Y}-XX", f"{day:%Y-%m}-XX"]
    hour = f"{day:%Y-%m-%d}T{draw(st.integers(0, 23)):02}"
    forms += [hour, f"{hour}:{draw(st.integers(0, 59)):02}", f"{hour}:00+08:00", f"{hour}Z"]
    return str(draw(st.sampled_from(forms)) + draw(MARKS))


@st.composite
def spans(draw: Any) -> str:
    first, last = draw(points()), draw(points())
    shape = draw(st.sampled_from(["{0}", "{0}/{1}", "../{0}", "{0}/.."]))
    text = str(shape.format(first, last))
    assume(_valid(text))
    return text


def _valid(text: str) -> bool:
    try:
        from_edtf(text)
    except AppError:
        return False
    return True


@given(spans())
def test_printing_what_was_parsed_gives_the_same(text: str) -> None:
    value = from_edtf(text)
    assert str(value.span) == text
    assert value.earliest is None or value.latest is None or value.earliest <= value.latest
    assert understand(text, TODAY) == from_edtf(text, words=text)
    for language in LANGUAGES:
        described = describe(value, language)
        assert described
        assert "{" not in described
        assert "None" not in described


@given(
    DAYS.filter(lambda day: day.year < 2100),
    st.sampled_from(["{:%Y}年{m}月{d}日", "{:%Y}.{m}.{d}", "{:%Y/%m/%d}", "{:%Y%m%d}"]),
)
def test_every_day_is_understood_in_every_style(day: date, style: str) -> None:
    words = style.format(day, m=day.month, d=day.day)
    assert understand(words, TODAY).edtf == day.isoformat()


@given(DAYS)
def test_a_description_of_a_day_is_understood_again(day: date) -> None:
    value = from_edtf(day.isoformat())
    for language in LANGUAGES:
        assert understand(describe(value, language), TODAY).edtf == value.edtf


@given(st.text(max_size=30))
def test_any_words_are_understood_or_refused(words: str) -> None:
    for found in readings(words, TODAY):
        assert from_edtf(found.edtf, words) == found


@given(st.lists(DAYS, min_size=2, max_size=6))
def test_dates_sort_by_their_first_day(days: list[date]) -> None:
    values = [from_edtf(day.isoformat()) for day in days]
    assert [one.earliest for one in sorted(values, key=sort_key)] == sorted(days)


def test_sort_order_within_a_day_and_of_open_dates() -> None:
    texts = ["", "../2020", "2021", "2021-01-01", "2021-01-01T09", "2021-01-01T21:30", "2021-02/.."]
    keys = [sort_key(from_edtf(text)) for text in texts]
    assert keys[0] < keys[1] < min(keys[2:])
    assert sort_key(from_edtf("2021-01-01T09")) < sort_key(from_edtf("2021-01-01T21:30"))
    assert max(keys) == keys[-1]


@settings(max_examples=200, deadline=None)
@given(spans())
def test_days_agree_with_the_edtf_package(text: str) -> None:
    assume(not re.search(r"T|\.\.|-2[1-4][~?%]|-24|X[~?%]|-2[1-4].*/|/.*-2[1-4]|X.*/|/.*X", text))
    theirs, ours = edtf.parse_edtf(text), from_edtf(text)  # the rest it cannot read, or takes otherwise
    assert date(*theirs.lower_strict()[:3]) == ours.earliest
    assert date(*theirs.upper_strict()[:3]) == ours.latest


# -- moments -----------------------------------------------------------------------------------------


def test_a_moment_says_whether_its_zone_was_said() -> None:
    bare = understand_moment("2022年8月5日晚上9点半", TODAY)
    assert bare == Moment("2022-08-05T21:30", "2022年8月5日晚上9点半")
    assert not bare.zone_said
    assert describe_moment(bare, "zh_hans") == "2022年8月5日21时30分（未说时区，按北京时间）"
    assert describe_moment(bare, "en").endswith("(no time zone said: taken as Beijing time)")
    said = understand_moment("5 Nov 2021 14:30 UTC", TODAY)
    assert said.iso == "2021-11-05T14:30Z"
    assert describe_moment(said, "en") == "5 November 2021, 14:30 UTC"
    assert bare.instant.utcoffset() == timedelta(hours=8)
    assert said.instant.utcoffset() == timedelta(0)


def test_a_moment_invents_no_hour() -> None:
    day = understand_moment("2022年8月5日", TODAY)
    assert day.iso == "2022-08-05"
    assert not day.certain
    assert not understand_moment("2022年8月5日晚上9点许", TODAY).certain
    assert understand_moment("2022年8月5日晚上9点", TODAY).certain
    assert describe_moment(day, "zh_hant") == "2022年8月5日"


@pytest.mark.parametrize("words", ["2022年8月", "2022年8月5日至7日", "2022年8月5日起", "不详", "乱写"])
def test_what_is_not_a_moment_is_refused(words: str) -> None:
    with pytest.raises(AppError):
        understand_moment(words, TODAY)


@given(DAYS, st.integers(0, 23), st.integers(0, 59), st.sampled_from(["", "Z", "+08:00", "-05:30"]))
def test_moments_survive_storage_and_sort_by_instant(day: date, hour: int, minute: int, zone: str) -> None:
    iso = f"{day.isoformat()}T{hour:02}:{minute:02}{zone}"
    moment = moment_from_iso(iso, "words")
    assert moment == Moment(iso, "words")
    later = moment_from_iso(f"{(day + timedelta(days=2)).isoformat()}T{hour:02}:{minute:02}{zone}")
    assert moment_sort_key(moment) < moment_sort_key(later)


# -- real words --------------------------------------------------------------------------------------


def test_dates_of_the_corpus_are_strict_edtf() -> None:
    seen = 0
    for name in ("cases", "events", "un_actions"):
        for row in read("corpus", f"{name}.csv"):
            for column, text in row.items():
                if column.endswith("edtf") and text:
                    from_edtf(text)
                    seen += 1
    assert seen > 150


NOT_DATES = {"two years", "three years", "nearly five years", "repeatedly", "quickly", "swiftly"}
"""Words of the reports that name no date; their dates were worked out by hand from the context."""


def test_dates_stated_in_the_corpus_are_understood() -> None:
    seen = 0
    for row in read("corpus", "events.csv"):
        words = row["date_text"]
        if row["date_basis"] != "stated" or not words or words in NOT_DATES:
            continue
        year = date(int(row["date_edtf"].strip("./")[:4]), 12, 31)
        found, expected = understand(words, year), from_edtf(row["date_edtf"])
        assert found.earliest is None or expected.earliest is None or found.earliest >= expected.earliest, (
            words
        )
        assert found.latest is None or expected.latest is None or found.latest <= expected.latest, words
        seen += 1
    assert seen > 30


def field_notes() -> list[dict[str, Any]]:
    text = shared_dir("corpus", "field_notes_expected.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)["rows"]
    return [row for row in rows if row["date_raw"].strip() and "excel_serial" not in row["flags"]]


def test_field_notes_are_read_as_their_reader_says() -> None:
    notes = field_notes()
    for note in notes:
        found = {one.edtf: one for one in readings(note["date_raw"], None)}
        wanted = [note["date_edtf"]] if note["date_edtf"] else note["date_candidates"]
        if "approximate" in note["flags"] and "旬" in note["date_raw"]:
            (one,), month = found.values(), from_edtf(note["date_edtf"])
            assert (month.earliest or TODAY) <= (one.earliest or date.min), note["date_raw"]
            assert (one.latest or date.max) <= (month.latest or TODAY), note["date_raw"]
        else:
            assert set(found) - {"XXXX"} == set(wanted), note["date_raw"]
    assert len(notes) > 50


@pytest.mark.parametrize("words", [",~" * 20, "~~~,,,~," * 5, "before ~" * 14, "~年" + "之前~" * 8])
def test_marks_upon_marks_take_no_time(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell of 40 characters took 84 seconds: each mark was tried in four ways within each other one."""
    understanding = sys.modules["app.records.dates.understand"]  # the package gives the name to its verb
    tried, whole = list[str](), understanding._whole

    def counted(text: str, today: date | None) -> list[Span]:
        tried.append(text)
        return list(whole(text, today))

    monkeypatch.setattr(understanding, "_whole", counted)
    assert readings(words, TODAY) == []
    assert 0 < len(tried) < 100
