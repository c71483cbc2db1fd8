"""事件/措施: who did what to whom: measures, violations, filings, results."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.address import Address
from app.records.dates import EdtfDate, Moment
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Money, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class ActChain(Row):
    """A row of `act.chain`."""

    target: Link | None = declared("link", PARTNER, link_to="act", required=True)
    relation: Term | None = declared("term", PARTNER, vocabulary="act_chain", required=True)
    certainty: Term | None = declared("term", PARTNER, vocabulary="certainty")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActCustodyPlaces(Row):
    """A row of `act.custody_places`."""

    name: Bilingual = declared("bilingual_text", PUBLIC)
    kind: Term | None = declared("term", PUBLIC, vocabulary="custody_place_type", required=True)
    organisation: Link | None = declared("link", PUBLIC, link_to="person")
    address: Address | None = declared("address", PUBLIC)
    name_used: str = declared("text", TEAM, consent_part="name")
    from_: EdtfDate | None = declared("edtf_date", PUBLIC)
    to: EdtfDate | None = declared("edtf_date", PUBLIC)
    certainty: Term | None = declared("term", PUBLIC, vocabulary="certainty")
    inmate_number: str = declared("text", TEAM)
    visit_days: Bilingual = declared("bilingual_text", TEAM)
    booking: Bilingual = declared("bilingual_text", TEAM)
    deposit_way: Bilingual = declared("bilingual_text", TEAM)
    letter_address: Bilingual = declared("bilingual_text", TEAM)
    parcels_allowed: YesNo | None = declared("yes_no_unknown", TEAM)


@dataclass(frozen=True)
class ActVictims(Row):
    """A row of `act.victims`."""

    target: Link | None = declared("link", PUBLIC, link_to="person", required=True)
    role: Term | None = declared("term", PUBLIC, vocabulary="affected_role")
    age: Decimal | None = declared("number", PARTNER)
    status_at_end: Term | None = declared("term", PUBLIC, vocabulary="status_at_end")
    consequences: Bilingual = declared("bilingual_long", PARTNER, consent_part="health")
    certainty: Term | None = declared("term", PARTNER, vocabulary="certainty")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActPerpetrators(Row):
    """A row of `act.perpetrators`."""

    target: Link | None = declared("link", PARTNER, link_to="person", required=True)
    degree: Term | None = declared("term", PARTNER, vocabulary="perpetrator_degree")
    kind: Term | None = declared("term", PARTNER, vocabulary="authority_type")
    position: Bilingual = declared("bilingual_text", PARTNER)
    latest_status: Term | None = declared("term", PARTNER, vocabulary="perpetrator_status")
    certainty: Term | None = declared("term", PARTNER, vocabulary="certainty")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActAuthorities(Row):
    """A row of `act.authorities`."""

    function: Term | None = declared("term", PUBLIC, vocabulary="authority_function", required=True)
    kind: Term | None = declared("term", PUBLIC, vocabulary="authority_type")
    name: Bilingual = declared("bilingual_text", PUBLIC)
    organisation: Link | None = declared("link", PUBLIC, link_to="person")
    certainty: Term | None = declared("term", PUBLIC, vocabulary="certainty")


@dataclass(frozen=True)
class ActWitnesses(Row):
    """A row of `act.witnesses`."""

    target: Link | None = declared("link", NEED_TO_KNOW, link_to="person", required=True)
    what_seen: Bilingual = declared("bilingual_long", NEED_TO_KNOW)
    willing: YesNo | None = declared("yes_no_unknown", NEED_TO_KNOW)
    certainty: Term | None = declared("term", NEED_TO_KNOW, vocabulary="certainty")


@dataclass(frozen=True)
class ActLawyers(Row):
    """A row of `act.lawyers`."""

    target: Link | None = declared("link", PARTNER, link_to="person", required=True)
    engaged_by: Term | None = declared("term", PARTNER, vocabulary="counsel_engaged_by")
    from_: EdtfDate | None = declared("edtf_date", PARTNER)
    to: EdtfDate | None = declared("edtf_date", PARTNER)
    end_reason: Term | None = declared("term", PARTNER, vocabulary="relation_end")
    secrecy_pledge: YesNo | None = declared("yes_no_unknown", PARTNER)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActDocuments(Row):
    """A row of `act.documents`."""

    kind: Term | None = declared("term", PARTNER, vocabulary="document_kind", required=True)
    number: str = declared("text", PARTNER)
    dated: EdtfDate | None = declared("edtf_date", PARTNER)
    received_on: EdtfDate | None = declared("edtf_date", PARTNER)
    received_by: Bilingual = declared("bilingual_text", TEAM)
    delivery: Term | None = declared("term", PARTNER, vocabulary="delivery_method")
    receipt: YesNo | None = declared("yes_no_unknown", PARTNER)
    file: Link | None = declared("link", PARTNER, link_to="evidence")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActNotices(Row):
    """A row of `act.notices`."""

    kind: Term | None = declared("term", PARTNER, vocabulary="notice_kind", required=True)
    given_at: EdtfDate | None = declared("edtf_date", PARTNER)
    to_whom: Bilingual = declared("bilingual_text", TEAM)
    form: Term | None = declared("term", PARTNER, vocabulary="notice_form")
    not_given_because: Term | None = declared("term", PARTNER, vocabulary="notice_exception")
    obstacle_ended_at: EdtfDate | None = declared("edtf_date", PARTNER)
    file: Link | None = declared("link", PARTNER, link_to="evidence")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActRequests(Row):
    """A row of `act.requests`."""

    kind: Term | None = declared("term", PARTNER, vocabulary="request_kind", required=True)
    made_by: Link | None = declared("link", PARTNER, link_to="person")
    authority: Term | None = declared("term", PARTNER, vocabulary="authority_type")
    filed_at: EdtfDate | None = declared("edtf_date", PARTNER)
    received_at: EdtfDate | None = declared("edtf_date", PARTNER)
    accepted_at: EdtfDate | None = declared("edtf_date", PARTNER)
    papers_complete: YesNo | None = declared("yes_no_unknown", PARTNER)
    permission_needed: YesNo | None = declared("yes_no_unknown", PARTNER)
    answer: Term | None = declared("term", PARTNER, vocabulary="request_answer")
    answered_at: EdtfDate | None = declared("edtf_date", PARTNER)
    met_at: EdtfDate | None = declared("edtf_date", PARTNER)
    reason_given: Bilingual = declared("bilingual_long", PARTNER)
    file: Link | None = declared("link", PARTNER, link_to="evidence")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActItemsSeized(Row):
    """A row of `act.items_seized`."""

    item: Bilingual = declared("bilingual_text", PARTNER, required=True)
    ours: YesNo | None = declared("yes_no_unknown", NEED_TO_KNOW)
    held: Bilingual = declared("bilingual_text", NEED_TO_KNOW)
    seized_on: EdtfDate | None = declared("edtf_date", PARTNER)
    found_unrelated_on: EdtfDate | None = declared("edtf_date", PARTNER)
    returned_on: EdtfDate | None = declared("edtf_date", PARTNER)
    file: Link | None = declared("link", PARTNER, link_to="evidence")


@dataclass(frozen=True)
class ActHearings(Row):
    """A row of `act.hearings`."""

    kind: Term | None = declared("term", PUBLIC, vocabulary="hearing_kind", required=True)
    date: EdtfDate | None = declared("edtf_date", PUBLIC)
    court: Bilingual = declared("bilingual_text", PUBLIC)
    openness: Term | None = declared("term", PUBLIC, vocabulary="hearing_openness")
    status: Term | None = declared("term", PUBLIC, vocabulary="hearing_status")
    attended_by: Bilingual = declared("bilingual_long", TEAM)
    kept_out: Bilingual = declared("bilingual_long", TEAM)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActLimitChanges(Row):
    """A row of `act.limit_changes`."""

    kind: Term | None = declared("term", PARTNER, vocabulary="limit_change", required=True)
    decided_by: Bilingual = declared("bilingual_text", PARTNER)
    decided_on: EdtfDate | None = declared("edtf_date", PARTNER)
    from_: EdtfDate | None = declared("edtf_date", PARTNER)
    to: EdtfDate | None = declared("edtf_date", PARTNER)
    file: Link | None = declared("link", PARTNER, link_to="evidence")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ActSentences(Row):
    """A row of `act.sentences`."""

    kind: Term | None = declared("term", PUBLIC, vocabulary="sentence", required=True)
    years: Decimal | None = declared("number", PUBLIC)
    months: Decimal | None = declared("number", PUBLIC)
    from_: EdtfDate | None = declared("edtf_date", PUBLIC)
    to: EdtfDate | None = declared("edtf_date", PUBLIC)
    rights_deprivation_years: Decimal | None = declared("number", PUBLIC)
    amount: Money | None = declared("money", PUBLIC)
    credited_days: Decimal | None = declared("number", PUBLIC)
    note: Bilingual = declared("bilingual_text", TEAM)


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
        "terms",
        PUBLIC,
        "what",
        vocabulary="violation",
        listed=True,
        when="type.list in (measure,violation,risk,event)",
        consent_part="story",
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
        "term", PARTNER, "when_where", vocabulary="time_reckoning", when="type.list in (measure,violation)"
    )
    arrived_at: Moment | None = declared(
        "datetime", PARTNER, "when_where", when=(
            "type in (measure:summons_admin,measure:summons_criminal,measure:compelled_appearance,"
            "measure:continued_questioning,measure:compelled_supervision,measure:tea)"
        ), consent_part="story"
    )
    first_interrogated_at: Moment | None = declared(
        "datetime", PARTNER, "when_where", when="type.list in (measure,violation)", consent_part="story"
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
        when="type.list in (measure,violation)",
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
        when="type.list in (measure,violation,risk,event)",
        consent_part="story",
    )
    authorities: tuple[ActAuthorities, ...] = declared(
        "table", PUBLIC, "who", link_to="person", searched=True, first=True, consent_part="story"
    )
    forces: Bilingual = declared(
        "bilingual_text", PARTNER, "who", when="type.list in (measure,violation)", consent_part="story"
    )
    witnesses: tuple[ActWitnesses, ...] = declared(
        "links_with_attributes",
        NEED_TO_KNOW,
        "who",
        link_to="person",
        when="type.list in (measure,violation,risk,event)",
        consent_part="quotes",
    )
    warrant_shown: YesNo | None = declared(
        "yes_no_unknown", PUBLIC, "grounds", when="type.list in (measure,violation)", consent_part="story"
    )
    stated_reason: Bilingual = declared(
        "bilingual_text",
        PUBLIC,
        "grounds",
        searched=True,
        when="type.list in (measure,violation)",
        consent_part="story",
    )
    charges: tuple[Term, ...] = declared(
        "terms",
        PUBLIC,
        "grounds",
        vocabulary="charge",
        listed=True,
        searched=True,
        first=True,
        when="type.list in (measure,violation,procedure_step)",
        consent_part="story",
    )
    legislation: Bilingual = declared(
        "bilingual_text",
        PUBLIC,
        "grounds",
        when="type.list in (measure,violation,procedure_step)",
        consent_part="story",
    )
    state_security: YesNo | None = declared(
        "yes_no_unknown", PARTNER, "grounds", when="type.list in (measure,violation)", consent_part="story"
    )
    retaliation_for: tuple[Term, ...] = declared(
        "terms",
        PARTNER,
        "grounds",
        vocabulary="pathway",
        searched=True,
        when="type.list in (measure,violation,risk,event)",
        consent_part="story",
    )
    outside_contact: tuple[Term, ...] = declared(
        "terms",
        PUBLIC,
        "custody",
        vocabulary="outside_contact",
        listed=True,
        when="type.list in (measure,violation)",
        consent_part="story",
    )
    conditions: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "custody",
        searched=True,
        when="type.list in (measure,violation)",
        consent_part="story",
    )
    medical_care: Term | None = declared(
        "term",
        PARTNER,
        "custody",
        vocabulary="medical_care",
        when="type.list in (measure,violation)",
        consent_part="health",
    )
    counsel_status: tuple[Term, ...] = declared(
        "terms",
        PUBLIC,
        "custody",
        vocabulary="counsel_status",
        listed=True,
        when="type.list in (measure,violation)",
        consent_part="story",
    )
    lawyers: tuple[ActLawyers, ...] = declared(
        "links_with_attributes",
        PARTNER,
        "custody",
        link_to="person",
        when="type.list in (measure,violation,procedure_step)",
        consent_part="story",
    )
    search_steps: Bilingual = declared(
        "bilingual_long", PARTNER, "custody", when="type.list in (measure,violation)", consent_part="family"
    )
    file_number: str = declared(
        "text",
        PARTNER,
        "procedure",
        listed=True,
        searched=True,
        when="type.list in (measure,procedure_step)",
        consent_part="documents",
    )
    trial_procedure: Term | None = declared(
        "term",
        PUBLIC,
        "procedure",
        vocabulary="trial_procedure",
        when="type.list in (measure,procedure_step)",
        consent_part="story",
    )
    round: Decimal | None = declared(
        "number", PUBLIC, "procedure", when="type.list in (measure,procedure_step)", consent_part="story"
    )
    filed_on: EdtfDate | None = declared(
        "edtf_date",
        PARTNER,
        "procedure",
        listed=True,
        when="type.list in (measure,procedure_step)",
        consent_part="story",
    )
    delivery: Term | None = declared(
        "term",
        PARTNER,
        "procedure",
        vocabulary="delivery_method",
        when="type.list in (measure,procedure_step)",
        consent_part="story",
    )
    received_on: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "procedure", when="type.list in (measure,procedure_step)", consent_part="story"
    )
    accepted_on: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "procedure", when="type.list in (measure,procedure_step)", consent_part="story"
    )
    knew_on: EdtfDate | None = declared(
        "edtf_date", PARTNER, "procedure", when="type.list in (measure,procedure_step)", consent_part="story"
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
        "edtf_date",
        PUBLIC,
        "procedure",
        listed=True,
        when="type.list in (measure,procedure_step)",
        consent_part="story",
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
        "term", PUBLIC, "procedure", vocabulary="pronouncement", when=(
            "type in (measure:first_instance,measure:second_instance,measure:verdict,"
            "measure:petition_retrial,procedure_step:admin_suit,procedure_step:admin_appeal,"
            "procedure_step:admin_retrial)"
        ), consent_part="story"
    )
    effective_on: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "procedure", when="type.list in (measure,procedure_step)", consent_part="story"
    )
    documents: tuple[ActDocuments, ...] = declared(
        "table",
        PARTNER,
        "papers",
        link_to="evidence",
        searched=True,
        when="type.list in (measure,procedure_step)",
        consent_part="documents",
    )
    notices: tuple[ActNotices, ...] = declared(
        "table",
        PARTNER,
        "papers",
        link_to="evidence",
        when="type.list in (measure,procedure_step)",
        consent_part="documents",
    )
    requests: tuple[ActRequests, ...] = declared(
        "table",
        PARTNER,
        "papers",
        link_to="person;evidence",
        when="type.list in (measure,procedure_step)",
        consent_part="documents",
    )
    items_seized: tuple[ActItemsSeized, ...] = declared(
        "table", PARTNER, "papers", link_to="evidence", searched=True, consent_part="story"
    )
    hearings: tuple[ActHearings, ...] = declared(
        "table", PUBLIC, "papers", when="type.list in (measure,procedure_step)", consent_part="story"
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
        "table", PUBLIC, "result", searched=True, when=(
            "type in (measure:first_instance,measure:verdict,measure:second_instance,"
            "measure:verdict_effective,measure:petition_retrial,measure:prison,"
            "measure:commutation,measure:deprivation_rights)"
        ), consent_part="story"
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
