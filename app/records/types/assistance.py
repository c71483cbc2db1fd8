"""援助: what was given to whom, from what."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Money, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class AssistancePayments(Row):
    """A row of `assistance.payments`."""

    date: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW, required=True)
    amount: Money | None = declared("money", NEED_TO_KNOW, required=True)
    fund: Link | None = declared("link", NEED_TO_KNOW, link_to="fund", required=True)
    line: Term | None = declared("term", NEED_TO_KNOW, vocabulary="grant_use")
    route: Term | None = declared("term", NEED_TO_KNOW, vocabulary="payment_route")
    received_confirmed: YesNo | None = declared("yes_no_unknown", NEED_TO_KNOW)
    receipt_file: Link | None = declared("link", NEED_TO_KNOW, link_to="evidence")
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class AssistanceCompanions(Row):
    """A row of `assistance.companions`."""

    target: Link | None = declared("link", NEED_TO_KNOW, link_to="person", required=True)
    relation: Term | None = declared("term", NEED_TO_KNOW, vocabulary="relation_type")
    age: Decimal | None = declared("number", NEED_TO_KNOW)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class Assistance(Record):
    """援助: what was given to whom, from what."""

    cases: tuple[Link, ...] = declared(
        "links",
        TEAM,
        "what",
        link_to="case",
        listed=True,
        searched=True,
        required=True,
        first=True,
        belongs=True,
    )
    provision: Term | None = declared(
        "term",
        TEAM,
        "what",
        vocabulary="assistance",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part="story",
    )
    recipient: Link | None = declared(
        "link", TEAM, "what", link_to="person", listed=True, searched=True, required=True, first=True
    )
    reason: Bilingual = declared(
        "bilingual_long", TEAM, "what", searched=True, first=True, consent_part="story"
    )
    threat_link: Bilingual = declared("bilingual_long", TEAM, "what", consent_part="story")
    urgency: Term | None = declared("term", PARTNER, "what", vocabulary="priority", listed=True, first=True)
    needed_by: EdtfDate | None = declared("edtf_date", PARTNER, "what", listed=True, first=True)
    owner: Term | None = declared("term", TEAM, "course", vocabulary="staff", listed=True, first=True)
    status: Term | None = declared(
        "term", TEAM, "course", vocabulary="assistance_status", listed=True, required=True, first=True
    )
    requested_on: EdtfDate | None = declared("edtf_date", TEAM, "course")
    decided_on: EdtfDate | None = declared("edtf_date", TEAM, "course")
    start: EdtfDate | None = declared("edtf_date", TEAM, "course", listed=True)
    end: EdtfDate | None = declared("edtf_date", TEAM, "course")
    provider: Link | None = declared("link", TEAM, "course", link_to="person", listed=True)
    provider_kind: Term | None = declared("term", PARTNER, "course", vocabulary="stakeholder")
    consent: Link | None = declared("link", TEAM, "course", link_to="consent")
    matters: tuple[Link, ...] = declared(
        "links",
        TEAM,
        "service",
        link_to="act",
        when="provision in (legal_fund,counsel,assist,represent,pil,legal_info,referral)",
    )
    lawyer: Link | None = declared(
        "link",
        TEAM,
        "service",
        link_to="person",
        when="provision in (legal_fund,counsel,assist,represent,pil,legal_info,referral)",
    )
    referred_to: Link | None = declared(
        "link",
        TEAM,
        "service",
        link_to="person",
        when="provision in (referral,facilitated,medical,psychosocial,counsel)",
    )
    fund: Link | None = declared(
        "link",
        TEAM,
        "money",
        link_to="fund",
        listed=True,
        first=True,
        when="provision not in (advocacy,un_diplomatic,ngo_alert,legal_info)",
    )
    amount_requested: Money | None = declared(
        "money",
        TEAM,
        "money",
        first=True,
        when="provision not in (advocacy,un_diplomatic,ngo_alert,legal_info)",
    )
    amount_approved: Money | None = declared(
        "money",
        TEAM,
        "money",
        listed=True,
        when="provision not in (advocacy,un_diplomatic,ngo_alert,legal_info)",
    )
    payments: tuple[AssistancePayments, ...] = declared(
        "table",
        NEED_TO_KNOW,
        "money",
        link_to="fund;evidence",
        when="provision not in (advocacy,un_diplomatic,ngo_alert,legal_info)",
        consent_part="story",
    )
    payment_route: Bilingual = declared(
        "bilingual_text",
        NEED_TO_KNOW,
        "money",
        when="provision not in (advocacy,un_diplomatic,ngo_alert,legal_info)",
        consent_part="contact",
    )
    destination: Bilingual = declared(
        "bilingual_text",
        NEED_TO_KNOW,
        "relocation",
        when="provision in (relocation,asylum,study)",
        consent_part="place",
    )
    visa: Bilingual = declared(
        "bilingual_text",
        NEED_TO_KNOW,
        "relocation",
        when="provision in (relocation,asylum,study)",
        consent_part="documents",
    )
    companions: tuple[AssistanceCompanions, ...] = declared(
        "links_with_attributes",
        NEED_TO_KNOW,
        "relocation",
        link_to="person",
        when="provision in (relocation,asylum,study)",
        consent_part="family",
    )
    stay_length: str = declared(
        "text",
        NEED_TO_KNOW,
        "relocation",
        when="provision in (relocation,asylum,study)",
        consent_part="place",
    )
    security_plan: Bilingual = declared(
        "bilingual_long",
        NEED_TO_KNOW,
        "relocation",
        when="provision in (relocation,asylum,study,physical,digital)",
        consent_part="story",
    )
    return_plan: Bilingual = declared(
        "bilingual_long",
        NEED_TO_KNOW,
        "relocation",
        when="provision in (relocation,asylum,study)",
        consent_part="place",
    )
    results: tuple[Term, ...] = declared(
        "terms", PARTNER, "result", vocabulary="outcome", listed=True, consent_part="story"
    )
    result_note: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "result",
        searched=True,
        when="results set or status in (completed,stopped,delivered,paid)",
        consent_part="story",
    )
    remaining_risk: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "result",
        when="results set or status in (completed,stopped,delivered,paid)",
        consent_part="story",
    )
    lessons: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "result",
        when="results set or status in (completed,stopped,delivered,paid)",
    )
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


ASSISTANCE = type_declaration("assistance", "{provision} · {recipient} · {status}", Assistance)
