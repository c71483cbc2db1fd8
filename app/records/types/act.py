"""事件/措施: who did what to whom: measures, violations, filings, results."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.address import Address
from app.records.dates import EdtfDate, Moment
from app.records.declare import Record, declared, type_declaration
from app.records.levels import Level
from app.records.types.act_rows import (
    ActAuthorities,
    ActChain,
    ActCustodyPlaces,
    ActDocuments,
    ActHearings,
    ActItemsSeized,
    ActLawyers,
    ActLimitChanges,
    ActNotices,
    ActPerpetrators,
    ActRequests,
    ActSentences,
    ActVictims,
    ActWitnesses,
)
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level

HELD = "type.list in (measure,violation)"
PROCEEDING = "type.list in (measure,procedure_step)"
CHARGED = "type.list in (measure,violation,procedure_step)"
HARM = "type.list in (measure,violation,risk,event)"


@dataclass(frozen=True)
class Act(Record):
    """事件/措施: who did what to whom: measures, violations, filings, results."""

    cases: tuple[Link, ...] = declared(
        "links", TEAM, "what", link_to="case", searched=True, first=True, belongs=True
    )
    type: Term | None = declared(
        "term",
        PUBLIC,
        "what",
        vocabulary="measure;violation;risk;pathway;procedure_step;outcome;event",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part="story",
    )
    headline: Bilingual = declared(
        "bilingual_text", PUBLIC, "what", listed=True, searched=True, consent_part="story"
    )
    description: Bilingual = declared(
        "bilingual_long", PARTNER, "what", searched=True, first=True, consent_part="story"
    )
    violations: tuple[Term, ...] = declared(
        "terms", PUBLIC, "what", vocabulary="violation", listed=True, when=HARM, consent_part="story"
    )
    finding: Term | None = declared(
        "term",
        PARTNER,
        "what",
        vocabulary="violation_status",
        listed=True,
        when="type.list in (measure,violation,risk)",
    )
    certainty: Term | None = declared(
        "term", PARTNER, "what", vocabulary="certainty", listed=True, first=True
    )
    chain: tuple[ActChain, ...] = declared(
        "links_with_attributes", PARTNER, "what", link_to="act", consent_part="story"
    )
    start: EdtfDate | None = declared(
        "edtf_date",
        PUBLIC,
        "when_where",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part="story",
    )
    end: EdtfDate | None = declared(
        "edtf_date",
        PUBLIC,
        "when_where",
        listed=True,
        when="type.list not in (outcome)",
        consent_part="story",
    )
    time_reckoning: Term | None = declared(
        "term", PARTNER, "when_where", vocabulary="time_reckoning", when=HELD
    )
    arrived_at: Moment | None = declared(
        "datetime",
        PARTNER,
        "when_where",
        when=(
            "type in (measure:summons_admin,measure:summons_criminal,measure:compelled_appearance,"
            "measure:continued_questioning,measure:compelled_supervision,measure:tea)"
        ),
        consent_part="story",
    )
    first_interrogated_at: Moment | None = declared(
        "datetime", PARTNER, "when_where", when=HELD, consent_part="story"
    )
    place: Address | None = declared(
        "address", PUBLIC, "when_where", listed=True, searched=True, first=True, consent_part="place"
    )
    custody_places: tuple[ActCustodyPlaces, ...] = declared(
        "table",
        PUBLIC,
        "when_where",
        link_to="person",
        searched=True,
        first=True,
        when=HELD,
        consent_part="place",
    )
    victims: tuple[ActVictims, ...] = declared(
        "links_with_attributes",
        PUBLIC,
        "who",
        link_to="person",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part="story",
    )
    perpetrators: tuple[ActPerpetrators, ...] = declared(
        "links_with_attributes",
        PARTNER,
        "who",
        link_to="person",
        searched=True,
        when=HARM,
        consent_part="story",
    )
    authorities: tuple[ActAuthorities, ...] = declared(
        "table", PUBLIC, "who", link_to="person", searched=True, first=True, consent_part="story"
    )
    forces: Bilingual = declared("bilingual_text", PARTNER, "who", when=HELD, consent_part="story")
    witnesses: tuple[ActWitnesses, ...] = declared(
        "links_with_attributes", NEED_TO_KNOW, "who", link_to="person", when=HARM, consent_part="quotes"
    )
    warrant_shown: YesNo | None = declared(
        "yes_no_unknown", PUBLIC, "grounds", when=HELD, consent_part="story"
    )
    stated_reason: Bilingual = declared(
        "bilingual_text", PUBLIC, "grounds", searched=True, when=HELD, consent_part="story"
    )
    charges: tuple[Term, ...] = declared(
        "terms",
        PUBLIC,
        "grounds",
        vocabulary="charge",
        listed=True,
        searched=True,
        first=True,
        when=CHARGED,
        consent_part="story",
    )
    legislation: Bilingual = declared("bilingual_text", PUBLIC, "grounds", when=CHARGED, consent_part="story")
    state_security: YesNo | None = declared(
        "yes_no_unknown", PARTNER, "grounds", when=HELD, consent_part="story"
    )
    retaliation_for: tuple[Term, ...] = declared(
        "terms", PARTNER, "grounds", vocabulary="pathway", searched=True, when=HARM, consent_part="story"
    )
    outside_contact: tuple[Term, ...] = declared(
        "terms", PUBLIC, "custody", vocabulary="outside_contact", listed=True, when=HELD, consent_part="story"
    )
    conditions: Bilingual = declared(
        "bilingual_long", PARTNER, "custody", searched=True, when=HELD, consent_part="story"
    )
    medical_care: Term | None = declared(
        "term", PARTNER, "custody", vocabulary="medical_care", when=HELD, consent_part="health"
    )
    counsel_status: tuple[Term, ...] = declared(
        "terms", PUBLIC, "custody", vocabulary="counsel_status", listed=True, when=HELD, consent_part="story"
    )
    lawyers: tuple[ActLawyers, ...] = declared(
        "links_with_attributes", PARTNER, "custody", link_to="person", when=CHARGED, consent_part="story"
    )
    search_steps: Bilingual = declared("bilingual_long", PARTNER, "custody", when=HELD, consent_part="family")
    file_number: str = declared(
        "text", PARTNER, "procedure", listed=True, searched=True, when=PROCEEDING, consent_part="documents"
    )
    trial_procedure: Term | None = declared(
        "term", PUBLIC, "procedure", vocabulary="trial_procedure", when=PROCEEDING, consent_part="story"
    )
    round: Decimal | None = declared("number", PUBLIC, "procedure", when=PROCEEDING, consent_part="story")
    filed_on: EdtfDate | None = declared(
        "edtf_date", PARTNER, "procedure", listed=True, when=PROCEEDING, consent_part="story"
    )
    delivery: Term | None = declared(
        "term", PARTNER, "procedure", vocabulary="delivery_method", when=PROCEEDING, consent_part="story"
    )
    received_on: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "procedure", when=PROCEEDING, consent_part="story"
    )
    accepted_on: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "procedure", when=PROCEEDING, consent_part="story"
    )
    knew_on: EdtfDate | None = declared(
        "edtf_date", PARTNER, "procedure", when=PROCEEDING, consent_part="story"
    )
    rights_told: YesNo | None = declared(
        "yes_no_unknown",
        PARTNER,
        "procedure",
        when="type.list in (measure,procedure_step) or type in (violation:forced_demolition)",
        consent_part="story",
    )
    reconsider_first: YesNo | None = declared(
        "yes_no_unknown",
        PARTNER,
        "procedure",
        when="type.list in (measure,procedure_step) or type in (violation:forced_demolition)",
        consent_part="story",
    )
    statutory_days: Decimal | None = declared(
        "number", PUBLIC, "procedure", when="type in (procedure_step:duty_request)"
    )
    non_prosecution_ground: Term | None = declared(
        "term",
        PUBLIC,
        "procedure",
        vocabulary="non_prosecution_ground",
        when="type in (measure:non_prosecution)",
    )
    decision_on: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "procedure", listed=True, when=PROCEEDING, consent_part="story"
    )
    decision: Term | None = declared(
        "term",
        PUBLIC,
        "procedure",
        vocabulary="decision_result",
        listed=True,
        when="type.list in (measure,procedure_step) or type in (violation:forced_demolition)",
        consent_part="story",
    )
    pronouncement: Term | None = declared(
        "term",
        PUBLIC,
        "procedure",
        vocabulary="pronouncement",
        when=(
            "type in (measure:first_instance,measure:second_instance,measure:verdict,"
            "measure:petition_retrial,procedure_step:admin_suit,procedure_step:admin_appeal,"
            "procedure_step:admin_retrial)"
        ),
        consent_part="story",
    )
    effective_on: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "procedure", when=PROCEEDING, consent_part="story"
    )
    documents: tuple[ActDocuments, ...] = declared(
        "table",
        PARTNER,
        "papers",
        link_to="evidence",
        searched=True,
        when=PROCEEDING,
        consent_part="documents",
    )
    notices: tuple[ActNotices, ...] = declared(
        "table", PARTNER, "papers", link_to="evidence", when=PROCEEDING, consent_part="documents"
    )
    requests: tuple[ActRequests, ...] = declared(
        "table", PARTNER, "papers", link_to="person;evidence", when=PROCEEDING, consent_part="documents"
    )
    items_seized: tuple[ActItemsSeized, ...] = declared(
        "table", PARTNER, "papers", link_to="evidence", searched=True, consent_part="story"
    )
    hearings: tuple[ActHearings, ...] = declared(
        "table", PUBLIC, "papers", when=PROCEEDING, consent_part="story"
    )
    limit_changes: tuple[ActLimitChanges, ...] = declared(
        "table",
        PARTNER,
        "papers",
        link_to="evidence",
        when="type.list in (measure,procedure_step) or type in (violation:forced_demolition)",
        consent_part="story",
    )
    ordered_days: Decimal | None = declared(
        "number",
        PUBLIC,
        "result",
        when="type in (measure:admin_detention,measure:judicial_detention)",
        consent_part="story",
    )
    sentences: tuple[ActSentences, ...] = declared(
        "table",
        PUBLIC,
        "result",
        searched=True,
        when=(
            "type in (measure:first_instance,measure:verdict,measure:second_instance,"
            "measure:verdict_effective,measure:petition_retrial,measure:prison,"
            "measure:commutation,measure:deprivation_rights)"
        ),
        consent_part="story",
    )
    status_at_end: Term | None = declared(
        "term", PUBLIC, "result", vocabulary="status_at_end", listed=True, consent_part="story"
    )
    consequences: Bilingual = declared(
        "bilingual_long", PARTNER, "result", searched=True, consent_part="family"
    )
    results: tuple[Term, ...] = declared(
        "terms", PUBLIC, "result", vocabulary="outcome", listed=True, consent_part="story"
    )
    achievement_scale: Term | None = declared(
        "term",
        PUBLIC,
        "result",
        vocabulary="achievement_scale",
        when="results set or type.list in (outcome,pathway)",
    )
    beneficiaries: tuple[Term, ...] = declared(
        "terms",
        PUBLIC,
        "result",
        vocabulary="beneficiary_group",
        when="results set or type.list in (outcome,pathway)",
    )
    review_state: Term | None = declared("term", TEAM, "result", vocabulary="review_state", listed=True)
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


ACT = type_declaration("act", "{type} · {victims.target:first} · {start}", Act)
