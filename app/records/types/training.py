"""培训: a course, its cohort and what came of it."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.address import Address
from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Money, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class TrainingSessions(Row):
    """A row of `training.sessions`."""

    number: Decimal | None = declared("number", TEAM)
    date: EdtfDate | None = declared("edtf_date", TEAM)
    module: Term | None = declared("term", TEAM, vocabulary="training_module", required=True)
    hours: Decimal | None = declared("number", TEAM)
    trainer: Link | None = declared("link", NEED_TO_KNOW, link_to="person")
    summary: Bilingual = declared("bilingual_long", TEAM)
    materials: tuple[Link, ...] = declared("links", TEAM, link_to="evidence")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class TrainingTrainers(Row):
    """A row of `training.trainers`."""

    target: Link | None = declared("link", NEED_TO_KNOW, link_to="person", required=True)
    modules: tuple[Term, ...] = declared("terms", NEED_TO_KNOW, vocabulary="training_module")
    fee: Money | None = declared("money", NEED_TO_KNOW)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class TrainingTrainees(Row):
    """A row of `training.trainees`."""

    target: Link | None = declared("link", NEED_TO_KNOW, link_to="person", required=True)
    attendance: Term | None = declared("term", NEED_TO_KNOW, vocabulary="attendance")
    before: Decimal | None = declared("number", NEED_TO_KNOW)
    after: Decimal | None = declared("number", NEED_TO_KNOW)
    takes_cases: YesNo | None = declared("yes_no_unknown", NEED_TO_KNOW)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class TrainingEvaluation(Row):
    """A row of `training.evaluation`."""

    question: Bilingual = declared("bilingual_text", TEAM, required=True)
    score: Decimal | None = declared("number", TEAM)
    text: Bilingual = declared("bilingual_long", TEAM)


@dataclass(frozen=True)
class Training(Record):
    """培训: a course, its cohort and what came of it."""

    title: Bilingual = declared(
        "bilingual_text", TEAM, "cohort", listed=True, searched=True, required=True, first=True
    )
    cohort: str = declared("text", TEAM, "cohort", listed=True, searched=True, required=True, first=True)
    status: Term | None = declared(
        "term", TEAM, "cohort", vocabulary="training_status", listed=True, first=True
    )
    owner: Term | None = declared("term", TEAM, "cohort", vocabulary="staff", listed=True, first=True)
    start: EdtfDate | None = declared("edtf_date", TEAM, "cohort", listed=True, first=True)
    end: EdtfDate | None = declared("edtf_date", TEAM, "cohort", listed=True, first=True)
    format: Term | None = declared("term", TEAM, "cohort", vocabulary="training_format", first=True)
    place: Address | None = declared(
        "address", NEED_TO_KNOW, "cohort", when="format not in (online)", consent_part="place"
    )
    languages: tuple[Term, ...] = declared("terms", TEAM, "cohort", vocabulary="language")
    objectives: Bilingual = declared("bilingual_long", TEAM, "content", searched=True)
    modules: tuple[Term, ...] = declared(
        "terms", TEAM, "content", vocabulary="training_module", listed=True, first=True
    )
    sessions: tuple[TrainingSessions, ...] = declared("table", TEAM, "content", link_to="person;evidence")
    materials: tuple[Link, ...] = declared("links", TEAM, "content", link_to="evidence")
    trainers: tuple[TrainingTrainers, ...] = declared(
        "links_with_attributes", NEED_TO_KNOW, "people", link_to="person", first=True, consent_part="name"
    )
    trainees: tuple[TrainingTrainees, ...] = declared(
        "links_with_attributes", NEED_TO_KNOW, "people", link_to="person", first=True, consent_part="name"
    )
    places_count: Decimal | None = declared("number", TEAM, "people")
    selection: Bilingual = declared("bilingual_long", TEAM, "people")
    security_rules: Bilingual = declared("bilingual_long", NEED_TO_KNOW, "people")
    shared: tuple[Link, ...] = declared("links", TEAM, "after", link_to="case;information;note;act")
    evaluation: tuple[TrainingEvaluation, ...] = declared("table", TEAM, "after")
    results: Bilingual = declared("bilingual_long", TEAM, "after", searched=True)
    follow_up: Bilingual = declared("bilingual_long", TEAM, "after")
    fund: Link | None = declared("link", TEAM, "after", link_to="fund")
    cost: Money | None = declared("money", TEAM, "after")
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True)


TRAINING = type_declaration("training", "{cohort} · {title}", Training)
