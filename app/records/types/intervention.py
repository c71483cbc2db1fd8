"""呼吁与交涉: an appeal, UN letter, press release or démarche."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class InterventionPersons(Row):
    """A row of `intervention.persons`."""

    target: Link | None = declared("link", PUBLIC, link_to="person", required=True)
    named: Term | None = declared("term", TEAM, vocabulary="naming_choice")
    name_printed: str = declared("text", PARTNER, consent_part="name")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class InterventionMadeBy(Row):
    """A row of `intervention.made_by`."""

    target: Link | None = declared("link", PUBLIC, link_to="person", required=True)
    capacity: Term | None = declared("term", PUBLIC, vocabulary="stakeholder")
    name_printed: Bilingual = declared("bilingual_text", PUBLIC)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class InterventionAddressees(Row):
    """A row of `intervention.addressees`."""

    target: Link | None = declared("link", PUBLIC, link_to="person", required=True)
    name_printed: Bilingual = declared("bilingual_text", PUBLIC)
    capacity: Term | None = declared("term", PUBLIC, vocabulary="stakeholder")
    copy: YesNo | None = declared("yes_no_unknown", PUBLIC)
    answered: YesNo | None = declared("yes_no_unknown", PUBLIC)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class InterventionTexts(Row):
    """A row of `intervention.texts`."""

    language: Term | None = declared("term", PUBLIC, vocabulary="language", required=True)
    symbol: str = declared("text", PUBLIC)
    pages: Decimal | None = declared("number", PUBLIC)
    address: str = declared("text", PUBLIC)
    file: Link | None = declared("link", PUBLIC, link_to="evidence")


@dataclass(frozen=True)
class InterventionParagraphs(Row):
    """A row of `intervention.paragraphs`."""

    number: str = declared("text", PUBLIC, required=True)
    violations: tuple[Term, ...] = declared("terms", PUBLIC, vocabulary="violation")
    text: Bilingual = declared("bilingual_long", PUBLIC)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class InterventionResponses(Row):
    """A row of `intervention.responses`."""

    kind: Term | None = declared("term", PUBLIC, vocabulary="response", required=True)
    date: EdtfDate | None = declared("edtf_date", PUBLIC)
    by: Link | None = declared("link", PUBLIC, link_to="person")
    languages: tuple[Term, ...] = declared("terms", PUBLIC, vocabulary="language")
    pages: Decimal | None = declared("number", PUBLIC)
    annexes: Decimal | None = declared("number", PUBLIC)
    text: Bilingual = declared("bilingual_long", PARTNER)
    file: Link | None = declared("link", PUBLIC, link_to="evidence")


@dataclass(frozen=True)
class InterventionRelatedSources(Row):
    """A row of `intervention.related_sources`."""

    target: Link | None = declared("link", PUBLIC, link_to="information;intervention;publication")
    citation: Bilingual = declared("bilingual_text", PUBLIC, required=True)
    date: EdtfDate | None = declared("edtf_date", PUBLIC)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class InterventionEarlier(Row):
    """A row of `intervention.earlier`."""

    target: Link | None = declared("link", PUBLIC, link_to="intervention", required=True)
    relation: Term | None = declared("term", PUBLIC, vocabulary="intervention_chain", required=True)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class Intervention(Record):
    """呼吁与交涉: an appeal, UN letter, press release or démarche."""

    title: Bilingual = declared(
        "bilingual_text",
        PUBLIC,
        "what",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part="story if published_on not set",
    )
    type: Term | None = declared(
        "term",
        PUBLIC,
        "what",
        vocabulary="action_type",
        listed=True,
        searched=True,
        required=True,
        first=True,
    )
    cases: tuple[Link, ...] = declared(
        "links", PARTNER, "what", link_to="case", searched=True, first=True, belongs=True
    )
    persons: tuple[InterventionPersons, ...] = declared(
        "links_with_attributes",
        PUBLIC,
        "what",
        link_to="person",
        searched=True,
        first=True,
        consent_part="name",
    )
    made_by: tuple[InterventionMadeBy, ...] = declared(
        "links_with_attributes", PUBLIC, "what", link_to="person", listed=True, searched=True, first=True
    )
    mechanisms: tuple[Term, ...] = declared(
        "terms",
        PUBLIC,
        "what",
        vocabulary="mechanism",
        listed=True,
        searched=True,
        first=True,
        when=(
            "type in (wgad_communication,urgent_appeal,joint_urgent_appeal,allegation_letter,"
            "joint_allegation_letter,other_letter,opinion,press_release,press_briefing,"
            "joint_statement,followup_evaluation,concluding_observations,assessment,"
            "upr_recommendation,national_statement,ngo_urgent_action)"
        ),
    )
    mandate_count: Decimal | None = declared(
        "number",
        PUBLIC,
        "what",
        when=(
            "type in (urgent_appeal,joint_urgent_appeal,allegation_letter,joint_allegation_letter,"
            "other_letter,press_release,joint_statement,assessment)"
        ),
    )
    supporter_count: Decimal | None = declared(
        "number",
        PUBLIC,
        "what",
        when=(
            "type in (joint_urgent_appeal,joint_allegation_letter,other_letter,joint_letter,"
            "joint_statement,press_release,demarche)"
        ),
    )
    addressees: tuple[InterventionAddressees, ...] = declared(
        "links_with_attributes", PUBLIC, "what", link_to="person", listed=True, searched=True, first=True
    )
    issues: Bilingual = declared(
        "bilingual_text", PUBLIC, "what", searched=True, consent_part="story if published_on not set"
    )
    topics: tuple[Term, ...] = declared("terms", PUBLIC, "what", vocabulary="topic_tags", listed=True)
    summary: Bilingual = declared(
        "bilingual_long", PUBLIC, "what", searched=True, consent_part="story if published_on not set"
    )
    session: str = declared(
        "text",
        PUBLIC,
        "dates",
        listed=True,
        searched=True,
        when=(
            "type in (urgent_appeal,joint_urgent_appeal,allegation_letter,joint_allegation_letter,"
            "other_letter,opinion,press_release,press_briefing,joint_statement,"
            "followup_evaluation,concluding_observations,assessment,upr_recommendation,"
            "national_statement,ngo_urgent_action)"
        ),
    )
    adopted_on: EdtfDate | None = declared(
        "edtf_date",
        PUBLIC,
        "dates",
        listed=True,
        when=("type in (opinion,followup_evaluation,concluding_observations,assessment,upr_recommendation)"),
    )
    sent_on: EdtfDate | None = declared("edtf_date", PUBLIC, "dates", listed=True, searched=True, first=True)
    published_on: EdtfDate | None = declared("edtf_date", PUBLIC, "dates", listed=True)
    extended_until: EdtfDate | None = declared(
        "edtf_date",
        PUBLIC,
        "dates",
        when=(
            "type in (wgad_communication,urgent_appeal,joint_urgent_appeal,allegation_letter,"
            "joint_allegation_letter,other_letter,ngo_urgent_action)"
        ),
    )
    confidential_until: EdtfDate | None = declared(
        "edtf_date",
        TEAM,
        "dates",
        strict=True,
        when=(
            "type in (urgent_appeal,joint_urgent_appeal,allegation_letter,joint_allegation_letter,"
            "other_letter,ngo_urgent_action)"
        ),
    )
    symbol: str = declared("text", PUBLIC, "text", listed=True, searched=True)
    text_line: str = declared(
        "text",
        PUBLIC,
        "text",
        when=(
            "type in (urgent_appeal,joint_urgent_appeal,allegation_letter,joint_allegation_letter,"
            "other_letter,opinion,press_release,press_briefing,joint_statement,"
            "followup_evaluation,concluding_observations,assessment,upr_recommendation)"
        ),
    )
    texts: tuple[InterventionTexts, ...] = declared("table", PUBLIC, "text", link_to="evidence")
    paragraphs: tuple[InterventionParagraphs, ...] = declared(
        "table",
        PUBLIC,
        "text",
        searched=True,
        when=(
            "type in (urgent_appeal,joint_urgent_appeal,allegation_letter,joint_allegation_letter,"
            "other_letter,opinion,press_release,press_briefing,joint_statement,"
            "followup_evaluation,concluding_observations,assessment,upr_recommendation)"
        ),
    )
    status: Term | None = declared(
        "term", TEAM, "answer", vocabulary="intervention_status", listed=True, first=True
    )
    responses: tuple[InterventionResponses, ...] = declared(
        "table",
        PUBLIC,
        "answer",
        link_to="person;evidence",
        searched=True,
        consent_part="story if published_on not set",
    )
    impact: Term | None = declared(
        "term", PARTNER, "answer", vocabulary="impact", listed=True, consent_part="story"
    )
    impact_note: Bilingual = declared(
        "bilingual_long", PARTNER, "answer", when="impact set", consent_part="story"
    )
    related_sources: tuple[InterventionRelatedSources, ...] = declared(
        "links_with_attributes", PUBLIC, "links", link_to="information;intervention;publication"
    )
    earlier: tuple[InterventionEarlier, ...] = declared(
        "links_with_attributes", PUBLIC, "links", link_to="intervention"
    )
    document: Link | None = declared("link", PARTNER, "links", link_to="publication")
    consents: tuple[Link, ...] = declared("links", NEED_TO_KNOW, "links", link_to="consent")
    in_register: YesNo | None = declared(
        "yes_no_unknown",
        TEAM,
        "links",
        when=(
            "type in (urgent_appeal,joint_urgent_appeal,allegation_letter,joint_allegation_letter,"
            "other_letter,opinion,press_release,press_briefing,joint_statement,"
            "followup_evaluation,concluding_observations,assessment,upr_recommendation,"
            "national_statement,ngo_urgent_action)"
        ),
    )
    owner: Term | None = declared("term", TEAM, "links", vocabulary="staff", listed=True, first=True)
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


INTERVENTION = type_declaration("intervention", "{type} · {title} · {symbol} · {sent_on}", Intervention)
