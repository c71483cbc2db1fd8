"""访谈/问卷: questions and answers, with interpreter and consent."""

from dataclasses import dataclass

from app.records.address import Address
from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class InterviewAnswers(Row):
    """A row of `interview.answers`."""

    number: str = declared("text", TEAM)
    section: Term | None = declared("term", TEAM, vocabulary="questionnaire_section")
    question: Bilingual = declared("bilingual_text", TEAM, required=True)
    answer: Bilingual = declared("bilingual_long", TEAM)
    original: str = declared("text", TEAM)
    pathways: tuple[Term, ...] = declared("terms", TEAM, vocabulary="pathway")
    risks: tuple[Term, ...] = declared("terms", TEAM, vocabulary="risk")
    outcomes: tuple[Term, ...] = declared("terms", TEAM, vocabulary="outcome")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class InterviewQuotes(Row):
    """A row of `interview.quotes`."""

    number: str = declared("text", PUBLIC, required=True)
    section: Term | None = declared("term", PUBLIC, vocabulary="questionnaire_section")
    original: str = declared("text", PUBLIC, required=True)
    translation: Bilingual = declared("bilingual_long", PUBLIC)
    permission: Term | None = declared(
        "term", TEAM, vocabulary="quote_permission", required=True, strict=True
    )
    cleared_on: EdtfDate | None = declared("edtf_date", TEAM, strict=True)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class InterviewRecommendations(Row):
    """A row of `interview.recommendations`."""

    group: Term | None = declared("term", PUBLIC, vocabulary="ask_group")
    text: Bilingual = declared("bilingual_long", PUBLIC, required=True)
    addressee: Term | None = declared("term", PUBLIC, vocabulary="stakeholder")


@dataclass(frozen=True)
class InterviewAchievements(Row):
    """A row of `interview.achievements`."""

    type: Term | None = declared("term", PUBLIC, vocabulary="achievement_type", required=True)
    scale: Term | None = declared("term", PUBLIC, vocabulary="achievement_scale")
    beneficiaries: tuple[Term, ...] = declared("terms", PUBLIC, vocabulary="beneficiary_group")
    text: Bilingual = declared("bilingual_long", PARTNER)


@dataclass(frozen=True)
class InterviewSupports(Row):
    """A row of `interview.supports`."""

    from_: Term | None = declared("term", PUBLIC, vocabulary="stakeholder", required=True)
    provision: Term | None = declared("term", PUBLIC, vocabulary="assistance")
    effect: Term | None = declared("term", PUBLIC, vocabulary="impact")
    text: Bilingual = declared("bilingual_long", PARTNER)


@dataclass(frozen=True)
class Interview(Record):
    """访谈/问卷: questions and answers, with interpreter and consent."""

    title: Bilingual = declared(
        "bilingual_text", TEAM, "frame", listed=True, searched=True, required=True, first=True
    )
    kind: Term | None = declared(
        "term", TEAM, "frame", vocabulary="interview_kind", listed=True, required=True, first=True
    )
    questionnaire: str = declared(
        "text",
        TEAM,
        "frame",
        listed=True,
        searched=True,
        first=True,
        when="kind in (questionnaire,follow_up)",
    )
    cases: tuple[Link, ...] = declared(
        "links", TEAM, "frame", link_to="case", searched=True, first=True, belongs=True
    )
    respondent: Link | None = declared("link", NEED_TO_KNOW, "frame", link_to="person")
    respondent_code: str = declared(
        "text", PUBLIC, "frame", listed=True, searched=True, required=True, first=True
    )
    province: Term | None = declared(
        "term", TEAM, "frame", vocabulary="provinces", listed=True, consent_part="place"
    )
    rights_work: tuple[Term, ...] = declared(
        "terms", PARTNER, "frame", vocabulary="rights_work", consent_part="story"
    )
    date: EdtfDate | None = declared("edtf_date", TEAM, "frame", listed=True, first=True)
    place: Address | None = declared(
        "address", NEED_TO_KNOW, "conditions", when="mode in (in_person)", consent_part="place"
    )
    mode: Term | None = declared("term", TEAM, "conditions", vocabulary="interview_mode", first=True)
    interviewer: Term | None = declared("term", TEAM, "conditions", vocabulary="staff", first=True)
    interpreter: Link | None = declared(
        "link", NEED_TO_KNOW, "conditions", link_to="person", when="language set and language not in (zh)"
    )
    language: Term | None = declared("term", TEAM, "conditions", vocabulary="language")
    others_present: Bilingual = declared("bilingual_text", NEED_TO_KNOW, "conditions", consent_part="story")
    conditions: Bilingual = declared("bilingual_long", TEAM, "conditions", consent_part="story")
    consent: Link | None = declared("link", TEAM, "conditions", link_to="consent", first=True)
    answers: tuple[InterviewAnswers, ...] = declared(
        "table", TEAM, "answers", searched=True, first=True, consent_part="quotes"
    )
    quotes: tuple[InterviewQuotes, ...] = declared(
        "table", PUBLIC, "answers", searched=True, when="kind not in (background)", consent_part="quotes"
    )
    recommendations: tuple[InterviewRecommendations, ...] = declared(
        "table", PUBLIC, "answers", searched=True, when="kind not in (background)", consent_part="quotes"
    )
    achievements: tuple[InterviewAchievements, ...] = declared(
        "table", PUBLIC, "answers", searched=True, when="kind not in (background)", consent_part="quotes"
    )
    supports: tuple[InterviewSupports, ...] = declared(
        "table", PUBLIC, "answers", searched=True, when="kind not in (background)", consent_part="quotes"
    )
    recordings: tuple[Link, ...] = declared(
        "links", NEED_TO_KNOW, "answers", link_to="evidence", when="mode in (in_person,voice,video)"
    )
    translation_checked: YesNo | None = declared(
        "yes_no_unknown", TEAM, "answers", when="language set and language not in (zh)"
    )
    review_state: Term | None = declared("term", TEAM, "answers", vocabulary="review_state", listed=True)
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


INTERVIEW = type_declaration("interview", "{respondent_code} · {title} · {date}", Interview)
