"""个案: the file on one person or one group prosecuted together."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class CaseContactRota(Row):
    """A row of `case.contact_rota`."""

    person: Link | None = declared("link", NEED_TO_KNOW, link_to="person", required=True)
    by: Term | None = declared("term", NEED_TO_KNOW, vocabulary="staff")
    every_days: Decimal | None = declared("number", NEED_TO_KNOW)
    safe_hours: str = declared("text", NEED_TO_KNOW)
    fallback: Bilingual = declared("bilingual_text", NEED_TO_KNOW)
    alarm_after_days: Decimal | None = declared("number", NEED_TO_KNOW)
    then: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class CaseRelatedCases(Row):
    """A row of `case.related_cases`."""

    target: Link | None = declared("link", PARTNER, link_to="case", required=True)
    relation: Term | None = declared("term", PARTNER, vocabulary="case_relation", required=True)
    certainty: Term | None = declared("term", PARTNER, vocabulary="certainty")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class Case(Record):
    """个案: the file on one person or one group prosecuted together."""

    code: str = declared("text", TEAM, "file", listed=True, searched=True, required=True)
    title: Bilingual = declared(
        "bilingual_text",
        PARTNER,
        "file",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part="story",
    )
    kind: Term | None = declared(
        "term", TEAM, "file", vocabulary="case_kind", listed=True, required=True, first=True
    )
    status: Term | None = declared("term", TEAM, "file", vocabulary="case_status", listed=True, required=True)
    priority: Term | None = declared("term", TEAM, "file", vocabulary="priority", listed=True, first=True)
    owner: Term | None = declared("term", TEAM, "file", vocabulary="staff", listed=True)
    opened_on: EdtfDate | None = declared("edtf_date", TEAM, "file", listed=True)
    closed_on: EdtfDate | None = declared("edtf_date", TEAM, "file", when="status in (closed,not_taken)")
    closing_reason: Term | None = declared(
        "term", TEAM, "file", vocabulary="closing_reason", when="status in (closed,not_taken)"
    )
    came_from: Term | None = declared("term", TEAM, "file", vocabulary="case_origin", first=True)
    next_review_on: EdtfDate | None = declared("edtf_date", TEAM, "file", listed=True)
    contact_rota: tuple[CaseContactRota, ...] = declared("table", NEED_TO_KNOW, "file", link_to="person")
    principals: tuple[Link, ...] = declared(
        "links", PUBLIC, "people", link_to="person", listed=True, searched=True, required=True, first=True
    )
    affected_group: tuple[Term, ...] = declared(
        "terms",
        PUBLIC,
        "people",
        vocabulary="beneficiary_group",
        when="kind not in (defender,family,transnational)",
    )
    group_size: Decimal | None = declared(
        "number", PUBLIC, "people", when="kind not in (defender,family,transnational)"
    )
    parent_case: Link | None = declared("link", PARTNER, "people", link_to="case")
    related_cases: tuple[CaseRelatedCases, ...] = declared(
        "links_with_attributes", PARTNER, "people", link_to="case"
    )
    headline: Bilingual = declared(
        "bilingual_text", PUBLIC, "story", listed=True, searched=True, consent_part="story"
    )
    headline_as_of: EdtfDate | None = declared("edtf_date", PUBLIC, "story", when="headline set")
    summary: Bilingual = declared(
        "bilingual_long", PARTNER, "story", searched=True, first=True, consent_part="story"
    )
    public_summary: Bilingual = declared(
        "bilingual_long", PUBLIC, "story", searched=True, consent_part="story"
    )
    province: Term | None = declared(
        "term",
        PUBLIC,
        "story",
        vocabulary="provinces",
        listed=True,
        searched=True,
        first=True,
        consent_part="place",
    )
    topics: tuple[Term, ...] = declared(
        "terms", PUBLIC, "story", vocabulary="topic_tags", listed=True, searched=True
    )
    risks: tuple[Term, ...] = declared(
        "terms", PUBLIC, "story", vocabulary="risk", listed=True, consent_part="story"
    )
    situation: tuple[Term, ...] = declared(
        "terms", TEAM, "needs", vocabulary="situation", listed=True, first=True, consent_part="story"
    )
    needs: tuple[Term, ...] = declared("terms", TEAM, "needs", vocabulary="assistance", consent_part="story")
    preferences: Bilingual = declared("bilingual_long", TEAM, "needs", consent_part="quotes")
    publicity: Term | None = declared(
        "term", TEAM, "needs", vocabulary="publicity", listed=True, first=True, strict=True
    )
    public_interest: YesNo | None = declared(
        "yes_no_unknown",
        PARTNER,
        "needs",
        when="kind in (legal_aid,public_interest,admin_suit,petitioner,election,complaint)",
    )
    reprisal_risk: Term | None = declared(
        "term", PARTNER, "safety", vocabulary="risk_level", listed=True, consent_part="story"
    )
    reprisal_assessment: Bilingual = declared(
        "bilingual_long",
        NEED_TO_KNOW,
        "safety",
        when="reprisal_risk in (extreme,high,medium)",
        consent_part="story",
    )
    safety_measures: Bilingual = declared("bilingual_long", NEED_TO_KNOW, "safety", consent_part="story")
    life_or_health_at_risk: YesNo | None = declared(
        "yes_no_unknown", PARTNER, "safety", listed=True, first=True, consent_part="health"
    )
    arbitrary_categories: tuple[Term, ...] = declared(
        "terms",
        PARTNER,
        "law",
        vocabulary="wgad_category",
        when=(
            "situation in (missing,extralegal,ill_treated,detained,arrested,on_trial,convicted,"
            "serving,confined_home)"
        ),
        consent_part="story",
    )
    arbitrary_reasons: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "law",
        when=(
            "situation in (missing,extralegal,ill_treated,detained,arrested,on_trial,convicted,"
            "serving,confined_home)"
        ),
        consent_part="story",
    )
    domestic_remedies: Bilingual = declared(
        "bilingual_long", PARTNER, "law", searched=True, consent_part="story"
    )
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


CASE = type_declaration("case", "{code} · {title|principals:first}", Case)
