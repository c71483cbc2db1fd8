"""The rows inside an act: persons, authorities, papers, notices, hearings, changes of limits."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.address import Address
from app.records.dates import EdtfDate
from app.records.declare import Row, declared
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
