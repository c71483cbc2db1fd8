"""Interventions: the rows of un_actions.csv, and the events that tell of appeals and of answers to them."""

import re
from collections.abc import Callable
from typing import Any

from app.errors import AppError
from app.records import vocabularies
from app.records.dates import understand
from app.services.corpus.drafts import Draft, Gathered, row_of
from app.services.corpus.people import organisation, state, unlisted
from app.services.corpus.tables import CsvRow

_CITED_ON = re.compile(r"\(([^()]*\d{4})\)$")


def take_un_action(gathered: Gathered, row: CsvRow) -> None:
    """One row of un_actions.csv."""
    action = gathered.new("intervention", row.cells["un_id"])
    kind = row.term("action_type", "action_type")
    action.put(
        type=kind,
        title={"zh": vocabularies.label(("action_type",), kind, "zh_hans"), "en": row.take("action_text")},
        cases=gathered.all_known(row, "cases", "case"),
        mechanisms=[row.term("mechanism", "mechanism")],
        mandate_count=row.whole("mandate_count"),
        issues={"en": row.take("issues")},
        summary=row.pair("summary_zh", "summary_en"),
        symbol=row.take("symbol"),
        text_line=row.take("text_field"),
        texts=[{"language": code} for code in row.terms("languages", "language")],
        in_register="yes",
    )
    _days(action, row)
    _people(gathered, action, row)
    _answers(action, row)
    _cited(gathered, action, row)
    gathered.sources(row)
    row.used.discard("source_file")
    action.notes += row.rest()


def _days(action: Draft, row: CsvRow) -> None:
    action.put(
        sent_on=row.date("date_edtf", row.take("date_text")),
        adopted_on=row.date("adopted_edtf"),
        published_on=row.date("published_edtf"),
    )


def _people(gathered: Gathered, action: Draft, row: CsvRow) -> None:
    people = gathered.all_known(row, "persons", "person")
    people += [unlisted(gathered, name) for name in row.many("persons_unlisted")]
    action.put(persons=[{"target": person} for person in dict.fromkeys(people)])
    action.put(addressees=[{"target": state(gathered, name)} for name in row.many("addressees")])
    printed, code = row.take("mechanism_text"), row.cells["mechanism"]
    entry = vocabularies.terms("mechanism").get(code)
    made_by = organisation(gathered, entry.en, zh=entry.zh_hans) if entry else organisation(gathered, printed)
    action.put(made_by=[row_of(target=made_by, capacity="un", name_printed={"en": printed})])


def _answers(action: Draft, row: CsvRow) -> None:
    kinds = row.terms("response_type", "response")
    texts = [row.take("response_text"), *([""] * len(kinds))]
    languages = row.terms("response_languages", "language")
    day, pages = row.date("response_date_edtf"), row.whole("response_pages")
    annexes = len(row.many("response_annexes")) or None
    rows = [
        row_of(kind=kind, date=day, languages=languages, pages=pages, annexes=annexes, text={"en": text})
        for kind, text in zip(kinds, texts, strict=False)
    ]
    action.put(responses=rows, status="answered" if kinds else "sent")
    row.used.discard("response_annexes")


def _cited(gathered: Gathered, action: Draft, row: CsvRow) -> None:
    citations = [part.strip() for part in row.take("related_sources").split("|") if part.strip()]
    keys = [gathered.once("information", f"cited:{text}", _citation(text)) for text in citations]
    rows = [{"target": key, "citation": {"en": text}} for key, text in zip(keys, citations, strict=True)]
    action.put(related_sources=rows)


def _citation(text: str) -> Callable[[Draft], None]:
    def fill(draft: Draft) -> None:
        author = text.partition(",")[0]
        draft.put(
            title={"en": text}, source_label={"en": author}, source_type="partner", known_to="published"
        )
        draft.put(account_date=_cited_on(text))

    return fill


def _cited_on(text: str) -> dict[str, str]:
    found = _CITED_ON.search(text)
    if found is None:
        return {}
    try:
        return {"edtf": understand(found[1], None).edtf, "words": found[1]}
    except AppError:
        return {}


def take_action_event(gathered: Gathered, row: CsvRow, case: str) -> None:
    """An event that is an appeal or letter: the intervention that is there already, else a new one."""
    kind = row.term("type_code", "action_type")
    day = row.date("date_edtf").get("edtf")
    same = [draft for draft in _of_case(gathered, case) if draft.values["type"] == kind]
    found = next(
        (draft for draft in same if day in (_day(draft, "sent_on"), _day(draft, "published_on"))), None
    )
    if found is None:
        _new_action(gathered, row, case)
    else:
        row.used.clear()
        row.used.add("case_id")
        found.notes += row.rest()


def take_response_event(gathered: Gathered, row: CsvRow, case: str) -> bool:
    """An event that is an answer: noted with the intervention it answers, if that is there."""
    row.term("type_code", "response")
    day = row.date("date_edtf")
    for draft in _of_case(gathered, case):
        if day and any(answer.get("date", {}).get("edtf") == day["edtf"] for answer in _answered(draft)):
            row.used.clear()
            row.used.add("case_id")
            draft.notes += row.rest()
            return True
    return False


def _answered(draft: Draft) -> list[dict[str, Any]]:
    return list(draft.values.get("responses", ()))


def _of_case(gathered: Gathered, case: str) -> list[Draft]:
    return [draft for draft in gathered.of("intervention") if case in draft.values.get("cases", ())]


def _day(draft: Draft, field: str) -> str:
    return str(draft.values.get(field, {}).get("edtf", ""))


def _new_action(gathered: Gathered, row: CsvRow, case: str) -> None:
    action = gathered.new("intervention", row.cells["event_id"])
    kind = row.take("type_code")
    entry = vocabularies.terms("action_type")[kind]
    people = gathered.all_known(row, "person_ids", "person") or gathered.drafts[case].values["principals"]
    action.put(
        type=kind,
        title={"zh": entry.zh_hans, "en": entry.en},
        cases=[case],
        persons=[{"target": person} for person in people],
        summary=row.pair("description_zh", "description_en"),
        sent_on=row.date("date_edtf", row.take("date_text")),
        status="sent",
    )
    if actor := row.take("actor"):
        action.put(made_by=[{"target": organisation(gathered, actor)}])
    row.take("type_list")
    action.notes += row.rest()
