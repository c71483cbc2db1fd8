"""Limits explain themselves in three scripts, with their article."""

import pytest

from app.procedure.citing import cited, cited_briefly
from app.procedure.counting import shipped_holidays
from app.procedure.custody import custody
from app.procedure.facts import proceeding
from app.procedure.limits import limits
from app.procedure.rules import law_names, versions
from app.procedure.saying import _words, days_briefly, explained, held_words
from tests.procedure.acts import act, day, days, only

LANGUAGES = ("zh_hans", "zh_hant", "en")
DETAINED = act("criminal_detention", "2026-10-17")


def test_the_sentences_of_a_running_limit_in_chinese() -> None:
    told = explained(only([DETAINED], "C05"), "zh_hans", day("2026-10-22"), shipped_holidays())
    assert told == [
        "提请批准逮捕：自2026年10月17日起算（当日不计），到2026年10月24日届满。"
        "依据《中华人民共和国刑事诉讼法（2018年修正）》第91条第1、2款；"
        "《公安机关办理刑事案件程序规定（2020年）》第129条。",
        "还有 2 天。",
        "随后审查批准逮捕，最迟2026年10月31日。",
        "只有证明“流窜作案”，才可延至2026年11月16日；依据未见。",
    ]


def test_the_sentences_of_an_overdue_limit_in_english() -> None:
    told = explained(only([act("arrest", "2026-01-15")], "C18"), "en", day("2026-03-20"), shipped_holidays())
    assert told[1] == "Overdue by 5 d."
    assert "Criminal Procedure Law (2018) arts. 156-160" in told[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_limit_of_a_long_proceeding_has_words(language: str) -> None:
    records = [
        act("taken_away", "2026-08"), act("criminal_detention", "2026-10-14/2026-10-20",
            limit_changes=[{"kind": "gang"}]),
        act("arrest", "2026-11-20", limit_changes=[{"kind": "npc_postponed"}]),
        act("first_instance", "2031-01-02", accepted_on="2031-01-05", hearings=[{"kind": "trial",
            "date": "2031-03-03"}]),
        act("verdict", "2031-04-20", documents=[{"kind": "judgment", "received_on": "2031-04-24"}]),
    ]  # fmt: skip
    for limit in limits(proceeding(records), shipped_holidays()):
        told = explained(limit, language, day("2026-10-22"), shipped_holidays())
        assert all(sentence and "{" not in sentence for sentence in told)


def test_words_are_complete_in_three_scripts() -> None:
    for key, words in _words().items():
        assert set(words) == set(LANGUAGES), key
        places = {language: sorted(set(_places(text))) for language, text in words.items()}
        assert len({tuple(found) for found in places.values()}) == 1, key
    for name, names in law_names().items():
        assert set(names) == set(LANGUAGES), name
    for rules in versions().values():
        for rule in rules:
            assert all(rule.names[language] for language in LANGUAGES)
            for part in rule.demands:
                assert all(part.words[language] for language in LANGUAGES)


def _places(text: str) -> list[str]:
    return [piece.partition("}")[0] for piece in text.split("{")[1:]]


def test_citations_keep_articles_of_one_law_together() -> None:
    assert cited("ARL 20; ARL 21", "zh_hans") == "《中华人民共和国行政复议法（2023年修订）》第20条、第21条"
    assert cited("CPL 93(2), 94", "zh_hant").endswith("第93條第2款、第94條")
    assert cited("CPL 156-160", "zh_hans").endswith("第156条至第160条")
    assert cited_briefly("CPL 91(1)(2); MPS Proc 129", "zh_hant") == "刑事訴訟法第91條第1、2款"
    assert cited("OHCHR practice", "zh_hans") == "联合国人权高专办惯例"


def test_a_range_in_a_narrow_place() -> None:
    near, far = days("2026-12-01/2026-12-04"), days("2026-11-28/2026-12-04")
    assert days_briefly(near, "zh_hans") == "12月1–4日"
    assert days_briefly(far, "zh_hant") == "11月28日–12月4日"
    assert (days_briefly(near, "en"), days_briefly(far, "en")) == ("1–4 Dec", "28 Nov – 4 Dec")
    assert days_briefly(days("2026-12-01"), "en") == "1 December 2026"


def test_days_held_count_the_first_day() -> None:
    held = custody(proceeding([DETAINED]))
    assert held_words(held, "zh_hans", day("2026-11-22")) == "已羁押 37 天（含首日）"
    vague = custody(proceeding([act("criminal_detention", "2026-10-14/2026-10-20")]))
    assert held_words(vague, "en", day("2026-10-21")) == "Day 2–8 in custody"
