"""Cases and what was done to the people in them, from cases.csv and events.csv."""

from collections.abc import Iterable

from app.records import vocabularies
from app.services.corpus.actions import take_action_event, take_response_event
from app.services.corpus.drafts import Draft, Gathered, row_of
from app.services.corpus.tables import CsvRow

ACT_LISTS = ("measure", "violation", "risk", "pathway", "procedure_step", "outcome", "event")
BY_AUTHORITIES = ("measure", "violation", "risk", "procedure_step")
HELD = ("measure", "violation")


def take_case(gathered: Gathered, row: CsvRow) -> None:
    """One row of cases.csv."""
    case = gathered.new("case", row.take("case_id"))
    first = gathered.known(row, "primary_person_id", row.take("primary_person_id"), "person")
    alone = gathered.drafts[first].values["kind"] != "group"
    row.terms("charges", "charge")
    row.term("sensitivity", "consent")
    case.put(
        code=case.key,
        title=row.pair("title_zh", "title_en"),
        kind="defender" if alone else "group_crackdown",
        status="intake",
        principals=[first],
        summary=row.pair("summary_zh", "summary_en"),
        province=row.province(),
        topics=[row.label("topics", text, "topic_tags") for text in row.many("topics")],
    )
    _headline(case, row)
    gathered.all_known(row, "other_person_ids", "person")
    row.date("opened_date_edtf")
    gathered.cite(row, "cases", case)
    row.used -= {"charges", "sensitivity", "other_person_ids", "opened_date_edtf", "status_list", "status"}
    case.notes += row.rest()


def _headline(case: Draft, row: CsvRow) -> None:
    name, code = row.cells["status_list"], row.cells["status"]
    if not code:
        return
    if code not in vocabularies.terms(name):
        raise row.wrong("status")
    entry = vocabularies.terms(name)[code]
    case.put(headline={"zh": entry.zh_hans, "en": entry.en}, headline_as_of=row.date("status_as_of_edtf"))


def involve(gathered: Gathered, rows: Iterable[CsvRow]) -> None:
    """The other people of a case for whom links.csv has no row."""
    tied = {(tie.values["from_person"], tie.values["to_record"]) for tie in gathered.of("relation")}
    for row in rows:
        case = gathered.drafts[row.cells["case_id"]]
        for person in row.many("other_person_ids"):
            if (person, case.key) not in tied and person not in case.values["principals"]:
                draft = gathered.new("relation", f"{person}>{case.key}")
                draft.put(from_person=person, to_record=case.key, type="involved_in")


def take_event(gathered: Gathered, row: CsvRow) -> None:
    """One row of events.csv: an act, or (part of) an intervention."""
    case = gathered.known(row, "case_id", row.take("case_id"), "case")
    kind = row.cells["type_list"]
    if kind == "response" and take_response_event(gathered, row, case):
        return
    if kind == "action_type":
        take_action_event(gathered, row, case)
        return
    act = gathered.new("act", row.cells["event_id"])
    act.put(
        cases=[case],
        type=_type(row),
        description=row.pair("description_zh", "description_en"),
        start=row.date("date_edtf", row.take("date_text")),
        place=_place(row),
    )
    _who(gathered, row, act, case)
    gathered.cite(row, "acts", act)
    act.notes += row.rest()


def _type(row: CsvRow) -> str:
    name, code = row.cells["type_list"], row.cells["type_code"]
    if (name, code) == ("other", "other"):
        row.used |= {"type_list", "type_code"}
        return "event:other"
    if name == "response":
        row.term("type_code", "response")
        row.used.discard("type_code")
        return "event:statement"
    if name not in ACT_LISTS:
        raise row.wrong("type_list")
    row.take("type_list")
    return f"{name}:{row.term('type_code', name)}"


def _place(row: CsvRow) -> dict[str, object]:
    text = row.take("place")
    provinces = vocabularies.terms("provinces").items()
    code = next((code for code, entry in provinces if text and entry.en in text), "")
    return row_of(text={"en": text}, province=code)


def _who(gathered: Gathered, row: CsvRow, act: Draft, case: str) -> None:
    people = gathered.all_known(row, "person_ids", "person") or everyone(gathered, case)
    kind = row.cells["type_list"]
    role = "defender" if kind == "pathway" else "victim"
    act.put(victims=[{"target": person, "role": role} for person in people])
    if kind in BY_AUTHORITIES and row.cells["actor"]:
        act.put(authorities=[{"name": {"en": row.take("actor")}}])


def everyone(gathered: Gathered, case: str) -> list[str]:
    """The people of a case: its principals and those involved in it."""
    ties = (tie.values for tie in gathered.of("relation"))
    involved = [
        tie["from_person"] for tie in ties if tie["to_record"] == case and tie["type"] == "involved_in"
    ]
    return list(dict.fromkeys([*gathered.drafts[case].values["principals"], *involved]))
