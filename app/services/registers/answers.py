"""Questionnaires collated: question by question what was answered, and what may be quoted."""

from app.records.types.interview import Interview, InterviewAnswers
from app.services.registers.register import CALM, DONE, SOON, Asked, Entry, Register, made


def answers(asked: Asked) -> Register:
    """Every answer under its section and question, by the code of who gave it: never by a name."""
    columns = (
        asked.column("interview", "answers", "question"), asked.column("interview", "answers", "answer"),
        *asked.field("interview", "respondent_code", "province"),
        asked.column("interview", "answers", "risks"), asked.word("quotes"),
    )  # fmt: skip
    found: list[tuple[str, str, Entry]] = []
    people = 0
    for one in asked.records("interview"):
        if not isinstance(one, Interview) or not one.answers:
            continue
        people += 1
        if (hidden := asked.hidden(one)) is not None:
            found.append(("~", "", hidden))
            continue
        found += [(*_place(asked, one, row), _entry(asked, one, row)) for row in one.answers]
    found.sort(key=lambda line: (line[0], line[1]))
    return made("answers", columns, [entry for *_, entry in found], [(asked.word("people"), str(people))])


def _place(asked: Asked, one: Interview, row: InterviewAnswers) -> tuple[str, str]:
    section, question = (asked.cell(one, "answers", row, name) for name in ("section", "question"))
    return section, f"{row.number:>6} {question}"


def _entry(asked: Asked, one: Interview, row: InterviewAnswers) -> Entry:
    section = asked.cell(one, "answers", row, "section")
    question, answer, risks = (
        asked.cell(one, "answers", row, name) for name in ("question", "answer", "risks")
    )
    quotes = [quote for quote in one.quotes if quote.section == row.section]
    told = " · ".join(filter(None, (asked.cell(one, "quotes", quote, "permission") for quote in quotes)))
    code, province = asked.says(one, "respondent_code", "province")
    cells = (f"{row.number} {question}".strip(), answer, code, province, risks, told)
    tone = CALM if not quotes else DONE if all(quote.cleared_on for quote in quotes) else SOON
    return Entry(one.id, "interview", cells, tone, section)
