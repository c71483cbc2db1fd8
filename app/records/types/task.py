"""待办: something to do."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class TaskSteps(Row):
    """A row of `task.steps`."""

    step: Bilingual = declared("bilingual_text", TEAM, required=True)
    owner: Term | None = declared("term", TEAM, vocabulary="staff")
    done: YesNo | None = declared("yes_no_unknown", TEAM)
    done_on: EdtfDate | None = declared("edtf_date", TEAM)


@dataclass(frozen=True)
class Task(Record):
    """待办: something to do."""

    title: Bilingual = declared(
        "bilingual_text", TEAM, "task", listed=True, searched=True, required=True, first=True
    )
    kind: Term | None = declared(
        "term", TEAM, "task", vocabulary="task_kind", listed=True, required=True, first=True
    )
    status: Term | None = declared(
        "term", TEAM, "task", vocabulary="task_status", listed=True, required=True, first=True
    )
    priority: Term | None = declared("term", TEAM, "task", vocabulary="priority", listed=True, first=True)
    owner: Term | None = declared("term", TEAM, "task", vocabulary="staff", listed=True, first=True)
    cases: tuple[Link, ...] = declared(
        "links", TEAM, "task", link_to="case", searched=True, first=True, belongs=True
    )
    about: tuple[Link, ...] = declared(
        "links",
        TEAM,
        "task",
        link_to="act;intervention;assistance;fund;consent;evidence;publication;training;person;information;interview;tip",
        belongs=True,
    )
    start: EdtfDate | None = declared("edtf_date", TEAM, "when", listed=True)
    due: EdtfDate | None = declared("edtf_date", TEAM, "when", listed=True, first=True)
    remind_days: Decimal | None = declared("number", TEAM, "when")
    repeat: Term | None = declared("term", TEAM, "when", vocabulary="repeat")
    rule: str = declared("text", TEAM, "when", when="kind in (limit)")
    session: str = declared("text", TEAM, "when", searched=True, when="kind in (un_session,upr,report_due)")
    steps: tuple[TaskSteps, ...] = declared("table", TEAM, "outcome")
    done_on: EdtfDate | None = declared("edtf_date", TEAM, "outcome", listed=True, when="status in (done)")
    result: Bilingual = declared(
        "bilingual_text", TEAM, "outcome", searched=True, when="status in (done,dropped,missed)"
    )
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True)


TASK = type_declaration("task", "{title} · {due}", Task)
