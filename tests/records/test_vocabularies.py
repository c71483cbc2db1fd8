"""The shipped vocabularies: complete in three scripts, unique, declared, and true to the papers."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from app import resources
from tests.shared import shared_dir

Row = dict[str, str]
COLUMNS = ["code", "zh_hans", "zh_hant", "en", "note"]
STATE_WORDS = re.compile("绝密|机密|秘密|内部|情报|絕密|機密|祕密|內部|情報")
# The state's words stay only where they are the name of an offence, a term of law or a topic tag.
ALLOWED_STATE_WORDS = {
    ("charge", "cl111"): "name of the offence in Criminal Law art. 111",
    ("charge", "cl282_1"): "name of the offence in Criminal Law art. 282(1)",
    ("charge", "cl282_2"): "name of the offence in Criminal Law art. 282(2)",
    ("charge", "cl398"): "name of the offences in Criminal Law art. 398",
    ("topic_tags", "state_secrets"): "topic tag, the term of the State Secrets Law",
}
# Where our words differ from the papers on purpose: (zh_hans, zh_hant).
REWORDED = {
    ("hearing_openness", "secret"): ("暗中进行", "暗中進行"),
    ("risk", "secret_trial"): ("被捕并遭闭门审判、判刑", "被捕並遭閉門審判、判刑"),
    ("violation", "closed_trial"): ("违法不公开审理（闭门审判）", "違法不公開審理（閉門審判）"),
}
# Chrome, not a vocabulary: its words live with the translations of the program.
LEFT_OUT = {"ui"}
FULL_WIDTH = str.maketrans({"(": "（", ")": "）", "“": "「", "”": "」", "!": "！"})


def rows_of(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def shipped() -> dict[str, list[Row]]:
    return {p.stem: rows_of(p) for p in sorted(resources.path("vocabularies").glob("*.csv"))}


LISTS = shipped()


def test_there_are_lists() -> None:
    assert len(LISTS) > 130


@pytest.mark.parametrize("name", sorted(LISTS))
def test_columns_scripts_and_codes(name: str) -> None:
    rows = LISTS[name]
    assert list(rows[0])[:5] == COLUMNS
    for row in rows:
        assert re.fullmatch(r"[A-Za-z0-9_]+", row["code"]), row
        for column in ("zh_hans", "zh_hant", "en"):
            assert row[column], row
            assert row[column] == row[column].strip(), row
        assert None not in row, row
        assert not re.search(r"[()]", row["zh_hans"] + row["zh_hant"]), row
    repeated = [code for code, n in Counter(row["code"] for row in rows).items() if n > 1]
    assert not repeated


def test_state_words_only_where_allowed() -> None:
    found = {
        (name, row["code"])
        for name, rows in LISTS.items()
        for row in rows
        if STATE_WORDS.search("".join(row.values()))
    }
    assert found == set(ALLOWED_STATE_WORDS)


def test_provinces_have_pinyin() -> None:
    assert len(LISTS["provinces"]) == 34
    assert all(re.fullmatch("[A-Z][a-z]+", row["pinyin"]) for row in LISTS["provinces"])


def test_every_declared_vocabulary_is_shipped() -> None:
    named: set[str] = set()
    for file in ("fields.csv", "columns.csv"):
        for row in rows_of(shared_dir("model", file)):
            named |= {v.strip() for v in row["vocabulary"].split(";") if v.strip()}
    named |= {"yes_no", "currency"}
    assert named - set(LISTS) == set()


def test_terms_are_those_of_the_papers() -> None:
    papers: dict[str, dict[str, Row]] = {}
    for parts in (("domain", "vocab.csv"), ("model", "vocabularies_extra.csv")):
        for row in rows_of(shared_dir(*parts)):
            if row["list"] not in LEFT_OUT:
                papers.setdefault(row["list"], {})[row["code"]] = row
    assert set(LISTS) - set(papers) == {"provinces", "topic_tags"}
    for name, terms in papers.items():
        ours = {row["code"]: row for row in LISTS[name]}
        assert set(ours) == set(terms), name
        for code, row in terms.items():
            words = REWORDED.get((name, code), (row["zh_hans"], row["zh_hant"]))
            assert (ours[code]["zh_hans"], ours[code]["zh_hant"]) == words
            assert ours[code]["en"] == row["en"]


def test_provinces_are_those_of_the_papers() -> None:
    expected = [
        (r["code"], r["zh_hans"], r["zh_hant"], r["en_display"], r["pinyin"])
        for r in rows_of(shared_dir("domain", "provinces.csv"))
    ]
    ours = [(r["code"], r["zh_hans"], r["zh_hant"], r["en"], r["pinyin"]) for r in LISTS["provinces"]]
    assert ours == expected


def test_topic_tags_are_those_of_the_papers() -> None:
    def plain(row: Row) -> tuple[str, ...]:
        return tuple(row[c].translate(FULL_WIDTH) for c in ("zh_hans", "zh_hant", "en"))

    assert [plain(r) for r in LISTS["topic_tags"]] == [
        plain(r) for r in rows_of(shared_dir("domain", "topic_tags.csv"))
    ]
