"""Every problem has words in three scripts, which name the same facts."""

import re
from pathlib import Path

import pytest

from app.errors import AppError, Problem
from app.records.words import LANGUAGES
from app.services.wording import placeholders, problem_words

APP = Path(__file__).resolve().parents[2] / "app"


@pytest.mark.parametrize("problem", list(Problem))
def test_every_problem_has_words_in_three_scripts(problem: Problem) -> None:
    facts = {language: placeholders(problem, language) for language in LANGUAGES}
    assert facts["en"] == facts["zh_hans"] == facts["zh_hant"]
    for language in LANGUAGES:
        words = problem_words(AppError(problem, **dict.fromkeys(facts[language], "§")), language)
        assert words.strip()
        assert words.count("§") >= len(facts[language])


def test_facts_are_put_in_and_a_missing_one_shows_as_a_gap() -> None:
    known = AppError(Problem.CORPUS_NOT_UNDERSTOOD, file="cases.csv", line=7, column="status")
    assert problem_words(known, "en").startswith(
        "This data was not understood: cases.csv, line 7, column status."
    )
    assert "…" in problem_words(AppError(Problem.CORPUS_NOT_UNDERSTOOD, file="cases.csv"), "zh_hans")


def test_what_the_program_raises_gives_the_facts_that_the_words_name() -> None:
    raised = re.compile(r"AppError\(\s*Problem\.([A-Z_]+)((?:[^()]|\([^()]*\))*)\)")
    for path in APP.rglob("*.py"):
        for name, given in raised.findall(path.read_text(encoding="utf-8")):
            named = set(re.findall(r"(\w+)=", given)) | ({"**"} if "**" in given else set())
            lacking = placeholders(Problem[name], "en") - named
            assert not lacking or "**" in named, f"{path.name}: {name} lacks {sorted(lacking)}"
