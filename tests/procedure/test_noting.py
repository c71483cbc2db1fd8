"""The notes of terms in the reader's language: statutes by name, no rule numbers, no English in Chinese."""

import re

import pytest

from app.procedure.noting import noted
from app.records import vocabularies
from app.records.types import TYPES

NOTES = sorted(
    {entry.note for type_ in TYPES.values() for field in type_.fields.values()
     for name in field.vocabulary for entry in vocabularies.terms(name).values() if entry.note}
)  # fmt: skip


@pytest.mark.parametrize(
    ("note", "zh", "hant", "en"),
    [
        ("CPL 82", "刑事诉讼法第82条", "刑事訴訟法第82條", "CPL 82"),
        ("CL 293", "刑法第293条", "刑法第293條", "CL 293"),
        ("CL 300(1)", "刑法第300条第1款", "刑法第300條第1款", "CL 300(1)"),
        ("PSAPL 10", "治安管理处罚法第10条", "治安管理處罰法第10條", "PSAPL 10"),
        ("A17; OGI Reg 30", "政府信息公开条例第30条", "政府信息公開條例第30條", "OGI Reg 30"),
        ("HK NSL 20-21", "香港国安法第20条至第21条", "香港國安法第20條至第21條", "HK NSL 20-21"),
        ("Prison Law", "监狱法", "監獄法", "Prison Law"),
        ("court", "", "", "court"),
        ("C05 up to 30 d", "", "", ""),
        ("", "", "", ""),
    ],
)
def test_notes_by_language(note: str, zh: str, hant: str, en: str) -> None:
    assert [noted(note, language) for language in ("zh_hans", "zh_hant", "en")] == [zh, hant, en]


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant"])
def test_no_shipped_note_is_english_in_a_chinese_list(language: str) -> None:
    assert len(NOTES) > 100
    said = [words for note in NOTES if (words := noted(note, language))]
    assert len(said) > 60
    assert [words for words in said if re.search("[a-z]{3}", words)] == []


def test_no_number_of_a_rule_is_shown() -> None:
    assert [note for note in NOTES if re.search(r"\b[ACSU][0-9]{2}\b", noted(note, "en"))] == []
